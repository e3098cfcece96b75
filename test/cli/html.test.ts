import { describe, expect, it } from "vitest";
import { isHtml } from "../../src/cli/detect-format.js";
import { decodeHtml } from "../../src/cli/html/decode-html.js";
import { importPage } from "../../src/cli/html/import-page.js";
import { textOf } from "../../src/cli/html/text.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const ARTICLE = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks"}';
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;

function page(body: string, head = "") {
  const html = `<!doctype html>\n<html lang="en-GB">\n<head>${head}</head>\n<body>\n${body}\n</body></html>`;
  return importPage("page.html", bytes(html), { id: "urn:example:page" });
}

describe("the JSON-LD of a page", () => {
  it("is read with what the page says of itself", () => {
    const head = '<title>Talks | Daily Sample</title><link rel="canonical" href="https://example.org/talks">';
    const { report, losses } = page(script(ARTICLE), head);
    expect(report).toMatchObject({
      title: "Talks",
      language: "en-GB",
      sources: [{ url: "https://example.org/talks" }, { title: "Talks", url: "https://example.org/talks" }],
    });
    expect(losses).toEqual([]);
  });

  it("is in the language of the page, and in that of the options where the page says none", () => {
    const read = (start: string) =>
      importPage("page.html", bytes(`${start}${script(ARTICLE)}`), { id: "urn:example:page", language: "az" }).report;
    expect(read('<html lang="tr">').language).toBe("tr");
    expect(read('<html lang="Turkish">').language).toBe("az");
    expect(read("<html>").language).toBe("az");
  });

  it("has texts without markup", () => {
    expect(page(script(ARTICLE.replace("Talks", "<i>Talks</i> &amp; more"))).report.title).toBe("Talks & more");
  });

  it("may stand in several scripts, which the paths of losses name by their place", () => {
    const event = '[{"@context": "http://schema.org", "@type": "Event", "name": "Talks", "offers": "none"}]';
    const { report, losses } = page(script(ARTICLE) + script(event));
    expect(report.meetings).toMatchObject([{ title: "Talks" }]);
    expect(losses.map(({ path }) => path)).toEqual(["/1/0/offers"]);
  });

  it.each([
    ["in a comment", `<!-- ${ARTICLE} -->`],
    ["in CDATA", `//<![CDATA[\n${ARTICLE}\n//]]>`],
    ["in CDATA as CSS has it", `/* <![CDATA[ */ ${ARTICLE} /* ]]> */`],
  ])("may stand %s", (_what, text) => {
    expect(page(script(text))).toMatchObject({ report: { title: "Talks" }, losses: [] });
  });

  it.each([
    ["line breaks in texts", ARTICLE.replace("Talks", "Talks\n"), 6],
    ["a last comma", ARTICLE.replace("}", ",}"), 6],
    ["a semicolon", `\n${ARTICLE};`, 7],
    ["entities", ARTICLE.replaceAll('"', "&quot;"), 6],
    ["a key twice", ARTICLE.replace("{", '{"headline": "No",'), 6],
  ])("is mended and told: %s", (_what, text, line) => {
    const { report, losses } = page(`\n${script(text)}`);
    expect(report.title).toBe("Talks");
    expect(losses).toMatchObject([{ path: "/0", reason: expect.stringMatching(new RegExp(`^Line ${line}:`)) }]);
  });

  it("is lost where it is broken, and told with its line, without the others", () => {
    const { report, losses } = page(`${script("{")}\n${script(ARTICLE)}`);
    expect(report.title).toBe("Talks");
    expect(losses).toMatchObject([{ path: "/0", reason: expect.stringMatching(/^Line 5: it is no JSON\./) }]);
  });

  it("is missed with the types of what there is instead", () => {
    const body = '<div itemscope itemtype="https://schema.org/NewsArticle"></div><p typeof="schema:Event"></p>';
    expect(() => page(body)).toThrow(
      /no JSON-LD\. It has microdata of the types NewsArticle, and RDFa of the types schema:Event/,
    );
    expect(() => page("")).toThrow(/no JSON-LD, nor microdata or RDFa\./);
    expect(() => page(script('{"a": 1}'))).toThrow(/nothing of schema\.org that can be read/);
  });
});

describe("a page", () => {
  it.each([
    "<!DOCTYPE html>",
    "\ufeff\n <html>",
    "<!-- saved -->\n<html>",
    `<!-- a > b ${"-".repeat(2_000)}-->\n<!doctype html>`,
    "<script>",
    '<div class="a">',
    "<header>",
    "<p>A</p>",
  ])("begins with %j", (text) => {
    expect(isHtml(bytes(text))).toBe(true);
  });

  it.each(["{}", "[]", '<?xml version="1.0"?><newsItem/>', "a <p>", ""])("does not begin with %j", (text) => {
    expect(isHtml(bytes(text))).toBe(false);
  });

  it("is in the encoding that it says", () => {
    const latin = Uint8Array.from([...bytes('<meta charset="iso-8859-1">'), 0xe9]);
    expect(decodeHtml(latin)).toContain("é");
    expect(decodeHtml(bytes('<meta charset="no such">é'))).toContain("é");
  });
});

describe("the text of HTML", () => {
  it("has a line for each block, and entities as characters", () => {
    const html =
      "<head><title>No</title></head><h1>Talks &amp; more</h1><p>One\n two.<br>Three.</p><ul><li>A<li>B</ul>";
    expect(textOf(html)).toBe("Talks & more\nOne two.\nThree.\nA\nB");
    expect(textOf("<p>A <b>bold</b> word<script>no()</script>.")).toBe("A bold word.");
    expect(textOf("plain")).toBe("plain");
    expect(textOf("")).toBe("");
  });
});
