import { nearest } from "../nearest.js";
import { vocabularies } from "../vocabularies/index.js";
import type { Vocabulary } from "../vocabularies/vocabulary.js";
import type { Rule } from "./rule.js";

function openVocabularies(): ReadonlyMap<string, Vocabulary> {
  const all: readonly Vocabulary[] = Object.values(vocabularies);
  return new Map(all.filter(({ open }) => open).map((vocabulary) => [vocabulary.name, vocabulary]));
}

export const unlistedWord: Rule = {
  code: "unlisted-word",
  severity: "warning",
  description: "A field with an open vocabulary has a word that the vocabulary does not list.",
  help: "Use a listed word if one fits. If none does, keep the word: it is allowed, and readers may not know it.",
  *find({ records }) {
    const byName = openVocabularies();
    for (const { record, path, values } of records) {
      for (const { type, value, path: at } of values) {
        const vocabulary = byName.get(type);
        if (vocabulary === undefined || Object.hasOwn(vocabulary.words, value as string)) continue;
        const near = nearest(value as string, Object.keys(vocabulary.words));
        yield {
          path: path + at,
          message: `${record.id} uses the word "${value}", which is not listed for ${at}.${near ? ` Did you mean "${near}"?` : ""}`,
        };
      }
    }
  },
};
