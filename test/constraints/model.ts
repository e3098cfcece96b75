/** Fields of every record. */
const anyRecord = `
  $schema?: reference, identifiers?: Identifier[], sameAs?: Uri[], note?: text, evidence?: Evidence[],
  alternatives?: Alternative[], extensions?: Extension[]`;

/** Fields of actors, places and topics. */
const named = `${anyRecord}, name: name, names?: Name[]`;

const meeting = `${anyRecord},
  type: "meeting", id: MeetingId, title: name, status: EventStatus, participants?: Participation[],
  format?: MeetingFormat, access?: MeetingAccess, when?: When, place?: PlaceId, candidatePlaces?: PlaceId[],
  statusHistory?: StatusChange[], partOf?: EventOrProcessId, series?: MeetingSeries[], rescheduledFrom?: MeetingId,
  topics?: TopicId[], about?: RecordId[], summary?: text, figures?: Figure[], commitments?: Commitment[]`;

const agreement = `${anyRecord},
  type: "agreement", id: AgreementId, title: name, instrument: AgreementInstrument, status: AgreementStatus,
  level?: AgreementLevel, bindingness?: Bindingness, actions?: AgreementAction[], count?: severalOf, package?: Package,
  relations?: AgreementRelation[], purpose?: text, summary?: text, topics?: TopicId[], about?: RecordId[],
  commitments?: Commitment[], languages?: Language[], depositary?: ActorId, registrations?: Registration[],
  documents?: AgreementDocument[], process?: ProcessId, figures?: Figure[]`;

/**
 * The model a second time, in short: the fields of every object. `?` is optional, `[]` a list of 1 to 1,000, `[2..]` one of
 * 2 to 1,000, and a text in quotes that text and no other. The simple types are in `samples.ts`.
 *
 * Two books are kept, so that nobody moves a bound, a requirement or a type by mistake: who changes the schemas has to
 * change this too.
 */
export const model: Readonly<Record<string, string>> = {
  Report: `$schema?: reference, type: "report", version: "1", id: AbsoluteUri, title: name, language: Language,
    summary?: text, createdAt?: Temporal, updatedAt?: Temporal, extensions?: Extension[], sources: Source[1..10000],
    people?: Person[1..10000], organizations?: Organization[1..10000], states?: State[1..10000],
    places?: Place[1..10000], topics?: Topic[1..10000], visits?: Visit[1..10000], meetings?: Meeting[1..10000],
    agreements?: Agreement[1..10000], statements?: Statement[1..10000], processes?: Process[1..10000],
    relationships?: Relationship[1..10000]`,

  Person: `${named}, type: "person", id: PersonId, identity?: PersonIdentity, offices?: Office[], nationality?: StateId`,
  Organization: `${named}, type: "organization", id: OrganizationId, kind: OrganizationKind, state?: StateId,
    parent?: OrganizationId, members?: ActorId[]`,
  State: `${named}, type: "state", id: StateId, countryCode?: CountryCode, capital?: PlaceId`,
  Place: `${named}, type: "place", id: PlaceId, kind: PlaceKind, state?: StateId, claims?: Claim[], within?: PlaceId,
    coordinates?: Coordinates, distance?: Distance`,
  Topic: `${named}, type: "topic", id: TopicId, codes?: TopicCode[], about?: RecordId[]`,
  Source: `${anyRecord}, type: "source", id: SourceId, kind: SourceKind, title?: name, publisher?: OrganizationId,
    authors?: text[], url?: Url, publishedAt?: Temporal, retrievedAt?: Temporal, language?: Language,
    translatedFrom?: Language, basedOn?: SourceId[], credit?: name, depicts?: RecordId[], caption?: text,
    textDigest?: TextDigest`,
  Visit: `${anyRecord}, type: "visit", id: VisitId, title: name, visitors: Participation[], host: StateOrOrganizationId,
    rank?: VisitRank, rankAsStated?: name, receivedBy?: PersonId[], when?: When, places?: PlaceId[], status: EventStatus,
    statusHistory?: StatusChange[], purpose?: text, summary?: text, topics?: TopicId[], partOf?: VisitId,
    series?: VisitSeries[], figures?: Figure[]`,
  Meeting: `${meeting}, kind: MeetingKind, level?: MeetingLevel, medium?: MeetingMedium`,
  Summit: `${meeting}, kind: SummitKind, level: "leaders", medium?: SummitMedium`,
  Agreement: `${agreement}, parties?: ActorId[]`,
  BilateralAgreement: `${agreement}, parties: ActorId[2..2]`,
  Statement: `${anyRecord}, type: "statement", id: StatementId, kind: StatementKind, speakers: ActorId[], summary: text,
    capacity?: name, onBehalfOf?: ActorId[], addressees?: ActorId[], when?: When, at?: EventId, place?: PlaceId,
    channel?: Channel, document?: AgreementId, quotes?: Quote[], about?: RecordId[], topics?: TopicId[],
    stances?: Stance[], modality?: Modality, factuality?: Factuality, reportedView?: ReportedView,
    commitments?: Commitment[], inReplyTo?: StatementId, attribution?: Attribution[], figures?: Figure[]`,
  Process: `${anyRecord}, type: "process", id: ProcessId, title: name, kind: ProcessKind, parties: ActorId[2..],
    status: ProcessStatus, mediators?: ActorId[], observers?: ActorId[], format?: ProcessFormat,
    formatsConsidered?: FormatConsidered[], topics?: TopicId[], when?: When, summary?: text`,
  Relationship: `${anyRecord}, type: "relationship", id: RelationshipId, title: name, parties: ActorId[2..],
    kind: RelationshipKind, status?: RelationshipStatus, asStated?: name, since?: Temporal,
    changes?: RelationshipChange[], summary?: text`,

  AgreementAction: `action: AgreementActionKind, by?: ActorId[], when?: When, modality?: Modality, place?: PlaceId,
    during?: EventId, signatories?: Signatory[], witnesses?: PersonId[], topics?: TopicId[], summary?: text`,
  AgreementDocument: "url: Url, language?: Language",
  AgreementRelation: "kind: AgreementRelationKind, agreement: AgreementId",
  Alternative: "field: JsonPointer, value: JsonValue, source: SourceId, note?: text",
  Attribution: "role: AttributionRole, actor?: ActorId, source?: SourceId, mode?: AttributionMode, cue?: name",
  Channel: "kind: ChannelKind, outlet?: OrganizationId, url?: Url",
  Claim: "by: ActorId, summary?: text",
  Commitment: "summary: text, by?: ActorId[], to?: ActorId[], when?: When, condition?: text, about?: RecordId[]",
  Coordinates: "latitude: latitude, longitude: longitude",
  Distance: "kilometres: amount, from: PlaceId, approximate?: flag",
  Evidence: "source: SourceId, spans?: Span[], fields?: JsonPointer[], basis: EvidenceBasis, note?: text",
  Extension: "namespace: Uri, value: JsonValue",
  Figure: `label: name, value?: number, min?: number, max?: number, unit?: text, currency?: Currency, approximate?: flag,
    asOf?: Temporal`,
  FormatConsidered: "format?: ProcessFormat, label?: name, with?: ActorId[], by?: ActorId[], stance?: FormatStance",
  Identifier: "scheme: name, value: name",
  MeetingSeries: "name: name, ordinal?: count, previous?: MeetingId",
  Name: "text: name, language?: Language, kind?: NameKind, usedBy?: ActorId[], start?: Temporal, end?: Temporal",
  Office: "title: name, of?: StateOrOrganizationId, start?: Temporal, end?: Temporal",
  OriginalQuote: "text: text, language: Language",
  Package: "total?: count, parts?: AgreementId[], complete?: flag",
  Participation: `actor: ActorId, role?: ParticipationRole, representing?: StateOrOrganizationId, capacity?: name,
    attendance?: Attendance`,
  Quote: "text: text, language: Language, translated?: flag, original?: OriginalQuote",
  Registration: "register: name, number: name, on?: Temporal",
  RelationshipChange: `change: RelationshipChangeKind, when?: When, during?: EventId, by?: ActorId[],
    through?: AgreementId, summary?: text, figures?: Figure[]`,
  ReportedView: "holder: ActorId, attitude: ReportedAttitude",
  Signatory: "person?: PersonId, onBehalfOf: ActorId, capacity?: name",
  Span: "start: offset, end: offset",
  Stance: "target: RecordId, value: StanceValue",
  StatusChange: "status: EventStatus, when?: When, by?: ActorId[], statement?: StatementId, reason?: text",
  TextDigest: "sha256: sha256, length: count",
  TopicCode: "scheme: name, code: name, label?: name",
  VisitSeries: "name: name, ordinal?: count, previous?: VisitId",
  When: `start?: Temporal, end?: Temporal, notBefore?: Temporal, notAfter?: Temporal,
    after?: EventAgreementOrStatementId, timeZone?: TimeZone, duration?: Duration, approximate?: flag, asStated?: name`,
};

/** What `Record` can be. Specialisations are no records of their own. */
export const recordTypes: readonly string[] = [
  ...["Person", "Organization", "State", "Place", "Topic", "Source", "Visit", "Meeting", "Agreement", "Statement"],
  ...["Process", "Relationship"],
];
