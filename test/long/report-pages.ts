import { readFileSync } from "node:fs";
import { check, type Report } from "communique";
import { assemble } from "communique/draft";
import { mergeReports } from "communique/merge";
import { outline } from "communique/outline";
import { faultsToHtml, toHtml, type ViewOptions } from "communique/view";

/** The policy of a page, to be taken out of it. */
export const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

const read = (name: string): Report => JSON.parse(readFileSync(`examples/${name}`, "utf8"));
const stories = ["baku-talks", "moved-summit", "suspended-notice", "two-readouts"].map((name) =>
  read(`${name}/report.json`),
);
const [baku, moved, notice, readouts] = stories as [Report, Report, Report, Report];
const full = read("records/report.full.json");

/** An invented article and what a model made of it: the one page with a text, since no other text is ours. */
const text = readFileSync("examples/draft/article.txt", "utf8");
const drafted = assemble(JSON.parse(readFileSync("examples/draft/draft.json", "utf8")), { text }).report as Report;
const texts = Object.fromEntries(drafted.sources.slice(0, 1).map(({ id }) => [id, text]));

function pageOf(report: Report, options: ViewOptions = {}): string {
  const { findings } = check(report, { as: "report" });
  return toHtml(report, { findings, outline, ...options });
}

export { full, moved, notice };

const { report: merged, ...told } = mergeReports([readouts, notice]);

/** Pages of all kinds: of stories, of every field, with a text, of several reports, of faults. */
export const pages: Record<string, string> = {
  baku: pageOf(baku),
  moved: pageOf(moved),
  notice: pageOf(notice),
  readouts: pageOf(readouts),
  full: pageOf(full),
  drafted: pageOf(drafted, { texts }),
  passages: pageOf(drafted, { texts, passagesOnly: true }),
  several: pageOf(merged, { accounts: { reports: [readouts, notice], merged: told } }),
  fault: faultsToHtml('{\n  "type": "act"\n}', check({ type: "act" }, { as: "report" }).findings),
};
