import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkText, indexReport, outcomesOf, type Report, statementsBy } from "../../src/index.js";
import type { AnyRecord, JsonPointer } from "../../src/types.js";

// What a reader of the news asks of the story, looked up in the worked example field by field.

const bytes = readFileSync(new URL("../../examples/baku-talks/report.json", import.meta.url));
const report: Report = JSON.parse(bytes.toString("utf8"));
const index = indexReport(report);

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The report has no such record.");
  return value;
}

const visit = must(index.get("visit:putin-to-azerbaijan"));
const talks = must(index.get("meeting:baku-talks"));
const jointStatement = must(index.get("agreement:joint-statement"));
const putin = "person:vladimir-putin";
const aliyev = "person:ilham-aliyev";
const bayramov = "person:jeyhun-bayramov";

describe("who", () => {
  it("three people, each with an office of a state", () => {
    const offices = report.people?.map(({ id, offices = [] }) => [
      id,
      ...offices.map(({ title, of }) => `${title} of ${of}`),
    ]);
    expect(offices).toEqual([
      [putin, "President of state:russia"],
      [aliyev, "President of state:azerbaijan"],
      [bayramov, "Foreign Minister of state:azerbaijan"],
    ]);
  });

  it("three states, by their codes", () => {
    expect(report.states?.map(({ id, countryCode }) => [id, countryCode])).toEqual([
      ["state:russia", "RU"],
      ["state:azerbaijan", "AZ"],
      ["state:armenia", "AM"],
    ]);
  });

  it("two sides of the talks, person and state apart", () => {
    expect(talks.participants?.map(({ actor, representing }) => [actor, representing])).toEqual([
      [putin, "state:russia"],
      [aliyev, "state:azerbaijan"],
    ]);
    expect([talks.level, talks.format, talks.kind, talks.status]).toEqual(["leaders", "bilateral", "talks", "held"]);
  });

  it("an ally", () => {
    expect(report.relationships).toHaveLength(1);
    expect(report.relationships?.[0]).toMatchObject({
      kind: "alliance",
      parties: ["state:russia", "state:azerbaijan"],
      asStated: "ally country",
    });
  });
});

describe("when", () => {
  it("the visit began on 18 August 2024, and the talks were on the 19th, as part of it", () => {
    expect(visit.when).toEqual({ start: "2024-08-18" });
    expect(talks.when).toEqual({ start: "2024-08-19" });
    expect(talks.partOf).toBe(visit.id);
    expect(visit.visitors.map(({ actor }) => actor)).toEqual([putin]);
    expect(visit.host).toBe("state:azerbaijan");
  });

  it("the foreign minister spoke on the same day", () => {
    for (const statement of statementsBy(report, bayramov)) {
      expect(statement.when).toEqual({ start: "2024-08-19", asStated: "on the same day" });
    }
  });

  it("every date says that its year is inferred", () => {
    const dated: [AnyRecord, JsonPointer][] = index.records.flatMap((record) =>
      "when" in record && record.when?.start ? [[record, "/when/start"] as [AnyRecord, JsonPointer]] : [],
    );
    expect(dated.map(([{ id }]) => id)).toEqual([
      visit.id,
      talks.id,
      "statement:bayramov-seeking-solutions",
      "statement:bayramov-rejecting-demands",
    ]);
    for (const [{ evidence = [] }, field] of dated) {
      const years = evidence.filter(({ fields }) => fields?.includes(field));
      expect(years).toHaveLength(1);
      expect(years[0]).toMatchObject({ basis: "inferred", note: expect.stringContaining("The year 2024") });
    }
    // And there is no other date: nothing was published or retrieved at a time that the article does not give.
    const dates = bytes.toString("utf8").match(/"[0-9]{4}(?:-[0-9]{2}){0,2}[^"]{0,3}"/g);
    expect(new Set(dates)).toEqual(new Set(['"2024-08-18"', '"2024-08-19"']));
  });
});

describe("where", () => {
  it("a residence 40 km from the capital", () => {
    const residence = index.get("place:zagulba-residence");
    expect(talks.place).toBe("place:zagulba-residence");
    expect(residence).toMatchObject({
      name: "Zagulba Residence",
      kind: "residence",
      distance: { kilometres: 40, from: "place:baku" },
    });
  });

  it("the capital of Azerbaijan, which another sentence gives as the place", () => {
    expect(index.get("state:azerbaijan")?.capital).toBe("place:baku");
    expect(index.get("place:baku")).toMatchObject({ name: "Baku", kind: "city", state: "state:azerbaijan" });
    expect(talks.alternatives).toMatchObject([
      { from: ["source:article"], changes: [{ field: "/place", value: "place:baku" }] },
    ]);
  });

  it("in the Caucasus", () => {
    expect(index.get("place:azerbaijan")?.within).toBe("place:caucasus");
  });
});

describe("how we know", () => {
  it("a photograph with its credit, whom it shows, and who stands on the left", () => {
    expect(index.get("source:photograph")).toMatchObject({
      kind: "photograph",
      credit: "Azerbaijani Presidential Press Service",
      depicts: expect.arrayContaining([putin, aliyev, talks.id]),
      note: "Vladimir Putin is on the left.",
    });
  });

  it("the agency that the article cites stands in the evidence of what came through it, and before the article", () => {
    expect(index.get("source:sputnik-account")?.publisher).toBe("organization:sputnik");
    expect(index.get("source:article")?.basedOn).toEqual(["source:sputnik-account"]);
    const cited = (report.statements ?? []).filter(({ evidence = [] }) =>
      evidence.some(({ source }) => source === "source:sputnik-account"),
    );
    expect(cited.map(({ id }) => id)).toEqual([
      "statement:putin-scope-of-talks",
      "statement:putin-tasks-in-joint-statement",
      "statement:aliyev-satisfaction",
      "statement:aliyev-determination",
      "statement:aliyev-benefits-of-visit",
    ]);
  });

  it("what the article leaves open is said where it is", () => {
    const gaps = index.records.flatMap(({ id, gaps = [] }) => gaps.map(({ field, kind }) => [id, field, kind]));
    expect(gaps).toEqual([
      ...["/title", "/authors", "/publisher", "/url", "/publishedAt"].map((field) => [
        "source:article",
        field,
        "not-stated",
      ]),
      [visit.id, "/when/end", "not-stated"],
      [jointStatement.id, "/commitments/0", "not-stated"],
      ["agreement:six-documents", "/actions/0/representatives", "not-stated"],
      ["statement:armenian-demands", "/claims", "not-stated"],
    ]);
  });

  it("the text itself is bound by a digest", () => {
    expect(index.get("source:article")?.textDigest).toEqual({
      sha256: "c0e88d10a28923aaf56653679a50a94f244ddb9f50be12a7041a869b3d0c58f7",
      length: 2276,
    });
  });
});

describe("about what", () => {
  it("trade and the relationship stood in the foreground of the talks", () => {
    expect(talks.about).toEqual(["relationship:russia-azerbaijan"]);
    expect(talks.topics?.map((id) => index.get(id)?.name)).toEqual([
      "Trade cooperation between Russia and Azerbaijan",
      "Cooperation between Russia and Azerbaijan",
      "International agenda",
    ]);
    expect(index.get("topic:international-agenda")?.within).toBe("topic:bilateral-cooperation");
  });

  it("only Putin tells of the two other topics, and claims them", () => {
    expect(talks.evidence?.filter(({ basis }) => basis === "claimed")).toMatchObject([
      { source: "source:article", fields: ["/topics/1", "/topics/2"] },
    ]);
    expect(index.get("statement:putin-scope-of-talks")?.claims).toEqual([{ record: talks.id, field: "/topics" }]);
  });

  it("Nagorno-Karabakh", () => {
    expect(index.get("topic:nagorno-karabakh-issue")?.about).toEqual(["place:nagorno-karabakh"]);
  });
});

describe("what was agreed", () => {
  it("a joint statement that the two presidents signed, each for his state", () => {
    expect(jointStatement).toMatchObject({
      instrument: "joint-statement",
      status: "signed",
      parties: ["state:russia", "state:azerbaijan"],
    });
    expect(jointStatement.actions).toHaveLength(1);
    expect(jointStatement.actions?.[0]).toMatchObject({
      action: "sign",
      during: talks.id,
      place: "place:zagulba-residence",
      when: { after: { record: talks.id }, asStated: "after the talks" },
      representatives: [
        { person: putin, onBehalfOf: "state:russia" },
        { person: aliyev, onBehalfOf: "state:azerbaijan" },
      ],
    });
  });

  it("tasks in the joint statement, as Putin claims", () => {
    expect(jointStatement.commitments).toMatchObject([{ key: "tasks", about: ["relationship:russia-azerbaijan"] }]);
    expect(jointStatement.evidence?.filter(({ basis }) => basis === "claimed")).toMatchObject([
      { source: "source:article", fields: ["/commitments/0"] },
    ]);
    expect(index.get("statement:putin-tasks-in-joint-statement")?.claims).toEqual([
      { record: jointStatement.id, key: "tasks" },
    ]);
  });

  it("six other documents, three and three, of which the presidents are witnesses and do not sign", () => {
    const six = must(index.get("agreement:six-documents"));
    expect(six.instrument).toBe("package");
    expect(six.package).toMatchObject({ total: 6, complete: true });
    const parts = six.package?.parts?.map((id) => must(index.get(id)));
    expect(parts?.map(({ instrument, level, count }) => [instrument, level, count])).toEqual([
      ["agreement", "intergovernmental", 3],
      ["memorandum-of-understanding", "interagency", 3],
    ]);
    expect(six.actions).toHaveLength(1);
    expect(six.actions?.[0]).toMatchObject({ action: "sign", witnesses: [putin, aliyev] });
    expect(six.actions?.[0]).not.toHaveProperty("representatives");
  });

  it("both came out of the talks, and so of the visit", () => {
    const outcomes = ["agreement:joint-statement", "agreement:six-documents"];
    expect(outcomesOf(report, talks.id).map(({ id }) => id)).toEqual(outcomes);
    expect(outcomesOf(report, visit.id).map(({ id }) => id)).toEqual(outcomes);
  });

  it("a peace agreement is not among them: it is sought, between two other parties, in a process of its own", () => {
    const peace = must(index.get("agreement:armenia-azerbaijan-peace"));
    expect(peace.parties).toEqual(["state:armenia", "state:azerbaijan"]);
    expect(peace.status).toBe("under-negotiation");
    expect(peace).not.toHaveProperty("standing");
    expect(peace).not.toHaveProperty("actions");
    expect(peace.process).toBe("process:armenia-azerbaijan-negotiations");
    expect(outcomesOf(report, "process:armenia-azerbaijan-negotiations")).toEqual([]);
  });

  it("the negotiations are direct and bilateral, and formats with Russia are considered", () => {
    const negotiations = must(index.get("process:armenia-azerbaijan-negotiations"));
    expect(negotiations).toMatchObject({
      parties: ["state:armenia", "state:azerbaijan"],
      status: "ongoing",
      format: "direct-bilateral",
    });
    expect(negotiations.formatsConsidered).toHaveLength(2);
    expect(negotiations.formatsConsidered?.[1]).toMatchObject({
      with: ["state:russia"],
      by: ["state:azerbaijan"],
      stance: "willing",
    });
  });
});

describe("who said what", () => {
  const said = (id: typeof putin | typeof aliyev | typeof bayramov) => statementsBy(report, id);

  it("each of the three, act by act, and Armenia as one of them tells", () => {
    expect(said(putin).map(({ kind }) => kind)).toEqual(["assert", "assert", "offer", "assert"]);
    expect(said(aliyev).map(({ kind }) => kind)).toEqual(["evaluate", "promise", "foretell", "assert"]);
    expect(said(bayramov).map(({ kind, shade }) => [kind, shade])).toEqual([
      ["announce", undefined],
      ["refuse", "reject"],
    ]);
    // What Armenia is only said to have demanded is no statement of its own.
    expect(statementsBy(report, "state:armenia")).toEqual([]);
    expect(index.get("statement:armenian-demands")).toMatchObject({
      kind: "request",
      shade: "demand",
      standing: "claimed",
    });
    expect(report.statements).toHaveLength(11);
  });

  it("each in the form in which the article gives it", () => {
    const modes = (report.statements ?? []).flatMap(({ standing, evidence = [] }) =>
      standing === undefined ? [evidence[0]] : [],
    );
    expect(modes.map((entry) => [entry?.source, entry?.mode])).toEqual(
      [
        "indirect-quote",
        "indirect-quote",
        "paraphrase",
        "paraphrase",
        "indirect-quote",
        "mixed-quote",
        "indirect-quote",
        "indirect-quote",
        "direct-quote",
        "direct-quote",
      ].map((mode) => ["source:article", mode]),
    );
  });

  it("Putin offers support for the peace agreement, which is a commitment of Russia", () => {
    const offer = must(said(putin).find(({ kind }) => kind === "offer"));
    expect(offer.topics).toEqual(["topic:nagorno-karabakh-issue"]);
    expect(offer.commitments).toEqual([
      {
        summary: "Back a peace agreement between Armenia and Azerbaijan.",
        kind: "support",
        by: ["state:russia"],
        to: ["state:armenia", "state:azerbaijan"],
        about: ["agreement:armenia-azerbaijan-peace"],
      },
    ]);
  });

  it("Putin tells what Azerbaijan wants: he speaks, and the view is another's", () => {
    const told = said(putin).filter(({ reportedView }) => reportedView !== undefined);
    expect(told).toHaveLength(1);
    expect(told[0]?.reportedView).toEqual({ holder: "state:azerbaijan", attitude: "wants" });
    expect(told[0]?.topics).toEqual(["topic:nagorno-karabakh-issue"]);
  });

  it("Aliyev is pleased with the relationship, will make it closer, and expects good of the visit", () => {
    const [pleased, assured, expected] = said(aliyev);
    expect(pleased).toMatchObject({
      about: ["relationship:russia-azerbaijan"],
      stances: [{ target: "relationship:russia-azerbaijan", value: "support" }],
    });
    expect(assured?.commitments).toMatchObject([
      {
        kind: "change-relations",
        by: ["state:azerbaijan"],
        to: ["state:russia"],
        about: ["relationship:russia-azerbaijan"],
      },
    ]);
    expect(expected).toMatchObject({
      about: [visit.id, "relationship:russia-azerbaijan"],
      factuality: "probable",
      stances: [{ target: visit.id, value: "support" }],
    });
  });

  it("Aliyev is quoted once, on the nature of the relations", () => {
    const quoted = said(aliyev).filter(({ quotes }) => quotes !== undefined);
    expect(quoted.map(({ id }) => id)).toEqual(["statement:aliyev-nature-of-relations"]);
    expect(quoted[0]).toMatchObject({
      quotes: [{ incomplete: true }],
      claims: [{ record: "relationship:russia-azerbaijan" }],
      about: [jointStatement.id, "agreement:six-documents"],
    });
    expect(report.relationships?.[0]?.alternatives).toMatchObject([
      { from: [quoted[0]?.id], changes: [{ field: "/asStated", value: "friendly and allied" }] },
    ]);
  });

  it("Bayramov spoke to a newspaper, and his quotation holds two acts", () => {
    for (const statement of said(bayramov)) {
      expect(statement.channel).toEqual({ kind: "interview", outlet: "organization:izvestia" });
      expect(statement.quotes).toHaveLength(1);
      expect(statement.topics).toEqual(["topic:nagorno-karabakh-issue"]);
      // He is no spokesperson: he speaks for himself, in his office.
      expect(statement.onBehalfOf).toBeUndefined();
    }
    expect(said(bayramov).map(({ claims }) => claims)).toEqual([
      [{ record: "act:azerbaijan-seeks-normal-relations" }],
      [{ record: "statement:armenian-demands" }],
    ]);
    expect(report.acts).toMatchObject([
      {
        id: "act:azerbaijan-seeks-normal-relations",
        kind: "change-relations",
        status: "under-way",
        standing: "claimed",
        by: ["state:azerbaijan"],
        to: ["state:armenia"],
      },
    ]);
  });
});

describe("examples/minimal/report.json", () => {
  const minimal = readFileSync(new URL("../../examples/minimal/report.json", import.meta.url));

  it("has no finding, and the fewest records that make a story", () => {
    const { ok, findings, value } = checkText(minimal, { as: "report" });
    expect([ok, findings]).toEqual([true, []]);
    const story = must(value);
    const lookUp = indexReport(story);
    expect(lookUp.records.map(({ type }) => type)).toEqual([
      "source",
      "person",
      "person",
      "organization",
      "state",
      "state",
      "meeting",
      "agreement",
      "statement",
    ]);
    expect(outcomesOf(story, "meeting:talks").map(({ id }) => id)).toEqual(["agreement:sample-agreement"]);
    expect(statementsBy(story, "person:ada-example").map(({ id }) => id)).toEqual(["statement:welcome"]);
  });
});
