import { vocabularies } from "../vocabularies/index.js";
import type { Vocabulary } from "../vocabularies/vocabulary.js";

/**
 * `src/generated/words.ts`: the words of each vocabulary without what they mean. The checker needs no more, and in the
 * modules of the vocabularies stand the schemas, which would load Zod.
 */
export function wordFile(): Map<string, string> {
  const lines = Object.entries<Vocabulary>(vocabularies).map(
    ([key, { name, open, words }]) =>
      `  ${key}: { name: ${JSON.stringify(name)}, open: ${open}, words: ${JSON.stringify(Object.keys(words))} },`,
  );
  const source = [
    "// Generated from the vocabularies by `npm run generate`. Do not edit.",
    "",
    "/** For each vocabulary its type's name, whether it takes other words, and its words. */",
    "export const vocabularyWords: {",
    "  readonly [vocabulary: string]: { readonly name: string; readonly open: boolean; readonly words: readonly string[] };",
    "} = {",
    ...lines,
    "};",
    "",
  ];
  return new Map([["src/generated/words.ts", source.join("\n")]]);
}
