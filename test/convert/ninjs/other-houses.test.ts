import { check, type Person } from "communique";
import { describe, expect, it } from "vitest";
import { measureText } from "../../../src/cite/source-text.js";
import { fromNinjs, type ImportOptions } from "../../../src/ninjs.js";

const NAMESPACE = "http://www.iptc.org/std/ninjs/";

const URI = "https://news.example.org/story";

/** The first source but the document, what is told of it in the words of ninjs, and what was lost. */
function article(document: object, options: ImportOptions = {}) {
  const { report, losses } = fromNinjs(document, options);
  expect(check(report, { as: "report" }).findings).toEqual([]);
  const [dataset, source] = report.sources;
  const told = source?.extensions?.find(({ namespace }) => namespace === NAMESPACE)?.value ?? {};
  return { report, dataset, source, told, losses: losses.map(({ path }) => path) };
}

const digestOf = (text: string) => {
  const { sha256, length } = measureText(text);
  return { sha256, length };
};

describe("an article", () => {
  it.each<[string, object]>([
    [
      "ninjs 1",
      {
        uri: URI,
        headline: "A treaty",
        byline: "Ada Example",
        versioncreated: "2031-05-12T09:00:00Z",
        body_text: "The text.",
        person: [{ name: "Ben Sample", rel: "about" }],
        place: [{ name: "Sample City", rel: "mentions" }],
        subject: [{ name: "treaty", scheme: "http://cv.iptc.org/newscodes/mediatopic/", code: "20000641" }],
      },
    ],
    [
      "ninjs 2",
      {
        uri: URI,
        headlines: [
          { role: "short", value: "Treaty" },
          { role: "main", value: "A treaty" },
        ],
        by: "Ada Example",
        versioncreated: "2031-05-12T09:00:00Z",
        bodies: [
          { contenttype: "text/html", value: "<p>x</p>" },
          { contenttype: "text/plain", value: "The text." },
        ],
        people: [{ name: "Ben Sample", rel: "about" }],
        places: [{ name: "Sample City", rel: "mentions" }],
        subjects: [{ name: "treaty", uri: "http://cv.iptc.org/newscodes/mediatopic/20000641" }],
      },
    ],
    [
      "ninjs 3",
      {
        uri: URI,
        title: "treaty-1",
        headlines: [{ value: "A treaty" }],
        by: "Ada Example",
        versionCreated: "2031-05-12T09:00:00Z",
        bodies: [{ value: "The text." }],
        people: [{ name: "Ben Sample", rel: "about" }],
        places: [{ name: "Sample City", rel: "mentions" }],
        subjects: [{ name: "treaty", uri: "medtop:20000641" }],
      },
    ],
  ])("of %s has its headline, its makers, its date, its address, its digest and whom it names", (_, item) => {
    const { report, dataset, source, told } = article({ type: "text", language: "en", ...item });
    expect(report.title).toBe("A treaty");
    expect(dataset).toMatchObject({ id: "source:ninjs-document", basedOn: ["source:a-treaty"] });
    expect(source).toMatchObject({
      id: "source:a-treaty",
      kind: "news-article",
      title: "A treaty",
      authors: ["Ada Example"],
      publishedAt: "2031-05-12T09:00:00Z",
      url: URI,
      sameAs: [URI],
      language: "en",
      textDigest: digestOf("The text."),
    });
    expect(told).toMatchObject({ about: ["person:ben-sample"], mentions: ["place:sample-city"] });
    expect(report.topics).toMatchObject([{ name: "treaty", codes: [{ scheme: "medtop", code: "20000641" }] }]);
  });

  it("of Superdesk has them too, and its picture with caption, credit and address", () => {
    const { report, source, told, losses } = article({
      guid: "urn:newsml:news.example.org:1",
      type: "text",
      language: "en",
      headline: "A treaty",
      byline: "By Ada Example",
      source: "Sample Wire",
      firstcreated: "2031-05-12T08:00:00+0000",
      versioncreated: "2031-05-12T08:00:00+0000",
      description_text: "In short.",
      subject: [
        { name: "treaty", code: "11000000" },
        { name: "bridges", qcode: "own:17" },
      ],
      place: [{ name: "Sample City", code: "SAM" }],
      associations: {
        featuremedia: {
          guid: "tag:news.example.org:2",
          type: "picture",
          byline: "Cy Test",
          description_text: "A bridge.",
          renditions: {
            thumbnail: { href: "https://media.example.org/small.jpg", width: 100 },
            original: { href: "https://media.example.org/large.jpg", width: 90 },
          },
        },
      },
    });
    expect(report.summary).toBe("In short.");
    expect(source).toMatchObject({
      authors: ["By Ada Example"],
      publisher: "organization:sample-wire",
      publishedAt: "2031-05-12T08:00:00+00:00",
      sameAs: ["urn:newsml:news.example.org:1"],
    });
    expect(source).not.toHaveProperty("url");
    expect(report.topics?.map(({ codes }) => codes)).toEqual([
      [{ scheme: "subject", code: "11000000" }],
      [{ scheme: "own", code: "17" }],
    ]);
    expect(report.places?.[0]?.identifiers).toEqual([{ scheme: "place", value: "SAM" }]);
    expect(told).toMatchObject({ featuremedia: ["source:featuremedia"], places: ["place:sample-city"] });
    expect(report.sources[2]).toMatchObject({
      kind: "photograph",
      credit: "Cy Test",
      caption: "A bridge.",
      url: "https://media.example.org/large.jpg",
    });
    expect(losses).toEqual([
      "/associations/featuremedia/renditions/thumbnail",
      "/associations/featuremedia/renditions/original/width",
    ]);
  });

  it.each(["First.\r\nSecond.\r\n", "First.\u0007 Second."])("has the digest of its text as it stands: %j", (text) => {
    const { source, losses } = article({ uri: URI, type: "text", title: "T", bodies: [{ value: text }] });
    expect(source?.textDigest).toEqual(digestOf(text));
    // The text itself is not in the report.
    expect(losses).toEqual(["/bodies/0/value"]);
  });

  it("has the digest of its text without markup, where somebody takes that away", () => {
    const item = { uri: URI, type: "text", headline: "T", body_html: "<p>The text.</p>" };
    expect(article(item).source).not.toHaveProperty("textDigest");
    expect(article(item).losses).toEqual(["/body_html"]);
    const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, "");
    expect(article(item, { textOf }).source?.textDigest).toEqual(digestOf("The text."));
  });

  it("has the ids of who is known already", () => {
    const names: Person[] = [
      { type: "person", id: "person:b-s", name: "Benjamin Sample", names: [{ text: "Ben Sample" }] },
    ];
    const { told } = article({ uri: URI, type: "text", title: "T", people: [{ name: "Ben Sample" }] }, { names });
    expect(told).toEqual({ people: ["person:b-s"] });
  });

  it("has no topic besides what has its name already", () => {
    const { report, told } = article({
      uri: URI,
      type: "text",
      title: "T",
      places: [{ name: "Samplonia" }],
      subjects: [{ name: "samplonia", uri: "https://codes.example.org/7", rel: "about" }],
    });
    expect(report.topics).toBeUndefined();
    expect(report.places?.[0]?.sameAs).toEqual(["https://codes.example.org/7"]);
    expect(told).toEqual({ places: ["place:samplonia"], about: ["place:samplonia"] });
  });
});

it("names whom a list names by texts alone", () => {
  const { report, told, losses } = article({
    uri: URI,
    type: "text",
    title: "T",
    language: "en",
    person: ["Ada Example"],
    place: ["Sample City", 7],
    subject: ["Bridges", "sample city"],
    keywords: ["bridge"],
  });
  expect(report.topics?.map(({ name }) => name)).toEqual(["Bridges"]);
  expect(told).toEqual({
    people: ["person:ada-example"],
    places: ["place:sample-city"],
    subjects: ["topic:bridges", "place:sample-city"],
    keywords: ["bridge"],
  });
  expect(losses).toEqual(["/place/1"]);
});

it("keeps the URI of every item of a list", () => {
  const items = ["event", "event", "text", "picture"].map((type, i) => ({
    uri: `https://news.example.org/${i}`,
    type,
    title: `Item ${i}`,
    language: "en",
  }));
  const { report, losses } = fromNinjs(items);
  const kept = [...report.sources.slice(1), ...(report.meetings ?? [])].flatMap(({ sameAs = [] }) => sameAs);
  expect(kept.toSorted()).toEqual(items.map(({ uri }) => uri));
  expect(losses).toEqual([]);
});

it("keeps the time of an event as it is written", () => {
  const when = (startDate: string) =>
    fromNinjs({ uri: URI, type: "event", title: "Talks", eventDetails: { dates: { startDate } } }).report.meetings?.[0]
      ?.when;
  expect(when("2031-05-12T19:30")).toEqual({ start: "2031-05-12T19:30" });
  expect(when("2031-05-12T19:30:00+0200")).toEqual({ start: "2031-05-12T19:30:00+02:00" });
  expect(when("2031-05-12 19:30")).toEqual({ start: "2031-05-12T19:30" });
});

describe("what is not read is refused by name", () => {
  it.each([
    [{ uri: URI, title: "T", standard: { name: "ninjs", version: "4.0" } }, "This is ninjs 4.0."],
    [
      { uri: URI, title: "T", $standard: { schema: "http://www.iptc.org/std/ninjs/ninjs-schema_0.9.json#" } },
      "This is ninjs 0.9.",
    ],
    [{ $schema: "http://www.iptc.org/std/ninjs/ninjs-schema_5.1.json#", uri: URI, title: "T" }, "This is ninjs 5.1."],
    [{ "@context": "https://schema.org", "@type": "NewsArticle" }, "This looks like JSON-LD, as of schema.org."],
    [
      { guid: "urn:x:1", type: "event", name: "T", occur_status: {} },
      "This looks like an event of Superdesk Planning.",
    ],
    [{ persons: [], organizations: [] }, "This looks like Popolo."],
    [{ type: "FeatureCollection", features: [] }, "This looks like GeoJSON."],
    [{ type: "report", version: "1", language: "en", sources: [] }, "This looks like a report of communique."],
  ])("%j", (document, message) => {
    expect(() => fromNinjs(document)).toThrow(
      new TypeError(`${message} fromNinjs reads IPTC ninjs 1, 2 and 3 and the ninjs of Superdesk.`),
    );
  });

  it.each(["1.6", "2.2", "3.1", "3.2"])("and %s is read", (version) => {
    const item = { uri: URI, type: "text", title: "T", standard: { name: "ninjs", version } };
    expect(fromNinjs(item).report.title).toBe("T");
  });
});

describe("what has another form than it should", () => {
  it("is told as that", () => {
    const { losses } = fromNinjs({ uri: URI, type: "text", headline: 42, person: "Ada Example", language: "en" });
    expect(losses).toEqual([
      { path: "/headline", reason: "A text is expected here." },
      { path: "/person", reason: "A list is expected here." },
    ]);
  });

  it("an organiser is a person where that is said", () => {
    const event = (more: object) => ({
      uri: URI,
      type: "event",
      title: "Talks",
      eventDetails: { organiser: { name: "Ada Example", ...more } },
    });
    expect(fromNinjs(event({ type: "person" })).report.people?.map(({ name }) => name)).toEqual(["Ada Example"]);
    expect(fromNinjs(event({})).report.organizations?.map(({ name }) => name)).toEqual(["Ada Example"]);
  });
});

it("reads what stands under a key with a slash where it stands", () => {
  const picture = { guid: "urn:example:picture", type: "picture", headline: "A bridge" };
  const { report, losses } = article({
    uri: URI,
    type: "text",
    headline: "A treaty",
    extra_items: { "a/b": { items: [picture] } },
  });
  expect(report.sources).toMatchObject([{}, {}, { kind: "photograph", title: "A bridge" }]);
  expect(losses).toEqual([]);
});
