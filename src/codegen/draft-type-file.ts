import { DETAILS, draftFields } from "../draft/fields.js";
import { holdsMany, type Slot, type Slots } from "../draft/slot.js";
import { WORD_LISTS, type WordListName } from "../draft/words.js";

/** What the types say of themselves. What a list is for stands at its field. */
const ABOUT: { readonly [type: string]: string } = {
  Draft:
    "What a language model makes of an article, and a report is made of. Every key is there: what the article does not say " +
    'is `""`, `[]` or the word `none`. Things are referred to by name, events by title.',
  DraftThing: "Somebody or something with a name: a person, a body, a state, a place.",
  DraftEvent: "What happens, is planned or lasts.",
  DraftParticipant: "Who takes part in an event, and as what.",
  DraftStatement: "One speech act.",
  DraftFigure: "A number of the story.",
  DraftCommitment: "What somebody undertakes, or a document provides.",
  DraftDetail: "What the second pass adds to an item of the draft.",
};

/** `src/generated/draft-types.ts`: the table of the draft as types, so that it reads as one writes it. */
export function draftTypeFile(): Map<string, string> {
  const interfaces = interfacesOf("Draft", draftFields);
  const names = Object.values(WORD_LISTS).flatMap(({ of }) => of);
  const lists = Object.entries(draftFields).flatMap(([key, { job }]) => (job === "list" ? [JSON.stringify(key)] : []));
  const source = `\
// Generated from src/draft/fields.ts by \`npm run generate\`. Do not edit.

import type {
${[...new Set(names)]
  .sort()
  .map((name) => `  ${name},\n`)
  .join("")}} from "./types.js";

${interfaces.join("\n")}
/** The name of a list of the draft. */
export type DraftList = ${lists.join(" | ")};
`;
  return new Map([["src/generated/draft-types.ts", source]]);
}

function interfacesOf(type: string, slots: Slots): string[] {
  const about = ABOUT[type];
  if (about === undefined)
    throw new Error(`${type} is not described: say in src/codegen/draft-type-file.ts what it is.`);
  const fields = Object.entries(slots).map(([key, slot]) => {
    const say = slot.say === "" ? "" : `  /** ${slot.say} */\n`;
    return `${say}  ${key}${key === DETAILS ? "?" : ""}: ${typeOf(slot)};\n`;
  });
  const inner = Object.values(slots).flatMap((slot) => (slot.job === "list" ? interfacesOf(slot.type, slot.item) : []));
  return [`/** ${about} */\nexport interface ${type} {\n${fields.join("")}}\n`, ...inner];
}

function typeOf(slot: Slot): string {
  if (slot.job === "list") return `${slot.type}[]`;
  if (slot.job === "word") return wordType(slot.list);
  return holdsMany(slot) ? "string[]" : "string";
}

/** An open vocabulary is open here too: what reads a draft says which words it does not know. */
function wordType(list: WordListName): string {
  const { own, of } = WORD_LISTS[list];
  return [...own().map((word) => JSON.stringify(word)), ...of].join(" | ");
}
