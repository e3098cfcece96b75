import { check } from "communique";
import { describe, expect, it } from "vitest";
import type { ImportOptions } from "../../../src/convert/import/imported.js";
import { fromPopolo } from "../../../src/popolo.js";
import { expectNothingSilent } from "../import/accounted.js";
import { BUNDLE, EMBEDDED, LIST } from "./documents.js";

const ID = "https://example.org/reports/examplia";
const read = (document: unknown, options: ImportOptions = {}) =>
  fromPopolo(document, { id: ID, language: "en", ...options });
const evidence = { source: "source:popolo-document", basis: "stated" };
const POPOLO = "http://www.popoloproject.com/";

describe("a bundle of lists", () => {
  const { report, losses } = read(BUNDLE);
  const reasonsOf = (path: string) => losses.filter((loss) => loss.path === path).map(({ reason }) => reason);

  it("is a report of its parliament, with the pages that it names", () => {
    expect(report.title).toBe("Assembly of Examplia");
    expect(report.sources).toEqual([
      {
        type: "source",
        id: "source:popolo-document",
        kind: "dataset",
        title: "Assembly of Examplia",
        basedOn: ["source:assembly-example"],
      },
      {
        type: "source",
        id: "source:assembly-example-members-ada",
        kind: "web-page",
        url: "https://assembly.example/members/ada",
      },
      { type: "source", id: "source:assembly-example", kind: "web-page", url: "http://assembly.example" },
    ]);
    expect(reasonsOf("/meta/sources/1")).toEqual(["It is no web address."]);
  });

  it("has its people with names, identity and offices", () => {
    expect(report.people?.[0]).toEqual({
      type: "person",
      id: "person:ada-example",
      name: "Ada Example",
      offices: [{ title: "member", of: "organization:assembly-of-examplia", start: "2026-03-01", end: "2030-02-28" }],
      names: [
        { text: "Ада Примерова", language: "ru" },
        { text: "A.E.", kind: "short" },
        { text: "Ada Former", kind: "former", end: "1999" },
        { text: "Ada Serbian", language: "sr-Latn" },
      ],
      identifiers: [
        { scheme: ID, value: "0a1b2c3d-0000-4000-8000-000000000001" },
        { scheme: "assembly", value: "17" },
      ],
      sameAs: ["http://www.wikidata.org/entity/Q1000001", "https://en.wikipedia.org/wiki/Ada_%C3%89xample"],
      evidence: [
        evidence,
        { source: "source:assembly-example-members-ada", basis: "stated" },
        { source: "source:assembly-example-members-ada", fields: ["/offices/0"], basis: "stated" },
      ],
      extensions: [
        {
          namespace: POPOLO,
          value: {
            memberships: [
              {
                role: "member",
                organization_id: "organization:assembly-of-examplia",
                start_date: "2026-03-01",
                end_date: "2030-02-28",
                on_behalf_of_id: "organization:blue-party",
                area_id: "place:north",
                legislative_period: "3rd Assembly",
              },
            ],
          },
        },
      ],
    });
    expect(report.people?.[1]).toMatchObject({
      id: "person:ben-sample",
      note: "Speaker of the Assembly.",
      offices: [
        { title: "speaker", of: "organization:assembly-of-examplia", start: "2026-04", end: "2030-02-28" },
        { title: "chair", of: "organization:trade-committee", start: "2027-01-01", end: "2028-01-01" },
      ],
    });
    expect(report.people?.[2]).toMatchObject({ id: "person:ben-sample-2", identifiers: [{ scheme: ID, value: "p3" }] });
  });

  it("has organizations with their kind, parent and members, and areas as places", () => {
    expect(report.organizations?.map(({ id, kind, parent, members }) => [id, kind, parent, members])).toEqual([
      ["organization:assembly-of-examplia", "parliament", undefined, undefined],
      ["organization:blue-party", "party", "organization:alliance", undefined],
      ["organization:alliance", undefined, undefined, ["organization:blue-party"]],
      ["organization:trade-committee", "committee", undefined, ["person:ben-sample-2"]],
    ]);
    expect(report.places?.map(({ id, kind, within, coordinates }) => [id, kind, within, coordinates])).toEqual([
      ["place:north", "area", "place:examplia", undefined],
      ["place:examplia", "country", undefined, { latitude: 41.25, longitude: 12.5 }],
    ]);
  });

  it("tells what a report has no place for, and why", () => {
    for (const path of [
      "/persons/0/birth_date",
      "/persons/0/contact_details",
      "/persons/0/image",
      "/persons/0/gender",
    ]) {
      expect(reasonsOf(path), path).toHaveLength(1);
    }
    expect(reasonsOf("/persons/0/given_name")).toEqual([]);
    expect(reasonsOf("/persons/0/links/1/url")).toEqual(["Others have this address too."]);
    expect(reasonsOf("/persons/0/links/2")).toEqual(["It is a page about it, and need not be about it alone."]);
    expect(reasonsOf("/organizations/2/classification")).toEqual(["There is no such kind of organization."]);
    expect(reasonsOf("/posts/1")).toEqual(["Nobody of the document holds this post."]);
    expect(reasonsOf("/memberships/5")).toEqual([
      "The document does not have the person or the body whose membership it is.",
    ]);
    expect(reasonsOf("/events/1")).toEqual(["No membership lasts as long as this event."]);
  });
});

describe("objects in objects", () => {
  const { report } = read(EMBEDDED);

  it("are records each once, whatever they stand in", () => {
    expect(report.title).toBe("Sample Ministry");
    expect(report.organizations?.map(({ id, kind, parent, members }) => [id, kind, parent, members])).toEqual([
      ["organization:sample-ministry", undefined, "organization:government-of-examplia", ["person:dan-sample"]],
      ["organization:union-of-samples", "trade-union", undefined, undefined],
      ["organization:government-of-examplia", "government", undefined, undefined],
      ["organization:sample-agency", "state-agency", "organization:sample-ministry", undefined],
    ]);
    expect(report.organizations?.[0]?.sameAs).toEqual([
      "https://popit.example/organizations/7",
      "https://popit.example/api/organizations/7",
    ]);
    expect(report.people?.map(({ id, offices }) => [id, offices])).toEqual([
      [
        "person:cleo-example",
        [
          { title: "Minister", of: "organization:sample-ministry" },
          { title: "member", of: "organization:government-of-examplia", start: "2030-05-06T10:00:00Z" },
        ],
      ],
      ["person:dan-sample", [{ title: "Acting deputy", of: "organization:sample-ministry" }]],
    ]);
    expect(report.people?.[0]?.extensions?.[0]?.value).toMatchObject({
      memberships: [{ label: "Minister of Samples", area_id: "place:sampleville" }],
    });
  });
});

describe("a list of objects", () => {
  it("is read by what the objects say of themselves, and by their keys", () => {
    const { report, losses } = read(LIST);
    expect(report.people).toMatchObject([
      {
        id: "person:eve-example",
        identifiers: [{ scheme: "Open Civic Data", value: "ocd-person/0a1b2c3d-0000-4000-8000-000000000009" }],
      },
      {
        id: "person:finn-example",
        names: [{ text: "芬恩", language: "zh" }],
        offices: [{ title: "Mayor", of: "organization:sample-council" }],
      },
      { id: "person:gus-example", name: "Gus Example" },
    ]);
    expect(report.organizations?.[0]?.members).toEqual(["person:gus-example"]);
    expect(losses).toContainEqual({ path: "/5", reason: "It does not say of what class it is." });
    expect(read(LIST, { language: "zh" }).report.people?.[1]?.name).toBe("芬恩");
  });

  it.each([
    ["one person", { name: "Ada Example", birth_date: "1971" }, "people"],
    ["one organization", { name: "Blue", classification: "party" }, "organizations"],
    ["one area", { id: "1", name: "North", type: "ward" }, "places"],
    [
      "a person by the memberships",
      { name: "Ada Example", memberships: [{ organization_id: "a", role: "chair" }] },
      "people",
    ],
    ["a body by the memberships", { name: "Blue", memberships: [{ person_id: "a", role: "chair" }] }, "organizations"],
    ["an empty bundle", { persons: [] }, undefined],
  ])("may be %s", (_, document, list) => {
    const { report } = read(document);
    const lists = ["people", "organizations", "places"].filter((key) => Object.hasOwn(report, key));
    expect(lists).toEqual(list === undefined ? [] : [list]);
  });

  it.each([[null], ["persons"], [[]], [[1]], [{}], [{ name: "Ada Example" }], [{ persons: {} }], [{ uri: "urn:x" }]])(
    "is not %j",
    (document) => {
      expect(() => read(document)).toThrow(/^fromPopolo takes a document of Popolo/);
    },
  );

  it("needs an id", () => {
    expect(() => fromPopolo(BUNDLE)).toThrow(/--id/);
  });
});

describe("what comes out", () => {
  const kinds = { class: "legislature" };
  const every = (extra: object) => ({
    ...extra,
    id: "x",
    name: "Any Example",
    ...kinds,
    ...Object.fromEntries(PROPERTIES.map((key) => [key, VALUES[key] ?? `any ${key}`])),
  });

  it.each([
    ["a bundle", BUNDLE],
    ["objects in objects", EMBEDDED],
    ["a list", LIST],
    ["a person with all properties", { persons: [every({})] }],
    ["an organization with all properties", { organizations: [every({}), { id: "y", name: "Y" }] }],
    ["an area with all properties", { areas: [every({})] }],
    ["a post with all properties", { posts: [every({})], memberships: [{ person: { name: "A B" }, post_id: "x" }] }],
    ["a membership with all properties", { ...BUNDLE, memberships: [every({ person_id: "p2" })] }],
    [
      "numbers for texts",
      { persons: [{ id: 1, name: 2, gender: true, birth_date: 1971, sources: "x", links: [1, {}] }] },
    ],
    ["lists for texts", { persons: [{ name: "Ada Example", gender: ["a"], other_names: ["b"], identifiers: {} }] }],
  ])("tells every value of %s", (_, document) => {
    expectNothingSilent(document, (changed) => read(changed));
  });

  it.each([
    ["a bundle", BUNDLE],
    ["objects in objects", EMBEDDED],
    ["a list", LIST],
  ])("has no finding: %s", (_, document) => {
    for (const language of ["en", "zh", "ru"]) {
      expect(check(read(document, { language }).report, { as: "report" }).findings).toEqual([]);
    }
    expect(check(fromPopolo(document, { id: ID }).report, { as: "report" }).findings).toEqual([]);
  });
});

describe("a list of names", () => {
  it("gives the same ids to the next version of its data set, and to another by what both know", () => {
    const names = read(BUNDLE).report;
    const renamed = { persons: [{ id: "p3", name: "Benjamin Sample" }] };
    expect(read(renamed, { names }).report.people?.[0]).toMatchObject({
      id: "person:ben-sample-2",
      name: "Ben Sample",
      names: [{ text: "Benjamin Sample" }],
    });
    const other = "https://example.org/reports/other";
    const people = [
      { id: "p3", name: "Zoe Example" },
      { id: "p2", name: "A. Example", identifiers: [{ scheme: "wikidata", identifier: "Q1000001" }] },
    ];
    expect(read({ people }, { names, id: other }).report.people?.map(({ id }) => id)).toEqual([
      "person:zoe-example",
      "person:ada-example",
    ]);
  });
});

/** Properties of the classes of the specification, and some that services add. */
const PROPERTIES = [
  ...["other_names", "identifiers", "links", "sources", "contact_details", "images", "image", "area", "geometry"],
  ...["email", "gender", "birth_date", "death_date", "summary", "biography", "national_identity", "family_name"],
  ...["given_name", "additional_name", "honorific_prefix", "honorific_suffix", "patronymic_name", "sort_name"],
  ...["classification", "type", "parent_id", "founding_date", "dissolution_date", "abstract", "description", "label"],
  ...["role", "organization_id", "post_id", "on_behalf_of_id", "area_id", "start_date", "end_date", "created_at"],
  ...["html_url", "url", "wikidata", "identifier", "member_id", "legislative_period_id", "seats", "srgb"],
];

const VALUES: Readonly<Record<string, unknown>> = {
  other_names: [
    {
      name: "Other",
      lang: "de",
      note: "a note",
      start_date: "2001",
      end_date: "2002-03",
      family_name: "F",
      given_name: "G",
      honorific_prefix: "H",
    },
  ],
  identifiers: [{ scheme: "s", identifier: "1" }, { identifier: "2" }, { scheme: "wikidata", identifier: "none" }],
  links: [
    { url: "https://www.facebook.com/any", note: "facebook" },
    { url: "no url", note: "website" },
  ],
  sources: [{ url: "https://example.org/any", note: "n" }, { url: "x" }],
  contact_details: [{ type: "voice", label: "l", value: "1", note: "n", valid_from: "2001" }],
  images: [{ url: "https://example.org/i" }],
  area: { id: "north", name: "North", classification: "hamlet" },
  geometry: { type: "Polygon", coordinates: [[[1, 2]]] },
  birth_date: "1971",
  start_date: "2001-02-03",
  end_date: "tomorrow",
  organization_id: "y",
  html_url: "https://example.org/page",
  url: "https://example.org/api",
  wikidata: "Q1000009",
  identifier: "https://example.org/identifier",
  seats: 7,
};

describe("a post that somebody holds", () => {
  it("has its organization told, and an area the kind that it nearly is", () => {
    const { losses } = fromPopolo(
      {
        persons: [{ id: "17", name: "Ada Example" }],
        organizations: [{ id: "assembly", name: "Assembly of Examplia" }],
        areas: [{ id: "north", name: "North", type: "constituency" }],
        posts: [{ id: "seat", label: "Member for North", organization_id: "assembly" }],
        memberships: [{ person_id: "17", organization_id: "assembly", post_id: "seat" }],
      },
      { id: "https://example.org/names/assembly", language: "en" },
    );
    expect(losses).toEqual([
      { path: "/areas/0/type", reason: "The kind of the place is the nearest word of communique: area." },
    ]);
  });
});
