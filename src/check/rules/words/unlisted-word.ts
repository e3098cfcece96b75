import type { NamedTypes } from "../../../generated/model.js";
import type { RecordType } from "../../../generated/types.js";
import { isTextOf, vocabularyTypes } from "../../../lookup/model.js";
import { canHold } from "../../../lookup/walk.js";
import { nearest, nearestFirst } from "../../../text/nearest.js";
import { changedTexts } from "../helpers/changed-words.js";
import type { Rule, RuleContext, Violation } from "../rule.js";

const HELP =
  "Use a listed word if one fits. If none does, keep the word, and list it as yours in communique.config.json.";

/** A project may have thousands of words of its own. */
const MOST_LISTED = 50;

export const unlistedWord: Rule = {
  code: "unlisted-word",
  severity: "warning",
  description:
    "A field with an open vocabulary, or an alternative's change of one, has a word that the vocabulary does not list.",
  help: HELP,
  example: '"type": "meeting", "kind": "one-on-one"',
  get about() {
    return [...openVocabularies().map(({ type }) => type), "Change" as const];
  },
  *find({ values, words, records, report }) {
    const [first] = records;
    const told = new Told(words);
    for (const vocabulary of report || !first ? openVocabularies() : openWordsOf(first.record.type)) {
      for (const { value, record, at, path } of values(vocabulary.type)) {
        yield* told.unlisted(vocabulary, value as string, record.id, at, path);
      }
    }
    for (const { value: change, record, path } of values("Change")) {
      for (const { text, type, field, at } of changedTexts(record, change)) {
        const vocabulary = openVocabulary(type);
        // What is no word at all makes the changed record invalid, and is told as that.
        if (vocabulary && isTextOf(type, text))
          yield* told.unlisted(vocabulary, text, record.id, field, `${path}/value${at}`);
      }
    }
  },
};

/** What has been told in a document. The same word is often used more than once. */
class Told {
  readonly #advice = new Map<OpenVocabulary, Map<string, Advice>>();

  constructor(private readonly words: RuleContext["words"]) {}

  *unlisted(vocabulary: OpenVocabulary, word: string, id: string, field: string, path: string): Generator<Violation> {
    const own = this.words.get(vocabulary.type);
    if (vocabulary.listed.has(word) || own?.has(word)) return;
    const known = this.#advice.get(vocabulary) ?? new Map<string, Advice>();
    this.#advice.set(vocabulary, known);
    const told = known.get(word) ?? advice(word, [...vocabulary.listed, ...(own ?? [])]);
    known.set(word, told);
    yield {
      path,
      message: `${id} uses the word "${word}", which is not listed for ${field}.${told.near ? ` Did you mean "${told.near}"?` : ""}`,
      help: told.help,
      example: `"${keyOf(field)}": "${told.likeliest}"`,
    };
  }
}

/** The last key of a pointer, positions in lists passed over. */
function keyOf(field: string): string | undefined {
  return field
    .split("/")
    .filter((segment) => !/^(?:-|[0-9]+)$/.test(segment))
    .at(-1);
}

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

function openVocabulary(type: string): OpenVocabulary | undefined {
  return openVocabularies().find((vocabulary) => vocabulary.type === type);
}

let known: readonly OpenVocabulary[] | undefined;

/** The open vocabularies; the shape has compared the closed ones. Made once. */
function openVocabularies(): readonly OpenVocabulary[] {
  known ??= [...vocabularyTypes.values()]
    .filter(({ isOpen }) => isOpen)
    .map(({ name, words }) => ({ type: name as keyof NamedTypes, listed: new Set(words) }));
  return known;
}
