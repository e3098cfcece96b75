import { assemble, mergeDrafts, readDraft, toDraft } from "communique/draft";
import { describe, expect, it } from "vitest";
import { article, draft } from "./example.js";
import { changed, type Loose } from "./flawed.js";

const options = { text: article, source: { publishedAt: "2027-05-04" } };

describe("no draft is too much:", () => {
  it("one passage, claim or topic thousands of times is told once", () => {
    const { report, losses } = assemble(
      changed((d) => {
        d.events[0].evidence = Array(3_000).fill(d.events[0].evidence[0]);
        const claiming = d.statements.find(({ claims }: Loose) => claims.length > 0);
        claiming.claims = Array(3_000).fill(claiming.claims[0]);
        claiming.about = [...claiming.about, ...Array(3_000).fill("Grain")];
      }),
      options,
    );
    expect(losses).toEqual([]);
    expect(report.statements?.flatMap(({ claims = [] }) => claims)).toEqual(
      assemble(draft, options).report.statements?.flatMap(({ claims = [] }) => claims),
    );
  });

  it("a title longer than a title may be is cut, and told", () => {
    const { report, losses } = assemble(
      changed((d) => {
        d.title = "x".repeat(2_000);
        d.events[6].title = "y".repeat(2_000);
      }),
      options,
    );
    expect(report.title).toMatch(/^x+$/);
    expect(report.acts?.some(({ title = "" }) => /^y+$/.test(title) && title.length < 2_000)).toBe(true);
    expect(losses.map(({ path }) => path)).toEqual(expect.arrayContaining(["/title", "/events/6/title"]));
  });

  it("half of a character is told as that", () => {
    const { losses } = assemble(
      changed((d) => (d.title = "Talks \uD83D")),
      options,
    );
    expect(losses).toEqual([{ path: "/title", reason: expect.stringContaining("half of a character") }]);
  });

  it("people of one surname are looked for about as quickly as people of many", () => {
    const timed = (surname: (i: number) => string) => {
      const names = Array.from({ length: 1_200 }, (_, i) => `Ab${i} ${surname(i)}`);
      const things = names.map((name) => ({ kind: "person", name, aliases: [], office: "", of: "", code: "" }));
      const start = performance.now();
      const { findings } = assemble({ ...draft, things }, { ...options, text: `${article}\n${names.join(", ")}.` });
      expect(findings.filter(({ code }) => code === "draft-repeated-thing")).toEqual([]);
      return performance.now() - start;
    };
    const many = timed((i) => `Orlo${i}`);
    expect(timed(() => "Orlo")).toBeLessThan(4 * many + 200);
  });

  it("a cut passage ends with the next of the words that it ends with", () => {
    const text = `${article}\n${"Lorem ipsum. ".repeat(50)}Dolor first, dolor second. ${"Ipsum lorem. ".repeat(50)}dolor third.`;
    const { report } = assemble(
      changed((d) => (d.events[6].evidence = ["Dolor first ... dolor", "second. Ipsum ... dolor"])),
      { ...options, text },
    );
    const [evidence] = report.acts?.[0]?.evidence ?? [];
    const shown = evidence?.spans?.map(({ start, end }) => [...text].slice(start, end).join(""));
    expect(shown).toEqual(["Dolor first, dolor"]);
  });
});

describe("a name that nothing has", () => {
  const told = (change: (draft: Loose) => unknown) =>
    assemble(changed(change), options).findings.filter(({ code }) => code === "draft-unknown-name");

  it("is called left out where it is the title of an event that is", () => {
    const found = told((d) => {
      d.events[3].standing = "claimed";
      d.statements[0].claims = [d.events[3].title];
    });
    expect(found.map(({ path, message, help }) => [path, message, help])).toEqual([
      [
        "/statements/0/claims/0",
        expect.stringMatching(/ is \/events\/3, which is left out\.$/),
        expect.stringContaining("Mend /events/3."),
      ],
    ]);
  });

  it("is rather missing than misspelled where it stands in the text", () => {
    const text = `${article}\nBo Samples spoke too.`;
    const { findings } = assemble(
      changed((d) => (d.statements[0].speakers = ["Bo Samples"])),
      { ...options, text },
    );
    expect(findings.find(({ code }) => code === "draft-unknown-name")?.help).toMatch(/^It stands in the text: add it/);
    expect(told((d) => (d.statements[0].speakers = ["Bo Samples"]))[0]?.help).toBe('Did you mean "Bo Sample"?');
  });
});

describe("what is no draft is told:", () => {
  it("items that nobody has set", () => {
    expect(assemble({ events: new Array(2) }, options).findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/events/0/kind", "/events/1/kind"]),
    );
    expect(readDraft({ events: new Array(2) }).draft?.events).toHaveLength(2);
    expect(mergeDrafts([{ events: new Array(2) }]).draft.events).toHaveLength(2);
  });

  it("no report, and no list of drafts", () => {
    expect(() => toDraft({} as never)).toThrow(/^toDraft needs a report/);
    expect(() => mergeDrafts(null as never)).toThrow(/^mergeDrafts needs a list/);
  });
});
