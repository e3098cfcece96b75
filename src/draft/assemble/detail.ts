import type { Found } from "../../convert/import/reading.js";
import type { DetailKind } from "../details.js";
import type { Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import type { Owner } from "./owners.js";

/** A detail that is to be said of something. */
export interface Detail {
  readonly item: Item;
  readonly word: Found;
  readonly kind: DetailKind;
  readonly owner: Owner;
  readonly grounds: Grounds;
}

/** The way to a value from its record. */
export type Way = readonly [string, ...(string | number)[]];
