import type { DocumentName } from "./check.js";

/** Everything a document can be checked as. Apart from the schemas, so that `--help` does not load them. */
export const documentNames = [
  "report",
  "record",
  "person",
  "organization",
  "state",
  "place",
  "topic",
  "source",
  "visit",
  "meeting",
  "agreement",
  "statement",
  "process",
  "relationship",
  "summit",
  "bilateral-agreement",
] as const satisfies readonly DocumentName[];
