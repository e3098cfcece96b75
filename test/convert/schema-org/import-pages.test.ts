import { check } from "communique";
import { describe, expect, it } from "vitest";
import { fromSchemaOrg, type SchemaOrgImportOptions, toSchemaOrg } from "../../../src/schema-org.js";
import { expectNothingSilent } from "../import/accounted.js";

const id = "https://example.org/reports/imported";
const CONTEXT = { "@context": "https://schema.org" };
const kept = (value: object) => [{ namespace: "https://schema.org/", value }];

/** What comes out gives the check nothing to find, and nothing went in silence. */
function imported(document: object, options: SchemaOrgImportOptions = {}) {
  const read = (each: unknown) => fromSchemaOrg(each, { id, ...options });
  expectNothingSilent(document, read);
  const { report, losses } = read(document);
  expect(check(report, { as: "report" }).findings).toEqual([]);
  return { report, losses, lost: losses.map(({ path }) => path) };
}

const site = "https://example.org/";
const page = `${site}talks/`;

const graph = {
  ...CONTEXT,
  "@graph": [
    {
      "@type": "WebSite",
      "@id": `${site}#website`,
      url: site,
      name: "Daily Sample",
      publisher: { "@id": `${site}#us` },
    },
    { "@type": "Organization", "@id": `${site}#us`, name: "Daily Sample", url: site, logo: { "@id": `${site}#logo` } },
    { "@type": "Organization", "@id": `${site}#agency`, name: "Sample Agency" },
    { "@type": "ImageObject", "@id": `${site}#logo`, url: `${site}logo.png`, caption: "Daily Sample" },
    {
      "@type": "WebPage",
      "@id": page,
      url: page,
      name: "Talks in Sample City - Daily Sample",
      inLanguage: "en",
      isPartOf: { "@id": `${site}#website` },
    },
    { "@type": "BreadcrumbList", "@id": `${page}#crumbs`, itemListElement: [{ "@type": "ListItem", position: 1 }] },
    {
      "@type": ["Article", "NewsArticle"],
      "@id": `${page}#article`,
      headline: "Talks in Sample City",
      mainEntityOfPage: { "@id": page },
      author: [{ "@id": `${site}#ada` }, "Ben Example"],
      publisher: { "@id": `${site}#us` },
      datePublished: "2031-05-12T19:30+0200",
      image: {
        "@type": "ImageObject",
        url: `${site}hands.jpg`,
        caption: "Both at the gate.",
        creditText: "Cleo Example",
      },
      about: { "@type": "Thing", name: "Trade" },
    },
    { "@type": "Person", "@id": `${site}#ada`, name: "Ada Example", sameAs: "https://social.example/ada" },
  ],
};

describe("a page with a story on it", () => {
  const { report, lost } = imported(graph);

  it("is about the story, and not about the site", () => {
    expect(report.title).toBe("Talks in Sample City");
    expect(report.language).toBe("und");
    expect(report.organizations?.map(({ name }) => name)).toEqual(["Daily Sample"]);
    expect(lost).toEqual(
      expect.arrayContaining(["/@graph/0", "/@graph/2", "/@graph/3", "/@graph/5", "/@graph/4/name"]),
    );
  });

  it("has the article as the source, at the address of the page and in its language", () => {
    expect(report.sources.map((source) => source.kind)).toEqual(["dataset", "news-article", "photograph"]);
    const [imported, article, picture] = report.sources;
    expect(imported?.basedOn).toEqual([article?.id]);
    expect(article).toMatchObject({
      title: "Talks in Sample City",
      url: page,
      language: "en",
      publishedAt: "2031-05-12T19:30+02:00",
      publisher: "organization:daily-sample",
      authors: ["Ada Example", "Ben Example"],
      sameAs: [`${page}#article`],
      extensions: kept({ about: ["topic:trade"], author: ["person:ada-example"], image: [picture?.id] }),
    });
    expect(picture).toMatchObject({ url: `${site}hands.jpg`, caption: "Both at the gate.", credit: "Cleo Example" });
    expect(report.people).toMatchObject([{ sameAs: [`${site}#ada`, "https://social.example/ada"] }]);
  });

  it("stands where its reader says, with what the page says of itself", () => {
    const article = {
      ...CONTEXT,
      "@type": "NewsArticle",
      headline: "Talks",
      image: "/hands.jpg",
      author: { "@id": "/ada" },
    };
    const read = imported(article, { url: page, language: "fr", title: "Talks | Daily Sample" });
    expect(read.report).toMatchObject({ title: "Talks", language: "fr", sources: [{ url: page }, { url: page }] });
    const silent = imported({ ...CONTEXT, "@type": "Organization", name: "League" }, { title: "About us" });
    expect(silent.report.title).toBe("About us");
  });
});

describe("an event as pages have it", () => {
  const event = {
    ...CONTEXT,
    "@type": "MusicEvent",
    name: "Evening of songs",
    startDate: "2031-05-12T19:30",
    location: ["Sample Hall", { "@type": "VirtualLocation", url: "https://example.org/live" }],
    organizer: { "@type": "Organization", name: "League" },
    performer: [
      { "@type": "MusicGroup", name: "The Examples" },
      { "@type": "Organization", name: "League" },
    ],
    workPerformed: { "@type": "CreativeWork", name: "Sample song" },
    subEvent: {
      "@type": "Event",
      name: "Speech",
      startDate: "2031-05-12T20:00",
      subEvent: { "@type": "Event", name: "Toast" },
    },
    offers: { "@type": "Offer", price: "10" },
  };
  const { report, losses } = imported(event);

  it("is a meeting as precise as it is written, online too, with everybody once", () => {
    expect(report.meetings).toMatchObject([
      {
        kind: "gathering",
        status: "scheduled",
        when: { start: "2031-05-12T19:30" },
        place: "place:sample-hall",
        medium: "hybrid",
        participants: [{ actor: "organization:league", role: "host" }, { actor: "organization:the-examples" }],
        topics: ["topic:sample-song"],
        extensions: kept({
          "@type": ["MusicEvent"],
          performer: ["organization:the-examples", "organization:league"],
          location: ["https://example.org/live"],
        }),
      },
      { title: "Speech", partOf: "meeting:evening-of-songs" },
      { title: "Toast", partOf: "meeting:speech", status: "announced" },
    ]);
    expect(losses).toEqual([{ path: "/offers", reason: "A report has no field for offers here." }]);
  });

  it("is an event again when it is exported", () => {
    const { document } = toSchemaOrg(report);
    expect(document["@graph"].filter((node) => node["@type"] === "Event")).toHaveLength(3);
  });
});

describe("an event", () => {
  it.each([
    ["EventPostponed", "postponed"],
    ["EventCancelled", "cancelled"],
  ])("of the status %s has that in its history", (eventStatus, status) => {
    const startDate = "2031-05-12";
    const { report } = imported({ ...CONTEXT, "@type": "Event", name: "Talks", startDate, eventStatus });
    expect(report.meetings).toMatchObject([{ status, statusHistory: [{ status }] }]);
  });
});

describe("a page with several articles", () => {
  const article = (name: string, more: object) => ({
    "@type": "NewsArticle",
    headline: name,
    description: `${name} in short.`,
    ...more,
  });

  it.each<[string, object]>([
    ["its address", { url: page }],
    ["its own name", { "@id": `${page}#article` }],
    ["its page", { mainEntityOfPage: { "@type": "WebPage", "@id": page } }],
    ["a relative address", { url: "/talks/" }],
  ])("is about that which stands there, by %s", (_what, more) => {
    const document = { ...CONTEXT, "@graph": [article("Other", { url: `${site}other/` }), article("Talks", more)] };
    const { report } = fromSchemaOrg(document, { id, url: page });
    expect(report).toMatchObject({ title: "Talks", summary: "Talks in short." });
    expect(fromSchemaOrg(document, { id, url: site }).report.title).toBe("Other");
  });
});

describe("actions that are no acts", () => {
  const talks = { "@type": "Event", name: "Talks", startDate: "2031-05-12" };
  const ada = { "@type": "Person", name: "Ada Example" };

  it("have events that are told", () => {
    const { report } = fromSchemaOrg({ ...CONTEXT, "@type": "InviteAction", agent: ada, event: talks }, { id });
    expect(report.meetings).toMatchObject([{ title: "Talks", when: { start: "2031-05-12" } }]);
    expect(report.acts).toBeUndefined();
  });

  it("are meetings where people meet", () => {
    const more = {
      agent: ada,
      participant: { "@type": "Person", name: "Ben Example" },
      startTime: "2031-05-12T10:00Z",
    };
    const { report, lost } = imported({ ...CONTEXT, "@type": "MeetAction", name: "Lunch", ...more });
    expect(report.meetings).toMatchObject([
      {
        title: "Lunch",
        kind: "gathering",
        participants: [{ actor: "person:ada-example" }, { actor: "person:ben-example" }],
        when: { start: "2031-05-12T10:00Z" },
      },
    ]);
    expect(lost).toEqual([]);
  });
});

describe("funders", () => {
  it("that are texts are bodies", () => {
    const { report } = imported({
      ...CONTEXT,
      "@type": "Event",
      name: "Talks",
      funder: "Sample Fund",
      sponsor: "Sample Bank",
    });
    expect(report.organizations?.map(({ name }) => name).sort()).toEqual(["Sample Bank", "Sample Fund"]);
    expect(report.people).toBeUndefined();
  });
});

describe("a country", () => {
  const country = { "@type": "Country", name: "Examplia" };

  it("that does something is its state, and where something is it is a place", () => {
    const talks = { "@type": "Event", name: "Talks", attendee: country, organizer: country, location: country };
    const { report } = imported({ ...CONTEXT, ...talks });
    expect(report.states).toMatchObject([{ id: "state:examplia", name: "Examplia" }]);
    expect(report.places).toMatchObject([{ id: "place:examplia", kind: "country" }]);
    expect(report.meetings).toMatchObject([{ participants: [{ actor: "state:examplia" }], place: "place:examplia" }]);
  });

  it("that an article is about is the state that is known by that name", () => {
    const names = { type: "state", id: "state:known", name: "Examplia" } as const;
    const article = { "@type": "NewsArticle", headline: "Talks", about: country };
    const { report } = imported({ ...CONTEXT, ...article }, { names: [names] });
    expect(report.states).toMatchObject([{ id: "state:known", name: "Examplia" }]);
  });
});

describe("people of one name", () => {
  const ada = (at: string, more: object = {}) => ({ "@type": "Person", "@id": at, name: "Ada Example", ...more });
  const authors = (...author: object[]) =>
    fromSchemaOrg({ ...CONTEXT, "@type": "NewsArticle", headline: "Talks", author }, { id }).report.people;

  it.each([
    ["of the document", "#a", "#b"],
    ["of the web", "https://example.org/a", "https://example.org/b"],
  ])("are two with two names %s", (_what, one, other) => {
    expect(authors(ada(one), ada(other))).toHaveLength(2);
    expect(authors(ada(one), ada(one))).toHaveLength(1);
  });

  it("have no such name of the document in the report", () => {
    expect(authors(ada("#a"))?.[0]).not.toHaveProperty("identifiers");
    expect(authors(ada("#a"))?.[0]).not.toHaveProperty("sameAs");
  });
});

describe("a fact check", () => {
  const review = (rating: object, more: object = {}) =>
    imported({
      ...CONTEXT,
      "@type": "ClaimReview",
      url: "https://example.org/check",
      datePublished: "2031-05-14",
      claimReviewed: "The bridge is closed.",
      author: { "@type": "Organization", name: "Sample Checkers" },
      reviewRating: { "@type": "Rating", ...rating },
      itemReviewed: {
        "@type": "Claim",
        author: { "@type": "Person", name: "Ada Example" },
        datePublished: "2031-05-12",
      },
      ...more,
    }).report;

  const CLAIM = "statement:the-bridge-is-closed";

  it.each<[string, object, object, object]>([
    [
      "false in a word",
      { alternateName: "False" },
      { kind: "deny", claims: [{ record: CLAIM }] },
      { standing: "refuted" },
    ],
    ["the worst in numbers", { ratingValue: 1 }, { kind: "deny", summary: "1 / 5" }, { standing: "refuted" }],
    ["true", { alternateName: "true", ratingValue: "5" }, { kind: "assert", shade: "confirm" }, {}],
    ["in between", { ratingValue: 3, bestRating: 5 }, { kind: "evaluate", about: [CLAIM] }, { standing: "claimed" }],
    [
      "in words of its own",
      { alternateName: "Half so", ratingValue: 1 },
      { kind: "evaluate" },
      { standing: "claimed" },
    ],
    ["both", { alternateName: "True", ratingValue: 1 }, { kind: "evaluate" }, { standing: "claimed" }],
  ])("that finds it %s", (_what, rating, checked, claimed) => {
    const { statements = [], sources } = review(rating);
    expect(statements).toHaveLength(2);
    const [checking, claiming] = statements;
    expect(checking).toMatchObject({
      speakers: ["organization:sample-checkers"],
      when: { start: "2031-05-14" },
      document: sources[1]?.id,
      ...checked,
    });
    expect(claiming).toMatchObject({
      id: CLAIM,
      kind: "assert",
      speakers: ["person:ada-example"],
      summary: "The bridge is closed.",
      when: { start: "2031-05-12" },
      ...claimed,
    });
    expect("standing" in (claiming ?? {})).toBe("standing" in claimed);
    expect(sources[1]).toMatchObject({ kind: "web-page", url: "https://example.org/check" });
  });

  it("of a claim by somebody who is not named", () => {
    const { people } = review({ alternateName: "False" }, { itemReviewed: { "@type": "Claim", name: "Rumour" } });
    expect(people).toMatchObject([{ name: "claimant", identity: "unnamed" }]);
  });

  it("by somebody whom a text names is by the organization that has that name", () => {
    const review = { "@type": "ClaimReview", claimReviewed: "The bridge is closed.", author: "Sample Checkers" };
    const rating = { reviewRating: { "@type": "Rating", alternateName: "Half so" } };
    const checkers = { "@type": "Organization", name: "Sample Checkers" };
    const { report } = imported({ ...CONTEXT, "@graph": [{ ...review, ...rating }, checkers] });
    expect(report.statements?.[0]).toMatchObject({ speakers: ["organization:sample-checkers"] });
    expect(report.people?.map(({ name }) => name)).toEqual(["claimant"]);
  });

  it.each<[string, object, SchemaOrgImportOptions, string]>([
    ["its name", { name: "Is the bridge closed?" }, { title: "Page" }, "Is the bridge closed?"],
    ["the page that it stands on", {}, { title: "Page" }, "Page"],
    ["the claim in quotation marks, and what it came to", {}, {}, "“The bridge is closed.”: False"],
  ])("is called by %s", (_what, more, options, title) => {
    const review = { "@type": "ClaimReview", claimReviewed: "The bridge is closed.", ...more };
    const rating = { reviewRating: { "@type": "Rating", alternateName: "False" } };
    const author = { "@type": "Organization", name: "Sample Checkers" };
    expect(imported({ ...CONTEXT, ...review, ...rating, author }, options).report.title).toBe(title);
  });

  it("that names nobody who checked is no record", () => {
    const { report, losses } = fromSchemaOrg(
      { ...CONTEXT, "@type": "ClaimReview", claimReviewed: "The bridge is closed." },
      { id },
    );
    expect(report.statements).toBeUndefined();
    expect(losses).toEqual([{ path: "/@type", reason: "It names nobody who checked the claim." }]);
  });
});
