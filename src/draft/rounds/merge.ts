import type { ImportLoss } from "../../convert/import/imported.js";
import type { Draft } from "../../generated/draft-types.js";
import { type DraftFinding, Findings } from "../assemble/findings.js";
import { exactKey } from "../assemble/name-book.js";
import { readDraft } from "../assemble/read-draft.js";
import { draftFields } from "../fields.js";
import { holdsMany, type Slot, type Slots } from "../slot.js";
import { Joining } from "./join.js";
import { PartNames } from "./part-names.js";
import { apartBy, type Cell, haveOneTitle, sameEvent, sameNumber, samePledge, sameSaying, sameThing } from "./same.js";

/** What the drafts of the parts say together. */
export interface Merged {
  draft: Draft;
  /** Paths are those in the list of drafts that was given: `/1/events/0/date`. */
  findings: DraftFinding[];
  /** What a part says in other words than another: the title or summary of an event. Paths are as those of the findings. */
  losses: ImportLoss[];
}

/** One item of the merged draft, and the parts that tell it. */
interface Group {
  item: Cell;
  readonly parts: Set<number>;
  /** Where it is told first. */
  order: readonly [part: number, index: number];
}

/** An item of a part, and where it went. */
interface Found {
  readonly fields: Cell;
  readonly path: string;
  readonly group: Group;
  readonly isFirst: boolean;
}

type Same = (known: Cell, item: Cell) => boolean;

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
 * Of values that differ the first is taken, and a `draft-conflict` tells it; of other words for the same a loss does. What stands
 * under one title and differs in day, place or kind stays two, which a `draft-conflict` tells too, unless one passage tells both. Two items
 * of one draft stay two. Every value of a part is in the merged draft or told.
 *
 * @param drafts answers or drafts, in the order of the text. Each is read as `readDraft` does.
 * @throws TypeError for what is no list
 */
export function mergeDrafts(drafts: readonly unknown[]): Merged {
  if (!Array.isArray(drafts)) throw new TypeError("mergeDrafts needs a list of the drafts of the parts.");
  const findings = new Findings();
  const joining = new Joining(findings);
  const parts = Array.from(drafts, (answer, part) => {
    const read = readDraft(answer);
    for (const finding of read.findings) findings.list.push({ ...finding, path: `/${part}${finding.path}` });
    return (read.draft ?? {}) as unknown as Cell;
  });
  const merged: Cell = {};
  const names = parts.map(() => new PartNames());
  for (const [key, slot] of Object.entries(draftFields)) {
    if (slot.job === "list") continue;
    const values = parts.map((part) => String(part[key] ?? ""));
    const told = values.filter((value) => value !== "");
    merged[key] = key === "summary" ? [...new Set(told)].join(" ") : (told[0] ?? "");
    if (key === "summary") continue;
    for (const [part, value] of values.entries()) joining.value(merged, key, slot, value, `/${part}/${key}`);
  }
  merged.things = mergeThings(parts, names, joining);
  for (const [list, same] of LISTS) {
    const slot = draftFields[list];
    if (slot?.job !== "list" || (list === "details" && !parts.some((part) => list in part))) continue;
    const groups: Group[] = [];
    for (const [part, draft] of parts.entries()) {
      const own = names[part] as PartNames;
      const found = listIn(draft, list).map((fields, index): Found => {
        const item = renamed(fields, slot.item, own);
        const known = groups.find((each) => !each.parts.has(part) && same(each.item, item));
        const group = known ?? { item, parts: new Set<number>(), order: [part, index] };
        const path = `/${part}/${list}/${index}`;
        if (known === undefined) {
          if (list === "events") {
            tellApart(item, groups, part, path, findings);
            item.title = freeTitle(item, groups, part);
          }
          groups.push(group);
        }
        group.parts.add(part);
        const title = String(fields.title ?? "");
        if (title !== "") own.set(title, String(group.item.title) || title);
        return { fields, path, group, isFirst: known === undefined };
      });
      // Events refer to others that stand after them, whose titles are known only now.
      for (const { fields, path, group, isFirst } of found) {
        const item = renamed(fields, slot.item, own);
        if (isFirst) group.item = { ...item, ...("title" in item && { title: group.item.title }) };
        // Details are said of what has no title by its words.
        else for (const [key, kept] of joining.item(group.item, item, slot.item, path)) own.set(key, kept);
      }
    }
    merged[list] = groups.map(({ item }) => item);
  }
  return { draft: inOrder(merged) as unknown as Draft, findings: findings.list, losses: joining.losses };
}

/** Fuller names first, so that a surname finds whose it is; then in the order of the text. */
function mergeThings(parts: readonly Cell[], names: readonly PartNames[], joining: Joining): Cell[] {
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
      joining.findings.add(
        "draft-ambiguous-name",
        path,
        `${JSON.stringify(item.name)} can be ${called}; it stays apart.`,
      );
    }
    if (group === undefined || others.length > 0) {
      groups.push({ item: structuredClone(item), parts: new Set([part]), order: [part, index] });
      names[part]?.set(String(item.name), String(item.name));
      continue;
    }
    if (part < group.order[0]) group.order = [part, index];
    const name = String(group.item.name);
    names[part]?.set(String(item.name), name);
    for (const form of item.aliases as string[]) names[part]?.setForm(form, name);
    const aliases = [item.name, ...(item.aliases as string[])].filter(
      (form) => exactKey(String(form)) !== exactKey(name),
    );
    group.parts.add(part);
    joining.item(group.item, { ...item, name, aliases }, slot.item, path);
  }
  return groups.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]).map(({ item }) => item);
}

/** The title of an event in the merged draft: one that no event of another part has. */
function freeTitle(item: Cell, groups: readonly Group[], part: number): string {
  const title = String(item.title);
  if (!groups.some((each) => !each.parts.has(part) && haveOneTitle(each.item, item))) return title;
  const taken = new Set(groups.map((each) => exactKey(String(each.item.title))));
  let free = title;
  for (let n = 2; taken.has(exactKey(free)); n++) free = `${title} (${n})`;
  return free;
}

/** That what has the title of an event of another part is none with it is told, since its title says that it is. */
function tellApart(item: Cell, groups: readonly Group[], part: number, path: string, findings: Findings): void {
  for (const group of groups) {
    const key = group.parts.has(part) ? undefined : apartBy(group.item, item);
    if (key === undefined) continue;
    const message = `Another part has an event with this title whose ${key} is ${JSON.stringify(group.item[key])}; they stay apart.`;
    findings.add("draft-conflict", `${path}/${key}`, message);
    return;
  }
}

/** The item with the names that things and events have in the merged draft. */
function renamed(item: Cell, slots: Slots, names: PartNames): Cell {
  const newName = (name: unknown) => names.get(String(name)) ?? name;
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      const slot = slots[key] as Slot;
      if (slot.job === "list") return [key, (value as Cell[]).map((each) => renamed(each, slot.item, names))];
      if (slot.job !== "name") return [key, structuredClone(value)];
      return [key, holdsMany(slot) ? [...new Set((value as unknown[]).map(newName))] : newName(value)];
    }),
  );
}

function listIn(draft: Cell, list: string): Cell[] {
  return (draft[list] ?? []) as Cell[];
}

function inOrder(draft: Cell): Cell {
  return Object.fromEntries(Object.keys(draftFields).flatMap((key) => (key in draft ? [[key, draft[key]]] : [])));
}
