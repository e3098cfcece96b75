import { execFileSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { outline } from "communique/outline";
import { toHtml } from "communique/view";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostile, PAYLOADS } from "../view/hostile.js";
import { axeViolations } from "./axe.js";
import { DARK, isWithoutFirefox, launchFirefox, openFirefox, WITHOUT_SCRIPTS } from "./firefox.js";
import { countElements, openAll, overflow, touchAll } from "./in-page.js";
import { full, moved, notice, POLICY, pages } from "./report-pages.js";

describe.skipIf(isWithoutFirefox)("a page in Firefox", () => {
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
  let firefox: { light: any; dark: any; withoutScripts: any };
  let server: Server;
  let host: string;
  /** What is asked for at the address of the pages themselves, where Firefox tells of no request. */
  let asked: string[] = [];
  let served = "";

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      if (url === "/page.html") {
        response.setHeader("Content-Type", "text/html; charset=utf-8").end(served);
      } else {
        if (url !== "/favicon.ico") asked.push(url ?? "");
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [light, dark, withoutScripts] = await Promise.all([{}, DARK, WITHOUT_SCRIPTS].map(launchFirefox));
    firefox = { light, dark, withoutScripts };
  });

  afterAll(async () => {
    await Promise.all(Object.values(firefox ?? {}).map((browser) => browser.close()));
    server.close();
  });

  /** Opens a page from a host on this machine. */
  async function open(html: string, width?: number, browser = firefox.light) {
    served = html;
    asked = [];
    const opened = await openFirefox(browser, `${host}/page.html`, width);
    return { ...opened, effects: () => ({ ran: opened.ran, asked: [...opened.requests, ...asked] }) };
  }

  describe("of hostile texts", () => {
    // All texts of a report hold all of the payloads, several times; Chromium has the whole matrix.
    const matrix = [
      [full, "shape", true],
      [full, "shape", false],
      [full, "all", true],
      [full, "all", false],
      [moved, "all", false],
      [notice, "shape", false],
    ] as const;

    it.each(matrix)("%#: runs and asks for nothing", async (of, mode, hasPolicy) => {
      const report = hostile(of, mode, 7);
      const source = report.sources[0]?.id ?? "";
      const finding = { code: PAYLOADS[0], severity: "error", path: "/meetings/0", message: PAYLOADS[1] };
      const options = { texts: { [source]: PAYLOADS.join("\n").repeat(3) }, findings: [finding as never], outline };
      const html = toHtml(report, options);
      const { page, complaints, effects, close } = await open(hasPolicy ? html : html.replace(POLICY, ""));
      const reordered = await page.evaluate(touchAll);
      expect(await page.evaluate(countElements)).toEqual({ images: 0, scripts: 1, ends: 1 });
      expect({ ...effects(), complaints, reordered }).toEqual({ ran: [], asked: [], complaints: [], reordered: 0 });
      await close();
    });

    const planted = '<img src="x" onerror="__x(1)"><script>__x(2)</script><img src="http://other.invalid/y"></main>';

    it("would be found without the policy", async () => {
      const { effects, close } = await open((pages.full ?? "").replace(POLICY, "").replace("</main>", planted));
      await expect.poll(() => effects().ran.length).toBe(2);
      expect(effects().asked.sort()).toEqual(["/x", `${host}/x`, "http://other.invalid/y"]);
      await close();
    });

    it("would run nothing with the policy, even if they came through", async () => {
      const { page, complaints, effects, close } = await open((pages.full ?? "").replace("</main>", planted));
      await page.evaluate(touchAll);
      expect(effects()).toEqual({ ran: [], asked: [] });
      const blocked = ["script-src-attr", "script-src-elem", "img-src"];
      expect(blocked.filter((directive) => !complaints.some((complaint) => complaint.includes(directive)))).toEqual([]);
      await close();
    });
  });

  it.each([
    ["baku", 1280, "light"],
    ["baku", 390, "dark"],
    ["full", 1280, "dark"],
    ["drafted", 390, "light"],
    ["several", 390, "light"],
  ] as const)("%s at %s px, %s, keeps to WCAG 2.2 AA with all open", async (name, width, scheme) => {
    const { page, complaints, effects, close } = await open(pages[name] ?? "", width, firefox[scheme]);
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(scheme === "dark");
    expect(complaints).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    expect(effects()).toEqual({ ran: [], asked: [] });
    await close();
  });

  it("would be told of a fault", async () => {
    const { page, close } = await open((pages.baku ?? "").replace("</main>", "<img></main>"));
    expect(await axeViolations(page)).toEqual([expect.stringContaining("image-alt")]);
    await close();
  });

  it.each(Object.keys(pages))("%s never scrolls sideways from 320 to 1440 px", async (name) => {
    const { page, close } = await open(pages[name] ?? "");
    await page.evaluate(openAll);
    for (const width of [320, 390, 640, 768, 1024, 1100, 1280, 1440]) {
      await page.setViewport({ width, height: 800 });
      expect([width, await page.evaluate(overflow)]).toEqual([width, 0]);
    }
    await close();
  });

  it("leads by the keyboard from evidence to the text, and from the text to a record", async () => {
    const { page, complaints, close } = await open(pages.drafted ?? "");
    const at = () => page.evaluate(() => [document.activeElement?.id, document.activeElement?.className]);
    await page.focus("#statements .ev summary");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect((await at())[1]).toBe("q");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#s1-\d+$/);
    expect(await page.$$eval("mark.on", (all: Element[]) => all.length)).toBeGreaterThan(0);
    await page.focus(".uses summary");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await at())[1]).toMatch(/^card .*current/);
    expect(`#${(await at())[0]}`).toBe(await page.evaluate(() => decodeURIComponent(location.hash)));
    await page.keyboard.press("Escape");
    expect(await page.$$eval(".current, mark.on", (all: Element[]) => all.length)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("lights the words of a card and the cards of words, filters, and turns dark", async () => {
    const { page, complaints, close } = await open(pages.drafted ?? "");
    const shown = () =>
      page.$$eval(".card", (cards: Element[]) => cards.filter((card) => card.checkVisibility()).length);
    await page.click("#statements .card h4");
    expect(await page.$$eval("mark.on", (marks: Element[]) => marks.length)).toBeGreaterThan(0);
    await page.click("mark[data-r]");
    expect(await page.$$eval(".picked a", (links: Element[]) => links.length)).toBeGreaterThan(0);
    const all = await shown();
    await page.type("input.filter", "no such word in it");
    await expect.poll(shown).toBe(0);
    for (let i = 0; i < 18; i++) await page.keyboard.press("Backspace");
    await expect.poll(shown).toBe(all);
    await page.click("button.theme");
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe("dark");
    expect(complaints).toEqual([]);
    await close();
  });

  it("draws lines below words, and not beside them", async () => {
    const { page, close } = await open(pages.drafted ?? "");
    expect(await page.$$eval("mark.d2, mark.d3", (marks: Element[]) => marks.length)).toBeGreaterThan(3);
    const picture = await (await page.$("#texts")).screenshot({ encoding: "base64" });
    const blank = await firefox.light.newPage();
    expect(await blank.evaluate(coloursOfRightPadding, picture)).toBe(1);
    await close();
  });

  it("is read without a script: folds open, the tools are not there, all links lead somewhere", async () => {
    const { page, close } = await open(pages.drafted ?? "", 1280, firefox.withoutScripts);
    const seen = await page.evaluate(() => {
      const isSeen = (selector: string) => document.querySelector(selector)?.checkVisibility();
      const hrefs = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href") ?? "");
      const fold = document.querySelector("#statements .ev summary") as HTMLElement;
      fold.scrollIntoView({ block: "center" });
      const { x, y } = fold.getBoundingClientRect();
      return {
        tools: isSeen(".tools"),
        card: isSeen("#statements .card"),
        links: hrefs.length,
        dead: hrefs.filter((href) => document.getElementById(decodeURI(href.slice(1))) === null),
        place: [x + 6, y + 6],
      };
    });
    expect(seen).toMatchObject({ tools: false, card: true, dead: [] });
    expect(seen.links).toBeGreaterThan(50);
    await page.mouse.click(...seen.place);
    expect(await page.evaluate(() => document.querySelector("#statements .ev a.q")?.checkVisibility())).toBe(true);
    await close();
  });

  it.each(["light", "withoutScripts"] as const)("has on paper what is folded on a screen: %s", async (which) => {
    const { page, close } = await open(pages.drafted ?? "", 1280, firefox[which]);
    const wanted: string[] = await page.evaluate(textsOnPaper);
    const paper = onlyLetters(textOfPdf(await page.pdf({ format: "A4", waitForFonts: false })));
    expect(wanted.length).toBeGreaterThan(300);
    expect(wanted.filter((each) => !paper.includes(onlyLetters(each)))).toEqual([]);
    expect(paper).not.toContain(onlyLetters("Filter records"));
    await close();
  });
});

/** Runs in a page: how many colours the empty strip inside of the right edge of a picture has. */
async function coloursOfRightPadding(png: string): Promise<number> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
    "2d",
  ) as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(bitmap.width - 12, 20, 6, bitmap.height - 40);
  return new Set(new Uint32Array(data.buffer)).size;
}

/** Runs in the page: every text that paper has to have, folded or not. */
function textsOnPaper(): string[] {
  return [...document.querySelectorAll("main *, aside *")]
    .filter((element) => element.childElementCount === 0)
    .filter((element) => !element.closest(".back, .uses, .picked, .jump, .vh, svg, [hidden]"))
    .map((element) => element.textContent ?? "");
}

function textOfPdf(pdf: Uint8Array): string {
  return execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" });
}

/** Lines break, and words at hyphens; letters are joined. */
function onlyLetters(value: string): string {
  return value.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}
