import { kept, lost, type ReportHomes } from "../export/homes.js";

// Reasons that come up in several places, here and in the converter.

export const NO_NODE = "What it names is not in the document.";
export const QUALIFIED = "A date of schema.org cannot say that it is approximate or uncertain.";
export const CLAIMED = "It is no fact, and what is claimed takes part in nothing.";
export const EITHER_DATE = "It may be the date given up or the new one, and schema.org tells the two apart.";
export const HISTORY = "Schema.org has the status of an event as it is, and of its history where it was moved from.";
export const DISPUTED = "A place that is disputed is given to nobody.";

const WITHOUT_SIGN = "a date with ~, ? or %, or a time of day with ~";
const OUTSIDE = "what has no node in the document";

const name = kept("name");
const typed = kept("@type and additionalType");
const description = kept("description");
const about = kept("about", OUTSIDE);
const location = kept("location", OUTSIDE);
const oneDate = lost("A work of schema.org has one date on which it was made.");
const outlives = lost("Schema.org has no type for it: it is neither an event nor a work, and no organization.");
const standing = kept("creativeWorkStatus of a Claim, which stands for the occurrence with its words alone");

const everyRecord = {
  id: kept("@id"),
  identifiers: { scheme: kept("identifier.propertyID"), value: kept("identifier.value") },
  sameAs: kept("sameAs"),
  note: lost("It is a remark on the record and not on what the record is about."),
  evidence: lost("Schema.org does not say on what a value rests."),
  alternatives: lost("Schema.org holds one account, and this is another."),
  extensions: lost("Only those who made them know what they mean."),
} as const;

const named = {
  ...everyRecord,
  name,
  names: {
    text: kept("alternateName", "a contested name, a former one, and one that is no longer in use"),
    "*": lost("An alternateName is a text alone."),
  },
} as const;

/** Of occurrences, which name the sources that tell of them. */
const evidence = {
  source: kept("subjectOf, or appearance of a Claim", `what is not stated, or is about single fields; ${OUTSIDE}`),
  basis: kept("subjectOf", "any but stated"),
  "*": everyRecord.evidence,
} as const;

const told = { ...named, evidence, standing, title: name, summary: description, topics: about, about } as const;

const event = {
  ...told,
  status: kept(
    "eventStatus",
    "held, in progress and announced, which schema.org has no words for; an event that may not take place, or did not, is left out",
  ),
  when: {
    start: kept(
      "startDate, or previousStartDate of what was put off",
      `${WITHOUT_SIGN}; a date that may be the old or the new one`,
    ),
    end: kept("endDate", `${WITHOUT_SIGN}; the end of what was put off`),
    duration: kept("duration", "one that is approximate"),
    approximate: kept("no duration is given"),
    timeZone: lost(
      "An event of schema.org has no time zone of its own: a time without an offset is that of the place.",
    ),
  },
  series: { name: kept("superEvent.name"), "*": lost("Events of a series have no order in schema.org.") },
  statusHistory: kept(
    "previousStartDate, and eventStatus EventRescheduled",
    "all but the last previously.when.start; that of what was put off or called off",
  ),
} as const;

const participation = {
  actor: kept("attendee", `those who declined or were absent, or of whom it is not known; ${OUTSIDE}`),
  role: kept("attendee.roleName"),
  capacity: kept("attendee.description"),
  attendance: lost("An attendee attends, or will: schema.org does not say how."),
} as const;

/** What schema.org makes of every field. */
export const homes: ReportHomes = {
  report: {
    id: kept("Dataset.@id"),
    title: kept("Dataset.name"),
    language: kept("Dataset.inLanguage"),
    summary: kept("Dataset.description"),
    createdAt: kept("Dataset.dateCreated", WITHOUT_SIGN),
    updatedAt: kept("Dataset.dateModified", WITHOUT_SIGN),
    extensions: everyRecord.extensions,
  },
  source: {
    ...everyRecord,
    kind: typed,
    title: kept("headline"),
    publisher: kept("publisher", OUTSIDE),
    authors: kept("creditText", "those of a picture, whose credit line stands there"),
    url: kept("url"),
    publishedAt: kept("datePublished", WITHOUT_SIGN),
    language: kept("inLanguage"),
    translatedFrom: kept("translationOfWork.inLanguage"),
    basedOn: kept("isBasedOn", OUTSIDE),
    credit: kept("ImageObject.creditText", "that of a text, where the authors stand there"),
    depicts: kept("ImageObject.about", `that of a text; ${OUTSIDE}`),
    caption: kept("ImageObject.caption", "that of a text"),
    textDigest: lost("The sha256 of schema.org is that of a file and not of a text."),
  },
  person: {
    ...named,
    name: kept("name, or description of a person without one"),
    identity: kept("additionalType, and no name"),
    offices: {
      title: kept("affiliation.roleName or jobTitle"),
      of: kept("affiliation", `a meeting or a process; ${OUTSIDE}`),
      start: kept("startDate of the Role", WITHOUT_SIGN),
      end: kept("endDate of the Role", WITHOUT_SIGN),
      former: kept("an office of which no end is known is left out", "one that has an end"),
    },
    nationality: kept("nationality", OUTSIDE),
  },
  organization: {
    ...named,
    kind: typed,
    parent: kept("parentOrganization", `a person; ${OUTSIDE}`),
    members: kept("member", OUTSIDE),
    leaders: kept('member with roleName "leader"', OUTSIDE),
  },
  state: { ...named, name: kept("name of a GovernmentOrganization"), countryCode: kept("identifier") },
  place: {
    ...named,
    kind: typed,
    state: kept("address.addressCountry", `that of a country or of a disputed place; ${OUTSIDE}`),
    within: kept("containedInPlace", `a disputed place in one that belongs to a state; ${OUTSIDE}`),
    coordinates: { latitude: kept("geo.latitude"), longitude: kept("geo.longitude") },
  },
  topic: {
    ...named,
    name: kept("name of a DefinedTerm"),
    codes: {
      scheme: kept("inDefinedTermSet.name", "all but the first: a DefinedTerm has one code"),
      code: kept("termCode", "all but the first"),
      label: lost("A DefinedTerm has one name, which is the topic's."),
    },
    about,
  },
  visit: {
    ...event,
    visitors: participation,
    host: kept("organizer", OUTSIDE),
    rank: kept("additionalType"),
    receivedBy: kept('attendee with roleName "receiver"', OUTSIDE),
    places: location,
    partOf: kept("superEvent", OUTSIDE),
  },
  meeting: {
    ...event,
    kind: kept("additionalType"),
    participants: participation,
    medium: kept("eventAttendanceMode", "telephone and correspondence, which are not online"),
    place: location,
    candidatePlaces: lost("The location of an event is where it takes place, and not where it may."),
    partOf: kept("superEvent", `a process; ${OUTSIDE}`),
    rescheduledFrom: kept("eventStatus EventRescheduled and previousStartDate", "that of what was put off again"),
  },
  agreement: {
    ...told,
    instrument: kept("additionalType, and legislationType of what is binding"),
    status: kept("creativeWorkStatus, and legislationLegalForce of what is binding"),
    parties: kept('contributor with roleName "party"', OUTSIDE),
    bindingness: kept("@type Legislation", "any but binding; that of a package or of several agreements"),
    actions: {
      action: kept("what a signature leaves", "all other actions"),
      by: kept('contributor with roleName "signatory"', `those of other actions; ${OUTSIDE}`),
      when: {
        start: kept("legislationDate", "a time of day; the date of what is not binding; any but one signature"),
        "*": oneDate,
      },
      status: lost("What is not done is left out."),
      during: kept("workFeatured of the event", OUTSIDE),
      representatives: {
        person: kept('contributor with roleName "signatory"', `those of other actions; ${OUTSIDE}`),
        onBehalfOf: lost("A Role does not say for whom somebody signs."),
        capacity: kept("contributor.description"),
      },
      "*": lost("Schema.org has no property for one step."),
    },
    when: {
      start: kept("temporalCoverage", `${WITHOUT_SIGN} at either end`),
      end: kept("temporalCoverage", `${WITHOUT_SIGN} at either end`),
      "*": lost("A period of schema.org has a first and a last day."),
    },
    bodies: { body: kept("contributor", OUTSIDE), role: kept("contributor.roleName") },
    count: kept("collectionSize of a Collection"),
    package: {
      total: kept("collectionSize of a Collection"),
      parts: kept("hasPart", OUTSIDE),
      complete: lost("A Collection does not say whether its parts are all."),
    },
    relations: {
      kind: kept(
        "legislationAmends, legislationRepeals, isPartOf",
        "all but amends and terminates between binding agreements, and annex-to",
      ),
      record: kept("legislationAmends, legislationRepeals, isPartOf", OUTSIDE),
    },
    languages: kept("inLanguage"),
    registrations: { register: kept("identifier.propertyID"), number: kept("identifier.value") },
    documents: { url: kept("encoding.url"), language: kept("encoding.inLanguage") },
    process: outlives,
  },
  act: {
    ...told,
    kind: typed,
    shade: typed,
    status: kept(
      "actionStatus",
      "the finer word, and all that was halted or undone; an act of which nothing is known is left out",
    ),
    by: kept("agent", OUTSIDE),
    with: kept("participant", OUTSIDE),
    to: kept('recipient, or participant with roleName "recipient" where the type has none', OUTSIDE),
    topics: kept("about of a Claim", "those of an act that is told as fact: an Action has no subject"),
    about: kept("object", OUTSIDE),
    when: {
      start: kept("startTime", `a date; ${WITHOUT_SIGN}; what may be the old or the new time`),
      end: kept("endTime", `a date; ${WITHOUT_SIGN}; what may be the old or the new time`),
      "*": lost("An Action has the times at which it begins and ends."),
    },
    places: location,
    outcome: kept("result.name"),
  },
  statement: {
    ...everyRecord,
    evidence,
    standing,
    kind: typed,
    shade: typed,
    speakers: kept("author", OUTSIDE),
    summary: description,
    capacity: kept("author.description", "that of several speakers"),
    onBehalfOf: kept("sourceOrganization", `a person; ${OUTSIDE}`),
    addressees: lost("A work has an audience in schema.org, and that is no person and no state."),
    when: { start: kept("dateCreated", WITHOUT_SIGN), "*": oneDate },
    at: kept("recordedAt", OUTSIDE),
    place: kept("locationCreated", OUTSIDE),
    channel: {
      kind: kept("genre"),
      url: kept("url"),
    },
    document: kept("isPartOf", OUTSIDE),
    quotes: {
      text: kept("hasPart.text of a Quotation"),
      language: kept("hasPart.inLanguage"),
      speaker: kept("hasPart.spokenByCharacter", OUTSIDE),
      translated: kept("hasPart.translationOfWork", "where the original words are not known"),
      original: {
        text: kept("hasPart.translationOfWork.text"),
        language: kept("hasPart.translationOfWork.inLanguage"),
      },
    },
    about,
    topics: about,
    claims: {
      record: kept("mentions", OUTSIDE),
      "*": lost("What is mentioned is mentioned as a whole, and no more is said of it."),
    },
    inReplyTo: lost("Schema.org knows replies to comments and to questions only."),
  },
  process: outlives,
  relationship: outlives,
  "*": lost("Schema.org has no type or property for it."),
};
