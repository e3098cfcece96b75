import type { AnyRecord, Evidence, EvidenceBasis, Report, SourceId, StatementId } from "../generated/types.js";
import { claimsOn } from "../lookup/claims-on.js";

/** Who tells a field of a record. */
export interface Account {
  readonly from: readonly (SourceId | StatementId)[];
  readonly basis?: EvidenceBasis;
}

/**
 * Whose account a field is: of the evidence that names the field, else of that for the whole record, else of the only source
 * that the report has; of what only a speaker tells the statement that claims it. A source tells of itself. `undefined` where
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

function tellersOf(
  { source, basis }: Evidence,
  report: Report,
  record: AnyRecord,
  field: string,
): readonly (SourceId | StatementId)[] {
  // How a record stands is the source's own to tell: who claims it does not say that it is only claimed.
  if (basis !== "claimed" || field === "/standing") return [source];
  const ofWhole = claimsOn(report, record.id).filter(
    ({ claim }) => claim.field === undefined && claim.key === undefined,
  );
  const [claim] = [...claimsOn(report, { record: record.id, field }), ...ofWhole];
  return claim === undefined ? [source] : [claim.statement.id];
}

function isAbout(field: string, pointer: string): boolean {
  return field === pointer || pointer.startsWith(`${field}/`) || field.startsWith(`${pointer}/`);
}
