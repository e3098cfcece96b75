import { holdsMany, type Slots } from "./slot.js";
import { draftWords, type WordListName } from "./words.js";

/** Longer lists of words stand behind the type, each under its name. */
const SHORT = 12;

/** The fields of a draft as types that a language model reads: shorter than the schema, for requests that carry none. */
export function typeNotation(slots: Slots): string {
  const lists = new Map<WordListName, string>();
  const type = objectType(slots, "", lists);
  return [type, ...[...lists].map(([name, words]) => `${name} = ${words}`)].join("\n");
}

function objectType(slots: Slots, margin: string, lists: Map<WordListName, string>): string {
  const inner = `${margin}  `;
  const lines = Object.entries(slots).map(([key, slot]) => {
    let type = holdsMany(slot) ? "string[]" : "string";
    if (slot.job === "list") type = `${objectType(slot.item, inner, lists)}[]`;
    if (slot.job === "word") type = wordType(slot.list, lists);
    return `${inner}${key}: ${type}${slot.say === "" ? "" : ` // ${slot.say}`}`;
  });
  return `{\n${lines.join("\n")}\n${margin}}`;
}

/** A word needs no quotation marks to be read as one, and a hundred of them cost. */
function wordType(list: WordListName, lists: Map<WordListName, string>): string {
  const words = draftWords(list);
  if (words.length <= SHORT) return words.map((word) => JSON.stringify(word)).join("|");
  lists.set(list, words.join("|"));
  return list;
}
