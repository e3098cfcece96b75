import { describe, expect, it } from "vitest";
import { check, type DocumentName } from "../../src/index.js";
import { agreement, meeting, person, place, report, source, state, statement } from "./documents.js";

// What people read when a document has the wrong shape. The sentences are the product, so they stand here in full.

type Row = [
  name: string,
  document: unknown,
  expected: { code: string; path: string; message: string; help?: string },
  as?: DocumentName,
];

const LEAVE_OUT_NULL = "Leave the key out where there is no value: absent means unknown, not applicable or ordinary.";
const LEAVE_OUT_EMPTY = "Leave the key out where there is no value.";
const RECORD_TYPES = "Expected one of: person, organization, state, place, topic, source, visit, meeting, ";

const keys: Row[] = [
  [
    "an unknown key that is near a known one",
    { ...person(), nmae: "Ada" },
    {
      code: "unknown-key",
      path: "/nmae",
      message: 'Unknown key "nmae". Did you mean "name"?',
      help: "Known keys here: $schema, type, id, name, identity, offices, nationality, names, identifiers, sameAs, note, evidence, alternatives, extensions. Own data goes into extensions.",
    },
  ],
  [
    "an unknown key in another spelling",
    { ...report(), created_at: "2024" },
    { code: "unknown-key", path: "/created_at", message: 'Unknown key "created_at". Did you mean "createdAt"?' },
  ],
  [
    "an unknown key that is like none",
    { ...person(), shoeSize: 44 },
    { code: "unknown-key", path: "/shoeSize", message: 'Unknown key "shoeSize".' },
  ],
  [
    "an unknown key inside, where there are no extensions",
    { ...meeting(), when: { begin: "2024" } },
    {
      code: "unknown-key",
      path: "/when/begin",
      message: 'Unknown key "begin".',
      help: "Known keys here: start, end, notBefore, notAfter, after, timeZone, duration, approximate, asStated.",
    },
  ],
  [
    "an unknown key named like an inherited one",
    JSON.parse('{"type":"person","id":"person:a","name":"A","__proto__":1}'),
    { code: "unknown-key", path: "/__proto__", message: 'Unknown key "__proto__".' },
  ],
  [
    "an unknown key with a slash and a tilde, which a pointer escapes",
    { ...person(), "a/b~c": 1 },
    { code: "unknown-key", path: "/a~1b~0c", message: 'Unknown key "a/b~c".' },
  ],
  [
    "an unknown key with what a terminal would obey",
    { ...person(), "\u001b[31m\u202e": 1 },
    { code: "unknown-key", path: "/\u001b[31m\u202e", message: String.raw`Unknown key "\u001b[31m\u202e".` },
  ],
  [
    "a long unknown key, shortened",
    { ...person(), ["x".repeat(100)]: 1 },
    {
      code: "unknown-key",
      path: `/${"x".repeat(100)}`,
      message: `Unknown key "${"x".repeat(60)}"... (100 characters).`,
    },
  ],
  [
    "a missing key",
    { type: "person", id: "person:ada" },
    { code: "missing-key", path: "/name", message: 'The key "name" is missing.', help: "The name in the " },
  ],
  [
    "a missing key inside",
    { ...source(), textDigest: { sha256: "0".repeat(64) } },
    {
      code: "missing-key",
      path: "/textDigest/length",
      message: 'The key "length" is missing.',
      help: "Length of the text in Unicode code points.",
    },
  ],
  [
    "a missing type",
    { id: "person:ada" },
    { code: "missing-key", path: "/type", message: 'The key "type" is missing.' },
  ],
];

const types: Row[] = [
  [
    "a type that is near a known one",
    { type: "persn" },
    {
      code: "unknown-type",
      path: "/type",
      message: '"persn" is no type of record. Did you mean "person"?',
      help: RECORD_TYPES,
    },
  ],
  [
    "a type in capitals",
    { type: "Meeting" },
    { code: "unknown-type", path: "/type", message: '"Meeting" is no type of record. Did you mean "meeting"?' },
  ],
  [
    "a type that is near report",
    { type: "reprot" },
    { code: "unknown-type", path: "/type", message: '"reprot" is no type of record. Did you mean "report"?' },
  ],
  [
    "a type that is like none",
    { type: "constructor" },
    { code: "unknown-type", path: "/type", message: '"constructor" is no type of record.', help: RECORD_TYPES },
  ],
  [
    "a report where a record is wanted",
    report(),
    { code: "unknown-type", path: "/type", message: '"report" is no type of record.', help: RECORD_TYPES },
    "record",
  ],
  ["a number for a type", { type: 5 }, { code: "unknown-type", path: "/type", message: "5 is no type of record." }],
  [
    "null for a type",
    { type: null },
    { code: "wrong-type", path: "/type", message: "null is no type of record.", help: RECORD_TYPES },
  ],
  [
    "an empty type",
    { type: "" },
    { code: "empty", path: "/type", message: '"" is no type of record.', help: RECORD_TYPES },
  ],
  [
    "a type that is not the one asked for",
    { type: "people", id: "person:a", name: "A" },
    {
      code: "wrong-value",
      path: "/type",
      message: '"type" is "people"; expected "person".',
      help: "Always `person`: says which kind of record this is.",
    },
    "person",
  ],
  [
    "a record in the list of another type",
    { ...report(), people: [{ ...state(), id: "person:examplia" }] },
    {
      code: "wrong-value",
      path: "/people/0/type",
      message: '"type" is "state"; expected "person".',
      help: 'A record of type "state" belongs elsewhere: each list of a report holds one type.',
    },
  ],
  [
    "a version of the format that there is not yet",
    { ...report(), version: "2" },
    {
      code: "wrong-value",
      path: "/version",
      message: '"version" is "2"; expected "1".',
      help: "Version of the format. Always `1`.",
    },
  ],
  [
    "a version as a number",
    { ...report(), version: 1 },
    { code: "wrong-type", path: "/version", message: '"version" is a number; expected "1".' },
  ],
  [
    "a document that is null",
    null,
    { code: "wrong-type", path: "", message: "The document is null; expected an object." },
  ],
  [
    "a document that is a list",
    [],
    { code: "wrong-type", path: "", message: "The document is a list; expected an object." },
  ],
  [
    "a document that is text",
    "x",
    { code: "wrong-type", path: "", message: "The document is text; expected an object." },
  ],
  [
    "a document that is true",
    true,
    { code: "wrong-type", path: "", message: "The document is true or false; expected an object." },
  ],
];

const words: Row[] = [
  [
    "a word that is near one of a closed vocabulary",
    { ...meeting(), status: "hold" },
    {
      code: "unknown-word",
      path: "/status",
      message: '"hold" is no word for status. Did you mean "held"?',
      help: "Expected one of: proposed, rumoured, announced, scheduled, in-progress, held, postponed, on-hold, cancelled, unknown.",
    },
  ],
  [
    "a word of a closed vocabulary in another spelling",
    { ...meeting(), status: "In_Progress" },
    {
      code: "unknown-word",
      path: "/status",
      message: '"In_Progress" is no word for status. Did you mean "in-progress"?',
    },
  ],
  [
    "a word that is like none of a closed vocabulary",
    { ...meeting(), medium: "carrier-pigeon" },
    {
      code: "unknown-word",
      path: "/medium",
      message: '"carrier-pigeon" is no word for medium.',
      help: "Expected one of: in-person, telephone, video, hybrid, correspondence.",
    },
  ],
  [
    "a listed word of an open vocabulary in capitals",
    { ...meeting(), kind: "Talks" },
    {
      code: "not-a-word",
      path: "/kind",
      message: '"kind" is "Talks"; expected a kebab-case word, such as "talks".',
      help: 'Did you mean "talks"?',
    },
  ],
  [
    "a listed word of an open vocabulary with an underscore",
    { ...meeting(), kind: "press_conference" },
    {
      code: "not-a-word",
      path: "/kind",
      message: '"kind" is "press_conference"; expected a kebab-case word, such as "talks".',
      help: 'Did you mean "press-conference"?',
    },
  ],
  [
    "what is no word and like no listed one",
    { ...meeting(), kind: "Fireside chat!" },
    {
      code: "not-a-word",
      path: "/kind",
      message: '"kind" is "Fireside chat!"; expected a kebab-case word, such as "talks".',
      help: "A word begins with a lower-case letter and holds a to z, 0 to 9 and single hyphens.",
    },
  ],
  [
    "a number for a word of an open vocabulary",
    { ...meeting(), kind: 5 },
    { code: "wrong-type", path: "/kind", message: '"kind" is a number; expected text.', help: "What form it takes." },
  ],
  [
    "a list for a word of a closed vocabulary",
    { ...meeting(), status: ["held"] },
    { code: "wrong-type", path: "/status", message: '"status" is a list; expected text.' },
  ],
  [
    "a word of more than 80 letters",
    { ...meeting(), kind: "a".repeat(81) },
    { code: "too-long", path: "/kind", message: '"kind" has 81 characters; at most 80 are allowed.' },
  ],
  [
    "the kind of a meeting that is no summit",
    meeting("x", { kind: "dinner", level: "leaders" }),
    {
      code: "unknown-word",
      path: "/kind",
      message: '"dinner" is no word for kind.',
      help: "Expected one of: summit, talks, session, one-on-one, restricted-format, expanded-format, negotiation-round.",
    },
    "summit",
  ],
];

const absences: Row[] = [
  [
    "null for text",
    { ...person(), note: null },
    { code: "wrong-type", path: "/note", message: '"note" is null; expected text.', help: LEAVE_OUT_NULL },
  ],
  [
    "null for a word",
    { ...meeting(), level: null },
    {
      code: "wrong-type",
      path: "/level",
      message: '"level" is null; expected a word of its vocabulary.',
      help: LEAVE_OUT_NULL,
    },
  ],
  [
    "null for a list",
    { ...meeting(), topics: null },
    { code: "wrong-type", path: "/topics", message: '"topics" is null; expected a list.', help: LEAVE_OUT_NULL },
  ],
  [
    "null for an object",
    { ...meeting(), when: null },
    { code: "wrong-type", path: "/when", message: '"when" is null; expected an object.', help: LEAVE_OUT_NULL },
  ],
  [
    "null for a number",
    { ...place(), coordinates: { latitude: null, longitude: 0 } },
    { code: "wrong-type", path: "/coordinates/latitude", message: '"latitude" is null; expected a number.' },
  ],
  [
    "null for a reference in a list",
    { ...meeting(), topics: [null] },
    { code: "wrong-type", path: "/topics/0", message: 'Item 0 is null; expected an id such as "topic:…".' },
  ],
  [
    "false for a flag",
    { ...meeting(), when: { duration: "PT1H", approximate: false } },
    {
      code: "wrong-value",
      path: "/when/approximate",
      message: '"approximate" is false; expected true.',
      help: "A flag is true or absent: leave the key out instead of writing false.",
    },
  ],
  [
    "text for a flag",
    { ...meeting(), when: { duration: "PT1H", approximate: "yes" } },
    { code: "wrong-type", path: "/when/approximate", message: '"approximate" is "yes"; expected true.' },
  ],
  [
    "empty text",
    { ...person(), note: "" },
    { code: "empty", path: "/note", message: '"note" is empty; expected text.', help: LEAVE_OUT_EMPTY },
  ],
  [
    "an empty reference",
    { ...meeting(), place: "" },
    {
      code: "empty",
      path: "/place",
      message: '"place" is empty; expected an id such as "place:…".',
      help: LEAVE_OUT_EMPTY,
    },
  ],
  [
    "an empty date",
    { ...meeting(), when: { start: "" } },
    {
      code: "empty",
      path: "/when/start",
      message: '"start" is empty; expected a date such as 2024-08-19 or an instant such as 2024-08-19T14:30:00+04:00.',
      help: LEAVE_OUT_EMPTY,
    },
  ],
  [
    "an empty word",
    { ...meeting(), kind: "" },
    { code: "empty", path: "/kind", message: '"kind" is empty; expected a word of its vocabulary.' },
  ],
  [
    "null for a required key",
    { ...meeting(), title: null },
    {
      code: "wrong-type",
      path: "/title",
      message: '"title" is null; expected text.',
      help: "What the source calls the meeting, or a short title in own words.",
    },
  ],
  [
    "no type at all",
    { id: "meeting:talks" },
    {
      code: "missing-key",
      path: "/type",
      message: 'The key "type" is missing.',
      help: "Expected one of: person, organization, state, place, topic, source, visit, meeting, agreement, statement, process, relationship.",
    },
  ],
  [
    "an empty list",
    { ...meeting(), topics: [] },
    {
      code: "empty",
      path: "/topics",
      message: '"topics" is an empty list; expected at least 1 item.',
      help: "Leave the key out where there is nothing to list.",
    },
  ],
];

const texts: Row[] = [
  [
    "a number for text",
    { ...person(), name: 5 },
    { code: "wrong-type", path: "/name", message: '"name" is a number; expected text.', help: "The name in the " },
  ],
  [
    "a name of 1,001 characters beyond the basic plane, counted as code points",
    { ...person(), name: "😀".repeat(1_001) },
    { code: "too-long", path: "/name", message: '"name" has 1001 characters; at most 1000 are allowed.' },
  ],
  [
    "a note of 20,001 characters",
    { ...person(), note: "a".repeat(20_001) },
    { code: "too-long", path: "/note", message: '"note" has 20001 characters; at most 20000 are allowed.' },
  ],
  [
    "a control character, by its number",
    { ...person(), name: "Ada\u001b[31m" },
    {
      code: "invalid-format",
      path: "/name",
      message: String.raw`"name" is "Ada\u001b[31m"; it holds the control character U+001B, and text may only hold tab and newline.`,
    },
  ],
  [
    "a control character of the upper block",
    { ...person(), name: "Ada\u009b31m" },
    {
      code: "invalid-format",
      path: "/name",
      message: String.raw`"name" is "Ada\u009b31m"; it holds the control character U+009B, and text may only hold tab and newline.`,
    },
  ],
  [
    "a carriage return",
    { ...person(), note: "One\r\ntwo" },
    {
      code: "invalid-format",
      path: "/note",
      message: String.raw`"note" is "One\r\ntwo"; it holds the control character U+000D, and text may only hold tab and newline.`,
    },
  ],
  [
    "text that begins with a space",
    { ...person(), name: " Ada" },
    {
      code: "invalid-format",
      path: "/name",
      message: '"name" is " Ada"; expected text that does not begin with white space or a control character.',
    },
  ],
  [
    "text that begins with a control character",
    { ...person(), name: "\u0007Ada" },
    {
      code: "invalid-format",
      path: "/name",
      message: String.raw`"name" is "\u0007Ada"; expected text that does not begin with white space or a control character.`,
    },
  ],
  [
    "long wrong text, shortened",
    { ...person(), name: ` ${"a".repeat(99)}` },
    {
      code: "invalid-format",
      path: "/name",
      message: `"name" is " ${"a".repeat(59)}"... (100 characters); expected text that does not begin with white space or a control character.`,
    },
  ],
];

const references: Row[] = [
  [
    "a reference to a record of the wrong kind",
    { ...meeting(), place: "state:examplia" },
    {
      code: "wrong-reference-kind",
      path: "/place",
      message: '"place" is "state:examplia"; expected an id such as "place:…".',
      help: "Where it takes place.",
    },
  ],
  [
    "a reference of the wrong kind where several are allowed",
    { ...meeting(), participants: [{ actor: "place:hall" }] },
    {
      code: "wrong-reference-kind",
      path: "/participants/0/actor",
      message: '"actor" is "place:hall"; expected an id such as "person:…" or "organization:…" or "state:…".',
      help: "Who takes part.",
    },
  ],
  [
    "a reference of the wrong kind in a list",
    { ...statement(), speakers: ["person:ada", "place:hall"] },
    {
      code: "wrong-reference-kind",
      path: "/speakers/1",
      message: 'Item 1 is "place:hall"; expected an id such as "person:…" or "organization:…" or "state:…".',
    },
  ],
  [
    "a name in place of an id",
    { ...meeting(), place: "Sample Hall" },
    {
      code: "invalid-format",
      path: "/place",
      message: '"place" is "Sample Hall"; expected an id such as "place:…".',
      help: "Id of a place, such as `place:sample-city`.",
    },
  ],
  [
    "an id whose slug is not in lower case",
    { ...person(), id: "person:Ada" },
    { code: "invalid-format", path: "/id", message: '"id" is "person:Ada"; expected an id such as "person:…".' },
  ],
  [
    "a record's own id with the prefix of another type",
    { ...person(), id: "state:ada" },
    { code: "wrong-reference-kind", path: "/id", message: '"id" is "state:ada"; expected an id such as "person:…".' },
  ],
  [
    "an object for a reference",
    { ...meeting(), place: { id: "place:hall" } },
    { code: "wrong-type", path: "/place", message: '"place" is an object; expected text.' },
  ],
];

const formats: Row[] = [
  [
    "a date that is none",
    { ...source(), publishedAt: "2023-02-29" },
    {
      code: "invalid-format",
      path: "/publishedAt",
      message:
        '"publishedAt" is "2023-02-29"; expected a date such as 2024-08-19 or an instant such as 2024-08-19T14:30:00+04:00.',
      help: "A point in time, as precise as it is known.",
    },
  ],
  [
    "a duration in words",
    { ...meeting(), when: { duration: "two hours" } },
    {
      code: "invalid-format",
      path: "/when/duration",
      message: '"duration" is "two hours"; expected an ISO 8601 duration such as PT2H30M.',
    },
  ],
  [
    "a time zone with a space",
    { ...meeting(), when: { start: "2024", timeZone: "Baku time" } },
    {
      code: "invalid-format",
      path: "/when/timeZone",
      message: '"timeZone" is "Baku time"; expected an IANA time zone such as Asia/Baku.',
    },
  ],
  [
    "a URL that runs code",
    { ...source(), url: "javascript:alert(1)" },
    { code: "invalid-format", path: "/url", message: '"url" is "javascript:alert(1)"; expected an http or https URL.' },
  ],
  [
    "a URI that is relative",
    { ...report(), id: "reports/1" },
    { code: "invalid-format", path: "/id", message: '"id" is "reports/1"; expected a URI without a fragment.' },
  ],
  [
    "a URI that is relative, for another thing",
    { ...person(), sameAs: ["wiki/Ada"] },
    { code: "invalid-format", path: "/sameAs/0", message: 'Item 0 is "wiki/Ada"; expected a URI.' },
  ],
  [
    "a language with an underscore",
    { ...report(), language: "az_Latn" },
    {
      code: "invalid-format",
      path: "/language",
      message: '"language" is "az_Latn"; expected a language tag such as en or az-Latn.',
    },
  ],
  [
    "a country code in small letters",
    { ...state(), countryCode: "az" },
    {
      code: "invalid-format",
      path: "/countryCode",
      message: '"countryCode" is "az"; expected two upper-case letters.',
    },
  ],
  [
    "a currency in words",
    { ...statement(), figures: [{ label: "Price", value: 1, currency: "euro" }] },
    {
      code: "invalid-format",
      path: "/figures/0/currency",
      message: '"currency" is "euro"; expected three upper-case letters.',
    },
  ],
  [
    "a pointer without a slash",
    { ...person(), evidence: [{ source: "source:article", basis: "stated", fields: ["name"] }] },
    {
      code: "invalid-format",
      path: "/evidence/0/fields/0",
      message: 'Item 0 is "name"; expected a JSON Pointer such as "/when/start".',
    },
  ],
  [
    "a digest in capitals, whose form the help tells",
    { ...source(), textDigest: { sha256: "A".repeat(64), length: 1 } },
    {
      code: "invalid-format",
      path: "/textDigest/sha256",
      message: `"sha256" is "${"A".repeat(60)}"... (64 characters); expected the form described in the help.`,
      help: "SHA-256 of the UTF-8 bytes of the text, in lower-case hex",
    },
  ],
];

const numbers: Row[] = [
  [
    "a latitude beyond the pole",
    { ...place(), coordinates: { latitude: 91, longitude: 0 } },
    {
      code: "out-of-range",
      path: "/coordinates/latitude",
      message: '"latitude" is 91; expected at most 90.',
      help: "Degrees north of the equator, from -90 to 90.",
    },
  ],
  [
    "a distance below zero",
    { ...place(), distance: { kilometres: -1, from: "place:other" } },
    { code: "out-of-range", path: "/distance/kilometres", message: '"kilometres" is -1; expected at least 0.' },
  ],
  [
    "half an instrument",
    { ...agreement(), count: 2.5 },
    { code: "out-of-range", path: "/count", message: '"count" is 2.5; expected a whole number.' },
  ],
  [
    "a count of one",
    { ...agreement(), count: 1 },
    {
      code: "out-of-range",
      path: "/count",
      message: '"count" is 1; expected at least 2.',
      help: "This record stands for",
    },
  ],
  [
    "an offset that is not whole",
    { ...person(), evidence: [{ source: "source:article", basis: "stated", spans: [{ start: 0.5, end: 1 }] }] },
    { code: "out-of-range", path: "/evidence/0/spans/0/start", message: '"start" is 0.5; expected a whole number.' },
  ],
  [
    "a number as text",
    { ...place(), coordinates: { latitude: "40", longitude: 0 } },
    { code: "wrong-type", path: "/coordinates/latitude", message: '"latitude" is text; expected a number.' },
  ],
];

const lists: Row[] = [
  [
    "a bilateral agreement with one party",
    agreement("x", { parties: ["state:examplia"] }),
    {
      code: "too-few",
      path: "/parties",
      message: '"parties" has 1 item; expected exactly 2.',
      help: "The two parties.",
    },
    "bilateral-agreement",
  ],
  [
    "a bilateral agreement with three parties",
    agreement("x", { parties: ["state:a", "state:b", "state:c"] }),
    {
      code: "too-many",
      path: "/parties",
      message: '"parties" has 3 items; expected exactly 2.',
      help: "The two parties.",
    },
    "bilateral-agreement",
  ],
  [
    "a process with one party",
    { type: "process", id: "process:x", title: "X", kind: "negotiation", status: "ongoing", parties: ["state:a"] },
    { code: "too-few", path: "/parties", message: '"parties" has 1 item; expected at least 2.' },
  ],
  [
    "more items than a list may hold",
    { ...meeting(), topics: Array(1_001).fill("topic:trade") },
    { code: "too-many", path: "/topics", message: '"topics" has 1001 items; expected at most 1000.' },
  ],
  [
    "one object where a list belongs",
    { ...meeting(), participants: { actor: "person:ada" } },
    { code: "wrong-type", path: "/participants", message: '"participants" is an object; expected a list.' },
  ],
  [
    "text where an object belongs",
    { ...meeting(), when: "2024" },
    { code: "wrong-type", path: "/when", message: '"when" is text; expected an object.', help: "When it " },
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

describe.each(tables)("the message about %s", (_name, rows) => {
  it.each(rows)("says of %s what is wrong and nothing else", (_row, document, { help, ...expected }, as) => {
    const { ok, findings } = check(document, as ? { as } : {});
    expect(ok).toBe(false);
    const [first, ...others] = findings;
    expect(others).toEqual([]);
    const { help: given = "", record: _record, ...finding } = first ?? {};
    expect(finding).toEqual({ ...expected, severity: "error" });
    if (help !== undefined) expect(given.slice(0, help.length)).toBe(help);
  });
});

describe("every message", () => {
  const findings = tables.flatMap(([, rows]) =>
    rows.flatMap(([, document, , as]) => check(document, as ? { as } : {}).findings),
  );

  it("is plain English, and nothing of the machinery shows through", () => {
    expect(findings.length).toBeGreaterThan(60);
    for (const { message, help = "" } of findings) {
      for (const text of [message, help]) {
        expect(text).not.toMatch(/Invalid input|expected string|received|Too (?:big|small)|Unrecognized|undefined/);
        // A regular expression, a control character, a character that reorders the line.
        expect(text).not.toMatch(/\/\^|\(\?:|\[a-z|\[\^|\$\//);
        expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }
      expect(message).toMatch(/[.?]$/);
    }
  });

  it("is short, whatever the document holds", () => {
    const long = "x".repeat(100_000);
    for (const document of [
      { ...person(), name: ` ${long}` },
      { ...person(), [long]: 1 },
      { type: long },
      { ...meeting(), status: long },
      { ...meeting(), place: long },
    ]) {
      const [found, ...others] = check(document).findings;
      expect(others).toEqual([]);
      expect(found?.message.length).toBeLessThan(250);
    }
  });
});

describe("a union", () => {
  it("reports only the branch that the type chose", () => {
    const { findings } = check({ ...statement(), kind: "Welcome", speakers: [] });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["not-a-word", "/kind"],
      ["empty", "/speakers"],
    ]);
  });

  it("reports nothing but the type where the type chose no branch", () => {
    const { findings } = check({ type: "statment", kind: 5, speakers: [], surplus: true });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["unknown-type", "/type"]]);
  });
});

describe("one place", () => {
  it("has one finding, however many rules its value breaks", () => {
    const tooLongAndWrong = ` ${"a".repeat(1_000)}\u0000`;
    expect(check({ ...person(), name: tooLongAndWrong }).findings).toMatchObject([{ code: "too-long", path: "/name" }]);
  });

  it("does not hide another: all defects of a document are told at once", () => {
    const { findings } = check({
      ...report(),
      title: "",
      people: [{ ...person(), name: null, surplus: 1 }, person("b"), { type: "person", id: "person:c" }],
      meetings: [meeting("x", { when: { start: "soon" } })],
    });
    expect(findings.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      "empty /title",
      "invalid-format /meetings/0/when/start",
      "missing-key /people/2/name",
      "unknown-key /people/0/surplus",
      "wrong-type /people/0/name",
    ]);
  });
});
