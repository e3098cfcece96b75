import { draftFindingCodes } from "../draft/assemble/finding-codes.js";
import { type DetailKind, detailKinds } from "../draft/details.js";
import { draftFields } from "../draft/fields.js";
import { eventKinds, thingKind } from "../draft/kinds.js";
import { holdsMany, type Slot, type Slots } from "../draft/slot.js";
import { WORD_LISTS, type WordListName } from "../draft/words.js";
import { anchor, code, page, prose, table } from "./docs-markdown.js";

/** What a field holds, by its job. */
const JOBS: { readonly [Job in Slot["job"]]: string } = {
  own: "own words",
  words: "words of the article",
  passages: "passages of the article",
  quotes: "quotations of the article",
  name: "a name or title of the draft",
  word: "a word",
  date: "a date",
  number: "digits",
  code: "a code",
  list: "a list",
};

/** The draft, field by field and word by word, from the table that everything else goes by. */
export function draftPage(): string {
  return page(
    "The draft",
    'What a language model is asked for, and a report is made of. Every key is required: what the article does not say is `""`, `[]` or `none`. How it is used: [From an article to a report](../draft.md).',
    ...sections("The draft", draftFields),
    "## Kinds",
    "The kind of a thing or an event alone says which record it becomes. All other words of `thing` and `event` are those of the vocabularies, and make what the vocabulary is of.",
    table(["Word", "Makes", "With"], ownKinds()),
    "## Words",
    table(["List", "Own words", "Vocabularies"], (Object.keys(WORD_LISTS) as WordListName[]).map(listRow)),
    "## What details say",
    "Only the second pass asks for them. `field` is one of these words; what its other keys hold:",
    table(["Word", "Said of", "value", "name", "date", "key"], [...detailKinds()].map(detailRow)),
    "## Findings",
    "What can be wrong with a draft: `draftFindingCodes` has the same as data. Findings about the report that was made of it have the codes of [the check](findings.md).",
    table(
      ["Code", "Severity", "What is wrong", "What to do"],
      draftFindingCodes.map(({ code: name, severity, description, help }) => [
        code(name),
        severity,
        prose(description),
        prose(help),
      ]),
    ),
  );
}

/** A table for the fields, and a section for each list in it. */
function sections(title: string, slots: Slots): string[] {
  const inner = Object.entries(slots).flatMap(([key, slot]) => (slot.job === "list" ? sections(key, slot.item) : []));
  const rows = Object.entries(slots).map(([key, slot]) => [code(key), held(key, slot), prose(slot.say)]);
  return [...(slots === draftFields ? [] : [`## ${title}`]), table(["Key", "Holds", ""], rows), ...inner];
}

function held(key: string, slot: Slot): string {
  if (slot.job === "list") return `[a list](#${anchor(key)})`;
  if (slot.job === "word") return `a word of ${code(slot.list)}`;
  const several = holdsMany(slot) && slot.job !== "passages" && slot.job !== "quotes";
  return several ? `a list: ${JOBS[slot.job]}` : JOBS[slot.job];
}

function ownKinds(): string[][] {
  return (["thing", "event"] as const).flatMap((list) =>
    WORD_LISTS[list].own().flatMap((word) =>
      [...eventKinds(word), ...[thingKind(word)].filter((kind) => kind !== undefined)].map(({ record, set }) => [
        code(word),
        record,
        Object.entries(set)
          .map(([field, value]) => `${code(field)}: ${code(String(value))}`)
          .join(", "),
      ]),
    ),
  );
}

function listRow(list: WordListName): string[] {
  const { own, of } = WORD_LISTS[list];
  const words = list === "detail" ? "below" : own().map(code).join(", ");
  return [code(list), words, of.map((name) => `[${name}](vocabularies.md#${anchor(name)})`).join(", ")];
}

function detailRow([word, { on, value, name, date, key }]: [string, DetailKind]): string[] {
  const values = Array.isArray(value)
    ? value.map((one) => `[${one}](vocabularies.md#${anchor(one)})`).join(", ")
    : undefined;
  const plain = value === "own" ? "own words" : value === "number" ? "digits" : "";
  return [
    code(word),
    on.length > 6 ? "most" : on.join(", "),
    values ?? plain,
    name ?? "",
    date ? "yes" : "",
    key ? "yes" : "",
  ];
}
