import { compile } from "json-schema-to-typescript";
import { BANNER, everySchema } from "./model.js";

/** What follows from the union of all records. */
const BY_TYPE = `
/** The \`type\` of a record: \`"person"\`, \`"meeting"\`, … */
export type RecordType = AnyRecord["type"];

/** The record of a given \`type\`: \`RecordByType["statement"]\` is \`Statement\`. */
export type RecordByType = { [T in RecordType]: Extract<AnyRecord, { type: T }> };
`;

/** Name of the union that only carries the definitions into the generator. It is cut out again. */
const CARRIER = "Carrier";

/** `src/generated/types.ts`: an interface for each object, a type for each vocabulary, id and format. */
export async function typeFile(): Promise<Map<string, string>> {
  // Draft-07 wraps a described reference in `allOf`; 2020-12 writes the description beside it, and the generator
  // then makes a `Foo1` of every such `Foo`.
  const document = everySchema({ target: "draft-07" });
  const source = await compile(document as Parameters<typeof compile>[0], CARRIER, {
    additionalProperties: false,
    bannerComment: BANNER,
    customName: (_schema, key) => key,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
    unknownAny: true,
  });
  const types = source.replace(new RegExp(`^export type ${CARRIER} =[^;]*;?\\n`, "m"), "");
  const doubled = types.match(/^export (?:type|interface) (\w*[a-z]\d+)\b/m);
  if (types === source || doubled) {
    throw new Error(doubled ? `The generator doubled a type: ${doubled[1]}.` : `No ${CARRIER} to cut out.`);
  }
  return new Map([["src/generated/types.ts", types + BY_TYPE]]);
}
