import type { NamedTypes } from "../../../generated/model.js";
import type { RecordType } from "../../../generated/types.js";
import { vocabularyTypes } from "../../../lookup/model.js";
import { canHold } from "../../../lookup/walk.js";
import { nearest } from "../../../text/nearest.js";
import type { Rule } from "../rule.js";

export const unlistedWord: Rule = {
  code: "unlisted-word",
  severity: "warning",
  description: "A field with an open vocabulary has a word that the vocabulary does not list.",
  help: "Use a listed word if one fits. If none does, keep the word, and list it as yours in communique.config.json.",
  example: '"kind": "one-on-one"',
  get about() {
    return openVocabularies().map(({ type }) => type);
  },
  *find({ values, words, records, report }) {
    const [first] = records;
    for (const { type, listed } of report || !first ? openVocabularies() : openWordsOf(first.record.type)) {
      const own = words.get(type);
      for (const word of values(type)) {
        const value = word.value as string;
        if (listed.has(value) || own?.has(value)) continue;
        const near = nearest(value, [...listed, ...(own ?? [])]);
        yield {
          path: word.path,
          message: `${word.record.id} uses the word "${value}", which is not listed for ${word.at}.${near ? ` Did you mean "${near}"?` : ""}`,
        };
      }
    }
  },
};

interface OpenVocabulary {
  type: keyof NamedTypes;
  listed: ReadonlySet<string>;
}

const ofType = /* @__PURE__ */ new Map<RecordType, readonly OpenVocabulary[]>();

/** The open vocabularies whose words a record of this type can hold. */
function openWordsOf(type: RecordType): readonly OpenVocabulary[] {
  const own = ofType.get(type) ?? openVocabularies().filter((vocabulary) => canHold(type, vocabulary.type));
  ofType.set(type, own);
  return own;
}

let known: readonly OpenVocabulary[] | undefined;

/** The open vocabularies; the shape has compared the closed ones. Made once. */
function openVocabularies(): readonly OpenVocabulary[] {
  known ??= [...vocabularyTypes.values()]
    .filter(({ isOpen }) => isOpen)
    .map(({ name, words }) => ({ type: name as keyof NamedTypes, listed: new Set(words) }));
  return known;
}
