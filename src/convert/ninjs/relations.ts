import type { AgreementAction, EventId, RecordId } from "../../generated/types.js";
import type { Draft } from "../import/draft.js";
import type { Found } from "../import/reading.js";
import { type ItemType, REFERENCE_FIELDS, REL } from "./fields.js";
import type { ItemImport, NamedRecord } from "./importing.js";
import { type Item, isNaming } from "./items.js";
import type { NinjsReading, Node } from "./reading.js";

const NO_RELATION = "The report has no place for how the item stands to it.";
const NO_ITEM = "Names an item that is not in the document.";

/** Puts an id into the field for that relation. Whether there is one. */
function relate(draft: Draft, type: ItemType, rel: string | undefined, found: Found<RecordId>): boolean {
  const field = Object.entries(REFERENCE_FIELDS[type]).find(([, own]) => own === rel)?.[0];
  if (field === undefined) return false;
  draft.give(field, found);
  return true;
}

/** People, organisations, places and subjects that do not take part. */
export function readNamed({ reading }: ItemImport, draft: Draft, type: ItemType, named: NamedRecord): void {
  const { list, rel, path } = named;
  if (type === "statement" && rel?.value === REL.speaker) {
    // The first is there from the start.
    draft.addOnce("speakers", named);
    return;
  }
  if (relate(draft, type, rel?.value, named)) return;
  if (type === "statement" && rel?.value === REL.outlet) {
    draft.setIn("channel", "outlet", named);
    return;
  }
  if (rel?.value === REL.represented) reading.lose(path, "The item does not say by whom.");
  else if (list === "subjects" && "topics" in REFERENCE_FIELDS[type]) {
    draft.add("topics", named);
    if (rel) reading.lose(rel.path, NO_RELATION);
  } else if (list === "places" && type === "meeting" && draft.get("place") === undefined) {
    draft.set("place", named);
    if (rel) reading.lose(rel.path, NO_RELATION);
  } else reading.lose(rel?.path ?? path, NO_RELATION);
}

export function readEvents({ reading, items }: ItemImport, draft: Draft, { node, type, parent }: Item): void {
  for (const event of reading.objects(node, "events")) {
    const target = targetOf(reading, items, event);
    const rel = reading.text(event, "rel");
    const found = target && { value: target.id, path: event.path };
    if (target === undefined || found === undefined) reading.lose(event.path, NO_ITEM);
    else if (relate(draft, type, rel?.value, found)) continue;
    else if (type === "agreement" && rel) {
      const action = { action: rel.value, during: target.id as EventId } as AgreementAction;
      draft.add("actions", { ...found, value: action });
    } else reading.lose(event.path, NO_RELATION);
  }
  const isAtEvent = parent?.type === "meeting" || parent?.type === "visit";
  if (type === "statement" && isAtEvent && draft.get("at") === undefined) {
    const rel = reading.text(node, "rel");
    draft.set("at", { value: parent.id, path: rel?.path ?? node.path });
  }
}

export function readAssociations({ reading, items }: ItemImport, draft: Draft, { node, type }: Item): void {
  for (const association of reading.objects(node, "associations")) {
    // What is an item of its own says itself how it stands to this one.
    if (!isNaming(association)) continue;
    const rel = reading.text(association, "rel");
    const target = targetOf(reading, items, association);
    if (target === undefined) {
      reading.lose(association.path, NO_ITEM);
      continue;
    }
    reading.pass(association.path);
    const found = { value: target.id, path: association.path };
    if (relate(draft, type, rel?.value, found)) continue;
    if (type === "agreement" && rel?.value === REL.part) {
      const { parts = [] } = (draft.get("package") ?? {}) as { parts?: RecordId[] };
      draft.setIn("package", "parts", { ...found, value: [...parts, target.id] });
    } else if (type === "agreement" && rel) {
      draft.add("relations", { ...found, value: { kind: rel.value, agreement: target.id } });
    } else reading.lose(association.path, NO_RELATION);
  }
}

function targetOf(reading: NinjsReading, items: ReadonlyMap<string, Item>, node: Node): Item | undefined {
  reading.text(node, "name");
  return items.get(reading.text(node, "uri")?.value ?? "");
}
