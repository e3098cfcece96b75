import type { Participation, When } from "../../generated/types.js";
import { type Homes, kept, lost, type ReportHomes } from "../export/homes.js";

const SKIPPED = "what has no certain day or instant to start with is no event";
const UNNAMED = "what no event names is left out";

const schema = lost("Names a schema for editors of JSON.");
const identifiers = lost("An event has one UID, which comes from the report.");
const evidence = lost("Nothing in iCalendar says how something is known.");
const alternatives = lost("An event has one account.");
const extensions = lost("What they mean is not known.");
const onlyName = lost("The calendar only gives the name.");

const when: Homes<When> = {
  start: kept(
    "`DTSTART`: a `DATE`, or a `DATE-TIME` in UTC",
    "a fraction of a second, or a time of day where the end has none",
  ),
  end: kept(
    "`DTEND`: the day after as a `DATE`, or a `DATE-TIME` in UTC",
    "a month, a year, what is not certain, and what is less exact than the start",
  ),
  notBefore: lost("An event takes place at its time, and not within a time."),
  notAfter: lost("An event takes place at its time, and not within a time."),
  after: lost("Events of iCalendar are ordered by their times alone."),
  timeZone: lost("Times are in UTC: a `TZID` would need the rules of the zone in the calendar."),
  duration: kept("`DURATION`", "beside a `DTEND`, an approximate one, and what iCalendar has no form for"),
  approximate: kept("no `DURATION` is written", "without a duration that it is about"),
  asStated: lost("The calendar has no place for the words of the source beside its own."),
};

const participants: Homes<Participation> = {
  actor: kept("a line of `DESCRIPTION`", "who declined or was absent, and who has no record"),
  role: lost("The list of names in `DESCRIPTION` has no words for roles, and `ATTENDEE` means an invitation."),
  representing: kept("in parentheses, in a line of `DESCRIPTION`", "who has no record"),
  capacity: kept("behind the name, in a line of `DESCRIPTION`"),
  attendance: lost("The list of names in `DESCRIPTION` is of those who take part, however they do."),
};

/** Of a visit or a meeting. */
const event = {
  $schema: schema,
  id: kept("`UID`", SKIPPED),
  title: kept("`SUMMARY`"),
  status: kept("`STATUS`, and in its own word in `CATEGORIES`"),
  when,
  statusHistory: lost("The calendar has the latest status."),
  summary: kept("`DESCRIPTION`"),
  topics: kept("`CATEGORIES`, by name", "what has no record"),
  series: lost("A series of iCalendar is one event that recurs."),
  figures: lost("An event has no figures."),
  identifiers,
  sameAs: kept("`URL`", "all but the first one of http or https"),
  note: kept("`COMMENT`"),
  evidence,
  alternatives,
  extensions,
} as const;

/** Of a record that events name. */
const named = {
  $schema: schema,
  id: lost("Only events have a UID."),
  name: kept("where an event names it", UNNAMED),
  names: onlyName,
  identifiers: onlyName,
  sameAs: onlyName,
  note: onlyName,
  evidence,
  alternatives,
  extensions,
} as const;

export const homes: ReportHomes = {
  report: {
    $schema: schema,
    version: lost("The version of the format of the report."),
    id: kept("`UID` of the calendar, and the beginning of all others"),
    title: kept("`NAME` of the calendar"),
    language: kept("parameter `LANGUAGE`"),
    summary: kept("`DESCRIPTION` of the calendar"),
    createdAt: kept("`CREATED`, and `DTSTAMP` where there is no `updatedAt`", "a date without a time of day"),
    updatedAt: kept("`LAST-MODIFIED` of the calendar, and `DTSTAMP`", "a date without a time of day"),
    extensions,
  },
  visit: {
    ...event,
    visitors: participants,
    host: lost("Nobody of an event is its host: `ORGANIZER` is who sends the invitations."),
    rank: kept("`CATEGORIES`"),
    rankAsStated: lost("The calendar has no place for the words of the source beside its own."),
    receivedBy: lost("The list of names in `DESCRIPTION` is of those who travel."),
    places: kept("`LOCATION`, and `GEO` of a single one", "what has no record"),
    purpose: kept("`DESCRIPTION`"),
    partOf: kept("`RELATED-TO`", "what is no event of the calendar"),
  },
  meeting: {
    ...event,
    kind: kept("`CATEGORIES`"),
    participants,
    level: kept("`CATEGORIES`"),
    format: kept("`CATEGORIES`"),
    medium: kept("`CATEGORIES`"),
    access: lost("Not what `CLASS` is about, which is who may read the calendar and not who may enter the room."),
    place: kept("`LOCATION` and `GEO`", "what has no record"),
    candidatePlaces: lost("Not decided: `LOCATION` is the one place that was chosen."),
    partOf: kept("`RELATED-TO`", "what is no event of the calendar"),
    rescheduledFrom: lost("An event of iCalendar is moved to its new time, and leaves none at the old one."),
    about: lost("No relation of iCalendar says what an event is about."),
    commitments: lost("A calendar has events, and not what follows from them."),
  },
  person: { ...named, identity: onlyName, offices: onlyName, nationality: onlyName },
  organization: { ...named, kind: onlyName, state: onlyName, parent: onlyName, members: onlyName },
  state: { ...named, countryCode: onlyName, capital: onlyName },
  place: {
    ...named,
    kind: onlyName,
    state: lost("No state is named in `LOCATION`."),
    claims: lost("No state is named in `LOCATION`, and none that claims the place."),
    within: kept("behind the name in `LOCATION`", "what a disputed place lies in, and what has no record"),
    coordinates: kept("`GEO`", "of places that no event is at, or not alone"),
    distance: onlyName,
  },
  topic: { ...named, codes: onlyName, about: onlyName },
  source: lost("A calendar has events, and not where they were read of."),
  agreement: lost("A calendar has events, and no documents."),
  statement: lost("A calendar has events, and not what is said."),
  process: lost("A process goes on for an unknown time, and is no event of a calendar."),
  relationship: lost("A calendar has events, and not how actors stand to each other."),
};
