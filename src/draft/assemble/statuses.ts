import type { Found } from "../../convert/import/reading.js";
import { wordsOf } from "../../lookup/model.js";
import type { EventRecord } from "../kinds.js";
import { draftWords, type TextTypeName } from "../words.js";
import type { Assembly } from "./assembly.js";
import type { Item } from "./item.js";

const VOCABULARY = {
  visit: "EventStatus",
  meeting: "EventStatus",
  agreement: "AgreementStatus",
  act: "ActStatus",
  action: "AgreementActionStatus",
  process: "ProcessStatus",
  relationship: "RelationshipStatus",
} as const satisfies { readonly [record in EventRecord]: TextTypeName };

/** What no word says: a step without a status is done. */
const DONE = "";

const EVENT = {
  done: "held",
  concluded: "held",
  signed: "held",
  ongoing: "in-progress",
  "under-way": "in-progress",
  "called-off": "cancelled",
  "not-done": "not-held",
  planned: "announced",
};

/** What a status of another type plainly says of this one. */
const MEANT: { readonly [record in EventRecord]: { readonly [word: string]: string } } = {
  visit: EVENT,
  meeting: EVENT,
  agreement: {
    "not-done": "not-concluded",
    "under-way": "under-negotiation",
    ongoing: "under-negotiation",
    announced: "proposed",
    scheduled: "proposed",
    planned: "proposed",
  },
  act: {
    held: "done",
    concluded: "done",
    "in-progress": "under-way",
    ongoing: "under-way",
    cancelled: "called-off",
    "not-held": "not-done",
    planned: "announced",
    scheduled: "announced",
  },
  action: {
    done: DONE,
    held: DONE,
    signed: DONE,
    adopted: DONE,
    issued: DONE,
    initialled: DONE,
    ratified: DONE,
    concluded: DONE,
    announced: "planned",
    scheduled: "planned",
    "not-held": "not-done",
  },
  process: {
    "in-progress": "ongoing",
    "under-way": "ongoing",
    "under-negotiation": "ongoing",
    suspended: "paused",
    "on-hold": "paused",
  },
  relationship: { "in-progress": "ongoing", "under-way": "ongoing", held: "ongoing", concluded: "severed" },
};

/** How far an event has come, in the words of its type. Empty for a step that is done. */
export function statusOf(assembly: Assembly, item: Item, record: EventRecord): Found | undefined {
  const found = item.texts.get("status");
  if (found === undefined) return undefined;
  const known = wordsOf(VOCABULARY[record]);
  if (known.includes(found.value)) return found;
  const word = assembly.wordOf(found, draftWords("status"));
  if (word === undefined || known.includes(word.value)) return word;
  const meant = MEANT[record][word.value];
  if (meant !== undefined) return { ...word, value: meant };
  const called = record === "action" ? "step" : record;
  return assembly.reject(
    found,
    "draft-unknown-word",
    `${found.value} is no status of what is a ${called}.`,
    `Take one of: ${known.join(", ")}.`,
  );
}
