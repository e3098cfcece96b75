import { describe, expect, it } from "vitest";
import { documentValidators } from "../../src/generated/document-validators.js";
import { RECORD_LISTS } from "../../src/generated/model.js";
import { type DocumentName, documentNames } from "../../src/lookup/document-names.js";
import { documentSchemas } from "../../src/model/document-schemas.js";
import { readJson } from "../schemas/engines.js";

const zod = (name: DocumentName, value: unknown): boolean => documentSchemas[name].safeParse(value).success;

/** Runs with something enumerable on every object, as old polyfills leave it. */
function withPollution<T>(key: string, value: unknown, run: () => T): T {
  Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
}

// That they judge documents as Zod does is proven in test/equivalence.
describe("the generated validators", () => {
  it("are there for everything that a document can be checked as", () => {
    expect(Object.keys(documentValidators)).toEqual([...documentNames]);
  });

  it("allow as many records of a kind in a report as Zod does, and no more", () => {
    const report = readJson<Record<string, unknown>>("examples/records/report.full.json");
    const lists = Object.entries(report).filter(([key, list]) => Array.isArray(list) && key !== "extensions");
    expect(lists.map(([key]) => key).sort()).toEqual(RECORD_LISTS.map(([key]) => key).sort());
    for (const [key, list] of lists as [string, { type: string }[]][]) {
      const record = readJson(`examples/records/${list[0]?.type}.minimal.json`);
      const verdicts = [10_000, 10_001].map((count) => {
        const value = { ...report, [key]: Array.from({ length: count }, () => record) };
        return [documentValidators.report(value), zod("report", value)];
      });
      expect(verdicts, key).toEqual([
        [true, true],
        [false, false],
      ]);
    }
  });

  it("refuse numbers that only JSON.parse makes infinite", () => {
    const place =
      '{"type":"place","id":"place:x","name":"X","kind":"city","distance":{"from":"place:y","kilometres":1e400}}';
    expect(documentValidators.place(JSON.parse(place))).toBe(false);
    expect(documentValidators.place(JSON.parse(place.replace("1e400", "1e300")))).toBe(true);
  });

  it("see an own __proto__ as the unknown key that it is, and take no field from it", () => {
    const inherited = '{"type":"state","__proto__":{"id":"state:examplia","name":"Examplia"}}';
    expect(documentValidators.state(JSON.parse(inherited))).toBe(false);
    expect(documentValidators.state(JSON.parse('{"type":"state","id":"state:examplia","name":"Examplia"}'))).toBe(true);
    expect(
      documentValidators.state(JSON.parse('{"type":"state","id":"state:examplia","name":"Examplia","__proto__":null}')),
    ).toBe(false);
  });

  it.each([
    ["name", "Examplia", [true, true]],
    ["name", 5, [false, true]],
    ["note", "", [false, false]],
    ["extend", () => {}, [false, false]],
  ])("agree with Zod where Object.prototype has the enumerable property %s: %s", (key, value, expected) => {
    const nameless = JSON.parse('{"type":"state","id":"state:examplia"}');
    const whole = JSON.parse('{"type":"state","id":"state:examplia","name":"Examplia"}');
    const verdicts = (accepts: (value: unknown) => boolean) =>
      withPollution(key, value, () => [accepts(nameless), accepts(whole)]);
    expect(verdicts(documentValidators.state)).toEqual(expected);
    expect(verdicts((state) => zod("state", state))).toEqual(expected);
  });
});
