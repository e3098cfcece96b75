// Generated from src/data/country-codes.tsv by `npm run generate`. Do not edit.

// Where coding systems call countries of ISO 3166-1 otherwise than by the alpha-3 code of the standard.
// cameo: the codes of its time for Romania, and codes of its own. Both CAMEO 1.1b3 (chapter 7) and GDELT (CAMEO.country.txt) have these four.
// plover: a code for Kosovo, which the standard does not have (PLOVER manual, "Country names").

/** Columns: iso, cameo, plover. */
export const countryCodes = `IM	IMY
ME	MTN
RO	ROM
TL	TMP
XK		KOS`;
