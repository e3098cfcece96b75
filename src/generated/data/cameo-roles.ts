// Generated from src/data/cameo-roles.tsv by `npm run generate`. Do not edit.

// Roles of actors, by GDELT's list of role codes (CAMEO.type.txt).
// kind: left out where actors of the role may be persons or crowds as well as bodies (CAMEO codebook 1.1b3, chapter 3).
// scope: international where a country beside the code tells where the actor is based, and not whose it is.

/** Columns: code, name, kind, scope. */
export const cameoRoles = `AGR	Agriculture
BUS	Business
COP	Police forces	state-agency
CRM	Criminal
CVL	Civilian
DEV	Development
EDU	Education
ELI	Elites
ENV	Environmental
GOV	Government	government
HLH	Health
HRI	Human rights
IGO	Inter-governmental organization	international-organization	international
IMG	International militarized group	armed-group	international
INS	Insurgents	armed-group
INT	International actor		international
JUD	Judiciary
LAB	Labor
LEG	Legislature	parliament
MED	Media
MIL	Military	state-agency
MNC	Multinational corporation	company	international
MOD	Moderate
NGM	Non-governmental movement		international
NGO	Non-governmental organization		international
OPP	Political opposition
PKO	Peacekeepers
RAD	Radical
REB	Rebels	armed-group
REF	Refugees
SEP	Separatist rebels	armed-group
SET	Settler
SPY	State intelligence	state-agency
UAF	Unaligned armed forces	armed-group
UIS	Unidentified state actor`;
