import { differ, haveOtherIdentifiers } from "../check/rules/helpers/told-apart.js";
import { isOther } from "../convert/import/names.js";
import { keyOf } from "../convert/import/uri-key.js";
import type { AnyRecord, Source } from "../generated/types.js";
import { recordTypeName } from "../lookup/model.js";
import type { Groups } from "./groups.js";
import { placesApart } from "./places.js";
import { translated } from "./translate.js";

/** What two parts of one type say that cannot be said of one thing. */
export function contradiction(groups: Groups, a: number, b: number): string | undefined {
  const one = recordOf(groups, a);
  const other = recordOf(groups, b);
  const field = contradicting(groups, a, b, one, other);
  return field === undefined ? undefined : `${one.id} and ${other.id} differ in ${field}.`;
}

function contradicting(groups: Groups, a: number, b: number, one: AnyRecord, other: AnyRecord): string | undefined {
  if (haveOtherIdentifiers(one, other)) return "an identifier";
  if (haveOtherPages(one, other)) return "sameAs";
  if (one.type === "source" && other.type === "source") return sourcesApart(one, other);
  const reference = (part: number, id: string | undefined) =>
    id && groups.canonical(groups.parts[part]?.report ?? 0, id);
  const state = (part: number, record: AnyRecord) =>
    reference(part, "nationality" in record ? record.nationality : "state" in record ? record.state : undefined);
  if (differ(state(a, one), state(b, other))) return one.type === "person" ? "nationality" : "the state";
  if (one.type === "state" && other.type === "state" && differ(one.countryCode, other.countryCode))
    return "countryCode";
  if (one.type === "place" && other.type === "place") return placesApart(groups, a, b);
  return undefined;
}

function sourcesApart(one: Source, other: Source): string | undefined {
  const isOf = (key: "url" | "publishedAt" | "kind") => differ(one[key], other[key]);
  return (["kind", "url", "publishedAt"] as const).find(isOf) ?? (hasOther(one, other) ? "their text" : undefined);
}

function haveOtherPages({ sameAs: one = [] }: AnyRecord, { sameAs: other = [] }: AnyRecord): boolean {
  return isOther(new Set(one.map(keyOf)), other.map(keyOf));
}

/** Of a page that was read twice, and had another text the second time, both are sources. */
export function hasOtherText(groups: Groups, a: number, b: number): string | undefined {
  const one = recordOf(groups, a);
  const other = recordOf(groups, b);
  if (one.type !== "source" || other.type !== "source" || !hasOther(one, other)) return undefined;
  return `${one.id} and ${other.id} differ in their text.`;
}

function hasOther(one: Source, other: Source): boolean {
  return differ(one.textDigest?.sha256, other.textDigest?.sha256);
}

/** A record whose references lead to what is one already, so that those of two reports can be compared. */
export function comparable(groups: Groups, part: number): AnyRecord {
  const { report } = groups.parts[part] as (typeof groups.parts)[number];
  const record = recordOf(groups, part);
  return translated<AnyRecord>(record, recordTypeName(record.type), {
    id: (id) => groups.canonical(report, id),
    key: (_, key) => key,
  });
}

export function recordOf(groups: Groups, part: number): AnyRecord {
  return (groups.parts[part] as (typeof groups.parts)[number]).record;
}
