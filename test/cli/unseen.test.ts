import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expand } from "../../src/cli/inputs.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "communique-unseen-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a directory", () => {
  it("is told of a link to nothing in it, at any depth, and its files are taken all the same", async () => {
    mkdirSync(join(folder, "deep"));
    writeFileSync(join(folder, "a.json"), "{}");
    symlinkSync("nowhere", join(folder, "deep/broken.json"));
    symlinkSync("nowhere", join(folder, "broken.txt"));
    expect(await expand([folder])).toEqual({
      files: [`${folder}/a.json`],
      failures: [{ input: join(folder, "deep/broken.json"), message: "This is a link to nothing." }],
    });
  });

  it("says what it could not look at instead of that there is nothing", async () => {
    symlinkSync("nowhere", join(folder, "broken.json"));
    expect(await expand([folder])).toEqual({
      files: [],
      failures: [{ input: join(folder, "broken.json"), message: "This is a link to nothing." }],
    });
  });

  it("is not told of it where something is left out on purpose", async () => {
    writeFileSync(join(folder, "a.json"), "{}");
    symlinkSync("nowhere", join(folder, "broken.json"));
    expect((await expand([folder], ["**/broken.json"])).failures).toEqual([]);
  });
});
