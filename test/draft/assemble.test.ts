import { check, type Report } from "communique";
import { type AssembleOptions, assemble, type Draft } from "communique/draft";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scale, seed } from "../long.js";
import { article, draft } from "./example.js";
import { EMPTY } from "./parts.js";
import { anyDrafts, formedDrafts } from "./random-drafts.js";

const options = { text: article, source: { publishedAt: "2027-05-04" } };
const textOf = { "source:article": article };

function errorsIn(report: Report, text = article) {
  return check(report, { sourceTexts: { "source:article": text } }).findings.filter(
    ({ severity }) => severity === "error",
  );
}

/** What stands at the spans of a record. */
function passagesOf(
  record: { evidence?: { spans?: { start: number; end: number }[] }[] } | undefined,
  text = article,
): string[] {
  const characters = [...text];
  return (record?.evidence ?? []).flatMap(({ spans = [] }) =>
    spans.map(({ start, end }) => characters.slice(start, end).join("")),
  );
}

/** A draft with nothing in it but this. */
function draftOf(parts: Partial<Record<keyof Draft, unknown>>) {
  return {
    ...EMPTY,
    title: "Example",
    language: "en",
    ...parts,
  };
}

describe("assemble", () => {
  it("makes a checked report of the example, and nothing is lost", () => {
    const { report, ok, findings, losses, origins } = assemble(draft, options);
    expect({ ok, findings, losses }).toEqual({ ok: true, findings: [], losses: [] });
    expect(check(report, { sourceTexts: textOf }).findings).toEqual([]);
    expect(Object.keys(origins)).toHaveLength(19);
    expect(origins["act:release-of-sailors"]).toBe("/events/6");
    expect(report.acts?.map(({ id, standing }) => [id, standing])).toEqual([
      ["act:release-of-sailors", undefined],
      ["act:troops-moved-to-the-border", "disputed"],
    ]);
    expect(report.acts?.[1]?.evidence?.[0]?.basis).toBe("claimed");
    expect(report.acts?.[0]?.figures).toEqual([
      { label: "sailors released", measure: "people", item: "sailor", value: 37 },
    ]);
    expect(report.agreements?.map(({ count, actions }) => [count, actions?.[0]?.during])).toEqual([
      [undefined, "meeting:talks-at-lake-house"],
      [2, "meeting:talks-at-lake-house"],
    ]);
  });

  it("puts what was only said into the statement that says it", () => {
    const [statement] = assemble(draft, options).report.statements ?? [];
    expect(statement?.commitments).toEqual([
      { summary: "Open the border.", by: ["state:examplia"], when: { start: "2027-06-01" } },
    ]);
    expect(statement?.quotes).toEqual([{ text: "We will open the border on June 1,", language: "en" }]);
    expect(passagesOf(statement)).toContain("We will open the border on June 1,");
  });

  it("makes a source of the outlet that the article credits, through which the statement came", () => {
    const { sources, statements } = assemble(draft, options).report;
    expect(sources.map(({ id, kind, basedOn }) => [id, kind, basedOn])).toEqual([
      ["source:article", "news-article", ["source:sample-news-agency"]],
      ["source:sample-news-agency", "wire-report", undefined],
    ]);
    const through = statements?.map(({ evidence = [] }) =>
      evidence.some(({ source }) => source === "source:sample-news-agency"),
    );
    expect(through).toEqual([true, false, false]);
  });

  it("tells an outlet whose name is that of the article's own id apart from the article", () => {
    const renamed = (text: string) => text.replaceAll("Sample News Agency", "Article");
    const { report } = assemble(renamed(JSON.stringify(draft)), { text: renamed(article) });
    expect(report.sources.map(({ id, basedOn }) => [id, basedOn])).toEqual([
      ["source:article", ["source:article-2"]],
      ["source:article-2", undefined],
    ]);
  });

  it("says of a date whose year the text does not give that it is inferred", () => {
    const [meeting] = assemble(draft, options).report.meetings ?? [];
    expect(meeting?.evidence?.map(({ basis, fields }) => [basis, fields])).toEqual([
      ["stated", undefined],
      ["inferred", ["/when/start"]],
    ]);
  });

  it("takes a model's answer as it comes", () => {
    const answer = `Here it is:\n\`\`\`json\n${JSON.stringify(draft)}\n\`\`\``;
    expect(assemble(answer, options)).toEqual(assemble(draft, options));
  });

  it("leaves out what nothing in the text supports, or keeps it as inferred", () => {
    const invented = structuredClone(draft);
    (invented.events[6] as { evidence: string[] }).evidence = ["Examplia set free all sailors"];
    const dropped = assemble(invented, options);
    expect(dropped.ok).toBe(false);
    expect(dropped.report.acts?.map(({ id }) => id)).toEqual(["act:troops-moved-to-the-border"]);
    expect(dropped.losses.map(({ path }) => path)).toContain("/events/6");
    const kept = assemble(invented, { ...options, ungrounded: "infer" });
    expect(kept.report.acts?.[0]?.evidence?.[0]).toEqual({
      source: "source:article",
      basis: "inferred",
      note: "The passage given for it does not stand in the text.",
    });
  });

  it("never makes a fact of what is only claimed, should the claim be left out", () => {
    const unclaimed = structuredClone(draft) as unknown as { statements: { evidence: string[] }[] };
    for (const statement of unclaimed.statements.slice(1)) statement.evidence = ["Nobody wrote this."];
    const { report, findings } = assemble(unclaimed, options);
    expect(report.acts?.map(({ id }) => id)).toEqual(["act:release-of-sailors"]);
    expect(findings.map(({ code, path }) => [code, path])).toContainEqual(["draft-unclaimed", "/events/7/standing"]);
  });

  it("gives those whom an earlier report names the ids and names that they have there", () => {
    const first = assemble(draft, options).report;
    const renamed = JSON.parse(
      JSON.stringify(first).replaceAll("person:ada-example", "person:president-example"),
    ) as Report;
    const { report } = assemble(draft, { ...options, names: renamed });
    expect(report.people?.map(({ id }) => id)).toEqual(["person:president-example", "person:bo-sample"]);
    expect(report.visits?.[0]?.visitors[0]?.actor).toBe("person:president-example");
  });

  it("gives an id that an earlier report has to nobody else", () => {
    const names = [{ type: "person", id: "person:bo-sample", name: "Bo Sample the Elder" }] as const;
    expect(assemble(draft, { ...options, names }).report.people?.map(({ id }) => id)).toEqual([
      "person:ada-example",
      "person:bo-sample-2",
    ]);
  });

  it("keeps what nothing refers to, if that is wanted", () => {
    const more = {
      ...draft,
      things: [
        ...draft.things,
        { kind: "city", name: "Port Sample", aliases: [], office: "", of: "Samplonia", code: "" },
      ],
    };
    expect(assemble(more, options).losses).toEqual([
      { path: "/things/7", reason: 'Nothing in the draft refers to "Port Sample".' },
    ]);
    expect(assemble(more, { ...options, unused: "keep" }).report.places?.map(({ id }) => id)).toContain(
      "place:port-sample",
    );
  });

  it("names the report and its source by what is known of the article", () => {
    const url = "https://example.org/talks";
    const { report } = assemble(draft, {
      text: article,
      title: "Talks",
      language: "en-GB",
      source: { url, kind: "wire-report", publisher: "Sample News Agency" },
    });
    expect([report.id, report.title, report.language]).toEqual([url, "Talks", "en-GB"]);
    expect(report.sources[0]).toMatchObject({ url, kind: "wire-report", publisher: "organization:sample-news-agency" });
    expect(assemble(draft, options).report.id).toMatch(/^urn:sha256:[0-9a-f]{64}$/);
  });

  it.each<[string, unknown, RegExp]>([
    ["no text", {}, /needs the text the draft was made from/],
    ["an empty text", { text: " " }, /needs the text/],
    ["half a pair of surrogates", { text: "a\uD800" }, /surrogate/],
    ["an unknown mode", { text: article, ungrounded: "keep" }, /ungrounded is "keep": use drop or infer/],
    ["a source that can be none", { text: article, source: { url: "nowhere" } }, /no url "nowhere"/],
    ["an id that is no URI", { text: article, id: "talks" }, /The id is "talks"/],
  ])("throws for %s", (_, bad, message) => {
    expect(() => assemble(draft, bad as AssembleOptions)).toThrow(TypeError);
    expect(() => assemble(draft, bad as AssembleOptions)).toThrow(message);
  });
});

describe("passages", () => {
  const event = (evidence: string[]) =>
    draftOf({ events: [{ title: "Talks", kind: "talks", evidence, status: "held" }] });

  it.each([
    [
      "letters of Azerbaijani, in capitals",
      "Bakı: İLHAM ƏLİYEV Şuşada danışıqlar apardı.",
      "İlham Əliyev Şuşada",
      "İLHAM ƏLİYEV Şuşada",
    ],
    [
      "a small i for a Turkish capital before what is looked for",
      "İİİ İzmir. Görüşmeler İSTANBUL'DA yapıldı.",
      "görüşmeler istanbul'da",
      "Görüşmeler İSTANBUL'DA",
    ],
    ["emoji before it", "😀😀 Talks were held.", "talks were held", "Talks were held"],
    ["Greek, with its two forms of sigma", "Ο ΠΡΟΕΔΡΟΣ ΕΦΤΑΣΕ.", "ο προεδρος", "Ο ΠΡΟΕΔΡΟΣ"],
    ["Chinese, without spaces", "总统昨日举行会谈。", "举行会谈", "举行会谈"],
    ["Arabic", "عقد الرئيس محادثات يوم الثلاثاء.", "محادثات يوم", "محادثات يوم"],
    ["Vietnamese, decomposed", "Tổng thống hội đàm.".normalize("NFD"), "hội đàm", "hội đàm".normalize("NFD")],
    [
      "a passage that is cut",
      "The two met on Monday in a small house and talked.",
      "The two met ... and talked",
      "The two met on Monday in a small house and talked",
    ],
    [
      "another typography",
      "They \u201Cagreed \u2013\nat last\u201D to talk.",
      '"agreed - at last" to talk',
      "agreed \u2013\nat last\u201D to talk",
    ],
  ])("are found in %s, and spans are theirs", (_, text, passage, found) => {
    const { report, findings } = assemble(event([passage]), { text });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(passagesOf(report.meetings?.[0], text)).toEqual([found]);
    expect(errorsIn(report, text)).toEqual([]);
  });

  it("that stand several times are taken in the order of the text", () => {
    const text = "They met. Later they spoke. They met. Then they left.";
    const events = [
      ["first", "They met"],
      ["second", "Later they spoke"],
      ["third", "They met"],
    ].map(([title, passage]) => ({ title, kind: "talks", evidence: [passage], status: "held" }));
    const { report } = assemble(draftOf({ events }), { text });
    expect(report.meetings?.map(({ evidence }) => evidence?.[0]?.spans?.[0]?.start)).toEqual([0, 10, 28]);
  });
});

describe("kinds of events", () => {
  const things = [
    { kind: "state", name: "Examplia" },
    { kind: "state", name: "Samplonia" },
    { kind: "person", name: "Ada Example", of: "Examplia", office: "President" },
  ];
  const text =
    "President Ada Example said Examplia and Samplonia agreed on a treaty. Examplia withdrew its troops from Samplonia.";
  const evidence = [text.slice(0, 21)];
  const made = (events: object[], statements: object[] = []) =>
    assemble(draftOf({ things, events, statements }), { text });
  const treaty = {
    title: "Treaty",
    kind: "treaty",
    evidence,
    status: "signed",
    participants: [
      { name: "Examplia", role: "party" },
      { name: "Samplonia", role: "party" },
    ],
  };

  it("are a step where they name a document, and else an act", () => {
    const withdraw = {
      title: "Withdrawal",
      kind: "withdraw",
      evidence,
      participants: [{ name: "Examplia", role: "actor" }],
    };
    const { report } = made([
      treaty,
      { ...withdraw, of: "Treaty", status: "planned" },
      { ...withdraw, title: "Withdrawal of troops", status: "done" },
    ]);
    expect(report.agreements?.[0]?.actions).toEqual([
      { action: "withdraw", status: "planned", by: ["state:examplia"] },
    ]);
    expect(report.acts).toMatchObject([{ kind: "deploy", shade: "withdraw", status: "done", by: ["state:examplia"] }]);
  });

  it("give the signing that is said of a document itself a step of its own", () => {
    const signed = {
      ...treaty,
      date: "2027-05-04",
      participants: [...treaty.participants, { name: "Ada Example", role: "signatory", capacity: "President" }],
    };
    const { report, losses } = made([signed]);
    expect(losses).toEqual([]);
    expect(report.agreements?.[0]?.actions).toEqual([
      {
        action: "sign",
        representatives: [{ person: "person:ada-example", onBehalfOf: "state:examplia", capacity: "President" }],
        when: { start: "2027-05-04" },
      },
    ]);
  });

  it("have a key where a statement claims a step", () => {
    const step = { title: "Entry into force", kind: "enter-into-force", of: "Treaty", evidence, status: "planned" };
    const statement = {
      kind: "foretell",
      speakers: ["Ada Example"],
      summary: "Foretold it.",
      claims: ["Entry into force"],
      modality: "required",
      evidence,
    };
    const { report } = made([treaty, step], [statement]);
    expect(report.agreements?.[0]?.actions?.[0]?.key).toBe("entry-into-force");
    expect(report.statements?.[0]?.claims).toEqual([
      { record: "agreement:treaty", key: "entry-into-force", modality: "required" },
    ]);
  });

  it("make the country of a state that is named as a place", () => {
    const talks = { title: "Talks", kind: "talks", evidence, status: "held", place: "Samplonia" };
    expect(made([talks]).report.places).toMatchObject([
      { id: "place:samplonia", kind: "country", state: "state:samplonia" },
    ]);
  });

  it("put documents into their package", () => {
    const bundle = { ...treaty, title: "Package", kind: "package" };
    const { report } = made([bundle, { ...treaty, of: "Package" }]);
    expect(report.agreements?.[0]?.package).toEqual({ parts: ["agreement:treaty"] });
  });
});

describe("what the text holds a draft to", () => {
  it("is that things stand in it: others are left out, or kept as inferred", () => {
    const invented = structuredClone(draft) as unknown as { things: object[]; events: { participants: object[] }[] };
    invented.things.push({ kind: "person", name: "Cy Nobody" });
    invented.events[1]?.participants.push({ name: "Cy Nobody", role: "attendee" });
    const dropped = assemble(invented, options);
    expect(dropped.report.people?.map(({ name }) => name)).toEqual(["Ada Example", "Bo Sample"]);
    expect(dropped.report.meetings?.[0]?.participants).toHaveLength(2);
    const kept = assemble(invented, { ...options, ungrounded: "infer" });
    expect(kept.report.people?.[2]?.evidence).toEqual([
      { source: "source:article", basis: "inferred", note: "The name does not stand in the text." },
    ]);
  });

  it("is that quotations are stored in the letters of the text", () => {
    const text = "\u201CIt\u2019s  time \u2013 now\u201D, Ada Example said.";
    const statements = [
      {
        kind: "assert",
        speakers: ["Ada Example"],
        summary: "Said so.",
        quotes: ["It's time - now"],
        evidence: ["Ada Example said"],
      },
    ];
    const { report, ok } = assemble(draftOf({ things: [{ kind: "person", name: "Ada Example" }], statements }), {
      text,
    });
    expect(ok).toBe(true);
    expect(report.statements?.[0]?.quotes?.[0]?.text).toBe("It\u2019s  time \u2013 now");
  });

  it("is that a statement and a commitment share a passage: a promise before what only says something", () => {
    const text = "Ada Example said that calm holds and promised to open the border.";
    const statement = { speakers: ["Ada Example"], evidence: [text.slice(0, -1)] };
    const statements = [
      { ...statement, kind: "assert", summary: "Said that calm holds." },
      { ...statement, kind: "promise", summary: "Promised to open the border." },
    ];
    const commitments = [{ summary: "Open the border.", mode: "permitted", evidence: ["open the border"] }];
    const { report } = assemble(
      draftOf({ things: [{ kind: "person", name: "Ada Example" }], statements, commitments }),
      { text },
    );
    expect(report.statements?.map((each) => each.commitments)).toEqual([
      undefined,
      [{ summary: "Open the border.", permitted: true }],
    ]);
  });
});

describe("numbers and names", () => {
  const things = [
    { kind: "state", name: "Examplia" },
    { kind: "country", name: "Examplia", of: "Examplia" },
    { kind: "person", name: "Ada Example" },
    { kind: "person", name: "Bo Sample" },
  ];
  const text = "Ada Example said Examplia would pay 1,200 to free Bo Sample.";
  const act = {
    title: "Payment",
    kind: "finance",
    shade: "pay",
    status: "announced",
    evidence: ["Examplia would pay"],
    participants: [{ name: "Examplia", role: "actor" }],
  };

  it.each<[object, object]>([
    [
      { value: "1,200", unit: "USD" },
      { value: 1200, currency: "USD" },
    ],
    [
      { value: "12", bound: "at-least", unit: "km" },
      { min: 12, unit: "km" },
    ],
    [{ value: "12", bound: "at-most" }, { max: 12 }],
    [
      { value: "12", bound: "about" },
      { value: 12, approximate: true },
    ],
    [
      { value: "12-13", bound: "exact" },
      { min: 12, max: 13 },
    ],
    [
      { value: "3", item: "Fighter Jet" },
      { value: 3, item: "fighter-jet" },
    ],
  ])("of %j are %j", (figure, made) => {
    const figures = [{ of: "Payment", label: "sum", measure: "money", evidence: ["1,200"], ...figure }];
    const { report, losses } = assemble(draftOf({ things, events: [act], figures }), { text, unused: "keep" });
    expect(losses).toEqual([]);
    expect(report.acts?.[0]?.figures).toEqual([{ label: "sum", measure: "money", ...made }]);
  });

  it("that a state and its country share mean the state that acts, and the place where one is meant", () => {
    const talks = {
      title: "Talks",
      kind: "talks",
      status: "held",
      evidence: ["Ada Example said"],
      place: "Examplia",
      about: ["Examplia"],
      participants: [{ name: "Ada Example", representing: "Examplia" }],
    };
    const { report, findings } = assemble(draftOf({ things, events: [talks] }), { text });
    expect(findings).toEqual([]);
    expect(report.meetings?.[0]).toMatchObject({
      place: "place:examplia",
      about: ["state:examplia"],
      participants: [{ representing: "state:examplia" }],
    });
  });

  it("that are claimed are not told again in what a statement is about", () => {
    const statement = {
      kind: "announce",
      speakers: ["Ada Example"],
      summary: "Announced it.",
      claims: ["Payment"],
      about: ["Payment", "calm"],
      evidence: ["Ada Example said"],
    };
    const { report, losses } = assemble(draftOf({ things, events: [act], statements: [statement] }), {
      text,
      unused: "keep",
    });
    expect(losses).toEqual([]);
    expect(report.statements?.[0]).toMatchObject({ claims: [{ record: "act:payment" }], topics: ["topic:calm"] });
    expect(report.statements?.[0]?.about).toBeUndefined();
  });

  it("of a host who is a person are those who receive, and the host is whom they stand for", () => {
    const visit = {
      title: "Visit",
      kind: "visit",
      status: "held",
      evidence: ["Examplia would pay"],
      participants: [
        { name: "Bo Sample", role: "visitor" },
        { name: "Ada Example", role: "host", representing: "Examplia" },
      ],
    };
    const { report } = assemble(draftOf({ things, events: [visit] }), { text });
    expect(report.visits?.[0]).toMatchObject({ host: "state:examplia", receivedBy: ["person:ada-example"] });
  });
});

describe("any draft", () => {
  const runs = { numRuns: scale(30, 1_000), seed };
  const modes = fc.record({
    ungrounded: fc.constantFrom("drop", "infer"),
    unused: fc.constantFrom("drop", "keep"),
    partial: fc.boolean(),
  });

  it.each([
    ["of the right form", formedDrafts],
    ["of any JSON", anyDrafts],
  ])("%s gives a report without an error, and the same each time", (_, drafts) => {
    fc.assert(
      fc.property(drafts as fc.Arbitrary<unknown>, modes, (any, mode) => {
        const made = assemble(any, { ...options, ...(mode as Partial<AssembleOptions>) });
        expect(errorsIn(made.report)).toEqual([]);
        // Whoever takes words of the schema alone could not mend it.
        expect(check(made.report).findings.filter(({ code }) => code === "unlisted-word")).toEqual([]);
        expect(assemble(structuredClone(any), { ...options, ...(mode as Partial<AssembleOptions>) })).toEqual(made);
      }),
      runs,
    );
  });

  // What a field or an office says already, and the names that things and steps are only found by.
  it.each<[keyof Draft, string[]]>([
    ["title", []],
    ["language", []],
    ["summary", []],
    ["things", ["/things/aliases"]],
    ["events", ["/events/participants/role", "/events/title", "/events/participants/representing"]],
    ["statements", []],
    ["figures", ["/figures/bound"]],
    ["commitments", []],
  ])("is used or told, value by value: what is not told changes the report: %s", (key, idle) => {
    const before = JSON.stringify(assemble(draft, options).report);
    const found = leavesOf(draft, key).flatMap(([path, without]) =>
      JSON.stringify(assemble(without, options).report) === before ? [path] : [],
    );
    expect([...new Set(found.map((path) => path.replaceAll(/\/\d+/g, "")))]).toEqual(idle);
    if (key === "events") {
      expect(found.filter((path) => path.endsWith("/title"))).toEqual(["/events/3/title", "/events/5/title"]);
    }
  });

  it("told as it comes in gives clean reports that never shrink", () => {
    const text = JSON.stringify(draft);
    let records = 0;
    let events = 0;
    for (let end = 200; end <= text.length; end += 150) {
      const { report, findings } = assemble(text.slice(0, end), { ...options, partial: true });
      expect(errorsIn(report)).toEqual([]);
      expect(findings.filter(({ code }) => code !== "draft-cut-off" && code !== "draft-not-json")).toEqual([]);
      const count = Object.values(report).reduce(
        (sum: number, list) => sum + (Array.isArray(list) ? list.length : 0),
        0,
      );
      expect(count).toBeGreaterThanOrEqual(records);
      records = count;
      events = report.meetings?.length ?? 0;
    }
    expect(records).toBeGreaterThan(15);
    expect(events).toBe(1);
  });
});

/** Every value in a key of a draft that is not empty, with the draft without it. */
function leavesOf(draft: Draft, key: keyof Draft): [path: string, without: unknown][] {
  const paths: (string | number)[][] = [];
  const visit = (node: unknown, path: (string | number)[]) => {
    if (typeof node === "object" && node !== null) {
      for (const [key, child] of Object.entries(node)) visit(child, [...path, Array.isArray(node) ? Number(key) : key]);
    } else if (node !== "" && node !== "none") paths.push(path);
  };
  visit(draft[key], [key]);
  return paths.map((path) => {
    const copy = structuredClone(draft);
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy) as Record<
      string | number,
      unknown
    >;
    holder[path.at(-1) as string | number] = "";
    return [`/${path.join("/")}`, copy];
  });
}
