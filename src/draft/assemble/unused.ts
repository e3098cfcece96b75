import type { RecordId, RecordType } from "../../generated/types.js";
import { quote } from "../../text/quote.js";
import type { Slots } from "../slot.js";
import type { Assembly } from "./assembly.js";
import type { Item } from "./item.js";

const THINGS: ReadonlySet<RecordType | "report"> = new Set(["person", "organization", "state", "place", "topic"]);

/** Notes what the items of a draft refer to, also those of which nothing came. */
export function noteReferences(assembly: Assembly, { items }: Item, slots: Slots): void {
  for (const [key, own] of items) {
    const slot = slots[key];
    if (slot?.job !== "list") continue;
    for (const item of own) {
      for (const [name, { job }] of Object.entries(slot.item)) {
        if (job !== "name") continue;
        const found = [item.texts.get(name), ...(item.lists.get(name) ?? [])];
        for (const each of found)
          if (each) for (const { id } of assembly.book.find(each.value)) assembly.referred.add(id);
      }
      noteReferences(assembly, item, slot.item);
    }
  }
}

/** Takes out the people, bodies, states, places and topics that nothing in the report refers to, and then what only they did. */
export function dropUnused(assembly: Assembly): void {
  const references = new Map<RecordId, ReadonlySet<RecordId>>();
  const counts = new Map<RecordId, number>();
  for (const [id, draft] of assembly.drafts) {
    const own = new Set<RecordId>();
    collect(draft.record, assembly.drafts, own);
    own.delete(id);
    references.set(id, own);
    for (const other of own) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const open = [...assembly.drafts.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const draft = assembly.drafts.get(id);
    if (draft === undefined || !THINGS.has(draft.type) || (counts.get(id) ?? 0) > 0) continue;
    const name = quote(String(draft.get("name")));
    const isLost = assembly.referred.has(id);
    assembly.remove(
      id,
      isLost ? `What refers to ${name} is not in the report.` : `Nothing in the draft refers to ${name}.`,
    );
    for (const other of references.get(id) ?? []) {
      counts.set(other, (counts.get(other) ?? 0) - 1);
      open.push(other);
    }
  }
}

/** The ids of records in a value. */
function collect(value: unknown, known: ReadonlyMap<RecordId, unknown>, into: Set<RecordId>): void {
  if (typeof value === "string") {
    if (known.has(value as RecordId)) into.add(value as RecordId);
  } else if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) collect(child, known, into);
  }
}
