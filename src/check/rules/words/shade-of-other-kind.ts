import type { RecordId } from "../../../generated/types.js";
import { kindsOfShade } from "../../../lookup/model.js";
import type { Rule, Violation } from "../rule.js";

export const shadeOfOtherKind: Rule = {
  code: "shade-of-other-kind",
  severity: "warning",
  description:
    "A statement, an act or a commitment has a shade that is a finer word for other kinds: the vocabulary lists with which kinds each shade goes.",
  help: "Choose the kind that the shade is of, another shade, or none: a shade is only for a source whose own verb is that word.",
  example: '"kind": "evaluate", "shade": "welcome"',
  about: ["StatementShade", "ActShade"],
  *find({ of }) {
    for (const { record, path } of of("statement")) yield* compare("StatementShade", record, record.id, path);
    for (const { record, path } of of("act")) yield* compare("ActShade", record, record.id, path);
    for (const type of ["agreement", "statement", "meeting"] as const) {
      for (const { record, path } of of(type)) {
        for (const [i, commitment] of (record.commitments ?? []).entries()) {
          yield* compare("ActShade", commitment, record.id, `${path}/commitments/${i}`);
        }
      }
    }
  },
};

interface Shaded {
  readonly kind?: string;
  readonly shade?: string;
}

function* compare(
  type: "StatementShade" | "ActShade",
  { kind, shade }: Shaded,
  id: RecordId,
  path: string,
): Generator<Violation> {
  if (kind === undefined || shade === undefined) return;
  const kinds = kindsOfShade(type, shade);
  if (kinds === undefined || kinds.includes(kind)) return;
  yield {
    path: `${path}/shade`,
    message: `${id} is of the kind ${kind} and has the shade ${shade}, which goes with ${kinds.join(", ")}.`,
    example: `"kind": "${kinds[0]}", "shade": "${shade}"`,
  };
}
