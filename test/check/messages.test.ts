import { describe, expect, it } from "vitest";
import { check, type DocumentName, vocabularies } from "../../src/index.js";
import { agreement, meeting, person, place, report, source, state, statement } from "./documents.js";

// What a finding has to say when a document has the wrong shape: what was found, and what to write instead. The sentences
// around it are free; their form is looked at in message-form.test.ts.

interface Says {
  code: string;
  path: string;
  /** What the message names: what was found, what was expected, the limit. */
  says: readonly string[];
  /** What the help names. An order is an order. */
  help?: readonly string[];
  /** What is suggested, and nothing is if this is left out. */
  meant?: string;
  as?: DocumentName;
}

type Row = [name: string, document: unknown, expected: Says];

const LEAVE_OUT = "Leave the key out";

const keys: Row[] = [
  [
    "an unknown key with a slip",
    { ...person(), nmae: "Ada" },
    {
      code: "unknown-key",
      path: "/nmae",
      says: ['"nmae"'],
      meant: "name",
      help: ["$schema, type, id, name", "extensions"],
    },
  ],
  [
    "an unknown key in another spelling",
    { ...report(), created_at: "2024" },
    { code: "unknown-key", path: "/created_at", says: ['"created_at"'], meant: "createdAt" },
  ],
  [
    "an unknown key in capitals",
    { ...person(), NOTE: "x" },
    { code: "unknown-key", path: "/NOTE", says: ['"NOTE"'], meant: "note" },
  ],
  [
    "an unknown key that is like none",
    { ...person(), shoeSize: 44 },
    { code: "unknown-key", path: "/shoeSize", says: ['"shoeSize"'], help: ["Own data goes into extensions"] },
  ],
  [
    "an unknown key inside, where there are no extensions",
    { ...meeting(), when: { begin: "2024" } },
    {
      code: "unknown-key",
      path: "/when/begin",
      says: ['"begin"'],
      help: ["start, end, notBefore, notAfter, after, timeZone, duration, approximate, asStated."],
    },
  ],
  [
    "an unknown key named like an inherited one",
    JSON.parse('{"type":"person","id":"person:a","name":"A","__proto__":1}'),
    { code: "unknown-key", path: "/__proto__", says: ['"__proto__"'] },
  ],
  [
    "an unknown key with a slash and a tilde, which a pointer escapes",
    { ...person(), "a/b~c": 1 },
    { code: "unknown-key", path: "/a~1b~0c", says: ['"a/b~c"'] },
  ],
  [
    "an unknown key with what a terminal would obey",
    { ...person(), "\u001b[31m\u202e": 1 },
    { code: "unknown-key", path: "/\u001b[31m\u202e", says: [String.raw`"\u001b[31m\u202e"`] },
  ],
  [
    "a long unknown key, shortened",
    { ...person(), ["x".repeat(100)]: 1 },
    { code: "unknown-key", path: `/${"x".repeat(100)}`, says: [`"${"x".repeat(60)}"...`, "100"] },
  ],
  [
    "a missing key",
    { type: "person", id: "person:ada" },
    { code: "missing-key", path: "/name", says: ['"name"', "missing"], help: ["The name in the "] },
  ],
  [
    "a missing key inside",
    { ...source(), textDigest: { sha256: "0".repeat(64) } },
    {
      code: "missing-key",
      path: "/textDigest/length",
      says: ['"length"', "missing"],
      help: ["Length of the text in Unicode code points."],
    },
  ],
  [
    "a missing type",
    { id: "person:ada" },
    {
      code: "missing-key",
      path: "/type",
      says: ['"type"', "missing"],
      help: [Object.keys(vocabularies.recordType.words).join(", ")],
    },
  ],
];

const types: Row[] = [
  [
    "a record in the list of another kind, and nothing of what it lacks there",
    { ...report(), people: [{ type: "topic", id: "topic:x" }] },
    { code: "wrong-value", path: "/people/0/type", says: ['"topic"', '"person"'], help: ['"topics"'] },
  ],
  [
    "the name of a narrower kind of record for a type",
    { ...report(), meetings: [{ ...meeting(), type: "summit" }] },
    { code: "wrong-value", path: "/meetings/0/type", says: ['"summit"', '"meeting"'], help: ['"meeting"'] },
  ],
  ["a summit alone", { type: "summit" }, { code: "unknown-type", path: "/type", says: ['"summit"'], meant: "meeting" }],
  [
    "no type, which may be that of a report",
    {},
    { code: "missing-key", path: "/type", says: ["missing"], help: ["report"] },
  ],
  ["a list for a document", [person()], { code: "wrong-type", path: "", says: ["a list"], help: ["NDJSON"] }],
  [
    "a text for a list of texts",
    { ...statement(), speakers: "person:ada" },
    { code: "wrong-type", path: "/speakers", says: ["person:ada"], help: ['["person:ada"]'] },
  ],
  [
    "a text for a list of objects",
    { ...person(), evidence: "source:a" },
    { code: "wrong-type", path: "/evidence", says: ["source:a"], help: ["a list of objects"] },
  ],
  [
    "a text for an object that needs one field",
    { ...meeting(), participants: ["person:ada"] },
    { code: "wrong-type", path: "/participants/0", says: ["person:ada"], help: ['{"actor": "person:ada"}'] },
  ],
  [
    "a date for an object",
    { ...meeting(), when: "2024-02-20" },
    { code: "wrong-type", path: "/when", says: ["2024-02-20"], help: ["start, end"] },
  ],
  [
    "a type with a slip",
    { type: "persn" },
    { code: "unknown-type", path: "/type", says: ['"persn"'], meant: "person", help: ["person", "relationship"] },
  ],
  ["a type in capitals", { type: "Meeting" }, { code: "unknown-type", path: "/type", says: [], meant: "meeting" }],
  ["a slip of report", { type: "reprot" }, { code: "unknown-type", path: "/type", says: [], meant: "report" }],
  [
    "a type that is like none",
    { type: "constructor" },
    { code: "unknown-type", path: "/type", says: ['"constructor"'], help: ["person", "relationship"] },
  ],
  [
    "a type that has something of one, which then comes first",
    { type: "press-statement" },
    { code: "unknown-type", path: "/type", says: ['"press-statement"'], help: ["one of: statement, "] },
  ],
  [
    "a report where a record is wanted",
    report(),
    { code: "unknown-type", path: "/type", says: ['"report"'], help: ["person"], as: "record" },
  ],
  ["a number for a type", { type: 5 }, { code: "unknown-type", path: "/type", says: ["5"], help: ["person"] }],
  ["null for a type", { type: null }, { code: "wrong-type", path: "/type", says: ["null"], help: ["person"] }],
  ["an empty type", { type: "" }, { code: "empty", path: "/type", says: ["empty"], help: ["person"] }],
  [
    "a type that is not the one asked for",
    { type: "people", id: "person:a", name: "A" },
    { code: "wrong-value", path: "/type", says: ['"people"', '"person"'], help: ["Always `person`"], as: "person" },
  ],
  [
    "a record in the list of another type, and where it belongs",
    { ...report(), people: [{ ...state(), id: "person:examplia" }] },
    { code: "wrong-value", path: "/people/0/type", says: ['"state"', '"person"'], help: ['"states"'] },
  ],
  [
    "a version of the format that there is not yet",
    { ...report(), version: "2" },
    { code: "wrong-value", path: "/version", says: ['"2"', '"1"'], help: ["Version of the format"] },
  ],
  [
    "a version as a number",
    { ...report(), version: 1 },
    { code: "wrong-type", path: "/version", says: ["number 1", '"1"'] },
  ],
  ["a document that is null", null, { code: "wrong-type", path: "", says: ["document", "null", "an object"] }],
  ["a document that is a list", [], { code: "wrong-type", path: "", says: ["document", "a list", "an object"] }],
  ["a document that is text", "x", { code: "wrong-type", path: "", says: ["document", 'text "x"', "an object"] }],
  ["a document that is true", true, { code: "wrong-type", path: "", says: ["document", "true", "an object"] }],
];

const words: Row[] = [
  [
    "a word that looks like two of a closed vocabulary, which then come first",
    { ...meeting(), status: "hold" },
    {
      code: "unknown-word",
      path: "/status",
      says: ['"status"', '"hold"', '"on-hold"'],
      help: ["one of: on-hold, held, ", "in-progress", "unknown"],
    },
  ],
  [
    "a word of a closed vocabulary with a slip",
    { ...meeting(), status: "anounced" },
    { code: "unknown-word", path: "/status", says: ['"anounced"'], meant: "announced", help: ["one of: announced, "] },
  ],
  [
    "a word of a closed vocabulary in another spelling",
    { ...meeting(), status: "In_Progress" },
    { code: "unknown-word", path: "/status", says: ['"In_Progress"'], meant: "in-progress" },
  ],
  [
    "a word that is like none of a closed vocabulary",
    { ...meeting(), medium: "carrier-pigeon" },
    {
      code: "unknown-word",
      path: "/medium",
      says: ['"medium"', '"carrier-pigeon"', '"in-person"'],
      help: ["one of: in-person, telephone, video, hybrid, correspondence."],
    },
  ],
  [
    "a word that belongs to another vocabulary, whose words are not shown",
    { ...place(), kind: "One on one" },
    { code: "not-a-word", path: "/kind", says: ['"One on one"', '"venue"'], help: ["venue, residence, city"] },
  ],
  [
    "a listed word of an open vocabulary in capitals",
    { ...meeting(), kind: "Talks" },
    { code: "not-a-word", path: "/kind", says: ['"kind"', '"Talks"'], meant: "talks", help: ["Listed words: talks, "] },
  ],
  [
    "a listed word of an open vocabulary with an underscore",
    { ...meeting(), kind: "press_conference" },
    { code: "not-a-word", path: "/kind", says: ['"press_conference"'], meant: "press-conference" },
  ],
  [
    "what is no word and like no listed one",
    { ...meeting(), kind: "Fireside chat!" },
    {
      code: "not-a-word",
      path: "/kind",
      says: ['"Fireside chat!"', "lower-case letters, digits and single hyphens", '"talks"'],
      help: ["one-on-one", "signing-ceremony"],
    },
  ],
  [
    "a number for a word of an open vocabulary",
    { ...meeting(), kind: 5 },
    { code: "wrong-type", path: "/kind", says: ["number 5", '"talks"'], help: ["talks, summit"] },
  ],
  [
    "a list for a word of a closed vocabulary",
    { ...meeting(), status: ["held"] },
    { code: "wrong-type", path: "/status", says: ["a list"], help: ["held"] },
  ],
  [
    "a word of more than 80 letters",
    { ...meeting(), kind: "a".repeat(81) },
    { code: "too-long", path: "/kind", says: ['"kind"', "81", "80"] },
  ],
  [
    "the kind of a meeting that is no summit, in the words of summits",
    meeting("x", { kind: "dinner", level: "leaders" }),
    {
      code: "unknown-word",
      path: "/kind",
      says: ['"dinner"'],
      help: ["one of: ", "summit, talks, session, one-on-one, restricted-format, expanded-format, negotiation-round."],
      as: "summit",
    },
  ],
];

const absences: Row[] = [
  [
    "null for text",
    { ...person(), note: null },
    { code: "wrong-type", path: "/note", says: ['"note"', "null", "text"], help: [LEAVE_OUT] },
  ],
  [
    "null for a word",
    { ...meeting(), level: null },
    { code: "wrong-type", path: "/level", says: ["null", '"leaders"'], help: [LEAVE_OUT] },
  ],
  [
    "null for a list",
    { ...meeting(), topics: null },
    { code: "wrong-type", path: "/topics", says: ["null", "a list"], help: [LEAVE_OUT] },
  ],
  [
    "null for an object",
    { ...meeting(), when: null },
    { code: "wrong-type", path: "/when", says: ["null", "an object"], help: [LEAVE_OUT] },
  ],
  [
    "null for a number",
    { ...place(), coordinates: { latitude: null, longitude: 0 } },
    { code: "wrong-type", path: "/coordinates/latitude", says: ["null", "a number"], help: ["Degrees north"] },
  ],
  [
    "null for a reference in a list, which is told by its list",
    { ...meeting(), topics: [null] },
    { code: "wrong-type", path: "/topics/0", says: ["Item 0", '"topics"', "null", '"topic:…"'] },
  ],
  [
    "false for a flag",
    { ...meeting(), when: { duration: "PT1H", approximate: false } },
    { code: "wrong-value", path: "/when/approximate", says: ["false", "true"], help: ["true or absent"] },
  ],
  [
    "text for a flag",
    { ...meeting(), when: { duration: "PT1H", approximate: "yes" } },
    { code: "wrong-type", path: "/when/approximate", says: ['"yes"', "true"], help: ["true or absent"] },
  ],
  [
    "empty text",
    { ...person(), note: "" },
    { code: "empty", path: "/note", says: ['"note"', "empty", "text"], help: [LEAVE_OUT] },
  ],
  [
    "empty text at a key that cannot be left out",
    { ...person(), name: "" },
    { code: "empty", path: "/name", says: ['"name"', "empty", "text"], help: ["The name in the "] },
  ],
  [
    "an empty reference",
    { ...meeting(), place: "" },
    { code: "empty", path: "/place", says: ["empty", '"place:…"'], help: [LEAVE_OUT] },
  ],
  [
    "an empty date",
    { ...meeting(), when: { start: "" } },
    { code: "empty", path: "/when/start", says: ["empty", "2024-08-19"], help: [LEAVE_OUT] },
  ],
  [
    "an empty word",
    { ...meeting(), kind: "" },
    { code: "empty", path: "/kind", says: ["empty", '"talks"'], help: ["talks, summit"] },
  ],
  [
    "null for a required key",
    { ...meeting(), title: null },
    { code: "wrong-type", path: "/title", says: ["null", "text"], help: ["What the source calls the meeting"] },
  ],
  [
    "an empty list",
    { ...meeting(), topics: [] },
    { code: "empty", path: "/topics", says: ['"topics"', "empty", "1 item"], help: [LEAVE_OUT] },
  ],
  [
    "an empty list that cannot be left out",
    { ...report(), sources: [] },
    { code: "empty", path: "/sources", says: ['"sources"', "empty", "1 item"], help: ["source"] },
  ],
];

const texts: Row[] = [
  [
    "a number for text",
    { ...person(), name: 5 },
    { code: "wrong-type", path: "/name", says: ['"name"', "number 5", "text"], help: ["The name in the "] },
  ],
  [
    "a name of 1,001 characters beyond the basic plane, counted as code points",
    { ...person(), name: "😀".repeat(1_001) },
    { code: "too-long", path: "/name", says: ['"name"', "1001", "1000"] },
  ],
  [
    "a note of 20,001 characters",
    { ...person(), note: "a".repeat(20_001) },
    { code: "too-long", path: "/note", says: ['"note"', "20001", "20000"] },
  ],
  [
    "a control character, by its number",
    { ...person(), name: "Ada\u001b[31m" },
    { code: "invalid-format", path: "/name", says: [String.raw`"Ada\u001b[31m"`, "U+001B"] },
  ],
  [
    "a control character of the upper block",
    { ...person(), name: "Ada\u009b31m" },
    { code: "invalid-format", path: "/name", says: [String.raw`"Ada\u009b31m"`, "U+009B"] },
  ],
  [
    "a carriage return",
    { ...person(), note: "One\r\ntwo" },
    { code: "invalid-format", path: "/note", says: [String.raw`"One\r\ntwo"`, "U+000D"] },
  ],
  [
    "text that begins with a space",
    { ...person(), name: " Ada" },
    { code: "invalid-format", path: "/name", says: ['" Ada"', "begin with white space"] },
  ],
  [
    "text that begins with a control character",
    { ...person(), name: "\u0007Ada" },
    { code: "invalid-format", path: "/name", says: [String.raw`"\u0007Ada"`, "begin with"] },
  ],
  [
    "long wrong text, shortened",
    { ...person(), name: ` ${"a".repeat(99)}` },
    { code: "invalid-format", path: "/name", says: [`" ${"a".repeat(59)}"...`, "100"] },
  ],
];

const references: Row[] = [
  [
    "a reference to a record of the wrong kind",
    { ...meeting(), place: "state:examplia" },
    {
      code: "wrong-reference-kind",
      path: "/place",
      says: ['"state:examplia"', '"place:…"'],
      help: ["Where it takes place."],
    },
  ],
  [
    "a reference of the wrong kind where several are allowed",
    { ...meeting(), participants: [{ actor: "place:hall" }] },
    {
      code: "wrong-reference-kind",
      path: "/participants/0/actor",
      says: ['"place:hall"', '"person:…"', '"organization:…"', '"state:…"'],
    },
  ],
  [
    "a reference of the wrong kind in a list",
    { ...statement(), speakers: ["person:ada", "place:hall"] },
    { code: "wrong-reference-kind", path: "/speakers/1", says: ["Item 1", '"speakers"', '"place:hall"', '"person:…"'] },
  ],
  [
    "a name in place of an id, and the id that it would make",
    { ...meeting(), place: "Sample Hall" },
    {
      code: "invalid-format",
      path: "/place",
      says: ['"Sample Hall"', '"place:sample-hall"'],
      help: ["place:sample-city"],
    },
  ],
  [
    "a name in letters that an id cannot have",
    { ...meeting(), place: "Дворец" },
    { code: "invalid-format", path: "/place", says: ['"Дворец"', '"place:…"'] },
  ],
  [
    "a name where it cannot be told what it names",
    { ...meeting(), participants: [{ actor: "Ada Example" }] },
    { code: "invalid-format", path: "/participants/0/actor", says: ['"Ada Example"', '"person:…"'] },
  ],
  [
    "an id whose slug is not in lower case",
    { ...person(), id: "person:Ada_Example" },
    { code: "invalid-format", path: "/id", says: ['"person:Ada_Example"', '"person:ada-example"'] },
  ],
  [
    "a record's own id with the prefix of another type",
    { ...person(), id: "state:ada" },
    { code: "wrong-reference-kind", path: "/id", says: ['"state:ada"', '"person:…"'] },
  ],
  [
    "an object for a reference",
    { ...meeting(), place: { id: "place:hall" } },
    { code: "wrong-type", path: "/place", says: ["an object", '"place:…"'] },
  ],
];

const formats: Row[] = [
  [
    "a day that there is not",
    { ...source(), publishedAt: "2023-02-29" },
    { code: "invalid-format", path: "/publishedAt", says: ['"2023-02-29"', "no such day"], help: ["A point in time"] },
  ],
  [
    "the thirty-first of a short month",
    { ...source(), publishedAt: "2024-04-31T10:00:00Z" },
    { code: "invalid-format", path: "/publishedAt", says: ["no such day"] },
  ],
  [
    "a time of day without its minutes",
    { ...source(), publishedAt: "2024-08-19T14" },
    { code: "invalid-format", path: "/publishedAt", says: ['"2024-08-19T14"', "minutes", "14:30"] },
  ],
  ...(
    [
      ["02/20/2024", "begins with its year"],
      ["2024-2-3", "two digits"],
      ["2024-13-01", "01 to 12"],
      ["2024-08-19 14:30", "an upper-case T"],
      ["2024-08-19T24:30:00Z", "00 to 23"],
      ["2024-08-19T14:30:00+0200", "+04:00"],
      ["2024-08-19T14:30:00+2", "+04:00"],
      ["2024-08-19T14:30+24:00", "less than a day"],
      ["0000-01-01", "0001 to 9999"],
      ["14:30", "behind its date"],
      ["T09:15Z", "behind its date"],
      ["2024-08-19T14+02:00", "its minutes"],
      ["2024-08-19T14:60", "00 to 59"],
      ["2024-08-19T14:30:61Z", "00 to 59"],
      ["2024-08-19T14:30:60Z", "leap second"],
      ["2016-12-31T23:59:60", "its offset"],
      ["2024-08-19T14:30?", "~ for approximate"],
      ["2024-08-19T14:30~Z", "at the very end"],
      ["2024-08-19T14:30 CET", "time zone"],
      ["2024-08-19T14:30+04:00[Asia/Baku]", "time zone"],
      ["2024-08-19T14:30.5Z", "2024-08-19T14:30+04:00"],
    ] as const
  ).map(
    ([publishedAt, says]): Row => [
      `the time ${publishedAt}`,
      { ...source(), publishedAt },
      { code: "invalid-format", path: "/publishedAt", says: [`"${publishedAt}"`, says] },
    ],
  ),
  [
    "a date in words",
    { ...source(), publishedAt: "19 August" },
    { code: "invalid-format", path: "/publishedAt", says: ['"19 August"', "2024-08-19"] },
  ],
  [
    "a leap day of a century, which there is",
    { ...source(), publishedAt: "2000-02-29T23" },
    { code: "invalid-format", path: "/publishedAt", says: ["minutes"] },
  ],
  [
    "a duration in words",
    { ...meeting(), when: { duration: "two hours" } },
    { code: "invalid-format", path: "/when/duration", says: ['"two hours"', "PT2H30M"] },
  ],
  [
    "a time zone with a space",
    { ...meeting(), when: { start: "2024", timeZone: "Baku time" } },
    { code: "invalid-format", path: "/when/timeZone", says: ['"Baku time"', "Asia/Baku"] },
  ],
  [
    "a URL that runs code",
    { ...source(), url: "javascript:alert(1)" },
    { code: "invalid-format", path: "/url", says: ['"javascript:alert(1)"', "http or https"] },
  ],
  [
    "a URI that is relative",
    { ...report(), id: "reports/1" },
    { code: "invalid-format", path: "/id", says: ['"reports/1"', "a URI without a fragment"] },
  ],
  [
    "a URI that is relative, for another thing",
    { ...person(), sameAs: ["wiki/Ada"] },
    { code: "invalid-format", path: "/sameAs/0", says: ["Item 0", '"wiki/Ada"', "a URI"] },
  ],
  [
    "a language with an underscore",
    { ...report(), language: "az_Latn" },
    { code: "invalid-format", path: "/language", says: ['"az_Latn"', "az-Latn"] },
  ],
  [
    "a country code in small letters",
    { ...state(), countryCode: "az" },
    { code: "invalid-format", path: "/countryCode", says: ['"az"', "two upper-case letters"] },
  ],
  [
    "a currency in words",
    { ...statement(), figures: [{ label: "Price", value: 1, currency: "euro" }] },
    { code: "invalid-format", path: "/figures/0/currency", says: ['"euro"', "three upper-case letters"] },
  ],
  [
    "a pointer without a slash",
    { ...person(), evidence: [{ source: "source:article", basis: "stated", fields: ["name"] }] },
    { code: "invalid-format", path: "/evidence/0/fields/0", says: ["Item 0", '"fields"', '"name"', '"/when/start"'] },
  ],
  [
    "a digest in capitals",
    { ...source(), textDigest: { sha256: "A".repeat(64), length: 1 } },
    {
      code: "invalid-format",
      path: "/textDigest/sha256",
      says: ["AAAA", "64 digits of lower-case hex"],
      help: ["SHA-256 of the UTF-8 bytes"],
    },
  ],
  [
    "a schema that is no reference",
    { ...person(), $schema: "the schema" },
    { code: "invalid-format", path: "/$schema", says: ['"the schema"', "URL or a relative path"] },
  ],
];

const numbers: Row[] = [
  [
    "a latitude beyond the pole",
    { ...place(), coordinates: { latitude: 91, longitude: 0 } },
    { code: "out-of-range", path: "/coordinates/latitude", says: ["91", "at most 90."], help: ["from -90 to 90"] },
  ],
  [
    "a distance below zero",
    { ...place(), distance: { kilometres: -1, from: "place:other" } },
    { code: "out-of-range", path: "/distance/kilometres", says: ["-1", "at least 0."] },
  ],
  [
    "half an instrument",
    { ...agreement(), count: 2.5 },
    { code: "out-of-range", path: "/count", says: ["2.5", "a whole number"] },
  ],
  [
    "a count of one",
    { ...agreement(), count: 1 },
    { code: "out-of-range", path: "/count", says: ["1;", "at least 2."], help: ["This record stands for"] },
  ],
  [
    "a count that no computer keeps",
    { ...agreement(), count: 1e21 },
    { code: "out-of-range", path: "/count", says: ["1e+21", "at most 9007199254740991."] },
  ],
  [
    "an offset that is not whole",
    { ...person(), evidence: [{ source: "source:article", basis: "stated", spans: [{ start: 0.5, end: 1 }] }] },
    { code: "out-of-range", path: "/evidence/0/spans/0/start", says: ["0.5", "a whole number"] },
  ],
  [
    "a number as text",
    { ...place(), coordinates: { latitude: "40", longitude: 0 } },
    { code: "wrong-type", path: "/coordinates/latitude", says: ['text "40"', "a number"] },
  ],
];

const lists: Row[] = [
  [
    "a bilateral agreement with one party",
    agreement("x", { parties: ["state:examplia"] }),
    {
      code: "too-few",
      path: "/parties",
      says: ["1 item;", "exactly 2."],
      help: ["The two parties."],
      as: "bilateral-agreement",
    },
  ],
  [
    "a bilateral agreement with three parties",
    agreement("x", { parties: ["state:a", "state:b", "state:c"] }),
    {
      code: "too-many",
      path: "/parties",
      says: ["3 items", "exactly 2."],
      help: ["The two parties."],
      as: "bilateral-agreement",
    },
  ],
  [
    "a process with one party",
    { type: "process", id: "process:x", title: "X", kind: "negotiation", status: "ongoing", parties: ["state:a"] },
    { code: "too-few", path: "/parties", says: ["1 item;", "at least 2."] },
  ],
  [
    "more items than a list may hold",
    { ...meeting(), topics: Array(1_001).fill("topic:trade") },
    { code: "too-many", path: "/topics", says: ["1001 items", "at most 1000."] },
  ],
  [
    "one object where a list belongs",
    { ...meeting(), participants: { actor: "person:ada" } },
    { code: "wrong-type", path: "/participants", says: ["an object", "a list"] },
  ],
  [
    "text where an object belongs",
    { ...meeting(), when: "2024" },
    { code: "wrong-type", path: "/when", says: ['text "2024"', "an object"], help: ["When it "] },
  ],
];

const tables: [string, Row[]][] = [
  ["a key", keys],
  ["a type", types],
  ["a word", words],
  ["something absent", absences],
  ["text", texts],
  ["a reference", references],
  ["a format", formats],
  ["a number", numbers],
  ["a list", lists],
];

describe.each(tables)("the finding about %s", (_name, rows) => {
  it.each(rows)("says of %s what is wrong and nothing else", (_row, document, expected) => {
    const { code, path, says, help = [], meant, as } = expected;
    const { ok, findings } = check(document, as ? { as } : {});
    expect(ok).toBe(false);
    expect(findings).toMatchObject([{ code, path, severity: "error" }]);
    const { message = "", help: given = "" } = findings[0] ?? {};
    for (const text of says) expect(message).toContain(text);
    for (const text of help) expect(given).toContain(text);
    expect(/ Did you mean "(.*)"\?$/.exec(message)?.[1]).toBe(meant);
  });
});
