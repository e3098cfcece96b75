import { isTextOf, wordsOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import type { Found } from "../import/reading.js";
import { NAMESPACE } from "./importing.js";

/** The fields whose words `toIcalendar` writes as categories, in this order, before the topics. */
const FIELDS = {
  visit: [
    ["rank", "VisitRank"],
    ["status", "EventStatus"],
  ],
  meeting: [
    ["kind", "MeetingKind"],
    ["level", "MeetingLevel"],
    ["format", "MeetingFormat"],
    ["medium", "MeetingMedium"],
    ["status", "EventStatus"],
  ],
  act: [
    ["kind", "ActKind"],
    ["shade", "ActShade"],
    ["status", "ActStatus"],
  ],
} as const;

/** Words of ours by their fields, and the categories that are none. */
export interface OwnWords {
  readonly words: ReadonlyMap<string, Found>;
  readonly rest: readonly Found[];
}

/** Takes apart the categories of an event that `toIcalendar` wrote. The status is always there, and is the last of the words. */
export function ownWords(type: "visit" | "meeting" | "act", categories: readonly Found[]): OwnWords {
  const words = new Map<string, Found>();
  const rest = [...categories];
  // A meeting is told by its kind.
  if (type !== "meeting" && rest[0]?.value === type) words.set("type", rest.shift() as Found);
  for (const [field, vocabulary] of FIELDS[type]) {
    const [next] = rest;
    const isFirst = field === "kind";
    const fits = next && (isFirst ? isTextOf(vocabulary, next.value) : wordsOf(vocabulary).includes(next.value));
    if (next === undefined || !fits) continue;
    words.set(field, next);
    rest.shift();
  }
  return { words, rest };
}

/** Sets those that the record does not begin with. */
export function setWords(draft: Draft, { words }: OwnWords): void {
  for (const [field, word] of words) {
    // A visit needs a visitor and a host, whom a calendar does not tell: it is a meeting that was a visit.
    const isOfVisit = draft.type === "meeting" && (field === "type" || field === "rank");
    if (isOfVisit) draft.extend(NAMESPACE, "categories", word);
    else if (field === "type") draft.shows(word);
    else if (draft.get(field) !== word.value) draft.set(field, word);
    else draft.shows(word);
  }
}
