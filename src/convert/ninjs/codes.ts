import type { Act, ActStatus, EventStatus, Meeting, Visit } from "../../generated/types.js";
import { MEDIA_TOPICS } from "../import/news-codes.js";
import { occurrenceOf } from "../import/occurrence.js";

// Codes of the IPTC NewsCodes (cv.iptc.org), as far as they say what the report says.

/** The schema that the items are valid against, by its own `$id`. */
export const SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

const OCCURRENCE = "http://cv.iptc.org/newscodes/eventoccurstatus/";

/**
 * How certain it is that an event occurs. That it is fixed for a day does not make it certain: `eos5` is kept for what has
 * begun. No code says that sources are silent, or that something did not take place without having been called off.
 */
const EVENTS: Readonly<Partial<Record<EventStatus, string>>> = {
  proposed: "eos3",
  rumoured: "eos3",
  announced: "eos4",
  scheduled: "eos4",
  "in-progress": "eos5",
  held: "eos5",
  postponed: "eos3",
  "on-hold": "eos3",
  "in-doubt": "eos3",
  cancelled: "eos6",
};

/** All codes but `eos0` are of plans, so that what is only asked for, was undone or was not done has none. */
const ACTS: Readonly<Partial<Record<ActStatus, string>>> = {
  rumoured: "eos3",
  announced: "eos4",
  "under-way": "eos5",
  done: "eos5",
  postponed: "eos3",
  "called-off": "eos6",
};

/** The code of what nobody planned: an accident, a disaster. */
const UNPLANNED = "eos0";

export function eventStatusUri(record: Visit | Meeting | Act): string | undefined {
  const code = record.type === "act" ? codeOfAct(record) : EVENTS[record.status];
  return code && OCCURRENCE + code;
}

function codeOfAct({ kind, status }: Act): string | undefined {
  return kind === "befall" && ACTS[status] === "eos5" ? UNPLANNED : ACTS[status];
}

/**
 * What an occurrence status alone tells: whether the event is to be, and not whether it has been.
 *
 * @param code a URI, a QCode or the bare code
 * @param isDated whether a day is said
 * @param isOwn whether `toNinjs` wrote it, which has one code for much that is not certain
 */
export function statusOfCode(code: string | undefined, isDated: boolean, isOwn: boolean): EventStatus {
  const { status, likelihood } = (code !== undefined && occurrenceOf(code)) || {};
  if (status === "cancelled" || (status === "in-doubt" && !isOwn)) return status;
  if (likelihood !== "probable" && likelihood !== "certain") return "unknown";
  return isDated ? "scheduled" : "announced";
}

const MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/";

const MEDIA_TOPIC_CODE = /^[0-9]{8}$/;

/** The URI of a media topic, or `undefined` for the code of another scheme. */
export function mediaTopicUri({ scheme, code }: { scheme: string; code: string }): string | undefined {
  return scheme === MEDIA_TOPICS && MEDIA_TOPIC_CODE.test(code) ? MEDIA_TOPIC + code : undefined;
}

/** The media topics that follow from what a record is. There are none for a visit, a memorandum or a joint statement. */
export const GENERIC_TOPICS = {
  diplomacy: { name: "diplomacy", uri: `${MEDIA_TOPIC}20000639` },
  summit: { name: "summit meetings", uri: `${MEDIA_TOPIC}20000640` },
  treaty: { name: "treaty", uri: `${MEDIA_TOPIC}20000641` },
} as const;

const COUNTRY = "iso3166-1a2:";

/** A country code with the alias that the IPTC gives its scheme. */
export function countryLiteral(code: string | undefined): string | undefined {
  return code && COUNTRY + code;
}

/** The country code in such a text, or `undefined`. */
export function countryOf(literal: string | undefined): string | undefined {
  return literal?.startsWith(COUNTRY) ? literal.slice(COUNTRY.length) : undefined;
}
