/** What one type of value takes, and what it refuses. Said by hand: nothing here is read from the schemas. */
export interface Samples {
  /** The first is an ordinary one. */
  readonly accepted: readonly unknown[];
  readonly refused: readonly unknown[];
  /** Of a vocabulary, closed or open: what it lists. */
  readonly listed?: readonly string[];
}

/** Refused by every type that is text. */
const NO_TEXT = [null, true, 7, {}, ["a"]];
const NO_NUMBER = [null, true, "7", [7]];

/** A text of a form. `longest` is the longest text that is accepted. One sign more, and it is refused. */
function format(accepted: string[], refused: string[], longest?: string): Samples {
  const more = longest === undefined ? undefined : { fits: longest, exceeds: `${longest}a` };
  return {
    accepted: more ? [...accepted, more.fits] : accepted,
    refused: [...NO_TEXT, "", " ", ...refused, ...(more ? [more.exceeds] : [])],
  };
}

/** Free text: bounded in code points, without white space in front and without control characters. */
function text(most: number): Samples {
  const most2 = "😀".repeat(most);
  return format(
    ["Some text, in 2 lines.\nAnd\ttabs."],
    [" text", "\ntext", "a\u0000", "a\u0085b", `${most2}a`],
    "a".repeat(most),
  );
}

/** An id: the prefix says what it names. */
function id(...prefixes: readonly (typeof RECORDS)[number][]): Samples {
  const [first = ""] = prefixes;
  const others = RECORDS.filter((prefix) => !prefixes.includes(prefix));
  return format(
    prefixes.map((prefix) => `${prefix}:an-example.of_1`),
    [
      ...others.map((prefix) => `${prefix}:a`),
      "report:a",
      ...["a", `${first}:`, `${first}:A`, `${first}:a-`, `${first}: a`, ` ${first}:a`, `${first}:a `, `thing:a`],
    ],
    `${first}:`.padEnd(200, "a"),
  );
}

const RECORDS = [
  ...["person", "organization", "state", "place", "topic", "source", "visit", "meeting", "agreement", "statement"],
  ...["process", "relationship"],
] as const;

/** Words and no others. */
function words(...all: string[]): Samples {
  return { accepted: all, refused: [...NO_TEXT, "", ...UNHEARD, ...all.map((word) => ` ${word}`)], listed: all };
}

/** Words that no vocabulary has. */
const UNHEARD = ["a-word-of-ones-own", "Held", "signed-off"];

/** These words or any other kebab-case word. */
function openWords(...all: string[]): Samples {
  return {
    ...format(
      [...all, "a-word-of-ones-own", "a", "b2-3"],
      ["Word", "two words", "-word", "word-", "a--b", "1a", "wörd", " word", "word "],
      "w".repeat(80),
    ),
    listed: all,
  };
}

/** One value. */
function fixed(value: unknown): Samples {
  const others = [...NO_TEXT, "", "another", false].filter((other) => other !== value);
  return { accepted: [value], refused: others };
}

function integer(least: number): Samples {
  const most = Number.MAX_SAFE_INTEGER;
  return { accepted: [least, most], refused: [...NO_NUMBER, least - 1, least + 0.5, most + 1] };
}

function number(least: number, most: number): Samples {
  const [below, above] = [least - 0.1, most + 0.1].filter(Number.isFinite);
  const bounds = [least, most].filter(Number.isFinite);
  return {
    accepted: [1.5, 0, ...bounds],
    refused: [...NO_NUMBER, ...[below, above].filter((bound) => bound !== undefined)],
  };
}

const INFINITE = Number.POSITIVE_INFINITY;

/** Every simple type of the model, by the name that `model.ts` uses. */
export const samples: Readonly<Record<string, Samples>> = {
  // Text
  name: text(1_000),
  text: text(20_000),
  reference: format(
    ["./report.schema.json", "https://example.org/a?b=%20"],
    ["a b", "ä", "%", "a\n"],
    "a".repeat(2_048),
  ),
  sha256: format(["0123456789abcdef".repeat(4)], ["a".repeat(63), "a".repeat(65), "A".repeat(64), "g".repeat(64)]),
  Uri: format(["urn:x:a#b", "https://example.org/"], ["a", "x:", "x:a b", " x:a", "x:a\n"], "x:".padEnd(2_048, "a")),
  AbsoluteUri: format(
    ["urn:x:a", "https://example.org/"],
    ["a", "x:", "x:a#b", " x:a", "x:a\n"],
    "x:".padEnd(2_048, "a"),
  ),
  Url: format(
    ["https://example.org/a?b#c", "http://a"],
    ["ftp://a", "https://", "https://a b", " https://a", "https://a\n"],
    "https://a/".padEnd(2_048, "a"),
  ),
  JsonPointer: format(["/a/0/b~1c"], ["a", "/~", "#/a", "a/b"], "/".padEnd(2_048, "a")),
  Language: format(
    ["en", "az-Latn-AZ", `en-x-${"abcdefgh-".repeat(8)}abc`],
    ["e", "en_GB", " en", "en\n", `en-x-${"abcdefgh-".repeat(8)}abcd`],
  ),
  // Figures of the calendar and the clock
  Temporal: format(
    ["2024", "2024-08", "2024-02-29~", "2024-08-19T14:30~", "2024-08-19T14:30:00+04:00"],
    ["24", "0000", "2024-13", "2023-02-29", "2024-08-19T14", "2024-08-19T14:30?", " 2024", "2024 ", "yesterday"],
  ),
  Duration: format(["PT2H30M", "P3W"], ["P", "2h", "PT", "-P1D", " P1D", "P1D "]),
  TimeZone: format(["Asia/Baku", "UTC"], ["+04:00", "Asia/", " UTC", "UTC "], "A".padEnd(80, "a")),
  CountryCode: format(["AZ"], ["az", "AZE", "A", " AZ", "AZ "]),
  Currency: format(["EUR"], ["eur", "EU", "EURO", " EUR", "EUR "]),
  // Numbers
  number: number(-INFINITE, INFINITE),
  amount: number(0, INFINITE),
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  offset: integer(0),
  count: integer(1),
  severalOf: integer(2),
  // Anything, and one thing
  JsonValue: { accepted: [null, "", 0, [], { a: [{}] }], refused: [] },
  flag: fixed(true),
  // Ids
  PersonId: id("person"),
  OrganizationId: id("organization"),
  StateId: id("state"),
  PlaceId: id("place"),
  TopicId: id("topic"),
  SourceId: id("source"),
  VisitId: id("visit"),
  MeetingId: id("meeting"),
  AgreementId: id("agreement"),
  StatementId: id("statement"),
  ProcessId: id("process"),
  RelationshipId: id("relationship"),
  RecordId: id(...RECORDS),
  ActorId: id("person", "organization", "state"),
  EventId: id("visit", "meeting"),
  EventOrProcessId: id("visit", "meeting", "process"),
  EventAgreementOrStatementId: id("visit", "meeting", "agreement", "statement"),
  StateOrOrganizationId: id("state", "organization"),
  // Open vocabularies
  AgreementInstrument: openWords(
    ...["treaty", "agreement", "convention", "charter", "protocol", "declaration", "joint-statement"],
    ...["communique", "memorandum-of-understanding", "modus-vivendi", "exchange-of-notes"],
    ...["agreed-minute", "arrangement", "contract", "roadmap", "package"],
  ),
  ChannelKind: openWords(
    ...["press-conference", "interview", "speech", "written-statement", "readout", "briefing"],
    ...["social-media-post", "conversation"],
  ),
  MeetingKind: openWords(
    ...["talks", "summit", "session", "one-on-one", "restricted-format", "expanded-format", "pull-aside"],
    ...["negotiation-round", "signing-ceremony", "press-conference", "arrival", "welcome-ceremony"],
    ...["dinner", "wreath-laying"],
  ),
  OrganizationKind: openWords(
    ...["government", "ministry", "state-agency", "head-of-state-office", "parliament"],
    ...["international-organization", "grouping", "delegation", "news-agency", "newspaper", "broadcaster"],
    ...["company", "party", "armed-group"],
  ),
  ParticipationRole: openWords(
    ...["host", "guest", "chair", "delegation-member", "mediator", "facilitator", "guarantor", "observer"],
    ...["speaker", "interpreter", "attendee"],
  ),
  PlaceKind: openWords(
    ...["venue", "residence", "city", "district", "province", "country", "region", "disputed-region"],
    ...["sea"],
  ),
  ProcessFormat: openWords(
    ...["direct-bilateral", "trilateral", "mediated", "good-offices", "shuttle", "proximity-talks"],
    ...["multilateral-platform", "expert-commission", "track-two"],
  ),
  ProcessKind: openWords(
    "peace-process",
    "negotiation",
    "accession",
    "normalisation",
    "arms-control",
    "trade-negotiation",
  ),
  RelationshipKind: openWords(
    ...["diplomatic-relations", "alliance", "partnership", "strategic-partnership"],
    ...["comprehensive-strategic-partnership", "union", "rivalry", "dispute", "conflict"],
  ),
  SourceKind: openWords(
    ...["news-article", "wire-report", "interview", "press-release", "official-website"],
    ...["official-readout", "transcript", "treaty-register", "broadcast", "social-media-post"],
    ...["photograph", "dataset"],
  ),
  StatementKind: openWords(
    ...["assert", "comment", "decline-comment", "note", "acknowledge", "confirm", "deny", "welcome"],
    ...["praise", "thank", "congratulate", "condole", "regret", "apologise", "hope", "concern", "warn"],
    ...["defend", "recognise", "reaffirm", "agree", "propose", "offer", "promise", "invite", "appeal"],
    ...["demand", "instruct", "criticise", "accuse", "complain", "reject", "refuse", "veto", "threaten"],
    ...["ultimatum", "announce", "position"],
  ),
  // Closed vocabularies
  AgreementActionKind: words(
    ...["propose", "negotiate", "adopt", "authenticate", "initial", "sign", "sign-ad-referendum", "issue", "ratify"],
    ...["accept", "approve", "accede", "succeed", "deposit", "exchange-instruments", "provisionally-apply"],
    ...["enter-into-force", "register", "reserve", "object", "declare", "dissent", "amend", "suspend", "denounce"],
    ...["withdraw", "terminate"],
  ),
  AgreementLevel: words("interstate", "intergovernmental", "interagency", "subnational", "non-state-entity", "mixed"),
  AgreementRelationKind: words(
    ...["implements", "amends", "supersedes", "annex-to", "follows-from", "preliminary-to", "foresees"],
  ),
  AgreementStatus: words(
    ...["proposed", "under-negotiation", "text-agreed", "initialled", "signed", "adopted", "issued"],
    ...["provisionally-applied", "in-force", "partially-in-force", "suspended", "terminated", "superseded"],
    ...["not-concluded", "unknown"],
  ),
  Attendance: words("planned", "attended", "remote", "declined", "absent"),
  AttributionMode: words(
    ...["direct-quote", "indirect-quote", "paraphrase", "mixed-quote", "summary", "headline-only", "official-readout"],
  ),
  AttributionRole: words("informant", "interviewer", "citing-outlet", "relayer", "translator", "publisher"),
  Bindingness: words("binding", "non-binding", "disputed"),
  EventStatus: words(
    ...["proposed", "rumoured", "announced", "scheduled", "in-progress", "held", "postponed", "on-hold", "cancelled"],
    "unknown",
  ),
  EvidenceBasis: words("stated", "inferred", "computed"),
  Factuality: words(
    ...["certain", "probable", "possible", "certain-not", "probable-not", "possible-not", "uncommitted"],
  ),
  FormatStance: words("willing", "unwilling", "proposes", "rejects"),
  MeetingAccess: words("open", "pool", "closed"),
  MeetingFormat: words("bilateral", "trilateral", "multilateral"),
  MeetingLevel: words("leaders", "ministers", "senior-officials", "envoys", "experts", "parliament", "mixed"),
  MeetingMedium: words("in-person", "telephone", "video", "hybrid", "correspondence"),
  Modality: words("intended", "conditional", "hypothetical"),
  NameKind: words("official", "short", "former", "contested", "transliteration"),
  PersonIdentity: words("unnamed", "anonymous"),
  ProcessStatus: words("proposed", "ongoing", "paused", "concluded", "collapsed", "unknown"),
  RelationshipChangeKind: words("established", "upgraded", "downgraded", "suspended", "severed", "restored"),
  RelationshipStatus: words("established", "ongoing", "suspended", "severed", "normalising"),
  ReportedAttitude: words("wants", "believes", "intends", "proposes", "fears", "said", "denies"),
  StanceValue: words("strongly-support", "support", "neutral", "oppose", "strongly-oppose", "mixed", "unclear"),
  SummitKind: words(
    ...["summit", "talks", "session", "one-on-one", "restricted-format", "expanded-format", "negotiation-round"],
  ),
  SummitMedium: words("in-person", "video", "hybrid"),
  VisitRank: words("state", "official", "official-working", "working", "private", "transit-stop"),
};

/** Of a type that is written as its one value: `"meeting"`. */
export function samplesOf(type: string): Samples | undefined {
  return type.startsWith('"') ? fixed(JSON.parse(type)) : samples[type];
}
