/** As EveryPolitician publishes it. */
export const BUNDLE = {
  meta: { sources: ["http://assembly.example", "no address"] },
  persons: [
    {
      id: "0a1b2c3d-0000-4000-8000-000000000001",
      name: "Ada Example",
      given_name: "Ada",
      family_name: "Example",
      sort_name: "Example, Ada",
      honorific_prefix: "Dr.",
      gender: "female",
      birth_date: "1971-02-03",
      image: "https://assembly.example/ada.jpg",
      images: [{ url: "https://assembly.example/ada.jpg" }],
      contact_details: [{ type: "email", value: "ada@assembly.example" }],
      other_names: [
        { name: "Ада Примерова", lang: "ru", note: "multilingual" },
        { name: "Ada Example", lang: "en", note: "multilingual" },
        { name: "A.E.", note: "abbreviation" },
        { name: "Ada Former", note: "maiden name", end_date: "1999" },
        { name: "Ada Serbian", lang: "sr-el" },
      ],
      identifiers: [
        { scheme: "wikidata", identifier: "Q1000001" },
        { scheme: "assembly", identifier: "17" },
      ],
      links: [
        { note: "Wikipedia (en)", url: "https://en.wikipedia.org/wiki/Ada_Éxample" },
        { note: "website", url: "https://party.example/" },
        { note: "interview", url: "https://news.example/interview" },
      ],
      sources: [{ url: "https://assembly.example/members/ada", note: "page" }],
    },
    { id: "p2", name: "Ben Sample", summary: "Speaker of the Assembly." },
    { id: "p3", name: "Ben Sample", links: [{ note: "website", url: "https://party.example" }] },
  ],
  organizations: [
    { id: "legislature", name: "Assembly of Examplia", classification: "legislature", type: "unicameral", seats: 9 },
    { id: "party/blue", name: "Blue Party", classification: "party", parent_id: "party/alliance" },
    { id: "party/alliance", name: "Alliance", classification: "alliance of parties" },
    { id: "com/1", name: "Trade Committee", classification: "Committee", founding_date: "1990" },
  ],
  areas: [
    { id: "area/north", name: "North", type: "constituency", parent_id: "area/examplia" },
    {
      id: "area/examplia",
      name: "Examplia",
      type: "country",
      geometry: { type: "Point", coordinates: [12.5, 41.25] },
      identifiers: [{ scheme: "wikidata", identifier: "Q1000002" }],
    },
  ],
  posts: [
    { id: "post/chair", label: "Chair of the Trade Committee", role: "chair", organization_id: "com/1" },
    { id: "post/free", label: "Nobody's post" },
  ],
  events: [
    {
      id: "term/3",
      name: "3rd Assembly",
      classification: "legislative period",
      start_date: "2026-03-01",
      end_date: "2030-02-28",
      organization_id: "legislature",
    },
    { id: "Q1000003", name: "General election", classification: "general election", start_date: "2026" },
  ],
  memberships: [
    {
      id: "m1",
      person_id: "0a1b2c3d-0000-4000-8000-000000000001",
      organization_id: "legislature",
      role: "member",
      legislative_period_id: "term/3",
      on_behalf_of_id: "party/blue",
      area_id: "area/north",
      sources: [{ url: "https://assembly.example/members/ada" }],
    },
    {
      person_id: "p2",
      role: "speaker",
      organization_id: "legislature",
      start_date: "2026-04",
      legislative_period_id: "term/3",
    },
    { person_id: "p2", post_id: "post/chair", start_date: "2027-01-01", end_date: "2028-01-01" },
    { person_id: "p3", organization_id: "com/1" },
    { member_id: "party/blue", organization_id: "party/alliance" },
    { person_id: "nobody", organization_id: "legislature", role: "member" },
    { person_id: "p3", organization_id: "nothing" },
  ],
};

/** With objects in objects, as the specification shows it and PopIt sends it. */
export const EMBEDDED = {
  result: {
    id: 7,
    name: "Sample Ministry",
    classification: "executive department",
    html_url: "https://popit.example/organizations/7",
    url: "https://popit.example/api/organizations/7",
    dissolution_date: "",
    founding_date: null,
    parent: { id: 1, name: "Government of Examplia", classification: "executive" },
    children: [{ id: 8, name: "Sample Agency", classification: "Public body" }],
    memberships: [
      {
        role: "Minister",
        label: "Minister at the Sample Ministry",
        person: { id: 70, name: "Cleo Example", email: "cleo@ministry.example" },
        organization_id: 7,
        area: { name: "", id: null },
        post: { label: "Minister of Samples", memberships: [], area: { id: "a", name: "Sampleville", type: "town" } },
      },
      {
        person: { id: 71, name: "Dan Sample" },
        on_behalf_of: { name: "Union of Samples", classification: "trade union" },
      },
      { person: 70, organization: 1, start_date: "2030-05-06T10:00:00Z" },
    ],
    posts: [{ label: "Deputy", memberships: [{ person_id: 71, role: "Acting deputy" }] }],
  },
};

/** Objects of Open Civic Data and of Democratic Commons, in a list. */
export const LIST = [
  {
    _type: "person",
    _id: "ocd-person/0a1b2c3d-0000-4000-8000-000000000009",
    name: "Eve Example",
    party: "Green",
    links: [{ url: "https://council.example/eve", note: "" }],
    extras: { room: 7 },
  },
  { id: "Q1000004", name: { "lang:en": "Finn Example", "lang:zh": "芬恩" }, birth_date: "1980", email: "" },
  { id: "ocd-organization/1", name: "Sample Council", classification: "legislature" },
  { person_id: "Q1000004", organization_id: "ocd-organization/1", role: { "lang:en": "Mayor", "lang:zh": "市长" } },
  { given_name: "Gus", family_name: "Example", memberships: [{ organization_id: "ocd-organization/1" }] },
  { name: "Who knows" },
  "a text",
];
