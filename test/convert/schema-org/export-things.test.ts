import type { Organization, Person, Place, Source, State, Topic } from "communique";
import { describe, expect, it } from "vitest";
import { person, place, source, state, topic } from "../../check/documents.js";
import { exported, link, ours } from "./exported.js";

const organization = (slug: string, more: Partial<Organization> = {}): Organization => ({
  type: "organization",
  id: `organization:${slug}`,
  name: "Daily Sample",
  kind: "newspaper",
  ...more,
});

const MISSING = "Names no record of the report.";
const QUALIFIED = "A date of schema.org cannot say that it is approximate or uncertain.";
const country = (name: string, code?: string) => ({
  "@type": "Country",
  name,
  ...(code !== undefined && { identifier: [value("ISO 3166-1 alpha-2", code)] }),
});
const value = (propertyID: string, value: string) => ({ "@type": "PropertyValue", propertyID, value });

const states = [state("examplia", { countryCode: "AZ" }), state("samplonia", { name: "Samplonia" })];

describe("what all records have", () => {
  it("are identifiers in their schemes, and addresses of the same elsewhere", () => {
    const identifiers = [
      { scheme: "Sample list", value: "42" },
      { scheme: "Other list", value: "43" },
    ];
    const sameAs = ["https://example.org/ada"];
    expect(exported("person:ada", { people: [person("ada", { identifiers, sameAs })] })).toEqual({
      node: {
        "@type": "Person",
        name: "Ada Example",
        identifier: [value("Sample list", "42"), value("Other list", "43")],
        sameAs,
      },
      lost: {},
    });
  });

  it("are other names, unless they are contested, former or no longer in use", () => {
    const names: Person["names"] = [
      { text: "A. Example" },
      { text: "The Example", kind: "contested" },
      { text: "Ada Sample", kind: "former" },
      { text: "Ada Placeholder", end: "2010" },
      { text: "Ada E.", start: "2011" },
    ];
    const { node, lost } = exported("person:ada", { people: [person("ada", { names })] });
    expect(node).toEqual({ "@type": "Person", name: "Ada Example", alternateName: ["A. Example", "Ada E."] });
    expect(lost).toMatchObject({
      "/names/1": "An alias does not say that some reject it.",
      "/names/2": "An alias does not say that it is no longer in use.",
      "/names/3": "An alias does not say that it is no longer in use.",
    });
    expect(Object.keys(lost)).not.toContain("/names/0");
    expect(Object.keys(lost)).not.toContain("/names/4");
  });

  it("are no list where none of the names is an alias", () => {
    const names: Person["names"] = [{ text: "Ada Sample", kind: "former" }];
    expect(exported("person:ada", { people: [person("ada", { names })] }).node).toEqual({
      "@type": "Person",
      name: "Ada Example",
    });
  });
});

describe("a person", () => {
  const convert = (more: Partial<Person>) =>
    exported("person:ada", {
      people: [person("ada", more)],
      states,
      organizations: [organization("daily")],
    });

  it.each(["unnamed", "anonymous"] as const)("that is %s has a description and no name", (identity) => {
    expect(convert({ name: "a passer-by", identity })).toEqual({
      node: { "@type": "Person", additionalType: ours("person", identity), description: "a passer-by" },
      lost: {},
    });
  });

  it("is affiliated with what it holds an office of, and has a job where that is not said", () => {
    const offices: Person["offices"] = [
      { title: "President", of: "state:examplia", start: "2010", end: "2020-05" },
      { title: "Editor", of: "organization:daily" },
      { title: "Envoy" },
      { title: "Mayor", start: "2001" },
      { title: "Judge", end: "2003" },
    ];
    const job = (title: string, more: object) => ({ "@type": "Role", jobTitle: title, ...more });
    const role = (roleName: string, affiliation: object, more: object = {}) => ({
      "@type": "Role",
      roleName,
      affiliation,
      ...more,
    });
    expect(convert({ offices })).toEqual({
      node: {
        "@type": "Person",
        name: "Ada Example",
        affiliation: [
          role("President", link("state:examplia"), { startDate: "2010", endDate: "2020-05" }),
          role("Editor", link("organization:daily")),
        ],
        jobTitle: ["Envoy", job("Mayor", { startDate: "2001" }), job("Judge", { endDate: "2003" })],
      },
      lost: {},
    });
  });

  it("has a job where the holder of the office is missing, and no times that are not certain", () => {
    const offices: Person["offices"] = [{ title: "Editor", of: "organization:gone", start: "2010~", end: "2020?" }];
    expect(convert({ offices })).toEqual({
      node: { "@type": "Person", name: "Ada Example", jobTitle: ["Editor"] },
      lost: {
        "/offices/0/of": MISSING,
        "/offices/0/start": QUALIFIED,
        "/offices/0/end": QUALIFIED,
      },
    });
  });

  it("has no office that is over, unless the day of its end is told", () => {
    const offices: Person["offices"] = [
      { title: "Mayor", former: true },
      { title: "Judge", former: true, end: "2003" },
      { title: "Envoy", of: "process:peace" },
    ];
    const { node, lost } = convert({ offices });
    expect(node).toEqual({
      "@type": "Person",
      name: "Ada Example",
      jobTitle: [{ "@type": "Role", jobTitle: "Judge", endDate: "2003" }, "Envoy"],
    });
    expect(lost).toEqual({
      "/offices/0": "Without the day of its end, an office is one that is held.",
      "/offices/1/former": "The day of its end says so.",
      "/offices/2/of": "In schema.org one belongs to an organization.",
    });
  });

  it.each([
    ["state:examplia", country("Examplia", "AZ")],
    ["state:samplonia", country("Samplonia")],
  ] as const)("is a national of %s as of a country", (nationality, expected) => {
    expect(convert({ nationality })).toEqual({
      node: { "@type": "Person", name: "Ada Example", nationality: expected },
      lost: {},
    });
  });

  it("is a national of nothing that is missing", () => {
    expect(convert({ nationality: "state:gone" })).toEqual({
      node: { "@type": "Person", name: "Ada Example" },
      lost: { "/nationality": MISSING },
    });
  });
});

describe("an organization", () => {
  it.each([
    ["government", "GovernmentOrganization"],
    ["ministry", "GovernmentOrganization"],
    ["state-agency", "GovernmentOrganization"],
    ["head-of-state-office", "GovernmentOrganization"],
    ["parliament", "GovernmentOrganization"],
    ["central-bank", "GovernmentOrganization"],
    ["embassy", "GovernmentOrganization"],
    ["news-agency", "NewsMediaOrganization"],
    ["newspaper", "NewsMediaOrganization"],
    ["broadcaster", "NewsMediaOrganization"],
    ["news-site", "NewsMediaOrganization"],
    ["party", "PoliticalParty"],
    ["company", "Organization"],
  ])("of the kind %s is a %s", (kind, type) => {
    expect(exported("organization:a", { organizations: [organization("a", { kind })] })).toEqual({
      node: { "@type": type, additionalType: ours("organization", kind), name: "Daily Sample" },
      lost: {},
    });
  });

  it("has a parent and members", () => {
    const a = organization("a", {
      kind: "company",
      parent: "organization:b",
      members: ["person:ada", "state:gone", "state:examplia"],
      names: [{ text: "Sample" }],
    });
    expect(
      exported("organization:a", { organizations: [a, organization("b")], people: [person("ada")], states }),
    ).toEqual({
      node: {
        "@type": "Organization",
        additionalType: ours("organization", "company"),
        name: "Daily Sample",
        alternateName: ["Sample"],
        parentOrganization: link("organization:b"),
        member: [link("person:ada"), link("state:examplia")],
      },
      lost: { "/members/1": MISSING },
    });
  });

  it("has leaders as members in that part, and no person as its parent", () => {
    const { kind: _, ...a } = organization("a", {
      parent: "person:ada",
      members: ["state:examplia"],
      leaders: ["person:ada", "person:gone"],
    });
    expect(exported("organization:a", { organizations: [a], people: [person("ada")], states })).toEqual({
      node: {
        "@type": "Organization",
        additionalType: ours("organization"),
        name: "Daily Sample",
        member: [link("state:examplia"), { "@type": "Role", roleName: "leader", member: link("person:ada") }],
      },
      lost: { "/leaders/1": MISSING, "/parent": "In schema.org one belongs to an organization." },
    });
  });

  it("has no members where all are missing", () => {
    const organizations = [organization("a", { members: ["state:gone"], parent: "organization:gone" })];
    const { node, lost } = exported("organization:a", { organizations });
    expect(Object.keys(node ?? {})).toEqual(["@type", "additionalType", "name"]);
    expect(lost).toEqual({ "/members/0": MISSING, "/parent": MISSING });
  });
});

describe("a state", () => {
  const node = { "@type": "GovernmentOrganization", additionalType: ours("state"), name: "Examplia" };

  it.each<[string, Partial<State>, object]>([
    ["its code", { countryCode: "AZ" }, { identifier: [value("ISO 3166-1 alpha-2", "AZ")] }],
    [
      "its code before other identifiers",
      { countryCode: "AZ", identifiers: [{ scheme: "Sample list", value: "42" }] },
      { identifier: [value("ISO 3166-1 alpha-2", "AZ"), value("Sample list", "42")] },
    ],
    [
      "other identifiers alone",
      { identifiers: [{ scheme: "Sample list", value: "42" }] },
      { identifier: [value("Sample list", "42")] },
    ],
    ["neither", {}, {}],
    [
      "other names",
      { names: [{ text: "Republic of Examplia", kind: "official" }] },
      { alternateName: ["Republic of Examplia"] },
    ],
  ])("is an organization, with %s", (_what, more, expected) => {
    expect(exported("state:examplia", { states: [state("examplia", more)] }).node).toEqual({ ...node, ...expected });
  });
});

describe("a place", () => {
  const convert = (more: Partial<Place>, ...others: Place[]) =>
    exported("place:hall", { places: [place("hall", more), ...others], states });

  it.each([
    ["city", "City"],
    ["district", "AdministrativeArea"],
    ["province", "State"],
    ["country", "Country"],
    ["sea", "BodyOfWater"],
    ["venue", "Place"],
  ])("of the kind %s is a %s", (kind, type) => {
    expect(convert({ kind })).toEqual({
      node: { "@type": type, additionalType: ours("place", kind), name: "Sample Hall" },
      lost: {},
    });
  });

  const VENUE = { "@type": "Place", additionalType: ours("place", "venue"), name: "Sample Hall" };
  const address = (addressCountry: string) => ({ address: { "@type": "PostalAddress", addressCountry } });

  it("has coordinates and other names", () => {
    expect(convert({ coordinates: { latitude: 40.5, longitude: -3 }, names: [{ text: "The Hall" }] })).toEqual({
      node: {
        ...VENUE,
        alternateName: ["The Hall"],
        geo: { "@type": "GeoCoordinates", latitude: 40.5, longitude: -3 },
      },
      lost: {},
    });
  });

  it.each([
    ["state:examplia", address("AZ")],
    ["state:samplonia", address("Samplonia")],
  ] as const)("has an address in %s, by its code or its name", (id, expected) => {
    expect(convert({ state: id })).toEqual({ node: { ...VENUE, ...expected }, lost: {} });
  });

  it("has no address in a state that is missing, and a country has none", () => {
    expect(convert({ state: "state:gone" })).toEqual({ node: VENUE, lost: { "/state": MISSING } });
    expect(convert({ kind: "country", state: "state:examplia" })).toEqual({
      node: { "@type": "Country", additionalType: ours("place", "country"), name: "Sample Hall" },
      lost: { "/state": "A country has no address." },
    });
  });

  const city = (more: Partial<Place> = {}) => place("city", { kind: "city", ...more });

  it("lies in another place", () => {
    expect(convert({ within: "place:city" }, city()).node).toEqual({ ...VENUE, containedInPlace: link("place:city") });
    expect(convert({ within: "place:gone" })).toEqual({ node: VENUE, lost: { "/within": MISSING } });
    // Only of a disputed place does it matter whether that is in a state.
    expect(convert({ within: "place:city" }, city({ state: "state:examplia" })).node).toHaveProperty(
      "containedInPlace",
    );
  });

  const DISPUTED = "A place that is disputed is given to nobody.";

  it.each<[string, Partial<Place>]>([
    ["by its kind", { kind: "disputed-region" }],
    ["by claimants", { claimants: [{ by: "state:examplia" }] }],
  ])("that is disputed %s is given to no state", (_what, more) => {
    const { node, lost } = convert({ ...more, state: "state:examplia" });
    expect(node).not.toHaveProperty("address");
    expect(lost).toMatchObject({ "/state": DISPUTED });
  });

  it.each<[string, Place[], boolean]>([
    ["a place of no state", [city()], true],
    ["a place in a state", [city({ state: "state:examplia" })], false],
    ["a country", [city({ kind: "country" })], false],
    ["a place within a country", [city({ within: "place:land" }), place("land", { kind: "country" })], false],
    ["a place within one in a state", [city({ within: "place:land" }), place("land", { state: "state:gone" })], false],
    ["a place within itself", [city({ within: "place:city" })], true],
    ["a place within what is missing", [city({ within: "place:gone" })], true],
  ])("that is disputed lies in %s, unless that gives it to a state", (_what, others, isKept) => {
    const { node, lost } = convert({ kind: "disputed-region", within: "place:city" }, ...others);
    expect(node?.containedInPlace).toEqual(isKept ? link("place:city") : undefined);
    expect(lost["/within"]).toBe(isKept ? undefined : DISPUTED);
  });
});

describe("a topic", () => {
  const convert = (more: Partial<Topic>) =>
    exported("topic:trade", { topics: [topic("trade", more)], states, people: [person("ada")] });

  it("has the first of its codes, other names and what it is about", () => {
    const codes = [
      { scheme: "Sample list", code: "T1" },
      { scheme: "Other list", code: "T2" },
      { scheme: "Third list", code: "T3" },
    ];
    expect(convert({ codes, about: ["person:ada", "state:gone"], names: [{ text: "Commerce" }] })).toEqual({
      node: {
        "@type": "DefinedTerm",
        name: "Trade",
        alternateName: ["Commerce"],
        termCode: "T1",
        inDefinedTermSet: { "@type": "DefinedTermSet", name: "Sample list" },
        about: [link("person:ada")],
      },
      lost: {
        "/codes/1": "A DefinedTerm has one code.",
        "/codes/2": "A DefinedTerm has one code.",
        "/about/1": MISSING,
      },
    });
  });

  it("has a name alone where nothing else is said", () => {
    expect(convert({})).toEqual({ node: { "@type": "DefinedTerm", name: "Trade" }, lost: {} });
  });
});

describe("a source", () => {
  const convert = (more: Partial<Source>) =>
    exported("source:a", {
      sources: [source("a", more), source("b")],
      organizations: [organization("daily")],
      people: [person("ada")],
    });

  it.each([
    ["news-article", "NewsArticle"],
    ["wire-report", "NewsArticle"],
    ["interview", "Article"],
    ["press-release", "Article"],
    ["official-website", "WebPage"],
    ["social-media-post", "SocialMediaPosting"],
    ["dataset", "Dataset"],
    ["photograph", "ImageObject"],
    ["broadcast", "CreativeWork"],
  ])("of the kind %s is a %s", (kind, type) => {
    expect(convert({ kind })).toEqual({ node: { "@type": type, additionalType: ours("source", kind) }, lost: {} });
  });

  const whole: Partial<Source> = {
    title: "Both meet",
    publisher: "organization:daily",
    url: "https://example.org/1",
    publishedAt: "2025-03-01",
    language: "en",
    translatedFrom: "tr",
    basedOn: ["source:b", "source:gone"],
    authors: ["Pat Placeholder"],
    credit: "Sample Agency",
    depicts: ["person:ada", "state:gone"],
    caption: "At the gate.",
  };
  const WORK = {
    headline: "Both meet",
    publisher: link("organization:daily"),
    url: "https://example.org/1",
    datePublished: "2025-03-01",
    inLanguage: "en",
    translationOfWork: { "@type": "CreativeWork", inLanguage: "tr" },
    isBasedOn: [link("source:b")],
  };

  it("has a byline, where it is a text", () => {
    const only = "Only a picture shows something in schema.org.";
    expect(convert(whole)).toEqual({
      node: {
        "@type": "NewsArticle",
        additionalType: ours("source", "news-article"),
        ...WORK,
        creditText: ["Pat Placeholder"],
      },
      lost: {
        "/basedOn/1": MISSING,
        "/credit": "The credit of a text is its byline.",
        "/depicts": only,
        "/caption": only,
      },
    });
  });

  it("has a credit line, a caption and what it shows, where it is a picture", () => {
    expect(convert({ ...whole, kind: "photograph" })).toEqual({
      node: {
        "@type": "ImageObject",
        additionalType: ours("source", "photograph"),
        ...WORK,
        creditText: ["Sample Agency"],
        about: [link("person:ada")],
        caption: "At the gate.",
      },
      lost: {
        "/basedOn/1": MISSING,
        "/authors": "The credit of a picture is its credit line.",
        "/depicts/1": MISSING,
      },
    });
  });

  it("names no publisher that is missing and no day that is not certain", () => {
    expect(convert({ publisher: "organization:gone", publishedAt: "2025-03~", basedOn: ["source:gone"] })).toEqual({
      node: { "@type": "NewsArticle", additionalType: ours("source", "news-article") },
      lost: { "/publisher": MISSING, "/publishedAt": QUALIFIED, "/basedOn/0": MISSING },
    });
  });
});
