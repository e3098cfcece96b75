import { type AnyRecord, check, type Report } from "communique";
import { describe, expect, it } from "vitest";
import { parsePointer } from "../../../src/json/pointer.js";
import { recordsOf } from "../../../src/lookup/walk.js";
import { fromSchemaOrg, type Loss, toSchemaOrg } from "../../../src/schema-org.js";
import { claimedReport, reports as toldReports } from "../accounted.js";

const reports: Readonly<Record<string, Report>> = { ...toldReports, claimed: claimedReport };

type Fields = { [field: string]: unknown };

/** What was kept and comes back in another form: of each field what to expect, and why. */
const EXCEPTIONS: { field: string; why: string; expected: (record: Fields, report: Report) => Fields }[] = [
  {
    field: "evidence",
    why: "The records of the new report rest on the imported document, and on what tells of them as a whole.",
    expected: ({ evidence }) => {
      const sources = new Set((evidence as Fields[]).map(({ source }) => source));
      return { evidence: ["source:imported-document", ...sources].map((source) => ({ source, basis: "stated" })) };
    },
  },
  {
    field: "actions",
    why: "Schema.org says who signed, and not for whom: all who signed are in one list.",
    expected: ({ actions }) => {
      const signed = (actions as Fields[]).filter(({ action }) => action === "sign");
      const all = signed.flatMap(({ representatives = [], by = [] }) => [
        ...(representatives as Fields[]).map(({ person }) => person),
        ...(by as string[]),
      ]);
      const by = [...new Set(all)];
      const when = signed[0]?.when;
      return { actions: by.length > 0 ? [{ action: "sign", by, ...(when ? { when } : {}) }] : undefined };
    },
  },
  {
    field: "about",
    why: "A meeting is also about the documents that something was done to at it.",
    expected: ({ id, about }, { agreements = [] }) => {
      const works = agreements.filter(({ actions = [] }) => actions.some(({ during }) => during === id));
      return { about: [...new Set([...(about as string[]), ...works.map((agreement) => agreement.id)])] };
    },
  },
  {
    field: "registrations",
    why: "A register and a number are an identifier, and so are others.",
    expected: ({ registrations, identifiers = [] }) => ({
      registrations: undefined,
      identifiers: [
        ...(identifiers as Fields[]),
        ...(registrations as Fields[]).map(({ register, number }) => ({ scheme: register, value: number })),
      ],
    }),
  },
  {
    field: "rescheduledFrom",
    why: "Schema.org gives the date that a meeting was moved from, which only names the other one where it has a date.",
    expected: ({ rescheduledFrom }, { meetings = [] }) => ({
      rescheduledFrom: meetings.find(({ id }) => id === rescheduledFrom)?.when?.start ? rescheduledFrom : undefined,
    }),
  },
  {
    field: "when",
    why: "That a duration is approximate is kept by giving none.",
    expected: ({ when }) => {
      const { approximate: _, ...rest } = when as Fields;
      return { when: Object.keys(rest).length > 0 ? rest : undefined };
    },
  },
  {
    field: "statusHistory",
    why: "What was moved is scheduled for its new day.",
    expected: ({ statusHistory }) => ({
      statusHistory: (statusHistory as Fields[]).map((change) => ({ status: "scheduled", ...change })),
    }),
  },
  {
    field: "claims",
    why: "Of a claim nobody is the author, and without one it is no record.",
    expected: ({ claims }, report) => {
      const facts = (claims as Fields[]).filter(({ record }) => !isClaimed(report, record));
      return { claims: facts.length > 0 ? facts : undefined };
    },
  },
];

describe("what toSchemaOrg kept, fromSchemaOrg gives back", () => {
  it.each(Object.entries(reports))("%s", (_, report) => {
    const { document, losses } = toSchemaOrg(report);
    const { report: back } = fromSchemaOrg(JSON.parse(JSON.stringify(document)));

    const kept = without(report, losses);
    const { id, title, language, summary, createdAt, updatedAt } = kept;
    expect(back).toMatchObject(JSON.parse(JSON.stringify({ id, title, language, summary, createdAt, updatedAt })));

    const returned = new Map([...recordsOf(back)].map(({ record }) => [record.id, record as unknown as Fields]));
    const isKept = ({ path, record }: { path: string; record: AnyRecord }) =>
      !losses.some((loss) => loss.path === path) && !isClaimed(report, record.id);
    for (const { record } of [...recordsOf(report)].filter(isKept)) {
      const original = [...recordsOf(kept)].find((other) => other.record.id === record.id)?.record;
      const expected = withExceptions(original as AnyRecord, kept);
      const found = returned.get(record.id);
      for (const [field, value] of Object.entries(expected))
        expect(found?.[field], `${record.id} ${field}`).toEqual(value);
      // Nothing is added but what the exceptions say, the works of a meeting, and what every record of its type has to have.
      const added = Object.keys(found ?? {}).filter((field) => !(field in expected));
      expect(
        added.filter((field) => !["evidence", "status", "about", "statusHistory"].includes(field)),
        record.id,
      ).toEqual([]);
      // What was put off or called off has that in its history.
      if (added.includes("statusHistory")) expect(found?.statusHistory).toEqual([{ status: found?.status }]);
      returned.delete(record.id);
    }
    expect([...returned.keys()]).toEqual(["source:imported-document"]);
  });

  it.each(Object.entries(reports))("the report that comes back of %s passes the check", (_, report) => {
    const { document } = toSchemaOrg(report);
    const { report: back } = fromSchemaOrg(document);
    const { findings } = check(back, { as: "report" });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("what comes back in another form", () => {
  it.each(EXCEPTIONS)("$field: $why", ({ field }) => {
    const kept = Object.values(reports).map((report) => without(report, toSchemaOrg(report).losses));
    const uses = kept.some((report) => [...recordsOf(report)].some(({ record }) => field in record));
    // An exception that nothing needs is none.
    expect(uses).toBe(true);
  });

  it("what was done to an agreement at a meeting comes back as what the meeting is about", () => {
    const back = fromSchemaOrg(toSchemaOrg(reports.baku as Report).document).report;
    expect(back.meetings?.[0]?.about).toEqual(["agreement:joint-statement", "agreement:six-documents"]);
  });
});

/** Whether it is told in a Claim alone. */
function isClaimed(report: Report, id: unknown): boolean {
  return [...recordsOf(report)].some(({ record }) => record.id === id && "standing" in record);
}

function withExceptions(record: AnyRecord, report: Report): Fields {
  const fields = record as unknown as Fields;
  const changed = EXCEPTIONS.filter(({ field }) => field in fields).map(({ expected }) => expected(fields, report));
  return Object.fromEntries(
    Object.entries(Object.assign({}, fields, ...changed)).filter(([, value]) => value !== undefined),
  );
}

/** The report without what is lost, and without what is empty then. */
function without(report: Report, losses: readonly Loss[]): Report {
  const lost = new Set(losses.map(({ path }) => path));
  const copy = (value: unknown, path: string): unknown => {
    if (lost.has(path)) return undefined;
    if (Array.isArray(value)) {
      const items = value.map((item, i) => copy(item, `${path}/${i}`)).filter((item) => item !== undefined);
      return items.length > 0 ? items : undefined;
    }
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).map(([key, child]) => [key, copy(child, `${path}/${key}`)] as const);
    const left = fields.filter(([, child]) => child !== undefined);
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  };
  expect(losses.every(({ path }) => parsePointer(path) !== undefined)).toBe(true);
  return copy(report, "") as Report;
}
