/** Fields of every record. */
const anyRecord = `
  $schema?: reference, identifiers?: Identifier[], sameAs?: Uri[], note?: text, evidence?: Evidence[],
  alternatives?: Alternative[], gaps?: Gap[], figures?: Figure[], extensions?: Extension[]`;

/** Fields of every record but sources and statements. */
const named = `${anyRecord}, names?: Name[]`;

/** Fields of every occurrence, statements included. */
const occurring = "standing?: Standing, when?: When, topics?: TopicId[], about?: AboutId[]";

/** Fields of every other occurrence. What its status can be is its own affair. */
const occurrence = `${named}, ${occurring}, likelihood?: Factuality, title: name, summary?: text`;

const meeting = `${occurrence},
  type: "meeting", id: MeetingId, status: EventStatus, statusHistory?: EventStatusChange[],
  participants?: Participation[], format?: MeetingFormat, access?: MeetingAccess, place?: PlaceId,
  candidatePlaces?: PlaceId[], partOf?: EventOrProcessId, onMargins?: EventId, series?: MeetingSeries[],
  rescheduledFrom?: MeetingId, commitments?: Commitment[]`;

const agreement = `${occurrence},
  type: "agreement", id: AgreementId, instrument: AgreementInstrument, status: AgreementStatus,
  level?: AgreementLevel, bindingness?: Bindingness, actions?: AgreementAction[], count?: severalOf, package?: Package,
  relations?: AgreementRelation[], purpose?: text, commitments?: Commitment[], languages?: Language[],
  bodies?: AgreementBody[], registrations?: Registration[], documents?: AgreementDocument[], process?: ProcessId`;

/** Fields of a status change, but for the status. */
const statusChange = `key?: Key, when?: When, by?: ActorId[], statement?: StatementId, during?: EventId,
  conditions?: Condition[], reasons?: Reason[], previously?: Previously`;

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
    agreements?: Agreement[1..10000], acts?: Act[1..10000], statements?: Statement[1..10000],
    processes?: Process[1..10000], relationships?: Relationship[1..10000]`,

  Person: `${named}, type: "person", id: PersonId, name: name, identity?: PersonIdentity, several?: flag,
    offices?: Office[], nationality?: StateId`,
  Organization: `${named}, type: "organization", id: OrganizationId, name: name, kind?: OrganizationKind, state?: StateId,
    parent?: ActorId, members?: ActorId[], leaders?: ActorId[], several?: flag`,
  State: `${named}, type: "state", id: StateId, name: name, countryCode?: CountryCode, capital?: PlaceId`,
  Place: `${named}, type: "place", id: PlaceId, name: name, kind: PlaceKind, state?: StateId, claimants?: Claimant[],
    within?: PlaceId, near?: PlaceId, coordinates?: Coordinates, distance?: Distance`,
  Topic: `${named}, type: "topic", id: TopicId, name: name, codes?: TopicCode[], about?: RecordId[], within?: TopicId`,
  Source: `${anyRecord}, type: "source", id: SourceId, kind: SourceKind, title?: name, publisher?: ActorId,
    authors?: text[], url?: Url, publishedAt?: Temporal, retrievedAt?: Temporal, language?: Language,
    translatedFrom?: Language, basedOn?: SourceId[], credit?: name, depicts?: RecordId[], caption?: text,
    textDigest?: TextDigest`,
  Visit: `${occurrence}, type: "visit", id: VisitId, status: EventStatus, statusHistory?: EventStatusChange[],
    visitors: Participation[], host: StateOrOrganizationId, rank?: VisitRank, rankAsStated?: name,
    receivedBy?: PersonId[], places?: PlaceId[], purpose?: text, partOf?: VisitId, series?: VisitSeries[]`,
  Meeting: `${meeting}, kind: MeetingKind, level?: MeetingLevel, medium?: MeetingMedium`,
  Summit: `${meeting}, kind: SummitKind, level: "leaders", medium?: SummitMedium`,
  Agreement: `${agreement}, parties?: ActorId[]`,
  BilateralAgreement: `${agreement}, parties: ActorId[2..2]`,
  Act: `${occurrence}, type: "act", id: ActId, kind: ActKind, shade?: ActShade, status: ActStatus,
    statusHistory?: ActStatusChange[], by?: ActorId[], with?: ActorId[], to?: ActorId[], places?: PlaceId[],
    during?: EventId, partOf?: ActOrProcessId, under?: BasisTarget, replaces?: ActId, outcome?: ActOutcome,
    conditions?: Condition[], reasons?: Reason[]`,
  Statement: `${anyRecord}, ${occurring}, type: "statement", id: StatementId, kind: StatementKind,
    shade?: StatementShade, speakers: ActorId[], summary: text, capacity?: name, onBehalfOf?: ActorId[],
    addressees?: ActorId[], at?: EventId, place?: PlaceId, channel?: Channel, document?: AgreementOrSourceId,
    quotes?: Quote[], claims?: Claim[], stances?: Stance[], factuality?: Factuality, conditions?: Condition[],
    reasons?: Reason[], again?: flag, reportedView?: ReportedView, commitments?: Commitment[],
    inReplyTo?: SourceOrStatementId, interpreted?: flag`,
  Process: `${occurrence}, type: "process", id: ProcessId, kind: ProcessKind, parties: ActorId[], status: ProcessStatus,
    statusHistory?: ProcessStatusChange[], mediators?: ActorId[], observers?: ActorId[], format?: ProcessFormat,
    formatsConsidered?: FormatConsidered[]`,
  Relationship: `${occurrence}, type: "relationship", id: RelationshipId, parties: ActorId[2..],
    kind: RelationshipKind, status?: RelationshipStatus, asStated?: name`,

  ActStatusChange: `status: ActStatus, ${statusChange}`,
  AgreementAction: `key?: Key, action: AgreementActionKind, status?: AgreementActionStatus, of?: Key, by?: ActorId[],
    when?: When, place?: PlaceId, during?: EventId, representatives?: Representative[], witnesses?: PersonId[],
    topics?: TopicId[], summary?: text, figures?: Figure[], conditions?: Condition[], reasons?: Reason[]`,
  AgreementBody: "body: ActorId, role: AgreementBodyRole",
  AgreementDocument: "url: Url, language?: Language",
  AgreementRelation: "kind: AgreementRelationKind, record: AgreementOrStatementId",
  Alternative: `from: SourceOrStatementId[], changes: Change[], kind?: AlternativeKind, basis?: EvidenceBasis,
    note?: text`,
  BasisTarget: "record: BasisId, key?: Key, field?: TargetPointer",
  Change: "field: ChangePointer, value?: JsonValue, none?: flag",
  Channel: "kind: ChannelKind, outlet?: ActorId, url?: Url",
  Claim: "record: RecordId, key?: Key, field?: TargetPointer, modality?: ClaimModality, refrain?: flag",
  Claimant: "by: ActorId, summary?: text",
  Commitment: `key?: Key, summary: text, kind?: ActKind, shade?: ActShade, refrain?: flag, permitted?: flag,
    by?: ActorId[], to?: ActorId[], when?: When, conditions?: Condition[], about?: RecordId[], figures?: Figure[]`,
  Condition: "kind: ConditionKind, record?: RecordId, key?: Key, field?: TargetPointer, summary?: text",
  Coordinates: "latitude: latitude, longitude: longitude",
  Distance: "kilometres: amount, from: PlaceId, approximate?: flag",
  EventStatusChange: `status: EventStatus, ${statusChange}`,
  Evidence: `source: SourceId, spans?: Span[], fields?: JsonPointer[], basis: EvidenceBasis, mode?: EvidenceMode,
    note?: text`,
  Extension: "namespace: Uri, value: JsonValue",
  Figure: `key?: Key, label: name, measure?: FigureMeasure, item?: FigureItem, of?: RecordId[], value?: number, min?: number,
    max?: number, missing?: FigureMissing, unit?: text, currency?: Currency, approximate?: flag, since?: Temporal,
    asOf?: Temporal, parts?: FigurePart[]`,
  FigurePart: `label: name, measure?: FigureMeasure, item?: FigureItem, of?: RecordId[], value?: number, min?: number,
    max?: number`,
  FormatConsidered: "format?: ProcessFormat, label?: name, with?: ActorId[], by?: ActorId[], stance?: FormatStance",
  Gap: `field?: JsonPointer, kind: GapKind, of?: RecordId[], asOf?: Temporal, from?: SourceOrStatementId[],
    note?: text`,
  Identifier: "scheme: name, value: name",
  MeetingSeries: "name: name, ordinal?: count, previous?: MeetingId",
  Name: `text: name, language?: Language, kind?: NameKind, usedBy?: ActorOrSourceId[], start?: Temporal,
    end?: Temporal`,
  OccurrenceTarget: "record: OccurrenceId, key?: Key, field?: TargetPointer",
  Office: "title: name, of?: OfficeBodyId, start?: Temporal, end?: Temporal, former?: flag",
  OriginalQuote: "text: text, language: Language",
  Package: "total?: count, parts?: AgreementId[], complete?: flag",
  Participation: `actor: ActorId, role?: ParticipationRole, representing?: StateOrOrganizationId, capacity?: name,
    attendance?: Attendance`,
  Previously: "when?: When, place?: PlaceId",
  ProcessStatusChange: `status: ProcessStatus, ${statusChange}`,
  Quote: `text: text, language: Language, translated?: flag, original?: OriginalQuote, incomplete?: flag,
    speaker?: ActorId`,
  Reason: "record?: RecordId, key?: Key, field?: TargetPointer, summary?: text",
  Registration: "register: name, number: name, on?: Temporal",
  ReportedView: "holder: ActorId, attitude: ReportedAttitude",
  Representative: "person: PersonId, onBehalfOf: ActorId, capacity?: name",
  Span: "start: offset, end: offset",
  Stance: "target: RecordId, value: StanceValue",
  TextDigest: "sha256: sha256, length: count",
  TopicCode: "scheme: name, code: name, label?: name",
  VisitSeries: "name: name, ordinal?: count, previous?: VisitId",
  When: `start?: Temporal, end?: Temporal, notBefore?: Temporal, notAfter?: Temporal, after?: OccurrenceTarget,
    timeLimit?: Duration, part?: WhenPart, timeZone?: TimeZone, duration?: Duration, approximate?: flag,
    asStated?: name`,
};

/** What `Record` can be. Specialisations are no records of their own. */
export const recordTypes: readonly string[] = [
  ...[
    "Person",
    "Organization",
    "State",
    "Place",
    "Topic",
    "Source",
    "Visit",
    "Meeting",
    "Agreement",
    "Act",
    "Statement",
  ],
  ...["Process", "Relationship"],
];
