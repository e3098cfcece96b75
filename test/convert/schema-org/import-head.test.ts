import { check } from "communique";
import { describe, expect, it } from "vitest";
import { fromSchemaOrg, type ImportOptions, toSchemaOrg } from "../../../src/schema-org.js";
import { person, report, source } from "../../check/documents.js";
import { imported, schema, state } from "./imported.js";

const CONTEXT = { "@context": "https://schema.org" };
const ID = "https://example.org/reports/1";
const event = { "@type": "Event", name: "Talks" };

/** The report without its lists, and what was lost. */
function head(document: unknown, options: ImportOptions = {}) {
  const { report: made, losses } = fromSchemaOrg(document, options);
  expect(check(made, { as: "report" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const own = Object.fromEntries(Object.entries(made).filter(([, value]) => !Array.isArray(value)));
  return { own, losses: Object.fromEntries(losses.map(({ path, reason }) => [path, reason])) };
}

const dataset = (more: object = {}) => ({
  "@type": "Dataset",
  "@id": ID,
  additionalType: schema("report.schema.json"),
  name: "A report",
  inLanguage: "en",
  ...more,
});

describe("markup", () => {
  const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&");

  it.each([
    ["as it is", "<p>Desc &amp; more</p>", "Talks <b>held</b>"],
    ["written with entities", "&lt;p&gt;Desc &amp; more&lt;/p&gt;", "Talks &lt;b&gt;held&lt;/b&gt;"],
  ])("is taken away from texts and titles, and that is told: %s", (_what, description, headline) => {
    const article = { ...CONTEXT, "@type": "NewsArticle", headline, description };
    const { own, losses } = head(article, { id: ID, textOf });
    expect(own).toMatchObject({ title: "Talks held", summary: "Desc & more" });
    const MARKUP = "It is kept without its markup.";
    expect(losses).toEqual({ "/headline": MARKUP, "/description": MARKUP });
  });

  it("stays where nothing takes it away, and a text without any is as it was", () => {
    const article = { ...CONTEXT, "@type": "NewsArticle", headline: "a < b", description: "<p>Desc</p>" };
    expect(head(article, { id: ID }).own).toMatchObject({ title: "a < b", summary: "<p>Desc</p>" });
    expect(head({ ...article, description: "D" }, { id: ID, textOf })).toMatchObject({
      own: { title: "a < b" },
      losses: {},
    });
  });
});

describe("the head of the report", () => {
  it.each<[unknown, string]>([
    ["English", "/inLanguage"],
    [{ "@type": "Language", name: "English" }, "/inLanguage/name"],
    ["en-Poly", "/inLanguage"],
  ])("has the language of the options where the document says %j", (inLanguage, path) => {
    const article = { ...CONTEXT, "@type": "NewsArticle", headline: "Talks", inLanguage };
    const { own, losses } = head(article, { id: ID, language: "az" });
    expect(own).toMatchObject({ language: "az" });
    expect(Object.keys(losses)).toContain(path);
  });

  it("is that of the report that the document was made of, and nothing of it is lost", () => {
    const more = {
      description: "In short.",
      dateCreated: "2025-03-01",
      dateModified: "2025-03-02",
      isBasedOn: { "@id": `${ID}#source:article` },
    };
    const article = { "@type": "NewsArticle", "@id": `${ID}#source:article`, name: "News" };
    expect(head({ ...CONTEXT, "@graph": [event, dataset(more), article] })).toEqual({
      own: {
        type: "report",
        version: "1",
        id: ID,
        language: "en",
        title: "A report",
        summary: "In short.",
        createdAt: "2025-03-01",
        updatedAt: "2025-03-02",
      },
      losses: {},
    });
  });

  it("is no record, whatever else the node is said to be", () => {
    const additionalType = ["https://example.org/x", schema("report.schema.json")];
    const { report: made } = fromSchemaOrg({ ...CONTEXT, "@graph": [dataset({ additionalType }), event] });
    expect(made.sources.map(({ id }) => id)).toEqual(["source:imported-document"]);
    expect(made.title).toBe("A report");
    // A dataset of others is a source, even where another property says so.
    const other = fromSchemaOrg(
      { ...CONTEXT, "@graph": [dataset({ additionalType: [], sameAs: schema("report.schema.json") }), event] },
      { id: "urn:example:1" },
    ).report;
    expect(other.sources.map(({ id }) => id)).toEqual(["source:imported-document", "source:a-report"]);
  });

  it("has the title of what comes first, by its headline or its name, where there is no report", () => {
    const title = (...graph: object[]) => head({ ...CONTEXT, "@graph": graph }, { id: ID }).own.title;
    expect(title({ "@type": "Recipe" }, { "@type": "NewsArticle", name: "N", headline: "H" })).toBe("H");
    expect(title({ "@type": "Event", name: "N" })).toBe("N");
    expect(title({ "@type": "Recipe" })).toBe("A document of schema.org");
    expect(title({ "@type": "NewsArticle", headline: "𝔰".repeat(1_001) })).toBe("𝔰".repeat(1_000));
    expect(title(dataset({ name: [] }), event)).toBe("Talks");
  });

  it("has the id of the options, of the report, or of the graph", () => {
    const graph = { ...CONTEXT, "@id": "urn:example:graph", "@graph": [dataset(), event] };
    expect(head(graph, { id: "urn:example:1" }).own.id).toBe("urn:example:1");
    expect(head(graph).own.id).toBe(ID);
    expect(head({ ...graph, "@graph": [{ ...event, "@id": "urn:example:event" }] }).own.id).toBe("urn:example:graph");
    // A node with a type is something of which is told, and no report.
    const headless = () => head({ ...CONTEXT, ...event, "@id": "urn:example:event" });
    expect(headless).toThrow(/^The report needs an id, and the document gives none/);
    expect(() => head({ ...graph, "@id": "no URI", "@graph": [event] })).toThrow(/"no URI" can be none/);
  });

  it("has the language of the report, of the context, or of the options", () => {
    const language = (inLanguage: unknown, context: unknown, options: ImportOptions) =>
      head({ "@context": context, "@graph": [dataset({ inLanguage })] }, options).own.language;
    const german = ["https://schema.org", { "@language": "de" }];
    expect(language("tr", german, { language: "az" })).toBe("tr");
    expect(language([], german, { language: "az" })).toBe("de");
    expect(language([], "https://schema.org", { language: "az" })).toBe("az");
    expect(language("no language", "https://schema.org", { language: "az" })).toBe("az");
    expect(language([], "https://schema.org", {})).toBe("und");
  });

  it("is written with dates that are certain, and the sources that it rests on", () => {
    const whole = report({
      createdAt: "2025-03~",
      updatedAt: "2025-03-02?",
      summary: "In short.",
      sources: [source("a"), source("b")],
    });
    const qualified = "A date of schema.org cannot say that it is approximate or uncertain.";
    const { document, losses } = toSchemaOrg(whole);
    expect(document["@graph"][0]).toEqual({
      "@type": "Dataset",
      "@id": ID,
      additionalType: schema("report.schema.json"),
      name: "A report",
      description: "In short.",
      inLanguage: "en",
      isBasedOn: [{ "@id": `${ID}#source:a` }, { "@id": `${ID}#source:b` }],
    });
    expect(losses.map(({ path }) => path)).toEqual(["/version", "/createdAt", "/updatedAt"]);
    expect(losses.slice(1).map(({ reason }) => reason)).toEqual([qualified, qualified]);
    const dated = toSchemaOrg(report({ createdAt: "2025-03-01", updatedAt: "2025-03-02", people: [person()] }));
    expect(dated.document["@graph"][0]).toMatchObject({ dateCreated: "2025-03-01", dateModified: "2025-03-02" });
  });
});

describe("a quotation that stands at the top", () => {
  const quotation = { "@type": "Quotation", "@id": "x:q", text: "Welcome.", spokenByCharacter: { "@id": "x:ada" } };
  const ada = { "@type": "Person", "@id": "x:ada", name: "Ada" };
  const whole = (type: string, more: object = {}) => ({
    "@type": type,
    "@id": "x:s",
    description: "Said so.",
    author: { "@id": "x:ada" },
    hasPart: [{ "@id": "x:q" }, "text"],
    ...more,
  });
  const statements = (...graph: object[]) =>
    Object.entries(imported(...graph).records).flatMap(([id, { quotes }]) =>
      id.startsWith("statement:") ? [quotes] : [],
    );
  const QUOTES = [{ text: "Welcome.", language: "und" }];

  it.each(["Statement", "Claim"])("is a part of the %s that has it", (type) => {
    expect(statements(ada, quotation, whole(type))).toEqual([QUOTES]);
  });

  it("is a statement of its own where something else has it as a part, or has it as something else", () => {
    expect(statements(ada, quotation, whole("NewsArticle", { headline: "News" }))).toEqual([QUOTES]);
    expect(statements(ada, quotation, whole("Statement", { hasPart: [], subjectOf: { "@id": "x:q" } }))).toEqual([
      QUOTES,
      undefined,
    ]);
  });
});

describe("what all records have", () => {
  it("are identifiers of a scheme, by its id or its name", () => {
    const { records, losses } = imported({
      "@type": "Person",
      name: "Ada",
      identifier: [
        { "@type": "PropertyValue", propertyID: "List", name: "Other", value: "1" },
        { "@type": "PropertyValue", name: "Other", value: "2" },
        { "@type": "PropertyValue", value: "3" },
        { "@type": "PropertyValue", propertyID: "List" },
        "4",
      ],
    });
    expect(records["person:ada"]).toEqual({
      name: "Ada",
      identifiers: [
        { scheme: "List", value: "1" },
        { scheme: "Other", value: "2" },
      ],
    });
    const NEEDED = "An identifier needs a scheme and a value: propertyID and value of a PropertyValue.";
    expect(losses).toMatchObject({
      "/0/identifier/2": NEEDED,
      "/0/identifier/3": NEEDED,
      "/0/identifier/4": NEEDED,
    });
  });

  it("are addresses of the same elsewhere, before them the node's own", () => {
    const same = (id: string | undefined, more: object = {}) => {
      const { records, losses } = imported({
        "@type": "Person",
        ...(id !== undefined && { "@id": id }),
        name: "Ada",
        ...more,
      });
      return { sameAs: Object.values(records)[0]?.sameAs, losses };
    };
    expect(same("x:ada", { sameAs: ["https://example.org/ada", "no URI"] })).toEqual({
      sameAs: ["x:ada", "https://example.org/ada"],
      losses: { "/0/sameAs/1": "It is not a URI." },
    });
    expect(same(undefined).sameAs).toBeUndefined();
    expect(same("_:b0").sameAs).toBeUndefined();
    expect(same("no URI").sameAs).toBeUndefined();
    expect(same("https://example.org/r#person:ada").sameAs).toBeUndefined();
    expect(same("https://example.org/r#ada").sameAs).toEqual(["https://example.org/r#ada"]);
  });

  it("are sources of what else tells of it", () => {
    const article = { "@type": "NewsArticle", headline: "News" };
    const { records, losses } = imported({ ...event, subjectOf: [article, "x:gone"] });
    expect(Object.keys(records)).toEqual(["source:news", "meeting:talks"]);
    const value = { subjectOf: ["source:news"] };
    expect(records["meeting:talks"]).toMatchObject({ extensions: [{ namespace: "https://schema.org/", value }] });
    expect(losses).toEqual({ "/0/subjectOf/1": "It names no node of the document." });
  });

  it("are ids of their own names, where these fit", () => {
    const idOf = (end: string, more: object = {}) =>
      Object.keys(
        imported({ "@type": "Person", "@id": `https://example.org/r${end}`, name: "Ada", ...more }).records,
      )[0];
    expect(idOf("#person:own")).toBe("person:own");
    expect(idOf("#place:own")).toBe("person:ada");
    expect(idOf("#person:Own")).toBe("person:ada");
    expect(idOf("")).toBe("person:ada");
    expect(idOf(`#person:${"x".repeat(193)}`)).toBe(`person:${"x".repeat(193)}`);
    expect(idOf(`#person:${"x".repeat(194)}`)).toBe("person:ada");
    expect(idOf("/Some%20One", { name: "—" })).toBe("person:some-20one");
    expect(idOf("", { "@type": "NewsArticle", name: "N", headline: "H" })).toBe("source:h");
  });
});

describe("what contradicts the rest of the report", () => {
  const CONTRADICTION = /^The report would contradict itself\. /;

  it("is no participant who attends twice: that is one participant", () => {
    const ada = { "@type": "Person", "@id": "x:ada", name: "Ada" };
    const ben = { "@type": "Person", "@id": "x:ben", name: "Ben" };
    const ref = (id: string) => ({ "@id": `x:${id}` });
    const { records, losses } = imported(
      { ...event, attendee: [ref("ada"), ref("ada"), ref("ben"), ref("ada")] },
      ada,
      ben,
    );
    expect(records["meeting:talks"]).toMatchObject({
      participants: [{ actor: "person:ada" }, { actor: "person:ben" }],
    });
    expect(losses).toEqual({});
  });

  it("is taken out: an end before its start, and the time with it where nothing is left", () => {
    const { records } = imported({ ...event, startDate: "2025-03-05", endDate: "2025-03-01" });
    expect(records["meeting:talks"]).toMatchObject({ when: { start: "2025-03-05" } });
  });

  it("is unknown: a status against what was done", () => {
    const { records, losses } = imported({
      "@type": "CreativeWork",
      additionalType: schema("agreement.schema.json#treaty"),
      name: "Accord",
      creativeWorkStatus: "under-negotiation",
      contributor: ["party", "signatory"].map((roleName) => ({
        "@type": "Role",
        roleName,
        contributor: state("Examplia"),
      })),
    });
    expect(records["agreement:accord"]).toMatchObject({ status: "unknown", actions: [{ action: "sign" }] });
    expect(losses["/0/creativeWorkStatus"]).toMatch(CONTRADICTION);
  });

  it("is taken out: a total that the parts contradict, and the package with it where it holds nothing else", () => {
    const part = (name: string) => ({
      "@type": "CreativeWork",
      "@id": `x:${name}`,
      additionalType: schema("agreement.schema.json#treaty"),
      name,
    });
    const { records } = imported({
      "@type": "Collection",
      additionalType: schema("agreement.schema.json#package"),
      name: "Package",
      collectionSize: 1,
      hasPart: [part("a"), part("b")],
    });
    expect(records["agreement:package"]).toMatchObject({ package: { parts: ["agreement:a", "agreement:b"] } });
  });
});

describe("contexts that are read", () => {
  const names = (context: unknown, more: object = {}) =>
    fromSchemaOrg({ "@context": context, "@type": "Event", name: "Talks", ...more }, { id: ID }).report.meetings?.map(
      ({ title }) => title,
    );

  it.each<[string, unknown, object]>([
    ["of schema.org's own address", "https://www.schema.org/docs/jsonldcontext.jsonld", {}],
    ["with a version", ["https://schema.org", { "@version": 1.1 }], {}],
    [
      "with a term that only says how its values are typed",
      ["https://schema.org", { startDate: { "@id": "schema:startDate", "@type": "schema:Date" } }],
      {},
    ],
    ["with a language that is none", ["https://schema.org", { "@language": null }], {}],
    [
      "with another name of a term",
      ["https://schema.org", { title: { "@id": "schema:name" } }],
      { name: [], title: "Talks" },
    ],
  ])("are those %s", (_what, context, more) => {
    expect(names(context, more)).toEqual(["Talks"]);
  });

  it.each<[string, unknown, string]>([
    ["a number", 7, "the context 7."],
    ["nothing", null, "the context null."],
    ["an address", "https://example.org/context", 'the context "https://example.org/context".'],
    ["an address that begins like ours", "https://schema.org/other", 'the context "https://schema.org/other".'],
    ["a vocabulary", { "@vocab": "https://example.org/" }, 'the context {"@vocab": "https://example.org/"}.'],
    ["a vocabulary that is no text", { "@vocab": null }, 'the context {"@vocab":null}.'],
    ["another keyword", { "@import": "https://example.org/" }, 'the context {"@import":"https://example.org/"}.'],
    ["a term without a meaning", { name: null }, 'the context {"name":null}.'],
    ["a term whose meaning is a number", { name: 7 }, 'the context {"name":7}.'],
    ["a term whose id is a number", { name: { "@id": 7 } }, 'the context {"name":{"@id":7}}.'],
    ["a term that is read backwards", { name: { "@reverse": "x:y" } }, 'the context {"name":{"@reverse":"x:y"}}.'],
    ["a long one", `x:${"y".repeat(200)}`, `the context "x:${"y".repeat(197)}…. What`],
    ["one that is just short enough", `x:${"y".repeat(196)}`, `the context "x:${"y".repeat(196)}". What`],
  ])("are not %s", (_what, context, message) => {
    expect(() => names(context)).toThrow(TypeError);
    expect(() => names(context)).toThrow(message);
  });

  it("do not make a term of a key with another prefix, or with none before its colon", () => {
    const { losses } = fromSchemaOrg({ ...CONTEXT, ...event, "x:name": 1, ":name": 2 }, { id: ID });
    expect(losses.map(({ path, reason }) => [path, reason])).toEqual([
      ["/x:name", "It is no term of schema.org."],
      ["/:name", "It is no term of schema.org."],
    ]);
  });
});

describe("texts and lists", () => {
  it("are cleaned of what no report may have, and told where that changes more than their edges", () => {
    const summary = (description: unknown) => {
      const { records, losses } = imported({ ...event, description });
      return [records["meeting:talks"]?.summary, losses["/0/description"]];
    };
    expect(summary("  One.\r\nTwo.\rThree.\n\t ")).toEqual(["One.\nTwo.\nThree.", undefined]);
    expect(summary("One.\u0007 Two.")).toEqual(["One. Two.", "It is kept without its control characters."]);
    expect(summary("Fish &amp; chips &#8211; &unknown;")).toEqual(["Fish & chips – &unknown;", undefined]);
    expect(summary("  One.  ")).toEqual(["One.", undefined]);
    expect(summary("\u0007")).toEqual([undefined, "A report has no field for description here."]);
    expect(summary(7)).toEqual(["7", undefined]);
    expect(summary(["One.", "Two."])).toEqual(["One.", undefined]);
  });

  it("of names have each one that is a text", () => {
    const { records, losses } = imported({
      "@type": "Person",
      name: "Ada",
      alternateName: ["A.", { "@type": "Thing" }, "B.", ""],
    });
    expect(records["person:ada"]).toEqual({ name: "Ada", names: [{ text: "A." }, { text: "B." }] });
    expect(losses).toEqual({ "/0/alternateName/1": "A text is expected here." });
  });

  it("have at most 1,000 values, and what is cut is told", () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `Name ${n}`);
    const { records, losses } = imported({ "@type": "Person", name: "Ada", alternateName: many(1_002) });
    expect(records["person:ada"]?.names).toHaveLength(1_000);
    expect(losses).toEqual({
      "/0/alternateName/1000": "A list has at most 1000 values.",
      "/0/alternateName/1001": "A list has at most 1000 values.",
    });
    const address = (count: number) => Array.from({ length: count }, (_, n) => `https://example.org/${n}`);
    const both = imported({ "@type": "Person", "@id": "x:ada", name: "Ada", sameAs: address(1_000) });
    expect(both.records["person:ada"]?.sameAs).toHaveLength(1_000);
    expect(both.losses).toEqual({ "/0/sameAs/999": "A list has at most 1000 values." });
    const exact = imported({ "@type": "Person", "@id": "x:ada", name: "Ada", sameAs: address(999) });
    expect(exact.records["person:ada"]?.sameAs).toHaveLength(1_000);
    expect(exact.losses).toEqual({});
  });
});
