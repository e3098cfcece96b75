import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { areas, sourcesOf } from "./areas.js";

it("the areas of mutation hold each source of the rules, the reader and the converters once, and nothing that is gone", () => {
  const sources = globSync(["src/check/rules/**/*.ts", "src/json/**/*.ts", "src/convert/**/*.ts"]);
  const held = Object.values(areas).flatMap(sourcesOf);
  expect(held.filter((file) => file.split("/").length > 2).sort()).toEqual(sources.sort());
  expect(globSync(held).sort()).toEqual(held.sort());
});

it("the areas of mutation have suites", () => {
  for (const [name, { tests, all = tests }] of Object.entries(areas)) {
    for (const glob of [...tests, ...all]) expect(globSync(glob), `${name}: ${glob}`).not.toEqual([]);
  }
});
