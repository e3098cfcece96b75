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
    [
      ...["Some text, in 2 lines.\nAnd\ttabs.", "a", "Tô Lâm", "«x»", "😀", "a\nb", "a\tb", "\u200bx", "x ", "中文"],
      ...["\u2014", "x\u2028y", "\u00adx", "'x"],
    ],
    [
      ...[" text", "\ntext", " a", "\ta", "\na", "\u00a0a", "\u2003a", "\u3000a", "\ufeffa", "a\u0000", "a\u0007b"],
      ...["a\rb", "a\u007f", "a\u0085b", "\u2028a", "\u0000", "a\u0085b"],
      `${most2}a`,
    ],
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
  ...["person", "organization", "state", "place", "topic", "source", "visit", "meeting", "agreement", "act"],
  ...["statement", "process", "relationship"],
] as const;

/** Words and no others. */
function words(...all: string[]): Samples {
  return { accepted: all, refused: [...NO_TEXT, "", ...UNHEARD, ...all.map((word) => ` ${word}`)], listed: all };
}

/** Words that no vocabulary has. */
const UNHEARD = ["a-word-of-ones-own", "Held", "signed-off"];

const WORDS = ["a-word-of-ones-own", "a", "b2-3", "a1-2b", "x9"];
const NO_WORDS = ["Word", "A", "two words", "-word", "word-", "a--b", "a_b", "1a", "wörd", " word", "word ", "a\n"];

/** These words or any other kebab-case word. */
function openWords(...all: string[]): Samples {
  return {
    ...format([...all, ...WORDS], NO_WORDS, "w".repeat(80)),
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
  Uri: format(
    [
      ...["https://example.org/", "urn:x:y", "mailto:a@b", "http://[::1]/x", "a:b", "tag:example.org,2025:x"],
      ...["https://e.org/a%20b?c=d&e=f#g", "https://e.org/a(b)*'!$;,+", "x:?", "data:,a"],
    ],
    [
      ...["a", "a:", "1a:b", "http://e.org/ü", "a:b c", "a:%", "a:%2", "a:%zz", "a:b\\c", "a:{x}", "a:|", "a:^"],
      ...["a:`", 'a:"', "a:<b>", ":b", "a:b\tc", "x:", " x:a", "https://example.org/\n"],
    ],
    "x:".padEnd(2_048, "a"),
  ),
  AbsoluteUri: format(
    ["https://example.org/", "urn:x:y", "a:b", "https://e.org/a?b"],
    ["a:b#c", "a:#", "a:", "a", "x:", " x:a", "https://example.org/\n"],
    "x:".padEnd(2_048, "a"),
  ),
  Url: format(
    [
      ...["https://example.org", "http://e.org/", "https://e.org?x", "https://e.org#x", "https://e.org:8080/a/b(c)"],
      ...["https://[::1]:80/", "https://u@e.org/", "https://e.org/%C3%BC"],
    ],
    [
      ...["ftp://e.org", "https:/e.org", "https://", "HTTPS://e.org", "https:// e.org", "https://é.org"],
      ...["https://e.org/a b", "//e.org", "https:///x", "https://e.org/{x}", " https://a", "https://example.org\n"],
    ],
    "https://a/".padEnd(2_048, "a"),
  ),
  JsonPointer: format(
    [
      ...["/a", "/", "/when/start", "/participants/0/actor", "/actions/-", "/-", "/a~0b", "/a~1b", "/~01", "/ü/😀"],
      ...["//", "/a//b", "/a b", "/tab\tx", '/"x"', "/a/b/c/0/d"],
    ],
    ["a", "a/b", "/~", "/~2", "/a~", "#/a", "0", "/a/~x"],
    "/".padEnd(2_048, "a"),
  ),
  /** Names a member, not a position. */
  TargetPointer: format(
    ["/status", "/when/start", "/rankAsStated", "/a/b/c"],
    [
      ...["status", "/", "/a/", "//a", "/0", "/actions/0", "/actions/-", "/a/0/b", "/Status", "/when/Start", "/a~1b"],
      ...["/a-b", "#/a", "/a\n"],
    ],
    "/".padEnd(2_048, "a"),
  ),
  ChangePointer: format(
    ["/a", "/when/start", "/actions/-", "/a~0b", "/a~1b", "/~01", "/commitments/0/figures/-"],
    ["/", "//", "/a//b", "/a/", "a", "/~", "/~2", "a/b", "#/a"],
    "/".padEnd(400, "a"),
  ),
  Key: format(
    ["an-example.of_1", "2024", "a"],
    ["A", "a-", "-a", "a--b", "a..b", "a b", "meeting:a", "ä", "/a", " a", "a ", "a\n"],
    "a".repeat(200),
  ),
  Language: format(
    ["en", "az-Latn-AZ", `en-x-${"abcdefgh-".repeat(8)}abc`],
    ["e", "en_GB", " en", "en\n", `en-x-${"abcdefgh-".repeat(8)}abcd`],
  ),
  // Figures of the calendar and the clock
  Temporal: format(
    [
      ...["2024", "0001", "9999", "2024~", "2024?", "2024%", "2024-08", "2024-08~", "2024-12%", "2024-01?"],
      ...["2024-08-19", "2024-08-19~", "2024-08-19?", "2024-08-19%", "2024-02-29", "2000-02-29", "2023-02-28"],
      ...["2024-04-30", "2024-12-31", "2024-01-31", "1996-02-29", "2400-02-29", "2025-03-13T12:34"],
      ...["2025-03-13T12:34~", "2025-03-13T00:00", "2025-03-13T23:59", "2025-03-13T12:34:56"],
      ...["2025-03-13T12:34:56.789", "2025-03-13T12:34:56~", "2019-11-26T08:39+09:00", "2019-11-26T08:39Z"],
      ...["2019-11-22T21:00+09:00~", "2019-11-22T21:00:00+09:00", "2019-11-22T21:00:00+09:00~"],
      ...["2024-08-19T14:30:00Z", "2024-08-19T14:30:00.5Z", "2024-08-19T14:30:00.123456789Z"],
      ...["2024-08-19T14:30:00-00:00", "2024-08-19T14:30:00+05:45", "2024-08-19T14:30:00-09:30"],
      ...["2024-08-19T14:30Z~", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z", "2017-01-01T09:29:60+09:30"],
      ...["2017-01-01T05:44:60+05:45", "2016-12-31T20:14:60-03:45", "2016-12-31T23:59:60Z~"],
      ...["2016-12-31T18:59:60-05:00", "2024-02-29T00:00", "2024-02-29T10:15+14:00", "2024-06-30T23:59:59-12:00"],
      ...["2012-06-30T23:59:60Z", "2024-10-09", "2024-11-30", "2024-09-30T01:02~"],
    ],
    [
      ...[" 2024", "+2024", "-2024", "..", "08-19", "1900-02-29", "2016-12-31T23:58:60Z", "2016-12-31T23:59:60"],
      ...["2017-01-01T05:44:60-05:45", "2017-01-01T09:30:60+09:30", "202", "2022-23", "2022-23%", "2023-02-29"],
      ...["2023-24", "2024 ", "2024-", "2024-00", "2024-02-30", "2024-04-31", "2024-08-", "2024-08-00"],
      ...["2024-08-19 14:30", "2024-08-19/20", "2024-08-19T14", "2024-08-19T14:3", "2024-08-19T14:30%"],
      ...["2024-08-19T14:30+09", "2024-08-19T14:30+0900", "2024-08-19T14:30+09:60", "2024-08-19T14:30+24:00"],
      ...["2024-08-19T14:30+9:00", "2024-08-19T14:30.5Z", "2024-08-19T14:30:00 +04:00"],
      ...["2024-08-19T14:30:00+04:00[Europe/Vienna]", "2024-08-19T14:30:00.1234567890Z", "2024-08-19T14:30:00.Z"],
      ...["2024-08-19T14:30:60", "2024-08-19T14:30:61Z", "2024-08-19T14:30?", "2024-08-19T14:30Z?"],
      ...["2024-08-19T14:30z", "2024-08-19T14:30~Z", "2024-08-19T14:60", "2024-08-19T24:00", "2024-08-19Z"],
      ...["2024-08-19t14:30", "2024-08-19~?", "2024-08-19~T10:00", "2024-08-32", "2024-08-XX", "2024-08T10:00"],
      ...["2024-08Z", "2024-13", "2024-20", "2024-21", "2024-21-01", "2024-21T10:00", "2024-234", "2024-24?"],
      ...["2024-25", "2024-8", "2024-W34", "2024-XX", "2024/2025", "20240819", "20244", "2024T10:00", "2024~?"],
      ...["2024~~", "2024‐08", "2100-02-29", "24", "null", "~2024", "２０２４", "0000", "0000-01", "0000-02-29"],
      ...["0000-01-01T00:00", "2024\n", "yesterday"],
    ],
  ),
  Duration: format(["PT2H30M", "P3W"], ["P", "2h", "PT", "-P1D", " P1D", "P1D "]),
  TimeZone: format(
    ["Asia/Baku", "UTC", "Etc/GMT+5", "America/Argentina/Buenos_Aires", "America/Port-au-Prince"],
    ["+04:00", " UTC", "UTC\n", "1a", "Asia/", "/Asia", "Asia//Baku", "Asia/Baku "],
    "A".padEnd(80, "a"),
  ),
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
  ActId: id("act"),
  StatementId: id("statement"),
  ProcessId: id("process"),
  RelationshipId: id("relationship"),
  RecordId: id(...RECORDS),
  ActorId: id("person", "organization", "state"),
  EventId: id("visit", "meeting"),
  EventOrProcessId: id("visit", "meeting", "process"),
  OccurrenceId: id("visit", "meeting", "agreement", "act", "statement", "process", "relationship"),
  AboutId: id(...RECORDS.filter((prefix) => prefix !== "topic")),
  ActOrProcessId: id("act", "process"),
  ActorOrSourceId: id("person", "organization", "state", "source"),
  AgreementOrSourceId: id("agreement", "source"),
  AgreementOrStatementId: id("agreement", "statement"),
  BasisId: id("agreement", "act", "statement", "topic"),
  OfficeBodyId: id("state", "organization", "meeting", "process"),
  SourceOrStatementId: id("source", "statement"),
  StateOrOrganizationId: id("state", "organization"),
  /** Any kebab-case word. */
  FigureItem: format(WORDS, NO_WORDS, "w".repeat(80)),
  // Open vocabularies
  ActOutcome: openWords("upheld", "struck-down", "remanded", "passed", "rejected"),
  ActShade: openWords(
    ...["elect", "dismiss", "resign", "set-tariff", "restrict", "ease", "exempt", "impose", "lift", "open", "close"],
    ...["tighten", "establish", "upgrade", "downgrade", "suspend", "sever", "restore", "recognise", "derecognise"],
    ...["join", "leave", "cut-links", "restore-links", "open-mission", "close-mission", "expel-diplomat"],
    ...["recall-envoy", "grant", "stop", "lend", "invest", "buy", "sell", "pay", "deliver", "hand-over", "build"],
    ...["train", "award", "gift", "seize", "return", "evacuate", "withdraw", "exercise", "clash", "unrest"],
    ...["inspect", "learn", "meet", "consult", "negotiate", "mediate", "mislead", "induce", "death", "accident"],
    ...["disaster", "market-move"],
  ),
  AgreementInstrument: openWords(
    ...["treaty", "agreement", "convention", "charter", "protocol", "declaration", "joint-statement", "communique"],
    ...["memorandum-of-understanding", "modus-vivendi", "exchange-of-notes", "agreed-minute", "arrangement"],
    ...["contract", "roadmap", "package", "unwritten-understanding", "plan"],
  ),
  ChannelKind: openWords(
    ...["press-conference", "interview", "speech", "written-statement", "letter", "briefing", "social-media-post"],
    ...["conversation", "broadcast", "diplomatic-channel"],
  ),
  FigureMeasure: openWords(
    ...["people", "dead", "injured", "detainees", "arrests", "households", "items", "documents", "countries"],
    ...["places", "money", "price", "tariff-rate", "rate", "share", "quota", "votes-for", "votes-against"],
    ...["abstentions", "length", "area", "distance", "volume", "weight", "duration", "age", "ordinal", "since-last"],
    ...["other-count"],
  ),
  MeetingKind: openWords(
    ...["talks", "summit", "session", "one-on-one", "restricted-format", "expanded-format", "pull-aside"],
    ...["negotiation-round", "signing-ceremony", "press-conference", "arrival", "welcome-ceremony", "meal"],
    ...["wreath-laying", "conference", "courtesy-call", "reception", "site-visit", "inauguration", "gathering"],
    ...["handover-ceremony", "credentials-ceremony", "summons", "sitting", "hearing", "rally", "award-ceremony"],
  ),
  OrganizationKind: openWords(
    ...["government", "ministry", "state-agency", "head-of-state-office", "parliament", "international-organization"],
    ...["grouping", "delegation", "news-agency", "newspaper", "broadcaster", "company", "party", "armed-group"],
    ...["court", "central-bank", "embassy", "committee", "secretariat", "news-site", "press-service"],
    ...["non-governmental-organization", "think-tank", "university", "religious-body", "movement", "social-platform"],
    ...["trade-union"],
  ),
  ParticipationRole: openWords(
    ...["host", "guest", "chair", "delegation-member", "mediator", "facilitator", "guarantor", "observer", "speaker"],
    ...["interpreter", "attendee"],
  ),
  PlaceKind: openWords(
    ...[
      "venue",
      "residence",
      "city",
      "district",
      "province",
      "country",
      "region",
      "disputed-region",
      "sea",
      "unspecified",
    ],
    ...["border-crossing", "border", "island", "building", "monument", "airport", "military-base", "river", "area"],
  ),
  ProcessFormat: openWords(
    ...["direct-bilateral", "trilateral", "mediated", "good-offices", "shuttle", "proximity-talks"],
    ...["multilateral-platform", "expert-commission", "track-two"],
  ),
  ProcessKind: openWords(
    ...[
      "peace-process",
      "negotiation",
      "accession",
      "normalisation",
      "arms-control",
      "trade-negotiation",
      "political-process",
    ],
    ...["dialogue", "border-settlement", "dispute-settlement"],
  ),
  RelationshipKind: openWords(
    ...["diplomatic-relations", "alliance", "partnership", "strategic-partnership"],
    ...["comprehensive-strategic-partnership", "union", "rivalry", "dispute", "conflict", "recognition", "relations"],
    ...["friendship"],
  ),
  SourceKind: openWords(
    ...["news-article", "wire-report", "interview", "press-release", "official-website", "official-readout"],
    ...["transcript", "treaty-register", "broadcast", "social-media-post", "photograph", "graphic", "dataset"],
    ...["official-gazette", "web-page", "blog-post", "opinion-article", "document"],
  ),
  StatementShade: openWords(
    ...["confirm", "acknowledge", "reaffirm", "hope", "expect", "warn", "praise", "welcome", "criticise", "condemn"],
    ...["complain", "regret", "concern", "anger", "surprise", "defend", "support", "appeal", "demand", "instruct"],
    ...["ultimatum", "agree", "permit", "recognise", "reject", "veto", "decline-comment", "decide", "thank"],
    ...["congratulate", "condole", "apologise", "greet", "forgive"],
  ),
  // Closed vocabularies
  ActKind: words(
    ...["decide", "legislate", "adjudicate", "vote", "appoint", "regulate-trade", "sanction", "regulate-border"],
    ...["change-relations", "change-mission", "aid", "finance", "supply", "honour", "release", "detain", "resettle"],
    ...["transfer-territory", "deploy", "attack", "cease-fire", "demonstrate", "investigate", "contact", "authorise"],
    ...["implement", "support", "violate", "befall"],
  ),
  ActStatus: words(
    ...["proposed", "rumoured", "announced", "under-way", "done", "suspended", "postponed", "called-off", "annulled"],
    ...["not-done", "unknown"],
  ),
  AgreementActionKind: words(
    ...["propose", "negotiate", "adopt", "authenticate", "initial", "sign", "sign-ad-referendum", "issue", "ratify"],
    ...["accept", "approve", "accede", "succeed", "deposit", "exchange-instruments", "provisionally-apply"],
    ...["enter-into-force", "register", "reserve", "object", "declare", "dissent", "amend", "suspend", "denounce"],
    ...["withdraw", "terminate", "draft", "agree-in-principle", "agree-text", "approve-in-committee", "pass-law"],
    ...["sign-into-law", "complete-domestic-procedures", "suspend-denunciation", "revoke-denunciation", "resume"],
    ...["extend", "expire", "publish-text"],
  ),
  AgreementActionStatus: words("proposed", "planned", "pending", "required", "permitted", "hypothetical", "not-done"),
  AgreementBodyRole: words("depositary", "secretariat", "supervisor", "guarantor", "mediator"),
  AgreementLevel: words("interstate", "intergovernmental", "interagency", "subnational", "non-state-entity", "mixed"),
  AgreementRelationKind: words(
    ...["implements", "amends", "supersedes", "annex-to", "follows-from", "preliminary-to", "foresees", "renews"],
    ...["terminates"],
  ),
  AgreementStatus: words(
    ...["proposed", "under-negotiation", "text-agreed", "initialled", "signed", "adopted", "issued"],
    ...["provisionally-applied", "in-force", "partially-in-force", "suspended", "terminated", "superseded"],
    ...["not-concluded", "unknown", "agreed-in-principle", "ratified", "expired", "fulfilled"],
  ),
  AlternativeKind: words("misprint", "headline-only", "outdated", "ambiguous"),
  Attendance: words("planned", "attended", "remote", "declined", "absent"),
  Bindingness: words("binding", "non-binding", "disputed"),
  ClaimModality: words("required", "permitted", "hypothetical"),
  ConditionKind: words("if", "only-if", "unless", "as-long-as", "until"),
  EventStatus: words(
    ...["proposed", "rumoured", "announced", "scheduled", "in-progress", "held", "postponed", "on-hold", "cancelled"],
    ...["unknown", "not-held", "in-doubt"],
  ),
  EvidenceBasis: words("stated", "inferred", "computed", "claimed"),
  EvidenceMode: words("direct-quote", "indirect-quote", "mixed-quote", "paraphrase", "summary", "headline-only"),
  Factuality: words("certain", "probable", "possible", "certain-not", "probable-not", "possible-not", "uncommitted"),
  FigureMissing: words("none", "not-stated", "withheld", "undecided", "unknown"),
  FormatStance: words("willing", "unwilling", "proposes", "rejects"),
  GapKind: words("none", "not-stated", "withheld", "undecided", "unknown", "unconfirmed", "unverifiable"),
  MeetingAccess: words("open", "pool", "closed"),
  MeetingFormat: words("bilateral", "trilateral", "multilateral"),
  MeetingLevel: words("leaders", "ministers", "senior-officials", "envoys", "experts", "parliament", "mixed"),
  MeetingMedium: words("in-person", "telephone", "video", "hybrid", "correspondence"),
  NameKind: words("official", "short", "former", "contested", "transliteration"),
  PersonIdentity: words("unnamed", "anonymous"),
  ProcessStatus: words("proposed", "ongoing", "paused", "concluded", "collapsed", "unknown", "resuming"),
  RelationshipStatus: words("established", "ongoing", "suspended", "severed", "normalising"),
  ReportedAttitude: words("wants", "believes", "intends", "fears", "hopes", "accepts"),
  StanceValue: words("support", "oppose", "neutral", "mixed", "unclear"),
  Standing: words("claimed", "denied", "disputed", "refuted"),
  StatementKind: words(
    ...["assert", "deny", "foretell", "evaluate", "accuse", "ask", "request", "propose", "offer", "promise"],
    ...["threaten", "invite", "accept", "refuse", "announce", "courtesy"],
  ),
  SummitKind: words(
    ...["summit", "talks", "session", "one-on-one", "restricted-format", "expanded-format", "negotiation-round"],
  ),
  SummitMedium: words("in-person", "video", "hybrid"),
  VisitRank: words("state", "official", "official-working", "working", "private", "transit-stop"),
  WhenPart: words(
    ...["early", "mid", "late", "morning", "midday", "afternoon", "evening", "night", "spring", "summer", "autumn"],
    ...["winter"],
  ),
};

/** Of a type that is written as its one value: `"meeting"`. */
export function samplesOf(type: string): Samples | undefined {
  return type.startsWith('"') ? fixed(JSON.parse(type)) : samples[type];
}
