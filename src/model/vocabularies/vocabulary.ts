import * as z from "zod";
import { register } from "../registry.js";

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

/** A kebab-case word that no list names. `string & {}` keeps completion of the listed words in editors. */
export type OtherWord = string & {};

type Words<V extends Vocabulary> = { [W in keyof V["words"] & string]: W };

/** The description of the vocabulary with the meaning of each word, for JSON Schema and editors. */
function documented(vocabulary: Vocabulary): string {
  const words = Object.entries(vocabulary.words).map(
    ([word, { description, source }]) => `- \`${word}\`: ${description}${source ? ` (${source})` : ""}`,
  );
  return `${vocabulary.description}\n\n${words.join("\n")}`;
}

function listed<V extends Vocabulary>(vocabulary: V): z.ZodEnum<Words<V>> {
  const words = Object.keys(vocabulary.words);
  return z.enum(Object.fromEntries(words.map((word) => [word, word])) as Words<V>);
}

/** A schema that takes the words of the vocabulary and nothing else. */
export function closedWord<V extends Vocabulary>(vocabulary: V): z.ZodEnum<Words<V>> {
  return register(vocabulary.name, () => listed(vocabulary).describe(documented(vocabulary)));
}

/** A schema that takes the words of the vocabulary, and any other kebab-case word of at most 80 characters. */
export function openWord<V extends Vocabulary>(
  vocabulary: V,
): z.ZodUnion<readonly [z.ZodEnum<Words<V>>, z.ZodType<OtherWord, OtherWord>]> {
  return register(
    vocabulary.name,
    () =>
      z
        .union([
          listed(vocabulary),
          z
            .string()
            .max(80)
            .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
            .describe(
              "Any other kebab-case word: valid, and a warning, because readers may not know it.",
            ) as z.ZodType as z.ZodType<OtherWord, OtherWord>,
        ])
        .describe(documented(vocabulary)),
    {
      tsType: [...Object.keys(vocabulary.words).map((word) => JSON.stringify(word)), "(string & {})"].join(" | "),
    },
  );
}
