import type { Evidence, RecordId } from "../../generated/types.js";
import type { Found } from "../import/reading.js";
import type { ConceptList, Concepts } from "./concepts.js";
import type { Item } from "./items.js";
import type { NinjsReading } from "./reading.js";

/** What all parts of the importer share. */
export interface Importing {
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
export interface Named extends Found<RecordId> {
  readonly rel: Found | undefined;
  readonly list: ConceptList;
}

/** What an item says of who and what: read first, as some records cannot be without. */
export interface Parts {
  readonly item: Item;
  readonly named: readonly Named[];
  /** The words of vocabularies, by their fields. */
  readonly words: ReadonlyMap<string, Found>;
}
