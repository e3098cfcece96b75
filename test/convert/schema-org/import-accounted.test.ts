import { check } from "communique";
import { describe, expect, it } from "vitest";
import { formatPointer, parsePointer } from "../../../src/json/pointer.js";
import { fromSchemaOrg, type ImportLoss, toSchemaOrg } from "../../../src/schema-org.js";
import { accounted } from "../accounted.js";

/** Documents of others, with what ours do not have. */
const others: { [name: string]: object } = {
  quotation: {
    "@context": "https://schema.org",
    "@type": "Quotation",
    name: "On meeting again",
    text: "We shall meet again.",
    author: { "@type": "Role", roleName: "spokesperson", author: { "@type": "Person", name: "Ada Example" } },
    contributor: {
      "@type": "Role",
      roleName: "interviewer",
      description: "Editor",
      contributor: { "@type": "Person", name: "Pat Placeholder" },
    },
    translationOfWork: [
      { "@type": "Quotation", text: "Iterum." },
      { "@type": "Quotation", text: "Denuo.", inLanguage: "la" },
    ],
    isPartOf: [
      { "@type": "Legislation", name: "Act on meetings", legislationLegalForce: "https://schema.org/NotInForce" },
      { "@type": "Legislation", name: "Act on talks", creativeWorkStatus: "signed", legislationLegalForce: "InForce" },
    ],
  },
  event: {
    "@context": "https://schema.org",
    "@type": "Event",
    name: "Talks",
    eventStatus: ["EventPostponed", "EventMovedOnline"],
    startDate: "2025-03-05",
    previousStartDate: "2025-03-01",
    eventAttendanceMode: ["OnlineEventAttendanceMode", "OfflineEventAttendanceMode"],
    organizer: { "@type": "Role", roleName: "convener", organizer: { "@type": "Person", name: "Ada Example" } },
    attendee: {
      "@type": "Role",
      roleName: "President",
      description: "Chair",
      attendee: { "@type": "Organization", name: "League" },
    },
    location: {
      "@type": "Place",
      name: "Hall",
      address: [
        { "@type": "PostalAddress", addressCountry: ["XA", "XB"] },
        { "@type": "PostalAddress", streetAddress: "1 Road" },
      ],
      geo: [
        { "@type": "GeoCoordinates", latitude: [1, 2], longitude: 3, elevation: 4 },
        { "@type": "GeoShape", box: "1 2 3 4" },
      ],
    },
    recordedIn: {
      "@type": "NewsArticle",
      headline: "Headline",
      name: "Name",
      author: ["Pat", { "@type": "Person", name: "Sam" }],
    },
    subjectOf: {
      "@type": "NewsArticle",
      headline: "Headline",
      name: "Name",
      author: ["Pat", { "@type": "Person", name: "Sam" }],
    },
    about: {
      "@type": "DefinedTerm",
      name: "Trade",
      termCode: "1",
      inDefinedTermSet: ["https://example.org/terms", "other"],
    },
  },
};

const documents: [string, object][] = [
  ...Object.entries(others),
  ...accounted.map(([name, report]): [string, object] => [name, toSchemaOrg(report).document]),
];

describe("nothing of a document is dropped in silence", () => {
  it.each(documents)("%s", (_, document) => {
    const options = { id: "https://example.org/reports/imported" };
    const before = JSON.stringify(fromSchemaOrg(document, options).report);
    const silent = [...scalars(document, [])].filter((path) => {
      // What a node is called only matters to those who name it.
      if (path.at(-1)?.startsWith("@")) return false;
      const { report, losses } = fromSchemaOrg(changed(document, path), options);
      return JSON.stringify(report) === before && !isTold(formatPointer(path), losses);
    });
    expect(silent.map(formatPointer)).toEqual([]);
  });

  it.each(documents)("what is lost of %s stands there, each thing once", (_, document) => {
    const { report, losses } = fromSchemaOrg(document, { id: "https://example.org/reports/imported" });
    for (const { path, reason } of losses) {
      expect(at(document, path), path).toBeDefined();
      expect(reason).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(losses.map(({ path }) => path)).size).toBe(losses.length);
    expect(check(report, { as: "report" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

function* scalars(value: unknown, path: string[]): Generator<string[]> {
  if (typeof value !== "object" || value === null) yield path;
  else for (const [key, child] of Object.entries(value)) yield* scalars(child, [...path, key]);
}

/** The document with another value in that place. */
function changed(document: object, path: readonly string[]): object {
  const copy = structuredClone(document);
  const key = path.at(-1) as string;
  const owner = at(copy, formatPointer(path.slice(0, -1))) as { [key: string]: unknown };
  owner[key] = typeof owner[key] === "number" ? owner[key] + 1 : `${owner[key]}x`;
  return copy;
}

function isTold(path: string, losses: readonly ImportLoss[]): boolean {
  return losses.some((loss) => path === loss.path || path.startsWith(`${loss.path}/`));
}

function at(document: unknown, path: string): unknown {
  return (parsePointer(path) ?? []).reduce((value, key) => (value as { [key: string]: unknown })[key], document);
}
