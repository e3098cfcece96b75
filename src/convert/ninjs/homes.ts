import { type Kept, kept, lost, type ReportHomes } from "../export/homes.js";
import { type ItemType, TEXT_FIELDS, WORD_FIELDS } from "./fields.js";

const reference = (place: string) => kept(place, "a reference to no record of the report");
const occurrence = (place: string) => kept(place, "no record of the report, or what is not told as fact");
const ofAnyType = (rel: string) =>
  kept(
    `The list of the record's type, with the \`rel\` "${rel}"`,
    "a process, a relationship, no record of the report, or what is not told as fact",
  );
const word = (rel: string) => kept(`\`subjects\` with the \`rel\` "${rel}"`);
const description = (role: string) => kept(`\`descriptions\` with the \`role\` "${role}"`);

/** The fields that have the same form on every item. */
function common<T extends ItemType>(type: T) {
  const words = WORD_FIELDS[type].map((field) => [field, word(field)]);
  const texts = TEXT_FIELDS[type].map((field) => [field, description(field)]);
  return Object.fromEntries([...words, ...texts]) as Record<
    (typeof WORD_FIELDS)[T][number] | (typeof TEXT_FIELDS)[T][number],
    Kept
  >;
}

const title = kept("`title`");
const language = kept("`language`");
const link = kept("`renditions.href`");
const noZone = lost("Times of ninjs have an offset and no zone.");

/** Of every item. */
const item = {
  id: kept("`uri`, after the URI of the report"),
  identifiers: { scheme: kept("`altIds.role`"), value: kept("`altIds.value`") },
  sameAs: kept('`altIds` with the role "sameAs"'),
  note: kept("`edNote`"),
  evidence: {
    source: kept("`infoSources`", "evidence for single fields, as an info source stands for the whole item"),
    basis: kept("`infoSources.role`"),
    "*": lost("An info source stands for the whole item, without a place, a mode or a note."),
  },
  alternatives: lost("An item gives one account."),
  extensions: lost("The format is closed: it takes no data of others."),
} as const;

/** Of everybody and everything that is named on items and is none. */
const concept = {
  id: kept("`uri`, after the URI of the report", "a record that no item names"),
  name: kept("`name`"),
  "*": lost("The format gives a name, one URI and one literal for what an item names."),
} as const;

/** Of what happens: all items but sources. */
const occurring = {
  ...item,
  standing: lost("An item tells as fact: what has a standing becomes none."),
  topics: reference('`subjects` with the `rel` "about"'),
  about: ofAnyType("concerns"),
  names: lost("An item has one title."),
} as const;

const event = {
  ...occurring,
  title,
  status: kept('`subjects` with the `rel` "status", and `eventDetails.eventStatus`'),
  when: {
    start: kept(
      "`eventDetails.dates`: `startDate` for an exact time, `expectedStartDate` for a year, a month or a day",
      "what is approximate or uncertain, for which ninjs has no sign, and a time of day without an offset, of which the day is kept",
    ),
    end: kept(
      "`eventDetails.dates`: `endDate` or `expectedEndDate`, likewise",
      "what is approximate or uncertain, and a time of day without an offset",
    ),
    notBefore: lost("The expected start of ninjs is no bound."),
    notAfter: lost("The expected end of ninjs is no bound."),
    timeZone: noZone,
    duration: kept(
      "`eventDetails.dates.expectedDuration`",
      "one without start and end, and one that RFC 5545 cannot write: with years, months or fractions",
    ),
    approximate: lost("An expected duration does not say how exact it is."),
    asStated: description("asStated"),
  },
  statusHistory: lost("An item has the status of now."),
} as const;

const PROCESS = "a process, no record of the report, or what is not told as fact";

const participants = (without: string) =>
  ({
    actor: reference("`people` or `organisations`"),
    role: kept(`\`rel\`, "${without}" where there is none`, "the role of somebody who was not there"),
    representing: reference('`organisations` with the `rel` "represented", which does not say by whom'),
    attendance: kept("`rel` for those who were not there", "planned, attended and remote"),
  }) as const;

/** What toNinjs makes of every field. */
export const homes: ReportHomes = {
  report: {
    version: kept("`profile`"),
    id: kept("`uri` of the first item"),
    title: kept("`title` of the first item"),
    language,
    summary: description("summary"),
    createdAt: kept("`firstCreated`", "what is no exact time with an offset"),
    updatedAt: kept("`version` and `versionCreated`", "what is no exact time with an offset"),
    extensions: item.extensions,
  },
  source: {
    ...item,
    ...common("source"),
    title,
    publisher: reference('`infoSources` with the `role` "publisher"'),
    authors: kept('`infoSources` with the `role` "author"'),
    url: link,
    publishedAt: lost("The format dates its own items, and not what was published elsewhere."),
    retrievedAt: lost("The format dates its own items, and not what was read."),
    language,
    basedOn: reference('`associations` with the `rel` "based-on"'),
    credit: kept("`by`"),
    depicts: ofAnyType("depicts"),
  },
  person: {
    ...concept,
    name: kept("`name`; `literal` for somebody unnamed or anonymous"),
    identity: kept("Begins the `literal`"),
  },
  organization: concept,
  state: { ...concept, countryCode: kept("`literal`") },
  place: { ...concept, coordinates: { latitude: kept("`geoJSON`"), longitude: kept("`geoJSON`") } },
  topic: {
    ...concept,
    codes: {
      scheme: kept("`subjects.uri`", 'codes of other schemes than "medtop", the IPTC Media Topics'),
      code: kept("`subjects.uri`"),
      label: kept("`subjects.name`"),
    },
  },
  visit: {
    ...common("visit"),
    ...event,
    visitors: participants("visitor"),
    host: reference("`eventDetails.organiser`"),
    receivedBy: reference('`people` with the `rel` "received-by"'),
    places: reference('`places` with the `rel` "location"'),
    partOf: occurrence('`events` with the `rel` "part-of"'),
  },
  meeting: {
    ...common("meeting"),
    ...event,
    participants: participants("participant"),
    place: reference('`places` with the `rel` "location"'),
    candidatePlaces: reference('`places` with the `rel` "candidate"'),
    partOf: kept('`events` with the `rel` "part-of"', PROCESS),
    onMargins: occurrence('`events` with the `rel` "on-margins"'),
    rescheduledFrom: occurrence('`events` with the `rel` "rescheduled-from"'),
  },
  agreement: {
    ...occurring,
    ...common("agreement"),
    title,
    parties: reference('`organisations` or `people` with the `rel` "party"'),
    actions: {
      action: kept("`rel` of `events`", "an action at no event of the report, and one that is not done"),
      during: kept('`events`; and on the event `associations` with the `rel` "outcome"', "what is not told as fact"),
      "*": lost("The format links a document and an event, and says no more of what was done there."),
    },
    count: description("count"),
    package: { total: description("total"), parts: occurrence('`associations` with the `rel` "part"') },
    relations: { kind: kept("`associations.rel`"), record: occurrence("`associations`") },
    when: lost("Only events and quotations of ninjs have dates of their own."),
    languages: lost("The language of an item is that of its words, not of the document."),
    bodies: { body: reference("`organisations` or `people`"), role: kept("`rel`") },
    registrations: { register: kept("`altIds.role`"), number: kept("`altIds.value`") },
    documents: { url: link },
  },
  act: {
    ...common("act"),
    ...event,
    by: reference('`organisations` or `people` with the `rel` "by"'),
    with: reference('`organisations` or `people` with the `rel` "with"'),
    to: reference('`organisations` or `people` with the `rel` "to"'),
    places: reference('`places` with the `rel` "location"'),
    during: occurrence(
      '`events` with the `rel` "during"; and if it has happened, on the event `associations` with the `rel` "outcome"',
    ),
    partOf: kept('`events` with the `rel` "part-of"', PROCESS),
    under: {
      record: kept('The list of the record\'s type, with the `rel` "under"', "no record, or what is not told as fact"),
      "*": lost("The format names a record, and no field or item of it."),
    },
    replaces: occurrence('`events` with the `rel` "replaces"'),
  },
  statement: {
    ...occurring,
    ...common("statement"),
    speakers: reference('`people` or `organisations` with the `rel` "speaker"'),
    capacity: kept("`by`, after the name", "the capacity of several speakers"),
    onBehalfOf: reference('`organisations` or `people` with the `rel` "on-behalf-of"'),
    addressees: reference('`people` or `organisations` with the `rel` "addressee"'),
    when: {
      start: kept("`contentCreated`", "what is no exact time with an offset"),
      timeZone: noZone,
      asStated: description("asStated"),
      "*": lost("A quotation of ninjs has one time."),
    },
    at: occurrence('`events` with the `rel` "at"; and on the event `associations` with the `rel` "quotation"'),
    place: reference('`places` with the `rel` "location"'),
    channel: {
      kind: word("channel"),
      outlet: reference('`organisations` with the `rel` "outlet"'),
      url: link,
    },
    document: occurrence('`associations` with the `rel` "stands-in"'),
    quotes: {
      text: kept('`bodies` with the `role` "quote"', "a quote in another language than the first"),
      language,
      translated: kept('The `role` "translated-quote"'),
      original: lost("An item is in one language."),
    },
    claims: {
      record: kept(
        '`associations` with the `rel` "claims"',
        "a claim of a field or an item, one that says what is to be or not to be, what is no item, and what is not told as fact",
      ),
    },
    inReplyTo: occurrence('`associations` with the `rel` "in-reply-to"'),
  },
  "*": lost("The format has no place for it."),
};
