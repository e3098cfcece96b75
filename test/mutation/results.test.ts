import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areas, isInArea } from "./areas.js";
import { LEAST_SCORE, readResults } from "./results.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const results = Object.entries(readResults());
const survivors = results.flatMap(([area, { survivors }]) => survivors.map((survivor) => ({ area, ...survivor })));

const sources = ["src/rules", "src/json", "src/convert"].flatMap((folder) =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);

describe("the areas of mutation", () => {
  it("hold each source of the rules, the reader and the converters once", () => {
    const holders = sources.map((file) => [file, Object.values(areas).filter((area) => isInArea(file, area)).length]);
    expect(holders.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it("name what there is", () => {
    const paths = Object.values(areas).flatMap(({ mutate }) => mutate);
    expect(paths.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
  });
});

describe("the results of mutation", () => {
  it("are of all areas, good enough, and their figures add up", () => {
    expect(results.map(([name]) => name).sort()).toEqual(Object.keys(areas).sort());
    for (const [name, result] of results) {
      const { killed, timeout, survived, noCoverage, mutants, score } = result;
      expect(killed + timeout + survived + noCoverage, name).toBe(mutants);
      expect(result.survivors, name).toHaveLength(survived + noCoverage);
      expect(score, name).toBeGreaterThanOrEqual(LEAST_SCORE);
      expect(score, name).toBe(Math.round(((killed + timeout) / mutants) * 1000) / 10);
    }
  });

  it("list survivors in code that is still there", () => {
    const gone = survivors.filter(({ area, file, code }) => {
      const held = areas[area];
      return !held || !isInArea(file, held) || !sources.includes(file) || !read(file).includes(code);
    });
    expect(gone).toEqual([]);
  });

  it("have a reason for each survivor: nothing to notice, only speed, or a test that is still open", () => {
    expect(survivors.filter(({ reason }) => !/^(?:Equivalent|Only speed|Open)\b.*[.:,].+\.$/.test(reason))).toEqual([]);
  });
});
