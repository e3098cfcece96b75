import type {
  ActStatus,
  AgreementActionStatus,
  AgreementStatus,
  AnyRecord,
  Attendance,
  EventStatus,
  ProcessStatus,
  RelationshipStatus,
} from "../../generated/types.js";
import { recordTypeName, typeOfField } from "../../lookup/model.js";

/** How something looks that has come so far: filled, an outline, struck through. The word always stands beside it. */
export type Look = "done" | "now" | "plan" | "maybe" | "off" | "pause" | "over" | "unknown";

/** In the order of a legend. */
export const looks: readonly Look[] = ["done", "now", "plan", "maybe", "pause", "off", "over", "unknown"];

interface Looks {
  readonly EventStatus: { readonly [word in EventStatus]: Look };
  readonly ActStatus: { readonly [word in ActStatus]: Look };
  readonly AgreementStatus: { readonly [word in AgreementStatus]: Look };
  readonly AgreementActionStatus: { readonly [word in AgreementActionStatus]: Look };
  readonly ProcessStatus: { readonly [word in ProcessStatus]: Look };
  readonly RelationshipStatus: { readonly [word in RelationshipStatus]: Look };
  readonly Attendance: { readonly [word in Attendance]: Look };
}

// By type, so that the compiler asks for the look of a new word.
const LOOKS: Looks = {
  EventStatus: {
    proposed: "maybe",
    rumoured: "maybe",
    announced: "plan",
    scheduled: "plan",
    "in-progress": "now",
    held: "done",
    postponed: "pause",
    "on-hold": "pause",
    "in-doubt": "maybe",
    cancelled: "off",
    "not-held": "off",
    unknown: "unknown",
  },
  ActStatus: {
    proposed: "maybe",
    rumoured: "maybe",
    announced: "plan",
    "under-way": "now",
    done: "done",
    suspended: "pause",
    postponed: "pause",
    "called-off": "off",
    annulled: "over",
    "not-done": "off",
    unknown: "unknown",
  },
  AgreementStatus: {
    proposed: "maybe",
    "under-negotiation": "now",
    "agreed-in-principle": "done",
    "text-agreed": "done",
    initialled: "done",
    signed: "done",
    ratified: "done",
    adopted: "done",
    issued: "done",
    "provisionally-applied": "done",
    "in-force": "done",
    "partially-in-force": "done",
    suspended: "pause",
    terminated: "over",
    expired: "over",
    fulfilled: "over",
    superseded: "over",
    "not-concluded": "off",
    unknown: "unknown",
  },
  AgreementActionStatus: {
    proposed: "maybe",
    planned: "plan",
    pending: "plan",
    required: "plan",
    permitted: "maybe",
    hypothetical: "maybe",
    "not-done": "off",
  },
  ProcessStatus: {
    proposed: "maybe",
    ongoing: "now",
    paused: "pause",
    resuming: "plan",
    concluded: "done",
    collapsed: "over",
    unknown: "unknown",
  },
  RelationshipStatus: {
    established: "done",
    ongoing: "now",
    suspended: "pause",
    severed: "over",
    normalising: "now",
  },
  Attendance: { planned: "plan", attended: "done", remote: "done", declined: "off", absent: "off" },
};

/** The look of a word that says how far something has come, by the name of its vocabulary. */
export function lookOf(type: string | undefined, word: string | undefined): Look {
  const words: { readonly [word: string]: Look } | undefined =
    type !== undefined && Object.hasOwn(LOOKS, type) ? LOOKS[type as keyof Looks] : undefined;
  return words && word !== undefined && Object.hasOwn(words, word) ? (words[word] as Look) : "unknown";
}

/** Whether the words of a vocabulary have looks. */
export function hasLooks(type: string): boolean {
  return Object.hasOwn(LOOKS, type);
}

/** The vocabulary of the status of a record. */
export function statusType(record: AnyRecord): string | undefined {
  return typeOfField(recordTypeName(record.type), "status");
}

export function statusOf(record: AnyRecord): string | undefined {
  return "status" in record ? record.status : undefined;
}

export function lookOfRecord(record: AnyRecord): Look {
  return lookOf(statusType(record), statusOf(record));
}
