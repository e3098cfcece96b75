import type { Evidence, RecordId } from "../../generated/types.js";
import type { Found } from "../import/reading.js";
import type { ConceptList, Concepts } from "./concepts.js";
import { CREATOR } from "./fields.js";
import type { Item } from "./items.js";
import type { NinjsReading } from "./reading.js";

/** What all parts of the importer share. */
export interface ItemImport {
  readonly reading: NinjsReading;
  readonly concepts: Concepts;
  /** The items of the document by their URIs. */
  readonly items: ReadonlyMap<string, Item>;
  /** The language of the report. */
  readonly language: string;
  /** The document as the evidence of what is read out of it. */
  readonly evidence: Evidence;
}

/** Somebody or something that an item names, and how the item stands to it. */
export interface NamedRecord extends Found<RecordId> {
  readonly rel: Found | undefined;
  readonly list: ConceptList;
}

/** What an item says of who and what: read first, as some records cannot be without. */
export interface Parts {
  readonly item: Item;
  readonly named: readonly NamedRecord[];
  /** The words of vocabularies, by their fields. */
  readonly words: ReadonlyMap<string, Found>;
}

const LISTS: readonly ConceptList[] = ["people", "organisations", "places", "subjects"];

export function partsOf(importing: ItemImport, item: Item): Parts {
  const { reading, concepts } = importing;
  const named: NamedRecord[] = [];
  const words = new Map<string, Found>();
  for (const list of LISTS) {
    for (const node of reading.objects(item.node, list)) {
      const rel = reading.text(node, "rel");
      if (list === "subjects" && node.value.creator === CREATOR) {
        const word = reading.text(node, "literal");
        if (word && rel === undefined) reading.lose(node.path, "It does not say which field the word is of.");
        // What follows from the kind of the record needs no field.
        if (rel === undefined || word === undefined) reading.pass(node.path);
        else {
          for (const key of ["name", "creator"]) reading.pass(`${node.path}/${key}`);
          if (words.has(rel.value)) reading.lose(word.path, "There is another word for the same field before it.");
          else words.set(rel.value, word);
        }
        continue;
      }
      const id = concepts.of(node, list);
      if (id !== undefined) named.push({ value: id, path: node.path, rel, list });
    }
  }
  return { item, named, words };
}
