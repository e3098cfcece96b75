import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "./axe.js";
import { type BuiltSite, buildSite, openPage } from "./built-site.js";
import { isWithoutChromium, launchChromium } from "./chromium.js";
import { triesToBreakOut } from "./in-page.js";
import { run } from "./tools.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite();
});
afterAll(() => site.close());

/** Pages of every kind: prose, tables, long lists, examples of code, a drawing, a list of files. */
const PAGES = [
  "index.html",
  "guide/numbers.html",
  "reference/meeting.html",
  "reference/vocabularies.html",
  "reference/findings.html",
  "reference/rules/empty-figure.html",
  "reference/convert/schema-org.html",
  "languages.html",
  "examples/index.html",
  "examples/baku-talks/index.html",
];
const WIDTHS = [320, 360, 390, 520, 768, 833, 1024, 1199, 1201, 1440];

describe("the built site", () => {
  it("is made of sources whose types are right", () => {
    run("npx", ["tsc", "-p", "src/site"], ROOT);
  });

  it("takes no place of files that are no site", () => {
    const folder = mkdtempSync(join(tmpdir(), "communique-no-site-"));
    writeFileSync(join(folder, "novel.txt"), "Call me Ada.");
    expect(() => run("npx", ["tsx", "src/site/main.ts", folder], ROOT)).toThrow("name one that may be removed");
    expect(readdirSync(folder)).toEqual(["novel.txt"]);
    rmSync(folder, { recursive: true });
  });

  it("keeps its sizes", () => {
    const size = (file: string) => gzipSync(readFileSync(join(site.path, file)), { level: 9 }).length;
    expect(size("assets/site.js")).toBeLessThan(7_500);
    expect(size("assets/site.css")).toBeLessThan(3_500);
    expect(size("assets/search-index.js")).toBeLessThan(200_000);
    expect(size("reference/meeting.html")).toBeLessThan(6_000);
  });

  it("has coloured code, by classes", () => {
    expect(readFileSync(join(site.path, "reference/meeting.html"), "utf8")).toContain('<span class="hljs-attr">');
  });

  it("has no file that begins with a dot, which hosts leave out", () => {
    const files = readdirSync(site.path, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /(?:^|[\\/])\./.test(file))).toEqual([]);
  });
});

describe.skipIf(isWithoutChromium)("the site in a browser", () => {
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
  let browser: any;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const base = (how: string) => (how === "from a host" ? site.host : site.folder);
  const opened = (url: string, options?: object) => openPage(browser, url, options);

  it.each(["from a host", "from a folder"])("loads only its own files and complains of nothing, %s", async (how) => {
    const from = base(how);
    const { page, requests, complaints, close } = await opened(`${from}/index.html`);
    for (const path of PAGES) await page.goto(`${from}/${path}`);
    expect(requests.length).toBeGreaterThanOrEqual(PAGES.length + 3);
    expect(requests.filter((url) => !url.startsWith(from))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("is kept by its policy from running or loading anything else", async () => {
    const { page, complaints, close } = await opened(`${site.host}/index.html`);
    const ran = await page.evaluate(triesToBreakOut);
    expect(ran).toEqual({ ran: false, blocked: ["connect-src", "img-src", "script-src-elem", "style-src-attr"] });
    expect(complaints.length).toBeGreaterThan(0);
    await close();
  });

  it.each(["from a host", "from a folder"])("searches when it is asked to, by keyboard alone, %s", async (how) => {
    const from = base(how);
    const { page, requests, close } = await opened(`${from}/guide/numbers.html`);
    const loads = () => requests.filter((url) => url.endsWith("search-index.js")).length;
    expect(loads()).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("reported view");
    await page.waitForSelector("#page-hits a");
    expect(loads()).toBe(1);
    const titles: string[] = await page.$$eval("#page-hits b", (found: Element[]) => found.map((b) => b.textContent));
    expect(titles).toContain("ReportedView");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toContain(titles[0]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/reference\//);
    expect(page.url().startsWith(from)).toBe(true);
    await close();
  });

  it("finds codes, fields and headings, says when there is nothing, and closes on Escape", async () => {
    const { page, close } = await opened(`${site.host}/index.html`);
    const first = async (query: string) => {
      await page.fill("#page-query", query);
      await page.waitForFunction((asked: string) => {
        const input = document.querySelector("#page-query") as HTMLInputElement;
        return input.value === asked && document.querySelector("#page-found")?.textContent !== "";
      }, query);
      await page.waitForTimeout(100);
      return page.$$eval("#page-hits a", (all: HTMLAnchorElement[]) =>
        all.slice(0, 4).map((a) => a.getAttribute("href")),
      );
    };
    expect(await first("empty-figure")).toContain("reference/rules/empty-figure.html");
    expect(await first("candidatePlaces")).toContain("reference/meeting.html#fields");
    expect(await first("recognition")).not.toEqual([]);
    expect((await first("merge"))[0]).toBe("merge.html");
    expect((await first("Quote"))[0]).toBe("reference/statement.html#quote");
    expect((await first("source"))[0]).toBe("reference/source.html");
    expect((await first("ceasefire"))[0]).toBe("reference/vocabularies.html#actkind");
    expect(await first("zzqqxx")).toEqual([]);
    expect(await page.textContent("#page-found")).toContain("Nothing found");
    await page.focus("#page-query");
    await page.keyboard.press("Escape");
    expect(await page.inputValue("#page-query")).toBe("");
    expect(await page.isVisible("#page-hits")).toBe(false);
    await close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ])("has nothing that axe finds, %s, %i wide", async (colorScheme, width) => {
    const { page, close } = await opened(`${site.host}/index.html`, { colorScheme, viewport: { width, height: 850 } });
    for (const path of PAGES) {
      await page.goto(`${site.host}/${path}`);
      expect(await axeViolations(page), path).toEqual([]);
    }
    await page.fill("#page-query", "meeting");
    await page.waitForSelector("#page-hits a");
    expect(await axeViolations(page), "what was found").toEqual([]);
    await close();
  });

  it("never scrolls sideways", async () => {
    const { page, close } = await opened(`${site.host}/index.html`);
    for (const path of PAGES) {
      await page.goto(`${site.host}/${path}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 850 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${path}, ${width} wide`).toBeLessThanOrEqual(width);
      }
    }
    await close();
  });

  it("is walked by keyboard: first a link that skips to the text, then the head, the menu, the text", async () => {
    const { page, close } = await opened(`${site.host}/reference/meeting.html`);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the text");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await close();
  });

  it("opens the menu on a phone, without a script too, and closes it", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const options = { viewport: { width: 390, height: 800 }, javaScriptEnabled };
      const { page, close } = await opened(`${site.host}/reference/meeting.html`, options);
      expect(await page.isVisible("#page-menu")).toBe(false);
      await page.click(".menu");
      expect(await page.isVisible("#page-menu [aria-current]")).toBe(true);
      await page.click(".close");
      expect(await page.isVisible("#page-menu")).toBe(false);
      await close();
    }
  });

  it("is read without a script, and then offers no search", async () => {
    const { page, close } = await opened(`${site.host}/reference/meeting.html`, { javaScriptEnabled: false });
    expect(await page.isVisible("#page-search")).toBe(false);
    expect(await page.isVisible("#page-menu [aria-current]")).toBe(true);
    await page.click(".contents summary");
    expect(await page.isVisible(".contents li a")).toBe(true);
    await close();
  });

  it("prints the text alone", async () => {
    const { page, close } = await opened(`${site.host}/reference/meeting.html`);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible("header")).toBe(false);
    expect(await page.isVisible("nav")).toBe(false);
    expect(await page.isVisible("main h1")).toBe(true);
    await close();
  });
});

// biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
async function focused(page: any): Promise<string> {
  return await page.evaluate(() => document.activeElement?.textContent ?? "");
}
