import { type AnyRecord, check, type Report } from "communique";
import { describe, expect, it } from "vitest";
import { recordsOf } from "../../../src/lookup/walk.js";
import { fromNinjs, type Loss, toNinjs } from "../../../src/ninjs.js";
import { reports } from "../accounted.js";

const options = { timestamp: "2024-08-19T18:00:00Z" };

/** What ninjs keeps in a form that cannot be read back into its field, and why. */
const EXCEPTIONS: readonly (readonly [path: RegExp, why: string])[] = [
  [
    /^\/(?:visits|meetings)\/\d+\/(?:visitors|participants)\/\d+\/representing$/,
    "An item does not say who represents whom.",
  ],
];

/** A kind that a record cannot be without and that ninjs does not have. */
const KINDS: Readonly<Partial<Record<AnyRecord["type"], { kind: string }>>> = {
  place: { kind: "unspecified" },
};

describe("what toNinjs keeps, fromNinjs gives back", () => {
  it.each(Object.entries(reports))("%s", (_, report) => {
    const { document, losses } = toNinjs(report, options);
    const imported = fromNinjs(document);
    const kept = withoutLosses(report, [...losses, ...excepted(report)]);
    expect(headOf(imported.report)).toMatchObject(headOf(kept));
    for (const { record } of recordsOf(kept)) {
      const { evidence = [], ...fields } = record;
      const back = recordWith(imported.report, record.id);
      // The first evidence is the document itself.
      const own = { source: "source:ninjs-document", basis: "stated" };
      expect(back, record.id).toEqual({
        ...KINDS[record.type],
        ...changeOf(record),
        ...fields,
        evidence: [own, ...evidence],
      });
    }
  });

  it.each(Object.entries(reports))("%s: and reads the whole document", (_, report) => {
    const { losses } = fromNinjs(toNinjs(report, options).document);
    expect(losses.filter(({ reason }) => reason !== "The item does not say by whom.")).toEqual([]);
  });

  it.each(Object.entries(reports))("%s: valid, and each record has the document as its evidence", (_, report) => {
    const imported = fromNinjs(toNinjs(report, options).document).report;
    expect(check(imported, { as: "report" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(imported.sources[0]).toEqual({
      type: "source",
      id: "source:ninjs-document",
      kind: "dataset",
      title: report.title,
      sameAs: [report.id],
    });
    for (const { record } of recordsOf(imported)) {
      if (record.id === "source:ninjs-document") continue;
      expect(record.evidence?.[0], record.id).toEqual({ source: "source:ninjs-document", basis: "stated" });
    }
  });
});

/** The history is lost, and the status itself tells of the last change. */
function changeOf(record: AnyRecord): object {
  const status = "status" in record ? record.status : undefined;
  return status !== undefined && OFF.includes(status) ? { statusHistory: [{ status }] } : {};
}

const OFF = ["postponed", "on-hold", "suspended", "cancelled", "called-off"];

function excepted(report: Report): Loss[] {
  const paths: Loss[] = [];
  const visit = (value: unknown, path: string): void => {
    if (EXCEPTIONS.some(([pattern]) => pattern.test(path))) paths.push({ path, reason: "" });
    else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
    }
  };
  visit(report, "");
  return paths;
}

/** The report without what was lost, and without the lists and objects that are empty then. */
function withoutLosses(report: Report, losses: readonly Loss[]): Report {
  const lost = new Set(losses.map(({ path }) => path));
  const keep = (value: unknown, path: string): unknown => {
    if (lost.has(path)) return undefined;
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, child]) => {
      const kept = keep(child, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    if (entries.length === 0) return undefined;
    return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  };
  return keep(report, "") as Report;
}

const headOf = (report: Report) =>
  Object.fromEntries(Object.entries(report).filter(([, value]) => !Array.isArray(value))) as unknown as Report;

const recordWith = (report: Report, id: string): AnyRecord | undefined =>
  [...recordsOf(report)].find(({ record }) => record.id === id)?.record;
