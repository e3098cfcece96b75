import { describe, expect, it } from "vitest";
import { fromSchemaOrg } from "../../../src/schema-org.js";
import { scale } from "../../long.js";
import { expectNothingSilent } from "../import/accounted.js";
import { expanded, formCount, propertiesOf, writtenIn } from "./written-forms.js";

const TYPES = [
  ...["Person", "Organization", "LocalBusiness", "Place", "DefinedTerm", "Event", "SportsEvent", "NewsArticle"],
  ...["WebPage", "ImageObject", "VideoObject", "Legislation", "Quotation", "Claim", "ClaimReview", "BuyAction"],
];

const EXPANDED = new Set(["Organization", "Event", "NewsArticle", "Quotation"]);

const read = (document: unknown) => fromSchemaOrg(document, { id: "https://example.org/reports/imported" });

describe("of things with all that the importer has a word for, in all forms of JSON-LD, nothing is dropped in silence", () => {
  it.each(TYPES)("%s", (type) => {
    expect(propertiesOf(type).length).toBeGreaterThan(5);
    for (let shift = 0; shift < scale(1, formCount); shift++) {
      const document = writtenIn(type, shift + type.length);
      expectNothingSilent(document, read);
      if (shift === 0 && EXPANDED.has(type)) expectNothingSilent(expanded(document), read);
    }
  });
});
