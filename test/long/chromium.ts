import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { tool } from "./tool.js";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Where it is missing, the continuous integration installs it, so there it is no reason to skip. */
export const isWithoutChromium = !existsSync(CHROMIUM) && process.env.CI !== "true";

/** The system's Chromium, kept from asking for anything by itself. Its types are those of another project's tools. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export async function launchChromium(): Promise<any> {
  const { chromium } = await import(pathToFileURL(tool("playwright-core/index.mjs")).href);
  return await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** WCAG 2.2 AA, and what axe recommends besides. */
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let axe: string | undefined;

/** What axe finds on a page with all of its folds open, each with the first element that has it. */
// biome-ignore lint/suspicious/noExplicitAny: a page of playwright.
export async function axeViolations(page: any): Promise<string[]> {
  axe ??= readFileSync(tool("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  return await page.evaluate(async (tags: string[]) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { violations } = await (globalThis as unknown as Axe).axe.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, AXE_TAGS);
}

interface Axe {
  axe: {
    run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}
