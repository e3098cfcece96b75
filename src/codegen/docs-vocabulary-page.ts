import type { Vocabulary } from "../model/vocabularies/vocabulary.js";
import { bullets, code, page, prose, table } from "./docs-markdown.js";
import { linkTo, roots, vocabularyList } from "./docs-model.js";
import { accepted } from "./docs-types.js";
import { fieldsOf, model, typeWord } from "./model.js";

const PAGE = "vocabularies";

/** Every vocabulary, with the meaning of its words. */
export function vocabularyPage(): string {
  const listed = (open: boolean) =>
    vocabularyList.filter(([, vocabulary]) => vocabulary.open === open).map(([, { name }]) => linkTo(name, PAGE));
  return page(
    "Vocabularies",
    "The words of the fields. A closed vocabulary takes no other words. An open one does:",
    `> Any other kebab-case word: valid, and a warning, because readers may not know it. ${otherWord()} The warning is [unlisted-word](findings.md#unlisted-word).`,
    bullets([`Open: ${listed(true).join(", ")}`, `Closed: ${listed(false).join(", ")}`]),
    ...vocabularyList.flatMap(([key, vocabulary]) => [
      `## ${vocabulary.name}`,
      `${prose(vocabulary.description)} ${vocabulary.open ? "Open" : "Closed"}.`,
      `Used in: ${uses(vocabulary).join(", ")}. As data: ${code(`vocabularies.${key}`)}.`,
      wordTable(vocabulary),
    ]),
  );
}

function wordTable({ words }: Vocabulary): string {
  const rows = Object.entries(words);
  const isShaded = rows.some(([, { of }]) => of !== undefined);
  return table(
    ["Word", "Meaning", ...(isShaded ? ["Of the kind"] : []), "Source"],
    rows.map(([word, { description, source = "", of = [] }]) => [
      code(word),
      prose(description),
      ...(isShaded ? [of.map(code).join(", ")] : []),
      prose(source),
    ]),
  );
}

/** What an open vocabulary takes besides its words. It is the same for all. */
function otherWord(): string {
  for (const shape of Object.values(model.table)) {
    if (shape.kind === "words" && shape.other) return accepted({ kind: "text", ...shape.other });
  }
  throw new Error("No open vocabulary takes other words.");
}

/** The fields that hold a word of the vocabulary. */
function uses({ name: vocabulary }: Vocabulary): string[] {
  const found = Object.keys(model.table).flatMap((owner) =>
    fieldsOf(owner)
      .filter(([, { value }]) => value.kind === "named" && value.name === vocabulary)
      .map(([field]) => `${linkTo(owner, PAGE)} ${code(field)}`),
  );
  // The vocabulary of the record types is the type of no field: each record fixes its word.
  if (vocabulary === "RecordType") {
    const records = roots.filter((root) => typeWord(root.name) === root.stem && root.stem !== "report");
    found.push(...records.map(({ name }) => `${linkTo(name, PAGE)} ${code("type")}`));
  }
  if (found.length === 0) throw new Error(`Nothing uses the vocabulary ${vocabulary}.`);
  return found;
}
