import { errorsIn } from "../check/made-report.js";
import { addToList } from "../collections/add-to-list.js";
import { Ids } from "../convert/import/ids.js";
import { RECORD_LISTS } from "../generated/model.js";
import type { AnyRecord, RecordId, Report } from "../generated/types.js";
import { isTextOf, mostItems } from "../lookup/model.js";
import { globalId } from "../lookup/report-index.js";
import { Groups, type Objection, type Part } from "./groups.js";
import { mergedHead } from "./head.js";
import { Ledger } from "./ledger.js";
import type { Join, Merged, MergeOptions, RecordName, Renamed } from "./merged.js";
import { joinOccurrences } from "./same-occurrences.js";
import { joinByIds, joinByNames } from "./same-things.js";
import { settle } from "./settle.js";
import { type United, unitedRecord } from "./unite-record.js";

/** So often is a merge made anew without what the check finds wrong with it: each time less is joined or taken over. */
const MOST_ATTEMPTS = 200;

/**
 * Makes one report of several about one story. What is told of the same thing becomes one record, with the evidence of all; what
 * one report tells otherwise than those before it becomes an alternative from its sources. Nothing is left out in silence: what
 * the merged report does not hold is among the `losses`. The check finds no error in it that it does not find in the reports.
 *
 * @param reports of the shape of `ReportSchema`: check what comes from elsewhere first. They are left as they are. The first is
 * the main account.
 * @throws TypeError for no report, for a name in the options that no record has, for two records that the options call one and
 * two, for an id that is no URI, and where the merged report would be too large
 */
export function mergeReports(reports: readonly Report[], options: MergeOptions = {}): Merged {
  for (const report of reports) requireReport(report);
  requireId(options.id);
  if (reports.length === 0) throw new TypeError("There is no report to merge: give one or more.");
  const groups = joined(reports, options);
  const ledger = new Ledger();
  const known = reports.map((report) => errorsOf(report));
  const hasUndated = reports.some(({ createdAt, updatedAt }) => createdAt === undefined && updatedAt === undefined);
  let hasDates = true;
  for (let attempt = 1; ; attempt++) {
    const made = make(reports, options, groups, ledger, hasDates);
    if (ledger.hasNewKeys && attempt < MOST_ATTEMPTS) continue;
    const errors = errorsIn(made.report);
    if (errors.length > 0 && hasDates && hasUndated) {
      const { createdAt: _, updatedAt: __, ...undated } = made.report;
      hasDates = errorsIn(undated).length >= errors.length;
      if (!hasDates) continue;
    }
    const isLast = attempt >= MOST_ATTEMPTS;
    if (
      isLast ||
      !settle(
        errors,
        made.lists,
        groups,
        ledger,
        (part, code) => known[part.report]?.has(`${part.record.id} ${code}`) === true,
      )
    ) {
      return { report: made.report, ...told(made.lists, groups), losses: ledger.losses() };
    }
  }
}

function requireReport(report: Report): void {
  const { type, sources } = (report ?? {}) as Partial<Report>;
  if (type === "report" && Array.isArray(sources)) return;
  throw new TypeError("mergeReports takes reports of the shape of ReportSchema. Check them first, as check() does.");
}

function requireId(id: string | undefined): void {
  if (id === undefined || isTextOf("AbsoluteUri", id)) return;
  throw new TypeError(`The id is ${JSON.stringify(id)}: use a URI without a fragment.`);
}

/** Errors that a report has itself. They are no reason to take less of it over. */
function errorsOf(report: Report): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { code, path, record } of errorsIn(report)) {
    const [, list = "", index = ""] = path.split("/");
    const own = (report as unknown as Record<string, AnyRecord[]>)[list]?.[Number(index)];
    codes.add(`${record ?? own?.id} ${code}`);
  }
  return codes;
}

function joined(reports: readonly Report[], { same = [], apart = [] }: MergeOptions): Groups {
  const groups = new Groups(reports);
  const named = new Map<RecordName, number[]>();
  for (const [i, { report, record }] of groups.parts.entries()) {
    for (const name of [record.id, globalId(reports[report] as Report, record)]) {
      addToList(named, name, i);
    }
  }
  const partsOf = (name: RecordName): readonly number[] => {
    const parts = named.get(name);
    if (parts === undefined)
      throw new TypeError(`No report has a record ${name}: name one by its id or by its global id.`);
    return parts;
  };
  const forbidden = new Set<string>();
  for (const [one, other] of apart) {
    for (const a of partsOf(one)) for (const b of partsOf(other)) forbidden.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  for (const [one, other] of same) {
    const [first, ...others] = [...partsOf(one), ...partsOf(other)] as [number, ...number[]];
    for (const part of others) {
      const types = [first, part].map((each) => groups.parts[each]?.record.type);
      if (types[0] !== types[1])
        throw new TypeError(`${one} and ${other} cannot be one: the one is a ${types[0]}, the other a ${types[1]}.`);
      groups.unite({ a: first, b: part, because: { by: "asked", on: "the option same" } });
    }
  }
  for (const [one, other] of apart) requireTwo(groups, one, other, partsOf);
  const objection: Objection = (a, b) =>
    forbidden.has(`${a} ${b}`) ? "The option apart says that they are two." : undefined;
  joinByIds(groups, reports, objection);
  joinByNames(groups, objection);
  joinOccurrences(groups, objection);
  return groups;
}

function requireTwo(
  groups: Groups,
  one: RecordName,
  other: RecordName,
  partsOf: (name: RecordName) => readonly number[],
): void {
  const isOne = partsOf(one).some((a) => partsOf(other).some((b) => a !== b && groups.root(a) === groups.root(b)));
  if (!isOne) return;
  throw new TypeError(
    `The option same makes one of ${one} and ${other}, and the option apart says that they are two: leave one of them out.`,
  );
}

type Lists = ReadonlyMap<string, readonly United[]>;

function make(
  reports: readonly Report[],
  options: MergeOptions,
  groups: Groups,
  ledger: Ledger,
  hasDates: boolean,
): { report: Report; lists: Lists } {
  ledger.begin();
  const ids = new Ids();
  const merged = new Map<number, RecordId>();
  for (const [i, { record }] of groups.parts.entries()) {
    if (groups.root(i) === i) merged.set(i, ids.mint(record.type, `#${record.id}`, undefined));
  }
  const namesOf = (report: number) => ({
    id: (id: string) => {
      const part = groups.numberOf(report, id);
      return part === undefined ? id : (merged.get(groups.root(part)) as string);
    },
    key: (record: string, key: string) => ledger.key(report, record, key),
  });
  const lists = new Map<string, United[]>();
  for (const [list, type] of RECORD_LISTS) {
    const united: United[] = [];
    for (const [i, { record }] of groups.parts.entries()) {
      if (record.type !== type || groups.root(i) !== i) continue;
      united.push(
        unitedRecord(
          groups.members(i).map((part) => groups.parts[part] as Part),
          { reports, ledger, namesOf },
        ),
      );
    }
    const most = mostItems("Report", list);
    if (united.length > most)
      throw new TypeError(`The merged report would have ${united.length} ${list}, and a report has at most ${most}.`);
    if (united.length > 0) lists.set(list, united);
  }
  const head = mergedHead(reports, options, ledger, hasDates);
  const filled = [...lists].map(([list, united]) => [list, united.map(({ record }) => record)]);
  return { report: { ...head, ...Object.fromEntries(filled) } as Report, lists };
}

function told(lists: Lists, groups: Groups): Pick<Merged, "joins" | "apart" | "renamed"> {
  const joins: Join[] = [];
  const renamed: Renamed[] = [];
  for (const { record, parts } of [...lists.values()].flat()) {
    const places = parts.map(({ report, record, path }) => ({ report, record: record.id, path }));
    const [first, ...others] = places;
    if (first === undefined) continue;
    if (others.length > 0) {
      const number = groups.numberOf(first.report, first.record) ?? 0;
      joins.push({ record: record.id, parts: places, because: groups.reasons.get(groups.root(number)) ?? [] });
    } else if (first.record !== record.id) renamed.push({ ...first, now: record.id });
  }
  return { joins, apart: groups.apart(), renamed };
}
