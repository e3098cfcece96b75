import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type NewCommandOptions, runNew } from "../../src/cli/new.js";
import { askForFields } from "../../src/cli/new-questions.js";
import { checkText, type Report } from "../../src/index.js";
import { slugOf } from "../../src/text/slug.js";
import { files, run } from "../cite/terminal.js";

const LEAST = { title: "A sample story", source: ["https://example.org/article"], id: "urn:x-example:1" };

/** The report that the flags make, which passes the check, and what is said about it. */
async function made(flags: NewCommandOptions): Promise<{ report: Report; stderr: string }> {
  const { stdout, stderr, code } = await run(() => runNew("-", { ...LEAST, ...flags }));
  const checked = checkText(stdout, { as: "report" });
  expect([code, checked.ok]).toEqual([0, true]);
  return { report: checked.value as Report, stderr };
}

describe("communique new", () => {
  it("writes the least report there is, as the examples are written", async () => {
    const { stdout, stderr, code } = await run(() => runNew("-", LEAST));
    expect(stdout).toBe(`{
  "$schema": "https://unpkg.com/communique@1/schemas/report.schema.json",
  "type": "report",
  "version": "1",
  "id": "urn:x-example:1",
  "title": "A sample story",
  "language": "en",
  "sources": [
    {
      "type": "source",
      "id": "source:news-article",
      "kind": "news-article",
      "url": "https://example.org/article"
    }
  ]
}
`);
    expect([stderr, code]).toEqual(["", 0]);
  });

  it("gives it an id of its own where there is none", async () => {
    const { id: _, ...rest } = LEAST;
    const ids = await Promise.all([0, 1].map(async () => JSON.parse((await run(() => runNew("-", rest))).stdout).id));
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it("puts actors into the events, and says for whom they act", async () => {
    const { report, stderr } = await made({
      source: ["https://example.org/article", "A sample interview"],
      sourceKind: ["news-article", "interview"],
      state: ["Examplia=XX", "Samplonia", "Otheria"],
      person: ["Ada Example=Examplia", "Sam Sample=state:samplonia", "Éva Example=person:eva"],
      organization: ["Daily Sample=newspaper"],
      place: ["Sample City=city"],
      kind: ["meeting", "visit", "agreement", "act", "statement"],
      meetingKind: "summit",
      date: "2025-02-12",
      status: "held",
      visitor: ["Sam Sample"],
      host: "Examplia",
      instrument: "treaty",
      agreementStatus: "signed",
      party: ["Examplia", "Samplonia"],
      actKind: "release",
      actStatus: "announced",
      by: ["Examplia"],
      to: ["state:samplonia"],
      speaker: ["person:eva"],
      statementKind: "foretell",
      summary: "Expects it.",
      claims: ["act", "meeting:summit"],
    });
    expect(stderr).toBe("");
    expect(report).toMatchObject({
      sources: [{ id: "source:news-article" }, { id: "source:interview", title: "A sample interview" }],
      people: [{ id: "person:ada-example" }, { id: "person:sam-sample" }, { id: "person:eva", name: "Éva Example" }],
      organizations: [{ id: "organization:daily-sample", kind: "newspaper" }],
      states: [{ id: "state:examplia", countryCode: "XX" }, { id: "state:samplonia" }, { id: "state:otheria" }],
      places: [{ id: "place:sample-city", kind: "city" }],
    });
    const when = { start: "2025-02-12" };
    const ada = { actor: "person:ada-example", representing: "state:examplia" };
    const sam = { actor: "person:sam-sample", representing: "state:samplonia" };
    expect(report.visits).toEqual([
      {
        type: "visit",
        id: "visit:examplia",
        title: LEAST.title,
        visitors: [sam],
        host: "state:examplia",
        status: "held",
        when,
      },
    ]);
    expect(report.meetings).toEqual([
      {
        type: "meeting",
        id: "meeting:summit",
        title: LEAST.title,
        kind: "summit",
        // A state that somebody represents is there in that person.
        participants: [ada, sam, { actor: "person:eva" }, { actor: "state:otheria" }],
        status: "held",
        when,
      },
    ]);
    expect(report.agreements).toEqual([
      {
        type: "agreement",
        id: "agreement:treaty",
        title: LEAST.title,
        instrument: "treaty",
        status: "signed",
        parties: ["state:examplia", "state:samplonia"],
      },
    ]);
    expect(report.acts).toEqual([
      {
        type: "act",
        id: "act:release",
        title: LEAST.title,
        kind: "release",
        status: "announced",
        by: ["state:examplia"],
        to: ["state:samplonia"],
        when,
      },
    ]);
    expect(report.statements).toEqual([
      {
        type: "statement",
        id: "statement:foretell",
        kind: "foretell",
        speakers: ["person:eva"],
        summary: "Expects it.",
        claims: [{ record: "act:release" }, { record: "meeting:summit" }],
        when,
      },
    ]);
  });

  it("says what it took for granted and what it left out", async () => {
    const { report, stderr } = await made({ kind: ["meeting", "visit", "agreement", "act", "statement"] });
    expect(stderr).toBe(`The visit was left out: it needs --visitor and --host.
The meeting was taken for talks: --meeting-kind names another kind.
The document was taken for an agreement: --instrument names another kind.
The act was left out: it needs --act-kind.
The statement was left out: it needs --speaker and --summary.
`);
    expect([report.visits, report.acts, report.statements]).toEqual([undefined, undefined, undefined]);
    expect(report.meetings?.[0]).toMatchObject({ kind: "talks", status: "unknown" });
    expect(report.meetings?.[0]).not.toHaveProperty("participants");
    expect(report.agreements?.[0]).toMatchObject({ instrument: "agreement", status: "unknown" });
  });

  it("has the only actor speak, and warns of a word that is not listed", async () => {
    const { report, stderr } = await made({
      person: ["Ada Example"],
      kind: ["meeting", "statement"],
      meetingKind: "musing",
      summary: "Mused.",
    });
    expect(report.statements?.[0]?.speakers).toEqual(["person:ada-example"]);
    expect(report.statements?.[0]).not.toHaveProperty("claims");
    expect(stderr).toContain('--meeting-kind: meeting:musing uses the word "musing"');
  });

  it("numbers names that come twice", async () => {
    const { report } = await made({ source: ["a", "b"], person: ["Ada Example", "Ada Example"] });
    expect(report.people?.map(({ id }) => id)).toEqual(["person:ada-example", "person:ada-example-2"]);
    expect(report.sources.map(({ id }) => id)).toEqual(["source:news-article", "source:news-article-2"]);
  });

  it.each<[NewCommandOptions, string]>([
    [{ title: "x" }, "--source is missing"],
    [{ source: ["x"] }, "--title is missing"],
    [{ ...LEAST, kind: ["summit"] }, '--kind "summit": use meeting, visit, agreement, act, statement.'],
    [{ ...LEAST, kind: ["visit", "visit"] }, "--kind: one record of each kind is made, so name it once."],
    [{ ...LEAST, status: "held" }, "--status needs --kind meeting or --kind visit."],
    [{ ...LEAST, kind: ["agreement"], agreementStatus: "sined" }, '"sined"'],
    [{ ...LEAST, kind: ["meeting"], status: "hel" }, "--status: "],
    [{ ...LEAST, by: ["Examplia"] }, "--by needs --kind act."],
    [{ ...LEAST, kind: ["act"], actKind: "realease" }, "--act-kind: "],
    [{ ...LEAST, kind: ["act"], actKind: "release", actStatus: "held" }, "--act-status: "],
    [{ ...LEAST, kind: ["act"], actKind: "release", by: ["Examplia"] }, '--by "Examplia": nobody of this name'],
    [
      { ...LEAST, state: ["Examplia"], kind: ["statement"], summary: "x", statementKind: "welcome" },
      "--statement-kind: ",
    ],
    [
      { ...LEAST, state: ["Examplia"], kind: ["meeting", "statement"], summary: "x", claims: ["act"] },
      '--claims "act": name a record that this report has (meeting).',
    ],
    [{ ...LEAST, kind: ["meeting"], date: "2025-02-30" }, "--date: "],
    [
      { ...LEAST, person: ["Имя"] },
      '--person "Имя": no id can be made from this name. Write one behind it, as in "Имя=person:example".',
    ],
    [{ ...LEAST, person: ["Имя=person:Ada"] }, "--person: "],
    [{ ...LEAST, person: ["A=person:x", "B=person:x"] }, "the id person:x is taken."],
    [
      { ...LEAST, person: ["Ada=Examplia"] },
      '--person "Examplia": nobody of this name or id is among those named (none).',
    ],
    [{ ...LEAST, state: ["E=e"] }, "--state: "],
    [{ ...LEAST, state: ["=XX"] }, '--state takes a name, =COUNTRY-CODE and =state:… for an id, not "=XX".'],
    [
      { ...LEAST, organization: ["Daily Sample"] },
      '--organization "Daily Sample": say what kind it is, as in "Daily Sample=newspaper".',
    ],
    [
      { ...LEAST, source: ["a", "b", "c"], sourceKind: ["interview", "interview"] },
      "--source-kind stands 2 times for 3 sources",
    ],
    [{ ...LEAST, source: ["http://exämple.org"] }, "--source: "],
    [{ ...LEAST, language: "e_" }, "--language: "],
    [{ ...LEAST, id: "no uri" }, "--id: "],
  ])("refuses %j", async (options, message) => {
    await expect(runNew("-", options)).rejects.toThrow(message);
  });
});

describe("the file", () => {
  it("is written, and never overwritten unless asked", async () => {
    const at = files();
    const file = at("report.json");
    const { stdout, code } = await run(() => runNew(file, LEAST));
    expect(stdout).toBe(
      `created ${file}: a report of 1 record\n\nNext: fill in what it does not say yet, then run: communique check ${file}\n`,
    );
    expect(code).toBe(0);
    writeFileSync(file, "mine");
    await expect(runNew(file, LEAST)).rejects.toThrow("report.json is there already, and was kept.");
    expect(readFileSync(file, "utf8")).toBe("mine");
    await run(() => runNew(file, { ...LEAST, force: true }));
    expect(JSON.parse(readFileSync(file, "utf8")).title).toBe(LEAST.title);
  });

  it("that cannot be written is told", async () => {
    await expect(runNew("/dev/null/report.json", LEAST)).rejects.toThrow(/could not be written: /);
  });
});

describe("the questions", () => {
  /** Answers in their order, and what is asked and told. */
  async function answer(...answers: string[]) {
    const lines: string[] = [];
    const fields = await askForFields({
      ask: async (question) => {
        lines.push(question);
        const next = answers.shift();
        if (next === undefined) throw new Error(`No answer to: ${question}`);
        return next;
      },
      tell: (line) => void lines.push(`! ${line}`),
    });
    expect(answers).toEqual([]);
    return { fields, lines };
  }

  it("are few where little is known", async () => {
    const { fields, lines } = await answer("A story", "", "A title", "", "", "", "", "", "", "");
    expect(fields).toEqual({ title: "A story", language: "en", source: ["A title"], sourceKind: ["news-article"] });
    expect(lines.slice(0, 3)).toEqual([
      "What the story is about: ",
      "Language of the report [en]: ",
      "Address or title of a source (empty: none yet): ",
    ]);
  });

  it("come again with the reason, and lead to a report", async () => {
    const { fields, lines } = await answer(
      ...["", "A story", "e_", "en", "", "A title", "", "interview"],
      ...["Examplia=x", "Examplia", "Samplonia", "", "Ada Example=Otheria", "Ada Example=Examplia", "", "", ""],
      ...["visits", "visit", "statement", ""],
      ...[
        "Bob",
        "Ada Example",
        "",
        "Examplia",
        "Samplonia",
        "Ada Example",
        "",
        "Hoped.",
        "hope",
        "foretell",
        "visit",
        "",
        "tomorrow",
        "2025-02",
        "",
      ],
    );
    expect(lines.filter((line) => line.startsWith("!"))).toEqual([
      "! An answer is needed here.",
      expect.stringMatching(/^! "language" is "e_"/),
      "! One is needed.",
      expect.stringMatching(/^! "countryCode" is "x"/),
      '! "Otheria": nobody of this name or id is among those named (state:examplia, state:samplonia).',
      '! "visits": use meeting, visit, agreement, act, statement.',
      '! "Bob": nobody of this name or id is among those named (person:ada-example, state:examplia, state:samplonia).',
      expect.stringContaining("visit:examplia goes to state:examplia"),
      expect.stringMatching(/^! .*"hope"/),
      expect.stringMatching(/^! "start" is "tomorrow"/),
    ]);
    const { report } = await made(fields);
    expect(report.visits?.[0]).toMatchObject({
      visitors: [{ actor: "person:ada-example", representing: "state:examplia" }],
      host: "state:samplonia",
      status: "unknown",
      when: { start: "2025-02" },
    });
    expect(report.statements?.[0]).toMatchObject({
      kind: "foretell",
      speakers: ["person:ada-example"],
      summary: "Hoped.",
      claims: [{ record: "visit:samplonia" }],
    });
  });

  it("ask of an act what it is, who does it and to whom", async () => {
    const { fields, lines } = await answer(
      ...["A story", "", "A title", "", "", "Examplia", "Samplonia", "", "", "", "", "act", ""],
      ...["releasing", "release", "Examplia", "", "Samplonia", "", "done", "2025-02"],
    );
    expect(lines.filter((line) => line.startsWith("!"))).toEqual([expect.stringContaining('"releasing"')]);
    const { report } = await made(fields);
    expect(report.acts).toMatchObject([
      { kind: "release", by: ["state:examplia"], to: ["state:samplonia"], status: "done", when: { start: "2025-02" } },
    ]);
  });

  it("ask no more of an act that has no kind", async () => {
    const { fields } = await answer("A story", "", "A title", "", "", "", "", "", "", "act", "", "", "");
    expect(fields).not.toHaveProperty("by");
    expect((await made(fields)).report.acts).toBeUndefined();
  });
});

describe("slugOf", () => {
  it.each([
    ["Ada Example", "ada-example"],
    ["  Éva  Ó'Példa-Próba ", "eva-opelda-proba"],
    ["İlkin Örnək", "ilkin-ornak"],
    ["Straße Ł. Ørsted 3", "strasse-l-orsted-3"],
    ["ﬁne ① ²", "fine-1-2"],
    ["A/B & C", "a-b-c"],
    ["Имя", undefined],
    ["Ada 例", undefined],
    ["—!—", undefined],
    ["", undefined],
  ])("%j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("leaves room for a number", () => {
    expect(slugOf("a".repeat(1_000))).toHaveLength(150);
  });
});
