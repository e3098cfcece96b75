import type { Agreement, Report } from "communique";
import { describe, expect, it } from "vitest";
import { agreement, meeting, person, state, topic } from "../../check/documents.js";
import { exported, link, ours } from "./exported.js";

const role = (roleName: string, id: Parameters<typeof link>[0], description?: string) => ({
  "@type": "Role",
  roleName,
  ...(description !== undefined && { description }),
  contributor: link(id),
});

const others = {
  people: [person("ada")],
  states: [state("examplia"), state("samplonia", { name: "Samplonia" })],
  meetings: [meeting("talks")],
  topics: [topic("trade")],
} satisfies Partial<Report>;

/** The node of the agreement, without what every one has, and what is lost of it. */
function converted(more: Partial<Agreement>, ...rest: Agreement[]) {
  const agreements = [agreement("a", { status: "unknown", ...more }), ...rest];
  const { node: found, lost } = exported("agreement:a", { ...others, agreements });
  const { additionalType, name, creativeWorkStatus, ...node } = found ?? {};
  expect([name, additionalType, creativeWorkStatus]).toEqual([
    "Sample treaty",
    ours("agreement", more.instrument ?? "treaty"),
    more.status ?? "unknown",
  ]);
  return { node, lost };
}

const WORK = { "@type": "CreativeWork" };
const BINDING = { "@type": "Legislation", legislationType: "treaty" };
const UNDONE = "Of what is done to an agreement, schema.org tells who signed it.";
const UNRELATED = "Schema.org has no property for how the two are related.";
const MISSING = "Names no record of the report.";

describe("an agreement", () => {
  it.each<[string, Partial<Agreement>, object]>([
    ["a work", {}, WORK],
    ["a work, where it does not bind", { bindingness: "non-binding" }, WORK],
    ["legislation, where it binds", { bindingness: "binding" }, BINDING],
    [
      "a collection, where it is several",
      { bindingness: "binding", count: 3 },
      { "@type": "Collection", collectionSize: 3 },
    ],
    ["a collection, where it is a package", { instrument: "package" }, { "@type": "Collection" }],
  ])("is %s", (_what, more, node) => {
    expect(converted(more).node).toEqual(node);
  });

  it("that is no legislation does not say whether it binds", () => {
    expect(converted({ bindingness: "non-binding" }).lost).toEqual({
      "/bindingness": "Schema.org has a type for a single document that binds, and none for others.",
    });
    expect(converted({ bindingness: "binding" }).lost).toEqual({});
  });

  it("has one size, that of the package, and its parts", () => {
    const more = {
      count: 3,
      package: { total: 5, parts: ["agreement:b", "agreement:c"] },
    } satisfies Partial<Agreement>;
    expect(converted(more, agreement("b"))).toEqual({
      node: { "@type": "Collection", collectionSize: 5, hasPart: [link("agreement:b")] },
      lost: { "/count": "A Collection has one size.", "/package/parts/1": MISSING },
    });
    expect(converted({ count: 3, package: {} }).lost).toEqual({});
    expect(converted({ package: { parts: ["agreement:b"] } }, agreement("b")).node).toEqual({
      "@type": "Collection",
      hasPart: [link("agreement:b")],
    });
  });

  it.each([
    ["in-force", "InForce"],
    ["partially-in-force", "PartiallyInForce"],
    ["terminated", "NotInForce"],
    ["superseded", "NotInForce"],
  ] as const)("that binds and is %s has the legal force %s", (status, force) => {
    expect(converted({ status, bindingness: "binding" }).node).toEqual({
      ...BINDING,
      legislationLegalForce: `https://schema.org/${force}`,
    });
  });

  it("that does not bind has no legal force", () => {
    expect(converted({ status: "in-force" }).node).toEqual(WORK);
  });

  it("that binds and is signed may be in force or not", () => {
    expect(converted({ status: "signed", bindingness: "binding" }).node).toEqual(BINDING);
  });

  it("has its parties, its numbers, its texts and its subjects", () => {
    const { node, lost } = converted({
      parties: ["state:examplia", "state:x", "state:samplonia"],
      identifiers: [{ scheme: "Sample scheme", value: "1" }],
      registrations: [{ register: "Sample register", number: "7" }],
      documents: [{ url: "https://example.org/en", language: "en" }, { url: "https://example.org/tr" }],
      languages: ["en", "tr"],
      topics: ["topic:trade", "topic:x"],
      about: ["person:ada", "person:x"],
    });
    expect(node).toEqual({
      ...WORK,
      contributor: [role("party", "state:examplia"), role("party", "state:samplonia")],
      identifier: [
        { "@type": "PropertyValue", propertyID: "Sample scheme", value: "1" },
        { "@type": "PropertyValue", propertyID: "Sample register", value: "7" },
      ],
      encoding: [
        { "@type": "MediaObject", url: "https://example.org/en", inLanguage: "en" },
        { "@type": "MediaObject", url: "https://example.org/tr" },
      ],
      inLanguage: ["en", "tr"],
      about: [link("topic:trade"), link("person:ada")],
    });
    expect(lost).toEqual({ "/parties/1": MISSING, "/topics/1": MISSING, "/about/1": MISSING });
  });
});

describe("what was done to an agreement", () => {
  const signed = (...representatives: NonNullable<NonNullable<Agreement["actions"]>[number]["representatives"]>) =>
    converted({ actions: [{ action: "sign", representatives }] });

  it("names those who signed in person", () => {
    const { node, lost } = signed(
      { person: "person:ada", onBehalfOf: "state:examplia", capacity: "President" },
      { person: "person:x", onBehalfOf: "state:samplonia" },
    );
    expect(node).toEqual({
      ...WORK,
      contributor: [role("signatory", "person:ada", "President")],
    });
    expect(lost).toEqual({
      "/actions/0/representatives/0/onBehalfOf": "A Role does not say for whom somebody signs.",
      "/actions/0/representatives/1": "What it names is not in the document.",
    });
  });

  it("names for whom it was signed, beside the parties", () => {
    const parties = ["state:examplia"] satisfies Agreement["parties"];
    const { node, lost } = converted({ parties, actions: [{ action: "sign", by: ["state:samplonia", "state:x"] }] });
    expect(node).toEqual({
      ...WORK,
      contributor: [role("party", "state:examplia"), role("signatory", "state:samplonia")],
    });
    expect(lost).toEqual({ "/actions/0/by/1": MISSING });
  });

  it("loses a signature by nobody", () => {
    const nobody = "Who signed is not in the document.";
    expect(converted({ actions: [{ action: "sign" }] })).toEqual({ node: WORK, lost: { "/actions/0/action": nobody } });
    expect(signed({ person: "person:x", onBehalfOf: "state:x" }).lost).toEqual({
      "/actions/0/action": nobody,
      "/actions/0/representatives/0": "What it names is not in the document.",
    });
  });

  it("loses the event of a signature that the report does not have", () => {
    const actions: Agreement["actions"] = [{ action: "sign", by: ["state:examplia"], during: "meeting:x" }];
    expect(converted({ actions }).lost).toEqual({ "/actions/0/during": MISSING });
  });

  it("loses what was not done", () => {
    const actions: Agreement["actions"] = [{ action: "sign", status: "planned", by: ["state:examplia"] }];
    expect(converted({ actions })).toEqual({
      node: WORK,
      lost: { "/actions/0": "It is not done, and schema.org tells of what is done." },
    });
  });

  it("loses other steps, but for the meeting at which they were taken", () => {
    const ratified = (during: "meeting:talks" | "meeting:x") =>
      converted({
        actions: [
          {
            action: "ratify",
            during,
            by: ["state:examplia"],
            when: { start: "2025-03-01" },
            representatives: [{ person: "person:ada", onBehalfOf: "state:examplia" }],
          },
        ],
      });
    expect(ratified("meeting:talks")).toEqual({
      node: WORK,
      lost: Object.fromEntries(
        ["action", "by", "when", "representatives"].map((field) => [`/actions/0/${field}`, UNDONE]),
      ),
    });
    expect(ratified("meeting:x").lost).toEqual({ "/actions/0": UNDONE });
    expect(converted({ actions: [{ action: "ratify", by: ["state:examplia"] }] }).lost).toEqual({
      "/actions/0": UNDONE,
    });
  });
});

describe("the term of an agreement", () => {
  const QUALIFIED = "A date of schema.org cannot say that it is approximate or uncertain.";

  it.each([
    [{ start: "2024", end: "2029" }, "2024/2029"],
    [{ start: "2024-08-19" }, "2024-08-19/.."],
    [{ end: "2029-01" }, "../2029-01"],
    [{ start: "2024-08-19T10:00", end: "2024-08-20" }, "2024-08-19T10:00:00/2024-08-20"],
    [{ asStated: "for five years" }, undefined],
  ])("%j is the interval %s", (when, temporalCoverage) => {
    const { node } = converted({ when });
    expect(node).toEqual({ ...WORK, ...(temporalCoverage && { temporalCoverage }) });
  });

  it("is lost with an end that is not certain, lest it were open", () => {
    expect(converted({ when: { start: "2024", end: "2029~" } })).toEqual({
      node: WORK,
      lost: { "/when/start": QUALIFIED, "/when/end": QUALIFIED },
    });
  });
});

describe("bodies of an agreement", () => {
  it("contribute to it in their roles", () => {
    const bodies: Agreement["bodies"] = [
      { body: "state:samplonia", role: "depositary" },
      { body: "organization:x", role: "mediator" },
    ];
    const { node, lost } = converted({ bodies });
    expect(node).toEqual({ ...WORK, contributor: [role("depositary", "state:samplonia")] });
    expect(lost).toEqual({ "/bodies/1": "What it names is not in the document." });
  });
});

describe("the date of legislation", () => {
  const dated = (bindingness: "binding" | "non-binding", ...actions: [action: string, start: string][]) => {
    const { node, lost } = converted({
      bindingness,
      actions: actions.map(([action, start]) => ({ action, by: ["state:examplia"], when: { start } })),
    } as Partial<Agreement>);
    return [(node as { legislationDate?: string }).legislationDate, lost];
  };

  it("is the day of its one signature", () => {
    expect(dated("binding", ["sign", "2025-03-01"])).toEqual(["2025-03-01", {}]);
    expect(dated("binding", ["ratify", "2025-04-01"], ["sign", "2025-03-01"])).toEqual([
      "2025-03-01",
      { "/actions/0": UNDONE },
    ]);
  });

  it.each<[string, Parameters<typeof dated>, Record<string, string>]>([
    [
      "of two signatures",
      ["binding", ["sign", "2025-03-01"], ["sign", "2025-03-02"]],
      {
        "/actions/0/when/start": "Legislation has one date of signature.",
        "/actions/1/when/start": "Legislation has one date of signature.",
      },
    ],
    [
      "of an hour",
      ["binding", ["sign", "2025-03-01T10:00:00Z"]],
      { "/actions/0/when/start": "The date of signature is a day, without a time." },
    ],
    [
      "of an hour on an unknown clock",
      ["binding", ["sign", "2025-03-01T10:00"]],
      { "/actions/0/when/start": "The date of signature is a day, without a time." },
    ],
    [
      "of what does not bind",
      ["non-binding", ["sign", "2025-03-01"]],
      {
        "/bindingness": "Schema.org has a type for a single document that binds, and none for others.",
        "/actions/0/when/start": "Only Legislation has a date of signature.",
      },
    ],
  ])("is none %s", (_what, args, lost) => {
    expect(dated(...args)).toEqual([undefined, lost]);
  });
});

describe("relations", () => {
  const b = agreement("b", { bindingness: "binding" });
  const to = (kind: string, id = "agreement:b") =>
    ({ kind, record: id }) as NonNullable<Agreement["relations"]>[number];

  it("of an annex make it a part", () => {
    expect(converted({ relations: [to("annex-to"), to("annex-to", "agreement:x")] }, b)).toEqual({
      node: { ...WORK, isPartOf: [link("agreement:b")] },
      lost: { "/relations/1": MISSING },
    });
  });

  it("of legislation say what it ends", () => {
    const relations = [to("terminates"), to("terminates", "agreement:c")];
    expect(converted({ bindingness: "binding", relations }, b, agreement("c"))).toEqual({
      node: { ...BINDING, legislationRepeals: [link("agreement:b")] },
      lost: { "/relations/1": UNRELATED },
    });
  });

  it("of legislation say what it amends, where that is legislation too", () => {
    const relations = [to("amends"), to("amends", "agreement:c"), to("amends", "agreement:x"), to("supersedes")];
    expect(converted({ bindingness: "binding", relations }, b, agreement("c"))).toEqual({
      node: { ...BINDING, legislationAmends: [link("agreement:b")] },
      lost: { "/relations/1": UNRELATED, "/relations/2": UNRELATED, "/relations/3": UNRELATED },
    });
    expect(converted({ relations: [to("amends")] }, b)).toEqual({ node: WORK, lost: { "/relations/0": UNRELATED } });
  });
});
