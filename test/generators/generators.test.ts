import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentValidators } from "../../src/generated/document-validators.js";
import { check } from "../../src/index.js";
import { documentNames } from "../../src/lookup/document-names.js";
import { isBefore } from "../../src/time/interval.js";
import { isLong, scale, seed } from "../long.js";
import { documentsOf } from "./documents.js";
import { definitionOf, shapeOf } from "./model.js";
import { Timeline } from "./timeline.js";
import { valuesOf } from "./values.js";

const timeout = scale(30_000, 120_000);
const again = `Run again with COMMUNIQUE_SEED=${seed}.`;

/** Every field of every object that a definition may hold, as `Meeting.title`. */
function fieldsIn(definition: string, seen = new Set<string>()): Set<string> {
  const shape = shapeOf(definition);
  if (shape.kind === "union") for (const name of Object.values(shape.branches)) fieldsIn(name, seen);
  if (shape.kind !== "object") return seen;
  for (const [key, { value }] of Object.entries(shape.fields)) {
    if (seen.has(`${definition}.${key}`)) continue;
    seen.add(`${definition}.${key}`);
    if (value.kind === "named") fieldsIn(value.name, seen);
  }
  return seen;
}

/** Takes the fields that a value has off a set of fields. */
function strike(definition: string, value: unknown, fields: Set<string>): void {
  const shape = shapeOf(definition);
  if (shape.kind === "union") {
    const branch = shape.branches[(value as { type: string }).type];
    if (branch) strike(branch, value, fields);
  }
  if (shape.kind !== "object") return;
  for (const [key, field] of Object.entries(shape.fields)) {
    if (!Object.hasOwn(value as object, key)) continue;
    fields.delete(`${definition}.${key}`);
    if (field.value.kind !== "named") continue;
    const member = (value as Record<string, unknown>)[key];
    for (const each of Array.isArray(member) ? member : [member]) strike(field.value.name, each, fields);
  }
}

/** The fields that do not come up in so many documents. */
function neverIn(name: (typeof documentNames)[number], documents: fc.Arbitrary<unknown>, most: number): string[] {
  const fields = fieldsIn(definitionOf(name));
  for (let round = 0; fields.size > 0 && round < most / 100; round++) {
    for (const document of fc.sample(documents, { numRuns: 100, seed: seed + round })) {
      strike(definitionOf(name), document, fields);
    }
  }
  return [...fields];
}

const records = documentNames.filter((name) => name !== "report" && name !== "record");

describe("generated documents", () => {
  it.skipIf(!isLong).each(records)("have every field of a %s", { timeout }, (name) => {
    expect(fieldsIn(definitionOf(name)).size).toBeGreaterThan(10);
    expect(neverIn(name, documentsOf(name), 20_000), again).toEqual([]);
  });

  it.skipIf(!isLong)("have every list of a report", { timeout }, () => {
    const missing = neverIn("report", documentsOf("report"), 100).filter((field) => field.startsWith("Report."));
    expect(missing, again).toEqual([]);
  });

  it.each(documentNames)("are of the right shape as a %s, and hold together", { timeout }, (name) => {
    const count = name === "report" ? scale(30, 300) : scale(50, 1_000);
    const documents = fc.sample(documentsOf(name), { numRuns: count, seed });
    expect(documents.filter((document) => !documentValidators[name](document))).toEqual([]);
    const share = documents.filter((document) => check(document, { as: name }).ok).length / count;
    expect(share, again).toBeGreaterThan(0.9);
  });

  it("are the same for the same seed", () => {
    const sample = () => fc.sample(documentsOf("report"), { numRuns: 5, seed });
    expect(sample()).toEqual(sample());
  });
});

describe("the times of a story", () => {
  const times = valuesOf("Temporal") as fc.Arbitrary<string>;

  it("are in the order of their keys, as precise and as sure of themselves as they were", () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(times, { minLength: 5, maxLength: 5 }), (story, given) => {
        const timeline = new Timeline(story);
        const keys = ["notBefore", "start", "end", "notAfter", "publishedAt"];
        const placed = given.map((time, i) => timeline.place(time, keys[i] as string));
        for (const [i, time] of placed.entries()) {
          expect(time.replace(/[0-9]/g, "0").replace(/\.0+/, "")).toBe(
            (given[i] as string).replace(/[0-9]/g, "0").replace(/\.0+/, ""),
          );
          for (const later of placed.slice(i + 1)) expect(isBefore(later, time)).toBe(false);
        }
      }),
      { seed },
    );
  });

  it("are one moment for all who have the same key", () => {
    fc.assert(
      fc.property(fc.nat(), times, times, (story, one, other) => {
        const timeline = new Timeline(story);
        const [a, b] = [one, other].map((time) => timeline.place(time.replace(/\.[0-9]+/, ""), "start")) as [
          string,
          string,
        ];
        expect(isBefore(a, b)).toBe(false);
      }),
      { seed },
    );
  });
});
