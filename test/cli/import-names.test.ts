import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUNDLE } from "../convert/popolo/documents.js";
import { communique, folder } from "./cli.js";

const json = (value: unknown) => JSON.stringify(value);
const WIKIDATA = "https://www.wikidata.org/wiki/Q1000001";

/** What articles call one person, and what they say she is elsewhere. */
const CALLED: readonly (readonly [name: string, sameAs?: string])[] = [
  ["Ada Example"],
  ["ADA EXAMPLE"],
  ["Dr. Ada Example"],
  ["Example, Ada"],
  ["Ada Exámple"],
  ["Ада Примерова"],
  ["A.E."],
  ["Somebody Else", WIKIDATA],
  ["Ada Example", WIKIDATA],
  ["ada  example", "https://elsewhere.example/ada"],
];

/** Every second article is ninjs, of one version or another. */
function article(i: number): { name: string; text: string } {
  const [name, sameAs] = CALLED[i] as (typeof CALLED)[number];
  const headline = `Talks on trade, part ${i}`;
  const uri = `https://news.example/articles/${i}`;
  const time = "2031-05-12T10:00:00Z";
  if (i % 2 === 0 || sameAs !== undefined) {
    const person = { "@type": "Person", name, ...(sameAs && { sameAs }) };
    const body = { "@type": "Organization", name: "ASSEMBLY OF EXAMPLIA" };
    return {
      name: `article-${i}.jsonld`,
      text: json({
        "@context": "https://schema.org",
        "@id": uri,
        "@type": "NewsArticle",
        headline,
        datePublished: time,
        inLanguage: "en",
        url: uri,
        mentions: [person, body],
      }),
    };
  }
  const item = { uri, type: "text", language: "en", pubstatus: "usable", headline, versioncreated: time };
  const named = { person: [{ name }], organisation: [{ name: "Assembly of Examplia" }] };
  return { name: `item-${i}.json`, text: json({ ...item, ...named }) };
}

const ID = "https://example.org/names/examplia";

async function listOfNames(): Promise<string> {
  const cwd = folder({ "assembly.json": json(BUNDLE) });
  const run = await communique(["import", "assembly.json", "--id", ID, "--language", "en", "--out", "names.json"], {
    cwd,
  });
  expect(run.code).toBe(0);
  return cwd;
}

describe("--names", () => {
  it("gives ten articles about the same people the ids of the list", async () => {
    const names = join(await listOfNames(), "names.json");
    const articles = CALLED.map((_, i) => article(i));
    const cwd = folder(Object.fromEntries(articles.map(({ name, text }) => [name, text])));
    for (const [i, { name }] of articles.entries()) {
      const args = ["import", name, "--names", names, "--id", `https://example.org/reports/${i}`];
      const { stdout, stderr, code } = await communique(args, { cwd });
      expect(code, stderr).toBe(0);
      const report = JSON.parse(stdout);
      expect(
        report.people.map(({ id }: { id: string }) => id),
        name,
      ).toEqual(["person:ada-example"]);
      expect(report.people[0].name).toBe("Ada Example");
      expect(report.organizations, name).toMatchObject([
        { id: "organization:assembly-of-examplia", kind: "parliament" },
      ]);
    }
  });

  it("takes several lists, reports and NDJSON, and knows nobody of whom there are two", async () => {
    const records = [
      { type: "state", id: "state:ex", name: "Examplia", countryCode: "AZ" },
      { type: "meeting", id: "meeting:a", title: "Ben Sample", kind: "talks", status: "held" },
      {
        type: "person",
        id: "person:cleo-example",
        name: "Cleo Example",
        sameAs: [WIKIDATA.replace("1000001", "1000099")],
      },
    ];
    const cwd = await listOfNames();
    const page = {
      "@context": "https://schema.org",
      "@id": "https://news.example/1",
      "@type": "NewsArticle",
      headline: "Talks",
      mentions: ["Ben Sample", "Cleo Example", "Dan Example"].map((name) => ({
        "@type": "Person",
        name,
        ...(name === "Cleo Example" && { sameAs: "http://www.wikidata.org/entity/Q1000098" }),
      })),
    };
    const files = folder({ "page.jsonld": json(page), "more.ndjson": records.map(json).join("\r\n") });
    const lists = ["--names", join(cwd, "names.json"), "--names", "more.ndjson"];
    const args = ["import", "page.jsonld", ...lists, "--id", "https://example.org/reports/page"];
    const { stdout, stderr, code } = await communique(args, { cwd: files });
    expect(code, stderr).toBe(0);
    // Two in the list are called Ben Sample, and Wikidata has another Cleo Example: the ids of those are not given to others.
    expect(JSON.parse(stdout).people.map(({ id }: { id: string }) => id)).toEqual([
      "person:ben-sample-3",
      "person:cleo-example-2",
      "person:dan-example",
    ]);
  });

  it("takes records a line each from standard input", async () => {
    const cwd = folder({ "item.json": article(1).text });
    const stdin = `${json({ type: "person", id: "person:a", name: "Ada Example" })}\n${json({ type: "topic", id: "topic:t", name: "Trade" })}\n`;
    const { stdout, code } = await communique(["import", "item.json", "--names", "-"], { cwd, stdin });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).people.map(({ id }: { id: string }) => id)).toEqual(["person:a"]);
  });

  it.each<[string, string, string]>([
    ["a document of Popolo", json(BUNDLE), "list.json is no list of names"],
    [
      "a line that is no record",
      `${json({ type: "person", id: "person:a", name: "A" })}\n{"type": "person"}\n`,
      "list.json:2:",
    ],
    ["no JSON", "{", "list.json:1:2"],
    [
      "one id for two",
      ["Ada", "Ben"].map((name) => json({ type: "person", id: "person:a", name })).join("\n"),
      'two with the id person:a: "Ada" and "Ben"',
    ],
  ])("refuses %s", async (_, list, message) => {
    const cwd = folder({ "item.json": article(1).text, "list.json": list });
    const { stdout, stderr, code } = await communique(["import", "item.json", "--names", "list.json"], { cwd });
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(message);
  });

  it.each<[string, string[], string]>([
    [
      "a list that there is not",
      ["import", "item.json", "--names", "nothing.json"],
      "nothing.json: There is no such file.",
    ],
    ["two of standard input", ["import", "-", "--names", "-"], "Standard input can be read only once"],
    [
      "names for GDELT",
      ["import", "item.json", "--from", "gdelt", "--names", "list.json"],
      "--names says nothing to gdelt",
    ],
    [
      "a list as the output",
      ["import", "item.json", "--names", "list.json", "--out", "./list.json"],
      "is what is read",
    ],
  ])("tells: %s", async (_, args, message) => {
    const list = json({ type: "person", id: "person:a", name: "Ada Example" });
    const cwd = folder({ "item.json": article(1).text, "list.json": list });
    const { stderr, code } = await communique(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, "list.json")) && readFileSync(join(cwd, "list.json"), "utf8")).toBe(list);
  });
});
