import { lexer, parse, type Token, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { formatMarkdown } from "../../src/cli/formats/markdown.js";
import type { Outcome } from "../../src/cli/formats/outcome.js";
import { COMMAND_MARK } from "../../src/json/safe-json.js";
import { checked, finding, hostile, outcome, warning } from "./outcomes.js";

const markdown = (change: Partial<Outcome>, maxBytes?: number) =>
  formatMarkdown(outcome(change), maxBytes === undefined ? {} : { maxBytes });

/** What stands in the page, as a parser of GitHub Flavored Markdown finds it. */
const blocks = (text: string): Token[] => lexer(text).filter(({ type }) => type !== "space");
const tables = (text: string) => blocks(text).filter((token): token is Tokens.Table => token.type === "table");

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** HTML as somebody sees it, with code between `‹` and `›`. */
function seen(html: string): string {
  return html
    .replaceAll("<br>", "\n")
    .replaceAll("<code>", "‹")
    .replaceAll("</code>", "›")
    .replace(/&(?:#(\d+)|(\w+));/g, (all, number, name) =>
      number ? String.fromCharCode(number) : (NAMED[name] ?? all),
    );
}

/** The cells of a table row, rendered. */
const row = (table: Tokens.Table | undefined, i: number) => (table?.rows[i] ?? []).map(({ text }) => seen(text));

describe("the page", () => {
  it("begins with the summary", () => {
    const text = markdown({ files: [checked({ accepted: 2 })] });
    expect(text).toBe("**communique:** 0 errors, 0 warnings, 2 findings accepted by the baseline in 1 file\n\n");
  });

  it("has a table for each file with findings", () => {
    const files = [
      checked({
        findings: [finding({ help: "Expected: held.", example: '{"status":"held"}' }), warning({ path: "" })],
      }),
      checked({ file: "fine.json" }),
      checked({ file: "b.json", findings: [finding()], omitted: 3 }),
    ];
    const text = markdown({ files });
    const [first, second, ...others] = tables(text);
    expect(others).toEqual([]);
    expect(first?.header.map((cell) => cell.text)).toEqual(["Place", "Finding"]);
    expect(row(first, 0)).toEqual([
      "12:17\n‹/meetings/0/status›",
      'error ‹unknown-word› ‹"hold"› is no word for status. Did you mean ‹"held"›?\nhelp: Expected: held.\nsuch as: ‹{"status":"held"}›',
    ]);
    expect(row(first, 1)).toEqual(["12:17", "warning ‹unlisted-word› Not listed."]);
    expect([first?.rows.length, second?.rows.length]).toEqual([2, 1]);
    expect(blocks(text).map(({ type, raw }) => [type, seen(raw).trim().split("\n")[0]])).toEqual([
      ["paragraph", "**communique:** 2 errors, 1 warning, 3 findings not shown in 3 files"],
      ["paragraph", "‹reports/draft.json›: 2 findings"],
      ["table", "| Place | Finding |"],
      ["paragraph", "‹b.json›: 1 finding"],
      ["table", "| Place | Finding |"],
      ["paragraph", "and 3 findings more"],
    ]);
  });

  it("lists what could not be read", () => {
    const text = markdown({ failures: [{ input: "missing.json", message: "There is no such file." }] });
    const [, list] = blocks(text);
    expect((list as Tokens.List).items.map((item) => seen(item.text))).toEqual([
      "‹missing.json› could not be read: There is no such file.",
    ]);
  });

  it("folds a long table, and only that", () => {
    const long = markdown({ files: [checked({ findings: Array(11).fill(finding()) })] });
    expect(blocks(long).map(({ type, raw }) => [type, raw.trim().split("\n")[0]])).toEqual([
      ["paragraph", "**communique:** 11 errors, 0 warnings in 1 file"],
      ["html", "<details><summary><code>reports/draft.json</code>: 11 findings</summary>"],
      ["table", "| Place | Finding |"],
      ["html", "</details>"],
    ]);
    expect(tables(long)[0]?.rows).toHaveLength(11);
    expect(markdown({ files: [checked({ findings: Array(10).fill(finding()) })] })).not.toContain("<details>");
  });

  it("of findings beyond the limit alone has no table", () => {
    const text = markdown({ files: [checked({ omitted: 2 })] });
    expect(blocks(text).map(({ raw }) => seen(raw).trim())).toEqual([
      "**communique:** 0 errors, 0 warnings, 2 findings not shown in 1 file",
      "‹reports/draft.json›: 0 findings",
      "and 2 findings more",
    ]);
  });
});

describe("a page that would be too long", () => {
  const file = (name: string) =>
    checked({ file: name, findings: Array(500).fill(finding({ message: "é ".repeat(20) })) });
  const files = [file("a.json"), file("b.json"), checked({ file: "c.json", findings: [finding()], omitted: 7 })];

  it.each([3_000, 30_000, 120_000])(
    "keeps to %i bytes, closes what it opened, and says what is missing",
    (maxBytes) => {
      const text = markdown({ files }, maxBytes);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      expect(Buffer.byteLength(text)).toBeGreaterThan(maxBytes - 600);
      const shown = tables(text).reduce((sum, { rows }) => sum + rows.length, 0);
      expect(text.split("<details>").length).toBe(text.split("</details>").length);
      expect(text.endsWith(`\nand ${1008 - shown} more, left out because the page would be too long\n`)).toBe(true);
    },
  );

  it("counts failures too", () => {
    const failures = Array(100).fill({ input: "missing.json", message: "There is no such file." });
    const text = markdown({ failures }, 1000);
    const shown = text.split("\n- ").length - 1;
    expect(shown).toBeGreaterThan(0);
    expect(text.endsWith(`\nand ${100 - shown} more, left out because the page would be too long\n`)).toBe(true);
  });

  it("is one of a million bytes, unless somebody says otherwise", () => {
    const huge = checked({ findings: Array(20_000).fill(finding()) });
    const text = markdown({ files: [huge] });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(text).toContain("left out because");
  });
});

describe("a mention, a reference and a link", () => {
  it.each([
    ["Ask @ada-example about it.", "Ask ‹@ada-example› about it."],
    ["see #12, GH-12 and !7", "see ‹#12, GH-12› and ‹!7›"],
    ["see https://example.org or www.example.org now", "see ‹https://example.org› or ‹www.example.org› now"],
    ["the word on-hold, or 12 words.", "the word ‹on-hold›, or 12 words."],
    ["*a* _b_ `c`", "‹*a* _b_ `c`›"],
    ["a - : b", "a ‹- :› b"],
  ])("in %o is code: %s", (message, expected) => {
    const [table] = tables(markdown({ files: [checked({ findings: [finding({ message })] })] }));
    expect(row(table, 0)[1]).toBe(`error ‹unknown-word› ${expected}`);
  });
});

it.each(hostile)("of %o there is only text, in the same blocks", (text) => {
  const page = (words: string) => {
    const found = finding({ message: words, help: words, example: words, path: `/${words}` });
    const files = [
      checked({ file: words, findings: [found, found] }),
      checked({ file: words, findings: Array(11).fill(found) }),
    ];
    return markdown({ files, failures: [{ input: words, message: words }] });
  };
  const written = page(text);
  expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u);
  expect(blocks(written).map(({ type }) => type)).toEqual(blocks(page("harmless")).map(({ type }) => type));

  // Nothing but our own elements, and outside of code nothing that GitHub or GitLab turn into something.
  const html = parse(written, { async: false });
  const names = new Set([...html.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name));
  const own = [
    "p",
    "strong",
    "ul",
    "li",
    "code",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "br",
    "details",
    "summary",
  ];
  expect([...names].filter((name) => !own.includes(name ?? ""))).toEqual([]);
  expect(html.match(/<strong>/g)).toHaveLength(1);
  const outside = seen(html.replace(/<code>.*?<\/code>/gs, "").replace(/<[^>]*>/g, ""));
  expect(outside).not.toMatch(/[@#!~*_`|[\]{}]|:\/\/|www\.|GH-/);

  const shown = text
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/gu, "\uFFFD")
    .replace(COMMAND_MARK, "\uFFFD");
  for (const table of tables(written)) {
    expect(row(table, 0)[0]).toBe(`12:17\n‹/${shown}›`);
    expect(row(table, 0)[1]?.replace(/[‹›]/g, "")).toBe(
      `error unknown-word ${shown}\nhelp: ${shown}\nsuch as: ${shown}`,
    );
  }
});
