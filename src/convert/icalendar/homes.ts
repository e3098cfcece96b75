import { kept, lost, type ReportHomes } from "../export/homes.js";

const SKIPPED = "what has no certain day or instant to start with is no event";

const when = {
  start: kept(
    "`DTSTART`: a `DATE`, or a `DATE-TIME` in UTC, which floats where there is no offset",
    "a fraction of a second, an approximate time of day, or one where the end has none or is of another clock",
  ),
  end: kept(
    "`DTEND`: the day after as a `DATE`, or a `DATE-TIME` in the form of the start",
    "a month, a year, what is not certain, and what is less exact than the start or of another clock",
  ),
  timeZone: lost("Times are in UTC or float: a `TZID` would need the rules of the zone in the calendar."),
  duration: kept("`DURATION`", "beside a `DTEND`, an approximate one, and what iCalendar has no form for"),
  approximate: kept("no `DURATION` is written", "without a duration that it is about"),
  "*": lost("An event of iCalendar is placed by its times alone."),
} as const;

const participants = {
  actor: kept("a line of `DESCRIPTION`", "who declined or was absent, and who has no record"),
  representing: kept("in parentheses, in a line of `DESCRIPTION`", "who has no record"),
  capacity: kept("behind the name, in a line of `DESCRIPTION`"),
  "*": lost(
    "The list of names in `DESCRIPTION` has no words for the part that somebody has, and `ATTENDEE` means an invitation.",
  ),
} as const;

const partOf = kept("`RELATED-TO`", "what is no event of the calendar");
const categories = kept("`CATEGORIES`");

/** Of a visit, a meeting or an act. */
const event = {
  id: kept("`UID`", SKIPPED),
  standing: lost("An event of a calendar is told as fact: what has a standing becomes none."),
  title: kept("`SUMMARY`"),
  status: kept("`STATUS`, and in its own word in `CATEGORIES`"),
  when,
  statusHistory: lost("The calendar has the latest status."),
  summary: kept("`DESCRIPTION`"),
  topics: kept("`CATEGORIES`, by name", "what has no record"),
  partOf,
  series: lost("A series of iCalendar is one event that recurs."),
  sameAs: kept("`URL`", "all but the first one of http or https"),
  note: kept("`COMMENT`"),
} as const;

/** Of a record that events name. */
const named = {
  name: kept("where an event names it", "what no event names is left out"),
  "*": lost("The calendar only gives the name."),
} as const;

export const homes: ReportHomes = {
  report: {
    id: kept("`UID` of the calendar, and the beginning of all others"),
    title: kept("`NAME` of the calendar"),
    language: kept("parameter `LANGUAGE`"),
    summary: kept("`DESCRIPTION` of the calendar"),
    createdAt: kept("`CREATED`, and `DTSTAMP` where there is no `updatedAt`", "what is no exact time with an offset"),
    updatedAt: kept("`LAST-MODIFIED` of the calendar, and `DTSTAMP`", "what is no exact time with an offset"),
  },
  visit: {
    ...event,
    visitors: participants,
    host: lost("Nobody of an event is its host: `ORGANIZER` is who sends the invitations."),
    rank: categories,
    receivedBy: lost("The list of names in `DESCRIPTION` is of those who travel."),
    places: kept("`LOCATION`, and `GEO` of a single one", "what has no record"),
    purpose: kept("`DESCRIPTION`"),
  },
  meeting: {
    ...event,
    kind: categories,
    participants,
    level: categories,
    format: categories,
    medium: categories,
    access: lost("Not what `CLASS` is about, which is who may read the calendar and not who may enter the room."),
    place: kept("`LOCATION` and `GEO`", "what has no record"),
    candidatePlaces: lost("Not decided: `LOCATION` is the one place that was chosen."),
    rescheduledFrom: lost("An event of iCalendar is moved to its new time, and leaves none at the old one."),
  },
  act: {
    ...event,
    id: kept("`UID`", `what is done or not planned, and ${SKIPPED}`),
    kind: categories,
    shade: categories,
    by: kept("a line of `DESCRIPTION`", "who has no record"),
    with: kept("a line of `DESCRIPTION`", "who has no record"),
    to: lost("The list of names in `DESCRIPTION` is of those who do it."),
    places: kept("`LOCATION`, and `GEO` of a single one", "what has no record"),
    during: lost("An event of iCalendar is related to what it is part of alone."),
  },
  person: named,
  organization: named,
  state: named,
  place: {
    ...named,
    within: kept("behind the name in `LOCATION`", "what a disputed place lies in, and what has no record"),
    coordinates: kept("`GEO`", "of places that no event is at, or not alone"),
  },
  topic: named,
  "*": lost("A calendar holds events and whom and what they name, and has no place for this."),
};
