import type { Attribution, Quote, Report, Statement } from "communique";
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
  expect([additionalType, description]).toEqual([ours("statement", more.kind ?? "welcome"), "Welcomed it."]);
  return { node: found, lost };
}

const ADA = { "@type": "Statement", author: [link("person:ada")] };

describe("a statement", () => {
  it.each([
    ["assert", "Claim"],
    ["acknowledge", "Claim"],
    ["confirm", "Claim"],
    ["deny", "Claim"],
    ["accuse", "Claim"],
    ["praise", "Statement"],
    ["offer", "Statement"],
  ] as const)("that is to %s is a %s", (kind, type) => {
    expect(said({ kind })).toEqual({ node: { ...ADA, "@type": type }, lost: {} });
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

describe("how it came to us", () => {
  const passed = (...attribution: Attribution[]) => said({ attribution });
  const contributor = (roleName: string) => ({ "@type": "Role", roleName, contributor: link("person:sam") });
  const NO_WORK = "Schema.org names the work something is part of or based on.";

  it("is by contributors in their roles", () => {
    expect(passed({ role: "informant", actor: "person:sam" }, { role: "relayer", actor: "person:sam" })).toEqual({
      node: { ...ADA, contributor: [contributor("informant"), contributor("relayer")] },
      lost: {},
    });
  });

  it("is in a work that publishes it, and based on one that it cites", () => {
    expect(
      passed(
        { role: "citing-outlet", source: "source:other", actor: "person:sam" },
        { role: "publisher", source: "source:article" },
      ),
    ).toEqual({
      node: {
        ...ADA,
        contributor: [contributor("citing-outlet")],
        isBasedOn: [link("source:other")],
        isPartOf: [link("source:article")],
      },
      lost: {},
    });
  });

  it("names no work of another role", () => {
    expect(passed({ role: "relayer", actor: "person:sam", source: "source:article" })).toEqual({
      node: { ...ADA, contributor: [contributor("relayer")] },
      lost: { "/attribution/0/source": NO_WORK },
    });
  });

  it.each<[string, Attribution, Record<string, string>]>([
    ["an actor that is missing", { role: "relayer", actor: "organization:gone" }, {}],
    ["a work that is missing", { role: "publisher", source: "source:gone" }, {}],
    ["a work of another role", { role: "relayer", source: "source:article" }, {}],
  ])("is lost where there is only %s", (_what, link, lost) => {
    expect(passed(link)).toEqual({
      node: ADA,
      lost: { "/attribution/0": "Neither the actor nor the work can be named in the document.", ...lost },
    });
  });

  it("stands in the document before the works that publish it", () => {
    const { node } = said({
      document: "agreement:a",
      attribution: [{ role: "publisher", source: "source:article" }],
    });
    expect(node.isPartOf).toEqual([link("agreement:a"), link("source:article")]);
  });
});
