import type { AnyRecord, Commitment, Figure, RecordId, Statement } from "../../../generated/types.js";
import { quote } from "../../../text/quote.js";
import type { Rule, RuleContext, Violation } from "../rule.js";

export const figureToldTwice: Rule = {
  code: "figure-told-twice",
  severity: "warning",
  description:
    "A statement has a number that a commitment of its own has too, or what it claims or is about, such as an act or an agreement.",
  help: "Leave it to the commitment, the act or the step that moves what is counted: a number stands on a statement where nothing else holds it.",
  example:
    '"claims": [{"record": "act:release"}] beside {"type": "act", "id": "act:release", "figures": [{"label": "released", "measure": "detainees", "value": 12}]}',
  inReport: true,
  about: ["Statement.figures"],
  *find({ of, index }) {
    if (index === undefined) return;
    // Many statements may be about one record.
    const known = new Map<RecordId, ReadonlyMap<string, string>>();
    for (const { record, path } of of("statement")) {
      // Of what is valued the number may be the very argument: a record, the largest, only one in ten.
      if (record.figures === undefined || record.kind === "evaluate") continue;
      yield* compare(record, record.figures, path, index, known);
    }
  },
};

type Known = Map<RecordId, ReadonlyMap<string, string>>;

function* compare(
  statement: Statement,
  figures: readonly Figure[],
  path: string,
  index: NonNullable<RuleContext["index"]>,
  known: Known,
): Generator<Violation> {
  const own = new Map<string, string>();
  addCommitments(own, statement.commitments);
  const named = namedBy(statement);
  for (const [i, figure] of figures.entries()) {
    const number = numberOf(figure);
    if (number === undefined) continue;
    const at = own.get(number);
    if (at !== undefined) {
      yield twice(statement, figure, `${path}/figures/${i}`, `at ${at}`);
      continue;
    }
    for (const id of named) {
      const other = figuresOf(id, index, known).get(number);
      if (other === undefined) continue;
      yield twice(statement, figure, `${path}/figures/${i}`, `in ${id} at ${other}`);
      break;
    }
  }
}

function twice({ id }: Statement, { label }: Figure, path: string, where: string): Violation {
  return { path, message: `${id} has the figure ${quote(label)}, and the same number stands ${where}.` };
}

/** In so many records a figure is looked for: a statement may name thousands. */
const MOST_NAMED = 50;

function namedBy({ claims = [], about = [], document }: Statement): RecordId[] {
  const named = [...claims.slice(0, MOST_NAMED).map(({ record }) => record), ...about.slice(0, MOST_NAMED)];
  if (document !== undefined) named.unshift(document);
  return named.slice(0, MOST_NAMED);
}

/** Where in a record each of its numbers stands. */
function figuresOf(id: RecordId, index: NonNullable<RuleContext["index"]>, known: Known): ReadonlyMap<string, string> {
  const earlier = known.get(id);
  if (earlier) return earlier;
  const found = new Map<string, string>();
  known.set(id, found);
  const record: AnyRecord | undefined = index.get(id);
  // Two statements with one number are two voices.
  if (record === undefined) return found;
  if (record.type !== "statement") addFigures(found, record.figures, "/figures");
  if ("commitments" in record) addCommitments(found, record.commitments);
  if (record.type !== "agreement") return found;
  for (const [i, { figures }] of (record.actions ?? []).entries()) addFigures(found, figures, `/actions/${i}/figures`);
  return found;
}

function addCommitments(found: Map<string, string>, commitments: readonly Commitment[] = []): void {
  for (const [i, { figures }] of commitments.entries()) addFigures(found, figures, `/commitments/${i}/figures`);
}

function addFigures(found: Map<string, string>, figures: readonly Figure[] = [], at: string): void {
  for (const [i, figure] of figures.entries()) {
    const number = numberOf(figure);
    if (number !== undefined && !found.has(number)) found.set(number, `${at}/${i}`);
  }
}

/** What has to be the same for two figures to be one number. `undefined` where it is not said what the number is, or is none. */
function numberOf({ measure, item, of, value, min, max, unit, currency, since, asOf }: Figure): string | undefined {
  if (measure === undefined && item === undefined && unit === undefined && currency === undefined) return undefined;
  if (value === undefined && min === undefined && max === undefined) return undefined;
  return JSON.stringify([measure, item, of, value, min, max, unit, currency, since, asOf]);
}
