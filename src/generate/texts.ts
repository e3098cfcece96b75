import { type Choices, once, pick } from "./choices.js";

/** What careless code trips over: code points beyond the BMP, combining, bidirectional and other invisible ones, markup. */
export const CHARACTERS = [
  ..."aZ09 .,;:'\"\\/<>&|=+-@#%{}[]()~`$^*?!_",
  "\t",
  "\n",
  ..."éßЯ中語ğ",
  "e\u0301",
  "\u05D0",
  "\u0627",
  "\u200B",
  "\u200D",
  "\u202E",
  "\u00AD",
  "\u2028",
  "\uFEFF",
  "\uFFFD",
  "\uFFFF",
  "\u{1F54A}",
  "\u{10FFFF}",
];

const WORDS = [
  "Examplia",
  "and",
  "Samplonia",
  "sign",
  "a",
  "treaty",
  "on",
  "the",
  "bridge",
  "“at once”",
  "№ 4",
  "—",
  "42",
];

/** Words, now and then an odd text. It may begin with what no text of the model begins with. */
export function oddText(choices: Choices): string {
  if (!once(choices, 4)) return joined(choices, WORDS, 6, " ");
  return joined(choices, CHARACTERS, 12, "");
}

function joined(choices: Choices, list: readonly string[], most: number, between: string): string {
  return Array.from({ length: 1 + choices.below(most) }, () => pick(choices, list)).join(between);
}

// What follows is invented so that nobody takes it for news.

const COUNTRIES = [
  "Examplia",
  "Samplonia",
  "Fictonia",
  "Otheria",
  "Placeholdia",
  "Specimenia",
  "Testonia",
  "Dummyland",
];
const FIRST = ["Ada", "Bo", "Cleo", "Dan", "Eve", "Finn", "Gala", "Hugo", "Ines", "Joss", "Kim", "Lou"];
const LAST = ["Example", "Sample", "Specimen", "Placeholder", "Mock", "Fixture", "Testcase", "Dummy"];
const PEOPLE = ["Examplian", "Samplonian", "Fictonian", "Otherian", "Placeholdian", "Specimenian", "Testonian"];
const BODIES = ["Ministry of Samples", "Border Service", "Parliament", "Daily Sample", "Court of Examples", "Union"];
const PLACES = ["Sample City", "Exampleville", "Mock Harbour", "Fixture Hall", "Placeholder Bridge", "Specimen Island"];
const MATTERS = ["sample tariffs", "the example bridge", "mock elections", "specimen exports", "fictional fisheries"];
const NOUNS = ["Talks", "Dispute", "Treaty", "Plan", "Visit", "Exchange", "Round", "Memorandum", "Dialogue", "Ruling"];
const VERBS = ["discuss", "welcome", "propose", "postpone", "describe", "settle", "review", "announce"];
const TIMES = ["today", "next week", "in spring", "at short notice", "once more", "in Sample City"];

/** A text that fits a field, by the names of its owner and its key. */
export function plainText(choices: Choices, owner: string, key: string): string {
  const one = (list: readonly string[]) => pick(choices, list);
  const number = () => 1 + choices.below(9_999);
  if (key === "name" || (owner === "Name" && key === "text")) {
    if (owner === "State") return `${one(COUNTRIES)} ${number()}`;
    if (owner === "Person") return `${one(FIRST)} ${one(LAST)} ${number()}`;
    if (owner === "Organization") return `${one(PEOPLE)} ${one(BODIES)} ${number()}`;
    if (owner === "Place") return `${one(PLACES)} ${number()}`;
    return `${one(NOUNS)} of ${one(COUNTRIES)} ${number()}`;
  }
  if (key === "authors" || key === "credit") return `${one(FIRST)} ${one(LAST)}`;
  if (key === "title") {
    return owner === "Office" ? `Minister for ${one(MATTERS)}` : `${one(NOUNS)} on ${one(MATTERS)}, no. ${number()}`;
  }
  if (key === "label" || key === "capacity" || key === "unit")
    return key === "unit" ? "samples" : `${one(NOUNS)} count`;
  const sentence = () =>
    `${one(FIRST)} ${one(LAST)} and ${one(COUNTRIES)} ${one(VERBS)} ${one(MATTERS)} ${one(TIMES)}.`;
  return Array.from({ length: 1 + choices.below(3) }, sentence).join(" ");
}
