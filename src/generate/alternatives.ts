import type { AnyRecord, Change } from "../generated/types.js";
import { fieldsOf, matches, recordTypeName } from "../lookup/model.js";
import type { WalkedDocument } from "../lookup/walk.js";
import { type Choices, pick } from "./choices.js";

/** What other accounts say where the record has a text. */
const OTHERWISE = ["It was told otherwise in Samplonia.", "Nothing of the sort was seen in Otheria."];

/** What a record cannot do without where it has it, though it may be left out. */
const NEEDED = [
  "evidence",
  "alternatives",
  "gaps",
  "extensions",
  "$schema",
  "standing",
  "names",
  "identifiers",
  "sameAs",
];

/** Lets other accounts differ from the record in what they change, and leave it valid. */
export function rightAlternatives({ values }: WalkedDocument, choices: Choices): void {
  for (const { value: alternative, record } of values("Alternative")) {
    const possible = changesOf(record);
    const changes = alternative.changes.map(() => ({ ...pick(choices, possible) }));
    alternative.changes = changes.filter(({ field }, i) => changes.findIndex((each) => each.field === field) === i);
  }
}

function changesOf(record: AnyRecord): Change[] {
  const changes: Change[] = [];
  for (const [key, { isRequired, list, value }] of Object.entries(fieldsOf(recordTypeName(record.type)))) {
    if (NEEDED.includes(key)) continue;
    const field = `/${key}`;
    const present = (record as unknown as Record<string, unknown>)[key];
    if (!isRequired && present !== undefined && list === undefined) changes.push({ field, none: true });
    if (list === undefined && value.kind === "text" && matches("Я", value.pattern)) {
      for (const text of OTHERWISE) if (text !== present) changes.push({ field, value: text });
    }
  }
  return changes;
}
