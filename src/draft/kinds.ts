import { lazy } from "../codes/lazy.js";
import { addToList } from "../collections/add-to-list.js";
import type { RecordType } from "../generated/types.js";
import { kindsOfShade, wordsOf } from "../lookup/model.js";

/** What an item of `events` becomes: a record, or a step of a document, which is an action of its agreement. */
export type EventRecord = "visit" | "meeting" | "agreement" | "act" | "process" | "relationship" | "action";

/**
 * The word of each open vocabulary that a record needs one of, for what none of its closer words names: a word of one's own would
 * be told as unlisted, which whoever answers by a schema cannot mend.
 */
export const PLAIN_KINDS = {
  place: "unspecified",
  meeting: "gathering",
  agreement: "agreement",
  process: "political-process",
  relationship: "relations",
} as const satisfies { readonly [record in EventRecord | ThingRecord]?: string };

/** What an item of `things` becomes. */
export type ThingRecord = "person" | "organization" | "state" | "place";

/** What a kind of the draft makes. */
export interface DraftKind<Made extends EventRecord | ThingRecord = EventRecord | ThingRecord> {
  /** The record; `action` is a step of a document. */
  readonly record: Made;
  /** The fields that the kind alone fills. */
  readonly set: { readonly [field: string]: string | true };
}

/** The kinds of things that are no word of a vocabulary. */
export const OWN_THINGS = {
  person: { record: "person", set: {} },
  "unnamed-person": { record: "person", set: { identity: "unnamed" } },
  "anonymous-person": { record: "person", set: { identity: "anonymous" } },
  "unnamed-persons": { record: "person", set: { identity: "unnamed", several: true } },
  state: { record: "state", set: {} },
  organization: { record: "organization", set: {} },
} as const satisfies { readonly [word: string]: DraftKind<ThingRecord> };

/** The kinds of events that are no word of a vocabulary. */
export const OWN_EVENTS = {
  visit: { record: "visit", set: {} },
  "telephone-call": { record: "meeting", set: { kind: "talks", medium: "telephone" } },
  "video-call": { record: "meeting", set: { kind: "talks", medium: "video" } },
} as const satisfies { readonly [word: string]: DraftKind<EventRecord> };

/** The vocabularies whose words are kinds of things and of events, each with what its words make. */
const VOCABULARIES = {
  OrganizationKind: { record: "organization", field: "kind" },
  PlaceKind: { record: "place", field: "kind" },
  MeetingKind: { record: "meeting", field: "kind" },
  AgreementInstrument: { record: "agreement", field: "instrument" },
  AgreementActionKind: { record: "action", field: "action" },
  ActKind: { record: "act", field: "kind" },
  ProcessKind: { record: "process", field: "kind" },
  RelationshipKind: { record: "relationship", field: "kind" },
} as const satisfies { readonly [vocabulary: string]: { record: RecordType | "action"; field: string } };

export const THING_VOCABULARIES = ["OrganizationKind", "PlaceKind"] as const;
export const EVENT_VOCABULARIES = [
  "MeetingKind",
  "AgreementInstrument",
  "AgreementActionKind",
  "ActKind",
  "ProcessKind",
  "RelationshipKind",
] as const;

/** What a word for a thing makes. `undefined` for a word that is none. */
export function thingKind(word: string): DraftKind<ThingRecord> | undefined {
  return things().get(word)?.[0];
}

/**
 * What a word for an event makes. A word that stands in two vocabularies, such as `withdraw`, is a step if the item's `of`
 * names a document, and else an act. A shade of acts, such as `elect`, is read as the kind that it belongs to, if that is
 * one alone. `undefined` for a word that is none.
 */
export function eventKind(word: string, ofDocument: boolean): DraftKind<EventRecord> | undefined {
  const kinds = eventKinds(word);
  return kinds.find(({ record }) => (record === "action") === ofDocument) ?? kinds[0];
}

/** All that a word for an event can make. */
export function eventKinds(word: string): readonly DraftKind<EventRecord>[] {
  const kinds = events().get(word) ?? [];
  const [kind, ...others] = kindsOfShade("ActShade", word) ?? [];
  return kind === undefined || others.length > 0 ? kinds : [...kinds, { record: "act", set: { kind, shade: word } }];
}

type Kinds<Made extends EventRecord | ThingRecord> = ReadonlyMap<string, readonly DraftKind<Made>[]>;

/** What each word makes. An index, since merging compares all with all. */
const things = /* @__PURE__ */ lazy(() => kindsOf<ThingRecord>(OWN_THINGS, THING_VOCABULARIES));
const events = /* @__PURE__ */ lazy(() => kindsOf<EventRecord>(OWN_EVENTS, EVENT_VOCABULARIES));

function kindsOf<Made extends EventRecord | ThingRecord>(
  own: { readonly [word: string]: DraftKind<Made> },
  vocabularies: readonly (keyof typeof VOCABULARIES)[],
): Kinds<Made> {
  const kinds = new Map<string, DraftKind<Made>[]>();
  for (const name of vocabularies) {
    const { record, field } = VOCABULARIES[name];
    for (const word of wordsOf(name)) {
      const kind = { record: record as Made, set: { [field]: word } };
      addToList(kinds, word, kind);
    }
  }
  for (const [word, kind] of Object.entries(own)) kinds.set(word, [kind]);
  return kinds;
}
