import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, evidence } from "../merge/reports.js";
import { communique, folder } from "./cli.js";

const person = (id: string, more = {}) =>
  ({ type: "person", id: `person:${id}`, name: "Ada Example", evidence, ...more }) as const;
const json = (value: unknown) => `${JSON.stringify(value)}\n`;
const files = {
  "a.json": json(article("a", { people: [person("ada")] })),
  "b.json": json(article("b", { people: [person("ada-example", { note: "Seen." })] })),
  "bad.json": json({ ...article("bad"), people: [] }),
};

describe("communique merge", () => {
  it("writes one report and tells what was joined and why", async () => {
    const cwd = folder(files);
    const { stdout, stderr, code } = await communique(
      ["merge", "a.json", "b.json", "-o", "s.json", "--log", "log.json"],
      { cwd },
    );
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("person:ada: a.json person:ada, b.json person:ada-example (name: the name Ada Example)");
    const { people } = JSON.parse(readFileSync(join(cwd, "s.json"), "utf8"));
    expect(people.map(({ id, note }: { id: string; note: string }) => [id, note])).toEqual([["person:ada", "Seen."]]);
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, "log.json"), "utf8")))).toEqual([
      "joins",
      "apart",
      "renamed",
      "losses",
    ]);
    expect((await communique(["check", "s.json", "--quiet"], { cwd })).code).toBe(0);
  });

  it("tells a few of many joins, and how many more there are", async () => {
    const people = Array.from({ length: 25 }, (_, i) => person(`p${i}`, { name: `Ada Example ${i}` }));
    const many = json(article("many", { people }));
    const { stderr } = await communique(["merge", "c.json", "d.json", "-o", "s.json"], {
      cwd: folder({ "c.json": many, "d.json": many }),
    });
    const lines = stderr.split("\n");
    const told = lines.findIndex((line) => /^\d+ records are joined:$/.test(line));
    const more = lines.findIndex((line) => line.includes("--log"));
    const count = Number.parseInt(lines[told] ?? "", 10);
    expect(lines[more]).toBe(`  ${count - (more - told - 1)} more: --log FILE writes them all.`);
  });

  it.each([
    ["-o", "a.json"],
    ["--log", "./b.json"],
    ["-o", "z.json", "--log", "z.json"],
  ])("writes nothing over what it reads, nor two outputs into one: %s %s", async (...options) => {
    const cwd = folder(files);
    expect((await communique(["merge", "a.json", "b.json", ...options], { cwd })).code).toBe(2);
    const left = readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), "utf8")]);
    expect(Object.fromEntries(left)).toEqual(files);
  });

  it("--dry-run writes nothing but what it would do", async () => {
    const [cwd, stdin] = [folder(files), files["a.json"]];
    const { stdout, code } = await communique(["merge", "-", "b.json", "--dry-run"], { cwd, stdin });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 record is joined:\n {2}person:ada: <stdin> person:ada, b\.json /);
  });

  it("--apart and --same decide", async () => {
    const cwd = folder(files);
    const apart = await communique(["merge", "a.json", "b.json", "--apart", "person:ada,person:ada-example"], { cwd });
    expect(JSON.parse(apart.stdout).people).toHaveLength(2);
    const global = "https://example.org/b#person:ada-example";
    const same = await communique(["merge", "a.json", "b.json", "--same", `person:ada=${global}`], { cwd });
    expect(JSON.parse(same.stdout).people).toHaveLength(1);
  });

  it.each([
    [1, ["a.json", "bad.json"]],
    [2, ["a.json", "none.json"]],
    [2, ["a.json", "--same", "person:ada"]],
    [2, ["a.json", "--same", "person:ada=person:nobody"]],
    [2, ["a.json", "b.json", "--same", "person:ada=person:ada-example", "--apart", "person:ada,person:ada-example"]],
    [2, ["a.json", "b.json", "--id", "my report"]],
    [2, ["-", "-"]],
  ])("exits with %i for %j", async (expected, args) => {
    const { stdout, code } = await communique(["merge", ...args], { cwd: folder(files) });
    expect([code, stdout]).toEqual([expected, ""]);
  });
});

describe("communique diff", () => {
  const later = json(article("a", { people: [person("ada", { name: "Ada | <b>" })], summary: "Rain." }));
  const cwd = () => folder({ ...files, "later.json": later });

  it("exits with 0 where nothing differs, and 1 where something does", async () => {
    expect((await communique(["diff", "a.json", "a.json"], { cwd: cwd() })).code).toBe(0);
    const { stdout, code } = await communique(["diff", "a.json", "later.json"], { cwd: cwd() });
    expect(code).toBe(1);
    expect(stdout).toContain('~ person:ada\n    ~ /name  "Ada Example" -> "Ada | <b>"\n');
  });

  it("--format json and markdown tell the same", async () => {
    const { stdout } = await communique(["diff", "a.json", "later.json", "--format", "json"], { cwd: cwd() });
    expect(JSON.parse(stdout)).toEqual([
      { change: "added", field: "/summary", after: "Rain." },
      { change: "changed", record: "person:ada", field: "/name", before: "Ada Example", after: "Ada | <b>" },
    ]);
    const page = await communique(["diff", "a.json", "later.json", "--format", "markdown"], { cwd: cwd() });
    expect(page.stdout.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(4);
    expect(page.stdout).not.toContain("<b>");
  });

  it.each([[["a.json", "bad.json"]], [["a.json", "none.json"]], [["a.json"]], [["-", "-"]]])(
    "exits with 2 for %j",
    async (args) => {
      expect((await communique(["diff", ...args], { cwd: cwd() })).code).toBe(2);
    },
  );
});
