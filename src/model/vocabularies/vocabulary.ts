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

type OfModel = Vocabulary & { readonly name: keyof NamedTypes };

type WordOf<V extends Vocabulary> = keyof V["words"] & string;

/** The description of the vocabulary with the meaning of each word, for JSON Schema and editors. */
function documented(vocabulary: Vocabulary): string {
  const words = Object.entries(vocabulary.words).map(
    ([word, { description, source }]) => `- \`${word}\`: ${description}${source ? ` (${source})` : ""}`,
  );
  return `${vocabulary.description}\n\n${words.join("\n")}`;
}

function listed(vocabulary: Vocabulary): z.ZodEnum {
  const words = Object.keys(vocabulary.words);
  return z.enum(Object.fromEntries(words.map((word) => [word, word])));
}

/** A schema that takes the words of the vocabulary and nothing else. */
export function closedWord<V extends OfModel>(
  vocabulary: V & Proven<WordOf<V>, V["name"]>,
): SchemaOf<NamedTypes[V["name"]]> {
  return registerUnproven<V["name"]>(vocabulary.name, () => listed(vocabulary).describe(documented(vocabulary)));
}

/** A schema that takes the words of the vocabulary, and any other kebab-case word of at most 80 characters. */
export function openWord<V extends OfModel>(
  vocabulary: V & Proven<WordOf<V> | OtherWord, V["name"]>,
): SchemaOf<NamedTypes[V["name"]]> {
  return registerUnproven<V["name"]>(
    vocabulary.name,
    () =>
      z
        .union([
          listed(vocabulary),
          z
            .string()
            .max(80)
            .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
            .describe("Any other kebab-case word: valid, and a warning, because readers may not know it."),
        ])
        .describe(documented(vocabulary)),
    {
      tsType: [...Object.keys(vocabulary.words).map((word) => JSON.stringify(word)), "(string & {})"].join(" | "),
    },
  );
}
