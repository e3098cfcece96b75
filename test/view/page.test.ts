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
import { article, cardOf, documentOf, pageOf, reportWith, textOf } from "./page.js";

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
    expect(textOf(box?.querySelector(".yes"))).toBe("asserted");
    expect(textOf(box?.querySelector(".no"))).toBe("denied");
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
    [{ start: "2019-11-22T21:00:00.000+09:00", end: "2019-11-22" }, "22 November 2019, from 21:00 UTC+9"],
    [{ notAfter: "0987-01" }, "by January 0987"],
  ])("has %j in words", (when, words) => {
    const own = pageOf(reportWith({ meetings: [day("one", "held", { when })] }));
    expect(textOf(own.querySelector("#timeline .d"))).toBe(words);
  });
});

describe("what was pledged for a date", () => {
  const pledge = (summary: string, more = {}) => ({ summary, when: { notAfter: "2027-03" }, ...more });
  const agreement = (id: string, status: string, ...commitments: object[]) => ({
    type: "agreement",
    id: `agreement:${id}`,
    title: id,
    instrument: "treaty",
    status,
    commitments,
  });
  const page = pageOf(
    reportWith({
      states: [{ type: "state", id: "state:examplia", name: "Examplia" }],
      agreements: [
        agreement(
          "signed",
          "signed",
          pledge("Open a bridge.", { by: ["state:examplia"] }),
          pledge("Leave it open.", { refrain: true, kind: "regulate-border", shade: "close" }),
          pledge("Paint it.", { permitted: true }),
          { summary: "Some day." },
        ),
        agreement("draft", "under-negotiation", pledge("Widen it.")),
        { ...agreement("told", "signed", pledge("Sink it.")), standing: "claimed" },
        agreement("failed", "not-concluded", pledge("Move it.")),
      ] as never,
      statements: [
        {
          type: "statement",
          id: "statement:offer",
          kind: "offer",
          speakers: ["state:examplia"],
          summary: "Offered to pay.",
          commitments: [pledge("Pay for it.")],
        },
      ] as never,
    }),
  );
  const rows = [...page.querySelectorAll("#timeline .rows > li:not(.axis)")];

  it("is a row of the timeline, and looks planned: nobody says that it was done", () => {
    const told = rows.map((row) => [textOf(row.querySelector(".w")), row.querySelector(".m")?.getAttribute("class")]);
    expect(told).toEqual([
      ["pledged by Examplia: Open a bridge.", "m l-plan"],
      ["pledged: Leave it open.", "m l-plan"],
      ["permitted: Paint it.", "m l-maybe"],
      ["proposed: Widen it.", "m l-maybe"],
      ["pledged: Sink it. claimed", "m l-plan ask"],
      ["not agreed: Move it.", "m l-off"],
      ["offered: Pay for it.", "m l-plan"],
    ]);
    expect(textOf(rows[0]?.querySelector(".d"))).toBe("by March 2027");
  });

  it("is told as it is, with the deed that is forgone", () => {
    const told = [...cardOf(page, "agreement:signed").querySelectorAll(".commit > li")].map(textOf);
    expect(told[1]).toMatch(/^Leave it open\. \(refrains from: regulate border: close\)/);
    expect(told[2]).toMatch(/^Paint it\. \(permitted\)/);
  });
});

describe("what a record is read with", () => {
  const says = (id: string, kind: string, more = {}) => ({
    type: "statement",
    id: `statement:${id}`,
    kind,
    speakers: ["person:ada"],
    summary: `Said ${id}.`,
    ...more,
  });
  const visit = {
    type: "visit",
    id: "visit:one",
    title: "A visit",
    status: "announced",
    visitors: [{ actor: "person:ada" }],
    host: "state:examplia",
    statusHistory: [{ key: "put-off", status: "postponed", previously: { when: { start: "2027-01" } } }],
    gaps: [
      { field: "/when/start", kind: "not-stated" },
      { field: "/when/end", kind: "not-stated" },
    ],
  };
  const page = pageOf(
    reportWith({
      people: [{ type: "person", id: "person:ada", name: "Ada Example" }],
      states: [{ type: "state", id: "state:examplia", name: "Examplia" }],
      visits: [visit] as never,
      statements: [
        says("a", "invite", { claims: [{ record: "visit:one" }] }),
        says("b", "refuse", { shade: "decline-comment", claims: [{ record: "visit:one" }] }),
        says("c", "assert", { claims: [{ record: "visit:one", key: "put-off", field: "/previously/when" }] }),
        says("d", "assert", { standing: "claimed", factuality: "certain-not", claims: [{ record: "visit:one" }] }),
      ] as never,
    }),
  );

  it("has the verb of whoever speaks of it", () => {
    const lines = [...cardOf(page, "visit:one").querySelectorAll(".b-told li")].map(textOf);
    expect(lines).toEqual([
      "Ada Example invited",
      "Ada Example declined to comment",
      "Ada Example asserted: postponed › previously › when",
      "Ada Example asserted, certain not claimed",
    ]);
    expect(textOf(cardOf(page, "statement:b").querySelector(".block .h"))).toBe("Declines to comment");
  });

  it("names an item by what it is, with its key for a title", () => {
    const link = cardOf(page, "statement:c").querySelector('.block a[title="put-off"]');
    expect(textOf(link)).toBe("postponed");
    expect(link?.getAttribute("href")).toBe("#visit:one/put-off");
  });

  it("tells a statement by what was said, and the gaps of a record together", () => {
    const care = textOf(page.querySelector("#care"));
    expect(care).toContain("Only claimed: Ada Example said d.");
    expect(care).toContain("A visit (when › start, end: not stated)");
  });

  it("counts every statement without a date", () => {
    expect(textOf(page.querySelector(".undated summary"))).toBe("5 records without a date");
  });
});

describe("figures", () => {
  const figure = (label: string, more: object) => ({ label, ...more });
  const page = pageOf(
    reportWith({
      topics: [
        {
          type: "topic",
          id: "topic:duties",
          name: "Duties",
          figures: [
            figure("Duty on bridges", { measure: "tariff-rate", value: 46 }),
            figure("Part of it", { measure: "share", min: 2, max: 3, unit: "points" }),
            figure("Place", { measure: "ordinal", value: 1, item: "call" }),
          ],
        },
      ] as never,
    }),
  );

  it("have the unit that their measure has", () => {
    expect([...cardOf(page, "topic:duties").querySelectorAll(".figs > li")].map(textOf)).toEqual([
      "46 % Duty on bridges — tariff rate",
      "2 to 3 points Part of it — share",
      "1 Place — ordinal: call",
    ]);
  });
});

describe("who with whom", () => {
  const boxesOf = (page: Document) =>
    [...page.querySelectorAll(".ties text")].map((text) => {
      const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
      const half = textOf(text).length * 2.95;
      return { text: textOf(text), left: x - half, right: x + half, top: y - 11, bottom: y + 3 };
    });

  it.each(["two-readouts", "moved-summit", "suspended-notice", "baku-talks"])(
    "writes no word on another in the drawing of %s",
    (name) => {
      const boxes = boxesOf(pageOf(read(`examples/${name}/report.json`)));
      expect(boxes.length).toBeGreaterThan(2);
      const clashes = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(clashes).toEqual([]);
    },
  );

  it("says of what is under way that it is, and explains the lines that there are", () => {
    const page = pageOf(
      reportWith({
        people: [{ type: "person", id: "person:ada", name: "Ada Example" }],
        states: [
          { type: "state", id: "state:examplia", name: "Examplia" },
          { type: "state", id: "state:samplonia", name: "Samplonia" },
        ],
        visits: [
          {
            type: "visit",
            id: "visit:one",
            title: "A visit",
            status: "in-progress",
            visitors: [{ actor: "person:ada" }],
            host: "state:samplonia",
          },
        ],
        acts: [
          {
            type: "act",
            id: "act:one",
            title: "An act",
            kind: "change-relations",
            status: "under-way",
            standing: "claimed",
            by: ["state:examplia"],
            to: ["state:samplonia"],
          },
        ],
      } as never),
    );
    expect(boxesOf(page).map(({ text }) => text)).toEqual(["visits", "changes relations"]);
    expect([...page.querySelectorAll("#who .legend span")].map(textOf)).toEqual([
      "met, signed, did to",
      "claimed or disputed",
    ]);
  });

  it("says neither that something was nor that it will be where the sources do not", () => {
    const page = pageOf(
      reportWith({
        people: [{ type: "person", id: "person:ada", name: "Ada Example" }],
        states: [{ type: "state", id: "state:examplia", name: "Examplia" }],
        meetings: [
          {
            type: "meeting",
            id: "meeting:one",
            title: "A meeting",
            status: "unknown",
            participants: [{ actor: "person:ada" }, { actor: "state:examplia" }],
          },
        ],
      } as never),
    );
    expect(boxesOf(page).map(({ text }) => text)).toEqual(["meeting"]);
    expect(textOf(cardOf(page, "meeting:one").querySelector(".block .h"))).toBe("Participants");
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
    expect(["sign", "deny", "enter-into-force", "pass-law", "ratify", "sell", "regret", "concern"].map(did)).toEqual([
      "signed",
      "denied",
      "entered into force",
      "passed the law",
      "ratified",
      "sold",
      "regretted",
      "voiced concern",
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

describe("a report of many or long things", () => {
  const many = <T>(n: number, of: (i: number) => T) => Array.from({ length: n }, (_, i) => of(i)) as never;
  const times = (text: string, part: string) => text.split(part).length - 1;

  it("has a page where each place lies in the next, and each agreement is a part of another", () => {
    const page = toHtml(
      reportWith({
        places: many(3000, (i) => ({
          type: "place",
          id: `place:p${i}`,
          kind: "city",
          name: `P${i}`,
          ...(i > 0 && { within: `place:p${i - 1}` }),
        })),
        agreements: many(3000, (i) => ({
          type: "agreement",
          id: `agreement:a${i}`,
          title: `A${i}`,
          status: "signed",
          package: { parts: [`agreement:a${i + 1}`] },
        })),
      }),
    );
    expect([times(page, 'class="card t-place'), times(page, 'class="card t-agreement')]).toEqual([3000, 3000]);
    expect(times(page.split('class="tree"')[1]?.split("</nav>")[0] ?? "", "<a ")).toBe(3000);
  });

  it("ties each of many parties to what they share", () => {
    const ids = Array.from({ length: 193 }, (_, i) => `state:s${i}`);
    const page = pageOf(
      reportWith({
        states: ids.map((id) => ({ type: "state", id, name: id })),
        processes: [
          { type: "process", id: "process:one", title: "Talks", kind: "talks", status: "ongoing", parties: ids },
        ],
      } as never),
    );
    const rows = [...page.querySelectorAll("#who tbody tr")];
    expect(rows.map((row) => row.querySelectorAll("th a").length)).toEqual([193]);
    expect(textOf(rows[0]?.querySelector("td a"))).toBe("Talks");
  });

  it("writes words on lines that cross in all ways", () => {
    const ids = Array.from({ length: 40 }, (_, i) => `state:s${i}`);
    const both = (part: string) => ({ type: "act", id: `act:${part}`, title: part, kind: "aid", status: "done" });
    const [left, right] = [ids.slice(0, 20), ids.slice(20)];
    const page = pageOf(
      reportWith({
        states: ids.map((id) => ({ type: "state", id, name: id })),
        acts: [
          { ...both("one"), by: left, to: right },
          { ...both("two"), by: left, to: right },
        ],
      } as never),
    );
    expect([...page.querySelectorAll(".ties text")].map(textOf)).toEqual(Array(400).fill("2"));
  });

  it("shows how a long passage begins and ends, and cuts no character in two", () => {
    const text = `${"😀".repeat(3000)}end`;
    const evidence = [{ source: article.id, basis: "stated", spans: [{ start: 0, end: 9000 }] }];
    const statement = { type: "statement", id: "statement:s", kind: "assert", speakers: ["person:a"], evidence };
    const people = [{ type: "person", id: "person:a", name: `a${"😀".repeat(60)}` }];
    const statements = [{ ...statement, summary: `a${"😀".repeat(90)}`, addressees: ["state:b"] }];
    const states = [{ type: "state", id: "state:b", name: "B" }];
    const html = toHtml(reportWith({ people, states, statements } as never), { texts: { [article.id]: text } });
    expect(html).not.toContain("\ufffd");
    const quote = textOf(documentOf(html).querySelector("#statements a.q"));
    expect(quote).toBe(`“${"😀".repeat(110)} … ${"😀".repeat(47)}end”`);
  });
});

describe("a time", () => {
  it.each([
    [{ start: "2024-08-19T14:30", end: "2024-08-19T15:00~" }, "19 August 2024, 14:30–about 15:00"],
    [{ start: "2024-08-19T14:30~", end: "2024-08-19" }, "19 August 2024, from about 14:30"],
    [{ notBefore: "2024-08-19T14:30~", notAfter: "2024-08-19" }, "19 August 2024, after about 14:30"],
  ])("of day is about where it is said to be: %j", (when, words) => {
    const visit = {
      type: "visit",
      id: "visit:one",
      title: "A visit",
      status: "held",
      visitors: [],
      host: "state:x",
      when,
    };
    expect(textOf(cardOf(pageOf(reportWith({ visits: [visit] } as never)), "visit:one").querySelector(".when"))).toBe(
      words,
    );
  });
});
