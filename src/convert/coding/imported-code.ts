import type { Act, ActKind, ActShade, Statement, StatementKind, StatementShade } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { cameoLabel } from "./cameo-codes.js";
import { type ActWords, type CodeMeaning, meaningOf, VISIT_OF_ONE } from "./event-codes.js";

/** The scheme of the identifier in which a record keeps the code that it was made from. */
export const EVENT_CODE_SCHEME = "CAMEO event code";

/** The code of GDELT's list that a record was made from, and where it stands. */
export interface ImportedCode {
  readonly code: string;
  readonly read: readonly string[];
}

/** What of a code is an act or a statement: of the others each has the only code that its words are made from. */
export type FinerMeaning = Extract<CodeMeaning, { record: "act" | "statement" }>;

/** The code that a record was made from, as long as its words are those that the import makes of it. */
export function importedCode(
  { record, path }: PlacedRecord<Act | Statement>,
  isSameRow: (meaning: FinerMeaning) => boolean,
): ImportedCode | undefined {
  for (const [i, { scheme, value }] of (record.identifiers ?? []).entries()) {
    const told = scheme === EVENT_CODE_SCHEME ? meaningOf(value) : undefined;
    const meaning = told?.record === "visit" ? VISIT_OF_ONE : told;
    if (meaning?.record !== "act" && meaning?.record !== "statement") continue;
    if (meaning.record !== record.type || !isOf(record, meaning) || !isUndertaken(record, meaning)) continue;
    if (!isSameRow(meaning)) continue;
    const identifier = `${path}/identifiers/${i}`;
    const words = ["kind", "shade", "commitments/0/kind", "commitments/0/shade"].map((field) => `${path}/${field}`);
    return { code: value, read: [`${identifier}/scheme`, `${identifier}/value`, ...words] };
  }
  return undefined;
}

interface Words {
  readonly kind?: ActKind | StatementKind;
  readonly shade?: ActShade | StatementShade;
}

function isOf(words: Words | undefined, meaning: Words | undefined): boolean {
  return words?.kind === meaning?.kind && words?.shade === meaning?.shade;
}

/** Whether the first deed that is undertaken is that which the code names. */
function isUndertaken(record: Act | Statement, meaning: FinerMeaning): boolean {
  const undertakes: ActWords | undefined = meaning.record === "statement" ? meaning.undertakes : undefined;
  const [first] = record.type === "statement" ? (record.commitments ?? []) : [];
  return isOf(first, undertakes);
}

/** Whether a code means the same in CAMEO 1.1b3 as in GDELT's list. */
export function isSameInBoth(code: string): boolean {
  return cameoLabel(code) !== undefined && cameoLabel(code) === cameoLabel(code, "gdelt");
}
