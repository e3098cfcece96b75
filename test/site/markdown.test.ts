import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { addressOf, relativeLink, targetOf } from "../../src/site/addresses.js";
import { renderMarkdown } from "../../src/site/markdown.js";
import { partsOf } from "../../src/site/navigation.js";
import { Repository } from "../../src/site/repository.js";
import { sitePages } from "../../src/site/site-pages.js";
import { elementsOf } from "./elements.js";

const render = (markdown: string) => renderMarkdown(markdown, { link: (href) => href });

describe("Markdown", () => {
  it("gives headings the anchors of GitHub", () => {
    const { sections } = render("# A, `b-c` & D\n\n## X\n\n## X\n\n### [Link](a.md) to\n");
    expect(sections.map(({ id }) => id)).toEqual(["a-b-c--d", "x", "x-1", "link-to"]);
    expect(sections.map(({ title }) => title)).toEqual(["A, b-c & D", "X", "X", "Link to"]);
  });

  it("tells the first paragraph, and the prose of each section without code", () => {
    const { title, description, sections } = render(
      "# Title\n\nFirst *line* with `code`.\n\n## Second\n\n| A | B |\n| --- | --- |\n| a < b | c |\n\n```json\n{}\n```\n\n- one\n- two\n",
    );
    expect(title).toBe("Title");
    expect(description).toBe("First line with code.");
    expect(sections[1]?.prose).toBe("A B a < b c one two");
  });

  it("tells the fields and words of tables apart", () => {
    const { sections } = render("# T\n\n| Field | Type |\n| --- | --- |\n| `kind` | a *word* |\n| `note` | text |\n");
    expect(sections[0]).toMatchObject({
      prose: "",
      terms: [
        { name: "kind", prose: "a word" },
        { name: "note", prose: "text" },
      ],
    });
  });

  it("escapes what is no Markdown, and highlights nothing without a highlighter", () => {
    const { html } = render('# T\n\n`<b>` & "x"\n\n```json\n<script>\n```\n');
    expect(html).toContain("<code>&lt;b&gt;</code>");
    expect(html).toContain("<pre><code>&lt;script&gt;\n</code></pre>");
  });

  it("leaves comments out and refuses other HTML", () => {
    expect(render("<!-- Generated. -->\n\n# T\n").html).not.toContain("Generated");
    expect(() => render("# T\n\n<b>bold</b>\n")).toThrow(/HTML that the site does not show: <b>/);
  });

  it("makes a table a region that the keyboard can scroll, named by its heading", () => {
    const { html } = render("# T\n\n## Fields\n\n| A |\n| --- |\n| a |\n");
    const region = elementsOf(html).find(({ attributes }) => attributes.role === "region");
    expect(region?.attributes).toMatchObject({ tabindex: "0", "aria-label": "Table 1: Fields" });
  });

  it("opens a picture in its own size, but for one that leads elsewhere", () => {
    const found = elementsOf(render("![A < b](a.webp)\n\n[![c](c.webp)](d.md)\n").html);
    const all = (name: string) => found.flatMap((element) => (element.name === name ? [element.attributes] : []));
    expect(all("a")).toEqual([{ href: "a.webp" }, { href: "d.md" }]);
    expect(all("img")).toEqual([
      { src: "a.webp", alt: "A < b" },
      { src: "c.webp", alt: "c" },
    ]);
  });

  it("keeps the lines of a drawing, and wraps long lines of what is printed", () => {
    const isKept = (text: string) =>
      elementsOf(render(`\`\`\`text\n${text}\n\`\`\`\n`).html).some(({ attributes }) => attributes.class === "kept");
    expect(isKept("Report\n ├─ sources   where\n ├─ people    who")).toBe(true);
    expect(isKept("a.json:1:1 error  x\n  at /meetings/0\nhelp: a b c")).toBe(false);
  });
});

describe("addresses", () => {
  it.each([
    ["README.md", "index.html"],
    ["docs/guide/index.md", "guide/index.html"],
    ["docs/ci.md", "ci.html"],
    ["examples/baku-talks/README.md", "examples/baku-talks/index.html"],
    ["schemas/meeting.schema.json", "schemas/meeting.schema.json"],
    [".github/actions/check/README.md", "github/actions/check/index.html"],
  ])("of %s is %s", (path, address) => {
    expect(addressOf(path)).toBe(address);
  });

  it("are linked so that a folder works", () => {
    expect(relativeLink("guide/index.html", "index.html")).toBe("../index.html");
    expect(relativeLink("index.html", "reference/meeting.html#fields")).toBe("reference/meeting.html#fields");
    expect(relativeLink("ci.html", "ci.html#x")).toBe("#x");
    expect(relativeLink("ci.html", "ci.html")).toBe("ci.html");
  });

  it("follow links from their page", () => {
    expect(targetOf("docs/reference/meeting.md", "../guide/numbers.md#x")).toEqual({
      path: "docs/guide/numbers.md",
      fragment: "#x",
    });
    expect(targetOf("docs/ci.md", "#x")).toEqual({ path: "docs/ci.md", fragment: "#x" });
  });
});

describe("navigation", () => {
  it("orders a part as its first page leads to the others", () => {
    const page = (path: string, leadsTo: string[] = []) => ({
      path,
      title: path,
      address: path,
      isListed: true,
      leadsTo,
    });
    const parts = partsOf([
      page("docs/guide/b.md"),
      page("docs/guide/a.md"),
      page("docs/ci.md"),
      page("docs/guide/index.md", ["docs/guide/b.md"]),
      page("README.md"),
      page("VERSIONING.md"),
    ]);
    expect(parts.map(({ title, pages }) => [title, ...pages.map(({ path }) => path)])).toEqual([
      ["Start", "README.md"],
      ["How to", "docs/ci.md"],
      ["Guide", "docs/guide/index.md", "docs/guide/b.md", "docs/guide/a.md"],
      ["Project", "VERSIONING.md"],
    ]);
  });
});

describe("a repository", () => {
  let folder = "";
  afterEach(() => rmSync(folder, { recursive: true }));

  function repository(files: Readonly<Record<string, string>>): Repository {
    folder = mkdtempSync(join(tmpdir(), "communique-site-"));
    for (const [name, text] of Object.entries({ "README.md": "# Start\n", ...files })) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    for (const name of ["docs", "examples"]) mkdirSync(join(folder, name), { recursive: true });
    return new Repository(folder);
  }

  it("is followed by its links: pages, copies, and folders as lists of their files", () => {
    const { html, copies } = sitePages(
      repository({ "docs/a.md": "# A\n\n[b](../B.md) [data](../data)\n", "B.md": "# B\n", "data/x.csv": "x" }),
    );
    expect([...html.keys()].sort()).toEqual([
      "B.html",
      "a.html",
      "data/index.html",
      "examples/index.html",
      "index.html",
    ]);
    expect([...copies]).toEqual([["data/x.csv", "data/x.csv"]]);
    expect(html.get("data/index.html")).toContain('<a href="x.csv">x.csv</a>');
  });

  it("is refused where a link leads to nothing, with the page and the link", () => {
    expect(() => sitePages(repository({ "docs/a.md": "# A\n\n[b](b.md)\n" }))).toThrow(
      "docs/a.md links to b.md, which is not there.",
    );
  });

  it("is refused where two files would have one address", () => {
    const files = { "README.md": "# Start\n\n[a](a.md) [b](docs/a.md)\n", "a.md": "# A\n", "docs/a.md": "# B\n" };
    expect(() => sitePages(repository(files))).toThrow(/ would both be a\.html\./);
  });
});
