import fc from "fast-check";
import { draftFields } from "../../src/draft/fields.js";
import { holdsMany, type Slot, type Slots } from "../../src/draft/slot.js";
import { draftWords } from "../../src/draft/words.js";
import { article, draft } from "./example.js";

const names = [...draft.things.map(({ name }) => name), "Ms. Example", "Nobody", "Port Sample"];
const titles = draft.events.map(({ title }) => title);
const dates = [
  "2027-05-04",
  "2027-05",
  "2027-05-04/2027-05-01",
  "May 4, 2027",
  "2027-05-04T10:30",
  "1/2/2027",
  "../2026",
];
const words = article.split(" ");
const passage = fc
  .tuple(fc.nat(words.length - 2), fc.integer({ min: 1, max: 8 }))
  .map(([at, length]) => words.slice(at, at + length).join(" "));
const own = fc.oneof(fc.constantFrom("the talks", "documents", "opening of the border", ""), passage, fc.string());
const title = fc.constantFrom(...titles, "Talks", "");
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names, ...titles) }, { weight: 1, arbitrary: own });

/** A text that a field of the draft could hold: mostly one of the right kind. */
function textOf(key: string, slot: Slot): fc.Arbitrary<string> {
  switch (slot.job) {
    case "word":
      return fc.constantFrom(...draftWords(slot.list));
    case "name":
      return fc.oneof(fc.constant(""), name);
    case "words":
      return key === "name" ? name : fc.oneof(fc.constant(""), passage, own);
    case "passages":
    case "quotes":
      return fc.oneof({ weight: 9, arbitrary: passage }, { weight: 1, arbitrary: own });
    case "date":
      return fc.constantFrom("", ...dates);
    case "number":
      return fc.constantFrom("2", "37", "1,200", "12-13", "13-12", "many", "");
    case "code":
      return fc.constantFrom("en", "EX", "xx", "", "12");
    default:
      return key === "title" ? title : own;
  }
}

function objectOf(slots: Slots): fc.Arbitrary<object> {
  return fc.record(
    Object.fromEntries(
      Object.entries(slots).map(([key, slot]) => {
        if (slot.job === "list") return [key, fc.array(objectOf(slot.item), { maxLength: 8 })];
        return [key, holdsMany(slot) ? fc.array(textOf(key, slot), { maxLength: 3 }) : textOf(key, slot)];
      }),
    ),
  );
}

/** Drafts of the right form about the example, whatever they say. Those of the things are often the example's. */
export const formedDrafts: fc.Arbitrary<object> = fc
  .tuple(objectOf(draftFields), fc.boolean())
  .map(([made, known]) => (known ? { ...made, things: draft.things } : made));

const keys = [...new Set(keysOf(draftFields))];

/** Any JSON, with the keys of a draft in it. */
export const anyDrafts: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.string(),
      fc.constantFrom(...names, ...titles, ...words, "visit", "talks", "sign"),
      fc.double(),
      fc.constantFrom(null, true),
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie("value"), { maxKeys: 6 }),
  ),
})).value;

function keysOf(slots: Slots): string[] {
  return Object.entries(slots).flatMap(([key, slot]) => [key, ...(slot.job === "list" ? keysOf(slot.item) : [])]);
}
