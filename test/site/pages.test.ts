import { posix, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { captionOf, storyLinks } from "../../src/site/additions.js";
import { ICON, LICENCES, PLAYGROUND, POLICY, SCRIPT, STYLE } from "../../src/site/page.js";
import { examplesOf, playgroundPage, playgroundPolicy } from "../../src/site/playground-page.js";
import { Repository } from "../../src/site/repository.js";
import { sitePages } from "../../src/site/site-pages.js";
import { storyPage, storyPages } from "../../src/site/story-pages.js";
import { type Element, elementsOf } from "./elements.js";

const ROOT = resolve(import.meta.dirname, "../..");
const repository = new Repository(ROOT);
const { html, copies, parts, pages } = sitePages(repository, {
  caption: captionOf,
  below: (file) => storyLinks(repository, file),
});
const elements = new Map([...html].map(([address, text]) => [address, elementsOf(text)]));
const of = (address: string, name: string) => (elements.get(address) ?? []).filter((element) => element.name === name);

/** What is made otherwise: bundles, the playground, and reports as pages. */
const BUNDLED = new Set([ICON, LICENCES, PLAYGROUND, SCRIPT, STYLE, ...repository.stories().map(storyPage)]);

describe("the site", () => {
  it("has a page for all Markdown in docs, for the README and for the examples", () => {
    const expected = globSync(["README.md", "docs/**/*.md", "examples/**/README.md"], { cwd: ROOT });
    expect(expected.length).toBeGreaterThan(100);
    const made = new Set(pages.map(({ path }) => path));
    expect(expected.filter((file) => !made.has(file))).toEqual([]);
  });

  it("has a way to each page: each stands in one part", () => {
    const listed = parts.flatMap((part) => part.pages.map(({ address }) => address));
    expect(listed.sort()).toEqual([...html.keys()].sort());
  });

  it("leads from each link to a page, a copy or a bundle, and to an anchor that is there", () => {
    const broken: string[] = [];
    let followed = 0;
    for (const address of html.keys()) {
      for (const target of targetsIn(address)) {
        followed += 1;
        if (!leadsSomewhere(address, target)) broken.push(`${address}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(5_000);
  });

  it("would see a link that leads nowhere", () => {
    expect(leadsSomewhere("index.html", "guide/nothing.html")).toBe(false);
    expect(leadsSomewhere("index.html", "guide/index.html#nothing")).toBe(false);
    expect(leadsSomewhere("guide/index.html", "../reference/meeting.html#fields")).toBe(true);
  });

  it("names itself in each page: language, title, description, one first heading", () => {
    const titles = new Set<string>();
    for (const address of html.keys()) {
      expect(of(address, "html")[0]?.attributes.lang, address).toBe("en");
      const title = of(address, "title")[0]?.text ?? "";
      expect(title, address).toMatch(/communique$/);
      titles.add(title);
      expect(meta(address, "description"), address).toMatch(/\S{3}/);
      expect(meta(address, "description").length, address).toBeLessThanOrEqual(202);
      expect(of(address, "h1").length, address).toBe(1);
    }
    expect(titles.size).toBe(html.size);
  });

  it("begins each page with a link that skips to the text", () => {
    for (const [address, found] of elements) {
      const first = found.find(({ name }) => name === "a");
      expect(first?.attributes, address).toEqual({ class: "skip", href: "#page-text" });
      expect(of(address, "main")[0]?.attributes, address).toEqual({ id: "page-text", tabindex: "-1" });
    }
  });

  it("gives each heading an anchor, and no id twice", () => {
    for (const [address, found] of elements) {
      const unnamed = found.filter(({ name, attributes }) => /^h[1-6]$/.test(name) && !attributes.id);
      expect(unnamed, address).toEqual([]);
      const ids = found.flatMap(({ attributes }) => attributes.id ?? []);
      expect(ids.length, address).toBe(new Set(ids).size);
    }
  });

  it("has no style or script in a page, and loads only files of its own", () => {
    for (const [address, found] of elements) {
      const policies = found.filter(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
      expect(
        policies.map(({ attributes }) => attributes.content),
        address,
      ).toEqual([POLICY]);
      expect(found.filter(isActive), address).toEqual([]);
      for (const { name, attributes } of found) {
        const loaded = name === "link" ? attributes.href : attributes.src;
        if (loaded !== undefined) expect(loaded, address).toMatch(/^(?:\.\.\/)*(?:assets|pictures|examples)\//);
      }
    }
    expect(POLICY).toContain("connect-src 'none'");
    expect(POLICY).not.toMatch(/unsafe|https?:|\*/);
  });

  it("has a playground that is as strict, but for what the page of a report runs", () => {
    const policy = playgroundPolicy({ script: "'sha256-a'", style: "'sha256-b'" });
    const text = playgroundPage(policy, examplesOf(repository).stories);
    const found = elementsOf(text);
    expect(found.filter(isActive)).toEqual([]);
    expect(found.find(({ name }) => name === "iframe")?.attributes.sandbox).not.toContain("allow-same-origin");
    expect(found.find(({ name }) => name === "a")?.attributes.class).toBe("skip");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const loaded = found.flatMap(({ name, attributes }) => (name === "a" ? [] : [attributes.href, attributes.src]));
    for (const target of loaded) if (target !== undefined) expect(target).not.toMatch(/:/);
    const links = found.flatMap(({ name, attributes }) => (name === "a" ? (attributes.href ?? []) : []));
    expect(links.filter((link) => !link.startsWith("#") && !leadsSomewhere(PLAYGROUND, link))).toEqual([]);
  });

  it("would see a script in a page", () => {
    const [element] = elementsOf('<p onclick="x()">');
    expect(isActive(element as Element)).toBe(true);
    expect(elementsOf("<script>x()</script><style>p{}</style>").every(isActive)).toBe(true);
  });
});

describe("what the site adds", () => {
  it("tells the finding of a wrong example, with a link to it", () => {
    const caption = captionOf("docs/guide/numbers.md", "json wrong=empty-figure", "{}");
    expect(elementsOf(caption).find(({ name }) => name === "a")).toEqual({
      name: "a",
      attributes: { href: "../reference/findings.html#empty-figure" },
      text: "empty-figure",
    });
  });

  it("opens a whole report in the playground, and nothing else", () => {
    expect(captionOf("docs/a.md", "json", '{"type": "report"}')).toContain('href="playground/index.html#1.');
    expect(captionOf("docs/a.md", "json", '{"type": "meeting"}')).toBe("");
    expect(captionOf("docs/a.md", "json", "{")).toBe("");
  });

  it("makes a page of the report of each story, without the text of a source", () => {
    const made = storyPages(repository);
    expect([...made.keys()]).toContain("examples/baku-talks/report.html");
    expect(made.size).toBe(repository.stories().length);
    for (const text of made.values()) {
      expect(text).toMatch(/^<!doctype html>/);
      expect(elementsOf(text).some(({ attributes }) => attributes.id === "texts")).toBe(false);
    }
  });

  it("puts the report below the title of its story", () => {
    const [page, json, playground] = elementsOf(storyLinks(repository, "examples/two-readouts/README.md")).filter(
      ({ name }) => name === "a",
    );
    expect(page?.attributes.href).toBe("report.html");
    expect(json?.attributes.href).toBe("report.json");
    expect(playground?.attributes.href).toMatch(/^\.\.\/\.\.\/playground\/index\.html#1\.[\w-]+$/);
    expect(storyLinks(repository, "docs/ci.md")).toBe("");
  });
});

/** All that a page leads to or loads but other sites. */
function targetsIn(address: string): string[] {
  return (elements.get(address) ?? [])
    .flatMap(({ attributes }) => [attributes.href, attributes.src])
    .filter((target): target is string => target !== undefined && !/^(?:https?|mailto):/.test(target));
}

function leadsSomewhere(from: string, target: string): boolean {
  const [path = "", fragment] = target.split("#");
  const to = path === "" ? from : posix.join(posix.dirname(from), path);
  if (BUNDLED.has(to) || copies.has(to)) return true;
  const there = elements.get(to);
  return there !== undefined && (fragment === undefined || there.some(({ attributes }) => attributes.id === fragment));
}

function meta(address: string, name: string): string {
  return of(address, "meta").find(({ attributes }) => attributes.name === name)?.attributes.content ?? "";
}

/** Whether a policy without inline style and script would stop an element. */
function isActive({ name, attributes, text }: Element): boolean {
  if (name === "style" || (name === "script" && text.trim() !== "")) return true;
  return Object.keys(attributes).some((key) => key === "style" || key.startsWith("on"));
}
