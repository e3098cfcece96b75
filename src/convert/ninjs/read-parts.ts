import type { Found } from "../import/reading.js";
import type { ConceptList } from "./concepts.js";
import { CREATOR } from "./fields.js";
import type { Importing, Named, Parts } from "./importing.js";
import type { Item } from "./items.js";

const LISTS: readonly ConceptList[] = ["people", "organisations", "places", "subjects"];

export function partsOf(importing: Importing, item: Item): Parts {
  const { reading, concepts } = importing;
  const named: Named[] = [];
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
