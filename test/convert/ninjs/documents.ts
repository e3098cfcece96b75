// Documents that have every property that the versions name: from the JSON Schemas of the IPTC (github.com/iptc/newsinjson,
// specification/) and the formatters of Superdesk.

const CONTACT = { type: "office", role: "press", lang: "en", name: "Desk", value: "https://example.org/desk" };

const address = (postal: string) => ({
  lines: ["Sample Hall", "1 Sample Street"],
  locality: "Sample City",
  area: "Samplia",
  [postal]: "10001",
  country: "Samplonia",
});

const POINT = { type: "Point", coordinates: [46.5, 39.25] };

const times = (day: number) => `2031-05-${day}T08:00:00Z`;

/** ninjs 1.0 to 1.6. */
function one(slug: string, type: string | undefined, more: object = {}) {
  const uri = `https://news.example.org/${slug}`;
  const named = (name: string, rel: string) => ({
    name: `${name} ${slug}`,
    rel,
    scheme: "https://codes.example.org/",
    code: `${name}-1`.toLowerCase().replace(" ", "-"),
    contactinfo: [{ ...CONTACT, address: address("postalcode") }],
  });
  return {
    uri,
    ...(type && { type }),
    mimetype: "text/html",
    representationtype: "incomplete",
    profile: "text-photo",
    version: "2",
    firstcreated: times(11),
    versioncreated: times(12),
    contentcreated: times(10),
    embargoed: times(13),
    pubstatus: "usable",
    urgency: 4,
    copyrightholder: "Sample Agency",
    copyrightnotice: "All rights reserved.",
    usageterms: "For newsrooms.",
    ednote: "Corrects the date.",
    language: "en",
    person: [named("Ada Example", "about"), { ...named("Ben Sample", "mentions"), scheme: undefined }],
    organisation: [
      {
        ...named("Sample League", "about"),
        symbols: [{ ticker: "SMPL", exchange: "XSMP", symboltype: "https://codes.example.org/t", symbol: "SMPL.X" }],
      },
    ],
    place: [{ ...named("Sample City", "mentions"), geometry_geojson: POINT }],
    subject: [
      { ...named("Bridges", "about"), creator: "https://news.example.org/bot", relevance: 90, confidence: 80 },
      { name: "diplomacy", scheme: "http://cv.iptc.org/newscodes/mediatopic/", code: "20000639" },
      { name: "Trade", code: "subj:04000000" },
    ],
    event: [named("Sample Summit", "about")],
    object: [named("Sample Prize", "about")],
    infosource: [named("Sample Wire", "provider")],
    title: `Title ${slug}`,
    byline: "By Cy Test",
    headline: `Headline ${slug}`,
    headline_short: `Short ${slug}`,
    slugline: `slug-${slug}`,
    located: "Sample Town",
    charcount: 10,
    wordcount: 2,
    description_text: `Description of ${slug}.`,
    description_html: `<p>Description of ${slug}.</p>`,
    description_caption: `Caption of ${slug}.`,
    body_text: `The body of ${slug}.\r\nIts second line.`,
    body_html: `<p>The body of ${slug}.</p>`,
    body_summary: `A summary of ${slug}.`,
    renditions: {
      main: rendition(slug, "mimetype", "sizeinbytes"),
      thumbnail: rendition(`${slug}-small`, "mimetype", "sizeinbytes"),
    },
    altids: { system: `sys-${slug}`, etag: "e1" },
    trustindicator: [
      { scheme: "https://trust.example.org/", code: "a", title: "A", href: "https://trust.example.org/a" },
    ],
    $standard: { name: "ninjs", version: "1.6", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json#" },
    genre: [{ name: "Analysis", scheme: "http://cv.iptc.org/newscodes/genre/", code: "Analysis" }],
    expires: times(20),
    rightsinfo: { langid: "https://rights.example.org/l", linkedrights: "https://rights.example.org/r" },
    digitalsourcetype: { name: "digital", uri: "https://codes.example.org/d", literal: "d" },
    ...more,
  };
}

function rendition(slug: string, type: string, size: string) {
  return {
    href: `https://media.example.org/${slug}.jpg`,
    [type]: "image/jpeg",
    title: "Large",
    height: 400,
    width: 600,
    [size]: 1_000,
    duration: 12,
    format: "JPEG",
  };
}

/** ninjs 2.0 to 2.2, and 3.0 and 3.1, which write the same names with capitals. */
function later(version: 2 | 3, slug: string, type: string | undefined, more: object = {}) {
  const key = (name: string) => (version === 3 ? name : name.toLowerCase());
  const named = (name: string, rel: string) => ({
    name: `${name} ${slug}`,
    rel,
    uri: `https://codes.example.org/${name.toLowerCase().replace(" ", "-")}-${slug}`,
    literal: `${name}!`,
    [key("contactInfo")]: [{ ...CONTACT, address: address(key("postalCode")) }],
  });
  const text = (role: string, value: string, contentType = "text/plain") => ({
    role,
    [key("contentType")]: contentType,
    value,
  });
  return {
    uri: `https://news.example.org/${slug}`,
    ...(type && { type }),
    [key("representationType")]: "partial",
    profile: "text",
    version: "2",
    [key("firstCreated")]: times(11),
    [key("versionCreated")]: times(12),
    [key("contentCreated")]: times(10),
    [version === 3 ? "embargoedUntil" : "embargoed"]: times(13),
    [key("pubStatus")]: "withheld",
    urgency: 4,
    [key("copyrightHolder")]: "Sample Agency",
    [key("copyrightNotice")]: "All rights reserved.",
    [key("usageTerms")]: "For newsrooms.",
    [key("edNote")]: "Corrects the date.",
    language: "en",
    descriptions: [
      text("text", `Description of ${slug}.`),
      text("html", `<p>Description of ${slug}.</p>`, "text/html"),
      text("caption", `Caption of ${slug}.`),
      text("creditline", "Sample Agency / Cy Test"),
    ],
    bodies: [
      { ...text("html", `<p>The body of ${slug}.</p>`, "text/html"), [key("charCount")]: 9, [key("wordCount")]: 2 },
      { ...text("text", `The body of ${slug}.\r\nMore.`), [key("charCount")]: 8, [key("wordCount")]: 3 },
    ],
    headlines: [text("short", `Short ${slug}`), text("main", `Headline ${slug}`)],
    people: [named("Ada Example", "about"), { name: `Ben Sample ${slug}` }],
    organisations: [
      {
        ...named("Sample League", "mentions"),
        symbols: [
          {
            ...(version === 2 && { ticker: "SMPL" }),
            exchange: "XSMP",
            [key("symbolType")]: "https://codes.example.org/t",
            symbol: "SMPL.X",
          },
        ],
      },
    ],
    places: [{ ...named("Sample City", "mentions"), [key("geoJSON")]: POINT }],
    subjects: [
      { ...named("Bridges", "about"), creator: "https://news.example.org/bot", relevance: 90, confidence: 80 },
      { name: "diplomacy", uri: "http://cv.iptc.org/newscodes/mediatopic/20000639", rel: "classifies" },
      { name: "Trade", uri: "subj:04000000" },
      { name: "Industry", literal: "04011000" },
    ],
    events: [{ ...(version === 3 && { id: "1" }), ...named("Sample Summit", "about") }],
    objects: [named("Sample Prize", "about")],
    [key("infoSources")]: [
      { ...named("Sample Wire", "x"), rel: undefined, role: "provider" },
      { name: "Daily Sample" },
    ],
    title: `Title ${slug}`,
    by: "Cy Test",
    slugline: `slug-${slug}`,
    located: "Sample Town",
    renditions: [
      { name: "main", ...rendition(slug, key("contentType"), key("sizeInBytes")) },
      { name: "small", ...rendition(`${slug}-small`, key("contentType"), key("sizeInBytes")) },
    ],
    [key("altIds")]: [{ role: "system", value: `sys-${slug}` }],
    [key("trustIndicators")]: [{ role: "https://trust.example.org/", title: "A", href: "https://trust.example.org/a" }],
    standard: {
      name: "ninjs",
      version: `${version}.0`,
      schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.0.json`,
    },
    genres: [{ name: "Analysis", uri: "http://cv.iptc.org/newscodes/genre/Analysis", literal: "Analysis" }],
    expires: times(20),
    [key("rightsInfo")]: { [key("langId")]: "https://rights.example.org/l", [key("encodedRights")]: "{}" },
    [key("digitalSourceType")]: { name: "digital", uri: "https://codes.example.org/d", literal: "d" },
    ...more,
  };
}

const EVENT = {
  eventDetails: {
    eventStatus: "http://cv.iptc.org/newscodes/eventoccurstatus/eos5",
    plannedCoverageStatus: "http://cv.iptc.org/newscodes/newscoveragestatus/ncostat-int",
    dates: {
      startDate: "2031-05-12T19:30:00+02:00",
      expectedStartDate: "2031-05-12",
      endDate: "2031-05-12T21:30:00+02:00",
      expectedEndDate: "2031-05-13",
      expectedDuration: "PT2H",
      recurrence: { recurrenceRules: [{ frequency: "daily", interval: 2, until: times(25), count: 3 }] },
    },
    organiser: { name: "Sample Council", rel: "Press", uri: "https://codes.example.org/council", literal: "SC" },
  },
  plannedCoverage: [
    { uri: "https://news.example.org/coverage", title: "Live", type: "text", edNote: "Soon.", urgency: 1 },
  ],
};

/** The ninjs of Superdesk. */
function superdesk(slug: string, type: string, more: object = {}) {
  return {
    guid: `urn:newsml:news.example.org:2031-05-12T08:00:00.000000:${slug}`,
    type,
    version: "1",
    profile: "Article",
    language: "en",
    headline: `Headline ${slug}`,
    byline: "Cy Test",
    slugline: `slug-${slug}`,
    located: "Sample Town",
    source: "Sample Wire",
    pubstatus: "usable",
    priority: 6,
    urgency: 3,
    versioncreated: "2031-05-12T09:00:00+0000",
    firstcreated: "2031-05-12T08:00:00+0000",
    firstpublished: "2031-05-12T08:30:00+0000",
    embargoed: "2031-05-12T10:00:00+00:00",
    description_text: `Abstract of ${slug}.`,
    description_html: `<p>Abstract of ${slug}.</p>`,
    body_html: `<p>The body of ${slug}.</p>`,
    copyrightholder: "Sample Wire",
    copyrightnotice: "All rights reserved.",
    usageterms: "For newsrooms.",
    ednote: "Corrects the date.",
    mimetype: "text/html",
    charcount: 10,
    wordcount: 2,
    readtime: 0,
    keywords: ["bridge", "treaty"],
    place: [
      {
        name: "Sample City",
        qcode: "SAM",
        country: "Samplonia",
        world_region: "Sample Sea",
        state: "",
        group: "Other",
      },
      {
        name: "Sample Port",
        code: "SP",
        scheme: "geonames",
        geometry_point: { type: "Point", coordinates: [39.25, 46.5] },
      },
    ],
    subject: [
      { name: "Bridges", code: "01000000" },
      { name: "Trade", code: "04000000", scheme: "topics" },
    ],
    service: [{ name: "World", code: "w" }],
    anpa_category: [{ name: "Economy", qcode: "e" }],
    genre: [{ name: "Article (news)", code: "Article" }],
    organisation: [
      { name: "Sample Bank", rel: "Securities Identifier", symbols: [{ ticker: "SB", exchange: "XSMP" }] },
    ],
    signal: [{ name: "Content Warning", code: "cwarn", scheme: "http://cv.iptc.org/newscodes/signal/" }],
    authors: [
      {
        code: "1",
        name: "Cy Test",
        role: "writer",
        biography: "Writes.",
        uri: "urn:user:1",
        twitter: "@cy",
        jobtitle: { qcode: "1", name: "Editor" },
      },
    ],
    extra: { footer: "<p>More</p>", place: { embed: "<i/>", description: "" } },
    annotations: [{ id: 1, title: "Bridge", body: "<p>A bridge.</p>" }],
    attachments: [
      {
        id: "a",
        title: "Plan",
        filename: "plan.pdf",
        mimetype: "application/pdf",
        href: "https://media.example.org/plan.pdf",
      },
    ],
    evolvedfrom: "urn:newsml:news.example.org:2031-05-11:0",
    rewrite_sequence: 1,
    order: 1,
    ...more,
  };
}

const { standard: _, ...inner2 } = later(2, "video2", "video");
const { standard: __, ...inner3 } = later(3, "audio3", "audio");
const picture = superdesk("photo", "picture", {
  renditions: {
    original: { ...rendition("photo", "mimetype", "size"), poi: { x: 1, y: 2 }, media: "m1" },
    viewImage: rendition("photo-small", "mimetype", "size"),
  },
  body_text: "An alternative text.",
});

const all: Readonly<Record<string, object>> = {
  "1: an article with a picture and a graphic": one("story", "text", {
    associations: {
      mainpic: one("picture", "picture"),
      chart: one("chart", "graphic"),
      more: { uri: "https://news.example.org/elsewhere", type: "text" },
    },
  }),
  "1: a package that is an article": one("composite", "composite", {
    associations: { first: one("first", "text"), second: one("second", "video") },
  }),
  "1: without a type": one("typeless", undefined),
  "2: an article with a video": later(2, "story2", "text", {
    associations: [{ name: "clip", rel: "main", ...inner2 }, { uri: "https://news.example.org/elsewhere" }],
  }),
  "2: a picture": later(2, "picture2", "picture"),
  "2: without a type": later(2, "typeless2", undefined),
  "3: an article with a recording": later(3, "story3", "text", { associations: [{ name: "tape", ...inner3 }] }),
  "3: a picture": later(3, "picture3", "picture"),
  "3: an event": later(3, "event3", "event", EVENT),
  "3: an event without a type": later(3, "typeless3", undefined, EVENT),
  "3: a plan": later(3, "plan3", "planning", EVENT),
  "3: a component": later(3, "component3", "component"),
  "3: a list": [later(3, "a", "text"), later(3, "b", "event", EVENT), later(3, "c", "picture")],
  "Superdesk: an article with a picture": superdesk("story", "text", {
    associations: { featuremedia: picture, "related--1": superdesk("other", "text"), empty: null },
    extra_items: { gallery: { type: "media", items: [picture] } },
  }),
  "Superdesk: a package": {
    guid: "tag:news.example.org:2031:package",
    type: "composite",
    headline: "The day",
    associations: {
      main: superdesk("main", "text"),
      "sidebars-0": { guid: "urn:example:sidebar", type: "text", label: "Side" },
    },
  },
};

/** By what they are. Nothing in them is the same object twice: what is changed is changed in one place. */
export const documents: Readonly<Record<string, object>> = JSON.parse(JSON.stringify(all));
