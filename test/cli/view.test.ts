import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Person } from "communique/types";
import { describe, expect, it } from "vitest";
import { article, evidence } from "../merge/reports.js";
import { communique, folder } from "./cli.js";

const ada = { type: "person", id: "person:ada", name: "Ada Example", evidence } as const;
const text = "Ada Example spoke.\nNobody rests on this.\n";
const textDigest = { sha256: createHash("sha256").update(text).digest("hex"), length: text.length };
const spans = [{ start: 0, end: 11 }];
const cited = { ...ada, evidence: [{ source: "source:article", basis: "stated", spans }] } as Person;
const first = article("a", { people: [cited] });
const json = (value: unknown) => `${JSON.stringify(value)}\n`;
const files = {
  "a.json": json({ ...first, sources: first.sources.map((source) => ({ ...source, textDigest })) }),
  "b.json": json(article("b", { people: [{ ...ada, id: "person:ada-example", note: "Seen in b." }] })),
  "lost.json": json(article("lost", { people: [{ ...ada, nationality: "state:nowhere" }] })),
  "shape.json": '{\n  "type": "report",\n  "titel": "x"\n}\n',
  "article.txt": text,
};

describe("communique view", () => {
  it("writes a page, also to standard output", async () => {
    const cwd = folder(files);
    const { stdout, stderr, code } = await communique(["view", "a.json", "-o", "pages/a.html"], { cwd });
    expect([code, stdout, stderr]).toEqual([0, "", ""]);
    const page = readFileSync(join(cwd, "pages/a.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('id="person:ada"');
    expect((await communique(["view", "a.json"], { cwd })).stdout).toBe(page);
    expect((await communique(["view", "a.json", "--theme", "dark"], { cwd })).stdout).toContain('data-theme="dark"');
  });

  it("shows the texts of sources, their passages alone, or nothing of them", async () => {
    const cwd = folder(files);
    const view = (...options: string[]) =>
      communique(["view", "a.json", "--source-text", "source:article=article.txt", ...options], { cwd });
    const whole = await view();
    expect(whole.stdout).toContain("Nobody rests on this.");
    expect(whole.stderr).toContain("source:article");
    const passages = await view("--passages-only");
    expect(passages.stdout).toContain('href="#s1-0"');
    expect(passages.stdout).not.toContain("Nobody rests on this.");
    const none = await view("--no-text");
    expect(none.stdout).not.toContain("spoke");
    expect(none.stdout).toContain("characters 0–11");
    expect([whole.code, passages.code, none.code, passages.stderr, none.stderr]).toEqual([0, 0, 0, "", ""]);
  });

  it("of a report with errors shows them at their record, and says so", async () => {
    const { stdout, stderr, code } = await communique(["view", "lost.json"], { cwd: folder(files) });
    expect(code).toBe(1);
    expect(stderr).toContain("1 error");
    expect(stdout).toMatch(/id="person:ada"[\s\S]*?dangling-reference[\s\S]*?<\/article>/);
  });

  it("says how many findings it leaves out, on the page too", async () => {
    const people = Array.from({ length: 1_200 }, (_, i) => ({
      ...ada,
      id: `person:p${i}`,
      nationality: "state:nowhere",
    }));
    const cwd = folder({ "many.json": json({ ...JSON.parse(files["a.json"]), people }) });
    const { stdout, stderr, code } = await communique(["view", "many.json"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("1,000 errors");
    expect(stderr).toContain("200 findings more");
    expect(stdout).toMatch(/<section id="care"[\s\S]*?200 more findings[\s\S]*?<\/section>/);
    const shapes = people.map(({ name: _, ...rest }) => rest);
    const broken = folder({ "many.json": json({ ...JSON.parse(files["a.json"]), people: shapes }) });
    expect((await communique(["view", "many.json"], { cwd: broken })).stdout).toMatch(/<\/ul><p>200 more<\/p>/);
  });

  it("says at a text that it is another one than that of the report", async () => {
    const cwd = folder({ ...files, "article.txt": text.replace("Ada", "Bob") });
    const { stdout, code } = await communique(["view", "a.json", "--source-text", "source:article=article.txt"], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/<aside id="texts"[\s\S]*?digest-mismatch[\s\S]*?<\/aside>/);
  });

  it("of a document that is no report shows what is wrong beside its lines", async () => {
    const cwd = folder(files);
    const { stderr, code } = await communique(["view", "shape.json", "-o", "x.html"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("shape.json:3:");
    expect(readFileSync(join(cwd, "x.html"), "utf8")).toMatch(/<li id="L3" class="faulty"><code>[^\n]*titel/);
  });

  it("tells several reports as one story, and which of them tells what", async () => {
    const { stdout, code } = await communique(["view", "a.json", "b.json"], { cwd: folder(files) });
    expect(code).toBe(0);
    expect(stdout).toContain('<section id="accounts"');
    expect(stdout).toMatch(/id="person:ada"[\s\S]*?Seen in b\.[\s\S]*?in reports 1, 2[\s\S]*?<\/article>/);
  });

  it("makes no page of several reports if one has errors", async () => {
    const cwd = folder(files);
    const { stderr, code } = await communique(["view", "a.json", "lost.json", "-o", "x.html"], { cwd });
    expect([code, existsSync(join(cwd, "x.html"))]).toEqual([1, false]);
    expect(stderr).toContain("lost.json");
  });

  it.each([
    ["an input as its output", ["a.json", "-o", "./a.json"]],
    ["a text as its output", ["a.json", "--source-text", "source:article=article.txt", "-o", "article.txt"]],
    ["a source that there is not", ["a.json", "--source-text", "source:artikel=article.txt"]],
    ["options about texts without one", ["a.json", "--passages-only"]],
    ["options that exclude each other", ["a.json", "--passages-only", "--no-text"]],
    ["an unknown theme", ["a.json", "--theme", "blue"]],
    ["a file that is not there", ["none.json"]],
    ["no file", []],
  ])("refuses %s, and writes nothing", async (_, options) => {
    const cwd = folder(files);
    const { stdout, code } = await communique(["view", ...options], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    const left = readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), "utf8")]);
    expect(Object.fromEntries(left)).toEqual(files);
  });
});
