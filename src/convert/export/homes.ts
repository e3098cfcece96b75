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

/** The homes of the fields of an object, by their names, and `"*"` for those that are not named here or further out. */
export type Homes<Value> = { readonly [Field in Exclude<keyof Value, "type">]?: Home<NonNullable<Value[Field]>> } & {
  readonly "*"?: Kept | Lost;
};

type ReportHead = Omit<Report, (typeof RECORD_LISTS)[number][0]>;

type AnyRecordField = { [T in RecordType]: Exclude<keyof RecordByType[T], "type"> }[RecordType];

/**
 * What a target makes of a report: what it has a place for, and what deserves a reason of its own. `"*"` is of the types of
 * records that are not named here, and of the fields that nothing nearer tells of.
 */
export type ReportHomes = {
  readonly report: Homes<ReportHead>;
  readonly "*": Lost | ({ readonly [Field in AnyRecordField]?: Kept | Lost } & { readonly "*": Lost });
} & { readonly [T in RecordType]?: Lost | Homes<RecordByType[T]> };

export function lost(reason: string): Lost {
  return { lost: reason };
}

export function kept(place: string, except?: string): Kept {
  return except === undefined ? { kept: place } : { kept: place, except };
}

/** What may stand in a table, whatever the type of the value. */
export type AnyHome = Kept | Lost | AnyHomes;
export type AnyHomes = { readonly [field: string]: AnyHome };

export function isLost(home: AnyHome): home is Lost {
  return typeof (home as Lost).lost === "string";
}

export function isKept(home: AnyHome): home is Kept {
  return typeof (home as Kept).kept === "string";
}

/**
 * The home of a field, or of a type of record in the table of a report. `undefined` for `type`, which chooses what a record
 * becomes and is never lost alone.
 */
export function homeOf(homes: AnyHomes, field: string): AnyHome | undefined {
  if (field === "type") return undefined;
  const others = homes["*"];
  const home = Object.hasOwn(homes, field) ? homes[field] : others;
  if (home === undefined || others === undefined || isLeaf(home) || home["*"] !== undefined) return home;
  return { ...home, "*": isLeaf(others) ? others : (others["*"] as AnyHome) };
}

function isLeaf(home: AnyHome): home is Kept | Lost {
  return isLost(home) || isKept(home);
}
