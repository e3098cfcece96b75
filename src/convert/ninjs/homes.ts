import { kept, lost, type ReportHomes } from "../export/homes.js";

const schema = lost("It is about another format.");
const alternatives = lost("An item gives one account.");
const extensions = lost("The format is closed: it takes no data of others.");

/** What every item has. */
const itemFields = {
  $schema: schema,
  id: kept("`uri`, after the URI of the report"),
  identifiers: { scheme: kept("`altIds.role`"), value: kept("`altIds.value`") },
  sameAs: kept('`altIds` with the role "sameAs"'),
  note: kept("`edNote`"),
  evidence: {
    source: kept("`infoSources`", "evidence for single fields, as an info source stands for the whole item"),
    spans: lost("An info source is not cited by place."),
    fields: lost("An info source stands for the whole item."),
    basis: kept("`infoSources.role`"),
    note: lost("An info source takes no note."),
  },
  alternatives,
  extensions,
} as const;

/** What everybody and everything has that is named on items and is none. */
const conceptFields = {
  $schema: schema,
  id: kept("`uri`, after the URI of the report", "a record that no item names"),
  name: kept("`name`"),
  names: lost("The format has one name for each, and does not say who uses which."),
  identifiers: lost("The format takes one URI and one literal for each."),
  sameAs: lost("The format takes one URI for each."),
  note: lost("The format takes no notes on what an item names."),
  evidence: lost("The format has sources for items alone."),
  alternatives,
  extensions,
} as const;

const reference = (place: string) => kept(place, "a reference to no record of the report");

const about = kept(
  'The list of the record\'s type, with the `rel` "concerns"',
  "a process, a relationship, or no record of the report",
);
const topics = reference('`subjects` with the `rel` "about"');
const word = (rel: string) => kept(`\`subjects\` with the \`rel\` "${rel}"`);
const description = (role: string) => kept(`\`descriptions\` with the \`role\` "${role}"`);
const figures = lost("The format has no figures.");
const commitments = lost("The format has no place for what somebody undertakes.");
const series = lost("The format does not number events.");

const when = {
  start: kept(
    "`eventDetails.dates`: `startDate` for an exact time, `expectedStartDate` for a year, a month or a day",
    "a date that is approximate or uncertain, for which ninjs has no sign",
  ),
  end: kept(
    "`eventDetails.dates`: `endDate` or `expectedEndDate`, likewise",
    "a date that is approximate or uncertain",
  ),
  notBefore: lost("The expected start of ninjs is no bound."),
  notAfter: lost("The expected end of ninjs is no bound."),
  after: lost("The format does not order events."),
  timeZone: lost("Times of ninjs have an offset and no zone."),
  duration: kept(
    "`eventDetails.dates.expectedDuration`",
    "one without start and end, and one that RFC 5545 cannot write: with years, months or fractions",
  ),
  approximate: lost("An expected duration does not say how exact it is."),
  asStated: description("asStated"),
} as const;

const participation = {
  actor: reference("`people` or `organisations`"),
  role: kept("`rel`", "the role of somebody who was not there"),
  representing: reference('`organisations` with the `rel` "represented", which does not say by whom'),
  capacity: lost("The format does not say in which capacity somebody takes part."),
  attendance: kept("`rel` for those who were not there", "planned, attended and remote"),
} as const;

/** What toNinjs makes of every field. */
export const homes: ReportHomes = {
  report: {
    $schema: schema,
    version: kept("`profile`"),
    id: kept("`uri` of the first item"),
    title: kept("`title` of the first item"),
    language: kept("`language`"),
    summary: description("summary"),
    createdAt: kept("`firstCreated`", "a date without a time"),
    updatedAt: kept("`version` and `versionCreated`", "a date without a time"),
    extensions,
  },
  source: {
    ...itemFields,
    kind: word("kind"),
    title: kept("`title`"),
    publisher: reference('`infoSources` with the `role` "publisher"'),
    authors: kept('`infoSources` with the `role` "author"'),
    url: kept("`renditions.href`"),
    publishedAt: lost("The format dates its own items, and not what was published elsewhere."),
    retrievedAt: lost("The format dates its own items, and not what was read."),
    language: kept("`language`"),
    translatedFrom: lost("The format does not say what a text was translated from."),
    basedOn: reference('`associations` with the `rel` "based-on"'),
    credit: kept("`by`"),
    depicts: kept(
      'The list of the record\'s type, with the `rel` "depicts"',
      "a process, a relationship, or no record of the report",
    ),
    caption: description("caption"),
    textDigest: lost("The format has no digests."),
  },
  person: {
    ...conceptFields,
    name: kept("`name`; `literal` for somebody unnamed or anonymous"),
    identity: kept("Begins the `literal`"),
    offices: lost("The format has no offices."),
    nationality: lost("The format has no nationalities."),
  },
  organization: {
    ...conceptFields,
    kind: lost("The format has no kinds of organisations."),
    state: lost("The format does not say where an organisation belongs."),
    parent: lost("The format does not say where an organisation belongs."),
    members: lost("The format has no members of organisations."),
  },
  state: {
    ...conceptFields,
    countryCode: kept("`literal`"),
    capital: lost("The format does not relate organisations to places."),
  },
  place: {
    ...conceptFields,
    kind: lost("The format has no kinds of places."),
    state: lost("The format does not say whose a place is."),
    claims: lost("The format does not say who claims a place."),
    within: lost("The format does not say where a place lies, but by its coordinates."),
    coordinates: { latitude: kept("`geoJSON`"), longitude: kept("`geoJSON`") },
    distance: lost("The format has no distances."),
  },
  topic: {
    ...conceptFields,
    codes: {
      scheme: kept("`subjects.uri`", 'codes of other schemes than "medtop", the IPTC Media Topics'),
      code: kept("`subjects.uri`"),
      label: kept("`subjects.name`"),
    },
    about: lost("The format does not say what a subject is about."),
  },
  visit: {
    ...itemFields,
    title: kept("`title`"),
    visitors: {
      ...participation,
      role: kept('`rel`, "visitor" where there is none', "the role of somebody who was not there"),
    },
    host: reference("`eventDetails.organiser`"),
    status: kept('`subjects` with the `rel` "status", and `eventDetails.eventStatus`'),
    rank: word("rank"),
    rankAsStated: description("rankAsStated"),
    receivedBy: reference('`people` with the `rel` "received-by"'),
    when,
    places: reference('`places` with the `rel` "location"'),
    statusHistory: lost("An item has the status of now."),
    purpose: description("purpose"),
    summary: description("summary"),
    topics,
    partOf: reference('`events` with the `rel` "part-of"'),
    series,
    figures,
  },
  meeting: {
    ...itemFields,
    title: kept("`title`"),
    kind: word("kind"),
    status: kept('`subjects` with the `rel` "status", and `eventDetails.eventStatus`'),
    participants: {
      ...participation,
      role: kept('`rel`, "participant" where there is none', "the role of somebody who was not there"),
    },
    level: word("level"),
    format: word("format"),
    medium: word("medium"),
    access: word("access"),
    when,
    place: reference('`places` with the `rel` "location"'),
    candidatePlaces: reference('`places` with the `rel` "candidate"'),
    statusHistory: lost("An item has the status of now."),
    partOf: kept('`events` with the `rel` "part-of"', "a process, or no record of the report"),
    series,
    rescheduledFrom: reference('`events` with the `rel` "rescheduled-from"'),
    topics,
    about,
    summary: description("summary"),
    figures,
    commitments,
  },
  agreement: {
    ...itemFields,
    title: kept("`title`"),
    instrument: word("instrument"),
    status: word("status"),
    parties: reference('`organisations` or `people` with the `rel` "party"'),
    level: word("level"),
    bindingness: word("bindingness"),
    actions: {
      action: kept("`rel` of `events`", "an action at no event of the report, and one that is not done"),
      by: lost("The format does not say who acts at an event."),
      when: lost("The format has no dates of documents."),
      modality: lost("The format does not tell a plan from an act."),
      place: lost("The format does not say where something is done."),
      during: kept('`events`; and on the event `associations` with the `rel` "outcome"'),
      signatories: lost("The format does not say for whom somebody signs."),
      witnesses: lost("The format does not say what somebody witnesses."),
      topics: lost("The format does not say what an act is about."),
      summary: lost("The format has texts on the item as a whole."),
    },
    count: description("count"),
    package: {
      total: description("total"),
      parts: reference('`associations` with the `rel` "part"'),
      complete: lost("The format does not say whether parts are complete."),
    },
    relations: {
      kind: kept("`associations.rel`"),
      agreement: reference("`associations`"),
    },
    purpose: description("purpose"),
    summary: description("summary"),
    topics,
    about,
    commitments,
    languages: lost("The language of an item is that of its words, not of the document."),
    depositary: reference('`organisations` or `people` with the `rel` "depositary"'),
    registrations: {
      register: kept("`altIds.role`"),
      number: kept("`altIds.value`"),
      on: lost("The format does not date identifiers."),
    },
    documents: { url: kept("`renditions.href`"), language: lost("A rendition has no language.") },
    process: lost("The format has no item for a process."),
    figures,
  },
  statement: {
    ...itemFields,
    kind: word("kind"),
    speakers: reference('`people` or `organisations` with the `rel` "speaker"'),
    summary: description("summary"),
    capacity: kept("`by`, after the name", "the capacity of several speakers"),
    onBehalfOf: reference('`organisations` or `people` with the `rel` "on-behalf-of"'),
    addressees: reference('`people` or `organisations` with the `rel` "addressee"'),
    when: {
      start: kept("`contentCreated`", "a date without a time"),
      end: lost("A quotation of ninjs has one time."),
      notBefore: lost("A quotation of ninjs has one time."),
      notAfter: lost("A quotation of ninjs has one time."),
      after: lost("The format does not order items."),
      timeZone: lost("Times of ninjs have an offset and no zone."),
      duration: lost("A quotation of ninjs has one time."),
      approximate: lost("A quotation of ninjs has one time."),
      asStated: description("asStated"),
    },
    at: reference('`events` with the `rel` "at"; and on the event `associations` with the `rel` "quotation"'),
    place: reference('`places` with the `rel` "location"'),
    channel: {
      kind: word("channel"),
      outlet: reference('`organisations` with the `rel` "outlet"'),
      url: kept("`renditions.href`"),
    },
    document: reference('`associations` with the `rel` "stands-in"'),
    quotes: {
      text: kept('`bodies` with the `role` "quote"', "a quote in another language than the first"),
      language: kept("`language`"),
      translated: kept('The `role` "translated-quote"'),
      original: lost("An item is in one language."),
    },
    about,
    topics,
    stances: lost("The format has no stances."),
    modality: word("modality"),
    factuality: word("factuality"),
    reportedView: lost("The format does not say whose view somebody reports."),
    commitments,
    inReplyTo: reference('`associations` with the `rel` "in-reply-to"'),
    attribution: {
      role: kept("`infoSources.role`"),
      actor: reference("`infoSources`"),
      source: kept("`infoSources`", "the source where an actor is given too"),
      mode: lost("The format does not say how somebody was quoted."),
      cue: lost("The format does not keep the reporting word."),
    },
    figures,
  },
  process: lost("The format has no item for a process."),
  relationship: lost("The format has no item for a relationship."),
};
