import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { targetNames } from "../../src/convert/target-names.js";
import { targets } from "../../src/convert/targets.js";
import { reports } from "./accounted.js";

const FOLDER = new URL("../../examples/baku-talks/", import.meta.url);
const readme = readFileSync(new URL("README.md", FOLDER), "utf8");

describe("the README of the worked example", () => {
  it.each(targetNames)("tells how many values are lost in %s, and leads to the file", (name) => {
    const { title, convert } = targets[name];
    const { files, losses } = convert(reports.baku as never, { timestamp: "2024-08-20T00:00:00Z" });
    const [, link, count] =
      readme
        .split("\n")
        .map((line) => /^\| \[(?:[^\]]+)\]\(converted\/([^)]+)\) \| [^|]+ \| (\d+): [^|]+ \|$/.exec(line))
        .find((row) => row?.[0].startsWith(`| [${title}]`)) ?? [];
    expect(Number(count)).toBe(losses.length);
    expect(link).toBe(files.length > 1 ? `${name}/` : files[0]?.name);
  });

  it("counts the rows of the coded events right", () => {
    const rows = (name: "cameo" | "plover") =>
      JSON.parse(targets[name].convert(reports.baku as never, {}).files[0]?.text ?? "");
    expect(readme).toContain(`| ${rows("cameo").length} rows: who did what to whom |`);
    expect(readme).toContain(`| ${rows("plover").length} rows: type, mode, actors, recipients |`);
  });
});
