import { KeyedItems } from "../check/rules/helpers/keyed-items.js";
import type { AnyRecord, Evidence, EvidenceBasis, Report, SourceId, StatementId } from "../generated/types.js";
import { claimsOn } from "../lookup/claims-on.js";
import { saysNot } from "../lookup/standing-of.js";

/** Who tells a field of a record. */
export interface Account {
  readonly from: readonly (SourceId | StatementId)[];
  readonly basis?: EvidenceBasis;
}

/**
 * Whose account a field is: of the evidence that names the field, else of that for the whole record, else of the only source
 * that the report has; of what only speakers tell the statements that claim it. A source tells of itself. `undefined` where
 * nothing says who tells it.
 */
export function accountOf(report: Report, record: AnyRecord, pointer: string): Account | undefined {
  if (record.type === "source" && record.evidence === undefined) return { from: [record.id] };
  const evidence = record.evidence ?? [];
  const own = evidence.filter(({ fields }) => fields?.some((field) => isAbout(field, pointer)));
  const entries = own.length > 0 ? own : evidence.filter(({ fields }) => fields === undefined);
  if (entries.length === 0) {
    const [source, ...others] = report.sources;
    return source !== undefined && others.length === 0 ? { from: [source.id] } : undefined;
  }
  const from = new Set<SourceId | StatementId>();
  for (const entry of entries) for (const id of tellersOf(entry, report, record, pointer)) from.add(id);
  const [basis, ...bases] = new Set(entries.map((entry) => entry.basis));
  const isPlain = bases.length > 0 || basis === undefined || basis === "stated" || basis === "claimed";
  return { from: [...from], ...(isPlain ? {} : { basis }) };
}

/** How a source tells of an occurrence is its own account, and so is what is only denied. */
function tellersOf(
  { source, basis }: Evidence,
  report: Report,
  record: AnyRecord,
  pointer: string,
): readonly (SourceId | StatementId)[] {
  if (basis !== "claimed" || pointer === "/standing") return [source];
  const items = new KeyedItems().of(record);
  const claims = claimsOn(report, record.id).flatMap(({ statement, claim: { key, field = "" } }) => {
    const item = key === undefined ? "" : items.get(key)?.at;
    return saysNot(statement) || item === undefined ? [] : [{ statement: statement.id, at: item + field }];
  });
  const [closest] = [
    claims.filter(({ at }) => at === pointer),
    claims.filter(({ at }) => at !== "" && isAbout(at, pointer)),
    claims.filter(({ at }) => at === ""),
  ].filter(({ length }) => length > 0);
  return closest?.map(({ statement }) => statement) ?? [source];
}

function isAbout(field: string, pointer: string): boolean {
  return field === pointer || pointer.startsWith(`${field}/`) || field.startsWith(`${pointer}/`);
}
