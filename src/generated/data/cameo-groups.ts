// Generated from src/data/cameo-groups.tsv by `npm run generate`. Do not edit.

// Organizations with a code of their own, by GDELT's list (CAMEO.knowngroup.txt).

/** Columns: code, name. */
export const cameoGroups = `AAM	Al Aqsa Martyrs Brigade
ABD	Arab Bank for Economic Development in Africa
ACC	Arab Cooperation Council
ADB	Asian Development Bank
AEU	Arab Economic Unity Council
AFB	African Development Bank
ALQ	Al Qaeda
AMF	Arab Monetary Fund for Economic and Social Development
AML	Amal Militia
AMN	Amnesty International
AMU	Arab Maghreb Union
ANO	Abu Nidal Organization
APE	Organization of Arab Petroleum Exporting Countries
ARL	Arab League
ASL	South Lebanon Army
ASN	Association of Southeast Asian Nations
ATD	Eastern and Southern African Trade and Development Bank
BCA	Bank of Central African States
BIS	Bank for International Settlements
BTH	Baath Party
CEM	Common Market for Eastern and Southern Africa
CFA	Franc Zone Financial Community of Africa
CIS	Commonwealth of Independent States
COE	Council of Europe
CPA	Cocoa Producer's Alliance
CPC	Association of Coffee Producing Countries
CRC	International Federation of Red Cross and Red Crescent
CSS	Community of Sahel-Saharan States
CWN	Commonwealth of Nations
DFL	Democratic Front for the Liberation of Palestine
EBR	European Bank for Reconstruction and Development
ECA	Economic Community of Central African States
EEC	European Union
EFT	European Free Trade Association
ENN	Ennahda Movement
FAO	United Nations Food and Agriculture Organization
FID	International Federation of Human Rights
FIS	Islamic Salvation Army
FLN	National Liberation Front
FTA	Fatah
GCC	Gulf Cooperation Council
GIA	Armed Islamic Group
GOE	Group of Eight
GOS	Group of Seven
GSP	Salafist Group
GSS	Group of Seventy-Seven
HCH	United Nations High Commissioner for Human Rights
HCR	United Nations High Commissioner for Refugees
HEZ	Hezbollah
HIP	Highly Indebted Poor Countries
HMS	Hamas
HRW	Human Rights Watch
IAC	Inter-African Coffee Organization
IAD	Intergovernmental Authority on Development
IAE	International Atomic Energy Agency
IAF	Islamic Action Front
ICC	International Criminal Court
ICG	International Crisis Group
ICJ	International Court of Justice
ICO	International Cocoa Organization
IDB	Islamic Development Bank
IGC	International Grains Council
IHF	International Helsinki Federation for Human Rights
ILO	International Labor Organization
IMF	International Monetary Fund
IOM	International Organization for Migration
IPU	Inter-Parliamentary Union
IRC	Red Cross
ISJ	Palestinian Islamic Jihad
ITP	Interpol
JUR	International Commission of Jurists
KDP	Kurdish Democratic Party
KID	United Nations Children's Fund
LBA	Israeli Labor Party
LKD	Likud Party
MBR	Muslim Brotherhood
MRZ	Meretz Party
MSF	Médecins Sans Frontières
MSP	Movement of the Society for Peace
NAT	North Atlantic Treaty Organization
NEP	New Economic Partnership for Africa's Development
NON	Organization of Non-Aligned Countries
OAS	Organization of American States
OAU	Organization of African Unity
OIC	Organization of Islamic Conferences
OPC	Organization of Petroleum Exporting Countries
PAP	Pan-African Parliament
PFL	People's Front for the Liberation of Palestine
PLF	Palestine Liberation Front
PLO	Palestine Liberation Organization
PLS	Polisario Front
PMD	People's Mujahedeen
PRC	Paris Club
RCR	Red Crescent
RND	Democratic National Rally
SAA	South Asian Association for Regional Cooperation
SAD	Southern African Development Community
SCE	Organization for Security and Co-operation in Europe
SHA	Shas Party
SOT	Southeast Asia Treaty Organization
TAL	Taliban
UEM	Economic and Monetary Union of West Africa
UNO	United Nations
WAD	West Africa Development Bank
WAM	West Africa Monetary and Economic Union
WAS	Economic Community of West African States
WBK	World Bank
WCT	International War Crimes Tribunals
WEF	World Economic Forum
WFP	World Food Program
WHO	World Health Organization
WTO	World Trade Organization
XFM	Oxfam`;
