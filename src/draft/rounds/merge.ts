import type { Draft } from "../../generated/draft-types.js";
import { type DraftFinding, Findings } from "../assemble/findings.js";
import { nameKey } from "../assemble/name-book.js";
import { readDraft } from "../assemble/read-draft.js";
import { draftFields } from "../fields.js";
import { holdsMany, type Slot, type Slots } from "../slot.js";
import { NONE } from "../words.js";
import { type Cell, sameEvent, sameNumber, samePledge, sameSaying, sameThing } from "./same.js";

/** An item of a list of a draft, by its keys. */
type Fields = Cell;

/** What the drafts of the parts say together. */
export interface Merged {
  draft: Draft;
  /** Paths are those in the list of drafts that was given: `/1/events/0/date`. */
  findings: DraftFinding[];
}

/** One item of the merged draft, and the parts that tell it. */
interface Group {
  item: Fields;
  readonly parts: Set<number>;
  /** Where it is told first. */
  order: readonly [part: number, index: number];
}

type Same = (known: Fields, item: Fields) => boolean;

const LISTS: readonly (readonly [list: string, same: Same])[] = [
  ["events", sameEvent],
  ["statements", sameSaying],
  ["figures", sameNumber],
  ["commitments", samePledge],
  ["details", (known, item) => JSON.stringify(known) === JSON.stringify(item)],
];

/**
 * Makes one draft of the drafts of the parts of an article. Things are one by a name or another form of it, a person also by the
 * surname; events by title, by kind and passage, or by kind, day and participants; statements by speakers, kind and passage.
 * Of values that differ the first is taken, and a `draft-conflict` tells it. Two items of one draft stay two.
 *
 * @param drafts answers or drafts, in the order of the text. Each is read as `readDraft` does.
 */
export function mergeDrafts(drafts: readonly unknown[]): Merged {
  const findings = new Findings();
  const parts = drafts.map((answer, part) => {
    const read = readDraft(answer);
    for (const finding of read.findings) findings.list.push({ ...finding, path: `/${part}${finding.path}` });
    return (read.draft ?? {}) as unknown as Fields;
  });
  const merged: Fields = {};
  const names = parts.map(() => new Map<string, string>());
  for (const [key, slot] of Object.entries(draftFields)) {
    if (slot.job === "list") continue;
    const values = parts.map((part) => String(part[key] ?? "")).filter((value) => value !== "");
    merged[key] = key === "summary" ? [...new Set(values)].join(" ") : (values[0] ?? "");
  }
  merged.things = mergeThings(parts, names, findings);
  for (const [list, same] of LISTS) {
    const slot = draftFields[list];
    if (slot?.job !== "list" || (list === "details" && !parts.some((part) => list in part))) continue;
    const groups: Group[] = [];
    for (const [part, draft] of parts.entries()) {
      for (const [index, own] of listIn(draft, list).entries()) {
        const item = renamed(own, slot.item, names[part] as Map<string, string>);
        const group = groups.find((each) => !each.parts.has(part) && same(each.item, item));
        if (list === "events") retitle(own, item, group, groups, names[part] as Map<string, string>);
        if (group === undefined) groups.push({ item, parts: new Set([part]), order: [part, index] });
        else join(group, item, slot.item, part, `/${part}/${list}/${index}`, findings);
      }
    }
    merged[list] = groups.map(({ item }) => item);
  }
  return { draft: inOrder(merged) as unknown as Draft, findings: findings.list };
}

/** Fuller names first, so that a surname finds whose it is; then in the order of the text. */
function mergeThings(parts: readonly Fields[], names: readonly Map<string, string>[], findings: Findings): Fields[] {
  const slot = draftFields.things as Slot & { readonly job: "list" };
  const all = parts.flatMap((draft, part) => listIn(draft, "things").map((item, index) => ({ part, index, item })));
  const length = ({ item }: (typeof all)[number]) => String(item.name).split(" ").length;
  const groups: Group[] = [];
  for (const { part, index, item } of [...all].sort(
    (a, b) => length(b) - length(a) || a.part - b.part || a.index - b.index,
  )) {
    const path = `/${part}/things/${index}`;
    const alike = groups.filter((each) => !each.parts.has(part) && sameThing(each.item, item));
    const [group, ...others] = alike;
    if (others.length > 0) {
      const called = alike.map((each) => String(each.item.name)).join(" or ");
      findings.add("draft-ambiguous-name", path, `${JSON.stringify(item.name)} can be ${called}; it stays apart.`);
    }
    if (group === undefined || others.length > 0) {
      groups.push({ item: structuredClone(item), parts: new Set([part]), order: [part, index] });
      continue;
    }
    if (part < group.order[0]) group.order = [part, index];
    const name = String(group.item.name);
    for (const form of [item.name, ...(item.aliases as string[])]) names[part]?.set(nameKey(String(form)), name);
    const aliases = [item.name, ...(item.aliases as string[])].filter(
      (form) => nameKey(String(form)) !== nameKey(name),
    );
    // A kind and an office that another part words otherwise are no contradiction: the fuller name has the better ones.
    const same = { kind: group.item.kind, office: group.item.office === "" ? item.office : group.item.office };
    join(group, { ...item, ...same, name, aliases }, slot.item, part, path, findings);
  }
  return groups.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]).map(({ item }) => item);
}

/** What others of the part refer to an event by is its title in the merged draft: one of its own. */
function retitle(
  own: Fields,
  item: Fields,
  group: Group | undefined,
  groups: readonly Group[],
  names: Map<string, string>,
): void {
  const title = String(own.title);
  if (title === "") return;
  if (group) names.set(nameKey(title), String(group.item.title) || title);
  else {
    let free = title;
    // A step may be called as its document is, within one part.
    if (groups.some((each) => each.item.kind === item.kind && nameKey(String(each.item.title)) === nameKey(title))) {
      const taken = new Set(groups.map((each) => nameKey(String(each.item.title))));
      for (let n = 2; taken.has(nameKey(free)); n++) free = `${title} (${n})`;
    }
    item.title = free;
    if (free !== title) names.set(nameKey(title), free);
  }
}

/** Adds what another part says of the same. */
function join(group: Group, item: Fields, slots: Slots, part: number, path: string, findings: Findings): void {
  group.parts.add(part);
  const known = group.item;
  for (const [key, slot] of Object.entries(slots)) {
    const own = item[key];
    if (Array.isArray(own)) {
      const list = (known[key] ?? []) as unknown[];
      const keys = new Set(list.map(keyOf));
      known[key] = [...list, ...own.filter((each) => !keys.has(keyOf(each)))];
    } else if (isEmpty(known[key])) known[key] = own;
    else if (
      !isEmpty(own) &&
      nameKey(String(own)) !== nameKey(String(known[key])) &&
      slot.job !== "own" &&
      key !== "name"
    ) {
      const message = `${JSON.stringify(known[key])} is said in an earlier part, and is taken.`;
      findings.add("draft-conflict", `${path}/${key}`, message);
    }
  }
}

function keyOf(value: unknown): string {
  if (typeof value === "string") return nameKey(value);
  const { name, role } = value as Fields;
  return JSON.stringify([nameKey(String(name)), role]);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || value === NONE;
}

/** The item with the names that things and events have in the merged draft. */
function renamed(item: Fields, slots: Slots, names: ReadonlyMap<string, string>): Fields {
  const newName = (name: unknown) => names.get(nameKey(String(name))) ?? name;
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      const slot = slots[key] as Slot;
      if (slot.job === "list") return [key, (value as Fields[]).map((each) => renamed(each, slot.item, names))];
      if (slot.job !== "name") return [key, structuredClone(value)];
      return [key, holdsMany(slot) ? [...new Set((value as unknown[]).map(newName))] : newName(value)];
    }),
  );
}

function listIn(draft: Fields, list: string): Fields[] {
  return (draft[list] ?? []) as Fields[];
}

function inOrder(draft: Fields): Fields {
  return Object.fromEntries(Object.keys(draftFields).flatMap((key) => (key in draft ? [[key, draft[key]]] : [])));
}
