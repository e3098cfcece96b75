import { describe, expect, it } from "vitest";
import { figureWithoutMeasure } from "../../src/check/rules/hygiene/figure-without-measure.js";
import { topicRepeatsRecord } from "../../src/check/rules/hygiene/topic-repeats-record.js";
import { capacityAgainstOffice } from "../../src/check/rules/statements/capacity-against-office.js";
import { figureToldTwice } from "../../src/check/rules/statements/figure-told-twice.js";
import { shadeOfOtherKind } from "../../src/check/rules/words/shade-of-other-kind.js";
import { unlistedWord } from "../../src/check/rules/words/unlisted-word.js";
import type { Act, Change, Figure, Office, Person, Report, Statement } from "../../src/types.js";
import { agreement, meeting, person, place, report, state, statement, topic } from "../check/documents.js";
import { found } from "./found.js";

const act = (more: Partial<Act> = {}): Act => ({
  type: "act",
  id: "act:release",
  title: "Release",
  kind: "release",
  status: "done",
  ...more,
});

describe("figure-without-measure", () => {
  const figure = (more: Partial<Figure>) => meeting("x", { figures: [{ label: "aircraft", ...more }] });

  it.each<[Partial<Figure>, number]>([
    [{ value: 50 }, 1],
    [{ missing: "undecided" }, 1],
    [{ min: 50, approximate: true, asOf: "2024", key: "x" }, 1],
    [{ value: 1, since: "2019" }, 1],
    [{ value: 50, measure: "items" }, 0],
    [{ value: 50, item: "aircraft" }, 0],
    [{ value: 50, of: ["state:examplia"] }, 0],
    [{ value: 50, unit: "tonnes" }, 0],
    [{ value: 50, currency: "EUR" }, 0],
    [{ value: 50, measure: "unheard-of-measure" }, 0],
    [{ parts: [{ label: "new", item: "aircraft", value: 2 }] }, 0],
    [{ value: 3, parts: [{ label: "new", item: "aircraft", value: 2 }] }, 1],
    [
      {
        parts: [
          { label: "new", item: "aircraft", value: 2 },
          { label: "old", value: 3 },
        ],
      },
      1,
    ],
  ])("%o: %i", (more, times) => {
    expect(found(figureWithoutMeasure, figure(more))).toEqual(Array(times).fill('/figures/0: meeting:x "aircraft"'));
  });

  it("is found in a commitment and in a step", () => {
    const figures: [Figure] = [{ label: "votes", value: 85 }];
    const record = agreement("x", {
      commitments: [{ summary: "Buys.", figures }],
      actions: [{ action: "sign", figures }],
    });
    expect(found(figureWithoutMeasure, record).sort()).toEqual([
      '/actions/0/figures/0: agreement:x "votes"',
      '/commitments/0/figures/0: agreement:x "votes"',
    ]);
  });
});

describe("figure-told-twice", () => {
  const twelve: Figure = { label: "released", measure: "detainees", value: 12 };
  const told = (figure: Partial<Figure>, more: Partial<Statement> = {}, others: Partial<Report> = {}) =>
    report({
      acts: [act({ figures: [twelve] })],
      statements: [
        statement("x", {
          kind: "assert",
          claims: [{ record: "act:release" }],
          figures: [{ ...twelve, label: "came home", ...figure }],
          ...more,
        }),
      ],
      ...others,
    });

  it("says where the other one stands", () => {
    expect(found(figureToldTwice, told({}))).toEqual([
      '/statements/0/figures/0: statement:x "came home" act:release /figures/0',
    ]);
    const ofAgreement = (agreements: Report["agreements"] & {}) =>
      told({}, { claims: [{ record: "agreement:deal", field: "/status" }] }, { agreements });
    const inCommitment = agreement("deal", { commitments: [{ summary: "A." }, { summary: "B.", figures: [twelve] }] });
    expect(found(figureToldTwice, ofAgreement([inCommitment]))).toEqual([
      '/statements/0/figures/0: statement:x "came home" agreement:deal /commitments/1/figures/0',
    ]);
    const inStep = agreement("deal", { actions: [{ action: "sign", figures: [twelve] }] });
    expect(found(figureToldTwice, ofAgreement([inStep]))).toEqual([
      '/statements/0/figures/0: statement:x "came home" agreement:deal /actions/0/figures/0',
    ]);
    expect(
      found(
        figureToldTwice,
        told({}, { claims: [{ record: "act:other" }], commitments: [{ summary: "A.", figures: [twelve] }] }),
      ),
    ).toEqual(['/statements/0/figures/0: statement:x "came home" /commitments/0/figures/0']);
  });

  it.each<[string, Partial<Figure>, Partial<Statement>?]>([
    ["another number", { value: 13 }],
    ["a bound", { min: 2 }],
    ["another measure", { measure: "dead" }],
    ["something else", { item: "aircraft" }],
    ["the number of another day", { asOf: "2024" }],
    ["those of one state", { of: ["state:examplia"] }],
    ["the number as an argument", {}, { kind: "evaluate" }],
    ["the number of a record that it does not name", {}, { claims: [{ record: "act:other" }] }],
  ])("is not found for %s", (_, figure, more) => {
    expect(found(figureToldTwice, told(figure, more))).toEqual([]);
  });

  it("is not found where two voices give one number, nor where neither says what it is", () => {
    const outer = told({}, { claims: [{ record: "statement:y" }] });
    const inner = statement("y", { kind: "assert", figures: [twelve] });
    expect(found(figureToldTwice, { ...outer, statements: [...(outer.statements ?? []), inner] })).toEqual([]);
    const bare: Figure = { label: "a number", value: 2 };
    const document = told({}, { figures: [bare] });
    expect(found(figureToldTwice, { ...document, acts: [act({ figures: [bare] })] })).toEqual([]);
  });

  it("is found in the record that it is about, or whose text it stands in", () => {
    const about = told({}, { claims: [{ record: "act:other" }], about: ["act:release"] });
    expect(found(figureToldTwice, about)).toHaveLength(1);
    const agreements: [ReturnType<typeof agreement>] = [agreement("deal", { figures: [twelve] })];
    const inText = told({}, { claims: [{ record: "act:other" }], document: "agreement:deal" }, { agreements });
    expect(found(figureToldTwice, inText)).toHaveLength(1);
  });
});

describe("capacity-against-office", () => {
  const ada = (...titles: (string | Partial<Office>)[]): Person => {
    const offices = titles.map((title) => (typeof title === "string" ? { title } : { title: "", ...title }));
    return person("ada", offices.length > 0 ? { offices: offices as [Office] } : {});
  };
  const speaking = (who: Person, capacity: string, more: Partial<Statement> = {}) =>
    report({ people: [who], statements: [statement("x", { kind: "assert", capacity, ...more })] });

  it("quotes both titles, wherever a capacity stands", () => {
    const minister = ada("Foreign Minister");
    const quoted = 'person:ada "President" "Foreign Minister"';
    expect(found(capacityAgainstOffice, speaking(minister, "President"))).toEqual([
      `/statements/0/capacity: statement:x ${quoted}`,
    ]);
    const participants: [{ actor: "person:ada"; capacity: string }] = [{ actor: "person:ada", capacity: "President" }];
    expect(
      found(capacityAgainstOffice, report({ people: [minister], meetings: [meeting("x", { participants })] })),
    ).toEqual([`/meetings/0/participants/0/capacity: meeting:x ${quoted}`]);
    const representatives = [{ person: "person:ada", onBehalfOf: "state:examplia", capacity: "President" }] as const;
    const signed = agreement("x", { actions: [{ action: "sign", representatives: [...representatives] }] });
    expect(found(capacityAgainstOffice, report({ people: [minister], agreements: [signed] }))).toEqual([
      `/agreements/0/actions/0/representatives/0/capacity: agreement:x ${quoted}`,
    ]);
  });

  it.each<[string, string, number]>([
    ["ambassador", "President", 1],
    ["Prime Minister", "government spokesman", 1],
    ["Examplian President", "Minister of Defence", 1],
    ["President", "President of Examplia", 0],
    ["President", "head of state", 0],
    ["President", "Prime Minister", 0],
    ["Foreign Minister", "top diplomat", 0],
    ["Foreign Minister", "Minister of Defence", 0],
    ["Foreign Minister", "Außenministerin", 0],
    ["vice president", "President", 0],
    ["President", "former president", 0],
    ["President", "adviser to the president", 0],
    ["Prime Minister", "foreign minister", 1],
    ["Vice President", "president of the council", 0],
    ["press secretary", "Kremlin spokesman", 0],
    ["President", "Foreign Minister and Deputy Prime Minister", 1],
  ])("the office %j and the capacity %j: %i", (office, capacity, times) => {
    expect(found(capacityAgainstOffice, speaking(ada(office), capacity))).toHaveLength(times);
  });

  it.each<[string, Report]>([
    ["there are several offices", speaking(ada("Foreign Minister", "member of parliament"), "President")],
    ["there is none", speaking(ada(), "President")],
    ["the office is a former one", speaking(ada({ title: "Foreign Minister", former: true }), "President")],
    ["the office has ended", speaking(ada({ title: "Foreign Minister", end: "2020" }), "President")],
    [
      "there are several speakers",
      speaking(ada("Foreign Minister"), "President", { speakers: ["person:ada", "person:ben"] }),
    ],
    ["a body speaks", speaking(ada("Foreign Minister"), "President", { speakers: ["state:examplia"] })],
    ["the person is not there", speaking(person("ben"), "President")],
  ])("is not found where %s", (_, document) => {
    expect(found(capacityAgainstOffice, document)).toEqual([]);
  });
});

describe("topic-repeats-record", () => {
  const named = (name: string, others: Partial<Report>) => report({ topics: [topic("x", { name })], ...others });

  it.each<[string, string, Partial<Report>, string]>([
    ["a state", "EXAMPLIA", { states: [state()] }, "state:examplia"],
    [
      "another name of a place",
      "the Hall",
      { places: [place("hall", { names: [{ text: "The  hall" }] })] },
      "place:hall",
    ],
    ["the title of a meeting", "Talks", { meetings: [meeting()] }, "meeting:talks"],
    ["the title of an act", "Release", { acts: [act()] }, "act:release"],
  ])("is found for %s", (_, name, others, id) => {
    expect(found(topicRepeatsRecord, named(name, others))).toEqual([`/topics/0/name: topic:x "${name}" ${id}`]);
  });

  it("is not found for a part of a name, a headline, or another topic", () => {
    expect(found(topicRepeatsRecord, named("Border of Examplia", { states: [state()] }))).toEqual([]);
    const headline = named("Trade", {});
    expect(found(topicRepeatsRecord, { ...headline, sources: [{ ...headline.sources[0], title: "Trade" }] })).toEqual(
      [],
    );
    const topics: Report["topics"] & {} = [topic("x", { within: "topic:y" }), topic("y", { within: "topic:z" })];
    expect(found(topicRepeatsRecord, report({ topics }))).toEqual([]);
  });
});

describe("shade-of-other-kind", () => {
  it.each<[Statement["kind"], string, number]>([
    ["courtesy", "thank", 0],
    ["evaluate", "thank", 1],
    ["accuse", "condemn", 0],
    ["evaluate", "condemn", 0],
    ["assert", "condemn", 1],
    // Not listed, or a word of the acts alone.
    ["assert", "mumble", 0],
    ["assert", "set-tariff", 0],
    ["assert", "constructor", 0],
  ])("a statement of the kind %s with the shade %s: %i", (kind, shade, times) => {
    expect(found(shadeOfOtherKind, statement("x", { kind, shade }))).toHaveLength(times);
  });

  it("says with which kinds it goes, of acts and commitments too", () => {
    expect(found(shadeOfOtherKind, act({ kind: "sanction", shade: "ease" }))).toEqual(["/shade: act:release"]);
    expect(found(shadeOfOtherKind, act({ kind: "regulate-border", shade: "ease" }))).toEqual([]);
    const commitments: [{ summary: string; kind: "aid"; shade: string }] = [
      { summary: "A.", kind: "aid", shade: "lift" },
    ];
    const others = { commitments: [{ summary: "No kind.", shade: "lift" }, ...commitments] };
    expect(found(shadeOfOtherKind, report({ agreements: [agreement("x", others as never)] }))).toEqual([
      "/agreements/0/commitments/1/shade: agreement:x",
    ]);
  });
});

describe("unlisted-word in the change of an alternative", () => {
  const changed = (...changes: [Change, ...Change[]]) =>
    meeting("x", {
      participants: [{ actor: "person:ada", role: "host" }],
      figures: [{ label: "aircraft", measure: "items", value: 50 }],
      alternatives: [{ from: ["source:article"], changes }],
    });

  it.each<[Change, string[]]>([
    [{ field: "/kind", value: "tallks" }, ['/value: meeting:x "tallks" /kind "talks"']],
    [{ field: "/kind", value: "summit" }, []],
    [{ field: "/title", value: "tallks" }, []],
    [{ field: "/kind", none: true }, []],
    [{ field: "/participants/0/role", value: "juggler" }, ['/value: meeting:x "juggler" /participants/0/role']],
    [
      { field: "/participants/-", value: { actor: "person:b", role: "juggler" } },
      ['/value/role: meeting:x "juggler" /participants/-/role'],
    ],
    [
      { field: "/participants", value: [{ actor: "person:b" }, { actor: "person:c", role: "juggler" }] },
      ['/value/1/role: meeting:x "juggler" /participants/1/role'],
    ],
    [
      { field: "/figures/0", value: { label: "x", measure: "furlongs", item: "anything", value: 2 } },
      ['/value/measure: meeting:x "furlongs" /figures/0/measure'],
    ],
    [{ field: "/extensions/0/value", value: { kind: "tallks" } }, []],
  ])("%o", (change, expected) => {
    expect(found(unlistedWord, changed(change))).toEqual(
      expected.map((finding) => `/alternatives/0/changes/0${finding}`),
    );
  });

  it("knows the words of the project", () => {
    const record = changed({ field: "/kind", value: "tallks" });
    expect(found(unlistedWord, record, { words: { meetingKind: ["tallks"] } })).toEqual([]);
  });
});
