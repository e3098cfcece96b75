import { readFile } from "node:fs/promises";
import { GLOSSED, GLOSSED_DETAILS } from "../draft/glossed.js";
import { vocabularies } from "../generated/vocabularies.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";

const EXAMPLE = "examples/draft";

/** `src/generated/draft-prompt.ts`: what the prompt of the draft tells of words and shows as an example. */
export async function draftPromptFile(): Promise<Map<string, string>> {
  const article = (await readFile(`${EXAMPLE}/article.txt`, "utf8")).trim();
  const draft = JSON.parse(await readFile(`${EXAMPLE}/draft.json`, "utf8"));
  const meanings = Object.values<Vocabulary>(vocabularies).flatMap(({ name, words }) =>
    [...GLOSSED, ...GLOSSED_DETAILS].some((glossed) => glossed === name) ? [[name, meaningsOf(words)]] : [],
  );
  const source = `\
// Generated from src/model/vocabularies and ${EXAMPLE} by \`npm run generate\`. Do not edit.

/** What the words of some vocabularies mean, by the name of the vocabulary: of each sentence what stands before the first semicolon. */
export const draftMeanings: { readonly [vocabulary: string]: { readonly [word: string]: string } } = ${JSON.stringify(Object.fromEntries(meanings), null, 2)};

/** The invented article of the example. */
export const exampleArticle = ${JSON.stringify(article)};

/** Its draft, as JSON. */
export const exampleDraft = ${JSON.stringify(JSON.stringify(draft))};
`;
  return new Map([["src/generated/draft-prompt.ts", source]]);
}

function meaningsOf(words: Vocabulary["words"]): { [word: string]: string } {
  return Object.fromEntries(Object.entries(words).map(([word, { description }]) => [word, shortened(description)]));
}

/** A prompt is paid for by the word: what tells a word from its neighbours there the order and the rules say. */
function shortened(sentence: string): string {
  const [first = ""] = sentence.split(/;|\.$/);
  return first.replaceAll("`", "");
}
