import { describe, expect, it } from "vitest";
import { actsOf, chainsOf, claimsOn, outcomesOf, standingOf, statementsBy } from "../../src/index.js";
import type { Act, Agreement, EventId, Statement, StatementKind } from "../../src/types.js";
import { act, agreement, meeting, process, report, source, statement, visit } from "../check/documents.js";

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe("outcomesOf", () => {
  const done = (slug: string, during: EventId, more: Partial<Agreement> = {}) =>
    agreement(slug, { actions: [{ action: "sign", during }], ...more });

  const story = report({
    visits: [visit("tour"), visit("first-leg", { partOf: "visit:tour" }), visit("other")],
    meetings: [
      meeting("plenary", { partOf: "meeting:summit" }),
      meeting("summit", { partOf: "visit:first-leg" }),
      meeting("round", { partOf: "process:peace" }),
      meeting("elsewhere", { partOf: "visit:other" }),
    ],
    agreements: [
      done("in-plenary", "meeting:plenary"),
      done("on-leg", "visit:first-leg"),
      done("elsewhere", "meeting:elsewhere"),
      agreement("planned", { actions: [{ action: "sign", during: "meeting:plenary", status: "planned" }] }),
      agreement("not-done", { actions: [{ action: "sign", during: "meeting:plenary", status: "not-done" }] }),
      agreement("planned-and-done", {
        actions: [
          { action: "ratify", during: "meeting:plenary", status: "pending" },
          { action: "initial", during: "meeting:summit" },
        ],
      }),
      done("claimed", "meeting:plenary", { standing: "claimed", process: "process:peace" }),
      agreement("nowhere", { actions: [{ action: "sign", place: "place:hall" }] }),
      agreement("no-actions"),
      agreement("aim", { process: "process:peace", status: "under-negotiation" }),
      agreement("reached", { process: "process:peace", status: "agreed-in-principle" }),
      done("in-round", "meeting:round"),
    ],
    acts: [
      act("released", { during: "meeting:round" }),
      act("begun", { during: "meeting:round", status: "under-way" }),
      act("undone", { during: "meeting:round", status: "annulled" }),
      act("announced", { during: "meeting:round", status: "announced" }),
      act("called-off", { during: "meeting:round", status: "called-off" }),
      act("denied", { during: "meeting:round", standing: "denied" }),
      act("of-the-process", { partOf: "process:peace" }),
      act("of-the-act", { partOf: "act:of-the-process" }),
      act("elsewhere"),
    ],
    processes: [process("peace"), process("other")],
  });
  const outcomes = (id: Parameters<typeof outcomesOf>[1]) => ids(outcomesOf(story, id));

  it("finds what was done during an event, and nothing that is only planned or was not done", () => {
    expect(outcomes("meeting:plenary")).toEqual(["agreement:in-plenary"]);
  });

  it("finds what was done during a part of it, and a part of the part, in the order of the report", () => {
    expect(outcomes("meeting:summit")).toEqual(["agreement:in-plenary", "agreement:planned-and-done"]);
    expect(outcomes("visit:tour")).toEqual(["agreement:in-plenary", "agreement:on-leg", "agreement:planned-and-done"]);
    expect(outcomes("visit:other")).toEqual(["agreement:elsewhere"]);
  });

  it("finds acts that were done or have begun, also those undone since", () => {
    expect(outcomes("meeting:round")).toEqual(["agreement:in-round", "act:released", "act:begun", "act:undone"]);
  });

  it("finds for a process what was agreed in it, and not what it still aims at", () => {
    expect(outcomes("process:peace")).toEqual([
      "agreement:reached",
      "agreement:in-round",
      "act:released",
      "act:begun",
      "act:undone",
      "act:of-the-process",
      "act:of-the-act",
    ]);
    expect(outcomes("process:other")).toEqual([]);
  });

  it("finds nothing for an id that is not there, and in a report without agreements", () => {
    expect(outcomes("meeting:nowhere")).toEqual([]);
    expect(outcomesOf(report({ meetings: [meeting("talks")] }), "meeting:talks")).toEqual([]);
  });

  it("ends where the parts form a cycle", () => {
    const circle = report({
      meetings: [meeting("a", { partOf: "meeting:b" }), meeting("b", { partOf: "meeting:a" })],
      agreements: [done("x", "meeting:b")],
    });
    expect(ids(outcomesOf(circle, "meeting:a"))).toEqual(["agreement:x"]);
  });

  it("gives the very records of the report", () => {
    expect(outcomesOf(story, "meeting:plenary")[0]).toBe(story.agreements?.[0]);
  });
});

describe("statementsBy", () => {
  const story = report({
    statements: [
      statement("by-ada", { speakers: ["person:ada"] }),
      statement("by-both", { speakers: ["person:bob", "person:ada"] }),
      statement("for-the-state", { speakers: ["person:bob"], onBehalfOf: ["state:examplia"] }),
      statement("about-ada", { speakers: ["person:bob"], about: ["person:ada"], addressees: ["person:ada"] }),
      statement("said-to-have-said", { speakers: ["person:ada"], standing: "claimed" }),
    ],
  });

  it("finds those of a speaker, alone or among others, but none that somebody only says was made", () => {
    expect(ids(statementsBy(story, "person:ada"))).toEqual(["statement:by-ada", "statement:by-both"]);
    expect(ids(statementsBy(story, "person:bob"))).toEqual([
      "statement:by-both",
      "statement:for-the-state",
      "statement:about-ada",
    ]);
  });

  it("finds those made on behalf of a body", () => {
    expect(ids(statementsBy(story, "state:examplia"))).toEqual(["statement:for-the-state"]);
  });

  it("finds none of somebody who is only spoken of or to, and none in a report without statements", () => {
    expect(statementsBy(story, "organization:nobody")).toEqual([]);
    expect(statementsBy(report(), "person:ada")).toEqual([]);
  });
});

describe("actsOf", () => {
  const story = report({
    acts: [
      act("led", { by: ["state:samplonia", "state:examplia"], to: ["state:otheria"] }),
      act("joined", { by: ["state:samplonia"], with: ["state:examplia"], status: "called-off" }),
      act("got", { by: ["state:samplonia"], to: ["state:examplia"] }),
      act("about", { by: ["state:samplonia"], about: ["state:examplia"] }),
      act("disputed", { by: ["state:examplia"], standing: "disputed" }),
      act("nobody"),
    ] satisfies Act[],
  });

  it("finds those that an actor leads or joins in, of any status, and none that is not told as fact", () => {
    expect(ids(actsOf(story, "state:examplia"))).toEqual(["act:led", "act:joined"]);
  });

  it("finds none of those to whom it is done, and none in a report without acts", () => {
    expect(actsOf(story, "state:otheria")).toEqual([]);
    expect(actsOf(report(), "state:examplia")).toEqual([]);
  });
});

describe("claimsOn", () => {
  const story = report({
    statements: [
      statement("whole", { claims: [{ record: "act:release" }, { record: "act:other" }] }),
      statement("field", { claims: [{ record: "act:release", field: "/status", modality: "required" }] }),
      statement("item", { claims: [{ record: "act:release", key: "number" }] }),
      statement("field-of-item", {
        standing: "claimed",
        claims: [
          { record: "act:release", key: "number", field: "/value" },
          { record: "act:release", key: "other", field: "/value" },
        ],
      }),
      statement("about", { about: ["act:release"] }),
    ],
  });
  const claims = (target: Parameters<typeof claimsOn>[1]) =>
    claimsOn(story, target).map(({ statement: { id }, claim: { key, field } }) => [id, key, field]);

  it("finds those on the record, its keyed items and its fields, each with its statement", () => {
    expect(claims("act:release")).toEqual([
      ["statement:whole", undefined, undefined],
      ["statement:field", undefined, "/status"],
      ["statement:item", "number", undefined],
      ["statement:field-of-item", "number", "/value"],
      ["statement:field-of-item", "other", "/value"],
    ]);
    const [first] = claimsOn(story, "act:other");
    expect(first?.statement).toBe(story.statements?.[0]);
    expect(first?.claim).toBe(story.statements?.[0]?.claims?.[1]);
  });

  it("finds those on one item, with its fields, and on one field alone", () => {
    expect(claims({ record: "act:release", key: "number" })).toEqual([
      ["statement:item", "number", undefined],
      ["statement:field-of-item", "number", "/value"],
    ]);
    expect(claims({ record: "act:release", field: "/status" })).toEqual([["statement:field", undefined, "/status"]]);
    expect(claims({ record: "act:release", key: "other", field: "/value" })).toEqual([
      ["statement:field-of-item", "other", "/value"],
    ]);
    // The value of an item is no field of the record.
    expect(claims({ record: "act:release", field: "/value" })).toEqual([]);
  });

  it("finds none on a record that is not there, and none in a report without statements", () => {
    expect(claims("act:nowhere")).toEqual([]);
    expect(claimsOn(report(), "act:release")).toEqual([]);
  });
});

describe("standingOf", () => {
  const says = (slug: string, kind: StatementKind, more: Partial<Statement> = {}) =>
    statement(slug, { kind, claims: [{ record: "act:release" }], ...more });

  const standing = (statements: Statement[], more: Partial<Act> = { standing: "disputed" }) => {
    const found = standingOf(report({ acts: [act("release", more)], statements }), "act:release");
    return found && [found.standing, ids(found.claimedBy), ids(found.deniedBy)];
  };

  it("tells who says that it is there and who denies it, by the kinds of the statements", () => {
    expect(
      standing([
        says("asserts", "assert"),
        says("accuses", "accuse"),
        says("announces", "announce"),
        says("foretells", "foretell"),
        says("denies", "deny"),
        says("rules-out", "foretell", { factuality: "certain-not" }),
        says("doubts", "assert", { factuality: "possible" }),
        says("doubts-strongly", "assert", { factuality: "possible-not" }),
        says("does-not-know", "assert", { factuality: "uncommitted" }),
        says("asks", "ask"),
        says("refuses", "refuse"),
        says("does-not-comment", "refuse", { shade: "decline-comment" }),
        statement("thanks", { kind: "courtesy", about: ["act:release"] }),
        statement("values", { kind: "evaluate", about: ["act:release"] }),
        statement("promises", { kind: "promise", about: ["act:release"] }),
        statement("other", { kind: "deny", claims: [{ record: "act:other" }] }),
      ]),
    ).toEqual([
      "disputed",
      [
        "statement:asserts",
        "statement:accuses",
        "statement:announces",
        "statement:foretells",
        "statement:doubts",
        "statement:refuses",
        "statement:thanks",
        "statement:values",
      ],
      ["statement:denies", "statement:rules-out", "statement:doubts-strongly"],
    ]);
  });

  it("counts who asks for what is recorded as proposed, and not who says what would have been", () => {
    const claims = [{ record: "act:release", modality: "required" } as const];
    const foregone = [{ record: "act:release", modality: "hypothetical" } as const];
    expect(
      standing([says("a", "request", { claims }), says("b", "assert", { claims: foregone })], {
        status: "proposed",
        standing: "claimed",
      }),
    ).toEqual(["claimed", ["statement:a"], []]);
  });

  it("does not count what is said of a field, or that it should be", () => {
    for (const claim of [
      { field: "/status" },
      { key: "number" },
      { modality: "required" },
      { refrain: true },
    ] as const) {
      const claims = [{ record: "act:release", ...claim } as const];
      expect(standing([says("a", "assert", { claims }), says("b", "deny", { claims })])).toEqual(["disputed", [], []]);
    }
  });

  it("tells it of what is told as fact, without a standing", () => {
    expect(standing([says("denies", "deny")], {})).toEqual([undefined, [], ["statement:denies"]]);
    expect(standingOf(report({ acts: [act("release")] }), "act:release")).toStrictEqual({
      claimedBy: [],
      deniedBy: [],
    });
  });

  it("is undefined where no occurrence has the id, and leaves out what a statement says of itself", () => {
    expect(standingOf(report(), "act:release")).toBeUndefined();
    const own = statement("own", { kind: "assert", standing: "claimed", claims: [{ record: "statement:own" }] });
    expect(standingOf(report({ statements: [own] }), "statement:own")).toEqual({
      standing: "claimed",
      claimedBy: [],
      deniedBy: [],
    });
  });
});

describe("chainsOf", () => {
  const cites = (...slugs: string[]) => ({
    evidence: slugs.map((slug) => ({ source: `source:${slug}` as const, basis: "stated" as const })),
  });
  const chains = (story: ReturnType<typeof report>, id: `statement:${string}` = "statement:said") =>
    [...chainsOf(story, id)].map(({ statements, sources }) => ids([...statements, ...sources]).join(" > "));
  const tells = (slug: string, of: string, more: Partial<Statement> = {}) =>
    statement(slug, { kind: "assert", claims: [{ record: `statement:${of}` }], ...more });

  it("leads from the speaker through what was passed on to what was read", () => {
    const story = report({
      sources: [
        source("article", { basedOn: ["source:wire"] }),
        source("wire", { basedOn: ["source:readout"] }),
        source("readout"),
        source("other"),
      ],
      statements: [statement("said", cites("article", "other", "readout", "wire"))],
    });
    expect(chains(story)).toEqual([
      "statement:said > source:other",
      "statement:said > source:readout > source:wire > source:article",
    ]);
    expect([...chainsOf(story, story.statements?.[0] as Statement)][0]?.statements[0]).toBe(story.statements?.[0]);
  });

  it("goes through no source that the evidence of the statement does not name", () => {
    const story = report({
      sources: [source("article", { basedOn: ["source:wire"] }), source("wire")],
      statements: [statement("said", cites("article"))],
    });
    expect(chains(story)).toEqual(["statement:said > source:article"]);
  });

  it("goes through the statements that tell of a statement, and not through those that deny it", () => {
    const story = report({
      sources: [source("article"), source("book")],
      statements: [
        statement("said", { standing: "disputed", ...cites("article") }),
        tells("outer", "said", { standing: "claimed" }),
        tells("outermost", "outer", cites("article")),
        tells("second", "said", cites("book", "article")),
        tells("refuses", "said", { kind: "refuse", ...cites("book") }),
        tells("asks", "said", { kind: "ask", ...cites("book") }),
        tells("denies", "said", { kind: "deny", ...cites("book") }),
        tells("of-the-field", "said", { claims: [{ record: "statement:said", field: "/when" }], ...cites("book") }),
      ],
    });
    expect(chains(story)).toEqual([
      "statement:said > statement:outer > statement:outermost > source:article",
      "statement:said > statement:second > source:book",
      "statement:said > statement:second > source:article",
      "statement:said > statement:refuses > source:book",
    ]);
  });

  it("takes a statement that is told as fact from its own evidence alone", () => {
    const story = report({
      sources: [source("article"), source("book")],
      statements: [statement("said", cites("article")), tells("confirms", "said", cites("book"))],
    });
    expect(chains(story)).toEqual(["statement:said > source:article"]);
  });

  it("ends where nothing is known: without evidence, without an outer statement, at ids that name nothing", () => {
    expect(chains(report({ statements: [statement("said")] }))).toEqual(["statement:said"]);
    expect(chains(report({ statements: [statement("said", { standing: "claimed", ...cites("article") })] }))).toEqual([
      "statement:said > source:article",
    ]);
    expect(chains(report({ statements: [statement("said", cites("nowhere"))] }))).toEqual(["statement:said"]);
    expect(chains(report())).toEqual([]);
  });

  it("ends in circles of statements and of sources", () => {
    const story = report({
      sources: [
        source("a", { basedOn: ["source:b", "source:a"] }),
        source("b", { basedOn: ["source:a"] }),
        source("c"),
      ],
      statements: [
        tells("said", "outer", { standing: "claimed" }),
        tells("outer", "said", { standing: "claimed", ...cites("a", "b", "c") }),
      ],
    });
    expect(chains(story)).toEqual([
      "statement:said > statement:outer > source:a > source:b",
      "statement:said > statement:outer > source:c",
    ]);
  });

  it("gives the first chains at once where there are more than anybody could list", () => {
    const layers = Array.from({ length: 50 }, (_, i) => [`a${i}`, `b${i}`]);
    const story = report({
      sources: layers.flatMap((layer, i) =>
        layer.map((slug) => source(slug, { basedOn: (layers[i - 1] ?? []).map((each) => `source:${each}` as const) })),
      ),
      statements: [statement("said", cites(...layers.flat()))],
    });
    const { value } = chainsOf(story, "statement:said").next();
    expect(value?.sources).toHaveLength(50);
  });

  it("looks at each statement and each source once on a way, however long it is", () => {
    const LONG = 9_000;
    let reads = 0;
    const counted = <T extends object>(record: T): T =>
      new Proxy(record, {
        get(target, key, receiver) {
          reads++;
          return Reflect.get(target, key, receiver);
        },
      });
    const nested = Array.from({ length: LONG }, (_, i) =>
      counted(tells(`s${i}`, `s${i - 1}`, i < LONG - 1 ? { standing: "claimed" } : cites("article"))),
    );
    const [chain] = [...chainsOf(report({ statements: nested }), "statement:s0")];
    expect([chain?.statements.length, chain?.sources.length]).toEqual([LONG, 1]);
    expect(reads).toBeLessThan(LONG * 50);
    const relays = Array.from({ length: LONG }, (_, i) =>
      counted(source(`r${i}`, i > 0 ? { basedOn: [`source:r${i - 1}`] } : {})),
    );
    reads = 0;
    const story = report({ sources: relays, statements: [statement("said", cites(...relays.map((_, i) => `r${i}`)))] });
    const [relayed] = [...chainsOf(story, "statement:said")];
    expect(relayed?.sources.length).toBe(LONG);
    expect(reads).toBeLessThan(LONG * 50);
  });
});
