import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordTables } from "../../src/columns/engines/records.js";
import { SeededChoices } from "../../src/generate/choices.js";
import { storyOf } from "../../src/generate/documents.js";
import { recordsIn } from "../../src/generate/stories.js";
import type { AnyRecord, OccurrenceId, Participation, Report } from "../../src/generated/types.js";
import { actsOf } from "../../src/lookup/acts-of.js";
import { isAway } from "../../src/lookup/plain-facts.js";
import { isOccurrence, standingOf } from "../../src/lookup/standing-of.js";
import { statementsBy } from "../../src/lookup/statements-by.js";
import { walkDocument } from "../../src/lookup/walk.js";
import { BEGINS_BY, BEGINS_FROM, bound, ENDS_BY, ENDS_FROM } from "../../src/time/when.js";
import { scale, seed } from "../long.js";
import { daysOf } from "./days.js";
import { stories } from "./documents.js";
import { type Database, openDatabase } from "./duckdb.js";

const reports: readonly Report[] = [
  ...stories,
  ...Array.from({ length: scale(40, 1000) }, (_, i) => storyOf(`${seed}-${i}`, new SeededChoices(seed, i))),
];

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await database.read("report.sql");
  await database.run(`INSERT INTO reports BY NAME FROM communique_reports('${database.write("all.ndjson", reports)}')`);
  // As in a lake: a file for each type of record, and the views over them.
  for (const { list } of recordTables) {
    const file = `${database.folder}/${list}.parquet`;
    await database.run(`COPY (FROM ${list}) TO '${file}'`);
    await database.run(`CREATE OR REPLACE VIEW ${list} AS FROM '${file}'`);
  }
  await database.read("views.sql");
});
afterAll(() => database.close());

/** Rows as texts, in an order of their own. */
const sorted = (rows: Iterable<readonly unknown[]>) => Array.from(rows, (row) => JSON.stringify(row)).sort();

/** The rows of a query, sorted. */
async function rowsOf(sql: string): Promise<string[]> {
  return sorted((await database.rows(sql)).map((row) => Object.values(row)));
}

/** What a function makes of each report, sorted as rows. */
function expected(rows: (report: Report) => Iterable<readonly unknown[]>): string[] {
  return sorted(reports.flatMap((report) => [...rows(report)]));
}

const occurrencesIn = (report: Report) => [...recordsIn(report)].filter(isOccurrence);

/** The items of a list of each record, with the record. */
function* itemsOf<Key extends string>(report: Report, key: Key) {
  for (const record of recordsIn(report)) {
    const items = (record as unknown as { [key: string]: { [key: string]: unknown }[] | undefined })[key] ?? [];
    for (const item of items) {
      yield { record: record as AnyRecord & { standing?: string }, item };
    }
  }
}

describe("views over records of many types", () => {
  it("name every record", async () => {
    const all = expected((report) =>
      [...recordsIn(report)].map((record) => {
        const { name, title, summary } = record as unknown as { [field: string]: string | undefined };
        return [report.id, record.id, record.type, name ?? title ?? (record.type === "statement" ? summary : null)];
      }),
    );
    expect(await rowsOf("SELECT report, record, type, name FROM names")).toEqual(all);
  });

  it("bound the dates as the library does", async () => {
    const all = expected((report) =>
      occurrencesIn(report).flatMap(({ id, when }) => {
        if (when === undefined) return [];
        const [startLow] = daysOf(bound(when, BEGINS_FROM));
        const [, startHigh] = daysOf(bound(when, BEGINS_BY));
        const [endLow] = daysOf(bound(when, ENDS_FROM));
        const [, endHigh] = daysOf(bound(when, ENDS_BY));
        return [[report.id, id, startLow, startHigh, endLow, endHigh]];
      }),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(await rowsOf("SELECT report, record, start_low, start_high, end_low, end_high FROM dates")).toEqual(all);
    const days = (date: string) => `strftime(${date}, '%Y-%m-%d')`;
    const low = expected((report) =>
      occurrencesIn(report).flatMap(({ id, when }) =>
        when ? [[report.id, id, daysOf(when.start ?? when.notBefore)[0]]] : [],
      ),
    );
    expect(await rowsOf(`SELECT report, record, ${days("date_low")} FROM dates`)).toEqual(low);
  });

  it("give the evidence, with its source", async () => {
    const all = expected((report) =>
      [...itemsOf(report, "evidence")].map(({ record, item }) => {
        const source = report.sources.find(({ id }) => id === item.source);
        return [
          report.id,
          record.id,
          record.standing ?? null,
          item.source,
          source?.kind,
          item.basis,
          item.mode ?? null,
        ];
      }),
    );
    const columns = "report, record, standing, source, source_kind, basis, report_mode";
    expect(await rowsOf(`SELECT ${columns} FROM evidence`)).toEqual(all);
  });

  it("give what others tell, for each of them and each change", async () => {
    const all = expected((report) =>
      [...itemsOf(report, "alternatives")].flatMap(({ record, item }) =>
        (item.from as string[]).flatMap((teller) =>
          (item.changes as { field: string; value?: unknown; none?: true }[]).map(({ field, value, none }) => {
            const json = value === undefined ? null : JSON.stringify(value);
            return [report.id, record.id, teller, field, json, none ?? null, item.kind ?? null];
          }),
        ),
      ),
    );
    expect(all.length).toBeGreaterThan(20);
    const columns = "report, record, teller, field, value_json, is_none, account_kind";
    expect(await rowsOf(`SELECT ${columns} FROM alternative_values`)).toEqual(all);
  });

  it("give commitments, figures wherever they stand, and gaps", async () => {
    const commitments = expected((report) =>
      [...itemsOf(report, "commitments")].map(({ record, item }) => [
        report.id,
        record.id,
        record.standing ?? null,
        item.key ?? null,
        item.summary,
        item.by ?? null,
        item.to ?? null,
      ]),
    );
    expect(
      await rowsOf("SELECT report, record, standing, item_key, summary, by_actors, to_actors FROM commitments"),
    ).toEqual(commitments);
    const figures = expected((report) =>
      walkDocument(report)
        .values("Figure")
        .map(({ value, record, at }) => {
          const path = at.replace(/\/figures\/[0-9]+$/, "").replace(/[0-9]+$/, "-");
          return [report.id, record.id, path, value.label, value.value ?? null, value.min ?? null];
        }),
    );
    expect(new Set(figures.map((row) => JSON.parse(row)[2]))).toEqual(new Set(["", "/commitments/-", "/actions/-"]));
    expect(await rowsOf("SELECT report, record, item_path, label, value_number, min_number FROM figures")).toEqual(
      figures,
    );
    const gaps = expected((report) =>
      [...itemsOf(report, "gaps")].map(({ record, item }) => [report.id, record.id, item.field ?? null, item.kind]),
    );
    expect(await rowsOf("SELECT report, record, field, kind FROM gaps")).toEqual(gaps);
  });

  it("find every reference that a walk over the JSON finds", async () => {
    const all = expected((report) =>
      walkDocument(report)
        .references()
        .map(({ value, record, at }) => [report.id, record.id, at.replaceAll(/\/[0-9]+(?=\/|$)/g, "/-"), value]),
    );
    expect(all.length).toBeGreaterThan(1000);
    expect(await rowsOf("SELECT report, record, path, target FROM refs")).toEqual(all);
  });
});

describe("views of who does what", () => {
  it("tell of what is disputed who claims it and who denies it, as standingOf does", async () => {
    const all = expected((report) =>
      occurrencesIn(report).flatMap(({ id, standing }) => {
        if (standing === undefined) return [];
        const told = standingOf(report, id as OccurrenceId);
        const rows = (["claimedBy", "deniedBy"] as const).flatMap((side) =>
          (told?.[side] ?? []).flatMap((statement) =>
            statement.speakers.map((speaker) => [
              report.id,
              id,
              standing,
              side === "claimedBy" ? "claims" : "denies",
              statement.id,
              speaker,
            ]),
          ),
        );
        return rows.length > 0 ? rows : [[report.id, id, standing, null, null, null]];
      }),
    );
    expect(all.filter((row) => row.includes('"denies"')).length).toBeGreaterThan(3);
    expect(await rowsOf("SELECT report, record, standing, says, statement, speaker FROM disputed")).toEqual(all);
  });

  it("tell of all occurrences which statements say that they are there", async () => {
    const all = expected((report) =>
      occurrencesIn(report).flatMap(({ id }) => {
        const { claimedBy = [], deniedBy = [] } = standingOf(report, id as OccurrenceId) ?? {};
        return [
          ...claimedBy.map((statement) => [report.id, id, statement.id, false]),
          ...deniedBy.map((statement) => [report.id, id, statement.id, true]),
        ];
      }),
    );
    expect(await rowsOf("SELECT report, record, statement, denies FROM stands")).toEqual(all);
  });

  it("give the claims", async () => {
    const all = expected((report) =>
      [...itemsOf(report, "claims")].map(({ record, item }) => [
        report.id,
        record.id,
        record.standing ?? null,
        item.record,
        item.key ?? null,
        item.field ?? null,
        item.modality ?? null,
        item.refrain ?? null,
      ]),
    );
    const columns = "report, statement, standing, target, target_key, target_field, modality, refrain";
    expect(await rowsOf(`SELECT ${columns} FROM claims`)).toEqual(all);
  });

  it("give the acts that were done by an actor, as actsOf does", async () => {
    const all = expected((report) =>
      actors(report).flatMap((id) =>
        actsOf(report, id)
          .filter(({ status }) => status === "done")
          .map((act) => [report.id, act.id, id]),
      ),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(
      await rowsOf("SELECT DISTINCT report, act, actor FROM acts_done WHERE actor_role IN ('by', 'with')"),
    ).toEqual(all);
    const befalling = expected((report) =>
      (report.acts ?? [])
        .filter(({ status, standing, by, with: others, to }) => status === "done" && !standing && !by && !others && !to)
        .map(({ id }) => [report.id, id]),
    );
    expect(await rowsOf("SELECT report, act FROM acts_done WHERE actor IS NULL")).toEqual(befalling);
  });

  it("give who said something, as statementsBy does", async () => {
    const all = expected((report) =>
      actors(report).flatMap((id) => statementsBy(report, id).map((statement) => [report.id, statement.id, id])),
    );
    const said = `SELECT report, statement, speaker FROM said UNION SELECT report, statement, unnest(on_behalf_of) FROM said`;
    expect(await rowsOf(said)).toEqual(all);
  });

  it("give what a statement claims, is about, answers, and is said to", async () => {
    const all = expected((report) =>
      (report.statements ?? []).flatMap((statement) => {
        const { id, claims, about, topics, addressees, stances, document, inReplyTo, standing, speakers } = statement;
        if (standing) return [];
        const targets = [
          ...(claims ?? []).map(({ record }) => ["claim", record]),
          ...(about ?? []).map((target) => ["about", target]),
          ...(topics ?? []).map((target) => ["topic", target]),
          ...(addressees ?? []).map((target) => ["addressee", target]),
          ...(stances ?? []).map(({ target }) => ["stance", target]),
          ...(document ? [["document", document]] : []),
          ...(inReplyTo ? [["reply", inReplyTo]] : []),
        ];
        const rows = targets.length > 0 ? targets : [[null, null]];
        return speakers.flatMap((speaker) => rows.map((row) => [report.id, id, speaker, ...row]));
      }),
    );
    expect(await rowsOf("SELECT report, statement, speaker, target_role, target FROM said")).toEqual(all);
  });

  it("give who takes part, and for which side", async () => {
    const row = (report: string, event: string, who: Participation, side: string | null) => [
      report,
      event,
      who.actor,
      who.role ?? null,
      side,
    ];
    const sideOf = (participation: Participation) => {
      const { actor, role, representing } = participation;
      const isPresent = role === "interpreter" || role === "observer" || role === "attendee";
      return isPresent || isAway(participation) ? null : (representing ?? actor);
    };
    const all = expected((report) => [
      ...(report.meetings ?? []).flatMap(({ id, standing, participants }) =>
        standing
          ? []
          : (participants ?? []).map((who) =>
              row(report.id, id, who, who.role === "host" && !who.representing ? null : sideOf(who)),
            ),
      ),
      ...(report.visits ?? []).flatMap(({ id, standing, visitors, host }) =>
        standing
          ? []
          : [
              ...visitors.map((who) => row(report.id, id, who, sideOf(who))),
              row(report.id, id, { actor: host, role: "host" }, host),
            ],
      ),
    ]);
    expect(all.filter((one) => one.endsWith(",null]")).length).toBeGreaterThan(5);
    expect(await rowsOf("SELECT report, event, actor, actor_role, side FROM participations")).toEqual(all);
  });

  it("give parties and steps of agreements, the steps in their order", async () => {
    const parties = expected((report) =>
      (report.agreements ?? []).flatMap(({ id, standing, parties = [] }) =>
        standing ? [] : parties.map((party) => [report.id, id, party]),
      ),
    );
    expect(await rowsOf("SELECT report, agreement, party FROM agreement_parties")).toEqual(parties);
    const steps = expected((report) =>
      (report.agreements ?? []).flatMap(({ id, standing, actions = [] }) =>
        standing
          ? []
          : actions.map(({ action, status, by }, i) => [report.id, id, i, action, status ?? "done", by ?? null]),
      ),
    );
    expect(steps.length).toBeGreaterThan(10);
    const columns = "report, agreement, step_position::INT, step, step_status, by_actors";
    expect(await rowsOf(`SELECT ${columns} FROM agreement_steps`)).toEqual(steps);
  });

  it("date a statement by itself, else by its event, else by what it came after", async () => {
    const from = await database.rows("SELECT DISTINCT date_from FROM statement_dates");
    expect(new Set(from.map(({ date_from }) => date_from))).toEqual(
      new Set(["when", "at", "after", "published", null]),
    );
    const own = expected((report) =>
      (report.statements ?? []).flatMap(({ id, when }) =>
        when?.start ? [[report.id, id, daysOf(when.start)[0]]] : [],
      ),
    );
    const starts =
      "SELECT d.report, d.statement, d.date_low FROM statement_dates d JOIN statements s ON s.report = d.report AND s.id = d.statement";
    expect(await rowsOf(`${starts} WHERE s."when"."start" IS NOT NULL`)).toEqual(own);
  });
});

describe("what a report says of times and conditions", () => {
  let told: Database;
  beforeAll(async () => {
    told = await openDatabase();
    await told.read("report.sql");
    await told.read("views.sql");
    const statement = (id: string, more: object) => ({
      type: "statement",
      id: `statement:${id}`,
      kind: "assert",
      speakers: ["person:ada"],
      summary: id,
      ...more,
    });
    const early = { source: "source:early", basis: "stated" };
    const late = { source: "source:late", basis: "stated" };
    const about = { source: "source:about", basis: "stated" };
    const perhaps = { source: "source:perhaps", basis: "stated" };
    const conditions = [{ kind: "if", summary: "It rains." }];
    const report = {
      type: "report",
      id: "https://example.org/told",
      version: "1",
      title: "Told",
      language: "en",
      sources: [
        { type: "source", id: "source:early", kind: "news-article", publishedAt: "2024-08-01" },
        { type: "source", id: "source:late", kind: "news-article", publishedAt: "2024-08-20" },
        { type: "source", id: "source:about", kind: "web-page", publishedAt: "2024-08-20~" },
        { type: "source", id: "source:perhaps", kind: "web-page", publishedAt: "2024-08-19?" },
        { type: "source", id: "source:same-day", kind: "web-page", publishedAt: "2024-08-19~" },
      ],
      meetings: [
        {
          type: "meeting",
          id: "meeting:by",
          title: "By",
          kind: "talks",
          status: "held",
          when: { notAfter: "2024-08-10" },
        },
        {
          type: "meeting",
          id: "meeting:about",
          title: "About",
          kind: "talks",
          status: "held",
          when: { start: "2024-08~" },
        },
      ],
      agreements: [
        {
          type: "agreement",
          id: "agreement:pact",
          title: "Pact",
          instrument: "treaty",
          status: "signed",
          actions: [
            { key: "sign", action: "sign", during: "meeting:about" },
            { action: "deposit", during: "meeting:about", when: { start: "2024-08-09" } },
            { action: "ratify", when: { start: "2024-09?" }, status: "planned", conditions },
            { action: "register", when: { after: { record: "agreement:pact", key: "sign" }, timeLimit: "P60D" } },
          ],
          commitments: [{ summary: "Pays.", when: { end: "2025-01~" }, conditions }, { summary: "Waits." }],
        },
      ],
      statements: [
        statement("by", { at: "meeting:by" }),
        statement("about", { at: "meeting:about", when: { after: { record: "meeting:by" } } }),
        statement("exact", { at: "meeting:about", when: { start: "2024-08-09" }, conditions }),
        statement("after", { when: { after: { record: "meeting:about" } } }),
        statement("in-part", { evidence: [{ ...early, fields: ["/topics"] }, late] }),
        statement("published-about", { evidence: [about] }),
        statement("published-perhaps", { evidence: [about, perhaps] }),
        statement("published-doubtfully", {
          evidence: [perhaps, { source: "source:same-day", basis: "stated" }, late],
        }),
        statement("published-that-day", { evidence: [about, late] }),
        statement("no-later-than-by", { at: "meeting:by", evidence: [about] }),
        statement("in-advance", { evidence: [early] }),
        statement("announcement", {
          evidence: [early],
          kind: "announce",
          claims: [{ record: "statement:in-advance" }],
        }),
      ],
    };
    await told.run(`INSERT INTO reports BY NAME FROM communique_reports('${told.write("told.ndjson", [report])}')`);
  });
  afterAll(() => told.close());

  it("bound a statement by what is told of it, and say where that is only about", async () => {
    const columns = "statement, date_low, date_high, date_from, approximate, uncertain";
    const rows = await told.rows(`SELECT ${columns} FROM statement_dates`);
    expect(sorted(rows.map(Object.values))).toEqual(
      sorted([
        ["statement:by", null, "2024-08-10", "at", false, false],
        ["statement:about", "2024-08-01", "2024-08-31", "at", true, false],
        ["statement:exact", "2024-08-09", "2024-08-09", "when", false, false],
        ["statement:after", "2024-08-01", null, "after", true, false],
        ["statement:in-part", null, "2024-08-20", "published", false, false],
        ["statement:published-about", null, "2024-08-20", "published", true, false],
        ["statement:published-perhaps", null, "2024-08-19", "published", false, true],
        ["statement:published-doubtfully", null, "2024-08-19", "published", true, true],
        ["statement:published-that-day", null, "2024-08-20", "published", false, false],
        ["statement:no-later-than-by", null, "2024-08-10", "at", false, false],
        ["statement:in-advance", null, null, null, false, false],
        ["statement:announcement", null, "2024-08-01", "published", false, false],
      ]),
    );
  });

  it("say of steps and commitments how sure their days are, and what they depend on", async () => {
    const condition = "conditions[1].summary AS condition";
    const steps = await told.rows(
      `SELECT step, date_low, approximate, uncertain, after_key, time_limit, ${condition} FROM agreement_steps ORDER BY step_position`,
    );
    expect(steps.map(Object.values)).toEqual([
      ["sign", "2024-08-01", true, false, null, null, null],
      ["deposit", "2024-08-09", false, false, null, null, null],
      ["ratify", "2024-09-01", false, true, null, null, "It rains."],
      ["register", null, false, false, "sign", "P60D", null],
    ]);
    const due = `SELECT summary, due_high, due_approximate, due_uncertain, ${condition} FROM commitments ORDER BY summary`;
    expect((await told.rows(due)).map(Object.values)).toEqual([
      ["Pays.", "2025-01-31", true, false, "It rains."],
      ["Waits.", null, false, false, null],
    ]);
    const said = `SELECT statement, ${condition} FROM said WHERE conditions IS NOT NULL`;
    expect(await told.rows(said)).toEqual([{ statement: "statement:exact", condition: "It rains." }]);
  });
});

describe("all views", () => {
  it("leave out what is not told as fact, or say the standing", async () => {
    const views = await database.rows("SELECT view_name AS name, sql FROM duckdb_views() WHERE NOT internal");
    expect(views.length).toBeGreaterThan(25);
    const told = new Set(
      expected((report) =>
        occurrencesIn(report)
          .filter(({ standing }) => standing)
          .map(({ id }) => [report.id, id]),
      ),
    );
    expect(told.size).toBeGreaterThan(10);
    for (const { name } of views) {
      const columns = (await database.rows(`DESCRIBE ${name}`)).map(({ column_name }) => String(column_name));
      if (columns.includes("standing") || columns.includes("statement_standing")) continue;
      // It is what the standing of each is made of.
      if (name === "stands") continue;
      const owner = ["record", "statement", "event", "act", "agreement"].find((column) => columns.includes(column));
      if (owner === undefined) continue;
      const owners = await rowsOf(`SELECT DISTINCT report, ${owner} FROM ${name}`);
      expect(
        owners.filter((row) => told.has(row)),
        String(name),
      ).toEqual([]);
    }
  });

  it("have columns whose names need no quotes, but for the fields of records", async () => {
    const views = await database.rows("SELECT view_name AS name FROM duckdb_views() WHERE NOT internal");
    const own = views.map(({ name }) => String(name)).filter((name) => recordTables.every(({ list }) => list !== name));
    expect(own.length).toBeGreaterThan(15);
    for (const name of own) {
      const columns = (await database.rows(`DESCRIBE ${name}`)).map(({ column_name }) => column_name);
      await database.run(`EXPLAIN SELECT ${columns} FROM ${name}`);
    }
    await expect(database.run("EXPLAIN SELECT when FROM meetings")).rejects.toThrow();
  });

  it.each(["report", "record"])("say the same over the nested table: %s", async (name) => {
    const nested = await openDatabase();
    await nested.read(`${name}.sql`);
    await nested.read("views.sql");
    const story = stories.find(({ id }) => id.includes("two-readouts")) as Report;
    const file = nested.write("story.ndjson", name === "report" ? [story] : recordsIn(story));
    await nested.run(`INSERT INTO ${name}s BY NAME FROM communique_${name}s('${file}')`);
    for (const view of ["refs", "said", "figures"]) {
      const own = await database.rows(`SELECT * EXCLUDE (report) FROM ${view} WHERE report = '${story.id}'`);
      const rows = await nested.rows(`SELECT * EXCLUDE (report) FROM ${view}`);
      expect(rows.length, view).toBeGreaterThan(0);
      expect(sorted(rows.map(Object.values)), view).toEqual(sorted(own.map(Object.values)));
    }
    nested.close();
  });
});

function actors({ people = [], organizations = [], states = [] }: Report) {
  return [...people, ...organizations, ...states].map(({ id }) => id);
}
