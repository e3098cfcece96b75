import { describe, expect, it } from "vitest";
import { fromNinjs, type ImportOptions } from "../../../src/ninjs.js";

const URI = "https://news.example.org/items/1";
const PLACELESS = "The report has no place for it.";

/** The report without its records, and what was lost. */
function read(more: object, options: ImportOptions = {}) {
  const { report, losses } = fromNinjs({ uri: URI, type: "text", title: "Sample", language: "en", ...more }, options);
  const { sources: _, meetings: __, ...head } = report;
  return { head, losses: Object.fromEntries(losses.map(({ path, reason }) => [path, reason])) };
}

const HEAD = { type: "report", version: "1", id: URI, title: "Sample", language: "en" };
const NO_DATE = expect.stringMatching(/^It cannot be read as a date/);

describe("the id of the report", () => {
  it("is the URI of the item, without what stands behind a #", () => {
    expect(read({}).head).toEqual(HEAD);
    expect(read({ uri: `${URI}#source:a` }).head.id).toBe(URI);
    expect(read({ uri: `${URI}#a\nb` }).head.id).toBe(URI);
  });

  it("is that of the options where they have one", () => {
    expect(read({}, { id: "urn:example:1" }).head.id).toBe("urn:example:1");
  });
});

describe("the language of the report", () => {
  it("is that of the item, else that of the options, else undetermined", () => {
    expect(read({}, { language: "fr" }).head.language).toBe("en");
    expect(read({ language: undefined }, { language: "fr" }).head.language).toBe("fr");
    expect(read({ language: undefined }).head.language).toBe("und");
  });

  it("that is none is lost", () => {
    expect(read({ language: "no language" }, { language: "fr" })).toMatchObject({
      head: { language: "fr" },
      losses: { "/language": expect.stringMatching(/^It does not fit into the field language/) },
    });
  });
});

describe("the times of the report", () => {
  it("are when the item was made first, and when this version was", () => {
    expect(read({ firstCreated: "2025-02-10T08:00:00Z", versionCreated: "2025-02-11T08:00:00Z" })).toEqual({
      head: { ...HEAD, createdAt: "2025-02-10T08:00:00Z", updatedAt: "2025-02-11T08:00:00Z" },
      losses: {},
    });
  });

  it("are one where both are the same", () => {
    const time = "2025-02-10T08:00:00Z";
    expect(read({ firstCreated: time, versionCreated: time }).head).toEqual({ ...HEAD, createdAt: time });
    expect(read({ versionCreated: time }).head).toEqual({ ...HEAD, updatedAt: time });
  });

  it("that are none are lost", () => {
    expect(read({ firstCreated: "yesterday", versionCreated: "today" })).toEqual({
      head: HEAD,
      losses: { "/firstCreated": NO_DATE, "/versionCreated": NO_DATE },
    });
  });
});

describe("the summary of the report", () => {
  const descriptions = [{ role: "summary", contentType: "text/plain", value: "In short." }, { value: "At length." }];

  it("is the first description of a package", () => {
    expect(read({ type: "composite", descriptions })).toEqual({
      head: { ...HEAD, summary: "In short." },
      losses: { "/descriptions/1": PLACELESS },
    });
    expect(read({ type: "composite", descriptions: [] })).toEqual({ head: HEAD, losses: {} });
    expect(read({ type: "composite", descriptions: [{ role: "summary", contentType: "text/plain" }] })).toEqual({
      head: HEAD,
      losses: { "/descriptions": PLACELESS },
    });
  });

  it("is not that of another item", () => {
    expect(read({ type: "event", descriptions }).head).toEqual(HEAD);
  });
});

describe("what an item says of itself as an item", () => {
  it("is nothing to lose where the report has it, or need not have it", () => {
    expect(
      read({
        standard: { name: "ninjs", version: "3.1" },
        profile: "communique-1",
        version: "2025-02-11T08:00:00Z",
        versionCreated: "2025-02-11T08:00:00Z",
        pubStatus: "usable",
      }).losses,
    ).toEqual({});
  });

  it.each<[string, object, Record<string, string>]>([
    ["a profile of another house", { profile: "communique-x" }, { "/profile": PLACELESS }],
    ["a profile that only contains ours", { profile: "my-communique-1" }, { "/profile": PLACELESS }],
    ["a profile that goes on", { profile: "communique-1b" }, { "/profile": PLACELESS }],
    ["a profile with a longer number", { profile: "communique-12" }, {}],
    ["a version that is no time", { version: "3", versionCreated: "2025-02-11T08:00:00Z" }, { "/version": PLACELESS }],
    [
      "that it is withheld",
      { pubStatus: "withheld" },
      { "/pubStatus": "The provider does not release the item, which a report cannot say." },
    ],
  ])("is lost where it is %s", (_what, more, losses) => {
    expect(read(more).losses).toEqual(losses);
  });

  it("is lost of a second item where it is not the same", () => {
    const main = { uri: URI, type: "event", title: "Sample", versionCreated: "2025-02-11T08:00:00Z" };
    const second = { ...main, uri: "urn:example:2", firstCreated: "2025-02-10T08:00:00Z" };
    const { losses } = fromNinjs([main, second, { ...second, uri: "urn:example:3", versionCreated: "2025-01-01" }]);
    expect(losses).toEqual([
      { path: "/1/firstCreated", reason: PLACELESS },
      { path: "/2/versionCreated", reason: PLACELESS },
      { path: "/2/firstCreated", reason: PLACELESS },
    ]);
  });
});

describe("the document as a source", () => {
  it("has the title of the report and the URI of the item", () => {
    const { report } = fromNinjs({ uri: `${URI}#x`, type: "event", title: "Sample" });
    expect(report.sources).toEqual([
      { type: "source", id: "source:ninjs-document", kind: "dataset", title: "Sample", sameAs: [`${URI}#x`] },
    ]);
  });

  it("is known by a name that is no URI as that", () => {
    const { report, losses } = fromNinjs({ uri: "no URI", type: "event", title: "Sample" }, { id: "urn:example:1" });
    const identifiers = [{ scheme: "ninjs uri", value: "no URI" }];
    expect(report.sources).toEqual([
      { type: "source", id: "source:ninjs-document", kind: "dataset", title: "Sample", identifiers },
    ]);
    expect(losses).toEqual([]);
  });
});
