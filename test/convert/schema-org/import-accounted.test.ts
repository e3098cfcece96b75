import { describe, it } from "vitest";
import { fromSchemaOrg, toSchemaOrg } from "../../../src/schema-org.js";
import { accounted } from "../accounted.js";
import { expectNothingSilent } from "../import/accounted.js";

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
    expectNothingSilent(document, (each) => fromSchemaOrg(each, { id: "https://example.org/reports/imported" }));
  });
});
