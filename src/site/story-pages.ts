import { check } from "../check/check.js";
import { outline } from "../outline/draw.js";
import { toHtml } from "../view/to-html.js";
import { addressOf } from "./addresses.js";
import type { Repository } from "./repository.js";

/** Where the report of a story stands as a page, by the folder of the story. */
export function storyPage(folder: string): string {
  return addressOf(`${folder}/report.html`);
}

/**
 * The reports of the stories as pages, by address. The texts of their sources are not in the repository, so they are not in them.
 *
 * @throws Error for a report of a wrong shape.
 */
export function storyPages(repository: Repository): Map<string, string> {
  return new Map(
    repository.stories().map((folder) => {
      const { ok, value, findings } = check(JSON.parse(repository.text(`${folder}/report.json`)), { as: "report" });
      if (!ok) throw new Error(`${folder}/report.json is no sound report: ${findings[0]?.message}`);
      return [storyPage(folder), toHtml(value, { findings, outline })];
    }),
  );
}
