import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/generated/types.js";
import { toHtml } from "../../src/view/to-html.js";
import { documentsOf } from "../generators/documents.js";
import { leavesOf, missingOn } from "./every-value.js";
import { documentOf, pageOf, reportWith, textOf } from "./page.js";

const stories = ["baku-talks", "moved-summit", "suspended-notice", "two-readouts", "minimal"];
const files = [...stories.map((name) => `examples/${name}/report.json`), "examples/records/report.full.json"];
const read = (file: string): Report => JSON.parse(readFileSync(file, "utf8"));

describe("every value of a report stands on its page", () => {
  it.each(files)("%s", (file) => {
    const report = read(file);
    expect([...leavesOf(report)].length).toBeGreaterThan(40);
    expect(missingOn(pageOf(report), report)).toEqual([]);
  });

  it("of reports that nobody thought of", () => {
    fc.assert(
      fc.property(documentsOf("report"), (report) => {
        expect(missingOn(pageOf(report), report)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("of fields that no part of the page knows, plainly with their keys", () => {
    const report = reportWith({
      topics: [
        {
          type: "topic",
          id: "topic:x",
          name: "A matter",
          newField: { inner: "a new thing", list: [1, "two"] },
        } as never,
      ],
    });
    const page = pageOf(report);
    expect(missingOn(page, report)).toEqual([]);
    const card = page.getElementById("topic:x");
    expect(card?.textContent).toContain("newField");
    expect(card?.textContent).toContain("a new thing");
  });

  it("of a field of the report itself that holds what looks like records", () => {
    const page = pageOf(reportWith({ relics: [{ type: "relic", id: "relic:one", name: "An old thing" }] } as never));
    expect(textOf(page.querySelector("footer.end"))).toContain("An old thing");
  });

  it("would be missed where it is not", () => {
    const report = read("examples/moved-summit/report.json");
    const html = toHtml(report).replaceAll("APEC week", "something else");
    expect(missingOn(documentOf(html), report)).toContain('/meetings/1/title = "APEC week"');
  });
});
