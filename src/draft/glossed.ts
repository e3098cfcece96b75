/** The vocabularies whose words the prompt explains: those that were mixed up most where people encoded stories twice. */
export const GLOSSED = ["StatementKind", "ActKind", "EventStatus", "Standing", "ClaimModality"] as const;

/** Those that the prompt of the second pass explains. */
export const GLOSSED_DETAILS = ["GapKind"] as const;
