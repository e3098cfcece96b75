import { composed, type Found } from "../../convert/import/reading.js";
import type { Office, RecordId } from "../../generated/types.js";
import { quote } from "../../text/quote.js";
import { type Assembly, SIDES } from "./assembly.js";
import { nameKey } from "./name-book.js";

/** Who acts, for whom and as what. */
export interface Acting {
  readonly actor: Found<RecordId>;
  readonly side: Found<RecordId> | undefined;
  readonly capacity: Found | undefined;
}

/** The body of the office of a person, where there is one such office. */
export function sideOfOffice(assembly: Assembly, person: RecordId): RecordId | undefined {
  const [side, ...others] = new Set(
    officesOf(assembly, person).flatMap(({ of }) => (of && SIDES.includes(of.split(":")[0] as never) ? [of] : [])),
  );
  return others.length === 0 ? side : undefined;
}

/**
 * Where a field holds the actor alone, for whom and as what it acts is told by the office of the person, which is the person's from
 * then on, or by what the body belongs to. What neither tells has no place.
 */
export function tellByOffice(assembly: Assembly, { actor, side, capacity }: Acting): void {
  const { reading, drafts, names } = assembly;
  const draft = drafts.get(actor.value);
  const name = names.get(actor.value) ?? "";
  if (draft?.type !== "person") {
    if (side && isOf(assembly, actor.value, side.value)) draft?.shows(side);
    else if (side) reading.explain(side.path, `Only who acts has a place here, ${quote(name)}, and not for whom.`);
    if (capacity) reading.explain(capacity.path, `${quote(name)} is no person and holds no office.`);
    return;
  }
  const offices = officesOf(assembly, actor.value);
  if (offices.length === 0 && capacity) {
    draft.addOnce("offices", composed(capacity.path, { title: capacity, of: side as Found<never> | undefined }));
    return;
  }
  const open = offices.findIndex(({ of }) => of === undefined);
  if (side && offices.some(({ of }) => of !== undefined && isOf(assembly, of, side.value))) draft.shows(side);
  else if (side && open >= 0) draft.setAt(["offices", open, "of"], side);
  else if (side)
    reading.explain(side.path, `Only who acts has a place here, and no office of ${quote(name)} tells for whom.`);
  if (capacity === undefined) return;
  if (offices.some(({ title }) => nameKey(title) === nameKey(capacity.value))) draft.shows(capacity);
  else
    reading.explain(
      capacity.path,
      `Only who acts has a place here, and the office of ${quote(name)} stands there in other words.`,
    );
}

/** Whether it is this side, or belongs to it. */
function isOf({ drafts }: Assembly, body: RecordId, side: RecordId): boolean {
  const seen = new Set<RecordId>();
  for (let id: RecordId | undefined = body; id !== undefined && !seen.has(id); ) {
    if (id === side || drafts.get(id)?.get("state") === side) return true;
    seen.add(id);
    id = drafts.get(id)?.get("parent") as RecordId | undefined;
  }
  return false;
}

function officesOf({ drafts }: Assembly, person: RecordId): readonly Office[] {
  return (drafts.get(person)?.get("offices") ?? []) as Office[];
}
