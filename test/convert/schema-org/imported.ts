import { type AnyRecord, check } from "communique";
import { expect } from "vitest";
import { recordsOf } from "../../../src/lookup/walk.js";
import { fromSchemaOrg } from "../../../src/schema-org.js";

/** The records that come of a graph, by their ids and without type, id and evidence, and its losses by their paths. */
export function imported(...graph: object[]) {
  const { report, losses } = fromSchemaOrg(
    { "@context": "https://schema.org", "@graph": graph },
    { id: "https://example.org/reports/imported" },
  );
  expect(check(report, { as: "report" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const records: Record<string, Record<string, unknown>> = {};
  for (const { record } of recordsOf(report)) {
    const { type: _, id, evidence: __, ...rest } = record as AnyRecord;
    if (id !== "source:imported-document") records[id] = rest;
  }
  const lost = losses.map(({ path, reason }): [string, string] => [path.replace("/@graph", ""), reason]);
  return { records, losses: Object.fromEntries(lost) };
}

/** The address of a schema of ours. */
export const schema = (file: string) => `https://unpkg.com/communique@1/schemas/${file}`;

export const codeOf = (value: string, propertyID = "ISO 3166-1 alpha-2") => ({
  "@type": "PropertyValue",
  propertyID,
  value,
});

/** A state of the document. */
export const state = (name: string, ...identifier: object[]) => ({
  "@type": "GovernmentOrganization",
  "@id": `x:${name.toLowerCase()}`,
  additionalType: schema("state.schema.json"),
  name,
  identifier,
});
