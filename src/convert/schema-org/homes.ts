import { kept, lost, type ReportHomes } from "../export/homes.js";

// Reasons that come up in several places, here and in the converter.

export const NO_NODE = "What it names is not in the document.";
export const QUALIFIED = "A date of schema.org cannot say that it is approximate or uncertain.";
export const DISPUTED = "A place that is disputed is given to nobody.";

const WITHOUT_SIGN = "a date with ~, ? or %";
const OUTSIDE = "what has no node in the document";

const bounds = {
  notBefore: lost("Schema.org has no property for the bounds of a time that is open."),
  notAfter: lost("Schema.org has no property for the bounds of a time that is open."),
  after: lost("Schema.org has no property for an order of events without dates."),
  timeZone: lost("An event of schema.org has no time zone of its own: its instants have offsets."),
  asStated: lost("Schema.org has no property for the words of a source about a time."),
};

const eventWhen = {
  start: kept(
    "startDate, or previousStartDate of what was put off",
    `${WITHOUT_SIGN}; a date that may be the old or the new one`,
  ),
  end: kept("endDate", `${WITHOUT_SIGN}; the end of what was put off`),
  duration: kept("duration", "one that is approximate"),
  approximate: kept("no duration is given"),
  ...bounds,
};

const onlyStart = {
  end: lost("A work of schema.org has one date on which it was made."),
  duration: lost("A work of schema.org has one date on which it was made."),
  approximate: lost("A work of schema.org has one date on which it was made."),
  ...bounds,
};

const names = {
  text: kept("alternateName", "a contested name, a former one, and one that is no longer in use"),
  language: lost("An alternateName has no language."),
  kind: lost("An alternateName does not say what sort of name it is."),
  usedBy: lost("An alternateName does not say who uses it."),
  start: lost("An alternateName has no dates."),
  end: lost("An alternateName has no dates."),
};

const schema = lost("It is for editors of the report.");
const evidence = lost("Schema.org does not say on what a value rests.");

const everyRecord = {
  $schema: schema,
  id: kept("@id"),
  identifiers: { scheme: kept("identifier.propertyID"), value: kept("identifier.value") },
  sameAs: kept("sameAs"),
  note: lost("It is a remark on the record and not on what the record is about."),
  evidence,
  alternatives: lost("Schema.org holds one account, and this is another."),
  extensions: lost("Only those who made them know what they mean."),
};

/** Events and agreements name the sources that tell of them. */
const evidenceOfWhole = {
  source: kept("subjectOf", `what is inferred, computed or about single fields; ${OUTSIDE}`),
  spans: lost("Schema.org does not point into a text."),
  fields: lost("Schema.org does not say on what a value rests."),
  basis: kept("subjectOf", "what is inferred or computed"),
  note: lost("It is a remark on the evidence."),
};

const figures = lost("A number about an event or a work has no property unless schema.org knows what it measures.");
const commitments = lost("Schema.org has no type for what somebody undertakes.");
const about = kept("about", OUTSIDE);

const participation = {
  actor: kept("attendee", `those who declined or were absent, or of whom it is not known; ${OUTSIDE}`),
  role: kept("attendee.roleName"),
  representing: lost("A Role does not say whom somebody represents."),
  capacity: kept("attendee.description"),
  attendance: lost("An attendee attends, or will: schema.org does not say how."),
};

const statusHistory = lost("Schema.org has the status of an event as it is, and not how it changed.");

const eventStatus = kept(
  "eventStatus",
  "held, in progress and announced, which schema.org has no words for; an event that is only proposed or rumoured, that is on hold or of which nothing is known is left out",
);

const series = {
  name: kept("superEvent.name"),
  ordinal: lost("An event of a series has no number in schema.org."),
  previous: lost("Schema.org does not say which event came before."),
};

const OUTLIVES = "Schema.org has no type for it: it is neither an event nor a work, and no organization.";

/** What schema.org makes of every field. */
export const homes: ReportHomes = {
  report: {
    $schema: schema,
    id: kept("Dataset.@id"),
    version: lost("It is the version of the format and not of the report."),
    title: kept("Dataset.name"),
    language: kept("Dataset.inLanguage"),
    summary: kept("Dataset.description"),
    createdAt: kept("Dataset.dateCreated", WITHOUT_SIGN),
    updatedAt: kept("Dataset.dateModified", WITHOUT_SIGN),
    extensions: everyRecord.extensions,
  },
  source: {
    ...everyRecord,
    kind: kept("@type and additionalType"),
    title: kept("headline"),
    publisher: kept("publisher", OUTSIDE),
    authors: kept("creditText", "those of a picture, whose credit line stands there"),
    url: kept("url"),
    publishedAt: kept("datePublished", WITHOUT_SIGN),
    retrievedAt: lost("Schema.org does not say when a work was read."),
    language: kept("inLanguage"),
    translatedFrom: kept("translationOfWork.inLanguage"),
    basedOn: kept("isBasedOn", OUTSIDE),
    credit: kept("ImageObject.creditText", "that of a text, where the authors stand there"),
    depicts: kept("ImageObject.about", `that of a text; ${OUTSIDE}`),
    caption: kept("ImageObject.caption", "that of a text"),
    textDigest: lost("The sha256 of schema.org is that of a file and not of a text."),
  },
  person: {
    ...everyRecord,
    name: kept("name, or description of a person without one"),
    identity: kept("additionalType, and no name"),
    offices: {
      title: kept("affiliation.roleName or jobTitle"),
      of: kept("affiliation", OUTSIDE),
      start: kept("startDate of the Role", WITHOUT_SIGN),
      end: kept("endDate of the Role", WITHOUT_SIGN),
    },
    nationality: kept("nationality", OUTSIDE),
    names,
  },
  organization: {
    ...everyRecord,
    name: kept("name"),
    kind: kept("@type and additionalType"),
    state: lost("Schema.org does not say to which state an organization belongs."),
    parent: kept("parentOrganization", OUTSIDE),
    members: kept("member", OUTSIDE),
    names,
  },
  state: {
    ...everyRecord,
    name: kept("name of a GovernmentOrganization"),
    countryCode: kept("identifier"),
    capital: lost("Schema.org has no property for a capital."),
    names,
  },
  place: {
    ...everyRecord,
    name: kept("name"),
    kind: kept("@type and additionalType"),
    state: kept("address.addressCountry", `that of a country or of a disputed place; ${OUTSIDE}`),
    claims: lost("Schema.org has no property for who claims a place."),
    within: kept("containedInPlace", `a disputed place in one that belongs to a state; ${OUTSIDE}`),
    coordinates: { latitude: kept("geo.latitude"), longitude: kept("geo.longitude") },
    distance: lost("Schema.org has no property for how far one place is from another."),
    names,
  },
  topic: {
    ...everyRecord,
    name: kept("name of a DefinedTerm"),
    codes: {
      scheme: kept("inDefinedTermSet.name", "all but the first: a DefinedTerm has one code"),
      code: kept("termCode", "all but the first"),
      label: lost("A DefinedTerm has one name, which is the topic's."),
    },
    about,
    names,
  },
  visit: {
    ...everyRecord,
    evidence: evidenceOfWhole,
    title: kept("name"),
    visitors: participation,
    host: kept("organizer", OUTSIDE),
    rank: kept("additionalType"),
    rankAsStated: lost("Schema.org has no property for the words of a source about a rank."),
    receivedBy: kept('attendee with roleName "receiver"', OUTSIDE),
    when: eventWhen,
    places: kept("location", OUTSIDE),
    status: eventStatus,
    statusHistory,
    purpose: lost("Schema.org has no property for what an event is for."),
    summary: kept("description"),
    topics: about,
    partOf: kept("superEvent", OUTSIDE),
    series,
    figures,
  },
  meeting: {
    ...everyRecord,
    evidence: evidenceOfWhole,
    title: kept("name"),
    kind: kept("additionalType"),
    participants: participation,
    status: eventStatus,
    level: lost("Schema.org has no property for the level of a meeting."),
    format: lost("Schema.org has no property for the number of sides."),
    medium: kept("eventAttendanceMode", "telephone and correspondence, which are not online"),
    access: lost("Schema.org does not say whether the press may be there."),
    when: eventWhen,
    place: kept("location", OUTSIDE),
    candidatePlaces: lost("The location of an event is where it takes place, and not where it may."),
    statusHistory,
    partOf: kept("superEvent", `a process; ${OUTSIDE}`),
    series,
    rescheduledFrom: kept("eventStatus EventRescheduled and previousStartDate", "that of what was put off again"),
    topics: about,
    about,
    summary: kept("description"),
    figures,
    commitments,
  },
  agreement: {
    ...everyRecord,
    evidence: evidenceOfWhole,
    title: kept("name"),
    instrument: kept("additionalType, and legislationType of what is binding"),
    status: kept("creativeWorkStatus, and legislationLegalForce of what is binding"),
    parties: kept('contributor with roleName "party"', OUTSIDE),
    level: lost("Schema.org has no property for the level of an agreement."),
    bindingness: kept("@type Legislation", "any but binding; that of a package or of several agreements"),
    actions: {
      action: kept("what a signature leaves", "all other actions"),
      by: kept('contributor with roleName "signatory"', `those of other actions; ${OUTSIDE}`),
      when: {
        start: kept("legislationDate", "a time of day; the date of what is not binding; any but one signature"),
        ...onlyStart,
      },
      modality: lost("What is not done is left out."),
      place: lost("Schema.org does not say where a work was signed."),
      during: kept("workFeatured of the event", OUTSIDE),
      signatories: {
        person: kept('contributor with roleName "signatory"', OUTSIDE),
        onBehalfOf: kept('contributor with roleName "signatory"', "for whom a person signs"),
        capacity: kept("contributor.description"),
      },
      witnesses: lost("Schema.org has no property for who witnessed a signature, and a witness contributes nothing."),
      topics: lost("Schema.org has no property for what one step deals with."),
      summary: lost("Schema.org has no property for one step."),
    },
    count: kept("collectionSize of a Collection"),
    package: {
      total: kept("collectionSize of a Collection"),
      parts: kept("hasPart", OUTSIDE),
      complete: lost("A Collection does not say whether its parts are all."),
    },
    relations: {
      kind: kept("legislationAmends, isPartOf", "all but amends between binding agreements, and annex-to"),
      agreement: kept("legislationAmends, isPartOf", OUTSIDE),
    },
    purpose: lost("Schema.org has no property for what a document is for."),
    summary: kept("description"),
    topics: about,
    about,
    commitments,
    languages: kept("inLanguage"),
    depositary: lost("Schema.org has no property for who keeps a document."),
    registrations: {
      register: kept("identifier.propertyID"),
      number: kept("identifier.value"),
      on: lost("An identifier has no date."),
    },
    documents: { url: kept("encoding.url"), language: kept("encoding.inLanguage") },
    process: lost(OUTLIVES),
    figures,
  },
  statement: {
    ...everyRecord,
    kind: kept("@type and additionalType"),
    speakers: kept("author", OUTSIDE),
    summary: kept("description"),
    capacity: kept("author.description", "that of several speakers"),
    onBehalfOf: kept("sourceOrganization", `a person; ${OUTSIDE}`),
    addressees: lost("A work has an audience in schema.org, and that is no person and no state."),
    when: { start: kept("dateCreated", WITHOUT_SIGN), ...onlyStart },
    at: kept("recordedAt", OUTSIDE),
    place: kept("locationCreated", OUTSIDE),
    channel: {
      kind: kept("genre"),
      outlet: lost(
        "Whether the outlet was spoken to or carried the words is left open, and schema.org tells the two apart.",
      ),
      url: kept("url"),
    },
    document: kept("isPartOf", OUTSIDE),
    quotes: {
      text: kept("hasPart.text of a Quotation"),
      language: kept("hasPart.inLanguage"),
      translated: kept("hasPart.translationOfWork", "where the original words are not known"),
      original: {
        text: kept("hasPart.translationOfWork.text"),
        language: kept("hasPart.translationOfWork.inLanguage"),
      },
    },
    about,
    topics: about,
    stances: lost("Schema.org has no property for where a speaker stands."),
    modality: lost("Schema.org does not tell what is from what may be."),
    factuality: lost("Schema.org has no property for how certain a speaker is."),
    reportedView: lost("Schema.org has no property for a view that a speaker reports."),
    commitments,
    inReplyTo: lost("Schema.org knows replies to comments and to questions only."),
    attribution: {
      role: kept("contributor.roleName, isPartOf of a publisher, isBasedOn of a citing outlet"),
      actor: kept("contributor", OUTSIDE),
      source: kept("isPartOf, isBasedOn", `that of any but a publisher or a citing outlet; ${OUTSIDE}`),
      mode: lost("Schema.org does not say how a work gives the words of another."),
      cue: lost("Schema.org has no property for the reporting word."),
    },
    figures,
  },
  process: lost(OUTLIVES),
  relationship: lost(OUTLIVES),
};
