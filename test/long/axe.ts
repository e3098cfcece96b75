import { readFileSync } from "node:fs";
import { tool } from "./tool.js";

/** WCAG 2.2 AA, and what axe recommends besides. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let axe: string | undefined;

/** What axe finds on a page with all of its folds open, each with the first element that has it. */
// biome-ignore lint/suspicious/noExplicitAny: a page of playwright or puppeteer.
export async function axeViolations(page: any): Promise<string[]> {
  axe ??= readFileSync(tool("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  return await page.evaluate(async (tags: string[]) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { violations } = await (globalThis as unknown as Axe).axe.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, TAGS);
}

interface Axe {
  axe: {
    run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}
