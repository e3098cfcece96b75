import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { check } from "../../src/check/check.js";
import { assemble } from "../../src/draft.js";
import type { Report } from "../../src/generated/types.js";
import { toHtml } from "../../src/view/to-html.js";
import { launchChromium } from "./chromium.js";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const read = (file: string) => readFileSync(join(EXAMPLES, file), "utf8");

// biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
type Locator = any;

/** A picture of a part of the page of a report. */
interface Picture {
  readonly html: () => string;
  /** In CSS pixels: from 1,025 on the text stands beside the records. */
  readonly width: number;
  /** Brings the page to where the picture is taken, and gives what has to be on it. */
  readonly shows: (page: Locator) => Promise<Locator[]>;
}

const PICTURES: { readonly [name: string]: Picture } = {
  timeline: {
    html: bakuPage,
    width: 940,
    shows: async (page) => [page.locator("#timeline h2"), page.locator("#timeline .rows")],
  },
  evidence: {
    html: draftedPage,
    width: 1025,
    async shows(page) {
      const card = page.locator(".card.t-act", { hasText: "Troops moved to the border" });
      await card.locator("summary", { hasText: "How we know" }).click();
      // A quotation lights its words in the text.
      await card.locator("a.q").first().click();
      const text = page.locator("#texts");
      const [{ y: from }, { y: to }] = [await card.boundingBox(), await text.boundingBox()];
      await page.evaluate((by: number) => scrollBy(0, by), from - to);
      return [card, text];
    },
  },
};

/** The worked example. Its article is not ours to show, so its page is made without a text. */
function bakuPage(): string {
  const report = JSON.parse(read("baku-talks/report.json")) as Report;
  return toHtml(report, { findings: check(report, { as: "report" }).findings });
}

/** The invented article, with the report that is made of a model's draft. */
function draftedPage(): string {
  const text = read("draft/article.txt");
  const { report } = assemble(JSON.parse(read("draft/draft.json")), { text });
  const source = report?.sources[0]?.id;
  if (report === undefined || source === undefined) throw new Error("The example of a draft makes no report.");
  const texts = { [source]: text };
  const { findings } = check(report, { as: "report", sourceTexts: texts });
  return toHtml(report, { findings, texts });
}

/** Around what a picture shows, in CSS pixels. */
const MARGIN = 8;
/** Pixels for one of CSS, and how true WebP stays to them: letters stay sharp, and a file small. */
const SCALE = 1.25;
const QUALITY = 0.5;

/**
 * Takes the pictures of the README from pages of real reports, and writes them into a folder. WebP, since as PNG they are three
 * times as large.
 *
 * @returns the names of the files
 */
export async function takePictures(folder: string): Promise<string[]> {
  const pages = mkdtempSync(join(tmpdir(), "communique-pictures-"));
  const browser = await launchChromium();
  mkdirSync(folder, { recursive: true });
  try {
    const names: string[] = [];
    for (const [name, { html, width, shows }] of Object.entries(PICTURES)) {
      const file = join(pages, `${name}.html`);
      writeFileSync(file, html());
      const page = await browser.newPage({
        viewport: { width, height: 1600 },
        deviceScaleFactor: SCALE,
        colorScheme: "light",
        reducedMotion: "reduce",
      });
      await page.goto(pathToFileURL(file).href);
      const parts = await shows(page);
      writeFileSync(join(folder, `${name}.webp`), await webpOf(browser, await pictureOf(page, parts)));
      names.push(`${name}.webp`);
    }
    return names;
  } finally {
    await browser.close();
    rmSync(pages, { recursive: true, force: true });
  }
}

/** The rectangle that holds all parts, where the page stands now. */
async function pictureOf(page: Locator, parts: readonly Locator[]): Promise<Buffer> {
  const boxes: Box[] = await Promise.all(parts.map((part) => part.boundingBox()));
  const x = Math.min(...boxes.map((box) => box.x)) - MARGIN;
  const y = Math.min(...boxes.map((box) => box.y)) - MARGIN;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN - y;
  // What is not on the screen would be cut without a word.
  if (y + height > page.viewportSize().height) throw new Error("The picture is higher than the page is shown.");
  return await page.screenshot({ clip: { x, y, width, height } });
}

/** A PNG as WebP, by the canvas of an empty page, since playwright takes none. */
async function webpOf(browser: Locator, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const address: string = await page.evaluate(
    async ([source, quality]: [string, number]) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement("canvas");
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext("2d")?.drawImage(picture, 0, 0);
      return canvas.toDataURL("image/webp", quality);
    },
    [`data:image/png;base64,${png.toString("base64")}`, QUALITY],
  );
  return Buffer.from(address.split(",")[1] ?? "", "base64");
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
