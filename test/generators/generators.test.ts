import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SeededChoices } from "../../src/generate/choices.js";
import { textLike } from "../../src/generate/pattern.js";
import { recordsIn, storiesOf } from "../../src/generate/stories.js";
import { Timeline } from "../../src/generate/timeline.js";
import { valueFor } from "../../src/generate/values.js";
import { documentValidators } from "../../src/generated/document-validators.js";
import { documentTypes, model, type TypeShape } from "../../src/generated/model.js";
import { check, type Report } from "../../src/index.js";
import { documentNames } from "../../src/lookup/document-names.js";
import { isBefore } from "../../src/time/interval.js";
import { isLong, scale, seed } from "../long.js";
import { documentsOf, madeOf, shapesOf } from "./documents.js";

const timeout = scale(30_000, 120_000);
const again = `Run again with COMMUNIQUE_SEED=${seed}.`;

const shapeOf = (definition: string) => model[definition] as TypeShape;

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
  const fields = fieldsIn(documentTypes[name]);
  for (let round = 0; fields.size > 0 && round < most / 100; round++) {
    for (const document of fc.sample(documents, { numRuns: 100, seed: seed + round })) {
      strike(documentTypes[name], document, fields);
    }
  }
  return [...fields];
}

const records = documentNames.filter((name) => name !== "report" && name !== "record");

describe("generated documents", () => {
  it.skipIf(!isLong).each(records)("have every field of a %s", { timeout }, (name) => {
    expect(fieldsIn(documentTypes[name]).size).toBeGreaterThan(10);
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

describe("what fails a property", () => {
  it("becomes small, and still holds together", { timeout }, () => {
    const hasSigning = ({ agreements = [] }: Report) =>
      agreements.some(({ actions = [] }) => actions.some(({ action }) => action !== "adopt"));
    const { counterexample } = fc.check(
      fc.property(documentsOf("report"), (report) => !hasSigning(report)),
      { seed, numRuns: 1_000 },
    );
    const [report] = counterexample as [Report];
    expect(hasSigning(report), again).toBe(true);
    expect(check(report).ok, again).toBe(true);
    // One source, and the agreement with its step, behind another one at most: the first of a list stays.
    const { sources, agreements = [], ...rest } = report;
    expect(Object.values(rest).filter(Array.isArray), again).toEqual([]);
    expect([sources.length, agreements.length <= 2, agreements.at(-1)?.actions?.length], again).toEqual([1, true, 1]);
    expect(JSON.stringify(report).length, again).toBeLessThan(600);
  });

  it("becomes small of any shape", () => {
    const { counterexample } = fc.check(
      fc.property(shapesOf("person"), ({ names }) => names === undefined),
      { seed },
    );
    expect(Object.keys(counterexample?.[0] as object).sort(), again).toEqual(["id", "name", "names", "type"]);
  });
});

describe("stories", () => {
  it("hold together so well that nothing is found, each record with an id of its own", { timeout }, () => {
    const stories = [...storiesOf(seed, scale(50, 500))];
    expect(
      stories.flatMap((story) => check(story, { as: "report" }).findings),
      again,
    ).toEqual([]);
    const records = stories.flatMap((story) => [...recordsIn(story)]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    expect(new Set(records.map(({ type }) => type)).size).toBe(13);
  });

  it("are the same for the same seed and number, and others for others", () => {
    const [first, second] = storiesOf(7, 2);
    expect([...storiesOf(7, 5)].slice(0, 2)).toEqual([first, second]);
    const [other] = storiesOf(8, 1);
    const [far] = storiesOf(7 + 2 ** 32, 1);
    expect(new Set([first, second, other, far].map((story) => story?.title)).size).toBe(4);
  });
});

describe("texts like a pattern", () => {
  const patterns = [
    ...new Set(
      JSON.stringify(model, (key, value) => (key === "pattern" ? `\0${value}\0` : value))
        .split("\\u0000")
        .filter((_, i) => i % 2 === 1)
        .map((text) => JSON.parse(`"${text}"`) as string),
    ),
  ];

  it("match it, for every pattern of the model", () => {
    expect(patterns.length).toBeGreaterThan(20);
    const choices = new SeededChoices(seed);
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, "u");
      const texts = Array.from({ length: 200 }, () => textLike(pattern, choices));
      expect(
        texts.filter((text) => !expression.test(text)),
        `${pattern} ${again}`,
      ).toEqual([]);
      // Of what takes more than one text there is more than one.
      if (/[\[|(]/.test(pattern)) expect(new Set(texts).size, pattern).toBeGreaterThan(1);
    }
  });

  it("use its alternatives and repetitions", () => {
    const choices = new SeededChoices(seed);
    const texts = new Set(Array.from({ length: 500 }, () => textLike("^(?:a|b{2}|[^c-z]?)$", choices)));
    for (const text of ["a", "bb", ""]) expect(texts, again).toContain(text);
    expect([...texts].filter((text) => /[c-z]/.test(text))).toEqual([]);
    expect(() => textLike("^(?=a)b$", choices)).toThrow("A group that is not read");
  });
});

describe("the times of a story", () => {
  const times = madeOf((choices) => valueFor("Temporal", choices, "odd") as string);

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
