import * as z from "zod";
import type { NamedTypes } from "../../generated/model.js";
import { type Proven, registerUnproven } from "../registry.js";
import type { ListedWord, OtherWord, SchemaOf } from "../schema-types.js";

/** What one word of a vocabulary means. */
export interface Word {
  /** The meaning, in one sentence. */
  readonly description: string;
  /** Where the concept comes from, such as an article of the Vienna Convention on the Law of Treaties. */
  readonly source?: string;
  /** The kinds of which it is a finer word, if it is a shade. */
  readonly of?: readonly string[];
}

/** The words of a vocabulary of shades, each with the kinds of which it is a finer word. */
export interface Shades<Kind extends string> {
  readonly [word: string]: Word & { readonly of: readonly [Kind, ...Kind[]] };
}

/** A list of words for one field. An open vocabulary also takes any other kebab-case word. */
export interface Vocabulary {
  /** Name of the generated type and of the JSON Schema definition, such as `MeetingKind`. */
  readonly name: string;
  /** Whether a word that is not listed is allowed. It is then valid, and a warning. */
  readonly open: boolean;
  /** What the field says, in one sentence. */
  readonly description: string;
  readonly words: { readonly [word: string]: Word };
}

/** A vocabulary of the model, its words by name. */
export interface NamedVocabulary<Name extends keyof NamedTypes> extends Vocabulary {
  readonly name: Name;
  readonly open: string extends NamedTypes[Name] ? true : false;
  readonly words: { readonly [W in ListedWord<NamedTypes[Name]>]: Word };
}

/** The meaning of a word in one sentence, and where the concept comes from, if it is somebody else's. */
type Meaning = string | readonly [meaning: string, source: string] | Word;

type Meanings<W extends string> = { readonly [word in W]: Meaning };

/** A vocabulary as it is written down: that its words are those of its type, `wordSchema` proves. */
export interface WrittenVocabulary<Name extends keyof NamedTypes, Open extends boolean, W extends string> {
  readonly name: Name;
  readonly open: Open;
  readonly description: string;
  readonly words: { readonly [word in W]: Word };
}

/** A vocabulary that takes other words beside these. */
export function openVocabulary<Name extends keyof NamedTypes, W extends string>(
  name: Name,
  description: string,
  words: Meanings<W>,
): WrittenVocabulary<Name, true, W> {
  return { name, open: true, description, words: withSources(words) };
}

/** A vocabulary that takes these words alone. */
export function closedVocabulary<Name extends keyof NamedTypes, W extends string>(
  name: Name,
  description: string,
  words: Meanings<W>,
): WrittenVocabulary<Name, false, W> {
  return { name, open: false, description, words: withSources(words) };
}

function withSources<W extends string>(words: Meanings<W>): { readonly [word in W]: Word } {
  const entries = Object.entries<Meaning>(words).map(([word, meaning]) => [word, wordOf(meaning)]);
  return Object.fromEntries(entries);
}

function wordOf(meaning: Meaning): Word {
  if (typeof meaning === "string") return { description: meaning };
  return "description" in meaning ? meaning : { description: meaning[0], source: meaning[1] };
}

/** The description of the vocabulary with the meaning of each word, for JSON Schema and editors. */
function documented({ description, words }: Vocabulary): string {
  const lines = Object.entries(words).map(([word, { description, source, of }]) => {
    const kinds = of ? ` With ${of.map((kind) => `\`${kind}\``).join(", ")}.` : "";
    return `- \`${word}\`: ${description}${source ? ` (${source})` : ""}${kinds}`;
  });
  return `${description}\n\n${lines.join("\n")}`;
}

/** A schema that takes the words of the vocabulary, and of an open one any other kebab-case word of at most 80 characters. */
export function wordSchema<Name extends keyof NamedTypes, Open extends boolean, W extends string>(
  vocabulary: WrittenVocabulary<Name, Open, W> & Proven<Open extends true ? W | OtherWord : W, Name>,
): SchemaOf<NamedTypes[Name]> {
  const { name, open, words }: WrittenVocabulary<Name, Open, W> = vocabulary;
  const known = Object.keys(words);
  const listed = () => z.enum(Object.fromEntries(known.map((word) => [word, word])));
  if (!open) return registerUnproven<Name>(name, () => listed().describe(documented(vocabulary)));
  const other = () =>
    z
      .string()
      .max(80)
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
      .describe("Any other kebab-case word: valid, and a warning, because readers may not know it.");
  return registerUnproven<Name>(name, () => z.union([listed(), other()]).describe(documented(vocabulary)), {
    tsType: [...known.map((word) => JSON.stringify(word)), "(string & {})"].join(" | "),
  });
}
