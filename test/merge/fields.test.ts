import type { Agreement, AgreementAction, AnyRecord, Meeting, Person, Report, Statement } from "communique";
import { type Merged, type MergeOptions, mergeReports } from "communique/merge";
import { describe, expect, it } from "vitest";
import { article, errorsOf, evidence } from "./reports.js";

const people: Person[] = ["ada", "bo", "cy"].map((name) => ({
  type: "person",
  id: `person:${name}`,
  name: `${name} Example`,
  evidence,
}));

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  type: "meeting",
  id: "meeting:talks",
  title: "Talks",
  kind: "talks",
  status: "held",
  when: { start: "2031-05-12" },
  participants: [{ actor: "person:ada" }],
  evidence,
  ...more,
});

/** The meeting of two reports, which tell it as given. */
function merged(
  one: Partial<Meeting>,
  other: Partial<Meeting>,
  options: MergeOptions = {},
): Merged & { meeting: Meeting } {
  const a = article("a", { people, meetings: [meeting(one)] });
  const b = article("b", { people, meetings: [meeting({ id: "meeting:other", ...other })] });
  const all = mergeReports([a, b], options);
  expect(all.report.meetings).toHaveLength(1);
  expect(errorsOf(all.report)).toEqual([]);
  return { ...all, meeting: all.report.meetings?.[0] as Meeting };
}

const own = ({ losses }: Merged) => losses.filter(({ path }) => path.startsWith("/meetings"));

describe("a field that differs", () => {
  it("is an alternative from the source of the second report", () => {
    const { meeting, ...rest } = merged({}, { status: "cancelled" });
    expect(meeting.status).toBe("held");
    expect(meeting.alternatives).toEqual([
      { from: ["source:article-2"], changes: [{ field: "/status", value: "cancelled" }] },
    ]);
    expect(own(rest)).toEqual([]);
  });

  it("is from the source of the evidence that names it, with its basis", () => {
    const sources: Report["sources"] = [
      { type: "source", id: "source:one", kind: "news-article", url: "https://example.org/1" },
      { type: "source", id: "source:two", kind: "news-article", url: "https://example.org/2" },
    ];
    const told: Meeting["evidence"] = [
      { source: "source:one", basis: "stated" },
      { source: "source:two", basis: "inferred", note: "Both left.", fields: ["/status"] },
    ];
    const only = people.map(
      (person) => ({ ...person, evidence: [{ source: "source:one", basis: "stated" }] }) as Person,
    );
    const b = article("b", {
      sources,
      people: only,
      meetings: [meeting({ status: "cancelled", medium: "video", evidence: told })],
    });
    const a = article("a", { people, meetings: [meeting({ medium: "in-person" })] });
    // How it took place tells two meetings apart: it has to be said that they are one.
    const { report } = mergeReports([a, b], { same: [["meeting:talks", "meeting:talks"]] });
    expect(report.meetings?.[0]?.alternatives).toEqual([
      { from: ["source:two"], changes: [{ field: "/status", value: "cancelled" }], basis: "inferred" },
      { from: ["source:one"], changes: [{ field: "/medium", value: "video" }] },
    ]);
    expect(report.meetings?.[0]?.evidence?.map(({ source, fields }) => [source, fields])).toEqual([
      ["source:article", undefined],
      ["source:one", ["/kind", "/when", "/participants"]],
      ["source:two", ["/alternatives/0/changes/0/value"]],
    ]);
  });

  it("of a figure or a time is the whole object", () => {
    const figure = (value: number) => [{ label: "Dead", measure: "dead", value } as const];
    const one = merged(
      { figures: figure(3) },
      { figures: figure(4), when: { start: "2031-05-12T10:00", part: "morning" } },
    );
    expect(one.meeting.alternatives?.map(({ changes }) => changes)).toEqual([
      [{ field: "/when", value: { start: "2031-05-12T10:00", part: "morning" } }],
      [{ field: "/figures/0", value: { label: "Dead", measure: "dead", value: 4 } }],
    ]);
  });

  it("that both alternatives tell alike is one alternative of two sources", () => {
    const b = article("b", { people, meetings: [meeting({ status: "cancelled" })] });
    const c = article("c", { people, meetings: [meeting({ status: "cancelled" })] });
    const { report } = mergeReports([article("a", { people, meetings: [meeting()] }), b, c]);
    expect(report.meetings?.[0]?.alternatives?.map(({ from }) => from)).toEqual([
      ["source:article-2", "source:article-3"],
    ]);
  });

  it("is told as lost where nothing says who tells it", () => {
    const sources: Report["sources"] = [1, 2].map((n) => ({
      type: "source",
      id: `source:s${n}`,
      kind: "news-article",
    }));
    const { evidence: _, ...untold } = meeting({ status: "cancelled" });
    const named = people.map(
      (person) => ({ ...person, evidence: [{ source: "source:s1", basis: "stated" }] }) as Person,
    );
    const b = article("b", { sources, people: named, meetings: [untold] });
    const all = mergeReports([article("a", { people, meetings: [meeting()] }), b]);
    expect(all.report.meetings?.[0]?.alternatives).toBeUndefined();
    expect(own(all).map(({ report, path }) => [report, path])).toEqual([[1, "/meetings/0/status"]]);
  });

  it("of standing is told by the source and not by the speaker who claims that it is so", () => {
    const told = (id: string, standing: "denied" | "refuted") =>
      article(id, {
        people,
        meetings: [meeting({ standing, evidence: [{ source: "source:article", basis: "claimed" }] })],
        statements: [
          {
            type: "statement",
            id: "statement:claim",
            kind: "assert",
            speakers: ["person:ada"],
            summary: "Said so.",
            claims: [{ record: "meeting:talks" }],
          },
        ],
      });
    const { report } = mergeReports([told("a", "denied"), told("b", "refuted")]);
    expect(report.meetings?.[0]?.alternatives).toEqual([
      { from: ["source:article-2"], changes: [{ field: "/standing", value: "refuted" }] },
    ]);
  });

  it("of standing is an alternative too: without one it is told as fact", () => {
    const statements: Statement[] = [
      {
        type: "statement",
        id: "statement:s",
        kind: "assert",
        speakers: ["person:bo"],
        summary: "They met.",
        claims: [{ record: "meeting:talks" }],
        evidence,
      },
    ];
    const a = article("a", { people, meetings: [meeting()] });
    const b = article("b", { people, meetings: [meeting({ standing: "claimed" })], statements });
    const [first, second] = [
      [a, b],
      [b, a],
    ].map((reports) => mergeReports(reports).report.meetings?.[0]);
    expect([first?.standing, first?.alternatives?.[0]?.changes]).toEqual([
      undefined,
      [{ field: "/standing", value: "claimed" }],
    ]);
    expect([second?.standing, second?.alternatives?.[0]?.changes]).toEqual([
      "claimed",
      [{ field: "/standing", none: true }],
    ]);
  });
});

describe("what only one report tells", () => {
  it("is taken over, and the evidence says whose it is", () => {
    const { meeting } = merged({ medium: "video" }, { access: "closed" });
    expect([meeting.medium, meeting.access, meeting.alternatives]).toEqual(["video", "closed", undefined]);
    expect(meeting.evidence).toEqual([
      { source: "source:article", basis: "stated", fields: ["/kind", "/status", "/when", "/participants", "/medium"] },
      {
        source: "source:article-2",
        basis: "stated",
        fields: ["/kind", "/status", "/when", "/participants", "/access"],
      },
    ]);
  });

  it("of a time that both agree in is added to it", () => {
    const { meeting } = merged({}, { when: { start: "2031-05-12", end: "2031-05-13" } });
    expect([meeting.when, meeting.alternatives]).toEqual([{ start: "2031-05-12", end: "2031-05-13" }, undefined]);
  });

  it("of a time that both tell, with another offset, is no other account", () => {
    const all = merged({ when: { start: "2031-05-12T10:00+02:00" } }, { when: { start: "2031-05-12T08:00:00Z" } });
    expect([all.meeting.when, all.meeting.alternatives]).toEqual([{ start: "2031-05-12T10:00+02:00" }, undefined]);
    expect(own(all).map(({ report, path }) => `${report}${path}`)).toEqual(["1/meetings/0/when/start"]);
    const supports = all.meeting.evidence?.find(({ source }) => source === "source:article-2");
    expect(supports?.fields ?? ["/when/start"]).toContain("/when/start");
  });

  it("as a gap names its sources", () => {
    const { meeting } = merged({}, { gaps: [{ field: "/place", kind: "not-stated" }] });
    expect(meeting.gaps).toEqual([{ field: "/place", kind: "not-stated", from: ["source:article-2"] }]);
  });
});

describe("own words", () => {
  it("of the second report are kept in the note, once, and with where they are from", () => {
    const participants: Meeting["participants"] = [{ actor: "person:ada" }, { actor: "person:bo" }];
    const { meeting } = merged(
      { summary: "They met.", participants },
      { title: "A meeting", summary: "There was a meeting.", note: "Odd.", participants },
    );
    expect([meeting.title, meeting.summary]).toEqual(["Talks", "They met."]);
    expect(meeting.note?.split("\n\n").sort()).toEqual([
      "Odd.",
      "https://example.org/b, summary: There was a meeting.",
      "https://example.org/b, title: A meeting",
    ]);
    expect(meeting.alternatives).toBeUndefined();
  });

  it("inside of an item are told", () => {
    const actions = (summary: string): AgreementAction[] => [
      { action: "sign", when: { start: "2031-05-12" }, summary },
    ];
    const agreement = (summary: string): Agreement => ({
      type: "agreement",
      id: "agreement:deal",
      title: "Deal",
      instrument: "treaty",
      status: "signed",
      parties: ["person:ada", "person:bo"],
      actions: actions(summary),
      evidence,
    });
    const [a, b] = ["In the hall.", "In the garden."].map((text, i) =>
      article(`${i}`, { people, agreements: [agreement(text)] }),
    );
    const { report, losses } = mergeReports([a, b] as [Report, Report]);
    expect(report.agreements).toHaveLength(1);
    expect(losses.map(({ path }) => path)).toContain("/agreements/0/actions/0/summary");
  });

  it("of a report in another language say so", () => {
    const participants: Meeting["participants"] = [{ actor: "person:ada" }, { actor: "person:bo" }];
    const other = meeting({ title: "Entretiens", participants });
    const b = { ...article("b", { people, meetings: [other] }), language: "fr" };
    const { report, losses } = mergeReports([article("a", { people, meetings: [meeting({ participants })] }), b]);
    expect(report.meetings?.[0]?.note).toBe("https://example.org/b (fr), title: Entretiens");
    expect(losses.map(({ path }) => path).sort()).toEqual(["/id", "/language", "/title"]);
  });

  it("do not touch a name: another one is among the names", () => {
    const a = article("a", { people: [{ ...people[0], sameAs: ["https://example.org/q"] } as Person] });
    const b = article("b", { people: [{ ...people[0], name: "A. E.", sameAs: ["https://example.org/q"] } as Person] });
    expect(mergeReports([a, { ...b, language: "fr" }]).report.people?.[0]?.names).toEqual([
      { text: "A. E.", language: "fr" },
    ]);
  });
});

describe("lists", () => {
  it("are united, and pointers into them follow", () => {
    const { meeting } = merged(
      { participants: [{ actor: "person:ada", role: "host" }, { actor: "person:bo" }] },
      {
        participants: [
          { actor: "person:ada", role: "guest" },
          { actor: "person:bo", capacity: "Envoy" },
          { actor: "person:cy" },
        ].reverse() as Meeting["participants"] & object,
        evidence: [
          ...evidence,
          {
            source: "source:article",
            basis: "inferred",
            note: "Seen.",
            fields: ["/participants/0", "/participants/1/capacity"],
          },
        ],
        gaps: [{ field: "/participants/0/capacity", kind: "withheld", from: ["source:article"] }],
        alternatives: [
          {
            from: ["source:article"],
            kind: "misprint",
            changes: [{ field: "/participants/1/capacity", value: "Convoy" }],
          },
        ],
      },
    );
    expect(meeting.participants).toEqual([
      { actor: "person:ada", role: "host" },
      { actor: "person:bo", capacity: "Envoy" },
      { actor: "person:cy" },
    ]);
    expect(meeting.evidence?.find(({ basis }) => basis === "inferred")?.fields).toEqual([
      "/participants/2",
      "/participants/1/capacity",
    ]);
    expect(meeting.gaps?.[0]?.field).toBe("/participants/2/capacity");
    expect(meeting.alternatives).toEqual([
      {
        from: ["source:article-2"],
        kind: "misprint",
        changes: [{ field: "/participants/1/capacity", value: "Convoy" }],
      },
      { from: ["source:article-2"], changes: [{ field: "/participants/0/role", value: "guest" }] },
    ]);
  });

  it("of series are united by the name, and another number is an alternative", () => {
    const series = (ordinal: number) => ({ series: [{ name: "Sample Talks", ordinal }] });
    // The number tells two meetings apart: it has to be said that they are one.
    const { meeting } = merged(series(2), series(3), { same: [["meeting:talks", "meeting:other"]] });
    expect(meeting.series).toEqual([{ name: "Sample Talks", ordinal: 2 }]);
    expect(meeting.alternatives?.[0]?.changes).toEqual([{ field: "/series/0/ordinal", value: 3 }]);
  });
});

describe("ids and keys", () => {
  const agreement = (more: Partial<Agreement>): Agreement => ({
    type: "agreement",
    id: "agreement:deal",
    title: "Deal",
    instrument: "treaty",
    status: "signed",
    parties: ["person:ada", "person:bo"],
    actions: [{ key: "step", action: "sign", when: { start: "2031-05-12" } }],
    evidence,
    ...more,
  });
  const statement = (id: string, key: string): Statement => ({
    type: "statement",
    id: `statement:${id}`,
    kind: "assert",
    speakers: ["person:ada"],
    summary: id,
    claims: [{ record: "agreement:deal", key }],
    evidence,
  });

  it("that are taken get another name, and all that names them follows", () => {
    const b = article("b", {
      people: people.map((person) => ({ ...person, name: `${person.name} Junior` })),
      meetings: [
        meeting({
          alternatives: [
            { from: ["source:article"], changes: [{ field: "/participants/-", value: { actor: "person:bo" } }] },
          ],
        }),
      ],
    });
    const { report, renamed, joins } = mergeReports([article("a", { people, meetings: [meeting()] }), b]);
    expect(joins).toEqual([]);
    expect(renamed.map(({ now }) => now)).toEqual([
      "source:article-2",
      "person:ada-2",
      "person:bo-2",
      "person:cy-2",
      "meeting:talks-2",
    ]);
    expect(report.meetings?.[1]).toEqual({
      ...meeting({ id: "meeting:talks-2", participants: [{ actor: "person:ada-2" }] }),
      evidence: [{ source: "source:article-2", basis: "stated" }],
      alternatives: [
        { from: ["source:article-2"], changes: [{ field: "/participants/-", value: { actor: "person:bo-2" } }] },
      ],
    });
  });

  it("of items that are one become the first's", () => {
    const b = article("b", {
      people,
      agreements: [agreement({ actions: [{ key: "signing", action: "sign", when: { start: "2031-05-12" } }] })],
      statements: [statement("b", "signing")],
    });
    const { report } = mergeReports([article("a", { people, agreements: [agreement({})] }), b]);
    expect(report.agreements?.[0]?.actions?.map(({ key }) => key)).toEqual(["step"]);
    expect(report.statements?.[0]?.claims).toEqual([{ record: "agreement:deal", key: "step" }]);
  });

  it("of items that are two are kept apart, also inside of the record", () => {
    const actions: Agreement["actions"] = [
      { key: "step", action: "denounce", when: { start: "2031-07-01" }, by: ["person:ada"] },
      { key: "back", action: "revoke-denunciation", of: "step", when: { start: "2031-08-01" }, by: ["person:ada"] },
    ];
    const b = article("b", {
      people,
      agreements: [
        agreement({ actions: [...(agreement({}).actions ?? []).map(({ key: _, ...step }) => step), ...actions] }),
      ],
      statements: [statement("b", "step")],
    });
    const { report, losses } = mergeReports([article("a", { people, agreements: [agreement({})] }), b]);
    expect(report.agreements?.[0]?.actions?.map(({ key, of }) => [key, of])).toEqual([
      ["step", undefined],
      ["step-2", undefined],
      ["back", "step-2"],
    ]);
    expect(report.statements?.[0]?.claims).toEqual([{ record: "agreement:deal", key: "step-2" }]);
    expect(losses.map(({ path }) => path)).toContain("/agreements/0/actions/1/key");
    expect(errorsOf(report)).toEqual([]);
  });
});

describe("the head of the report", () => {
  it("is that of the first, from the earliest date to the latest", () => {
    const a = { ...article("a"), createdAt: "2031-05-12", updatedAt: "2031-05-14" } as const;
    const b = { ...article("b"), summary: "It rained.", createdAt: "2031-05-10", updatedAt: "2031-05-16" } as const;
    const { report, losses } = mergeReports([a, b], { id: "https://example.org/story" });
    expect(report).toMatchObject({
      id: "https://example.org/story",
      title: "Report a",
      summary: "It rained.",
      createdAt: "2031-05-10",
      updatedAt: "2031-05-16",
    });
    expect(losses.map(({ report, path }) => `${report}${path}`)).toEqual([
      "0/id",
      "0/createdAt",
      "0/updatedAt",
      "1/id",
      "1/title",
    ]);
  });

  it("keeps the date of the first where another has none, unless the records of that one are newer", () => {
    const dated = { ...article("a"), createdAt: "2031-05-12" } as const;
    const { report, losses } = mergeReports([dated, article("b")]);
    expect(report.createdAt).toBe("2031-05-12");
    expect(losses.map(({ report, path }) => `${report}${path}`)).not.toContain("0/createdAt");
    const newer = article("b", { people, meetings: [meeting({ when: { start: "2032-05-12" } })] });
    const all = mergeReports([dated, newer]);
    expect(errorsOf(all.report)).toEqual([]);
    expect(all.report.meetings).toEqual([expect.objectContaining({ status: "held", when: { start: "2032-05-12" } })]);
    expect(all.report.createdAt).toBeUndefined();
    expect(all.losses.map(({ report, path }) => `${report}${path}`)).toContain("0/createdAt");
  });
});

describe("what would contradict itself", () => {
  const agreement = (status: Agreement["status"], actions: Agreement["actions"]): Agreement => ({
    type: "agreement",
    id: "agreement:deal",
    title: "Deal",
    instrument: "treaty",
    status,
    parties: ["person:ada", "person:bo"],
    actions: [{ action: "sign", when: { start: "2031-05-12" } }, ...(actions ?? [])],
    evidence,
  });

  it("lets the account be the main one that fits the rest", () => {
    const a = article("a", { people, agreements: [agreement("signed", [])] });
    const b = article("b", {
      people,
      agreements: [agreement("in-force", [{ action: "enter-into-force", when: { start: "2031-06-01" } }])],
    });
    const { report } = mergeReports([a, b]);
    expect(report.agreements).toHaveLength(1);
    expect(report.agreements?.[0]).toMatchObject({
      status: "in-force",
      alternatives: [{ from: ["source:article"], changes: [{ field: "/status", value: "signed" }] }],
    });
    expect(errorsOf(report)).toEqual([]);
  });

  it("is left out and told where it makes the record impossible", () => {
    const b = article("b", { people, meetings: [meeting({ when: { start: "2031-05-12", duration: "PT2H" } })] });
    const a = article("a", {
      people,
      meetings: [
        meeting({
          place: "place:x",
          alternatives: [{ from: ["source:article"], changes: [{ field: "/access", value: "closed" }] }],
        }),
      ],
      places: [{ type: "place", id: "place:x", name: "X", kind: "city", evidence }],
    });
    const withAccess = article("c", { people, meetings: [meeting({ access: "closed" })] });
    const { report, losses } = mergeReports([a, b, withAccess]);
    expect(errorsOf(report)).toEqual([]);
    // What was another account is what the record says now.
    expect(losses.map(({ report, path }) => `${report}${path}`)).toContain("0/meetings/0/alternatives/0/changes/0");
  });

  it("narrows the evidence of a source that was published before", () => {
    const source = (name: string, publishedAt: string): Report["sources"] =>
      [
        { type: "source", id: "source:article", kind: "news-article", url: `https://example.org/${name}`, publishedAt },
      ] as Report["sources"];
    const later = article("later", { sources: source("later", "2031-05-13"), people, meetings: [meeting()] });
    const before = article("before", {
      sources: source("before", "2031-05-01"),
      people,
      meetings: [meeting({ status: "scheduled" })],
    });
    const { report } = mergeReports([later, before]);
    expect(errorsOf(report)).toEqual([]);
    expect(report.meetings?.[0]?.evidence?.map(({ source, fields }) => [source, fields])).toEqual([
      ["source:article", undefined],
      ["source:article-2", ["/kind", "/when", "/participants"]],
    ]);
  });

  it("undoes a join that leads in a circle", () => {
    const place = (id: string, name: string, within?: `place:${string}`) =>
      ({ type: "place", id: `place:${id}`, name, kind: "region", evidence, ...(within ? { within } : {}) }) as const;
    const a = article("a", { places: [place("one", "One", "place:two"), place("two", "Two")] });
    const b = article("b", { places: [place("one", "One"), place("two", "Two", "place:one")] });
    const { report, losses, apart } = mergeReports([a, b]);
    expect(errorsOf(report)).toEqual([]);
    expect(losses.filter(({ path }) => path.startsWith("/places")).length + apart.length).toBeGreaterThan(0);
  });

  it("changes none of the reports", () => {
    const reports = [
      article("a", { people, meetings: [meeting()] }),
      article("b", { people, meetings: [meeting({ status: "cancelled", title: "X" })] }),
    ];
    const copy = structuredClone(reports);
    mergeReports(reports);
    expect(reports).toEqual(copy);
  });
});

describe("errors that a report has itself", () => {
  it("stay, and nothing else is undone for them", () => {
    const dangling = meeting({
      participants: [{ actor: "person:nobody" as AnyRecord["id"] & "person:nobody" }, { actor: "person:ada" }],
    });
    const a = article("a", { people, meetings: [dangling] });
    const { report, joins } = mergeReports([a, article("b", { people, meetings: [dangling] })]);
    expect(errorsOf(report).map((error) => error.split(" ")[0])).toEqual(["dangling-reference"]);
    expect(joins).toHaveLength(4);
  });
});
