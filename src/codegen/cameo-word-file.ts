import { actKind } from "../model/vocabularies/act-kind.js";
import { actShade } from "../model/vocabularies/act-shade.js";
import { statementKind } from "../model/vocabularies/statement-kind.js";
import { statementShade } from "../model/vocabularies/statement-shade.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";

const PATH = "src/generated/data/cameo-words.ts";

/** How the source of a word names a code of CAMEO. */
const CODE = /^CAMEO ([0-9]{2,4})$/;

/** `src/generated/data/cameo-words.ts`: the codes that the vocabularies give their words, without the vocabularies. */
export function cameoWordFile(): Map<string, string> {
  const rows = [...rowsOf("act", actKind, actShade), ...rowsOf("statement", statementKind, statementShade)];
  return new Map([
    [
      PATH,
      "// Generated from src/model/vocabularies by `npm run generate`. Do not edit.\n\n" +
        "/** Columns: record, code, kinds with a space between, shade. Shades come before kinds. */\n" +
        `export const cameoWords = \`${rows.join("\n")}\`;\n`,
    ],
  ]);
}

function rowsOf(record: string, kinds: Vocabulary, shades: Vocabulary): string[] {
  return [
    ...coded(shades).map(([shade, { of = [] }, code]) => [record, code, of.join(" "), shade].join("\t")),
    ...coded(kinds).map(([kind, , code]) => [record, code, kind].join("\t")),
  ];
}

/** The words that have a code, by descending code: the last digit of what is not specified further is 0. */
function coded({ words }: Vocabulary) {
  return Object.entries(words)
    .flatMap(([word, meaning]) => {
      const code = CODE.exec(meaning.source ?? "")?.[1];
      return code === undefined ? [] : [[word, meaning, code] as const];
    })
    .sort(([, , a], [, , b]) => (a < b ? 1 : a > b ? -1 : 0));
}
