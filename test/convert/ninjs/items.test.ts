import { describe, expect, it } from "vitest";
import { fromNinjs } from "../../../src/ninjs.js";

const PLACELESS = "The report has no place for it.";
const NO_ITEM = "Names an item that is not in the document.";

/** The ids that the document's items became, by type, and what was lost. */
function read(document: unknown) {
  const { report, losses } = fromNinjs(document, { id: "urn:example:report" });
  const idsOf = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
  return {
    report,
    ids: [
      ...idsOf(report.sources.slice(1)),
      ...idsOf(report.visits),
      ...idsOf(report.meetings),
      ...idsOf(report.agreements),
      ...idsOf(report.statements),
    ],
    losses: Object.fromEntries(losses.map(({ path, reason }) => [path, reason])),
  };
}

const item = (slug: string, more: object = {}) => ({ uri: `urn:example:${slug}`, title: slug, ...more });

describe("what an item becomes", () => {
  it.each([
    ["event", "meeting:a", "gathering"],
    ["text", "source:a", "news-article"],
    ["picture", "source:a", "photograph"],
    ["graphic", "source:a", "graphic"],
    ["video", "source:a", "broadcast"],
    ["audio", "source:a", "broadcast"],
  ])("of the type %s is %s of the kind %s", (type, id, kind) => {
    const { report, ids, losses } = read(item("a", { type }));
    expect(ids).toEqual([id]);
    expect((report.meetings?.[0] ?? report.sources[1])?.kind).toBe(kind);
    expect(losses).toEqual({});
  });

  it("of another type or none is a source where it has something to tell, or an event by its details", () => {
    expect(read(item("a", { type: "component" }))).toMatchObject({ ids: ["source:a"], losses: { "/type": PLACELESS } });
    expect(read({ uri: "urn:example:a", type: "component" })).toMatchObject({
      ids: [],
      losses: { "/type": "What the item is cannot be told from its type." },
    });
    expect(read(item("a", { type: "planning" }))).toMatchObject({
      ids: [],
      losses: { "/type": "A plan of what will be covered is no record." },
    });
    expect(read(item("a", { eventDetails: {} })).ids).toEqual(["meeting:a"]);
    expect(read(item("a", { eventDetails: [] })).ids).toEqual(["source:a"]);
    expect(read(item("a", { type: "text", eventDetails: {} })).ids).toEqual(["source:a"]);
  });

  it.each(["source", "visit", "meeting", "agreement", "statement"])(
    "is a %s where its URI ends in the id of one, whatever its type",
    (type) => {
      const { ids } = read({
        uri: `https://example.org/r#${type}:b`,
        type: "text",
        title: "B",
        people: [
          { name: "Ada Example", rel: "visitor" },
          { name: "Ben Sample", rel: "speaker" },
        ],
        eventDetails: { organiser: { name: "Sample League" } },
      });
      expect(ids).toEqual([`${type}:b`]);
    },
  );

  it("is nothing of its own where its URI ends in the id of what is no item", () => {
    expect(read(item("x", { uri: "https://example.org/r#person:ada", type: "event" })).ids).toEqual(["meeting:x"]);
  });

  it("as an association is what it is to its event", () => {
    const association = (slug: string, rel: string) => item(slug, { type: "text", name: slug, rel, by: "Ada Example" });
    const { ids } = read(
      item("a", {
        type: "event",
        associations: [association("b", "outcome"), association("c", "quotation"), association("d", "picture")],
      }),
    );
    expect(ids).toEqual(["source:d", "meeting:a", "agreement:b", "statement:c"]);
  });

  it("takes its name from its title, its name or its URI", () => {
    expect(read(item("a", { type: "text", title: "The Title", name: "The Name" })).ids).toEqual(["source:the-title"]);
    expect(read({ uri: "urn:example:a", type: "text", name: "The Name" }).ids).toEqual(["source:the-name"]);
    expect(read({ uri: "urn:example:a", type: "text" }).ids).toEqual(["source:urn-example-a"]);
    expect(read({ uri: "urn:example:a", type: "text", title: "—" }).ids).toEqual(["source:urn-example-a"]);
  });
});

describe("items in the document", () => {
  it("are those of a list that have a URI", () => {
    const { ids, losses } = read([item("a", { type: "text" }), { title: "no URI" }, 7, item("b", { type: "event" })]);
    expect(ids).toEqual(["source:a", "meeting:b"]);
    expect(losses).toEqual({ "/1": "It has no uri, and is no item.", "/2": PLACELESS });
  });

  it("are those in a package, and the package is the report", () => {
    const { report, ids, losses } = read(
      item("package", {
        type: "composite",
        associations: [
          item("a", { type: "text", language: "en" }),
          { name: "a", rel: "member", uri: "urn:example:a" },
          { name: "gone", rel: "member", uri: "urn:example:gone" },
        ],
      }),
    );
    expect(ids).toEqual(["source:a"]);
    expect(report.title).toBe("package");
    expect(losses).toEqual({ "/associations/2": PLACELESS });
  });

  it("stand after a package that names them", () => {
    const { report, ids, losses } = read([
      item("a", { type: "text" }),
      item("package", {
        type: "composite",
        associations: [{ name: "a", rel: "member", uri: "urn:example:a", type: "text", title: "a" }],
      }),
    ]);
    expect(ids).toEqual(["source:a"]);
    expect(report.title).toBe("package");
    expect(losses).toEqual({});
  });

  it("are read once where the same stands twice, whatever it is to each event", () => {
    const pact = (rel: string, more: object = {}) =>
      item("pact", { name: "pact", type: "text", language: "en", rel, ...more });
    const events = (second: object) => [
      item("a", { type: "event", associations: [pact("outcome")] }),
      item("b", { type: "event", associations: [second] }),
    ];
    const { ids, losses } = read(events(pact("result", { standard: { name: "ninjs" } })));
    expect(ids).toEqual(["meeting:a", "meeting:b", "agreement:pact"]);
    expect(Object.keys(losses)).not.toContain("/1/associations/0");
    expect(read(events(pact("outcome", { edNote: "Another." }))).losses).toMatchObject({
      "/1/associations/0/edNote": "An item before it has the same URI.",
    });
  });

  it("are no items where an association has no more than its name", () => {
    const naming = { name: "b", rel: "seeAlso", uri: "urn:example:b", type: "text", title: "b" };
    const { ids, losses } = read(item("a", { type: "event", associations: [naming] }));
    expect(ids).toEqual(["meeting:a"]);
    expect(losses).toEqual({ "/associations/0/title": PLACELESS });
    const own = { uri: "https://example.org/r#meeting:a", associations: [naming] };
    expect(read(item("a", own)).losses).toEqual({ "/associations": NO_ITEM });
    expect(read(item("a", { type: "event", associations: [{ ...naming, language: "en" }] })).ids).toEqual([
      "source:b",
      "meeting:a",
    ]);
  });

  it("need no URI as associations", () => {
    const { ids } = read(item("a", { type: "event", associations: [{ name: "b", rel: "outcome", language: "en" }] }));
    expect(ids).toEqual(["meeting:a", "agreement:b"]);
  });

  it("that an item names without saying how are told in the words of ninjs", () => {
    const { report, losses } = read([
      item("a", { type: "event", associations: [{ name: "b", uri: "urn:example:b" }] }),
      item("b", { type: "text" }),
    ]);
    expect(report.meetings?.[0]?.extensions).toEqual([
      { namespace: "http://www.iptc.org/std/ninjs/", value: { b: ["source:b"] } },
    ]);
    expect(losses).toEqual({});
  });
});

describe("what a record cannot be without", () => {
  const VISIT = "https://example.org/r#visit:v";
  const visit = (more: object) => read({ uri: VISIT, type: "event", title: "Tour", ...more });
  const visitor = { people: [{ name: "Ada Example", rel: "visitor" }] };
  const host = { eventDetails: { organiser: { name: "Sample League", rel: "host" } } };

  it.each<[string, object]>([
    ["no host", visitor],
    ["no visitor", host],
    ["nobody who visits", { ...host, people: [{ name: "Ada Example", rel: "received-by" }] }],
    ["a host without a name", { ...visitor, eventDetails: { organiser: { uri: "urn:example:league" } } }],
  ])("of a visit: it has %s", (_what, more) => {
    expect(visit(more)).toMatchObject({ ids: [], losses: { "": "A visit needs a visitor and a host." } });
  });

  it("of a visit: its visitors, its host and its status", () => {
    const { report, losses } = visit({
      people: [
        { name: "Ada Example", rel: "visitor" },
        { name: "Ben Sample", rel: "declined" },
      ],
      organisations: [{ name: "Daily Sample", rel: "press" }],
      eventDetails: {
        organiser: { name: "Sample League", rel: "host" },
        eventStatus: "http://cv.iptc.org/newscodes/eventoccurstatus/eos6",
      },
    });
    expect(report.visits).toMatchObject([
      {
        id: "visit:v",
        title: "Tour",
        status: "cancelled",
        host: "organization:sample-league",
        visitors: [
          { actor: "person:ada-example" },
          { actor: "person:ben-sample", attendance: "declined" },
          { actor: "organization:daily-sample", role: "press" },
        ],
      },
    ]);
    expect(losses).toEqual({});
  });

  const quotation = (more: object) =>
    read(
      item("a", {
        type: "event",
        associations: [{ uri: "urn:example:q", rel: "quotation", type: "component", language: "en", ...more }],
      }),
    );

  it.each<[string, object, string]>([
    ["a speaker", { title: "Said so." }, "A statement needs a speaker."],
    [
      "a speaker who can act",
      { title: "Said so.", places: [{ name: "Hall", rel: "speaker" }] },
      "A statement needs a speaker.",
    ],
    ["a text", { by: "Ada Example" }, "A statement needs a text that says what was said."],
    [
      "a text that is not empty",
      { by: "Ada Example", descriptions: [{ value: "" }], name: "" },
      "A statement needs a text that says what was said.",
    ],
  ])("of a statement: it has no %s", (_what, more, reason) => {
    expect(quotation(more)).toMatchObject({ ids: ["meeting:a"], losses: { "/associations/0": reason } });
  });

  it.each<[string, object, string]>([
    [
      "the description that is a summary",
      { title: "T", descriptions: [{ value: "First." }, { role: "summary", value: "Sum." }] },
      "Sum.",
    ],
    ["the first description", { title: "T", descriptions: [{ value: "First." }, { value: "Second." }] }, "First."],
    ["the title", { title: "T", name: "N" }, "T"],
    ["the name", { name: "N" }, "N"],
  ])("of a statement: its text is %s", (_what, more, summary) => {
    expect(quotation({ by: "Ada Example", ...more }).report.statements?.[0]?.summary).toBe(summary);
  });

  it("of a statement: its speaker is who is named as one, before who it is by", () => {
    const { report } = quotation({
      title: "T",
      by: "Ada Example",
      organisations: [{ name: "Sample League", rel: "speaker" }],
    });
    expect(report.statements?.[0]?.speakers).toEqual(["organization:sample-league"]);
    expect(report.people).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ["its title", { title: "T", headlines: [{ value: "H" }], slugline: "S", name: "N" }, "T"],
    ["its headline", { headlines: [{ value: "H" }, { value: "H2" }], slugline: "S", name: "N" }, "H"],
    ["its slugline", { slugline: "S", name: "N" }, "S"],
    ["its name", { name: "N" }, "N"],
    ["its URI", {}, "urn:example:x"],
  ])("of an event: what it is called is %s", (_what, more, title) => {
    expect(read({ uri: "urn:example:x", type: "event", ...more }).report.meetings?.[0]?.title).toBe(title);
  });
});
