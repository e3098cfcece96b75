// Generated from src/data/cameo-regions.tsv by `npm run generate`. Do not edit.

// Regions, places and a former country that GDELT's list of country codes (CAMEO.country.txt) has codes for.

/** Columns: code, name. */
export const cameoRegions = `AFR	Africa
ANT	Netherlands Antilles
ASA	Asia
BAG	Baghdad
BLK	Balkans
CAS	Central Asia
CAU	Caucasus
CEU	Central Europe
CFR	Central Africa
CRB	Caribbean
EAF	Eastern Africa
EEU	Eastern Europe
EIN	East Indies
EUR	Europe
GZS	Gaza Strip
LAM	Latin America
MDT	Mediterranean
MEA	Middle East
NAF	North Africa
NMR	North America
PGS	Persian Gulf
SAF	Southern Africa
SAM	South America
SAS	South Asia
SCN	Scandinavia
SEA	Southeast Asia
WAF	West Africa
WSB	West Bank
WST	The West`;
