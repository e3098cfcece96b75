import type { AnyRecord } from "../../generated/types.js";
import { parsePointer, resolvePointer } from "../../json/pointer.js";
import { recordTypeName, typeOfField } from "../../lookup/model.js";
import type { Wording } from "../wording/wording.js";

/** `/participants/1/capacity` as "participants 2 › capacity". */
export function fieldName(wording: Wording, record: AnyRecord | undefined, pointer: string): string {
  return nameWithin(wording, record && recordTypeName(record.type), pointer);
}

/** The same within an object of a named type. */
export function nameWithin(wording: Wording, type: string | undefined, pointer: string): string {
  const keys = parsePointer(pointer);
  if (keys === undefined) return pointer;
  if (keys.length === 0) return wording.text("fact.whole");
  let owner = type;
  let name = "";
  for (const key of keys) {
    if (/^\d+$/.test(key)) name += ` ${Number(key) + 1}`;
    else if (key === "-") name = wording.text("fact.more", { field: name });
    else {
      name += `${name === "" ? "" : " › "}${wording.field(owner, key)}`;
      owner = owner && typeOfField(owner, key);
    }
  }
  return name;
}

/** Several fields, what they share said once: "participants 2 › actor, capacity". */
export function fieldNames(wording: Wording, record: AnyRecord, pointers: Iterable<string>): string {
  const names: string[] = [];
  let before: string | undefined;
  for (const pointer of new Set(pointers)) {
    const parent = pointer.slice(0, pointer.lastIndexOf("/"));
    const name = fieldName(wording, record, pointer);
    names.push(parent !== "" && parent === before ? name.slice(name.lastIndexOf(" › ") + 3) : name);
    before = parent;
  }
  return names.join(", ");
}

/** The object that a pointer leads into and the key in it, by the names of the model. */
export function fieldAt(record: AnyRecord, pointer: string): { owner: string | undefined; key: string } {
  return fieldWithin(recordTypeName(record.type), pointer);
}

/** The same within an object of a named type. */
export function fieldWithin(of: string | undefined, pointer: string): { owner: string | undefined; key: string } {
  let owner: string | undefined;
  let type = of;
  let last = "";
  for (const key of parsePointer(pointer) ?? []) {
    if (/^(?:\d+|-)$/.test(key)) continue;
    owner = type;
    last = key;
    type = owner && typeOfField(owner, key);
  }
  return { owner, key: last };
}

/** What stands at a pointer, or `undefined`. */
export function valueAt(record: unknown, pointer: string): unknown {
  const found = resolvePointer(record, pointer);
  return found.found ? found.value : undefined;
}
