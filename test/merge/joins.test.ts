import type {
  Act,
  Agreement,
  Meeting,
  Organization,
  Person,
  Place,
  Report,
  Source,
  State,
  Statement,
} from "communique";
import { mergeReports } from "communique/merge";
import { describe, expect, it } from "vitest";
import { article, evidence, joined } from "./reports.js";

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  type: "person",
  id: `person:${id}`,
  name,
  evidence,
  ...more,
});
const state = (id: string, name: string, more: Partial<State> = {}): State => ({
  type: "state",
  id: `state:${id}`,
  name,
  evidence,
  ...more,
});

/** What is joined of two reports besides what they share to begin with. */
function joinsOf(a: Partial<Report>, b: Partial<Report>, ...more: Partial<Report>[]): string[] {
  const reports = [a, b, ...more].map((records, i) => article(String.fromCharCode(97 + i), records));
  return joined(mergeReports(reports));
}

describe("things are joined", () => {
  it.each([
    ["http://www.wikidata.org/entity/Q1", "https://www.wikidata.org/entity/Q1/"],
    ["http://www.wikidata.org/entity/Q1", "https://www.wikidata.org/wiki/Q1"],
    ["https://www.example.org/ada", "https://Example.org/ada"],
  ])("by sameAs, whatever they are called, and in whatever way the address is written: %s, %s", (one, other) => {
    const people = [person("ada", "Ada Example", { sameAs: [one] })];
    const others = [person("president", "President Example", { sameAs: [other] })];
    expect(joinsOf({ people }, { people: others })).toEqual(["0:person:ada 1:person:president"]);
  });

  it.each([
    ["that is no page of a site", "urn:example:1", "urn:sample:2"],
    ["that is a part of an article", "https://example.org/a#ada", "https://example.org/b#ada"],
  ])("by name, where each has a sameAs %s", (_, one, other) => {
    const people = [person("ada", "Ada Example", { sameAs: [one] })];
    const others = [person("ada", "Ada Example", { sameAs: [other] })];
    expect(joinsOf({ people }, { people: others })).toEqual(["0:person:ada 1:person:ada"]);
  });

  it("by sameAs that names the other one of the other report", () => {
    const people = [person("ada", "A. Example")];
    const others = [person("x", "Ada", { sameAs: ["https://example.org/a#person:ada"] })];
    expect(joinsOf({ people }, { people: others })).toEqual(["0:person:ada 1:person:x"]);
  });

  it("by an identifier, and not by the same value of another scheme", () => {
    const one = [person("a", "Ada", { identifiers: [{ scheme: "register", value: "7" }] })];
    const other = [person("b", "Bo", { identifiers: [{ scheme: "register", value: "7" }] })];
    const another = [person("b", "Bo", { identifiers: [{ scheme: "club", value: "7" }] })];
    expect(joinsOf({ people: one }, { people: other })).toEqual(["0:person:a 1:person:b"]);
    expect(joinsOf({ people: one }, { people: another })).toEqual([]);
  });

  it("by name or alias, without regard to case, marks and punctuation", () => {
    const states = [state("examplia", "Éxamplia")];
    const others = [state("republic", "Republic of Examplia", { names: [{ text: "EXAMPLIA" }] })];
    expect(joinsOf({ states }, { states: others })).toEqual(["0:state:examplia 1:state:republic"]);
  });

  it("not by an alias that is the name of neither", () => {
    const office = (id: string, name: string): Organization => ({
      type: "organization",
      id: `organization:${id}`,
      name,
      names: [{ text: "MFA" }],
      evidence,
    });
    expect(joinsOf({ organizations: [office("a", "A")] }, { organizations: [office("b", "B")] })).toEqual([]);
  });

  it("in all reports at once, in which each knows it by something else", () => {
    const a = [person("a", "Ada Example", { sameAs: ["https://example.org/q1"] })];
    const b = [
      person("b", "A. E.", { sameAs: ["https://example.org/q1"], identifiers: [{ scheme: "s", value: "1" }] }),
    ];
    const c = [person("c", "The President", { identifiers: [{ scheme: "s", value: "1" }] })];
    expect(joinsOf({ people: a }, { people: b }, { people: c })).toEqual(["0:person:a 1:person:b 2:person:c"]);
  });

  it("sources by their address, or by title and publisher", () => {
    const paper = (id: string): Organization => ({
      type: "organization",
      id: `organization:${id}`,
      name: "The Paper",
      evidence,
    });
    const source = (id: string, more: Partial<Source>): Source => ({
      type: "source",
      id: `source:${id}`,
      kind: "news-article",
      ...more,
    });
    const one = { sources: [source("x", { url: "https://example.org/1" })] };
    expect(joinsOf(one, { sources: [source("y", { url: "http://example.org/1/" })] })).toEqual([
      "0:source:x 1:source:y",
    ]);
    const titled = (id: string) => ({
      organizations: [paper(id)],
      sources: [source(id, { title: "Rain", publisher: `organization:${id}` })],
    });
    expect(joinsOf(titled("a"), titled("b"))).toEqual(["0:source:a 1:source:b", "0:organization:a 1:organization:b"]);
  });

  it("where the option says so, also of one report", () => {
    const a = article("a", { people: [person("ada", "Ada"), person("bo", "Bo")] });
    const b = article("b", { people: [person("cy", "Cy")] });
    const merged = mergeReports([a, b], {
      same: [
        ["person:bo", "https://example.org/b#person:cy"],
        ["person:ada", "person:bo"],
      ],
    });
    expect(joined(merged)).toEqual(["0:person:ada 0:person:bo 1:person:cy"]);
    expect(merged.joins[0]?.because).toEqual([{ by: "asked", on: "the option same" }]);
  });
});

describe("things are kept apart, and told,", () => {
  const ada = [person("ada", "Ada Example")];

  it("where a report has two of one name", () => {
    const a = article("a", { people: ada });
    const b = article("b", { people: [person("one", "Ada Example"), person("two", "Ada Example")] });
    for (const reports of [
      [a, b],
      [b, a],
    ]) {
      const { joins, apart } = mergeReports(reports);
      expect(joins).toEqual([]);
      expect(apart.map(({ parts }) => parts.map(({ record }) => record).sort())).toEqual([
        ["person:ada", "person:one", "person:two"],
      ]);
    }
  });

  it.each<[string, Partial<Person>, Partial<Person>]>([
    [
      "identifiers of one scheme",
      { identifiers: [{ scheme: "s", value: "1" }] },
      { identifiers: [{ scheme: "s", value: "2" }] },
    ],
    ["pages of one site", { sameAs: ["https://example.org/ada-1"] }, { sameAs: ["https://example.org/ada-2"] }],
    ["nationality", { nationality: "state:examplia" }, { nationality: "state:samplonia" }],
  ])("where persons of one name differ in %s", (_, one, other) => {
    const states = [state("examplia", "Examplia"), state("samplonia", "Samplonia")];
    const people = (more: Partial<Person>) => ({ states, people: [person("ada", "Ada Example", more)] });
    const { joins, apart } = mergeReports([article("a", people(one)), article("b", people(other))]);
    expect(joins.map(({ record }) => record)).toEqual(["state:examplia", "state:samplonia"]);
    expect(apart.map(({ parts }) => parts.map(({ report, record }) => `${report}:${record}`))).toEqual([
      ["0:person:ada", "1:person:ada"],
    ]);
  });

  it("where a third one fits two that differ", () => {
    const numbered = (value: string) => [person("ada", "Ada Example", { identifiers: [{ scheme: "s", value }] })];
    const reports = [
      article("a", { people: numbered("1") }),
      article("b", { people: ada }),
      article("c", { people: numbered("2") }),
    ];
    const { joins, apart } = mergeReports(reports);
    expect(joins).toEqual([]);
    expect(apart[0]?.parts.map(({ report }) => report)).toEqual([0, 1, 2]);
  });

  it("where nobody is named", () => {
    const officials = [person("officials", "Officials", { several: true })];
    const source = [person("source", "A source", { identity: "anonymous" })];
    expect(joinsOf({ people: officials }, { people: officials })).toEqual([]);
    expect(joinsOf({ people: source }, { people: source })).toEqual([]);
  });

  it("where one name stands for bodies of two states, or for places far apart", () => {
    const states = [state("examplia", "Examplia"), state("samplonia", "Samplonia")];
    const ministry = (of: "examplia" | "samplonia"): Organization[] => [
      {
        type: "organization",
        id: "organization:ministry",
        name: "Ministry of Samples",
        state: `state:${of}`,
        evidence,
      },
    ];
    const town = (latitude: number): Place[] => [
      {
        type: "place",
        id: "place:town",
        name: "Springtown",
        kind: "city",
        coordinates: { latitude, longitude: 20 },
        evidence,
      },
    ];
    const joins = joinsOf(
      { states, organizations: ministry("examplia"), places: town(10) },
      { states, organizations: ministry("samplonia"), places: town(30) },
    );
    expect(joins.filter((each) => !each.includes("state:"))).toEqual([]);
  });

  const town = (more: Partial<Place>, region?: string): Partial<Report> => {
    const own: Place = { type: "place", id: "place:town", name: "Springtown", kind: "city", evidence, ...more };
    const around = { type: "place", id: "place:region", name: `${region}`, kind: "province", evidence } as const;
    return { places: region === undefined ? [own] : [{ ...own, within: "place:region" }, around] };
  };
  const inLarger = ({ places: [own, around] = [] }: Partial<Report>): Partial<Report> => {
    const larger: Place = { type: "place", id: "place:larger", name: "Sample", kind: "province", evidence };
    return { places: [own as Place, { ...(around as Place), within: larger.id }, larger] };
  };
  const region = (addressRegion: string): Partial<Place> => ({
    extensions: [{ namespace: "https://schema.org/", value: { address: { addressRegion } } }],
  });
  const at = (latitude: number): Partial<Place> => ({ coordinates: { latitude, longitude: 20 } });

  it.each<[string, Partial<Report>, Partial<Report>]>([
    ["within", town({}, "North Sample"), town({}, "South Sample")],
    ["addressRegion", town(region("NS")), town(region("SS"))],
    ["coordinates", town(at(10)), town(at(10.6))],
  ])("places of one name that differ in %s", (field, one, other) => {
    const { joins, apart } = mergeReports([article("a", one), article("b", other)]);
    expect(joins).toEqual([]);
    expect(apart.map(({ parts }) => parts.map(({ record }) => record))).toEqual([["place:town", "place:town"]]);
    expect(apart[0]?.reason).toContain(field);
  });

  it.each<[string, Partial<Report>, Partial<Report>]>([
    ["one region", town({}, "North Sample"), town({}, "north sample")],
    ["one region in the address", town(region("NS")), town(region("ns"))],
    ["points that are near", town(at(10)), town(at(10.3))],
    ["a region that one does not tell", town({}), town({}, "South Sample")],
    ["a region that one tells to lie in another", town({}, "North Sample"), inLarger(town({}, "North Sample"))],
  ])("but not places with %s", (_, one, other) => {
    expect(joinsOf(one, other)).toContain("0:place:town 1:place:town");
    expect(joinsOf(other, one)).toContain("0:place:town 1:place:town");
  });

  it("but not one article at two addresses of its site", () => {
    const source = (url: Source["url"]): Partial<Report> => ({
      sources: [
        {
          type: "source",
          id: "source:page",
          kind: "news-article",
          title: "Rain",
          ...(url === undefined ? {} : { url }),
          textDigest: { sha256: "a".repeat(64), length: 9 },
        },
      ],
    });
    const page = source("https://example.org/x");
    expect(joinsOf(page, source("https://www.example.org/x/?utm_source=tw"))).toEqual(["0:source:page 1:source:page"]);
    expect(joinsOf(page, source("https://example.com/x"))).toEqual([]);
  });

  it("a page that had two texts", () => {
    const source = (sha256: string): Source[] => [
      {
        type: "source",
        id: "source:page",
        kind: "web-page",
        url: "https://example.org/p",
        textDigest: { sha256, length: 9 },
      },
    ];
    const { joins, apart } = mergeReports([
      article("a", { sources: source("a".repeat(64)) }),
      article("b", { sources: source("b".repeat(64)) }),
    ]);
    expect([joins.length, apart.length]).toEqual([0, 1]);
  });

  it("where the option says so", () => {
    const reports = [article("a", { people: ada }), article("b", { people: ada })];
    expect(mergeReports(reports).joins).toHaveLength(1);
    const { joins, apart } = mergeReports(reports, { apart: [["person:ada", "person:ada"]] });
    expect([joins.length, apart.length]).toEqual([0, 1]);
  });
});

describe("occurrences", () => {
  const people = [person("ada", "Ada Example"), person("bo", "Bo Sample"), person("cy", "Cy Placeholder")];
  const places: Place[] = [
    { type: "place", id: "place:city", name: "Sample City", kind: "city", evidence },
    { type: "place", id: "place:hall", name: "Sample Hall", kind: "building", within: "place:city", evidence },
    { type: "place", id: "place:port", name: "Sample Port", kind: "city", evidence },
  ];
  const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
    type: "meeting",
    id: `meeting:${id}`,
    title: `Meeting ${id}`,
    kind: "talks",
    status: "held",
    when: { start: "2031-05-12" },
    participants: [{ actor: "person:ada" }, { actor: "person:bo" }],
    evidence,
    ...more,
  });
  const meetings = (a: Meeting[], b: Meeting[]) =>
    joinsOf({ people, places, meetings: a }, { people, places, meetings: b }).filter((each) =>
      each.includes("meeting:"),
    );

  it("are joined by day, place and participants", () => {
    expect(meetings([meeting("a")], [meeting("b")])).toEqual(["0:meeting:a 1:meeting:b"]);
    const early = meeting("b", { when: { start: "2031-05-12T09:00+04:00" } });
    expect(meetings([meeting("a")], [early])).toEqual(["0:meeting:a 1:meeting:b"]);
    const inHall = meeting("b", { place: "place:hall" });
    expect(meetings([meeting("a", { place: "place:city" })], [inHall])).toEqual(["0:meeting:a 1:meeting:b"]);
    const alone: Partial<Meeting> = { participants: [{ actor: "person:ada" }] };
    expect(meetings([meeting("a", alone)], [meeting("b")])).toEqual([]);
    expect(meetings([meeting("a", alone)], [meeting("b", { title: "Meeting A" })])).toHaveLength(1);
    const inCity = meeting("b", { place: "place:city" });
    expect(meetings([meeting("a", { ...alone, place: "place:city" })], [inCity])).toHaveLength(1);
    const nobody = { participants: [] } as Partial<Meeting>;
    expect(meetings([meeting("a", nobody)], [meeting("b", { ...nobody, title: "Meeting a" })])).toHaveLength(1);
    expect(meetings([meeting("a", nobody)], [meeting("b", nobody)])).toEqual([]);
  });

  it.each<[string, Partial<Meeting>]>([
    ["kind", { kind: "summit" }],
    ["day", { when: { start: "2031-05-13" } }],
    ["place", { place: "place:port" }],
    ["participants", { participants: [{ actor: "person:ada" }, { actor: "person:cy" }] }],
  ])("are two if they differ in their %s", (_, more) => {
    expect(meetings([meeting("a", { place: "place:city" })], [meeting("b", more)])).toEqual([]);
  });

  const gathering = (id: string, title: string, more: Partial<Meeting> = {}) =>
    meeting(id, { kind: "gathering", title, ...more });
  const only: Partial<Meeting> = { participants: [{ actor: "person:ada" }] };
  /** The meetings that became one, and why others did not. */
  const told = (a: Meeting[], b: Meeting[]) => {
    const merged = mergeReports([
      article("a", { people, places, meetings: a }),
      article("b", { people, places, meetings: b }),
    ]);
    return {
      joins: joined(merged).filter((each) => each.includes("meeting:")),
      apart: merged.apart.map(({ parts, reason }) => [...parts.map(({ record }) => record), reason]),
    };
  };

  it("of one day and one person are not one for that", () => {
    const talks = gathering("talks", "Talks with Samplonia");
    const lunch = gathering("lunch", "Lunch of the farmers' union", only);
    const visit = gathering("visit", "Visit to a school", { ...only, status: "cancelled", place: "place:city" });
    for (const other of [lunch, visit]) {
      const { joins, apart } = told([talks], [other]);
      expect(joins).toEqual([]);
      expect(apart.map(([one, two]) => [one, two])).toEqual([["meeting:talks", other.id]]);
      expect(apart[0]?.[2]).toContain("the day 2031-05-12 and a participant");
      expect(apart[0]?.[2]).not.toContain("title");
    }
  });

  it("are joined with what fits best, whatever form they have", () => {
    const ninjs = gathering("ninjs", "Talks", { place: "place:hall" });
    const wire = meeting("wire", { title: "talks", place: "place:hall" });
    const others = [wire, gathering("lunch", "Lunch"), gathering("dinner", "Dinner", only)];
    expect(told([ninjs], others)).toEqual({ joins: ["0:meeting:ninjs 1:meeting:wire"], apart: [] });
    expect(told([ninjs], [...others].reverse()).joins).toEqual(["0:meeting:ninjs 1:meeting:wire"]);
  });

  it.each<[string, Partial<Meeting>, Partial<Meeting>, string[]]>([
    ["the hour", { when: { start: "2031-05-12T10:00" } }, { when: { start: "2031-05-12T10:30" } }, ["when", "10:30"]],
    ["the year", { when: { start: "2031" } }, { when: { start: "2032" } }, ["when", "2031", "2032"]],
    ["the place", { place: "place:city" }, { place: "place:port" }, ["place", "place:port"]],
    ["the kind", { kind: "meal" }, { kind: "talks" }, ["kind", "meal"]],
  ])("that differ in %s stay apart, and it is told", (_, one, other, words) => {
    const { joins, apart } = told([gathering("a", "Annual summit", one)], [gathering("b", "Annual summit", other)]);
    expect(joins).toEqual([]);
    expect(apart.map((each) => each.slice(0, 2))).toEqual([["meeting:a", "meeting:b"]]);
    for (const word of ["the title", ...words]) expect(apart[0]?.[2]).toContain(word);
  });

  it("are kept apart and told where two fit", () => {
    const a = article("a", { people, meetings: [meeting("a")] });
    const b = article("b", { people, meetings: [meeting("b"), meeting("c")] });
    const { joins, apart } = mergeReports([a, b]);
    expect(joins.filter(({ record }) => record.startsWith("meeting:"))).toEqual([]);
    expect(apart.map(({ parts }) => parts.map(({ record }) => record))).toEqual([
      ["meeting:a", "meeting:b"],
      ["meeting:a", "meeting:c"],
    ]);
  });

  it("without a day are joined by their title and somebody who takes part", () => {
    const undated = (id: string, title: string) => {
      const { when: _, ...rest } = meeting(id, { title });
      return rest;
    };
    expect(meetings([undated("a", "Next talks")], [undated("b", "Next Talks")])).toHaveLength(1);
    expect(meetings([undated("a", "Next talks")], [undated("b", "Other talks")])).toEqual([]);
  });

  it("acts are told apart by whom they are done to", () => {
    const act = (id: string, to: "person:bo" | "person:cy"): Act => ({
      type: "act",
      id: `act:${id}`,
      title: id,
      kind: "honour",
      status: "done",
      by: ["person:ada"],
      to: [to],
      when: { start: "2031-05-12" },
      evidence,
    });
    const acts = (a: Act, b: Act) =>
      joinsOf({ people, acts: [a] }, { people, acts: [b] }).filter((each) => each.includes("act:"));
    expect(acts(act("a", "person:bo"), act("b", "person:bo"))).toHaveLength(1);
    expect(acts(act("a", "person:bo"), act("b", "person:cy"))).toEqual([]);
  });

  it("statements are one if the same speakers say the same words, or claim the same", () => {
    const statement = (id: string, summary: string, more: Partial<Statement> = {}): Statement => ({
      type: "statement",
      id: `statement:${id}`,
      kind: "assert",
      speakers: ["person:ada"],
      summary,
      when: { start: "2031-05-12" },
      evidence,
      ...more,
    });
    const quotes = [{ text: "It rains.", language: "en" }];
    const claims = [{ record: "meeting:a" as const }];
    const said = (a: Statement, b: Statement) =>
      joinsOf(
        { people, meetings: [meeting("a")], statements: [a] },
        { people, meetings: [meeting("a")], statements: [b] },
      ).filter((each) => each.includes("statement:"));
    expect(said(statement("a", "One."), statement("b", "Two."))).toEqual([]);
    expect(said(statement("a", "One."), statement("b", "one"))).toHaveLength(1);
    expect(said(statement("a", "One.", { quotes }), statement("b", "Two.", { quotes }))).toHaveLength(1);
    expect(said(statement("a", "One.", { claims }), statement("b", "Two.", { claims }))).toHaveLength(1);
    const later = statement("b", "One.", { when: { start: "2031-05-13" } });
    expect(said(statement("a", "One."), later)).toEqual([]);
  });

  it("that are part of one that is joined are found afterwards", () => {
    const part = (id: string, of: `meeting:${string}`) => meeting(id, { kind: "one-on-one", partOf: of });
    expect(meetings([part("p", "meeting:a"), meeting("a")], [part("q", "meeting:b"), meeting("b")])).toHaveLength(2);
  });

  it("are joined in either order where one knows a third side, and the other calls them bilateral", () => {
    const states = ["x", "y", "z"].map((id) => state(id, `State ${id}`));
    const sides = (of: string) =>
      [...of].map((id, i) => ({
        actor: people[i]?.id ?? "person:ada",
        representing: `state:${id}` as const,
      }));
    const two = { people, states, meetings: [meeting("a", { format: "bilateral", participants: sides("xy") })] };
    const three = { people, states, meetings: [meeting("b", { participants: sides("xyz") })] };
    expect(joinsOf(two, three)).toContain("0:meeting:a 1:meeting:b");
    expect(joinsOf(three, two)).toContain("0:meeting:b 1:meeting:a");
  });

  it("agreements are one if they have one entry in a register", () => {
    const agreement = (id: string) => ({
      type: "agreement" as const,
      id: `agreement:${id}` as const,
      title: id,
      instrument: "treaty" as const,
      status: "signed" as const,
      registrations: [{ register: "Example Register", number: "7" }],
      evidence,
    });
    expect(joinsOf({ agreements: [agreement("a")] }, { agreements: [agreement("b")] })).toEqual([
      "0:agreement:a 1:agreement:b",
    ]);
  });

  it("agreements are joined in either order where a deadline of the one is before the other was signed", () => {
    const agreement = (notAfter: string, more: Partial<Agreement>): Partial<Report> => ({
      agreements: [
        {
          type: "agreement",
          id: "agreement:a",
          title: "Sample Treaty",
          instrument: "treaty",
          status: "signed",
          commitments: [{ summary: "Build the bridge.", when: { notAfter } }],
          evidence,
          ...more,
        },
      ],
    });
    const signed = agreement("2032", { actions: [{ action: "sign", when: { start: "2031-05-12" } }] });
    const undated = agreement("2030", {});
    const both = [article("a", signed), article("b", undated)];
    for (const reports of [both, [...both].reverse()]) {
      const { report, losses } = mergeReports(reports, { same: [["agreement:a", "agreement:a"]] });
      expect(report.agreements?.map(({ commitments }) => commitments?.[0]?.when)).toEqual([{ notAfter: "2032" }]);
      expect(losses.map(({ path }) => path)).toContain("/agreements/0/commitments/0/when");
    }
  });

  it.each([[["2031-05-12", "2031-06-01"]], [["2031-06-01", "2031-05-12"]]])(
    "agreements signed on the days %j are one with that of one of them, whoever tells first",
    (days) => {
      const agreement = (id: string, signed: readonly string[]): Agreement => ({
        type: "agreement",
        id: `agreement:${id}`,
        title: "Sample Treaty",
        instrument: "treaty",
        status: "signed",
        actions: signed.map((start) => ({ action: "sign", when: { start } })),
        evidence,
      });
      const one = { agreements: [agreement("a", days)] };
      const other = { agreements: [agreement("b", ["2031-05-12"])] };
      expect(joinsOf(one, other)).toEqual(["0:agreement:a 1:agreement:b"]);
      expect(joinsOf(other, one)).toEqual(["0:agreement:b 1:agreement:a"]);
    },
  );

  it.each([[[2, 3]], [[3, 2]]])("meetings of a series with the numbers %j are one with the second", (ordinals) => {
    const numbered = (id: string, numbers: readonly number[]) =>
      meeting(id, { series: numbers.map((ordinal) => ({ name: "Sample Talks", ordinal })) });
    expect(meetings([numbered("a", ordinals)], [numbered("b", [2])])).toHaveLength(1);
    expect(meetings([numbered("b", [2])], [numbered("a", ordinals)])).toHaveLength(1);
    expect(meetings([numbered("b", [4])], [numbered("a", ordinals)])).toEqual([]);
  });
});

describe("bad options", () => {
  it.each<[string, () => unknown]>([
    ["no report", () => mergeReports([])],
    ["no such record", () => mergeReports([article("a")], { same: [["person:nobody", "source:article"]] })],
    [
      "two types",
      () =>
        mergeReports([article("a", { people: [person("ada", "Ada")] })], { same: [["person:ada", "source:article"]] }),
    ],
    [
      "two that are one and are not",
      () =>
        mergeReports([article("a", { people: [person("ada", "Ada"), person("bo", "Bo")] })], {
          same: [["person:ada", "person:bo"]],
          apart: [["person:bo", "person:ada"]],
        }),
    ],
    ["no report at all", () => mergeReports([{ type: "person" } as never])],
  ])("%s is a TypeError", (_, merge) => {
    expect(merge).toThrow(TypeError);
  });
});
