/** The vocabularies whose words the prompt explains: those that were mixed up most where people encoded stories twice. */
export const GLOSSED = ["StatementKind", "ActKind", "EventStatus", "Standing", "ClaimModality", "Factuality"] as const;
