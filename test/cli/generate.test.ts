import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkText } from "../../src/index.js";
import { command, communique, folder } from "./cli.js";

const lines = (text: string) => text.trimEnd().split("\n");
const timeout = 60_000;

describe("communique generate", () => {
  it("writes as many reports as asked, a line each, in which check finds no error", { timeout }, async () => {
    const { stdout, stderr, code } = await communique(["generate", "--seed", "3", "--reports", "200"]);
    expect([stderr, code]).toEqual(["", 0]);
    const reports = lines(stdout);
    expect(reports).toHaveLength(200);
    expect(stdout.endsWith("}\n")).toBe(true);
    expect(reports.filter((line) => !checkText(line, { as: "report" }).ok)).toEqual([]);
    const ids = reports.map((line) => JSON.parse(line).id);
    expect(new Set(ids).size).toBe(200);
    expect(ids[6]).toBe("https://example.org/stories/3-7");
    const checked = await communique(["check", "-", "--ndjson", "--as", "report", "--fail-on", "warning"], {
      stdin: stdout,
    });
    expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining("0 errors, 0 warnings")]);
  });

  it("writes the same bytes for the same seed, others for another, and begins with what fewer would be", async () => {
    const generated = async (...args: string[]) => (await communique(["generate", ...args])).stdout;
    const two = await generated("--seed", "5", "--reports", "2");
    expect(await generated("--seed", "5", "--reports", "2")).toBe(two);
    expect((await generated("--seed", "5", "--reports", "3")).startsWith(two)).toBe(true);
    expect(await generated("--seed", "6", "--reports", "2")).not.toBe(two);
    // One report, of the seed 1, where nothing else is said.
    expect(await generated()).toBe(await generated("--seed", "1", "--reports", "1"));
  });

  it("--records writes the records of the same reports, a line each", async () => {
    const args = ["generate", "--seed", "9", "--reports", "3"];
    const reports = lines((await communique(args)).stdout).map((line) => JSON.parse(line));
    const { stdout } = await communique([...args, "--records"]);
    const records = lines(stdout).map((line) => JSON.parse(line));
    const ofReports = reports.flatMap((report) => Object.values(report).filter(Array.isArray).flat());
    expect(records.map(({ id }) => id).sort()).toEqual(ofReports.map(({ id }) => id).sort());
    expect(lines(stdout).filter((line) => !checkText(line, { as: "record" }).ok)).toEqual([]);
    const checked = await communique(["check", "-", "--ndjson"], { stdin: stdout });
    expect(checked.code).toBe(0);
  });

  it("--out writes a file", async () => {
    const cwd = folder();
    const { stdout, code } = await communique(["generate", "--out", "made/reports.ndjson"], { cwd });
    expect([stdout, code]).toEqual(["", 0]);
    expect(readFileSync(join(cwd, "made/reports.ndjson"), "utf8")).toBe((await communique(["generate"])).stdout);
  });

  it.each([
    [["--seed", "x"], "Expected a whole number, 0 or more."],
    [["--seed", "-1"], "Expected a whole number, 0 or more."],
    [["--seed", ""], "Expected a whole number, 0 or more."],
    [["--reports", "0"], "Expected a whole number, 1 or more."],
    [["--reports", "1.5"], "Expected a whole number, 1 or more."],
    [["--out", "/dev/null/reports.ndjson"], "/dev/null/reports.ndjson could not be written"],
    [["reports.ndjson"], "too many arguments"],
  ])("refuses %j", async (args, message) => {
    const { stdout, stderr, code } = await communique(["generate", ...args]);
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(message);
  });

  it("ends quietly when its reader does", { timeout }, () => {
    // Far more than anybody waits for: it ends because head does.
    const script = `"${process.execPath}" "${command}" generate --reports 100000000 | head -n 1 | wc -l`;
    const { stdout, stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8", timeout });
    expect([stdout.trim(), stderr]).toEqual(["1", ""]);
  });
});
