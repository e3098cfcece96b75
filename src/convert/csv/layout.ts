import type { RECORD_LISTS } from "../../generated/model.js";
import type {
  Agreement,
  AgreementAction,
  Alternative,
  Attribution,
  Commitment,
  Evidence,
  Extension,
  Figure,
  Identifier,
  Name,
  Participation,
  Quote,
  RecordByType,
  RecordType,
  Report,
  StatusChange,
  Topic,
  VisitSeries,
  When,
} from "../../generated/types.js";
import { CELL, type Columns, JSON_CELL, rows } from "./shape.js";

// The model, field by field, in its own order. The compiler sees to it that nothing is missing, misplaced or too much.

const identifier: Columns<Identifier> = { scheme: CELL, value: CELL };

const evidence: Columns<Evidence> = {
  source: CELL,
  spans: rows({ start: CELL, end: CELL }),
  fields: rows(CELL),
  basis: CELL,
  note: CELL,
};

const alternative: Columns<Alternative> = { field: CELL, value: JSON_CELL, source: CELL, note: CELL };

const extension: Columns<Extension> = { namespace: CELL, value: JSON_CELL };

const annotations: Columns<
  Pick<Topic, "identifiers" | "sameAs" | "note" | "evidence" | "alternatives" | "extensions">
> = {
  identifiers: rows(identifier),
  sameAs: rows(CELL),
  note: CELL,
  evidence: rows(evidence),
  alternatives: rows(alternative),
  extensions: rows(extension),
};

const name: Columns<Name> = { text: CELL, language: CELL, kind: CELL, usedBy: rows(CELL), start: CELL, end: CELL };

const when: Columns<When> = {
  start: CELL,
  end: CELL,
  notBefore: CELL,
  notAfter: CELL,
  after: CELL,
  timeZone: CELL,
  duration: CELL,
  approximate: CELL,
  asStated: CELL,
};

const participation: Columns<Participation> = {
  actor: CELL,
  role: CELL,
  representing: CELL,
  capacity: CELL,
  attendance: CELL,
};

const statusChange: Columns<StatusChange> = { status: CELL, when, by: rows(CELL), statement: CELL, reason: CELL };

const series: Columns<VisitSeries> = { name: CELL, ordinal: CELL, previous: CELL };

const figure: Columns<Figure> = {
  label: CELL,
  value: CELL,
  min: CELL,
  max: CELL,
  unit: CELL,
  currency: CELL,
  approximate: CELL,
  asOf: CELL,
};

const commitment: Columns<Commitment> = {
  summary: CELL,
  by: rows(CELL),
  to: rows(CELL),
  when,
  condition: CELL,
  about: rows(CELL),
};

const action: Columns<AgreementAction> = {
  action: CELL,
  by: rows(CELL),
  when,
  modality: CELL,
  place: CELL,
  during: CELL,
  signatories: rows({ person: CELL, onBehalfOf: CELL, capacity: CELL }),
  witnesses: rows(CELL),
  topics: rows(CELL),
  summary: CELL,
};

const agreementPackage: Columns<NonNullable<Agreement["package"]>> = { total: CELL, parts: rows(CELL), complete: CELL };

const quote: Columns<Quote> = {
  text: CELL,
  language: CELL,
  translated: CELL,
  original: { text: CELL, language: CELL },
};

const attribution: Columns<Attribution> = { role: CELL, actor: CELL, source: CELL, mode: CELL, cue: CELL };

/** The head of the report, without its lists of records. */
export const reportColumns: Columns<Omit<Report, (typeof RECORD_LISTS)[number][0]>> = {
  id: CELL,
  version: CELL,
  title: CELL,
  language: CELL,
  summary: CELL,
  createdAt: CELL,
  updatedAt: CELL,
  extensions: rows(extension),
};

/** The columns of each kind of record. */
export const recordColumns: { readonly [T in RecordType]: Columns<RecordByType[T]> } = {
  source: {
    id: CELL,
    kind: CELL,
    title: CELL,
    publisher: CELL,
    authors: rows(CELL),
    url: CELL,
    publishedAt: CELL,
    retrievedAt: CELL,
    language: CELL,
    translatedFrom: CELL,
    basedOn: rows(CELL),
    credit: CELL,
    depicts: rows(CELL),
    caption: CELL,
    textDigest: { sha256: CELL, length: CELL },
    ...annotations,
  },
  person: {
    id: CELL,
    name: CELL,
    identity: CELL,
    offices: rows({ title: CELL, of: CELL, start: CELL, end: CELL }),
    nationality: CELL,
    names: rows(name),
    ...annotations,
  },
  organization: {
    id: CELL,
    name: CELL,
    kind: CELL,
    state: CELL,
    parent: CELL,
    members: rows(CELL),
    names: rows(name),
    ...annotations,
  },
  state: { id: CELL, name: CELL, countryCode: CELL, capital: CELL, names: rows(name), ...annotations },
  place: {
    id: CELL,
    name: CELL,
    kind: CELL,
    state: CELL,
    claims: rows({ by: CELL, summary: CELL }),
    within: CELL,
    coordinates: { latitude: CELL, longitude: CELL },
    distance: { kilometres: CELL, from: CELL, approximate: CELL },
    names: rows(name),
    ...annotations,
  },
  topic: {
    id: CELL,
    name: CELL,
    codes: rows({ scheme: CELL, code: CELL, label: CELL }),
    about: rows(CELL),
    names: rows(name),
    ...annotations,
  },
  visit: {
    id: CELL,
    title: CELL,
    visitors: rows(participation),
    host: CELL,
    status: CELL,
    rank: CELL,
    rankAsStated: CELL,
    receivedBy: rows(CELL),
    when,
    places: rows(CELL),
    statusHistory: rows(statusChange),
    purpose: CELL,
    summary: CELL,
    topics: rows(CELL),
    partOf: CELL,
    series: rows(series),
    figures: rows(figure),
    ...annotations,
  },
  meeting: {
    id: CELL,
    title: CELL,
    kind: CELL,
    status: CELL,
    participants: rows(participation),
    level: CELL,
    format: CELL,
    medium: CELL,
    access: CELL,
    when,
    place: CELL,
    candidatePlaces: rows(CELL),
    statusHistory: rows(statusChange),
    partOf: CELL,
    series: rows(series),
    rescheduledFrom: CELL,
    topics: rows(CELL),
    about: rows(CELL),
    summary: CELL,
    figures: rows(figure),
    commitments: rows(commitment),
    ...annotations,
  },
  agreement: {
    id: CELL,
    title: CELL,
    instrument: CELL,
    status: CELL,
    parties: rows(CELL),
    level: CELL,
    bindingness: CELL,
    actions: rows(action),
    count: CELL,
    package: agreementPackage,
    relations: rows({ kind: CELL, agreement: CELL }),
    purpose: CELL,
    summary: CELL,
    topics: rows(CELL),
    about: rows(CELL),
    commitments: rows(commitment),
    languages: rows(CELL),
    depositary: CELL,
    registrations: rows({ register: CELL, number: CELL, on: CELL }),
    documents: rows({ url: CELL, language: CELL }),
    process: CELL,
    figures: rows(figure),
    ...annotations,
  },
  statement: {
    id: CELL,
    kind: CELL,
    speakers: rows(CELL),
    summary: CELL,
    capacity: CELL,
    onBehalfOf: rows(CELL),
    addressees: rows(CELL),
    when,
    at: CELL,
    place: CELL,
    channel: { kind: CELL, outlet: CELL, url: CELL },
    document: CELL,
    quotes: rows(quote),
    about: rows(CELL),
    topics: rows(CELL),
    stances: rows({ target: CELL, value: CELL }),
    modality: CELL,
    factuality: CELL,
    reportedView: { holder: CELL, attitude: CELL },
    commitments: rows(commitment),
    inReplyTo: CELL,
    attribution: rows(attribution),
    figures: rows(figure),
    ...annotations,
  },
  process: {
    id: CELL,
    title: CELL,
    kind: CELL,
    parties: rows(CELL),
    status: CELL,
    mediators: rows(CELL),
    observers: rows(CELL),
    format: CELL,
    formatsConsidered: rows({ format: CELL, label: CELL, with: rows(CELL), by: rows(CELL), stance: CELL }),
    topics: rows(CELL),
    when,
    summary: CELL,
    ...annotations,
  },
  relationship: {
    id: CELL,
    title: CELL,
    parties: rows(CELL),
    kind: CELL,
    status: CELL,
    asStated: CELL,
    since: CELL,
    changes: rows({
      change: CELL,
      when,
      during: CELL,
      by: rows(CELL),
      through: CELL,
      summary: CELL,
      figures: rows(figure),
    }),
    summary: CELL,
    ...annotations,
  },
};
