import type { RECORD_LISTS } from "../../generated/model.js";
import type { RecordByType, RecordType, Report } from "../../generated/types.js";

/** Says that a target has no place for a field, or for a whole type of record, and why. */
export interface Lost {
  readonly lost: string;
}

/** Where a field goes, in the words of the target. */
export interface Kept {
  readonly kept: string;
  /** Which values are lost nonetheless. The converter tells each of them as a loss. */
  readonly except?: string;
}

/** The home of a field, or of each field of an object; of a list, that of its items. */
export type Home<Value> = Kept | Lost | (Item<Value> extends object ? Homes<Item<Value>> : never);

type Item<Value> = Value extends readonly (infer I)[] ? I : Value;

/** The homes of all fields of an object. `type` is left out: it chooses what a record becomes, and is never lost alone. */
export type Homes<Value> = { readonly [Field in Exclude<keyof Value, "type">]-?: Home<NonNullable<Value[Field]>> };

type ReportHead = Omit<Report, (typeof RECORD_LISTS)[number][0]>;

/**
 * What a target makes of every field of a report. The compiler sees to it that no field is forgotten. The losses of a
 * conversion and the tables in the reference are read from it.
 */
export type ReportHomes = { readonly report: Homes<ReportHead> } & {
  readonly [T in RecordType]: Lost | Homes<RecordByType[T]>;
};

export function lost(reason: string): Lost {
  return { lost: reason };
}

export function kept(place: string, except?: string): Kept {
  return except === undefined ? { kept: place } : { kept: place, except };
}

/** What may stand in a table, whatever the type of the value. */
export type AnyHome = Kept | Lost | { readonly [field: string]: AnyHome };

export function isLost(home: AnyHome): home is Lost {
  return typeof (home as Lost).lost === "string";
}

export function isKept(home: AnyHome): home is Kept {
  return typeof (home as Kept).kept === "string";
}
