import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { draftPrompt, draftSchema, fixSchema, mergeDrafts } from "../../src/draft.js";
import { article, draft } from "../draft/example.js";
import { communique, folder } from "./cli.js";

const DRAFT = JSON.stringify(draft);
const files = (more: Record<string, string | Uint8Array> = {}) =>
  folder({ "draft.json": DRAFT, "article.txt": article, ...more });
const json = (cwd: string, file: string) => JSON.parse(readFileSync(join(cwd, file), "utf8"));

const page = `<!doctype html><html lang="en"><head><title>Talks in Port Sample</title>
<link rel="canonical" href="https://example.org/talks"><meta property="article:published_time" content="2027-05-04"></head>
<body><nav><a href="/">Home</a></nav><article>${article
  .trim()
  .split(/\n+/)
  .map((line) => `<p>${line}</p>`)
  .join("\n")}</article></body></html>`;

describe("communique schema draft", () => {
  it("prints the schema for a provider, with the lists that are asked for", async () => {
    for (const profile of ["openai", "anthropic", "gemini", "generic"] as const) {
      const { stdout, stderr, code } = await communique(["schema", "draft", "--profile", profile]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(JSON.parse(stdout)).toEqual(draftSchema({ profile }));
    }
    const parts = await communique(["schema", "draft", "--lists", "things", "--lists", "events", "--details"]);
    expect(JSON.parse(parts.stdout)).toEqual(draftSchema({ lists: ["things", "events"], details: true }));
    const fixes = await communique(["schema", "fixes", "--profile", "anthropic"]);
    expect(JSON.parse(fixes.stdout)).toEqual(fixSchema("anthropic"));
  });

  it.each([
    [["draft", "--profile", "nobody"], "Allowed choices are openai, anthropic, gemini, generic"],
    [["draft", "--lists", "thing"], 'Unknown list "thing": use things, events,'],
    [["draft", "--draft", "07"], "--draft is a dialect"],
    [["statement", "--profile", "openai"], '--profile is not for "statement": it is for draft and fixes.'],
    [["statement", "--details"], '--details is not for "statement": it is for draft.'],
    [["fixes", "--lists", "things"], '--lists is not for "fixes": it is for draft.'],
    [["draf"], 'Did you mean "draft"?'],
  ])("says what is wrong with %j", async (args, message) => {
    const { stdout, stderr, code } = await communique(["schema", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("communique prompt", () => {
  it("prints what is said to the model, as text and as JSON", async () => {
    const cwd = files();
    const expected = draftPrompt({ text: article, publishedAt: "2027-05-04", language: "de" });
    const args = ["prompt", "--text", "article.txt", "--published", "2027-05-04", "--language", "de"];
    const { stdout, stderr, code } = await communique(args, { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`${expected.system}\n\n${expected.user}\n`);
    expect(JSON.parse((await communique([...args, "--format", "json"], { cwd })).stdout)).toEqual(expected);
  });

  it("takes the form and the example as they are asked for, and the text from standard input", async () => {
    const args = ["prompt", "--text", "-", "--form", "types", "--no-example", "--format", "json"];
    const { stdout } = await communique(args, { stdin: article });
    expect(JSON.parse(stdout)).toEqual(draftPrompt({ text: article, form: "types", example: false }));
  });

  it("asks for the details of a draft", async () => {
    const cwd = files({ "answer.txt": `Here:\n${DRAFT}` });
    const args = ["prompt", "--text", "article.txt", "--known", "answer.txt", "--details", "--format", "json"];
    const { stdout, code } = await communique(args, { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(draftPrompt({ text: article, known: draft, details: true }));
  });

  it("takes article and date from a page, and saves the text", async () => {
    const cwd = files({ "page.html": page });
    const { stdout, code } = await communique(["prompt", "--text", "page.html", "--save-text", "out/a.txt"], { cwd });
    const text = readFileSync(join(cwd, "out/a.txt"), "utf8");
    expect(code).toBe(0);
    expect(text).toBe(`Talks in Port Sample\n${article.trim().split(/\n+/).join("\n")}\n`);
    const { system, user } = draftPrompt({ text, publishedAt: "2027-05-04" });
    expect(stdout).toBe(`${system}\n\n${user}\n`);
  });

  it("takes what is called a page for one, whatever it begins with", async () => {
    const cwd = folder({ "part.html": "<center><p>Ada Example met Bo Sample in Port Sample.</p></center>" });
    await communique(["prompt", "--text", "part.html", "--save-text", "a.txt"], { cwd });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("Ada Example met Bo Sample in Port Sample.\n");
  });

  it.each([
    [[], "required option '--text <file>' not specified"],
    [["--text", "none.txt"], "none.txt: There is no such file."],
    [["--text", "empty.txt"], "empty.txt: the text is empty."],
    [["--text", "latin.txt"], "has to be UTF-8"],
    [["--text", "article.txt", "--published", "May 4"], '--published is "May 4": write it as in 2027-05-04.'],
    [["--text", "article.txt", "--language", "Klingon!"], '--language is "Klingon!"'],
    [["--text", "article.txt", "--details"], "give the draft of the first one with --known"],
    [["--text", "article.txt", "--known", "article.txt"], "article.txt is no draft."],
    [["--text", "article.txt", "--save-text", "./article.txt"], "is what is read"],
  ])("says what is wrong with %j", async (args, message) => {
    const cwd = files({ "empty.txt": " \n", "latin.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
    const { stdout, stderr, code } = await communique(["prompt", ...args], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(readFileSync(join(cwd, "article.txt"), "utf8")).toBe(article);
  });
});

describe("communique assemble", () => {
  const HEAD = ["--url", "https://example.org/talks", "--published", "2027-05-04"];

  it("makes a report that passes the check against the text", async () => {
    const cwd = files();
    const args = ["assemble", "draft.json", "--text", "article.txt", ...HEAD, "-o", "report.json"];
    const { stdout, stderr, code } = await communique(args, { cwd });
    expect([code, stdout, stderr]).toEqual([0, "", "Nothing is lost.\n"]);
    const { id, sources } = json(cwd, "report.json");
    expect(id).toBe("https://example.org/talks");
    expect(sources[0]).toMatchObject({ id: "source:article", url: id, publishedAt: "2027-05-04" });
    const check = ["check", "report.json", "--source-text", "source:article=article.txt", "--fail-on", "warning"];
    expect((await communique(check, { cwd })).code).toBe(0);
  });

  it("writes to standard output, of an answer with talk around the draft, and of a text with a mark and other line ends", async () => {
    const text = `\uFEFF${article.replace(/\n/g, "\r\n")}`;
    const cwd = files({ "article.txt": text });
    const args = ["assemble", "-", "--text", "article.txt"];
    const { stdout, code } = await communique(args, { cwd, stdin: `Sure!\n\`\`\`json\n${DRAFT}\n\`\`\`` });
    expect(code).toBe(0);
    const check = ["check", "-", "--source-text", "source:article=article.txt"];
    expect((await communique(check, { cwd, stdin: stdout })).code).toBe(0);
  });

  it("takes head and text from a page, and flags before the page", async () => {
    const cwd = files({ "page.html": page });
    const args = ["assemble", "draft.json", "--text", "page.html", "--save-text", "text.txt", "--out", "report.json"];
    expect((await communique(args, { cwd })).code).toBe(0);
    const source = { title: "Talks in Port Sample", url: "https://example.org/talks", publishedAt: "2027-05-04" };
    expect(json(cwd, "report.json").id).toBe("https://example.org/talks");
    expect(json(cwd, "report.json").sources[0]).toMatchObject(source);
    const check = ["check", "report.json", "--source-text", "source:article=text.txt"];
    expect((await communique(check, { cwd })).code).toBe(0);
    const own = ["assemble", "draft.json", "--text", "page.html", "--published", "2027-05-05", "--id", "urn:example:a"];
    const { stdout, stderr } = await communique([...own, "--title", "A", "--language", "de"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ id: "urn:example:a", title: "A", language: "de" });
    expect(JSON.parse(stdout).sources[0]).toMatchObject({ ...source, publishedAt: "2027-05-05", language: "en" });
    expect(stderr).toContain("--save-text FILE writes it");
  });

  it("tells what does not stand in the text, with 1, and writes what holds", async () => {
    const broken = structuredClone(draft);
    for (const event of broken.events.slice(0, 1)) event.evidence = ["She never said this."];
    const cwd = files({ "draft.json": JSON.stringify(broken) });
    const args = ["assemble", "draft.json", "--text", "article.txt", "-o", "report.json", "--losses", "losses.json"];
    const { stderr, code } = await communique(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^draft\.json error draft-passage-not-in-text /m);
    expect(stderr).toContain("  at /events/0/evidence/0\n");
    expect(json(cwd, "losses.json").map(({ path }: { path: string }) => path)).toContain("/events/0");
    expect((await communique(["check", "report.json"], { cwd })).code).toBe(0);
    const inferred = await communique([...args, "--ungrounded", "infer"], { cwd });
    expect(inferred.code).toBe(1);
    expect(json(cwd, "losses.json").map(({ path }: { path: string }) => path)).not.toContain("/events/0");
  });

  it("tells once that it is another text", async () => {
    const cwd = files({ "other.txt": "Nothing of that kind happened in Elsewhere." });
    const { stderr, code } = await communique(["assemble", "draft.json", "--text", "other.txt"], { cwd });
    expect(code).toBe(1);
    expect(stderr.match(/draft-other-text/g)).toHaveLength(1);
    expect(stderr).not.toContain("draft-passage-not-in-text");
  });

  it("merges several drafts, tells in which of them something differs, and writes what was used", async () => {
    const at = draft.events.findIndex(({ place }) => place === "Lake House");
    const parts = [
      draft,
      {
        ...draft,
        title: "Talks",
        events: draft.events.map((event, i) => (i === at ? { ...event, place: "Samplonia" } : event)),
      },
    ];
    const cwd = files(Object.fromEntries(parts.map((part, i) => [`part-${i}.json`, JSON.stringify(part)])));
    const args = ["assemble", "part-0.json", "part-1.json", "--text", "article.txt", "--save-draft", "merged.json"];
    const { stdout, stderr } = await communique(args, { cwd });
    expect(json(cwd, "merged.json")).toEqual(mergeDrafts(parts).draft);
    expect(stderr).toMatch(/^part-1\.json \w+ draft-conflict /m);
    expect(stderr).toContain(`  at /events/${at}/place\n`);
    expect(stderr).toContain("part-1.json, /title: ");
    const one = await communique(["assemble", "merged.json", "--text", "article.txt"], { cwd });
    expect(stdout).toBe(one.stdout);
    const broken = await communique([...args.slice(0, -2), "-o", "report.json"], {
      cwd: folder({ "part-0.json": DRAFT, "part-1.json": "No.", "article.txt": article }),
    });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/^part-1\.json error draft-not-json /m);
  });

  it("writes what to tell the model, and takes its corrections", async () => {
    const broken = structuredClone(draft);
    const right = broken.events[0]?.evidence;
    for (const event of broken.events.slice(0, 1)) event.evidence = ["She never said this."];
    const cwd = files({ "draft.json": JSON.stringify(broken) });
    const args = ["assemble", "draft.json", "--text", "article.txt", "--repair", "repair.txt"];
    expect((await communique(args, { cwd })).code).toBe(1);
    const repair = readFileSync(join(cwd, "repair.txt"), "utf8");
    expect(repair).toContain('/events/0/evidence/0: "She never said this."');
    const fixes = { fixes: [{ path: "/events/0/evidence", value: JSON.stringify(right) }] };
    writeFileSync(join(cwd, "fixes.json"), JSON.stringify(fixes));
    const { code, stdout, stderr } = await communique([...args, "--fixes", "fixes.json"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("repair.txt is not written: there is nothing to correct.");
    expect(existsSync(join(cwd, "repair.txt"))).toBe(false);
    writeFileSync(join(cwd, "sound.json"), DRAFT);
    expect(stdout).toBe((await communique(["assemble", "sound.json", "--text", "article.txt"], { cwd })).stdout);
    writeFileSync(join(cwd, "fixes.json"), JSON.stringify({ fixes: [{ path: "/nothing/7", value: "x" }] }));
    const useless = await communique([...args, "--fixes", "fixes.json"], { cwd });
    expect(useless.stderr).toMatch(/^fixes\.json \w+ draft-fix /m);
  });

  it("gives ids of an earlier report", async () => {
    const person = { type: "person", id: "person:the-president", name: "Ada Example" };
    const cwd = files({ "names.json": JSON.stringify(person) });
    const args = ["assemble", "draft.json", "--text", "article.txt", "--names", "names.json"];
    const { stdout } = await communique(args, { cwd });
    expect(JSON.parse(stdout).people.map(({ id }: { id: string }) => id)).toContain("person:the-president");
  });

  it.each([
    [[], "required option '--text <file>' not specified"],
    [["--text", "none.txt"], "none.txt: There is no such file."],
    [["--text", "-"], "Standard input can be read only once"],
    [["--text", "article.txt", "--url", "example.org"], '--url is "example.org"'],
    [["--text", "article.txt", "--published", "31.02.2027"], '--published is "31.02.2027"'],
    [["--text", "article.txt", "--id", "no uri"], "no uri"],
    [["--text", "article.txt", "--names", "article.txt"], "article.txt is no list of names"],
    [["--text", "article.txt", "-o", "article.txt"], "article.txt is what is read"],
    [["--text", "article.txt", "-o", "x.json", "--losses", "x.json"], "x.json is named for two outputs"],
    [["--text", "empty.html"], "empty.html: no article is found in the page"],
  ])("says what is wrong with %j", async (args, message) => {
    const cwd = files({ "empty.html": "<html><body></body></html>" });
    const { stdout, stderr, code } = await communique(["assemble", "-", ...args], { cwd, stdin: DRAFT });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(readFileSync(join(cwd, "article.txt"), "utf8")).toBe(article);
    expect(existsSync(join(cwd, "x.json"))).toBe(false);
  });

  it.each([
    ["prose", "I cannot help with that.", "draft-not-json"],
    ["nothing", "", "draft-not-json"],
    ["what is cut off", DRAFT.slice(0, 3_000), "draft-cut-off"],
    ["an empty draft", "{}", "draft-empty"],
  ])("takes %s for what it is", async (_, stdin, finding) => {
    const { stderr, code } = await communique(["assemble", "-", "--text", "article.txt"], { cwd: files(), stdin });
    expect(code).toBe(1);
    expect(stderr).toContain(finding);
  });

  it.each([
    ["prose", "I cannot help with that."],
    ["an empty draft", "{}"],
    ["a list of drafts", `[${DRAFT},${DRAFT}]`],
  ])("writes nothing over an earlier report for %s, and tells it", async (_, stdin) => {
    const cwd = files({ "report.json": "earlier", "repair.txt": "earlier" });
    const args = ["assemble", "-", "--text", "article.txt", "-o", "report.json", "--repair", "repair.txt"];
    const { stdout, stderr, code } = await communique(args, { cwd, stdin });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Nothing is written, not report.json either:");
    expect(readFileSync(join(cwd, "report.json"), "utf8")).toBe("earlier");
    expect(readFileSync(join(cwd, "repair.txt"), "utf8")).toBe("earlier");
  });
});
