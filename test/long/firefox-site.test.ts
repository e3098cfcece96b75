import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "./axe.js";
import { type BuiltSite, buildSite } from "./built-site.js";
import { DARK, isWithoutFirefox, launchFirefox, openFirefox, WITHOUT_SCRIPTS } from "./firefox.js";
import { overflow, placeBehind, triesToBreakOut } from "./in-page.js";
import { SMALL } from "./small-report.js";

describe.skipIf(isWithoutFirefox)("in Firefox", () => {
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
  let firefox: { light: any; dark: any; withoutScripts: any };
  let site: BuiltSite;
  const downloads = mkdtempSync(join(tmpdir(), "communique-downloads-"));

  beforeAll(async () => {
    site = await buildSite();
    const saving = { "browser.download.folderList": 2, "browser.download.dir": downloads };
    const [light, dark, withoutScripts] = await Promise.all([saving, DARK, WITHOUT_SCRIPTS].map(launchFirefox));
    firefox = { light, dark, withoutScripts };
  });
  afterAll(async () => {
    await Promise.all(Object.values(firefox ?? {}).map((browser) => browser.close()));
    site?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const base = (how: string) => (how === "from a host" ? site.host : site.folder);

  describe("the site", () => {
    const open = (url: string, width?: number, browser = firefox.light) => openFirefox(browser, url, width);

    it.each(["from a host", "from a folder"])(
      "searches by keyboard alone, and complains of nothing, %s",
      async (how) => {
        const { page, requests, complaints, close } = await open(`${base(how)}/index.html`);
        await page.keyboard.press("/");
        await page.keyboard.type("reported view");
        await page.waitForSelector("#page-hits a", { visible: true });
        const titles = await page.$$eval("#page-hits b", (all: Element[]) => all.map((b) => b.textContent));
        expect(titles).toContain("ReportedView");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await expect.poll(() => page.url()).toMatch(/\/reference\//);
        expect(page.url().startsWith(base(how))).toBe(true);
        expect(requests.filter((url) => !url.startsWith(base(how)))).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      },
    );

    it("is kept by its policy from running or loading anything else", async () => {
      const { page, complaints, close } = await open(`${site.host}/index.html`);
      const seen = await page.evaluate(triesToBreakOut);
      expect(seen).toEqual({ ran: false, blocked: ["connect-src", "img-src", "script-src-elem", "style-src-attr"] });
      expect(complaints.length).toBeGreaterThanOrEqual(4);
      await close();
    });

    it.each([
      ["light", 1280],
      ["dark", 390],
    ] as const)("has nothing that axe finds, %s, %i wide, and never scrolls sideways", async (scheme, width) => {
      const { page, close } = await open(`${site.host}/index.html`, width, firefox[scheme]);
      for (const path of ["index.html", "reference/meeting.html", "examples/index.html"]) {
        await page.goto(`${site.host}/${path}`);
        expect(await axeViolations(page), path).toEqual([]);
        for (const each of [320, 520, 833, 1024, 1201, 1440, width]) {
          await page.setViewport({ width: each, height: 850 });
          expect(await page.evaluate(overflow), `${path}, ${each} wide`).toBe(0);
        }
      }
      await close();
    });

    it("is read without a script, and then offers no search", async () => {
      const { page, close } = await open(`${site.host}/reference/meeting.html`, 1280, firefox.withoutScripts);
      const seen = await page.evaluate(() =>
        ["#page-search", "#page-menu [aria-current]", "main h1"].map((selector) =>
          document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }),
        ),
      );
      expect(seen).toEqual([false, true, true]);
      await close();
    });
  });

  describe("the playground", () => {
    async function open(from = site.host, width?: number, browser = firefox.light) {
      const opened = await openFirefox(browser, `${from}/playground/index.html`, width);
      await opened.page.waitForSelector("#state.fine, #state.warning, #state.error");
      return opened;
    }

    // biome-ignore lint/suspicious/noExplicitAny: a page of puppeteer.
    async function openSmall(page: any): Promise<void> {
      await page.evaluate(
        (text: string) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], "talks.json"));
          const init = { dataTransfer, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent("dragover", init));
          document.body.dispatchEvent(new DragEvent("drop", init));
        },
        JSON.stringify(SMALL, null, 2),
      );
      await page.waitForFunction(() => document.querySelector("#told")?.textContent?.includes("talks.json"));
      await page.waitForSelector("#state.fine");
    }

    // biome-ignore lint/suspicious/noExplicitAny: a page of puppeteer.
    async function clickBehind(page: any, piece: string): Promise<void> {
      const { x, y } = await page.evaluate(placeBehind, piece);
      await page.mouse.click(x, y);
    }

    /** The frame that shows the page of the report, once that page holds an element. Each page has a frame of its own. */
    // biome-ignore lint/suspicious/noExplicitAny: a page of puppeteer.
    async function frameWith(page: any, selector: string): Promise<any> {
      let frame: { $(selector: string): Promise<unknown> } | undefined;
      const has = async () => {
        frame = await (await page.$("#page iframe:only-child"))?.contentFrame();
        return (await frame?.$(selector).catch(() => null)) != null;
      };
      await expect.poll(has).toBe(true);
      return frame;
    }

    // biome-ignore lint/suspicious/noExplicitAny: a page of puppeteer.
    const inEditor = (page: any, selector: string): Promise<string[]> =>
      page.evaluate(
        (wanted: string) =>
          [...(document.querySelector("#editor")?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
            (each) => each.textContent ?? "",
          ),
        selector,
      );

    // biome-ignore lint/suspicious/noExplicitAny: a page of puppeteer.
    const textOf = (page: any, selector: string): Promise<string> =>
      page.$eval(selector, (element: Element) => element.textContent);

    it.each(["from a host", "from a folder"])(
      "opens an example, loads nothing of others, complains of nothing, %s",
      async (how) => {
        const { page, requests, complaints, close } = await open(base(how));
        expect(await textOf(page, "#state")).toBe("No findings");
        await page.waitForSelector("#page iframe");
        await page.click("#tab-csv");
        await page.waitForSelector("#form pre");
        expect(requests.filter((url) => !url.startsWith(base(how)) && !/^(?:about|blob):/.test(url))).toEqual([]);
        expect(complaints).toEqual([]);
        await close();
      },
    );

    it("tells while somebody types what is wrong, and completes words, ids and keys", async () => {
      const { page, complaints, close } = await open();
      await openSmall(page);
      await clickBehind(page, '"held');
      for (let i = 0; i < 4; i++) await page.keyboard.press("Backspace");
      await page.keyboard.type("post");
      await page.waitForSelector("#state.error");
      expect(await textOf(page, "#findings li code")).toBe("unknown-word");
      await expect.poll(() => inEditor(page, ".cm-completionLabel")).toContain("postponed");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#state.fine, #state.warning");
      expect((await inEditor(page, ".cm-line")).join("\n")).toContain('"status": "postponed"');

      await clickBehind(page, '"actor": "state:examplia');
      await page.keyboard.down("Control");
      await page.keyboard.press(" ");
      await page.keyboard.up("Control");
      await expect.poll(() => inEditor(page, ".cm-completionLabel")).toEqual(["state:examplia"]);
      await page.keyboard.press("Escape");

      await clickBehind(page, '"title": "Talks",');
      await page.keyboard.press("Enter");
      await page.keyboard.type('"lev');
      await expect.poll(async () => (await inEditor(page, ".cm-completionLabel"))[0]).toBe("level");
      expect(complaints).toEqual([]);
      await close();
    });

    it("leads from a record of the page to its text, and from the text to the record", async () => {
      const { page, close } = await open();
      await frameWith(page, "#events");
      const steps = await page.evaluate(() => history.length);
      await openSmall(page);
      const frame = await frameWith(page, '.card[id="state:samplonia"]');
      expect(await page.evaluate(() => history.length), "steps of its history").toBe(steps);
      await frame.click('.card[id="state:samplonia"] h4, .card[id="state:samplonia"] h3');
      await expect
        .poll(async () => (await inEditor(page, ".cm-activeLine + .cm-line + .cm-line"))[0])
        .toContain("state:samplonia");
      await clickBehind(page, '"id": "meeting:talks');
      const current = () => frame.evaluate(() => document.querySelector(".card.current")?.id);
      await expect.poll(current).toBe("meeting:talks");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("editor");
      await close();
    });

    it("goes on where the page was read, when somebody writes elsewhere", async () => {
      const { page, close } = await open();
      const first = await frameWith(page, "#events");
      const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
      await first.$eval("#events", (element: Element) => element.scrollIntoView({ block: "center" }));
      const before = await first.$eval("#events", top);
      await clickBehind(page, '"title": "Putin');
      await page.keyboard.type("X");
      await expect.poll(() => first.detached).toBe(true);
      const frame = await frameWith(page, "#events");
      expect(await frame.$eval("h1", (element: Element) => element.textContent)).toContain("PutinX");
      expect(await frame.$eval("#events", top)).toBe(before);
      await page.click("#tab-csv");
      await page.waitForSelector("#form pre");
      await clickBehind(page, '"title": "PutinX');
      await page.keyboard.type("Y");
      await page.click("#tab-page");
      await expect.poll(() => frame.detached).toBe(true);
      const last = await frameWith(page, "#events");
      expect(await last.$eval("#events", top), "after another form was looked at").toBe(before);
      await page.click("#tab-csv");
      await page.waitForSelector("#form pre");
      await clickBehind(page, '"id": "source:article');
      await page.click("#tab-page");
      await expect.poll(() => last.$eval('.card[id="source:article"]', top)).toBeLessThan(200);
      expect(await last.$eval('.card[id="source:article"]', top)).toBeGreaterThan(-50);
      await close();
    });

    it("follows the links within the page of a report, each as often as it is clicked", async () => {
      const { page, complaints, close } = await open();
      const frame = await frameWith(page, "#events");
      const top = () => frame.$eval("#events", (found: Element) => found.getBoundingClientRect().top);
      for (const _ of [1, 2]) {
        await frame.evaluate(() => scrollTo(0, 0));
        await expect.poll(top).toBeGreaterThan(200);
        await frame.click('a[href="#events"]');
        await expect.poll(top).toBeLessThan(200);
      }
      expect(complaints).toEqual([]);
      await close();
    });

    it("shares a report by its address, and opens it from there", async () => {
      const { page, close } = await open();
      await openSmall(page);
      await page.click("#share");
      await expect.poll(() => page.url()).toMatch(/#1\./);
      const other = await openFirefox(firefox.light, page.url());
      await other.page.waitForSelector("#state.fine");
      expect((await inEditor(other.page, ".cm-content"))[0]).toContain("Talks in Sample City");
      expect(other.requests.some((url) => url.includes("#1."))).toBe(false);
      await other.close();
      await close();
    });

    it("saves the report as a file", async () => {
      const { page, close } = await open();
      await openSmall(page);
      await page.click("#save");
      await expect.poll(() => readdirSync(downloads), { timeout: 5000 }).toEqual(["talks.json"]);
      await expect.poll(() => readFileSync(join(downloads, "talks.json"), "utf8")).toBe(JSON.stringify(SMALL, null, 2));
      await close();
    });

    it("makes a report of an article and a draft", async () => {
      const { page, close } = await open();
      await page.click("#show-article");
      await page.click("#sample");
      await page.waitForSelector("#count");
      expect(await textOf(page, "#count")).toMatch(/^\d\d passages found in the text, 0 missing\.$/);
      await close();
    });

    it("runs nothing of what a report holds, and sends nothing", async () => {
      const { page, ran, requests, close } = await open();
      const hostile = '</script><img src="https://example.org/x.png" onerror="parent.__x(1); __x(2)">';
      const before = requests.length;
      await page.evaluate(
        (text: string) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], "hostile.json"));
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        },
        JSON.stringify({ ...SMALL, title: hostile, summary: hostile }),
      );
      await page.waitForFunction(() => document.querySelector("#told")?.textContent?.includes("hostile.json"));
      const frame = await frameWith(page, '.card[id="state:samplonia"]');
      await expect.poll(() => frame.evaluate(() => document.body.textContent)).toContain("</script><img src=");
      expect(await frame.evaluate(() => document.images.length)).toBe(0);
      expect(ran).toEqual([]);
      expect(requests.slice(before).filter((url) => !/^(?:about|blob):/.test(url))).toEqual([]);
      expect(await page.evaluate(() => fetch("/index.html").catch((error: Error) => error.name))).toBe("TypeError");
      await close();
    });

    it.each([
      ["light", 1280],
      ["dark", 390],
    ] as const)("has nothing that axe finds, %s, %i wide, and never scrolls sideways", async (scheme, width) => {
      const { page, close } = await open(site.host, width, firefox[scheme]);
      expect(await axeViolations(page)).toEqual([]);
      for (const each of [320, 390, 768, 959, 961, 1440]) {
        await page.setViewport({ width: each, height: 850 });
        expect(await page.evaluate(overflow), `${each} wide`).toBe(0);
      }
      await close();
    });

    it("can be left by keyboard, out of the editor too", async () => {
      const { page, close } = await open();
      await clickBehind(page, '"type"');
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("editor");
      await close();
    });
  });
});
