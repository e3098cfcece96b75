import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/generated/types.js";
import { isWellFormed } from "../../src/json/surrogates.js";
import { faultsToHtml } from "../../src/view/faults-to-html.js";
import { link } from "../../src/view/markup/address.js";
import { attribute, html } from "../../src/view/markup/html.js";
import { fragment, said } from "../../src/view/markup/said.js";
import { toHtml } from "../../src/view/to-html.js";
import { hostile, PAYLOADS } from "./hostile.js";
import { documentOf } from "./page.js";

const full: Report = JSON.parse(readFileSync("examples/records/report.full.json", "utf8"));

describe("the template", () => {
  it("escapes what is not made by it, between tags and in attributes", () => {
    const text = `<b title="x">'&\``;
    const escaped = "&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#96;";
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
    expect(html`${[html`<i>${"a"}</i>`, "<", 1, undefined, null, false]}`.text).toBe("<i>a</i>&lt;1");
    expect(attribute("lang", `"><script>`).text).toBe(' lang="&quot;&gt;&lt;script&gt;"');
  });

  it("refuses markup in an attribute, and text where an attribute belongs", () => {
    expect(() => html`<a title="${html`<b>`}">`).toThrow(TypeError);
    expect(() => html`<a ${"onclick=x"}>`).toThrow(TypeError);
    expect(html`<a${attribute("id", 1)}>`.text).toBe('<a id="1">');
  });

  it("keeps no character that HTML does not have, and no half of one", () => {
    expect(html`${"a\u0000b\u0085c\ud800d\u{1f600}"}`.text).toBe("a\ufffdb\ufffdc\ufffdd\u{1f600}");
  });
});

describe("what somebody else wrote", () => {
  it("shows characters that reorder, without their effect", () => {
    for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
      const control = String.fromCharCode(code);
      expect(said(`a${control}b`).text).not.toContain(control);
      expect(html`${control}`.text).toMatch(/^\[[A-Z]{3}\]$/);
    }
    expect(said("a\u202eb").text).toMatch(/^<bdi>a<span [^>]*>RLO<\/span>b<\/bdi>$/);
  });

  it("is set apart where it is written from the right", () => {
    expect(said("שלום").text).toBe("<bdi>שלום</bdi>");
    expect(said("Ada").text).toBe("Ada");
    expect(said("Ada", "az").text).toBe('<bdi lang="az">Ada</bdi>');
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://example.org/",
    "data:text/html,x",
    "vbscript:x",
    "//example.org/",
    'https://example.org/" onclick=x',
    "https://example.org/\u202e",
    "https:/\\example.org",
    "\thttps://example.org/",
    "http://",
  ])("is no link: %j", (address) => {
    expect(link(address).text).not.toContain("href");
  });

  it("is a link if it is an address of the web", () => {
    expect(link("https://example.org/a?b=c&d#e").text).toContain('href="https://example.org/a?b=c&amp;d#e"');
    expect(fragment('person:"\ud800')).toBe("#person:%22%EF%BF%BD");
  });
});

describe("a page", () => {
  const pages: [string, string][] = [
    ["a report", toHtml(full, { texts: { "source:article": "Words." } })],
    ["a document that is none", faultsToHtml('{"type": "report"}', [])],
    ...[0, 7, 14, 21, 28].map((seed): [string, string] => {
      const report = hostile(full, "all", seed);
      const texts = Object.fromEntries(report.sources.map(({ id }) => [id, PAYLOADS.join("\n")]));
      const finding = { code: PAYLOADS[seed], severity: "error", path: "/meetings/0", message: PAYLOADS[seed + 1] };
      return [`hostile texts ${seed}`, toHtml(report, { texts, findings: [finding as never] })];
    }),
    ["a hostile document", faultsToHtml(PAYLOADS.join("\n"), [])],
  ];

  it.each(pages)("of %s has the one script and the one style that its policy names", (_, page) => {
    const { policy, scripts, styles } = readPage(page);
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(policy).toContain(`script-src '${hashOf(scripts[0])}';`);
    expect(policy).toContain(`style-src '${hashOf(styles[0])}';`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it.each(pages)("of %s has no markup, handler, style or address that is not ours", (_, page) => {
    expect(foreignIn(documentOf(page))).toEqual([]);
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(isWellFormed(page)).toBe(true);
  });

  it("is looked at in a way that would find them", () => {
    const planted = '<img src="x" onerror="x"><a href="javascript:x" style="y">z</a></main>';
    expect(foreignIn(documentOf(toHtml(full).replace("</main>", planted)))).toEqual([
      "img",
      "img onerror",
      "img src=x",
      "a href=javascript:x",
      "a style",
    ]);
  });
});

function readPage(page: string) {
  const part = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, text = ""]) => text);
  const policy =
    documentOf(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  return { policy, scripts: part("script"), styles: part("style") };
}

function hashOf(text: string | undefined): string {
  return `sha256-${createHash("sha256")
    .update(text ?? "")
    .digest("base64")}`;
}

const FOREIGN = [
  "img",
  "iframe",
  "object",
  "embed",
  "base",
  "form",
  "math",
  "template",
  "audio",
  "video",
  "foreignobject",
];

function foreignIn(page: Document): string[] {
  const found: string[] = [];
  for (const element of page.querySelectorAll("*")) {
    const tag = element.localName.toLowerCase();
    if (FOREIGN.includes(tag)) found.push(tag);
    for (const { name, value } of [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (/^(?:on|style$)/i.test(name)) found.push(`${tag} ${name}`);
      const isAddress = /^(?:href|src|xlink:href|action|formaction)$/i.test(name);
      if (isAddress && !/^(?:#|https?:\/\/|data:,$)/.test(value)) found.push(`${tag} ${name}=${value}`);
    }
  }
  return found;
}
