import { type Found, implied } from "../../convert/import/reading.js";
import { wordsOf } from "../../lookup/model.js";
import { withArticle } from "../../text/article.js";
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

/** What only a speaker calls so has no word of its own but for a step: it is asked for or allowed, or it is not known to be. */
const SAID = { required: "proposed", permitted: "proposed", hypothetical: "unknown" };

const EVENT = {
  ...SAID,
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
    ...SAID,
    "not-done": "not-concluded",
    "under-way": "under-negotiation",
    ongoing: "under-negotiation",
    announced: "proposed",
    scheduled: "proposed",
    planned: "proposed",
  },
  act: {
    ...SAID,
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
    concluded: DONE,
    announced: "planned",
    scheduled: "planned",
    "not-held": "not-done",
  },
  process: {
    ...SAID,
    "in-progress": "ongoing",
    "under-way": "ongoing",
    "under-negotiation": "ongoing",
    suspended: "paused",
    "on-hold": "paused",
  },
  relationship: { "in-progress": "ongoing", "under-way": "ongoing", held: "ongoing", terminated: "severed" },
};

/** The step that a status of a document tells of. */
export const STEPS: { readonly [status: string]: string } = {
  signed: "sign",
  adopted: "adopt",
  initialled: "initial",
  issued: "issue",
  ratified: "ratify",
};

/**
 * How far an event has come, in the words of its type. Empty for a step that is done.
 *
 * @param action of a step, what is done: that a document is signed says that the signing is done, and no other step
 */
export function statusOf(assembly: Assembly, item: Item, record: EventRecord, action?: string): Found | undefined {
  const found = item.texts.get("status");
  if (found === undefined) return undefined;
  const known = wordsOf(VOCABULARY[record]);
  if (known.includes(found.value)) return found;
  const word = assembly.wordOf(found, draftWords("status"));
  if (word === undefined || known.includes(word.value)) return word;
  const isDone = action !== undefined && STEPS[word.value] === action;
  const meant = isDone ? DONE : MEANT[record][word.value];
  if (meant !== undefined) return { ...word, value: meant };
  const called = record === "action" ? "step" : record;
  return assembly.reject(
    found,
    "draft-unknown-word",
    `${found.value} is no status of ${withArticle(called)}.`,
    `Take one of: ${known.join(", ")}.`,
  );
}

/** What says of something that it is not, or not yet, or that nobody knows. */
const OPEN: ReadonlySet<string> = new Set(["proposed", "unknown", "not-done", "not-held", "not-concluded"]);

/** The status of what statements only ask for, allow or suppose: one that does not say that it is. */
export function statusOfSupposed(
  assembly: Assembly,
  item: Item,
  record: EventRecord,
  modality: string,
): Found | undefined {
  const said = statusOf(assembly, item, record);
  if (said && OPEN.has(said.value)) return said;
  const known = wordsOf(VOCABULARY[record]);
  const meant = [MEANT[record][modality], "unknown"].find((word) => word !== undefined && known.includes(word));
  if (said && meant !== undefined) {
    const message = `It is only claimed as ${modality}, and so its status is not ${said.value} but ${meant}.`;
    assembly.reject(said, "draft-contradiction", message);
  }
  return meant === undefined ? said : implied(item.path, meant);
}
