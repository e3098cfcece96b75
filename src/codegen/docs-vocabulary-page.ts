import type { Vocabulary } from "../model/vocabularies/vocabulary.js";
import { bullets, code, page, prose, table } from "./docs-markdown.js";
import { definitions, linkTo, type Node, nameOf, roots, vocabularyList } from "./docs-model.js";
import { accepted } from "./docs-types.js";

const PAGE = "vocabularies";

/** Every vocabulary, with the meaning of its words. */
export function vocabularyPage(): string {
  const listed = (open: boolean) =>
    vocabularyList.filter(([, vocabulary]) => vocabulary.open === open).map(([, { name }]) => linkTo(name, PAGE));
  const other = otherWord();
  return page(
    "Vocabularies",
    `The words of the fields. A closed vocabulary takes no other words. An open one does:`,
    `> ${prose(other.description ?? "")} ${accepted(other)} The warning is [unlisted-word](findings.md#unlisted-word).`,
    bullets([`Open: ${listed(true).join(", ")}`, `Closed: ${listed(false).join(", ")}`]),
    ...vocabularyList.flatMap(([key, vocabulary]) => [
      `## ${vocabulary.name}`,
      `${prose(vocabulary.description)} ${vocabulary.open ? "Open" : "Closed"}.`,
      `Used in: ${uses(vocabulary).join(", ")}. As data: ${code(`vocabularies.${key}`)}.`,
      table(
        ["Word", "Meaning", "Source"],
        Object.entries(vocabulary.words).map(([word, { description, source = "" }]) => [
          code(word),
          prose(description),
          prose(source),
        ]),
      ),
    ]),
  );
}

/** What an open vocabulary takes besides its words. It is the same for all. */
function otherWord(): Node {
  const [, open] = vocabularyList.find(([, vocabulary]) => vocabulary.open) ?? [];
  const other = open && definitions[open.name]?.anyOf?.[1];
  if (other === undefined) throw new Error("No open vocabulary takes other words.");
  return other;
}

/** The fields that hold a word of the vocabulary. */
function uses(vocabulary: Vocabulary): string[] {
  const found: string[] = [];
  for (const [name, { properties = {} }] of Object.entries(definitions)) {
    for (const [field, { $ref, items, const: fixed }] of Object.entries(properties)) {
      const ref = $ref ?? items?.$ref;
      const isWord = ref !== undefined && nameOf(ref) === vocabulary.name;
      if (isWord || (isTypeOf(name, fixed) && !(vocabulary.name in definitions))) {
        found.push(`${linkTo(name, PAGE)} ${code(field)}`);
      }
    }
  }
  if (found.length === 0) throw new Error(`Nothing uses the vocabulary ${vocabulary.name}.`);
  return found;
}

/** The vocabulary of the record types has no schema of its own: each record fixes its word. */
function isTypeOf(name: string, fixed: unknown): boolean {
  return roots.some((root) => root.name === name && root.stem === fixed && fixed !== "report");
}
