import type { Person, Report } from "communique";
import { diffReports, mergeReports } from "communique/merge";
import { describe, expect, it } from "vitest";
import { SeededChoices } from "../../src/generate/choices.js";
import { storiesOf } from "../../src/generate/stories.js";
import { recordsOf } from "../../src/lookup/walk.js";
import { changes, leavesOf } from "../convert/accounted.js";
import { scale, seed } from "../long.js";
import { article, evidence, examples } from "./reports.js";

const people: Person[] = [
  { type: "person", id: "person:ada", name: "Ada Example", evidence },
  {
    type: "person",
    id: "person:bo",
    name: "Bo Example",
    offices: [{ title: "Minister" }, { title: "Envoy" }],
    evidence,
  },
];
const before = article("a", { people });

/** The differences as `changed person:ada /name`. */
function told(after: Report): string[] {
  return diffReports(before, after).map(({ change, record, field }) =>
    [change, record, field].filter(Boolean).join(" "),
  );
}

describe("what differs", () => {
  it("is told record by record and field by field", () => {
    const [ada, bo] = people as [Person, Person];
    expect(told(article("a", { people: [ada, { ...bo, name: "Bo" }] }))).toEqual(["changed person:bo /name"]);
    expect(told(article("a", { people: [ada] }))).toEqual(["removed person:bo"]);
    const cy: Person = { ...ada, id: "person:cy" };
    expect(told(article("a", { people: [...people, cy] }))).toEqual(["added person:cy"]);
    expect(told({ ...before, summary: "It rained.", title: "B" })).toEqual(["changed /title", "added /summary"]);
    expect(told(article("a", { people: [bo, ada] }))).toEqual(["reordered /people"]);
    expect(
      told(
        article("a", { people: [ada, { ...bo, offices: [{ title: "Envoy", former: true }, { title: "Minister" }] }] }),
      ),
    ).toEqual(["added person:bo /offices/0/former", "reordered person:bo /offices"]);
    expect(told(article("a", { people: [ada, { ...bo, offices: [{ title: "Envoy" }] }] }))).toEqual([
      "removed person:bo /offices/0",
    ]);
  });

  it("in an item with a key is told of the item", () => {
    const figures = (label: string, value: number) => [{ key: "dead", label, value }];
    const one = article("a", { people: [{ ...(people[0] as Person), figures: figures("Dead", 3) }] });
    const other = article("a", { people: [{ ...(people[0] as Person), figures: figures("The dead", 4) }] });
    expect(diffReports(one, other)).toEqual([
      { change: "changed", record: "person:ada", field: "/figures/0/label", before: "Dead", after: "The dead" },
      { change: "changed", record: "person:ada", field: "/figures/0/value", before: 3, after: 4 },
    ]);
  });
});

const stories: [string, Report][] = [
  ...Object.entries(examples),
  ...Array.from(storiesOf(seed, scale(3, 8)), (story, i): [string, Report] => [`${i} of ${seed}`, story]),
];

describe.each(stories)("of %s", (_, report) => {
  it("nothing differs from itself", () => {
    expect(diffReports(report, structuredClone(report))).toEqual([]);
  });

  it("one value told otherwise is told where it is, and nothing else is", () => {
    const changing = structuredClone(report);
    const wrong: string[] = [];
    const leaves = [...leavesOf(report)].filter(({ path }) => !/^\/[a-z]+\/[0-9]+\/id$/.test(path));
    const choices = new SeededChoices(seed);
    for (const leaf of leaves) {
      if (choices.below(leaves.length) > scale(40, 80)) continue;
      const [, list = "", index = "", field = ""] = leaf.path.split("/");
      const owner = [...recordsOf(report)].find(({ path }) => path === `/${list}/${index}`);
      for (const changed of changes(changing, leaf)) {
        if (JSON.stringify(changed) === JSON.stringify(report)) continue;
        const differences = diffReports(report, changed);
        const isThere = differences.every((each) =>
          owner === undefined
            ? each.record === undefined && each.field.split("/")[1] === list
            : each.record === owner.record.id && each.field.split("/")[1] === field,
        );
        if (differences.length === 0 || !isThere) wrong.push(leaf.path);
        break;
      }
    }
    expect(wrong, `Run again with COMMUNIQUE_SEED=${seed}.`).toEqual([]);
  });

  it("a merge with another story only adds, but for the dates of the report", () => {
    const { report: merged } = mergeReports([report, article("other")]);
    const others = diffReports(report, merged).filter(({ change }) => change !== "added");
    expect(others.filter(({ field }) => !/^\/(?:created|updated)At$/.test(field))).toEqual([]);
  });
});
