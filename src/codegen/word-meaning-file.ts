import { vocabularies } from "../generated/vocabularies.js";
import { BANNER } from "./model.js";

/** `src/generated/word-meanings.ts`: what the words mean, for those who do without Zod, which the vocabularies load. */
export function wordMeaningFile(): Map<string, string> {
  const meanings = Object.fromEntries(
    Object.values(vocabularies).map(({ name, words }) => [
      name,
      Object.fromEntries(Object.entries(words).map(([word, { description }]) => [word, description])),
    ]),
  );
  const source = `\
${BANNER}
/** What each word of a vocabulary means, by the name of its type. */
export const wordMeanings: { readonly [type: string]: { readonly [word: string]: string } } = ${JSON.stringify(meanings, null, 2)};
`;
  return new Map([["src/generated/word-meanings.ts", source]]);
}
