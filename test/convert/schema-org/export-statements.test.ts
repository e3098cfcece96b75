import type { Claim, Quote, Report, Statement } from "communique";
import { describe, expect, it } from "vitest";
import { agreement, meeting, person, place, source, state, statement, topic } from "../../check/documents.js";
import { exported, link, ours } from "./exported.js";

const MISSING = "Names no record of the report.";
const UNNAMED = "What it names is not in the document.";

const others: Partial<Report> = {
  people: [person("ada"), person("sam", { name: "Sam Sample" })],
  states: [state("examplia")],
  places: [place("hall")],
  topics: [topic("trade")],
  sources: [source("article"), source("other")],
  meetings: [meeting("talks"), meeting("rumour", { status: "rumoured" })],
  agreements: [agreement("a")],
};

/** The node of the statement without what every one has, and what is lost of it. */
function said(more: Partial<Statement>) {
  const { node, lost } = exported("statement:s", { ...others, statements: [statement("s", more)] });
  const { additionalType, description, ...found } = node ?? {};
  expect([additionalType, description]).toEqual([ours("statement", more.kind ?? "evaluate"), "Welcomed it."]);
  return { node: found, lost };
}

const ADA = { "@type": "Statement", author: [link("person:ada")] };

describe("a statement", () => {
  it.each([
    ["assert", "Claim"],
    ["deny", "Claim"],
    ["accuse", "Claim"],
    ["foretell", "Statement"],
    ["evaluate", "Statement"],
    ["offer", "Statement"],
  ] as const)("that is to %s is a %s", (kind, type) => {
    expect(said({ kind })).toEqual({ node: { ...ADA, "@type": type }, lost: {} });
  });

  it("has its shade behind its kind", () => {
    const { node } = exported("statement:s", {
      ...others,
      statements: [statement("s", { kind: "evaluate", shade: "welcome" })],
    });
    expect(node?.additionalType).toBe(ours("statement", "evaluate/welcome"));
  });

  it("has a time, an occasion, a place, a channel and a document", () => {
    expect(
      said({
        when: { start: "2025-03-01" },
        at: "meeting:talks",
        place: "place:hall",
        channel: { kind: "press-conference", url: "https://example.org/press" },
        document: "agreement:a",
        topics: ["topic:trade", "topic:gone"],
        about: ["state:examplia", "person:gone"],
      }),
    ).toEqual({
      node: {
        ...ADA,
        dateCreated: "2025-03-01",
        recordedAt: link("meeting:talks"),
        locationCreated: link("place:hall"),
        genre: "press-conference",
        url: "https://example.org/press",
        about: [link("topic:trade"), link("state:examplia")],
        isPartOf: [link("agreement:a")],
      },
      lost: { "/topics/1": MISSING, "/about/1": MISSING },
    });
  });

  it("loses what is not in the document", () => {
    expect(
      said({
        when: { start: "2025~" },
        at: "meeting:rumour",
        place: "place:gone",
        document: "agreement:gone",
        topics: ["topic:gone"],
      }),
    ).toEqual({
      node: ADA,
      lost: {
        "/when/start": "A date of schema.org cannot say that it is approximate or uncertain.",
        "/at": UNNAMED,
        "/place": MISSING,
        "/document": MISSING,
        "/topics/0": MISSING,
      },
    });
  });
});

describe("who says it", () => {
  it("is an author in a capacity, where it is one", () => {
    expect(said({ capacity: "as Minister" })).toEqual({
      node: {
        "@type": "Statement",
        author: [{ "@type": "Role", roleName: "speaker", description: "as Minister", author: link("person:ada") }],
      },
      lost: {},
    });
  });

  it("is each an author without one, where they are several", () => {
    expect(said({ capacity: "as Ministers", speakers: ["person:ada", "person:gone", "state:examplia"] })).toEqual({
      node: { "@type": "Statement", author: [link("person:ada"), link("state:examplia")] },
      lost: { "/capacity": "It is that of a single speaker.", "/speakers/1": MISSING },
    });
  });

  it("is nobody who is missing, in no capacity", () => {
    expect(said({ capacity: "as Minister", speakers: ["person:gone"] })).toEqual({
      node: { "@type": "Statement", author: [] },
      lost: { "/capacity": "It is that of a single speaker.", "/speakers/0": MISSING },
    });
  });

  it("speaks for organizations and states, and not for people", () => {
    expect(said({ onBehalfOf: ["person:sam", "state:examplia", "organization:gone"] })).toEqual({
      node: { ...ADA, sourceOrganization: [link("state:examplia")] },
      lost: {
        "/onBehalfOf/0": "One speaks for an organization in schema.org, and not for a person.",
        "/onBehalfOf/2": MISSING,
      },
    });
    expect(said({ onBehalfOf: ["person:sam"] }).node).toEqual(ADA);
  });
});

describe("the own words", () => {
  const quoted = (...quotes: Quote[]) => said({ quotes });
  const quotation = (text: string, more: object = {}) => ({
    "@type": "Quotation",
    text,
    inLanguage: "en",
    spokenByCharacter: [link("person:ada")],
    ...more,
  });

  it("are quotations of the speaker, in their order", () => {
    expect(quoted({ text: "Welcome.", language: "en" }, { text: "Once more.", language: "en" })).toEqual({
      node: { ...ADA, hasPart: [quotation("Welcome."), quotation("Once more.")] },
      lost: {},
    });
  });

  it("translate the original words, where these are known", () => {
    const original = { text: "Hoş geldiniz.", language: "tr" };
    const translationOfWork = { "@type": "Quotation", text: "Hoş geldiniz.", inLanguage: "tr" };
    expect(quoted({ text: "Welcome.", language: "en", translated: true, original })).toEqual({
      node: { ...ADA, hasPart: [quotation("Welcome.", { translationOfWork })] },
      lost: {},
    });
    expect(quoted({ text: "Welcome.", language: "en", translated: true })).toEqual({
      node: { ...ADA, hasPart: [quotation("Welcome.")] },
      lost: { "/quotes/0/translated": "A translation names the work that it translates." },
    });
  });
});

describe("several speakers", () => {
  const speakers: Statement["speakers"] = ["person:ada", "person:sam"];
  const spokenBy = (quote: Quote) => (said({ speakers, quotes: [quote] }).node.hasPart as object[])[0];

  it("say all words of which nothing else is said", () => {
    expect(spokenBy({ text: "Welcome.", language: "en" })).toMatchObject({
      spokenByCharacter: [link("person:ada"), link("person:sam")],
    });
    expect(spokenBy({ text: "Welcome.", language: "en", speaker: "person:sam" })).toMatchObject({
      spokenByCharacter: [link("person:sam")],
    });
  });
});

describe("how we know of it", () => {
  it("is the sources in which a claim appears, and those that tell of another statement", () => {
    const evidence: Statement["evidence"] = [
      { source: "source:article", basis: "stated", mode: "direct-quote" },
      { source: "source:other", basis: "stated", fields: ["/when"] },
    ];
    expect(said({ kind: "deny", evidence })).toEqual({
      node: { ...ADA, "@type": "Claim", appearance: [link("source:article")] },
      lost: {
        "/evidence/0/mode": "Schema.org does not say on what a value rests.",
        "/evidence/1": "What tells of a thing in schema.org states it, and as a whole.",
      },
    });
    expect(said({ evidence }).node).toEqual({ ...ADA, subjectOf: [link("source:article")] });
  });
});

describe("what it claims", () => {
  const claimed = (...claims: Claim[]) => said({ claims });

  it("is mentioned, as a whole", () => {
    const WHOLE = "What is mentioned is mentioned as a whole, and no more is said of it.";
    expect(
      claimed(
        { record: "meeting:talks" },
        { record: "agreement:a", field: "/status", modality: "required" },
        { record: "place:hall", refrain: true },
      ),
    ).toEqual({
      node: { ...ADA, mentions: [link("meeting:talks"), link("agreement:a"), link("place:hall")] },
      lost: { "/claims/1/field": WHOLE, "/claims/1/modality": WHOLE, "/claims/2/refrain": WHOLE },
    });
  });

  it("is lost with what is not in the document", () => {
    expect(claimed({ record: "meeting:rumour" }, { record: "act:gone", key: "k" })).toEqual({
      node: ADA,
      lost: { "/claims/0": UNNAMED, "/claims/1": UNNAMED },
    });
  });
});
