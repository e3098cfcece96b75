import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { outline } from "communique/outline";
import { toHtml } from "communique/view";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostile, PAYLOADS } from "../view/hostile.js";
import { axeViolations } from "./axe.js";
import { isWithoutChromium, launchChromium } from "./chromium.js";
import { countElements, openAll, touchAll } from "./in-page.js";
import { full, moved, notice, POLICY, pages } from "./report-pages.js";

describe.skipIf(isWithoutChromium)("a page in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "communique-view-"));
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
  let browser: any;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let count = 0;
  /** Opens a page, and gives with it all that it asked for, ran or complained of. */
  async function open(html: string, settings: Record<string, unknown> = {}) {
    const address = pathToFileURL(join(folder, `${count++}.html`));
    writeFileSync(address, html);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
    const page = await context.newPage();
    const ran: unknown[] = [];
    const asked: string[] = [];
    const complaints: string[] = [];
    await page.exposeFunction("__x", (n: unknown) => ran.push(n));
    page.on("dialog", (dialog: { dismiss(): void }) => {
      ran.push("dialog");
      dialog.dismiss();
    });
    page.on("request", (request: { url(): string }) => {
      if (request.url() !== address.href && request.url() !== "data:,") asked.push(request.url());
    });
    page.on("pageerror", (error: Error) => complaints.push(String(error)));
    page.on("console", (message: { text(): string }) => complaints.push(message.text()));
    await page.goto(address.href);
    return { page, ran, asked, complaints, close: () => context.close() };
  }

  describe("of hostile texts", () => {
    const matrix = [full, moved, notice].flatMap((report, i) =>
      (["shape", "all"] as const).flatMap((mode) =>
        [0, 7, 14, 21, 28].flatMap((seed) =>
          [true, false].map(
            (hasPolicy) => [`${i} ${mode} ${seed}`, hasPolicy, hostile(report, mode, seed), seed] as const,
          ),
        ),
      ),
    );

    it.each(matrix)(
      "%s, with the policy: %s, runs, asks for and complains of nothing",
      async (_, hasPolicy, report, seed) => {
        const source = report.sources[0]?.id ?? "";
        const finding = { code: PAYLOADS[seed], severity: "error", path: "/meetings/0", message: PAYLOADS[seed + 1] };
        const options = { texts: { [source]: PAYLOADS.join("\n").repeat(3) }, findings: [finding as never], outline };
        const html = toHtml(report, options);
        const { page, ran, asked, complaints, close } = await open(hasPolicy ? html : html.replace(POLICY, ""));
        const reordered = await page.evaluate(touchAll);
        expect(await page.evaluate(countElements)).toEqual({ images: 0, scripts: 1, ends: 1 });
        expect({ ran, asked, complaints, reordered }).toEqual({ ran: [], asked: [], complaints: [], reordered: 0 });
        await close();
      },
    );

    const planted = '<img src=x onerror="__x(1)"><script>__x(2)</script></main>';

    it("would be found without the policy", async () => {
      const html = pages.full?.replace(POLICY, "").replace("</main>", planted) ?? "";
      const { page, ran, asked, close } = await open(html);
      await page.waitForTimeout(100);
      expect([ran.sort(), asked.length]).toEqual([[1, 2], 1]);
      await close();
    });

    it("would run nothing with the policy, even if they came through", async () => {
      const { page, ran, complaints, close } = await open(pages.full?.replace("</main>", planted) ?? "");
      await page.waitForTimeout(100);
      expect(ran).toEqual([]);
      expect(complaints.length).toBeGreaterThan(0);
      await close();
    });
  });

  const looks = [
    [1280, "light"],
    [1280, "dark"],
    [390, "light"],
  ] as const;

  it.each(Object.keys(pages).flatMap((name) => looks.map((look) => [name, ...look] as const)))(
    "%s at %s px, %s, keeps to WCAG 2.2 AA with all open",
    async (name, width, colorScheme) => {
      const settings = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
      const { page, asked, close } = await open(pages[name] ?? "", settings);
      expect(await axeViolations(page)).toEqual([]);
      expect(asked).toEqual([]);
      await close();
    },
  );

  it("would be told of a fault", async () => {
    const { page, close } = await open((pages.moved ?? "").replace("</main>", "<img></main>"), { bypassCSP: true });
    expect((await axeViolations(page)).filter((found) => found.startsWith("image-alt"))).toHaveLength(1);
    await close();
  });

  it.each(Object.keys(pages))("%s never scrolls sideways from 320 to 1440 px", async (name) => {
    const { page, close } = await open(pages[name] ?? "");
    await page.evaluate(openAll);
    for (const width of [320, 390, 640, 768, 1024, 1100, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([width, width]);
    }
    await close();
  });

  it("leads by the keyboard from evidence to the text, and from the text to a record", async () => {
    const { page, complaints, close } = await open(pages.drafted ?? "");
    await page.locator("#statements .ev summary").first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("q");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toMatch(/^#s1-\d+$/);
    expect(await page.locator("mark.on").count()).toBeGreaterThan(0);
    await page.locator(".uses summary").first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toMatch(/^card .*current/);
    expect(await page.evaluate(() => `#${document.activeElement?.id}` === decodeURIComponent(location.hash))).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    expect(await page.locator(".current, mark.on").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("lights the words of a card and the cards of words, filters, and turns dark", async () => {
    const { page, complaints, close } = await open(pages.drafted ?? "");
    await page.locator("#statements .card h4").first().click();
    expect(await page.locator("mark.on").count()).toBeGreaterThan(0);
    await page.locator("mark[data-r]").first().click();
    expect(await page.locator(".picked a").count()).toBeGreaterThan(0);
    const all = await page.locator(".card:visible").count();
    await page.locator("input.filter").fill("no such word in it");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(0);
    await page.locator("input.filter").fill("");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(all);
    await page.locator("button.theme").click();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    expect(complaints).toEqual([]);
    await close();
  });

  it("is read without a script: the tools for it are not there, all links lead somewhere", async () => {
    const { page, close } = await open(pages.drafted ?? "", { javaScriptEnabled: false });
    expect(await page.locator(".tools").isVisible()).toBe(false);
    expect(await page.locator("#statements .card").first().isVisible()).toBe(true);
    const hrefs: string[] = await page
      .locator('a[href^="#"]')
      .evaluateAll((links: Element[]) => links.map((link) => link.getAttribute("href")));
    const ids = new Set(await page.locator("[id]").evaluateAll((all: Element[]) => all.map(({ id }) => id)));
    expect(hrefs.length).toBeGreaterThan(50);
    expect(hrefs.filter((href) => !ids.has(decodeURI(href.slice(1))))).toEqual([]);
    await close();
  });

  it.each([true, false])("has on paper what is folded on a screen, with a script: %s", async (javaScriptEnabled) => {
    const { page, close } = await open(pages.drafted ?? "", { javaScriptEnabled });
    await page.emulateMedia({ media: "print" });
    if (javaScriptEnabled) await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const hidden = await page.locator("main *, aside *").evaluateAll((all: Element[]) =>
      all
        .filter(
          (element) =>
            element.childElementCount === 0 &&
            element.textContent?.trim() &&
            !element.closest(".back, .uses, .picked, .jump, .vh, svg, [hidden]"),
        )
        .filter(
          (element) => !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true } as never),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(hidden).toEqual([]);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
    await close();
  });
});
