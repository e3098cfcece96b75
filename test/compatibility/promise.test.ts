import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Change, Weight } from "./change.js";
import { declared, stale } from "./declared.js";
import { hasToRead, isKept, leastBump, promiseIn } from "./promise.js";

const folders: string[] = [];

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "changesets-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe("what the changesets promise", () => {
  it("is the greatest bump in them", () => {
    const folder = folderWith({
      "README.md": "# Changesets\n",
      "config.json": "{}",
      "one.md": '---\n"communique": patch\n---\n\nA word.\n',
      "two.md": "---\ncommunique: minor\n---\n\nA field.\n\n---\n\nmajor\n",
    });
    expect(promiseIn(folder)).toBe("minor");
  });

  it("is nothing where none speaks of the package", () => {
    expect(
      promiseIn(folderWith({ "README.md": "", "empty.md": "---\n---\n", "other.md": "---\nother: major\n---\n" })),
    ).toBe(undefined);
  });
});

describe("the least bump", () => {
  it.each<[changes: Weight[], version: string, least: Weight | undefined]>([
    [[], "1.2.3", undefined],
    [["patch"], "1.2.3", "patch"],
    [["patch", "minor"], "1.2.3", "minor"],
    [["minor", "major", "patch"], "1.2.3", "major"],
    [["major"], "10.0.0", "major"],
    [["major"], "0.1.0", "minor"],
    [["minor"], "0.1.0", "minor"],
    [["patch"], "0.1.0", "patch"],
  ])("for %j on top of %s is %s", (changes, version, least) => {
    expect(leastBump(changes, version)).toBe(least);
  });

  it.each<[promise: Weight | undefined, least: Weight | undefined, kept: boolean]>([
    [undefined, undefined, true],
    ["patch", undefined, true],
    [undefined, "patch", false],
    ["patch", "minor", false],
    ["minor", "major", false],
    ["minor", "minor", true],
    ["major", "minor", true],
  ])("promised %s and needed %s: kept is %s", (promise, least, kept) => {
    expect(isKept(promise, least)).toBe(kept);
  });
});

describe("what the next version has to read", () => {
  it.each<[earlier: string, last: string, promise: Weight | undefined, has: boolean]>([
    ["1.0.0", "1.2.3", "minor", true],
    ["1.2.3", "1.2.3", undefined, true],
    ["1.0.0", "1.2.3", "major", false],
    ["1.0.0", "2.0.0", "patch", false],
    ["0.1.0", "0.1.4", "patch", true],
    ["0.1.0", "0.1.4", "minor", false],
    ["0.1.0", "0.2.0", "patch", false],
    ["0.9.0", "1.0.0", "patch", false],
  ])("of %s after %s with a bump of %s: %s", (earlier, last, promise, has) => {
    expect(hasToRead(earlier, last, promise)).toBe(has);
  });
});

describe("a declaration", () => {
  const undecided: Change = {
    weight: "major",
    at: "/schemas/Url/pattern",
    sentence: "Another pattern.",
    undecided: true,
  };
  const certain: Change = { weight: "major", at: "/schemas/Name/required", sentence: "Has to be there." };
  const about = ({ at }: Change) => ({ at, weight: "minor" as const, reason: "It takes ports too." });

  it("gives another weight to what is undecided, with the reason", () => {
    expect(declared([undecided, certain], [about(undecided)])).toEqual([
      { weight: "minor", at: undecided.at, sentence: "Another pattern. Declared: It takes ports too." },
      certain,
    ]);
  });

  it("is stale and changes nothing where there is no doubt, or no change", () => {
    expect(declared([certain], [about(certain)])).toEqual([certain]);
    expect(stale([certain], [about(certain)])).toEqual([about(certain)]);
    expect(stale([], [about(undecided)])).toEqual([about(undecided)]);
    expect(stale([undecided], [about(undecided)])).toEqual([]);
  });
});
