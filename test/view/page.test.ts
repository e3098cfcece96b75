import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/generated/types.js";
import { vocabularies } from "../../src/generated/vocabularies.js";
import { mergeReports } from "../../src/merge/merge-reports.js";
import { outline } from "../../src/outline/draw.js";
import { packRing, unpackRing } from "../../src/outline/packing.js";
import { toHtml } from "../../src/view/to-html.js";
import { hasLooks, lookOf } from "../../src/view/values/looks.js";
import { did, does } from "../../src/view/wording/verbs.js";
import { article, cardOf, pageOf, reportWith, textOf } from "./page.js";

const read = (file: string): Report => JSON.parse(readFileSync(file, "utf8"));
const notice = read("examples/suspended-notice/report.json");
const readouts = read("examples/two-readouts/report.json");

describe("a page", () => {
  it("is the same for the same report", () => {
    expect(toHtml(structuredClone(notice), { outline })).toBe(toHtml(notice, { outline }));
  });

  it.each([undefined, null, {}, { type: "person" }, { ...notice, people: {} }])(
    "is made of no other thing: %.30j",
    (value) => {
      expect(() => toHtml(value as never)).toThrow(/^toHtml takes a report/);
    },
  );

  it("has each word of its own in one table", () => {
    const labels = {
      "heading.timeline": "Zeitleiste",
      "word.EventStatus.held": "fand statt",
      "field.host": "Gastgeber",
      "month.11": "Elfter",
    } as const;
    const text = textOf(pageOf(read("examples/records/report.full.json"), { labels }).documentElement);
    for (const word of Object.values(labels).slice(0, 3)) expect(text).toContain(word);
    expect(textOf(pageOf(notice, { labels }).querySelector("#timeline"))).toMatch(/22 Elfter 2019/);
  });

  it("says who claims and who denies what is disputed", () => {
    const page = pageOf(notice);
    const disputed = (notice.statements ?? []).find(({ standing }) => standing === "disputed");
    const box = cardOf(page, disputed?.id ?? "").querySelector(".b-disputed");
    expect(textOf(box?.querySelector(".yes"))).toBe("Claimed");
    expect(textOf(box?.querySelector(".no"))).toBe("Denied");
    expect(textOf(page.querySelector("#care"))).toContain("Disputed:");
  });

  it("tells several reports apart", () => {
    const { report, ...merged } = mergeReports([readouts, notice]);
    const page = pageOf(report, { accounts: { reports: [readouts, notice], merged } });
    const rows = [...page.querySelectorAll("#accounts tbody tr")].map((row) => textOf(row.querySelector("td")));
    expect(rows.map((row, i) => row.includes([readouts, notice][i]?.title ?? "?"))).toEqual([true, true]);
    expect(page.querySelectorAll(".card .tellers").length).toBe(page.querySelectorAll(".card").length);
  });
});

describe("the timeline", () => {
  const day = (id: string, status: string, more = {}) =>
    ({
      type: "meeting",
      id: `meeting:${id}`,
      title: id,
      kind: "talks",
      status,
      when: { start: "2024-08-19" },
      ...more,
    }) as never;
  const page = pageOf(
    reportWith({
      meetings: [
        day("held", "held"),
        day("planned", "scheduled"),
        day("cancelled", "cancelled"),
        day("claimed", "held", { standing: "claimed" }),
        day("month", "held", { when: { start: "2024-08" } }),
        day("between", "scheduled", { when: { notBefore: "2024-08-19", notAfter: "2024-08-21" } }),
        day("clock", "held", { when: { start: "2024-08-19T14:30+04:00" } }),
        day("undated", "held", { when: { asStated: "soon" } }),
      ],
    }),
  );
  const barOf = (id: string) => page.querySelector(`#timeline a[href="#meeting:${id}"]`)?.closest("li");
  const signs = (id: string) =>
    [...(barOf(id)?.querySelectorAll(".m line, .m rect, .m circle") ?? [])].map((each) => each.getAttribute("class"));

  it("tells without colour what took place, is planned, called off or claimed, and how precise a date is", () => {
    expect(barOf("held")?.querySelector(".m")?.getAttribute("class")).toBe("m l-done");
    expect(barOf("planned")?.querySelector(".m")?.getAttribute("class")).toBe("m l-plan");
    expect(barOf("claimed")?.querySelector(".m")?.getAttribute("class")).toBe("m l-done ask");
    expect(signs("held")).toEqual(["span"]);
    expect(signs("cancelled")).toEqual(["span", "x"]);
    expect(signs("month")).toEqual(["within", "cap", "cap", "mid"]);
    expect(signs("between")).toEqual(["within", "cap", "cap", "mid"]);
    expect(signs("clock")).toEqual(["point"]);
    expect(textOf(page.querySelector(".undated"))).toContain("“soon”");
  });

  it.each([
    [{ start: "2024" }, "2024"],
    [{ start: "2024-08~" }, "about August 2024"],
    [{ start: "2024-08-19%" }, "about 19 August 2024 (uncertain)"],
    [{ start: "2024-08-19T14:30+04:00" }, "19 August 2024, 14:30 UTC+4"],
    [{ start: "2024-08-19T14:30:00-03:30" }, "19 August 2024, 14:30 UTC−3:30"],
    [{ start: "2024-08-19T14:30Z" }, "19 August 2024, 14:30 UTC"],
    [{ start: "2024-08-19T14:30" }, "19 August 2024, 14:30"],
    [{ start: "2019-11-16", end: "2019-11-17" }, "16–17 November 2019"],
    [{ start: "2019-10-30", end: "2019-11-02" }, "30 October – 2 November 2019"],
    [{ notBefore: "2019-11-04", notAfter: "2019-11-10" }, "between 4 and 10 November 2019"],
    [{ notBefore: "2019-11-22T21:00+09:00", notAfter: "2019-11-22" }, "22 November 2019, after 21:00 UTC+9"],
    [{ notAfter: "0987-01" }, "by January 0987"],
  ])("has %j in words", (when, words) => {
    const own = pageOf(reportWith({ meetings: [day("one", "held", { when })] }));
    expect(textOf(own.querySelector("#timeline .d"))).toBe(words);
  });
});

describe("words of the model", () => {
  it("have a look where they say how far something has come", () => {
    const statuses = Object.values(vocabularies).filter(({ name }) => /Status$|^Attendance$/.test(name));
    expect(statuses.filter(({ name }) => !hasLooks(name)).map(({ name }) => name)).toEqual([]);
    const unknown = statuses.flatMap(({ name, words }) =>
      Object.keys(words).filter((word) => lookOf(name, word) === "unknown"),
    );
    expect(new Set(unknown)).toEqual(new Set(["unknown"]));
  });

  it("are verbs where somebody does them", () => {
    expect(["sign", "deny", "enter-into-force", "pass-law", "ratify", "sell"].map(did)).toEqual([
      "signed",
      "denied",
      "entered into force",
      "passed the law",
      "ratified",
      "sold",
    ]);
    expect(["deny", "promise", "accuse", "decline-comment", "reject"].map(does)).toEqual([
      "denies",
      "promises",
      "accuses",
      "declines to comment",
      "rejects",
    ]);
  });
});

describe("the text of a source", () => {
  const text = "Ada Example 😀 spoke.\r\nShe said “no”.";
  const span = (start: number, end: number) => [{ source: "source:article", basis: "stated", spans: [{ start, end }] }];
  const person = (id: string, start: number, end: number) =>
    ({ type: "person", id: `person:${id}`, name: id, evidence: span(start, end) }) as never;
  const report = reportWith({
    people: [person("a", 0, 13), person("b", 4, 19), person("c", 22, 37), person("d", 21, 24)],
  });
  const page = pageOf(report, { texts: { [article.id]: text } });

  it("is whole, in flat pieces with all that rests on each, counted in code points", () => {
    const marks = [...page.querySelectorAll("mark[data-r]")];
    expect(
      [...page.querySelectorAll(".body > p")]
        .map((each) => each.textContent)
        .join("\n")
        .replace(/\r/g, ""),
    ).toBe(text.replace(/\r/g, ""));
    expect(marks.slice(0, 3).map((mark) => [mark.textContent, mark.getAttribute("data-r")])).toEqual([
      ["Ada ", "1"],
      ["Example 😀", "1 2"],
      [" spoke", "2"],
    ]);
    expect(page.querySelectorAll("mark mark").length).toBe(0);
  });

  it("leads from a passage to the words and from the words to the records", () => {
    const quote = cardOf(page, "person:b").querySelector("a.q");
    expect(textOf(quote)).toBe("“Example 😀 spoke”");
    const target = page.getElementById(quote?.getAttribute("href")?.slice(1) ?? "");
    expect(target?.textContent).toBe("Example 😀");
    const links = [...(target?.closest("p")?.nextElementSibling?.querySelectorAll("a") ?? [])];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#person:a", "#person:b"]);
  });

  it("shows only passages where that is asked", () => {
    const only = pageOf(report, { texts: { [article.id]: `${text}\nSecret.` }, passagesOnly: true });
    expect(textOf(only.querySelector("#texts"))).not.toContain("Secret");
  });
});

describe("the outline", () => {
  it("packs rings of points and unpacks them", () => {
    const ring = [
      [-179.95, 65.5],
      [10.05, -0.05],
      [10.1, 40],
      [-179.95, 65.5],
    ];
    expect(unpackRing(packRing(ring))).toEqual(ring);
    expect(
      packRing([
        [0, 0],
        [0.001, 0],
        [0, 0.001],
        [0, 0],
      ]),
    ).toBe("");
  });

  it("draws land around places, and the earth where they lie far apart", () => {
    const near = outline([{ latitude: 40.4, longitude: 49.9 }]);
    const far = outline([
      { latitude: -41, longitude: 174 },
      { latitude: 51, longitude: -114 },
      { latitude: 51, longitude: 0 },
    ]);
    const [[x = 0, y = 0] = []] = near.points;
    expect(x).toBe(320);
    expect(Math.abs(y - 190)).toBeLessThan(4);
    expect(near.water).toBe("M0,0H640V380H0Z");
    expect(near.land.length).toBeGreaterThan(100);
    expect(far.land.length).toBeGreaterThan(10 * near.land.length);
    for (const [x, y] of far.points) expect(x >= 0 && x <= 640 && y >= 0 && y <= 380).toBe(true);
  });

  it("joins what lies on both sides of 180 degrees", () => {
    const { points } = outline([
      { latitude: 0, longitude: 179 },
      { latitude: 0, longitude: -179 },
    ]);
    expect(Math.abs((points[0]?.[1] ?? 0) - (points[1]?.[1] ?? 9))).toBe(0);
    expect((points[0]?.[0] ?? 0) < (points[1]?.[0] ?? 0)).toBe(true);
  });
});
