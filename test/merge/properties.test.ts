import type { Report } from "communique";
import { mergeReports } from "communique/merge";
import { isReport } from "communique/validators";
import { describe, expect, it } from "vitest";
import { SeededChoices } from "../../src/generate/choices.js";
import { storiesOf } from "../../src/generate/stories.js";
import { recordsOf } from "../../src/lookup/walk.js";
import { changes, leavesOf } from "../convert/accounted.js";
import { sampled, scale, seed } from "../long.js";
import { errorsOf, examples, joined, retold } from "./reports.js";

const again = `Run again with COMMUNIQUE_SEED=${seed}.`;

const stories: [string, Report][] = [
  ...Object.entries(examples),
  ...Array.from(storiesOf(seed, scale(4, 8)), (story, i): [string, Report] => [`${i} of ${seed}`, story]),
];

/** The same story by somebody who has some of it otherwise. */
function toldOtherwise(report: Report, number: number): Report {
  const choices = new SeededChoices(seed, number);
  let other = retold(report);
  for (const leaf of [...leavesOf(other)].filter(({ path }) => !path.endsWith("/id"))) {
    if (choices.below(25) > 0) continue;
    for (const changed of changes(structuredClone(other), leaf)) {
      if (!isReport(changed) || errorsOf(changed).length > 0) continue;
      other = structuredClone(changed);
      break;
    }
  }
  return other;
}

describe.each(stories)("of %s", (name, report) => {
  const other = toldOtherwise(report, name.length);

  it("a merge with itself is itself", () => {
    const { report: merged, losses, apart, renamed } = mergeReports([report, structuredClone(report)]);
    expect(merged, again).toEqual(report);
    expect([losses, apart, renamed]).toEqual([[], [], []]);
  });

  it("a merge with what it was merged of is itself", () => {
    const { report: merged } = mergeReports([report, other]);
    expect(mergeReports([merged, report]).report, again).toEqual(merged);
  });

  it("a merge passes the check, in any order, and joins the same", () => {
    const one = mergeReports([report, other]);
    const two = mergeReports([other, report]);
    expect(errorsOf(report)).toEqual([]);
    expect([errorsOf(one.report), errorsOf(two.report)], again).toEqual([[], []]);
    const swapped = joined({
      joins: two.joins.map(({ parts }) => ({
        parts: parts.map((part) => ({ ...part, report: 1 - part.report })).sort((a, b) => a.report - b.report),
      })),
    });
    // A join that is undone since its record would contradict itself may hang on whose account is the main one.
    const undone = [one, two].flatMap(({ apart }, order) =>
      apart
        .filter(({ reason }) => reason.includes("contradict itself"))
        .flatMap(({ parts }) => parts.map(({ report, record }) => `${order === 0 ? report : 1 - report}:${record}`)),
    );
    const lasting = (joins: string[]) =>
      joins.filter((parts) => !parts.split(" ").some((part) => undone.includes(part))).sort();
    expect(lasting(swapped), again).toEqual(lasting(joined(one)));
    if (undone.length > 0) return;
    const sizes = [one, two].map((merged) => Array.from(recordsOf(merged.report), ({ record }) => record.type).sort());
    expect(sizes[0]).toEqual(sizes[1]);
  });

  it("everything of both is in a record that is told of", () => {
    const merged = mergeReports([report, other]);
    const count = (each: Report) => [...recordsOf(each)].length;
    const gone = merged.joins.reduce((sum, { parts }) => sum + parts.length - 1, 0);
    expect(count(merged.report), again).toBe(count(report) + count(other) - gone);
  });
});

const MOST_VALUES = 8;

const accounted = stories.filter(([name], i) => name === "minimal" || i === Object.keys(examples).length);

describe.each(accounted)(
  "every value of %s told otherwise",
  (_, report) => {
    it("changes what a merge comes to, or stands among the losses", () => {
      const other = retold(report);
      const before = mergeReports([report, other]);
      const text = JSON.stringify(before);
      const isLost = (path: string) =>
        before.losses.some((loss) => loss.report === 1 && (path === loss.path || path.startsWith(`${loss.path}/`)));
      const silent: string[] = [];
      const changing = structuredClone(other);
      for (const leaf of sampled([...leavesOf(other)], 10)) {
        // Who tells it is united with those whom the other report names: of few there may be no other.
        if (isLost(leaf.path) || /\/from\/[0-9]+$/.test(leaf.path)) continue;
        let isSilent = false;
        let tried = 0;
        for (const changed of changes(changing, leaf)) {
          // Some come to the same by right, as an id that the list of the other report has.
          if (tried === MOST_VALUES || (tried > 0 && !isSilent)) break;
          if (JSON.stringify(changed) === JSON.stringify(other) || !isReport(changed)) continue;
          tried++;
          isSilent = JSON.stringify(mergeReports([report, changed])) === text;
        }
        if (isSilent) silent.push(leaf.path);
      }
      expect(silent, again).toEqual([]);
    });
  },
  scale(60_000, 300_000),
);
