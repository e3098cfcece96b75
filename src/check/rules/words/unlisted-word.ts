import type { NamedTypes } from "../../../generated/model.js";
import type { RecordType } from "../../../generated/types.js";
import { vocabularyTypes } from "../../../lookup/model.js";
import { canHold } from "../../../lookup/walk.js";
import { nearest, nearestFirst } from "../../../text/nearest.js";
import type { Rule } from "../rule.js";

const HELP =
  "Use a listed word if one fits. If none does, keep the word, and list it as yours in communique.config.json.";

/** A project may have thousands of words of its own. */
const MOST_LISTED = 50;

export const unlistedWord: Rule = {
  code: "unlisted-word",
  severity: "warning",
  description: "A field with an open vocabulary has a word that the vocabulary does not list.",
  help: HELP,
  example: '"type": "meeting", "kind": "one-on-one"',
  get about() {
    return openVocabularies().map(({ type }) => type);
  },
  *find({ values, words, records, report }) {
    const [first] = records;
    for (const { type, listed } of report || !first ? openVocabularies() : openWordsOf(first.record.type)) {
      const own = words.get(type);
      // The same word is often used more than once.
      let told: Map<string, Advice> | undefined;
      for (const word of values(type)) {
        const value = word.value as string;
        if (listed.has(value) || own?.has(value)) continue;
        told ??= new Map();
        const known = told.get(value) ?? advice(value, [...listed, ...(own ?? [])]);
        told.set(value, known);
        yield {
          path: word.path,
          message: `${word.record.id} uses the word "${value}", which is not listed for ${word.at}.${known.near ? ` Did you mean "${known.near}"?` : ""}`,
          help: known.help,
          example: `"${word.at.slice(word.at.lastIndexOf("/") + 1)}": "${known.likeliest}"`,
        };
      }
    }
  },
};

/** What can be said of a word that is not listed. */
interface Advice {
  help: string;
  near: string | undefined;
  /** The listed word that has most in common with it. */
  likeliest: string | undefined;
}

function advice(word: string, listed: readonly string[]): Advice {
  const likely = nearestFirst(word, listed.slice(0, MOST_LISTED));
  return { near: nearest(word, listed), help: `Listed here: ${likely.join(", ")}. ${HELP}`, likeliest: likely[0] };
}

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
