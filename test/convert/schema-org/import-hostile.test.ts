import { check } from "communique";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromSchemaOrg, toSchemaOrg } from "../../../src/schema-org.js";
import { scale, seed } from "../../long.js";
import { claimedReport, reports } from "../accounted.js";

const options = { id: "https://example.org/reports/imported" };
const documents = [...Object.values(reports), claimedReport].map((report) =>
  JSON.stringify(toSchemaOrg(report).document),
);

/** What may stand anywhere in a document, and in most places should not. */
const odd = fc.constantFrom(
  null,
  true,
  0,
  -1,
  1e308,
  "",
  " ",
  "\u0000",
  "x".repeat(1_001),
  "2024-01-01",
  "2999",
  "Event",
  "Collection",
  "EventPostponed",
  "https://schema.org/EventCancelled",
  "in-force",
  "receiver",
  [],
  {},
  { "@id": "x" },
  { "@value": "x" },
);

/** A change to a document: of the value at a place, to something odd or to the value at another place. */
const change = fc.record({ at: fc.nat(), odd: fc.option(odd, { nil: undefined }), from: fc.nat() });

type Place = { owner: { [key: string]: unknown }; key: string };

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const owner = value as Place["owner"];
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...placesIn(owner[key])]);
}

describe("a document that somebody has tampered with", () => {
  it("becomes a report that passes the check, or is refused with a TypeError", () => {
    fc.assert(
      fc.property(fc.nat(documents.length - 1), fc.array(change, { minLength: 1, maxLength: 8 }), (which, changes) => {
        const document = JSON.parse(documents[which] as string);
        for (const { at, odd, from } of changes) {
          const places = placesIn(document);
          if (places.length === 0) break;
          const [to, other] = [at, from].map((n) => places[n % places.length]) as [Place, Place];
          to.owner[to.key] = structuredClone(odd === undefined ? other.owner[other.key] : odd);
        }
        expectSound(document);
      }),
      { numRuns: scale(60, 5_000), seed },
    );
  });

  it.each([1_000, 10_001])("with a list of %i values, or a record too many, is cut and told", (count) => {
    const event = (n: number) => ({
      "@type": "Event",
      "@id": `x:${n}`,
      name: "Talks",
      superEvent: { "@id": `x:${n + 1}` },
    });
    const people = Array.from({ length: count }, (_, n) => ({ "@type": "Person", name: `Person ${n}` }));
    const document = {
      "@context": "https://schema.org",
      "@graph": [
        { ...event(0), attendee: people, organizer: people[0] },
        ...Array.from({ length: count }, (_, n) => event(n + 1)),
      ],
    };
    const { report, losses } = fromSchemaOrg(document, options);
    expect(report.meetings).toHaveLength(Math.min(count + 1, 10_000));
    expect(report.meetings?.[0]?.participants).toHaveLength(1_000);
    expect(losses.length).toBeGreaterThan(0);
    const { findings } = check(report, { as: "report" });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

function expectSound(document: unknown): void {
  let imported: ReturnType<typeof fromSchemaOrg>;
  try {
    imported = fromSchemaOrg(document, options);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    // Ours, and none of the engine's.
    expect((error as Error).message).toMatch(/^[A-Z].*\.$/s);
    expect((error as Error).message).not.toMatch(/undefined|is not a function|not iterable/);
    return;
  }
  const { findings } = check(imported.report, { as: "report" });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
}
