import { describe, expect, it } from "vitest";
import { repeatedTitle } from "../../src/check/rules/hygiene/repeated-title.js";
import { translatedFromUnsaid } from "../../src/check/rules/hygiene/translated-from-unsaid.js";
import { unreferencedRecord } from "../../src/check/rules/hygiene/unreferenced-record.js";
import type { Agreement, Meeting, Process, Quote, Relationship, Report, Statement, Visit } from "../../src/types.js";
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
import { found } from "./found.js";

const relationship = (slug = "alliance", more: Partial<Relationship> = {}): Relationship => ({
  type: "relationship",
  id: `relationship:${slug}`,
  title: "Sample alliance",
  parties: ["state:examplia", "state:samplonia"],
  kind: "alliance",
  ...more,
});

describe("unreferenced-record", () => {
  const inReport = (more: Partial<Report>) => found(unreferencedRecord, report({ meetings: [meeting()], ...more }));

  it.each<[string, Partial<Report>, string]>([
    ["a person", { people: [person()] }, "/people/0: person:ada"],
    [
      "an organization",
      { organizations: [{ type: "organization", id: "organization:union", name: "Sample Union", kind: "party" }] },
      "/organizations/0: organization:union",
    ],
    ["a state", { states: [state()] }, "/states/0: state:examplia"],
    ["a place", { places: [place()] }, "/places/0: place:hall"],
    ["a topic", { topics: [topic()] }, "/topics/0: topic:trade"],
    ["a second source", { sources: [source(), source("wire")] }, "/sources/1: source:wire"],
    ["an id with the name of a built-in", { people: [person("constructor")] }, "/people/0: person:constructor"],
  ])("finds %s that nothing refers to", (_, more, finding) => {
    expect(inReport(more)).toEqual([finding]);
  });

  it("finds one that only it refers to, in a field and in an alternative", () => {
    const names = [{ text: "Ada", usedBy: ["person:ada" as const] }];
    const alternatives = [
      { from: ["source:article" as const], changes: [{ field: "/names/0/usedBy/0", value: "person:ada" }] },
    ];
    expect(inReport({ people: [person("ada", { names, alternatives })] })).toEqual(["/people/0: person:ada"]);
  });

  it("finds those among many, in their order", () => {
    const people = [person("zoe"), person("ada"), person("bob")];
    expect(inReport({ people, meetings: [meeting("talks", { participants: [{ actor: "person:ada" }] })] })).toEqual([
      "/people/0: person:zoe",
      "/people/2: person:bob",
    ]);
  });

  it.each<[string, Partial<Report>]>([
    ["the first source", { sources: [source()] }],
    ["the first source, given again", { sources: [source(), source()] }],
    [
      "what a report tells",
      {
        visits: [visit()],
        agreements: [agreement()],
        statements: [statement()],
        processes: [process()],
        relationships: [relationship()],
      },
    ],
  ])("does not find %s", (_, more) => {
    expect(inReport(more)).toEqual([]);
  });

  it("does not find one that only another unreferenced record refers to", () => {
    const offices = [{ title: "Envoy", of: "state:examplia" as const }];
    expect(inReport({ people: [person("ada", { offices })], states: [state()] })).toEqual(["/people/0: person:ada"]);
  });

  it("does not find a picture that shows something", () => {
    const photo = source("photo", { kind: "photograph", depicts: ["meeting:talks"] });
    expect(inReport({ sources: [source(), photo] })).toEqual([]);
  });

  it("finds a topic that nothing deals with, unless it says itself what it is about", () => {
    expect(inReport({ topics: [topic("dispute")] })).toEqual(["/topics/0: topic:dispute"]);
    expect(inReport({ topics: [topic("dispute", { about: ["meeting:talks"] })] })).toEqual([]);
  });

  it("does not find what an extension names, at any depth of it", () => {
    const talks = meeting("talks", {
      extensions: [{ namespace: "https://example.org/x", value: { seats: [{ who: "person:ada" }] } }],
    });
    expect(inReport({ people: [person("ada")], meetings: [talks] })).toEqual([]);
  });

  it("does not find what an alternative names, at any depth of it", () => {
    const talks = meeting("talks", {
      participants: [{ actor: "person:cy" }],
      alternatives: [
        { from: ["source:article"], changes: [{ field: "/participants/0", value: { actor: "person:ada" } }] },
        { from: ["source:article"], changes: [{ field: "/participants/0/actor", value: "person:bob" }] },
      ],
    });
    expect(inReport({ people: [person("ada"), person("bob"), person("cy")], meetings: [talks] })).toEqual([]);
  });

  it("says nothing of a record on its own", () => {
    expect(found(unreferencedRecord, person())).toEqual([]);
  });

  it("asks only the sources of a list of names", () => {
    const sources: Report["sources"] = [
      { type: "source", id: "source:list", kind: "dataset" },
      { type: "source", id: "source:site", kind: "web-page" },
    ];
    expect(found(unreferencedRecord, report({ sources, people: [person()] }))).toEqual(["/sources/1: source:site"]);
    expect(found(unreferencedRecord, report({ sources, people: [person()], meetings: [meeting()] }))).toEqual([
      "/sources/1: source:site",
      "/people/0: person:ada",
    ]);
  });

  it("looks at 10,000 records", () => {
    const people = Array.from({ length: 10_000 }, (_, i) => person(`p${i}`));
    const meetings = [meeting()];
    expect(found(unreferencedRecord, report({ people, meetings }), { maxFindings: 10_000 })).toHaveLength(10_000);
  });
});

describe("translated-from-unsaid", () => {
  const translated: Quote = { text: "Welcome.", language: "en", translated: true };
  const inReport = (more: Partial<Statement>, rest: Partial<Report> = {}) =>
    found(
      translatedFromUnsaid,
      report({ people: [person()], statements: [statement("welcome", { quotes: [translated], ...more })], ...rest }),
    );
  const evidence = (slug = "article") => [{ source: `source:${slug}` as const, basis: "stated" as const }];
  const FINDING = "/statements/0/quotes/0/translated: /quotes/0 statement:welcome";

  it("finds a translated quotation without its original", () => {
    expect(inReport({})).toEqual([FINDING]);
  });

  it("finds it in another variety of the report's language", () => {
    expect(inReport({ quotes: [{ ...translated, language: "EN-gb" }] })).toEqual([FINDING]);
  });

  it("finds each of several quotations", () => {
    const quotes: Quote[] = [{ text: "Friends,", language: "en" }, translated, translated];
    expect(inReport({ quotes })).toEqual([
      FINDING.replaceAll("quotes/0", "quotes/1"),
      FINDING.replaceAll("quotes/0", "quotes/2"),
    ]);
  });

  it("finds it where all that tells of it is in the report's language", () => {
    const sources = [
      source("article", { language: "en-GB", basedOn: ["source:wire"] }),
      source("wire"),
      source("other", { language: "fr", translatedFrom: "de" }),
    ];
    expect(inReport({ evidence: evidence() }, { sources })).toEqual([FINDING]);
    expect(inReport({ evidence: evidence("wire") }, { sources })).toEqual([FINDING]);
  });

  it.each<[string, Partial<Statement>, Partial<Report>]>([
    [
      "the quotation has its original",
      { quotes: [{ ...translated, original: { text: "Salut.", language: "fr" } }] },
      {},
    ],
    ["another quotation is in the other language", { quotes: [translated, { text: "Salut.", language: "fr" }] }, {}],
    ["it is not translated", { quotes: [{ text: "Welcome.", language: "en" }] }, {}],
    ["it is not in the report's language", { quotes: [{ ...translated, language: "fr" }] }, {}],
    [
      "the source of the evidence is a translation",
      { evidence: evidence() },
      { sources: [source("article", { language: "en", translatedFrom: "fr" })] },
    ],
    [
      "the source of the evidence is in the other language",
      { evidence: evidence("wire") },
      { sources: [source(), source("wire", { language: "fr" })] },
    ],
    [
      "one of two sources is in the other language",
      { evidence: [...evidence(), ...evidence("wire")] },
      { sources: [source(), source("wire", { language: "fr" })] },
    ],
    [
      "what its source relays is in the other language",
      { evidence: evidence() },
      {
        sources: [
          source("article", { basedOn: ["source:wire"] }),
          source("wire", { basedOn: ["source:transcript"] }),
          source("transcript", { language: "fr" }),
        ],
      },
    ],
    ["any source is, and nothing says which tells of it", {}, { sources: [source("article", { language: "fr" })] }],
  ])("says nothing where %s", (_, more, rest) => {
    expect(inReport(more, rest)).toEqual([]);
  });

  it("ends where sources relay each other", () => {
    const sources = [source("article", { basedOn: ["source:wire"] }), source("wire", { basedOn: ["source:article"] })];
    expect(inReport({}, { sources })).toEqual([FINDING]);
  });

  it("says nothing of a record on its own", () => {
    expect(found(translatedFromUnsaid, statement("welcome", { quotes: [translated] }))).toEqual([]);
  });
});

describe("repeated-title", () => {
  const visits = (a: Partial<Visit>, b: Partial<Visit>) =>
    found(repeatedTitle, report({ visits: [visit("one", a), visit("two", b)] }));
  const meetings = (a: Partial<Meeting>, b: Partial<Meeting>) =>
    found(repeatedTitle, report({ meetings: [meeting("one", a), meeting("two", b)] }));
  const agreements = (a: Partial<Agreement>, b: Partial<Agreement>) =>
    found(repeatedTitle, report({ agreements: [agreement("one", a), agreement("two", b)] }));
  const processes = (a: Partial<Process>, b: Partial<Process>) =>
    found(repeatedTitle, report({ processes: [process("one", a), process("two", b)] }));
  const relationships = (a: Partial<Relationship>, b: Partial<Relationship>) =>
    found(repeatedTitle, report({ relationships: [relationship("one", a), relationship("two", b)] }));

  it("finds it in each type that has a title", () => {
    expect(visits({}, {})).toEqual(["/visits/1/title: visit:two visit:one"]);
    expect(meetings({}, {})).toEqual(["/meetings/1/title: meeting:two meeting:one"]);
    expect(agreements({}, {})).toEqual(["/agreements/1/title: agreement:two agreement:one"]);
    expect(processes({}, {})).toEqual(["/processes/1/title: process:two process:one"]);
    expect(relationships({}, {})).toEqual(["/relationships/1/title: relationship:two relationship:one"]);
  });

  it.each([
    ["capitals", "Talks in Sample City", "TALKS in sample city"],
    ["white space", "Talks in Sample City", "Talks  in\nSample\u00A0City "],
    ["nothing, though they have no words", "…", "…"],
  ])("finds titles that differ in %s", (_, one, other) => {
    expect(meetings({ title: one }, { title: other })).toHaveLength(1);
  });

  it.each([
    ["a number", "Round 1", "Round 2"],
    ["a point that separates numbers", "Annex 1.2", "Annex 12"],
    ["a space", "Talks in Sample City", "Talks in SampleCity"],
    ["a word", "Talks", "Talks in Sample City"],
    ["punctuation", "Talks (Sample City)", "Talks, Sample City"],
    ["an accent", "Café talks", "Cafe talks"],
  ])("does not find titles that differ in %s", (_, one, other) => {
    expect(meetings({ title: one }, { title: other })).toEqual([]);
  });

  it("does not find records of two types", () => {
    const document = report({
      visits: [visit("one", { title: "Tour" })],
      meetings: [meeting("one", { title: "Tour" })],
    });
    expect(found(repeatedTitle, document)).toEqual([]);
  });

  it("names the first that it may be", () => {
    const on = (start: string) => ({ when: { start } });
    const document = report({
      meetings: [
        meeting("one", on("2025-02-11")),
        meeting("two", on("2025-02-12")),
        meeting("three", on("2025-02-12")),
        meeting("four", on("2025-02-11")),
      ],
    });
    expect(found(repeatedTitle, document)).toEqual([
      "/meetings/2/title: meeting:three meeting:two",
      "/meetings/3/title: meeting:four meeting:one",
    ]);
  });

  it.each<[string, Partial<Meeting>, Partial<Meeting>]>([
    ["days", { when: { start: "2025-02-11" } }, { when: { start: "2025-02-12" } }],
    ["hours", { when: { start: "2025-02-11T09:00:00Z" } }, { when: { start: "2025-02-11T15:00:00Z" } }],
    ["kinds", { kind: "talks" }, { kind: "meal" }],
    ["places", { place: "place:hall" }, { place: "place:palace" }],
    ["people", { participants: [{ actor: "person:ada" }] }, { participants: [{ actor: "person:bob" }] }],
    ["visits around them", { partOf: "visit:tour" }, { partOf: "visit:stopover" }],
    ["one around the other", {}, { partOf: "meeting:one" }],
    ["numbers", { series: [{ name: "summit", ordinal: 1 }] }, { series: [{ name: "summit", ordinal: 2 }] }],
    ["a new date for one of them", {}, { rescheduledFrom: "meeting:one" }],
    ["times of which one is after the other", {}, { when: { after: { record: "meeting:one" } } }],
  ])("does not find meetings with different %s, in either order", (_, a, b) => {
    expect(meetings(a, b)).toEqual([]);
    const swapped = report({ meetings: [meeting("two", b), meeting("one", a)] });
    expect(found(repeatedTitle, swapped)).toEqual([]);
  });

  it.each<[string, Partial<Meeting>, Partial<Meeting>]>([
    ["a day that only one has", { when: { start: "2025-02-11" } }, {}],
    ["a day and its month", { when: { start: "2025-02-11" } }, { when: { start: "2025-02" } }],
    ["an end", { when: { start: "2025-02-11" } }, { when: { start: "2025-02-11", end: "2025-02-12" } }],
    ["a place that only the first has", { place: "place:hall" }, {}],
    ["a place that only the second has", {}, { place: "place:hall" }],
    ["nothing, not even the place", { place: "place:hall" }, { place: "place:hall" }],
    ["people that only the first names", { participants: [{ actor: "person:ada" }] }, {}],
    ["people that only the second names", {}, { participants: [{ actor: "person:ada" }] }],
    [
      "how many people they name",
      { participants: [{ actor: "person:ada" }] },
      { participants: [{ actor: "person:ada" }, { actor: "person:bob" }] },
    ],
    ["statuses", { status: "announced" }, { status: "held" }],
  ])("finds meetings that differ in %s", (_, a, b) => {
    expect(meetings(a, b)).toEqual(["/meetings/1/title: meeting:two meeting:one"]);
  });

  it.each<[string, Partial<Visit>, Partial<Visit>]>([
    ["hosts", {}, { host: "state:samplonia" }],
    ["visitors", {}, { visitors: [{ actor: "person:bob" }] }],
    ["numbers", { series: [{ name: "tour", ordinal: 1 }] }, { series: [{ name: "tour", ordinal: 2 }] }],
    ["visits around them", { partOf: "visit:journey" }, { partOf: "visit:stopover" }],
    ["days", { when: { start: "2025-02-11" } }, { when: { start: "2025-03-11" } }],
  ])("does not find visits with different %s", (_, a, b) => {
    expect(visits(a, b)).toEqual([]);
  });

  const signed = (start: string): Partial<Agreement> => ({ actions: [{ action: "sign", when: { start } }] });

  it.each<[string, Partial<Agreement>, Partial<Agreement>]>([
    ["instruments", {}, { instrument: "protocol" }],
    ["parties", { parties: ["state:examplia"] }, { parties: ["state:examplia", "state:samplonia"] }],
    ["days of signature", signed("1994-06-24"), signed("2024-06-24")],
    ["a relation between them", {}, { relations: [{ kind: "supersedes", record: "agreement:one" }] }],
    [
      "a relation between them beside another one",
      {},
      {
        relations: [
          { kind: "supersedes", record: "agreement:one" },
          { kind: "supersedes", record: "agreement:old" },
        ],
      },
    ],
    ["a relation the other way", { relations: [{ kind: "foresees", record: "agreement:two" }] }, {}],
  ])("does not find agreements with different %s", (_, a, b) => {
    expect(agreements(a, b)).toEqual([]);
  });

  it("finds a package that names no parts", () => {
    const whole: Partial<Agreement> = { instrument: "package", package: { total: 2 } };
    expect(agreements(whole, whole)).toHaveLength(1);
  });

  it("does not find records of one id, which are no two", () => {
    const document = report({ meetings: [meeting("one", {}), meeting("one", {})] });
    expect(found(repeatedTitle, document)).toEqual([]);
  });

  it("does not find a package and its part", () => {
    const whole: Partial<Agreement> = { instrument: "package", package: { parts: ["agreement:two"] } };
    expect(agreements(whole, { instrument: "package" })).toEqual([]);
  });

  it("finds agreements signed on one day, and with the same parties in another order", () => {
    expect(agreements(signed("2024-06-24"), signed("2024-06-24"))).toHaveLength(1);
    const parties: Partial<Agreement> = { parties: ["state:examplia", "state:samplonia"] };
    expect(agreements(parties, { parties: ["state:samplonia", "state:examplia"] })).toHaveLength(1);
  });

  it("finds agreements of which only one has parties or an action, or with a relation to a third", () => {
    const parties: Partial<Agreement> = { parties: ["state:examplia", "state:samplonia"] };
    expect(agreements(parties, {})).toHaveLength(1);
    expect(agreements({}, parties)).toHaveLength(1);
    expect(agreements(signed("2024-06-24"), { actions: [{ action: "register" }] })).toHaveLength(1);
    expect(agreements({}, { relations: [{ kind: "supersedes", record: "agreement:old" }] })).toHaveLength(1);
  });

  it("finds relationships since the same time, or of which only one has a time", () => {
    expect(relationships({ when: { start: "1990" } }, { when: { start: "1990" } })).toHaveLength(1);
    expect(relationships({ when: { start: "1990" } }, {})).toHaveLength(1);
    expect(relationships({}, { when: { start: "1990" } })).toHaveLength(1);
  });

  it("does not find processes or relationships of other kinds, parties or times", () => {
    const parties = ["state:examplia" as const, "state:testland" as const];
    expect(processes({}, { kind: "negotiation" })).toEqual([]);
    expect(processes({}, { parties })).toEqual([]);
    expect(processes({ when: { start: "1990" } }, { when: { start: "2000" } })).toEqual([]);
    expect(relationships({}, { kind: "dispute" })).toEqual([]);
    expect(relationships({}, { parties })).toEqual([]);
    expect(relationships({ when: { start: "1990" } }, { when: { start: "2000" } })).toEqual([]);
  });

  it("looks at 10,000 records of one title", () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      meeting(`m${i}`, { series: [{ name: "round", ordinal: i + 1 }] }),
    );
    expect(found(repeatedTitle, report({ meetings: many }))).toEqual([]);
  });

  it("says nothing of a record on its own", () => {
    expect(found(repeatedTitle, meeting())).toEqual([]);
  });
});
