import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { findingCodes } from "../../src/check/finding-codes.js";
import { vocabularies } from "../../src/generated/vocabularies.js";
import { documentNames } from "../../src/lookup/document-names.js";

/** Every page of the repository. */
const files = globSync("**/*.md", { dot: true, ignore: ["**/node_modules", "dist", ".git"] }).sort();
const pages = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const reference = (name: string) => pages.get(`docs/reference/${name}.md`) ?? "";

describe("links", () => {
  for (const [file, text] of pages) {
    it(`of ${file} lead somewhere`, () => {
      expect(links(text).filter((link) => !resolves(link, file))).toEqual([]);
    });
  }

  it("are seen by this test at all", () => {
    expect(links("[a](b.md) `[c](d.md)`\n```\n[e](f.md)\n```\n[`g`](h.md#i)")).toEqual(["b.md", "h.md#i"]);
    expect(anchors("# A, `b-c` & D\n## X\n## X\n```\n# no\n```")).toEqual(["a-b-c--d", "x", "x-1"]);
    expect(resolves("meeting.md#no-such-heading", "docs/reference/index.md")).toBe(false);
    expect(resolves("no-such-page.md", "docs/reference/index.md")).toBe(false);
  });
});

describe("pictures", () => {
  const shown = [...pages].flatMap(([file, text]) =>
    [...withoutFences(text).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, words = "", target = ""]) => ({
      words,
      file: normalize(join(dirname(file), target)),
    })),
  );

  it.each(readdirSync("docs/pictures"))("%s is used, and small", (name) => {
    expect(shown.map(({ file }) => file)).toContain(`docs/pictures/${name}`);
    expect(statSync(`docs/pictures/${name}`).size).toBeLessThan(80_000);
  });

  it("say in words what is seen on them", () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const { words, file } of shown) expect(words.split(" ").length, file).toBeGreaterThan(10);
  });
});

it("the page of the tests has a line for every folder", () => {
  const listed = [...(pages.get("test/README.md") ?? "").matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  const folders = readdirSync("test", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(listed).toEqual(folders.map(({ name }) => name).sort());
});

describe("the reference", () => {
  it.each(documentNames)("has a page for %s, and the index leads to it", (name) => {
    expect(reference(name)).toContain(`(../../schemas/${name}.schema.json)`);
    expect(links(reference("index"))).toContain(`${name}.md`);
  });

  it.each(Object.values(vocabularies))("has every word of $name", ({ name, words }) => {
    const text = section(reference("vocabularies"), name);
    const listed = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, word]) => word);
    expect(listed).toEqual(Object.keys(words));
  });

  it.each(findingCodes)("has the finding $code", ({ code, severity, description }) => {
    const text = section(reference("findings"), code);
    expect(text).toContain(description);
    expect(text.toLowerCase()).toContain(`${severity}. `);
  });

  it("says in every page that it is generated", () => {
    for (const [file, text] of pages) {
      if (file.startsWith("docs/reference/")) expect(text, file).toMatch(/^<!-- Generated .* Do not edit\. -->\n\n# /);
    }
  });

  it("has as many cells in each row of a table as in its head", () => {
    for (const [file, text] of pages) {
      if (!file.startsWith("docs/reference/")) continue;
      for (const [table] of text.matchAll(/(?:^\|.*\|\n)+/gm)) {
        const counts = table.trimEnd().split("\n").map(cellCount);
        expect(new Set(counts).size, `${file}: ${table.slice(0, 80)}`).toBe(1);
      }
    }
  });
});

/** The targets of all links and images that stand outside of code. */
function links(text: string): string[] {
  const prose = withoutFences(text).replaceAll(/\[?`+[^`]*`+/g, (code) => (code.startsWith("[") ? "[" : ""));
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target]) => target as string);
}

function resolves(link: string, from: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return true;
  const [path = "", fragment] = link.split("#");
  const file = path === "" ? from : normalize(join(dirname(from), path));
  if (!existsSync(file)) return false;
  return fragment === undefined || anchorsOf(file).includes(fragment);
}

const known = new Map<string, string[]>();

function anchorsOf(file: string): string[] {
  const found = known.get(file) ?? anchors(readFileSync(file, "utf8"));
  known.set(file, found);
  return found;
}

/** The fragments of the headings, after GitHub's rules: a heading that stands twice gets a number. */
function anchors(text: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutFences(text).matchAll(/^#{1,6} +(.*?)(?: +#+)?$/gm)].map(([, heading = ""]) => {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

function withoutFences(text: string): string {
  return text.replaceAll(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2`*~* *$/gm, "");
}

/** What stands under a heading, up to the next one of any level. */
function section(text: string, heading: string): string {
  const [, rest = ""] = text.split(new RegExp(`^#+ ${heading}\\n`, "m"));
  return rest.split(/^#/m)[0] ?? "";
}

function cellCount(row: string): number {
  return row.replaceAll("\\|", "").split("|").length;
}
