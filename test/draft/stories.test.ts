import { readFileSync } from "node:fs";
import { check, type Report } from "communique";
import { assemble, type Draft } from "communique/draft";
import { describe, expect, it } from "vitest";
import { keptOf, shareOf } from "./kept.js";

/**
 * What drafts say of the stories that were written from nothing but their facts as text, the prompt and the schema: the least share of
 * the typed values of the example, and of those that its facts name. The example was written by people from the articles, which say
 * more than the facts do: years, offices, and who published what.
 */
const STORIES = {
  "moved-summit": { values: 0.41, facts: 0.38 },
  "suspended-notice": { values: 0.42, facts: 0.39 },
  "two-readouts": { values: 0.5, facts: 0.53 },
};

interface Fact {
  readonly says: string;
  readonly at?: { readonly [path: string]: unknown };
}

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

describe.each(Object.entries(STORIES))("the draft of %s", (story, least) => {
  const report = json(`../../examples/${story}/report.json`) as Report;
  const facts = json(`../../examples/${story}/facts.json`) as Fact[];
  const text = facts.map(({ says }) => `${says}\n`).join("");
  const made = assemble(json(`stories/${story}/draft.json`) as Draft, { text });
  const { values } = keptOf(report, made.report);

  it("makes a report that passes", () => {
    const { findings } = check(made.report, { sourceTexts: { "source:article": text } });
    expect(findings.filter(({ severity, code }) => severity === "error" || code === "unlisted-word")).toEqual([]);
  });

  it("says as much of the example as it did", () => {
    const named = facts.flatMap(({ at = {} }) => Object.keys(at)).flatMap((path) => values.get(path) ?? []);
    const shares = { values: shareOf(values.values()), facts: shareOf(named) };
    expect(shares.values, JSON.stringify(shares)).toBeGreaterThanOrEqual(least.values);
    expect(shares.facts, JSON.stringify(shares)).toBeGreaterThanOrEqual(least.facts);
  });
});
