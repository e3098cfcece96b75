import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "./axe.js";
import { type BuiltSite, buildSite, type OpenedPage, openPage } from "./built-site.js";
import { isWithoutChromium, launchChromium } from "./chromium.js";
import { placeBehind } from "./in-page.js";
import { SMALL } from "./small-report.js";

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});
afterAll(() => site.close());

it("keeps its sizes: what is loaded at the start, and what is loaded when it is asked for", () => {
  const size = (file: string) => gzipSync(readFileSync(join(site.path, file)), { level: 9 }).length / 1000;
  const start = ["playground/index.html", "playground/playground.js", "playground/playground.css", "assets/site.css"];
  const parts = ["converting", "assembling", "land", "examples"].map((name) => `playground/parts/${name}.js`);
  const sizes = new Map([
    ["start", start.reduce((sum, file) => sum + size(file), 0)],
    ...parts.map((file) => [file, size(file)] as const),
  ]);
  console.log([...sizes].map(([name, kilobytes]) => `${name} ${kilobytes.toFixed(0)} kB gzip`).join(", "));
  expect(sizes.get("start")).toBeLessThan(350);
  for (const file of parts) expect(sizes.get(file), file).toBeLessThan(80);
});

describe.skipIf(isWithoutChromium)("the playground", () => {
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
  let browser: any;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function opened(from = site.host, options: object = {}): Promise<OpenedPage> {
    const found = await openPage(browser, `${from}/playground/index.html`, options);
    await found.page.waitForSelector("#state.fine, #state.warning, #state.error");
    return found;
  }

  /** Drops files as a person does, where the browser makes them. */
  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  async function drop(page: any, ...files: { name: string; text: string }[]): Promise<void> {
    await page.evaluate((dropped: { name: string; text: string }[]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragover", init));
      document.body.dispatchEvent(new DragEvent("drop", init));
    }, files);
  }

  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  async function openSmall(page: any): Promise<void> {
    await drop(page, { name: "talks.json", text: JSON.stringify(SMALL, null, 2) });
    await page.waitForFunction(() => document.querySelector("#told")?.textContent?.includes("talks.json"));
    await page.waitForSelector("#state.fine");
  }

  /** A report that is longer than the window, with a drawing. */
  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  async function openLong(page: any): Promise<void> {
    const [meeting] = SMALL.meetings;
    const more = Array.from({ length: 30 }, (_, n) => ({ ...meeting, id: `meeting:m${n}`, title: `More ${n}` }));
    const sources = [{ ...SMALL.sources[0], url: "https://example.org/article" }];
    const report = { ...SMALL, sources, meetings: [...SMALL.meetings, ...more] };
    await drop(page, { name: "long.json", text: JSON.stringify(report, null, 2) });
    await page
      .frameLocator("#page iframe:only-child")
      .locator('.card[id="meeting:m29"]')
      .waitFor({ state: "attached" });
  }

  /** Drops a file of the examples on the middle of an element, as the system does. */
  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  async function dropAt(page: any, selector: string, name: string): Promise<void> {
    const { x, y, width, height } = await page.locator(selector).boundingBox();
    const file = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    const devtools = await page.context().newCDPSession(page);
    for (const type of ["dragEnter", "dragOver", "drop"]) {
      await devtools.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height / 2, data });
    }
  }

  /** Holds a part back. What is given lets it go, and waits until it was taken. */
  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  async function holdBack(page: any, part: string): Promise<() => Promise<void>> {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(`**/parts/${part}.js`, async (route: { continue(): Promise<void> }) => {
      await held;
      await route.continue();
    });
    return async () => {
      letGo();
      await page.waitForFunction(
        (name: string) =>
          name in ((globalThis as { communiqueParts?: object }).communiqueParts ?? {}) &&
          new Promise((resolve) => setTimeout(() => resolve(true))),
        part,
      );
    };
  }

  /** Puts the cursor behind a piece of the text, as a click there would. */
  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  async function clickBehind(page: any, piece: string): Promise<void> {
    const { x, y } = await page.evaluate(placeBehind, piece);
    await page.mouse.click(x, y);
  }

  /** The kinds of dialogs that a page opens from now on, each of which is accepted. */
  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  function dialogsOf(page: any): string[] {
    const asked: string[] = [];
    page.on("dialog", (dialog: { type(): string; accept(): Promise<void> }) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    return asked;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
  const labels = (page: any): Promise<string[]> =>
    page.$$eval("#editor .cm-completionLabel", (found: Element[]) => found.map((each) => each.textContent ?? ""));

  it.each(["from a host", "from a folder"])("opens an example and loads nothing of others, %s", async (how) => {
    const from = how === "from a host" ? site.host : site.folder;
    const { page, requests, complaints, close } = await opened(from);
    expect(await page.textContent("#state")).toBe("No findings");
    expect(sent(requests).filter((url) => !url.startsWith(from))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("tells while somebody types what is wrong, where, and leads there", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    await clickBehind(page, '"held');
    await page.keyboard.press("Backspace");
    await page.waitForSelector("#state.error");
    expect(await page.textContent("#findings li code")).toBe("unknown-word");
    expect(await page.isVisible("#stale")).toBe(true);
    await page.click("#findings .place");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type("x");
    await page.waitForFunction(() => document.querySelector("#findings")?.textContent?.includes('"xhel"'));
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.waitForSelector("#state.fine");
    expect(await page.isVisible("#stale")).toBe(false);
    await close();
  });

  it("completes words, ids and keys", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    await clickBehind(page, '"held');
    for (let i = 0; i < 4; i++) await page.keyboard.press("Backspace");
    await page.keyboard.type("post");
    await page.waitForSelector("#editor .cm-completionLabel");
    expect(await labels(page)).toContain("postponed");
    // For a moment after it opened, a list does not take a key.
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#state.fine, #state.warning");

    await clickBehind(page, '"actor": "state:examplia');
    await page.keyboard.press("Control+Space");
    await page.waitForSelector("#editor .cm-completionLabel");
    expect(await labels(page)).toEqual(["state:examplia"]);
    await page.keyboard.press("Escape");

    await clickBehind(page, '"title": "Talks",');
    await page.keyboard.press("Enter");
    await page.keyboard.type('"lev');
    await page.waitForSelector("#editor .cm-completionLabel");
    expect((await labels(page))[0]).toBe("level");
    expect(await page.textContent("#editor .cm-completionInfo")).toMatch(/level/);
    await close();
  });

  it("says what a field is where somebody points at it", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    await page.hover("#editor .cm-line:has-text('participants') span:has-text('participants')");
    await page.waitForSelector("#editor .about");
    expect(await page.textContent("#editor .about")).toMatch(/\w+ \w+/);
    await close();
  });

  it("leads from a record of the page to its text, and from the text to the record", async () => {
    const { page, close } = await opened();
    const frame = page.frameLocator("#page iframe").last();
    await frame.locator("#events").waitFor();
    const steps = await page.evaluate(() => history.length);
    await openSmall(page);
    await frame.locator('.card[id="state:samplonia"] h3, .card[id="state:samplonia"] h4').first().click();
    const here = () => page.textContent("#editor .cm-activeLine + .cm-line + .cm-line");
    await expect.poll(here).toContain("state:samplonia");
    const current = () => frame.locator(".card.current").getAttribute("id");
    await clickBehind(page, '"id": "meeting:talks');
    await expect.poll(current).toBe("meeting:talks");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("editor");
    await page.keyboard.type("x");
    await page.waitForSelector("#state.fine");
    await page.keyboard.press("Backspace");
    await page.waitForTimeout(800);
    expect(await current(), "after the page was written anew").toBe("meeting:talks");
    expect(await page.evaluate(() => history.length), "steps of its history").toBe(steps);
    await close();
  });

  it("follows the links within the page of a report, each as often as it is clicked", async () => {
    const { page, complaints, close } = await opened();
    const frame = page.frameLocator("#page iframe").last();
    const top = () => frame.locator("#events").evaluate((found: Element) => found.getBoundingClientRect().top);
    for (const _ of [1, 2]) {
      await frame.locator("body").evaluate(() => scrollTo(0, 0));
      await expect.poll(top).toBeGreaterThan(200);
      await frame.locator('a[href="#events"]').first().click();
      await expect.poll(top).toBeLessThan(200);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it("opens what a page leads to elsewhere, and no other page in its frame", async () => {
    const { page, complaints, close } = await opened();
    await page
      .context()
      .route("https://example.org/**", (route: { fulfill(answer: object): Promise<void> }) =>
        route.fulfill({ contentType: "text/html", body: "<p>An article" }),
      );
    await openLong(page);
    const frame = page.frameLocator("#page iframe:only-child");
    const steps = await page.evaluate(() => history.length);
    const [article] = await Promise.all([page.waitForEvent("popup"), frame.locator("a.out").first().click()]);
    await article.waitForURL("https://example.org/article");
    expect(await article.evaluate(() => origin), "no frame's rules hold there").toBe("https://example.org");
    expect(await article.evaluate(() => opener)).toBe(null);
    await article.close();
    const pages = page.context().pages().length;
    await frame.locator('a[href="#events"]').first().click({ button: "middle" });
    await frame.locator("svg a").first().dispatchEvent("click");
    await expect.poll(() => frame.locator(".card.current").count()).toBe(1);
    expect(page.context().pages().length).toBe(pages);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(complaints).toEqual([]);
    await close();
  });

  it("goes on where the page was read, when somebody writes elsewhere", async () => {
    const { page, close } = await opened(site.host, { viewport: { width: 1900, height: 900 } });
    await openLong(page);
    const frame = page.frameLocator("#page iframe:only-child");
    await frame.locator("button.theme").click();
    await frame.locator("details").first().locator("summary").click();
    await frame.locator("input.filter").fill("more");
    await expect.poll(() => frame.locator(".card[hidden]").count()).toBe(2);
    const most = await page.evaluateHandle(() => {
      const seen = { most: 0 };
      const place = document.querySelector("#page") as Element;
      new MutationObserver(() => {
        seen.most = Math.max(seen.most, place.children.length);
      }).observe(place, { childList: true });
      return seen;
    });
    await clickBehind(page, '"title": "Talks');
    const read = () =>
      frame.locator("body").evaluate(() => ({
        top: Math.round(document.getElementById("meeting:m20")?.getBoundingClientRect().top ?? 0),
        theme: document.documentElement.dataset.theme,
        button: document.querySelector("button.theme")?.textContent,
        hidden: document.querySelectorAll(".card[hidden]").length,
        open: [...document.querySelectorAll("details")].map(({ open }) => open),
      }));
    await frame
      .locator('.card[id="meeting:m20"]')
      .evaluate((card: Element) => card.scrollIntoView({ block: "center" }));
    const before = await read();
    expect(before).toMatchObject({ theme: "dark", button: "Light", hidden: 2 });
    // The page becomes longer above what is read, and is asked for again and again.
    for (const letter of "abc ".repeat(30)) await page.keyboard.type(letter, { delay: 5 });
    for (let i = 0; i < 3; i++) {
      await page.keyboard.type("d");
      await expect.poll(() => page.locator("#page iframe").count()).toBe(1);
    }
    await frame.locator("h1").filter({ hasText: "ddd" }).waitFor();
    expect(await read()).toEqual(before);
    // Somebody filters the page while it is made anew.
    await page.keyboard.type("e");
    await frame.locator("input.filter").focus();
    await frame.locator("h1").filter({ hasText: "ddde" }).waitFor();
    await page.keyboard.type(" 2");
    expect(await frame.locator("input.filter").inputValue()).toBe("more 2");
    expect(await most.evaluate(({ most }: { most: number }) => most), "pages at once").toBe(2);
    await close();
  });

  it("keeps a form where it is read, when somebody writes", async () => {
    const { page, close } = await opened();
    await openLong(page);
    await page.click("#tab-cameo");
    await page.click("#form summary");
    await page.evaluate(() => document.querySelector("#form")?.scrollTo(0, 150));
    await clickBehind(page, '"title": "Talks');
    await page.keyboard.type("XYZ");
    const pre = await page.$("#form pre");
    await expect.poll(() => pre.evaluate((old: Element) => old.isConnected)).toBe(false);
    expect(await page.getAttribute("#form details", "open")).toBe("");
    expect(await page.evaluate(() => document.querySelector("#form")?.scrollTop)).toBe(150);
    await close();
  });

  it("shows the record that was chosen while another form was looked at", async () => {
    const { page, close } = await opened();
    await openLong(page);
    await page.click("#tab-csv");
    await page.waitForSelector("#form pre");
    await clickBehind(page, '"id": "meeting:talks');
    await page.click("#tab-page");
    const card = page.frameLocator("#page iframe:only-child").locator('.card[id="meeting:talks"]');
    await expect
      .poll(() => card.evaluate((shown: Element) => Math.abs(shown.getBoundingClientRect().top)))
      .toBeLessThan(200);
    await close();
  });

  it("takes what is dropped on the editor or on the page of the report, once", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    const text = await page.textContent("#editor .cm-content");
    await dropAt(page, "#editor", "draft/article.txt");
    await expect.poll(() => page.textContent("#told")).toBe("article.txt is the text of source:article.");
    expect(await page.textContent("#editor .cm-content")).toBe(text);
    await dropAt(page, "#page iframe:only-child", "two-readouts/report.json");
    await expect.poll(() => page.textContent("#told")).toBe("report.json is in the editor.");
    expect(page.context().pages().length).toBe(1);
    await close();
  });

  it("takes two drops in their order, however large the first is", async () => {
    const { page, close } = await opened();
    const large = JSON.stringify({ ...SMALL, title: "First", summary: "x".repeat(8e6) });
    await drop(page, { name: "first.json", text: large });
    await drop(page, { name: "second.json", text: JSON.stringify({ ...SMALL, title: "Second" }) });
    await expect.poll(() => page.textContent("#told")).toContain("second.json");
    expect(await page.textContent("#editor .cm-content")).toContain("Second");
    await close();
  });

  it("opens what was asked for last, though what was asked for before comes later", async () => {
    const { page, close } = await opened();
    const letGo = await holdBack(page, "assembling");
    await page.click("#show-article");
    await page.fill("#article", example("draft/article.txt"));
    await page.fill("#draft", example("draft/draft.json"));
    await page.click("#assemble");
    await openSmall(page);
    await letGo();
    expect(await page.textContent("#editor .cm-content")).toContain("Talks in Sample City");
    await close();
  });

  it("leaves somebody alone who began before the first example was there", async () => {
    const { page, close } = await openPage(browser, "about:blank");
    const letGo = await holdBack(page, "examples");
    await page.goto(`${site.host}/playground/index.html`, { waitUntil: "domcontentloaded" });
    await page.click("#show-article");
    await page.fill("#article", "Ada Example met Bo Sample.");
    await letGo();
    expect(await page.isVisible("#article")).toBe(true);
    await close();
  });

  it("has nothing before the first report to go back to, and says of what report the page is", async () => {
    const { page, close } = await opened();
    await page.click("#editor .cm-content");
    const first = await page.textContent("#editor .cm-content");
    await page.keyboard.press("Control+z");
    expect(await page.textContent("#editor .cm-content")).toBe(first);
    await drop(page, { name: "broken.json", text: '{"type": "report"}' });
    await page.waitForSelector("#state.error");
    expect(await page.textContent("#stale")).toContain("the report before it");
    await openSmall(page);
    await clickBehind(page, '"held');
    await page.keyboard.press("Backspace");
    await page.waitForSelector("#state.error");
    expect(await page.textContent("#stale")).toContain("the last version");
    await close();
  });

  it("shows each form with what is lost, walked by the arrow keys", async () => {
    const { page, close } = await opened();
    await page.focus("#tab-page");
    const seen: string[] = [];
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press("ArrowRight");
      const tab: string = await page.textContent("[aria-selected=true]");
      await page.waitForFunction(
        (name: string) => document.querySelector("#form h2")?.textContent?.startsWith(name),
        tab,
      );
      const title = await page.textContent("#form h2");
      seen.push(title);
      expect(await page.textContent("#form summary"), title).toMatch(/\d+ values? (?:is|are) lost/);
      expect((await page.textContent("#form pre")).length, title).toBeGreaterThan(20);
    }
    expect(new Set(seen).size).toBe(7);
    await page.keyboard.press("Home");
    expect(await page.isVisible("#page iframe")).toBe(true);
    await close();
  });

  it("shares a report by its address, and opens it from there", async () => {
    const { page, requests, close } = await opened();
    await openSmall(page);
    const before = requests.length;
    await page.click("#share");
    await page.waitForURL(/#1\./);
    const address = page.url();
    expect(sent(requests.slice(before))).toEqual([]);
    const other = await openPage(browser, address);
    await other.page.waitForSelector("#state.fine");
    expect(await other.page.textContent("#editor .cm-content")).toContain("Talks in Sample City");
    expect(other.requests.some((url) => url.includes("#1."))).toBe(false);
    await other.close();
    const broken = await openPage(browser, address.slice(0, -30));
    await broken.page.waitForFunction(() => document.querySelector("#told")?.textContent !== "");
    expect(await broken.page.textContent("#told")).toContain("cut off");
    await broken.close();
    await close();
  });

  it("writes a record with few keys: what is required comes first, and behind a key its values", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    await clickBehind(page, '"name": "Samplonia"');
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.type(', { "');
    await page.waitForSelector("#editor .cm-completionLabel");
    expect((await labels(page)).slice(0, 3)).toEqual(["type", "id", "name"]);
    expect((await labels(page)).at(-1)).toBe("$schema");
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    await expect.poll(() => labels(page)).toEqual(["state"]);
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#editor .cm-content")).toContain('{ "type": "state"}');
    await close();
  });

  it("shares a text as it is, and lets go of the address when another is opened", async () => {
    const { page, close } = await opened();
    const text = '{"type": "report", "type": "report", "version": 1.0000000000000000000001}';
    await drop(page, { name: "twice.json", text });
    await page.waitForSelector("#state.error");
    await page.click("#share");
    await page.waitForURL(/#1\./);
    const other = await openPage(browser, page.url());
    await other.page.waitForSelector("#state.error");
    expect(await other.page.textContent("#editor .cm-content")).toBe(text);
    await other.close();
    await page.focus(".skip");
    await page.keyboard.press("Enter");
    expect(page.url(), "skipping to the editor is no other place").toContain("#1.");
    await openSmall(page);
    expect(page.url()).not.toContain("#");
    const later = await openPage(browser, `${site.host}/playground/index.html#2.AAAA`);
    await later.page.waitForFunction(() => document.querySelector("#told")?.textContent !== "");
    expect(await later.page.textContent("#told")).toContain("another version");
    await later.close();
    await close();
  });

  it("refuses files that are no text, and shows one of several reports", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    const told = () => page.textContent("#told");
    await drop(page, { name: "picture.png", text: "\u0000PNG" }, { name: "empty.json", text: "" });
    await expect.poll(told).toBe("picture.png is no text. empty.json is empty.");
    const second = { name: "b.json", text: JSON.stringify({ ...SMALL, title: "Second" }) };
    await drop(page, { name: "a.txt", text: "Talks." }, { name: "a.json", text: JSON.stringify(SMALL) }, second);
    await expect.poll(told).toMatch(/^a\.json .* b\.json .* a\.txt is the text of source:article\.$/);
    expect(await page.textContent("#editor .cm-content")).not.toContain("Second");
    await close();
  });

  it("stands a text that is nested as deep as nobody writes", async () => {
    const { page, complaints, close } = await opened();
    await drop(page, { name: "deep.json", text: "[".repeat(100_000) });
    await page.waitForSelector("#state.error");
    await page.click("#editor .cm-content");
    await page.keyboard.type("[");
    await page.keyboard.press("Control+Space");
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(600);
    expect(await page.textContent("#findings code")).toBe("too-deep");
    expect(complaints).toEqual([]);
    await close();
  });

  it("says what could not be loaded, and loads it when it is asked for again", async () => {
    const { page, complaints, close } = await opened();
    await page.route("**/assembling.js", (route: { abort(): Promise<void> }) => route.abort());
    await page.click("#show-article");
    await page.fill("#article", "Ada Example met Bo Sample.");
    await page.fill("#draft", "{}");
    for (const button of ["#assemble", "#prompt"]) {
      await page.click(button);
      await expect.poll(() => page.textContent("#outcome")).toContain("assembling.js could not be loaded");
    }
    expect(complaints.filter((each) => !each.includes("ERR_FAILED"))).toEqual([]);
    await page.unroute("**/assembling.js");
    await page.click("#assemble");
    await page.waitForSelector("#count");
    await close();
  });

  it("keeps the report where the answer of a model holds no draft", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    await page.click("#show-article");
    await page.fill("#article", "Ada Example met Bo Sample.");
    await page.fill("#draft", "I cannot do that.");
    await page.click("#assemble");
    await expect.poll(() => page.textContent("#outcome")).toContain("draft-not-json");
    expect(await page.textContent("#editor .cm-content")).toContain("Talks in Sample City");
    await close();
  });

  it("asks before what was written is lost, and not before anything else is", async () => {
    const { page, close } = await opened();
    const asked = dialogsOf(page);
    await openSmall(page);
    await page.reload();
    expect(asked).toEqual([]);
    await page.waitForSelector("#state.fine");
    await page.click("#editor .cm-content");
    await page.keyboard.type(" ");
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await close();
  });

  it("brings back what was written before another report was opened, says so, and asks before it is lost", async () => {
    const { page, close } = await opened();
    const asked = dialogsOf(page);
    await openSmall(page);
    expect(await page.textContent("#told")).not.toContain("Undo");
    await clickBehind(page, '"title": "Talks');
    await page.keyboard.type("XYZ");
    await page.selectOption("#example", { index: 1 });
    await expect.poll(() => page.textContent("#told")).toContain("Undo brings back");
    await page.click("#editor .cm-content");
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.textContent("#editor .cm-content")).toContain("TalksXYZ");
    await page.keyboard.press("Control+y");
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await page.waitForSelector("#state.fine");
    await page.click("#show-article");
    await page.fill("#article", "Ada Example met Bo Sample.");
    await page.click("#sample");
    await expect.poll(() => page.textContent("#told")).toContain("Empty the article");
    expect(await page.inputValue("#article")).toBe("Ada Example met Bo Sample.");
    await page.reload();
    expect(asked).toEqual(["beforeunload", "beforeunload"]);
    await close();
  });

  it("says no longer that an address cannot be read once one is", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    await page.evaluate(() => {
      const copied = new Promise<void>((resolve) => addEventListener("copied", () => resolve(), { once: true }));
      navigator.clipboard.writeText = () => copied;
    });
    await page.click("#share");
    await page.waitForURL(/#1\./);
    const address = page.url();
    await page.goto(address.slice(0, -30));
    await expect.poll(() => page.textContent("#told")).toContain("cut off");
    await page.evaluate(() => dispatchEvent(new Event("copied")));
    expect(await page.textContent("#told"), "what was told of the address before").toContain("cut off");
    // Not `goBack`, which waits for a load: the page writes its address anew while it opens it.
    await page.evaluate(() => history.back());
    await expect.poll(() => page.textContent("#told")).toBe("");
    expect(await page.textContent("#editor .cm-content")).toContain("Talks in Sample City");
    await close();
  });

  it("takes a text for the article where a draft follows, and for a source only of the report in the editor", async () => {
    const { page, close } = await opened();
    const article = { name: "article.txt", text: example("draft/article.txt") };
    await drop(page, article);
    await page.waitForSelector("#state.error");
    await drop(page, { name: "draft.json", text: example("draft/draft.json") });
    await expect.poll(() => page.textContent("#told")).toContain("article.txt the article");
    expect(await page.inputValue("#article")).toBe(article.text);
    expect(await page.textContent("#state")).toBe("No findings");
    await drop(page, { name: "broken.json", text: "{" }, article);
    await expect.poll(() => page.textContent("#told")).toContain("open the report first");
    await close();
  });

  it("opens the reports of the guide and of the examples", async () => {
    const { page, close } = await openPage(browser, `${site.host}/examples/two-readouts/index.html`);
    await page.click("text=Open it in the playground");
    await page.waitForSelector("#state.fine");
    expect(await page.textContent("#editor .cm-content")).toContain("two-readouts");
    await close();
  });

  it("takes what is dropped: a report, the text of its source, and one that is another", async () => {
    const { page, close } = await opened();
    const article = example("draft/article.txt");
    const { assemble } = await import("../../src/draft/assemble/assemble.js");
    const { report } = assemble(example("draft/draft.json"), { text: article });
    await drop(page, { name: "story.json", text: JSON.stringify(report) }, { name: "article.txt", text: article });
    await page.waitForFunction(() => document.querySelector("#told")?.textContent?.includes("source:article"));
    expect(await page.textContent("#findings")).not.toContain("digest-mismatch");
    await drop(page, { name: "other.txt", text: `${article} And more.` });
    await page.waitForFunction(() => document.querySelector("#findings")?.textContent?.includes("digest-mismatch"));
    await close();
  });

  it("makes a report of an article and a draft, and tells what is missing", async () => {
    const { page, close } = await opened();
    await page.click("#show-article");
    await page.click("#sample");
    await page.waitForSelector("#count");
    expect(await page.textContent("#count")).toMatch(/^\d\d passages found in the text, 0 missing\.$/);
    expect(await page.textContent("#outcome mark:has-text('released')")).toContain("37 Samplonian sailors");
    await page.fill("#article", (await page.inputValue("#article")).replace("37 Samplonian sailors", "some sailors"));
    await page.click("#assemble");
    await page.waitForFunction(() => !document.querySelector("#count")?.textContent?.includes(" 0 missing"));
    expect(await page.textContent("#outcome")).toContain("draft-passage-not-in-text");
    expect(await page.textContent("#outcome li q")).toContain("37 Samplonian sailors");
    await page.click("#show-report");
    expect(await page.textContent("#editor .cm-content")).toContain("Examplia");
    await page.click("#show-article");
    await page.click("#prompt");
    expect(await page.inputValue("#outcome textarea")).toContain("some sailors");
    await close();
  });

  it("saves the report as a file", async () => {
    const { page, close } = await opened();
    await openSmall(page);
    const download = page.waitForEvent("download");
    await page.click("#save");
    const file = await download;
    expect(file.suggestedFilename()).toBe("talks.json");
    expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toEqual(SMALL);
    await close();
  });

  it("runs nothing of what a report holds, and sends nothing", async () => {
    const { page, requests, close } = await opened();
    const hostile = '</script><img src="https://example.org/x.png" onerror="globalThis.ran = true">';
    const text = JSON.stringify({ ...SMALL, title: hostile, summary: `${hostile}"'` });
    // What is loaded when it is asked for has been asked for.
    await page.click("#tab-csv");
    await page.waitForSelector("#form pre");
    const before = requests.length;
    await drop(page, { name: "hostile.json", text });
    await page.waitForFunction(() => document.querySelector("#told")?.textContent?.includes("hostile.json"));
    for (const tab of ["schema-org", "csv", "page"]) {
      await page.click(`#tab-${tab}`);
      await page.waitForTimeout(300);
    }
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
    for (const shown of page.frames()) {
      expect(await shown.evaluate(() => "ran" in globalThis)).toBe(false);
      expect(await shown.evaluate(() => document.images.length)).toBe(0);
    }
    expect(sent(requests.slice(before))).toEqual([]);
    const fetched = await page.evaluate(() => fetch("/index.html").catch((error: Error) => error.name));
    expect(fetched).toBe("TypeError");
    await close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
    ["dark", 390],
  ])("has nothing that axe finds, %s, %i wide", async (colorScheme, width) => {
    const { page, close } = await opened(site.host, { colorScheme, viewport: { width, height: 850 } });
    expect(await axeViolations(page), "the page").toEqual([]);
    await page.click("#tab-schema-org");
    await page.waitForSelector("#form pre");
    expect(await axeViolations(page), "a form").toEqual([]);
    await page.click("#show-article");
    await page.click("#sample");
    await page.waitForSelector("#count");
    expect(await axeViolations(page), "an article").toEqual([]);
    await close();
  });

  it("shows what is chosen in colours of one's own, too", async () => {
    const { page, close } = await opened(site.host, { forcedColors: "active" });
    const colour = (selector: string) =>
      page.$eval(selector, (element: Element) => getComputedStyle(element).backgroundColor);
    for (const [chosen, other] of [
      ["#tab-page", "#tab-csv"],
      ["#show-report", "#show-article"],
    ]) {
      expect(await colour(chosen as string), chosen).not.toBe(await colour(other as string));
    }
    await close();
  });

  it("never scrolls sideways", async () => {
    const { page, close } = await opened();
    for (const part of ["report", "article"]) {
      await page.click(`#show-${part}`);
      for (const width of [320, 390, 768, 959, 961, 1440]) {
        await page.setViewportSize({ width, height: 850 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${part}, ${width} wide`).toBeLessThanOrEqual(width);
      }
    }
    await close();
  });

  it("can be entered and left by keyboard, the editor too", async () => {
    const { page, close } = await opened();
    const inEditor = () =>
      page.evaluate(() =>
        document.querySelector("#editor")?.shadowRoot?.activeElement?.classList.contains("cm-content"),
      );
    await page.focus("#share");
    await page.keyboard.press("Tab");
    expect(await inEditor(), "from what is before it").toBe(true);
    await page.focus("#tab-page");
    await page.keyboard.press("Shift+Tab");
    expect(await inEditor(), "from what is behind it").toBe(true);
    await page.focus(".skip");
    await page.keyboard.press("Enter");
    expect(await inEditor(), "by the link that skips to it").toBe(true);
    expect(page.url(), "which leaves the address as it is").not.toContain("#");
    await page.click("#editor .cm-content");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("editor");
    await close();
  });
});

/**
 * What leaves the browser: the page in the frame is written and not asked for. At a new address, Chromium asks for the icon
 * again.
 */
function sent(requests: readonly string[]): string[] {
  return requests.filter((url) => !/^(?:about|blob|data):|\/assets\/icon\.svg$/.test(url));
}
