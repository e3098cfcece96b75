import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { codeOf, imported, schema, state } from "./imported.js";

const examplia = state("Examplia", codeOf("AZ"));
const samplonia = state("Samplonia", codeOf("RU"));

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
      jobTitle: [{ "@type": "DefinedTerm", termCode: "Minister" }, " "],
    });
    expect(records["person:ada-example"]).toEqual({ name: "Ada Example" });
    expect(losses).toEqual({ "/0/jobTitle": "A report has no field for jobTitle here." });
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
      extensions: [{ namespace: "https://schema.org/", value: { affiliation: ["organization:weekly-sample"] } }],
    });
    expect(losses).toEqual({});
  });

  it.each(["affiliation", "worksFor", "memberOf"])(
    "holds its title in no body that stands under %s beside it",
    (term) => {
      const party = { "@type": "Organization", name: "Sample Party" };
      const { records, losses } = person({ name: "Ada Example", jobTitle: "President", [term]: party });
      expect(records["person:ada-example"]).toEqual({
        name: "Ada Example",
        offices: [{ title: "President" }],
        extensions: [{ namespace: "https://schema.org/", value: { [term]: ["organization:sample-party"] } }],
      });
      expect(losses).toEqual({});
    },
  );

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
      "/0/nationality/identifier/0": "A report has no field for identifier here.",
    });
  });

  it.each<[string, unknown, string]>([
    ["a name that no state has", "Nowhere", "No country is known that is called so."],
    [
      "a name and a code that do not agree",
      { "@type": "Country", name: "Examplia", identifier: codeOf("RU") },
      "What it is called means several states.",
    ],
    [
      "a code of another list",
      { "@type": "Country", identifier: codeOf("AZ", "Other codes") },
      "It does not say which country it is.",
    ],
  ])("belongs to none by %s", (_what, nationality, reason) => {
    const { records, losses } = person({ name: "Ada Example", nationality }, examplia, samplonia);
    expect(records["person:ada-example"]).not.toHaveProperty("nationality");
    expect(losses).toEqual({ "/0/nationality": reason });
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
      parent: "organization:whole",
      members: ["person:ada-example", "state:examplia", "organization:league"],
      names: [{ text: "U" }],
    });
    expect(losses).toEqual({
      "/0/member/2": "A place cannot stand here in a report.",
      "/0/member/3": "It names nobody and nothing.",
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

  it.each<[string, unknown, object]>([
    ["a name that no state of the document has", "Nowhere", { name: "Nowhere" }],
    ["a node with such a name", { "@type": "Country", name: "Nowhere" }, { name: "Nowhere" }],
    ["a code of ISO 3166-1", "AD", { name: "Andorra", countryCode: "AD" }],
    ["a name that has a code", "Andorra", { name: "Andorra", countryCode: "AD" }],
  ])("lies in a new state by %s", (_what, addressCountry, state) => {
    const { records, losses } = city({ address: { "@type": "PostalAddress", addressCountry } }, examplia);
    const [id, record] =
      Object.entries(records).find(([key]) => key.startsWith("state:") && key !== "state:examplia") ?? [];
    expect(record).toEqual(state);
    expect(records["place:sample-city"]).toEqual({ name: "Sample City", kind: "city", state: id });
    expect(losses).toEqual({});
  });

  it("lies in none by a code that is none", () => {
    const { records, losses } = city({ address: { "@type": "PostalAddress", addressCountry: "ZQ" } });
    expect(records["place:sample-city"]).toEqual({ name: "Sample City", kind: "city" });
    expect(losses).toEqual({ "/0/address/addressCountry": "No country is known that is called so." });
  });

  it("is within its town, and keeps the rest of its address", () => {
    const address = {
      "@type": "PostalAddress",
      streetAddress: "1 Sample Road",
      addressLocality: "Sample Town",
      postalCode: "12345",
      addressCountry: { "@type": "Country", name: "Examplia" },
    };
    const { records, losses } = imported({ "@type": "Place", name: "Hall", address }, examplia);
    expect(records["place:hall"]).toEqual({
      name: "Hall",
      kind: "unspecified",
      state: "state:examplia",
      within: "place:sample-town",
      extensions: [
        {
          namespace: "https://schema.org/",
          value: { address: [{ streetAddress: "1 Sample Road", postalCode: "12345" }] },
        },
      ],
    });
    expect(records["place:sample-town"]).toEqual({ name: "Sample Town", kind: "unspecified", state: "state:examplia" });
    expect(losses).toEqual({});
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
    expect(losses).toEqual({ "/0/geo": "It has no latitude and longitude of a point on earth." });
  });
});

describe("a topic", () => {
  const term = (more: object) => {
    const { records, losses } = imported({ "@type": "DefinedTerm", name: "Trade", ...more });
    return { topic: records["topic:trade"], losses };
  };

  it.each<[string, unknown, string, string[]]>([
    ["its name", { "@type": "DefinedTermSet", name: "Sample list" }, "Sample list", []],
    [
      "its name before its address",
      { "@id": "https://example.org/list", name: "Sample list" },
      "Sample list",
      ["/0/inDefinedTermSet/@id"],
    ],
    ["its address", { "@id": "https://example.org/list" }, "https://example.org/list", []],
    ["a text", "https://example.org/list", "https://example.org/list", []],
  ])("has a code of a list that is known by %s", (_what, inDefinedTermSet, scheme, lost) => {
    const { topic, losses } = term({ termCode: "T1", inDefinedTermSet });
    expect(topic).toEqual({ name: "Trade", codes: [{ scheme, code: "T1" }] });
    expect(Object.keys(losses)).toEqual(lost);
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
      { "/0/termCode": "A code needs a list.", "/0/inDefinedTermSet": "A list needs a name, and a code." },
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
      extensions: [{ namespace: "https://schema.org/", value: { author: ["person:ada-example"] } }],
    });
    expect(Object.keys(records)).toEqual(["source:ministers-to-meet", "person:ada-example"]);
    expect(losses).toEqual({ "/0/author/2": "It has no name." });
  });

  it("has an address, a day, languages, a publisher and what it is based on", () => {
    const { source, records, losses } = work({
      url: "https://example.org/news/1",
      datePublished: "2025-03-01",
      inLanguage: "en",
      translationOfWork: { "@type": "CreativeWork", inLanguage: "tr" },
      publisher: { "@type": "Organization", name: "Daily Sample" },
      isBasedOn: [{ "@type": "Report", name: "Findings" }, "https://example.org/notes"],
    });
    expect(source).toEqual({
      ...article,
      publisher: "organization:daily-sample",
      url: "https://example.org/news/1",
      publishedAt: "2025-03-01",
      language: "en",
      translatedFrom: "tr",
      basedOn: ["source:findings", "source:https-example-org-notes"],
    });
    expect(records["source:findings"]).toEqual({
      kind: "document",
      title: "Findings",
      extensions: [{ namespace: "https://schema.org/", value: { "@type": ["Report"] } }],
    });
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
      "/0/datePublished": expect.stringMatching(/^It cannot be read as a date/),
      "/0/inLanguage": "It is not a registered language tag.",
      "/0/translationOfWork/inLanguage": "It is not a registered language tag.",
      "/0/translationOfWork/@type": "A report has no field for translationOfWork here.",
    });
  });

  it.each(["about", "mentions", "mainEntity"])(
    "makes records of what it has in %s, and keeps that it has them",
    (term) => {
      const { records, source, losses } = work({ [term]: [{ "@type": "Event", name: "Talks" }, "peace"] });
      expect(Object.keys(records)).toEqual(["source:ministers-to-meet", "topic:peace", "meeting:talks"]);
      const value = { [term]: ["meeting:talks", "topic:peace"] };
      expect(source).toEqual({ ...article, extensions: [{ namespace: "https://schema.org/", value }] });
      expect(losses).toEqual({});
    },
  );

  it("has topics by its keywords and its section, and records of the story where these have the name", () => {
    const { records, source, losses } = work({
      keywords: ["Trade, Sample City", { "@type": "DefinedTerm", name: "Peace" }],
      articleSection: "World",
      contentLocation: { "@type": "City", name: "Sample City" },
    });
    expect(source).toMatchObject({
      extensions: [
        {
          value: {
            contentLocation: ["place:sample-city"],
            keywords: ["topic:trade", "place:sample-city", "topic:peace"],
            articleSection: ["topic:world"],
          },
        },
      ],
    });
    expect(Object.keys(records)).toContain("topic:peace");
    expect(losses).toEqual({});
  });

  it("has the digest of its text, and tells that the text is gone", () => {
    const { source, losses } = work({ articleBody: "Text.\r\nMore. 🙂" });
    expect(source?.textDigest).toEqual({
      sha256: createHash("sha256").update("Text.\r\nMore. 🙂").digest("hex"),
      length: 14,
    });
    expect(losses).toEqual({ "/0/articleBody": "The report has the digest of the text, and not the text itself." });
  });

  it.each<[string, object, string | undefined]>([
    ["its url", { url: "https://example.org/a", mainEntityOfPage: "https://example.org/b" }, "https://example.org/a"],
    ["the page of which it is the main thing", { mainEntityOfPage: "https://example.org/b" }, "https://example.org/b"],
    [
      "the name of that page",
      { mainEntityOfPage: { "@type": "WebPage", "@id": "https://example.org/b" } },
      "https://example.org/b",
    ],
    ["its own name", { "@id": "https://example.org/c" }, "https://example.org/c"],
    ["no name of a part of a page", { "@id": "https://example.org/c#article" }, undefined],
    ["no word", { mainEntityOfPage: true }, undefined],
  ])("can be read at %s", (_what, more, url) => {
    expect(work(more).source?.url).toBe(url);
  });
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
        depicts: ["person:ada-example", "meeting:talks", "topic:peace"],
      },
      losses: {
        "/0/creditText/1": "A record has one value here, and this is another.",
        "/0/mentions": "A report has no field for mentions here.",
      },
    });
  });

  it("alone has a caption: that of an article is lost", () => {
    const { losses } = imported({ "@type": "NewsArticle", name: "Page 1", caption: "Both at the gate." });
    expect(Object.keys(losses)).toEqual(["/0/caption"]);
  });
});
