import { describe, expect, it } from "vitest";
import { codeOf, imported, schema, state } from "./imported.js";

const examplia = state("Examplia", codeOf("AZ"));
const samplonia = state("Samplonia", codeOf("RU"));
const NO_STATE = "No state of the document is called so.";

describe("a person", () => {
  const person = (more: object, ...others: object[]) => imported({ "@type": "Person", ...more }, ...others);

  it("without a name is known by what it is", () => {
    expect(person({ description: "a passer-by" })).toEqual({
      records: { "person:a-passer-by": { name: "a passer-by", identity: "unnamed" } },
      losses: {},
    });
  });

  it("may be anonymous, where our own type says so", () => {
    const { records } = person({ name: "an official", additionalType: schema("person.schema.json#anonymous") });
    expect(records).toEqual({ "person:an-official": { name: "an official", identity: "anonymous" } });
  });

  it("has an office for each title of a job, with its time where a role tells it", () => {
    const envoy = { "@type": "Role", jobTitle: "Envoy", startDate: "2020", endDate: "2021-05" };
    expect(person({ name: "Ada Example", jobTitle: ["Minister", envoy] })).toEqual({
      records: {
        "person:ada-example": {
          name: "Ada Example",
          offices: [{ title: "Minister" }, { title: "Envoy", start: "2020", end: "2021-05" }],
        },
      },
      losses: {},
    });
  });

  it("has no office without a title", () => {
    const { records, losses } = person({
      name: "Ada Example",
      jobTitle: [{ "@type": "Thing", name: "Minister" }, " "],
    });
    expect(records["person:ada-example"]).toEqual({ name: "Ada Example" });
    expect(losses).toEqual({ "/0/jobTitle/0": "A text is expected here.", "/0/jobTitle/1": "It is empty." });
  });

  it("has an office in an organization or a state where a role tells the title, and else none", () => {
    const editor = {
      "@type": "OrganizationRole",
      roleName: "Editor",
      startDate: "2019",
      endDate: "2020",
      affiliation: { "@type": "Organization", name: "Daily Sample" },
    };
    const chief = { "@type": "Role", roleName: "Head of state", affiliation: { "@id": "x:examplia" } };
    const other = { "@type": "Organization", name: "Weekly Sample" };
    const { records, losses } = person({ name: "Ada Example", affiliation: [editor, chief, other] }, examplia);
    expect(records["person:ada-example"]).toEqual({
      name: "Ada Example",
      offices: [
        { title: "Editor", of: "organization:daily-sample", start: "2019", end: "2020" },
        { title: "Head of state", of: "state:examplia" },
      ],
    });
    expect(losses).toEqual({
      "/0/affiliation/2": "An affiliation is an office only with the title that somebody has there.",
    });
  });

  it.each<[string, unknown]>([
    ["its name", "Examplia"],
    ["its code", "AZ"],
    ["a node of its own that is called so", { "@type": "Country", name: "Examplia" }],
    ["a node with its code", { "@type": "Country", identifier: codeOf("AZ") }],
    ["a node with both", { "@type": "Country", name: "Examplia", identifier: codeOf("AZ") }],
  ])("belongs to a state by %s", (_what, nationality) => {
    const { records, losses } = person({ name: "Ada Example", nationality }, examplia, samplonia);
    expect(records["person:ada-example"]).toMatchObject({ nationality: "state:examplia" });
    expect(losses).toEqual({});
  });

  it("belongs to a state by a node with its code, whose other codes are lost", () => {
    const identifier = [codeOf("RU", "Codes of registration"), codeOf("AZ")];
    const nationality = { "@type": "Country", name: "Examplia", identifier };
    const { records, losses } = person({ name: "Ada Example", nationality }, examplia, samplonia);
    expect(records["person:ada-example"]).toMatchObject({ nationality: "state:examplia" });
    expect(losses).toEqual({
      "/0/nationality/identifier/0": "Of a state that is only named, its code of ISO 3166-1 is read.",
    });
  });

  it.each<[string, unknown]>([
    ["a name that no state has", "Nowhere"],
    ["a name and a code that do not agree", { "@type": "Country", name: "Examplia", identifier: codeOf("RU") }],
    ["a code of another list", { "@type": "Country", identifier: codeOf("AZ", "Other codes") }],
  ])("belongs to none by %s", (_what, nationality) => {
    const { records, losses } = person({ name: "Ada Example", nationality }, examplia, samplonia);
    expect(records["person:ada-example"]).not.toHaveProperty("nationality");
    expect(losses).toEqual({ "/0/nationality": NO_STATE });
  });
});

describe("an organization", () => {
  it("has a parent, members and other names", () => {
    const { records, losses } = imported(
      {
        "@type": "Organization",
        name: "Union",
        alternateName: "U",
        parentOrganization: { "@type": "Organization", name: "Whole" },
        member: [
          { "@type": "Person", name: "Ada Example" },
          "x:examplia",
          { "@id": "x:hall" },
          7,
          { "@type": "Organization", name: "League" },
        ],
      },
      examplia,
      { "@type": "Place", "@id": "x:hall", name: "Hall" },
    );
    expect(records["organization:union"]).toEqual({
      name: "Union",
      kind: "organization",
      parent: "organization:whole",
      members: ["person:ada-example", "state:examplia", "organization:league"],
      names: [{ text: "U" }],
    });
    expect(losses).toEqual({
      "/0/member/2": "A place cannot stand here in a report.",
      "/0/member/3": "It names no node of the document.",
    });
  });
});

describe("a state", () => {
  it.each<[string, object[], unknown]>([
    ["its code alone", [codeOf("AZ")], { countryCode: "AZ" }],
    [
      "codes of other lists beside it",
      [codeOf("XX", "Other codes"), codeOf("AZ")],
      { countryCode: "AZ", identifiers: [{ scheme: "Other codes", value: "XX" }] },
    ],
    [
      "no code, where it does not have that form",
      [codeOf("XAZ"), codeOf("AZX")],
      {
        identifiers: [
          { scheme: "ISO 3166-1 alpha-2", value: "XAZ" },
          { scheme: "ISO 3166-1 alpha-2", value: "AZX" },
        ],
      },
    ],
    ["no code, where it has none", [], {}],
  ])("has %s", (_what, identifiers, expected) => {
    const { records, losses } = imported(state("Examplia", ...identifiers));
    expect(records["state:examplia"]).toEqual({ name: "Examplia", sameAs: ["x:examplia"], ...(expected as object) });
    expect(losses).toEqual({});
  });
});

describe("a place", () => {
  const city = (more: object, ...others: object[]) =>
    imported({ "@type": "City", name: "Sample City", ...more }, ...others);

  it("lies in another, and in the state that its address names", () => {
    const { records, losses } = city(
      {
        address: { "@type": "PostalAddress", addressCountry: "AZ" },
        containedInPlace: { "@type": "Place", name: "Valley" },
      },
      examplia,
    );
    expect(records["place:sample-city"]).toEqual({
      name: "Sample City",
      kind: "city",
      state: "state:examplia",
      within: "place:valley",
    });
    expect(losses).toEqual({});
  });

  it.each<[string, unknown]>([
    ["a name that no state has", "Nowhere"],
    ["a node that no state is called as", { "@type": "Country", name: "Nowhere" }],
  ])("lies in no state by %s", (_what, addressCountry) => {
    const { records, losses } = city({ address: { "@type": "PostalAddress", addressCountry } }, examplia);
    expect(records["place:sample-city"]).toEqual({ name: "Sample City", kind: "city" });
    expect(losses).toEqual({ "/0/address/addressCountry": NO_STATE });
  });

  const geo = (latitude: unknown, longitude: unknown) => ({ geo: { "@type": "GeoCoordinates", latitude, longitude } });

  it.each([
    [10.5, -20, { latitude: 10.5, longitude: -20 }],
    ["10.5", " -20 ", { latitude: 10.5, longitude: -20 }],
    [90, 180, { latitude: 90, longitude: 180 }],
    [-90, -180, { latitude: -90, longitude: -180 }],
    ["0", 0, { latitude: 0, longitude: 0 }],
  ])("has the coordinates %j, %j", (latitude, longitude, coordinates) => {
    expect(city(geo(latitude, longitude)).records["place:sample-city"]).toMatchObject({ coordinates });
  });

  it.each([
    ["too far north", 90.1, 0],
    ["too far south", "-90.1", 0],
    ["too far east", 0, 180.5],
    ["an empty text", "", 0],
    ["a blank", 0, " "],
    ["no number", "north", 0],
    ["true", true, 0],
    ["nothing", 0, undefined],
  ])("has none that are %s", (_what, latitude, longitude) => {
    const { records, losses } = city(geo(latitude, longitude));
    expect(records["place:sample-city"]).toEqual({ name: "Sample City", kind: "city" });
    expect(losses).toEqual({
      "/0/geo": "It does not fit into the field coordinates of the record, which is of type place.",
    });
  });
});

describe("a topic", () => {
  const term = (more: object) => {
    const { records, losses } = imported({ "@type": "DefinedTerm", name: "Trade", ...more });
    return { topic: records["topic:trade"], losses };
  };

  it.each<[string, unknown, string]>([
    ["its name", { "@type": "DefinedTermSet", name: "Sample list" }, "Sample list"],
    ["its name before its address", { "@id": "https://example.org/list", name: "Sample list" }, "Sample list"],
    ["its address", { "@id": "https://example.org/list" }, "https://example.org/list"],
    ["a text", "https://example.org/list", "https://example.org/list"],
  ])("has a code of a list that is known by %s", (_what, inDefinedTermSet, scheme) => {
    expect(term({ termCode: "T1", inDefinedTermSet })).toEqual({
      topic: { name: "Trade", codes: [{ scheme, code: "T1" }] },
      losses: {},
    });
  });

  it.each<[string, object, Record<string, string>]>([
    ["a code without a list", { termCode: "T1" }, { "/0/termCode": "A code needs a list." }],
    [
      "a list without a code",
      { inDefinedTermSet: "https://example.org/list" },
      { "/0/inDefinedTermSet": "A list needs a name, and a code." },
    ],
    [
      "a list without a name",
      { termCode: "T1", inDefinedTermSet: { "@type": "DefinedTermSet" } },
      { "/0/inDefinedTermSet": "A list needs a name, and a code." },
    ],
  ])("has none by %s", (_what, more, losses) => {
    expect(term(more)).toEqual({ topic: { name: "Trade" }, losses });
  });
});

describe("a source", () => {
  const work = (more: object, type = "NewsArticle") => {
    const { records, losses } = imported({ "@type": type, headline: "Ministers to meet", ...more });
    return { records, source: records["source:ministers-to-meet"], losses };
  };
  const article = { kind: "news-article", title: "Ministers to meet" };

  it("has its headline for a title, or else its name", () => {
    expect(work({ name: "Page 1" })).toMatchObject({
      source: article,
      losses: { "/0/name": expect.any(String) },
    });
    const { records } = imported({ "@type": "NewsArticle", name: "Page 1" });
    expect(records).toEqual({ "source:page-1": { kind: "news-article", title: "Page 1" } });
  });

  it("has texts for authors, whether they are nodes or not, then who is credited", () => {
    const author = ["Pat Placeholder", { "@type": "Person", name: "Ada Example" }, { "@type": "Person" }];
    const { source, records, losses } = work({ author, creditText: ["Sample Agency", "Ben Example"] });
    expect(source).toEqual({
      ...article,
      authors: ["Pat Placeholder", "Ada Example", "Sample Agency", "Ben Example"],
    });
    expect(Object.keys(records)).toEqual(["source:ministers-to-meet"]);
    expect(losses).toEqual({ "/0/author/2": "The author has no name." });
  });

  it("has an address, a day, languages, a publisher and what it is based on", () => {
    const { source, records, losses } = work({
      url: "https://example.org/news/1",
      datePublished: "2025-03-01",
      inLanguage: "en",
      translationOfWork: { "@type": "CreativeWork", inLanguage: "tr" },
      publisher: { "@type": "Organization", name: "Daily Sample" },
      isBasedOn: { "@type": "Report", name: "Findings" },
    });
    expect(source).toEqual({
      ...article,
      publisher: "organization:daily-sample",
      url: "https://example.org/news/1",
      publishedAt: "2025-03-01",
      language: "en",
      translatedFrom: "tr",
      basedOn: ["source:findings"],
    });
    expect(records["source:findings"]).toEqual({ kind: "report", title: "Findings" });
    expect(losses).toEqual({});
  });

  it("takes only what has the right form, and tells what has not", () => {
    const { source, losses } = work({
      url: "example",
      datePublished: "yesterday",
      inLanguage: "the language of Examplia",
      translationOfWork: { "@type": "CreativeWork", inLanguage: "?" },
    });
    expect(source).toEqual(article);
    expect(losses).toEqual({
      "/0/url": "It is not a web address.",
      "/0/datePublished": "It is not a date, or a date with a time of day, in the form of ISO 8601.",
      "/0/inLanguage": "It is not a language tag.",
      "/0/translationOfWork/inLanguage": "It is not a language tag.",
    });
  });

  it.each(["about", "mentions", "mainEntity", "hasPart", "citation"])(
    "makes records of its subjects in %s, and loses that they are",
    (term) => {
      const { records, losses } = work({ [term]: [{ "@type": "Event", name: "Talks" }, "peace"] });
      expect(Object.keys(records)).toEqual(["source:ministers-to-meet", "meeting:talks"]);
      expect(losses).toEqual({
        [`/0/${term}/0`]: "A report does not say what a source is about.",
        [`/0/${term}/1`]: "A report does not say what a source is about.",
      });
    },
  );
});

describe("a picture", () => {
  const picture = (more: object) => {
    const { records, losses } = imported({ "@type": "Photograph", name: "Handshake", ...more });
    return { source: records["source:handshake"], losses };
  };

  it("has a caption, one credit line and what it shows", () => {
    expect(
      picture({
        caption: "Both at the gate.",
        creditText: ["Sample Agency", "Ben Example"],
        about: [{ "@type": "Person", name: "Ada Example" }, { "@type": "Event", name: "Talks" }, "peace"],
        mentions: { "@type": "Person", name: "Cleo Example" },
      }),
    ).toEqual({
      source: {
        kind: "photograph",
        title: "Handshake",
        credit: "Sample Agency",
        caption: "Both at the gate.",
        depicts: ["person:ada-example", "meeting:talks"],
      },
      losses: {
        "/0/creditText/1": "A picture has one credit line.",
        "/0/about/2": "It names no node of the document.",
        "/0/mentions": "A report does not say what a source is about.",
      },
    });
  });

  it("alone has a caption: that of an article is lost", () => {
    const { losses } = imported({ "@type": "NewsArticle", name: "Page 1", caption: "Both at the gate." });
    expect(Object.keys(losses)).toEqual(["/0/caption"]);
  });
});
