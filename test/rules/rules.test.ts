import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import { type CheckOptions, check, type Report } from "../../src/index.js";
import type { Agreement, AgreementAction, Evidence, Meeting, Source, Span } from "../../src/types.js";
import {
  agreement,
  meeting,
  person,
  place,
  process,
  report,
  source,
  state,
  statement,
  topic,
  visit,
} from "../check/documents.js";
import { valuesIn } from "./found.js";

// The fixtures in test/fixtures/rules show one defect each. Here: what must not be found, and the exact words.

/** The rules that are tested here. The documents are too small to be free of everything that others warn of. */
const TESTED = new Set([
  "duplicate-id",
  "dangling-reference",
  "reference-cycle",
  "empty-when",
  "empty-figure",
  "same-key-twice",
  "target-to-nothing",
  "record-or-summary",
  "value-or-none",
  "null-in-change",
  "idle-change",
  "outdated-status",
  "after-step",
  "limit-without-after",
  "package-on-other-instrument",
  "pointer-to-nothing",
  "invalid-alternative",
  "empty-span",
  "digest-mismatch",
  "span-outside-text",
  "span-without-digest",
  "unlisted-word",
]);
const others = Object.fromEntries(rules.flatMap(({ code }) => (TESTED.has(code) ? [] : [[code, "off" as const]])));

/** What these rules find in a report, as `code path: values of the message`. */
function found(document: unknown, options?: CheckOptions): string[] {
  return check(document, { ...options, rules: others }).findings.map(({ code, path, message }) =>
    `${code} ${path}: ${valuesIn(message)}`.trimEnd(),
  );
}

/** The actors that the short documents name, so that no reference dangles. */
const cast: Partial<Report> = {
  people: [person("ada")],
  states: [state("examplia"), state("samplonia", { name: "Samplonia" })],
};

const TEXT = "Grüße 😀 aus Baku";
const LENGTH = 16;
const digest = (text: string | Uint8Array, length = LENGTH): NonNullable<Source["textDigest"]> => ({
  sha256: createHash("sha256").update(text).digest("hex"),
  length,
});

const evidence = (more: Partial<Evidence>): Evidence[] => [{ source: "source:article", basis: "stated", ...more }];
const span = (start: number, end: number) => evidence({ spans: [{ start, end }] });

describe("duplicate-id", () => {
  it("names the first record that has the id, for every later one", () => {
    const document = report({ people: [person("ada"), person("bob"), person("ada"), person("ada")] });
    expect(found(document)).toEqual([
      "duplicate-id /people/2/id: person:ada /people/0",
      "duplicate-id /people/3/id: person:ada /people/0",
    ]);
  });

  it("takes the same slug under two types for two ids", () => {
    expect(found(report({ people: [person("x")], states: [state("x")], topics: [topic("x")] }))).toEqual([]);
  });
});

describe("dangling-reference", () => {
  it("says who refers to what", () => {
    expect(found(report({ meetings: [meeting("x", { place: "place:nowhere" })] }))).toEqual([
      "dangling-reference /meetings/0/place: meeting:x place:nowhere",
    ]);
  });

  it("suggests the id that was probably meant", () => {
    expect(found(report({ places: [place("baku")], meetings: [meeting("x", { place: "place:bakku" })] }))).toEqual([
      "dangling-reference /meetings/0/place: meeting:x place:bakku place:baku",
    ]);
  });

  it("suggests nothing any more where that would take minutes, and still finds everything", { timeout: 20_000 }, () => {
    const topics = Array.from({ length: 10_000 }, (_, i) => topic(`a-topic-with-quite-a-long-name-${i}`));
    const meetings = Array.from({ length: 100 }, (_, i) =>
      meeting(`m${i}`, {
        topics: Array.from({ length: 100 }, (_, j) => `topic:a-topic-that-nobody-wrote-down-${i}-${j}` as const),
      }),
    );
    const { findings, omitted } = check(report({ topics, meetings }), { rules: others });
    expect([findings.length, omitted]).toEqual([100, 9_900]);
  });

  it("is not found in a record alone, whose references are elsewhere", () => {
    for (const record of [meeting("x", { place: "place:nowhere" }), statement(), visit(), process()]) {
      expect(found(record)).toEqual([]);
    }
  });

  it("is not found for a record that refers to itself or to one further down", () => {
    const document = report({
      ...cast,
      sources: [source("article", { depicts: ["meeting:talks"] })],
      meetings: [meeting("talks", { about: ["meeting:talks"] })],
    });
    expect(found(document)).toEqual([]);
  });

  it("is not found where text only looks like an id, nor in an alternative's value", () => {
    const document = report({
      meetings: [
        meeting("x", {
          title: "person:nobody",
          note: "place:nowhere",
          place: "place:hall",
          alternatives: [{ from: ["source:article"], changes: [{ field: "/note", value: "place:other" }] }],
          extensions: [{ namespace: "https://example.org/x", value: { place: "place:nowhere" } }],
        }),
      ],
      places: [place("hall")],
    });
    expect(found(document)).toEqual([]);
  });

  it("does not take an inherited property for a record", () => {
    expect(found(report({ statements: [statement("x", { speakers: ["person:constructor"] })] }))).toEqual([
      "dangling-reference /statements/0/speakers/0: statement:x person:constructor",
    ]);
    const document = report({
      people: [person("constructor")],
      statements: [statement("x", { speakers: ["person:constructor"] })],
    });
    expect(found(document)).toEqual([]);
  });
});

describe("reference-cycle", () => {
  const meetings = (chain: Record<string, string | undefined>) =>
    report({
      meetings: Object.entries(chain).map(([slug, partOf]) =>
        meeting(slug, partOf ? { partOf: `meeting:${partOf}` } : {}),
      ),
    });

  it("tells the way round, once, at the reference that closes it", () => {
    expect(found(meetings({ a: "b", b: "c", c: "a" }))).toEqual([
      "reference-cycle /meetings/2/partOf: meeting:a meeting:b meeting:c meeting:a",
    ]);
    expect(found(meetings({ a: "a" }))).toEqual(["reference-cycle /meetings/0/partOf: meeting:a meeting:a"]);
  });

  it("goes through the steps of agreements, also of several, and through what comes after them", () => {
    const step = (
      key: string,
      record: `agreement:${string}` | `meeting:${string}`,
      after?: string,
    ): AgreementAction => ({
      action: "register",
      key,
      when: { after: { record, ...(after !== undefined && { key: after }) } },
    });
    const steps = (...actions: AgreementAction[]) => agreement("x", { actions });
    expect(
      found(report({ agreements: [steps(step("a", "agreement:x", "b"), step("b", "agreement:x", "a"))] })),
    ).toEqual([
      'reference-cycle /agreements/0/actions/1/when/after/record: agreement:x "a" agreement:x "b" agreement:x "a"',
    ]);
    expect(found(report({ agreements: [steps(step("a", "agreement:x", "a"))] }))).toHaveLength(1);
    expect(found(report({ agreements: [steps(step("a", "agreement:x", "b"), { action: "sign", key: "b" })] }))).toEqual(
      [],
    );
    const following = (more: Partial<Meeting>) =>
      report({ agreements: [steps(step("a", "meeting:talks"))], meetings: [meeting("talks", more)] });
    expect(found(following({ when: { after: { record: "agreement:x", key: "a" } } }))).toHaveLength(1);
    expect(found(following({ when: { after: { record: "agreement:x" } } }))).toEqual([]);
  });

  it("leaves out of the way what only leads to it", () => {
    expect(found(meetings({ a: "b", b: "c", c: "b" }))).toEqual([
      "reference-cycle /meetings/2/partOf: meeting:b meeting:c meeting:b",
    ]);
  });

  it("finds two cycles as two", () => {
    expect(found(meetings({ a: "b", b: "a", c: "d", d: "c" }))).toHaveLength(2);
  });

  it("tells a long way in short, and one of five records in full", () => {
    expect(found(meetings({ a: "b", b: "c", c: "d", d: "e", e: "a" }))[0]).toContain(
      "meeting:a meeting:b meeting:c meeting:d meeting:e meeting:a",
    );
    expect(found(meetings({ a: "b", b: "c", c: "d", d: "e", e: "f", f: "a" }))[0]).toContain(
      "meeting:a meeting:b meeting:c 2 meeting:f meeting:a",
    );
  });

  it.each([
    [
      "places within each other",
      { places: [place("a", { within: "place:b" }), place("b", { within: "place:a" })] },
      "/places/1/within",
    ],
    [
      "organizations that are each other's parent",
      {
        organizations: [
          { type: "organization", id: "organization:a", name: "A", kind: "company", parent: "organization:b" },
          { type: "organization", id: "organization:b", name: "B", kind: "company", parent: "organization:a" },
        ],
      },
      "/organizations/1/parent",
    ],
    [
      "meetings that were each moved from the other",
      { meetings: [meeting("a", { rescheduledFrom: "meeting:b" }), meeting("b", { rescheduledFrom: "meeting:a" })] },
      "/meetings/1/rescheduledFrom",
    ],
    [
      "meetings that are each other's predecessor in a series",
      {
        meetings: [
          meeting("a", { series: [{ name: "S", previous: "meeting:b" }] }),
          meeting("b", { series: [{ name: "S", previous: "meeting:a" }] }),
        ],
      },
      "/meetings/1/series/0/previous",
    ],
    [
      "statements that answer each other",
      {
        ...cast,
        statements: [statement("a", { inReplyTo: "statement:b" }), statement("b", { inReplyTo: "statement:a" })],
      },
      "/statements/1/inReplyTo",
    ],
    [
      "a visit and a meeting that come after each other",
      {
        ...cast,
        visits: [visit("a", { when: { after: { record: "meeting:b" } } })],
        meetings: [meeting("b", { when: { after: { record: "visit:a" } } })],
      },
      "/meetings/0/when/after/record",
    ],
    [
      "a meeting that comes after the one that it is part of, which comes after it",
      { meetings: [meeting("a", { partOf: "meeting:b" }), meeting("b", { when: { after: { record: "meeting:a" } } })] },
      "/meetings/1/when/after/record",
    ],
    [
      "packages that are parts of each other",
      {
        agreements: [
          agreement("a", { instrument: "package", package: { parts: ["agreement:b"] } }),
          agreement("b", { instrument: "package", package: { parts: ["agreement:a"] } }),
        ],
      },
      "/agreements/1/package/parts/0",
    ],
  ] as [string, Partial<Report>, string][])("is found in %s", (_name, parts, path) => {
    expect(check(report(parts), { rules: others }).findings).toMatchObject([{ code: "reference-cycle", path }]);
  });

  it("is not found in a diamond: two ways to one end", () => {
    const document = report({
      sources: [
        source("a", { basedOn: ["source:b", "source:c"] }),
        source("b", { basedOn: ["source:d"] }),
        source("c", { basedOn: ["source:d"] }),
        source("d"),
      ],
    });
    expect(found(document)).toEqual([]);
    expect(found(meetings({ a: "c", b: "c", c: undefined }))).toEqual([]);
  });

  it("is not found in references that order nothing", () => {
    const document = report({
      states: [state("examplia", { capital: "place:hall" })],
      people: [person("ada")],
      places: [
        place("hall", { state: "state:examplia", distance: { kilometres: 1, from: "place:other" } }),
        place("other", { distance: { kilometres: 1, from: "place:hall" } }),
      ],
      topics: [topic("a", { about: ["statement:b"] }), topic("b", { about: ["statement:a"] })],
      agreements: [
        agreement("a", { relations: [{ kind: "implements", record: "agreement:b" }] }),
        agreement("b", { relations: [{ kind: "foresees", record: "agreement:a" }] }),
      ],
      statements: [statement("a", { about: ["statement:b"] }), statement("b", { about: ["statement:a"] })],
    });
    expect(found(document)).toEqual([]);
  });

  it("is not found where a step or an undertaking comes after what itself comes after the record", () => {
    // Signed at talks, after which came a dinner, after which it was ratified.
    const ratified = report({
      meetings: [meeting("dinner", { when: { after: { record: "agreement:treaty" } } })],
      agreements: [
        agreement("treaty", {
          actions: [{ action: "sign" }, { action: "ratify", when: { after: { record: "meeting:dinner" } } }],
          commitments: [{ summary: "Pay.", when: { after: { record: "meeting:dinner" } } }],
        }),
      ],
    });
    expect(found(ratified)).toEqual([]);
    // A meeting whose postponing was made known by a statement that was made after it had been announced.
    const postponed = report({
      ...cast,
      meetings: [
        meeting("a", { statusHistory: [{ status: "postponed", when: { after: { record: "meeting:b" } } }] }),
        meeting("b", { when: { after: { record: "meeting:a" } } }),
      ],
    });
    expect(found(postponed)).toEqual([]);
  });

  it("is not found between the parts of a package and what orders records", () => {
    const document = report({
      agreements: [
        agreement("package", { instrument: "package", package: { parts: ["agreement:a", "agreement:b"] } }),
        agreement("a"),
        agreement("b"),
      ],
    });
    expect(found(document)).toEqual([]);
  });

  it("is not found in a record alone, unless it refers to itself", () => {
    expect(found(meeting("a", { partOf: "meeting:b" }))).toEqual([]);
    expect(found(meeting("a", { partOf: "meeting:a" }))).toEqual(["reference-cycle /partOf: meeting:a meeting:a"]);
  });

  it("does not wait for a record that is not there", () => {
    expect(found(meetings({ a: "gone" })).map((text) => text.split(" ")[0])).toEqual(["dangling-reference"]);
  });

  it("follows 10,000 records without exhausting the stack", () => {
    const chain = (last?: `place:${string}`) =>
      report({
        places: Array.from({ length: 10_000 }, (_, i) => {
          const within = i < 9_999 ? (`place:p${i + 1}` as const) : last;
          return place(`p${i}`, within ? { within } : {});
        }),
      });
    expect(found(chain())).toEqual([]);
    expect(found(chain("place:p0"))).toEqual([
      "reference-cycle /places/9999/within: place:p0 place:p1 place:p2 9996 place:p9999 place:p0",
    ]);
  });
});

describe("empty-when", () => {
  it("says where", () => {
    const document = report({
      meetings: [
        meeting("x", { commitments: [{ summary: "Pay.", when: { timeZone: "Asia/Baku", approximate: true } }] }),
      ],
    });
    expect(found(document)).toEqual(["empty-when /meetings/0/commitments/0/when: /commitments/0/when meeting:x"]);
    expect(found(meeting("x", { when: {} }))).toEqual(["empty-when /when: /when meeting:x"]);
  });

  it.each([
    { start: "2024" },
    { end: "2024" },
    { notBefore: "2024" },
    { notAfter: "2024" },
    { after: { record: "meeting:b" } },
    { duration: "PT0S" },
    { asStated: "soon" },
  ] as const)("is not found where %o is said", (when) => {
    expect(found(meeting("x", { when: { timeZone: "Asia/Baku", ...when } }))).toEqual([]);
  });
});

describe("empty-figure", () => {
  it("says where", () => {
    expect(found(statement("x", { figures: [{ label: "Points", unit: "points", asOf: "2024" }] }))).toEqual([
      "empty-figure /figures/0: /figures/0 statement:x",
    ]);
  });

  it.each([{ value: 0 }, { min: 0 }, { max: 0 }, { value: -1.5 }])("is not found where there is %o", (figure) => {
    expect(found(statement("x", { figures: [{ label: "Points", ...figure }] }))).toEqual([]);
  });
});

describe("package-on-other-instrument", () => {
  it("names the instrument", () => {
    expect(found(agreement("x", { package: { total: 2 } }))).toEqual([
      "package-on-other-instrument /package: agreement:x",
    ]);
  });

  it("is not found on a package, even an empty one, nor on a package without that key", () => {
    expect(found(agreement("x", { instrument: "package", package: {} }))).toEqual([]);
    expect(found(agreement("x", { instrument: "package" }))).toEqual([]);
  });

  it("is found for an unlisted instrument as well", () => {
    expect(found(agreement("x", { instrument: "bundle", package: {} }))).toEqual([
      "package-on-other-instrument /package: agreement:x",
      'unlisted-word /instrument: agreement:x "bundle" /instrument',
    ]);
  });
});

describe("pointer-to-nothing", () => {
  const pointing = (...fields: [string, ...string[]]) =>
    meeting("x", {
      when: { start: "2024" },
      participants: [{ actor: "person:ada" }],
      extensions: [{ namespace: "https://example.org/x", value: { "a/b": { "c~d": null }, "": [1], "~1": 2 } }],
      evidence: evidence({ fields }),
    });

  it("names the field that the record does not have", () => {
    expect(found(pointing("/place", "/when", "/participants/1/actor"))).toEqual([
      "pointer-to-nothing /evidence/0/fields/0: meeting:x /place",
      "pointer-to-nothing /evidence/0/fields/2: meeting:x /participants/1/actor",
    ]);
  });

  it.each([
    ["/place", 0],
    ["/when/end", 0],
    ["/when/asStated", 0],
    ["/participants/0/capacity", 0],
    ["/commitments", 0],
    ["/commitments/0", 1],
    ["/commitments/0/summary", 1],
    ["/participants/1/actor", 1],
    ["/participants/-", 1],
    ["/when/start/year", 1],
    ["/constructor", 1],
    ["/when/toString", 1],
    ["/title/length", 1],
    ["/extensions/0/value/~01", 0],
    ["/extensions/0/value/other", 1],
  ])("of a gap lets %s be lacking, if the model has it: %i", (field, count) => {
    const record = meeting("x", { ...pointing("/when"), gaps: [{ kind: "none" }, { kind: "not-stated", field }] });
    expect(found(record)).toEqual(Array(count).fill(`pointer-to-nothing /gaps/1/field: meeting:x ${field}`));
  });

  it("is found for a step that concerns none of the agreement's own", () => {
    const actions: Agreement["actions"] = [
      { key: "notice", action: "denounce" },
      { action: "revoke-denunciation", of: "notice" },
      { action: "revoke-denunciation", of: "other" },
    ];
    expect(found(agreement("x", { actions, commitments: [{ key: "other", summary: "Pay." }] }))).toEqual([
      'pointer-to-nothing /actions/2/of: agreement:x "other"',
    ]);
  });

  it.each([
    "/when/start",
    "/participants/0",
    "/participants/0/actor",
    "/type",
    "/id",
    "/evidence/0/fields/0",
    "/extensions/0/value/a~1b",
    "/extensions/0/value/a~1b/c~0d",
    "/extensions/0/value//0",
    "/extensions/0/value/~01",
  ])("is not found for %s", (pointer) => {
    expect(found(pointing(pointer))).toEqual([]);
  });

  it.each([
    "/constructor",
    "/toString",
    "/__proto__",
    "/when/constructor",
    "/participants/length",
    "/title/length",
    "/title/0",
    "/participants/-",
    "/participants/00",
    "/participants/0x0",
    "/participants/+0",
    "/extensions/0/value/a/b",
    "/extensions/0/value/~1",
    "/",
    "/when/",
  ])("is found for %s", (pointer) => {
    expect(found(pointing(pointer))).toEqual([`pointer-to-nothing /evidence/0/fields/0: meeting:x ${pointer}`]);
  });

  it("counts from the record's own root, in a report as well", () => {
    const document = report({ people: [person("ada")], meetings: [pointing("/meetings/0/title", "/title")] });
    expect(found(document)).toEqual([
      "pointer-to-nothing /meetings/0/evidence/0/fields/0: meeting:x /meetings/0/title",
    ]);
  });
});

describe("empty-span", () => {
  it("gives both offsets, in a record alone as well", () => {
    expect(found(person("ada", { evidence: span(5, 5) }))).toEqual(["empty-span /evidence/0/spans/0: person:ada 5 5"]);
    expect(found(person("ada", { evidence: span(6, 5) }))).toEqual(["empty-span /evidence/0/spans/0: person:ada 6 5"]);
  });

  it("is not found for one character, nor where spans overlap or run backwards", () => {
    const spans = [
      { start: 4, end: 5 },
      { start: 0, end: 10 },
      { start: 0, end: 1 },
    ] as [Span, ...Span[]];
    expect(found(person("ada", { evidence: evidence({ spans }) }))).toEqual([]);
  });
});

describe("span-outside-text", () => {
  const document = (end: number, textDigest = digest(TEXT)) =>
    report({ sources: [source("article", { textDigest })], people: [person("ada", { evidence: span(0, end) })] });

  it("is not found for a span that ends exactly with the text", () => {
    expect(found(document(LENGTH))).toEqual([]);
    expect(found(document(LENGTH), { sourceTexts: { "source:article": TEXT } })).toEqual([]);
  });

  it("is found one further, with both numbers", () => {
    const message = `span-outside-text /people/0/evidence/0/spans/0: person:ada ${LENGTH + 1} source:article ${LENGTH}`;
    expect(found(document(LENGTH + 1))).toEqual([message]);
    expect(found(document(LENGTH + 1), { sourceTexts: { "source:article": TEXT } })).toEqual([message]);
  });

  it("counts in code points: a character beyond the basic plane is one", () => {
    expect(TEXT.length).toBe(LENGTH + 1);
    expect([...TEXT]).toHaveLength(LENGTH);
    // An offset counted in JavaScript's units points behind the end.
    expect(found(document(TEXT.length))).toHaveLength(1);
    // A combining mark is a code point of its own, and so is each part of an emoji sequence.
    for (const [text, length] of [
      ["e\u0301", 2],
      ["👩\u200d🚀", 3],
      ["🇦🇿", 2],
    ] as const) {
      const sourceTexts = { "source:article": text } as const;
      expect(found(document(length, digest(text, length)), { sourceTexts })).toEqual([]);
      expect(found(document(length + 1, digest(text, length)), { sourceTexts })).toHaveLength(1);
    }
  });

  it("goes by the text that is given before the digest's length", () => {
    const wrong = digest(TEXT, LENGTH + 10);
    expect(found(document(LENGTH + 5, wrong))).toEqual([]);
    expect(found(document(LENGTH + 5, wrong), { sourceTexts: { "source:article": TEXT } })).toEqual([
      `digest-mismatch /sources/0/textDigest/length: source:article ${LENGTH} ${LENGTH + 10}`,
      `span-outside-text /people/0/evidence/0/spans/0: person:ada ${LENGTH + 5} source:article ${LENGTH}`,
    ]);
  });

  it("is found in a record alone where its source's text is given", () => {
    const alone = person("ada", { evidence: span(0, LENGTH + 1) });
    expect(found(alone)).toEqual([]);
    expect(found(alone, { sourceTexts: { "source:article": TEXT } })).toHaveLength(1);
  });

  it("is not found where nothing says how long the text is", () => {
    expect(found(person("ada", { evidence: span(0, 1_000_000) }))).toEqual([]);
  });
});

describe("span-without-digest", () => {
  const document = (...records: [Source, ...Source[]]) =>
    report({
      sources: records,
      people: [
        person("ada", {
          evidence: evidence({
            spans: [
              { start: 0, end: 1 },
              { start: 2, end: 3 },
            ],
          }),
        }),
      ],
    });

  it("is found once for each evidence, however many spans it has", () => {
    expect(found(document(source()))).toEqual([
      "span-without-digest /people/0/evidence/0/spans: person:ada source:article",
    ]);
  });

  it("is found although the text is given: a reader of the report will not have it", () => {
    expect(found(document(source()), { sourceTexts: { "source:article": TEXT } })).toEqual([
      "span-without-digest /people/0/evidence/0/spans: person:ada source:article",
    ]);
  });

  it("is not found where the source has a digest, or the evidence no spans", () => {
    expect(found(document(source("article", { textDigest: digest(TEXT) })))).toEqual([]);
    expect(found(report({ people: [person("ada", { evidence: evidence({}) })] }))).toEqual([]);
  });

  it("is not found in a record alone, nor for a source that is not there, which is told already", () => {
    expect(found(person("ada", { evidence: span(0, 1) }))).toEqual([]);
    expect(found(document(source("other"))).map((text) => text.split(" ")[0])).toEqual(["dangling-reference"]);
  });
});

describe("digest-mismatch", () => {
  const document = (textDigest: NonNullable<Source["textDigest"]>) =>
    report({ sources: [source("article", { textDigest })] });

  it("is not found for the very text, as a string or as its bytes", () => {
    const right = document(digest(TEXT));
    expect(found(right, { sourceTexts: { "source:article": TEXT } })).toEqual([]);
    expect(found(right, { sourceTexts: { "source:article": new TextEncoder().encode(TEXT) } })).toEqual([]);
    expect(found(right.sources[0], { sourceTexts: { "source:article": TEXT } })).toEqual([]);
  });

  it("gives the digest of the text that was given", () => {
    const other = `${TEXT}.`;
    expect(found(document(digest(TEXT)), { sourceTexts: { "source:article": other } })).toEqual([
      `digest-mismatch /sources/0/textDigest/sha256: source:article SHA-256 ${digest(other).sha256}`,
    ]);
  });

  it("counts a byte order mark as part of the text, in digest and length", () => {
    const marked = `\uFEFF${TEXT}`;
    const bytes = new TextEncoder().encode(marked);
    const right = document(digest(bytes, LENGTH + 1));
    expect(found(right, { sourceTexts: { "source:article": bytes } })).toEqual([]);
    expect(found(right, { sourceTexts: { "source:article": marked } })).toEqual([]);
    expect(found(right, { sourceTexts: { "source:article": TEXT } })).toHaveLength(1);
    expect(found(document(digest(bytes, LENGTH)), { sourceTexts: { "source:article": bytes } })).toEqual([
      `digest-mismatch /sources/0/textDigest/length: source:article ${LENGTH + 1} ${LENGTH}`,
    ]);
  });

  it("is not found where no text is given, or the source has no digest", () => {
    expect(found(document(digest("another")))).toEqual([]);
    expect(found(report(), { sourceTexts: { "source:article": TEXT } })).toEqual([]);
    const both = report({
      sources: [
        source("article", { textDigest: digest(TEXT) }),
        source("other", { url: "https://example.org/other", textDigest: digest("another", 7) }),
      ],
    });
    expect(found(both, { sourceTexts: { "source:article": TEXT } })).toEqual([]);
  });

  it("is a matter of bytes: another normal form or line end is another text", () => {
    for (const [text, other] of [
      ["é", "e\u0301"],
      ["a\nb", "a\r\nb"],
      ["a", "a\n"],
    ] as const) {
      const right = document(digest(text, [...text].length));
      expect(found(right, { sourceTexts: { "source:article": text } })).toEqual([]);
      expect(found(right, { sourceTexts: { "source:article": other } })).toHaveLength(1);
    }
  });
});

describe("unlisted-word", () => {
  it("is a warning that suggests a listed word that is near", () => {
    const checked = check(meeting("x", { kind: "tallks" }));
    expect(checked.ok).toBe(true);
    expect(checked.findings).toMatchObject([
      {
        code: "unlisted-word",
        severity: "warning",
        path: "/kind",
        message: expect.stringMatching(/"tallks".* \/kind\b.*"talks"/),
      },
    ]);
  });

  it("is found at every field with an open vocabulary", () => {
    const document = report({
      ...cast,
      sources: [source("article", { kind: "podcast" })],
      organizations: [{ type: "organization", id: "organization:x", name: "X", kind: "choir" }],
      places: [place("hall", { kind: "moon" })],
      meetings: [meeting("x", { kind: "banquet", participants: [{ actor: "person:ada", role: "juggler" }] })],
      agreements: [agreement("x", { instrument: "handshake" })],
      statements: [statement("x", { shade: "muse", channel: { kind: "fax" } })],
      acts: [
        { type: "act", id: "act:x", title: "X", kind: "vote", shade: "sing", status: "done", outcome: "undecided" },
      ],
      processes: [process("x", { kind: "quarrel", format: "shouting", formatsConsidered: [{ format: "whispering" }] })],
      relationships: [
        {
          type: "relationship",
          id: "relationship:x",
          title: "X",
          parties: ["state:examplia", "state:samplonia"],
          kind: "courtship",
        },
      ],
    });
    const places = found(document).map((finding) => finding.split(":")[0]);
    expect(places.sort()).toEqual(
      [
        "unlisted-word /sources/0/kind",
        "unlisted-word /organizations/0/kind",
        "unlisted-word /places/0/kind",
        "unlisted-word /meetings/0/kind",
        "unlisted-word /meetings/0/participants/0/role",
        "unlisted-word /agreements/0/instrument",
        "unlisted-word /statements/0/shade",
        "unlisted-word /acts/0/shade",
        "unlisted-word /acts/0/outcome",
        "unlisted-word /statements/0/channel/kind",
        "unlisted-word /processes/0/kind",
        "unlisted-word /processes/0/format",
        "unlisted-word /processes/0/formatsConsidered/0/format",
        "unlisted-word /relationships/0/kind",
      ].sort(),
    );
  });

  it("is found for words that name inherited properties", () => {
    expect(check(meeting("x", { kind: "constructor" })).findings.map(({ code }) => code)).toEqual(["unlisted-word"]);
  });

  it("is not found in extensions, whose values are anybody's", () => {
    const record = meeting("x", {
      extensions: [{ namespace: "https://example.org/x", value: { kind: "banquet", role: "juggler" } }],
    });
    expect(found(record)).toEqual([]);
  });
});

describe("a whole report", () => {
  it("may hold everything that the rules look at and be clean", () => {
    const text = TEXT;
    const document = report({
      sources: [source("article", { textDigest: digest(text) }), source("wire", { kind: "wire-report" })],
      ...cast,
      places: [place("hall", { within: "place:city" }), place("city", { kind: "city" })],
      visits: [visit("tour")],
      meetings: [
        meeting("talks", {
          partOf: "visit:tour",
          place: "place:hall",
          when: { start: "2024", after: { record: "visit:tour" } },
          figures: [{ label: "Hours", min: 2 }],
          evidence: evidence({ spans: [{ start: 0, end: LENGTH }], fields: ["/when/start"] }),
          alternatives: [{ from: ["source:wire"], changes: [{ field: "/place", value: "place:city" }] }],
        }),
      ],
      agreements: [
        agreement("all", { instrument: "package", package: { total: 1, parts: ["agreement:one"], complete: true } }),
        agreement("one", { actions: [{ action: "sign", during: "meeting:talks" }] }),
      ],
      statements: [
        statement("x", { at: "meeting:talks", inReplyTo: "source:article", reasons: [{ record: "agreement:one" }] }),
      ],
    });
    expect(check(document, { rules: others, sourceTexts: { "source:article": text } })).toEqual({
      ok: true,
      findings: [],
      value: document,
    });
  });
});
