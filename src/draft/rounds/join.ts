import type { ImportLoss } from "../../convert/import/imported.js";
import type { Findings } from "../assemble/findings.js";
import { exactKey } from "../assemble/name-book.js";
import { holdsMany, type Slot, type Slots } from "../slot.js";
import { NONE } from "../words.js";
import type { Cell } from "./same.js";

/** What items without a name are referred to by. */
const REFERRED: ReadonlySet<string> = new Set(["title", "summary", "label"]);

/** What says whether an event is a fact: `none` says that it is. */
const STANDING = "standing";

/** Adds what another part says of the same, and tells what that says otherwise. */
export class Joining {
  readonly losses: ImportLoss[] = [];

  constructor(readonly findings: Findings) {}

  /** Joins an item of another part. Gives the words that it was known by, each with those that are kept. */
  item(known: Cell, item: Cell, slots: Slots, path: string): [word: string, kept: string][] {
    const words: [string, string][] = [];
    for (const [key, slot] of Object.entries(slots)) {
      const at = `${path}/${key}`;
      if (slot.job === "list") this.#items(known, key, slot.item, (item[key] ?? []) as Cell[], at);
      else if (holdsMany(slot)) known[key] = together((known[key] ?? []) as string[], (item[key] ?? []) as string[]);
      else if (!this.value(known, key, slot, item[key], at) && REFERRED.has(key))
        words.push([String(item[key]), String(known[key])]);
    }
    return words;
  }

  /** Joins one value. Whether nothing else is said in its place. */
  value(known: Cell, key: string, slot: Slot, value: unknown, path: string): boolean {
    if (key === STANDING && isFactToOne(known[key], value)) {
      const fact = value === NONE ? "this one" : "another part";
      if (value !== NONE) known[key] = value;
      this.findings.add("draft-conflict", path, `${JSON.stringify(known[key])} is taken; ${fact} tells it as fact.`);
      return false;
    }
    if (isEmpty(value)) return true;
    if (isEmpty(known[key])) known[key] = value;
    if (isSame(slot, known[key], value)) return true;
    const taken = `${JSON.stringify(known[key])} is taken, which another part says.`;
    // Whoever reads two parts words it twice: that is no contradiction.
    if (slot.job === "own" || slot.job === "words") this.losses.push({ path, reason: taken });
    else this.findings.add("draft-conflict", path, taken);
    return false;
  }

  /** Participants are one by name and role. */
  #items(known: Cell, key: string, slots: Slots, items: readonly Cell[], path: string): void {
    const list = (known[key] ?? []) as Cell[];
    const byKey = new Map(list.map((each) => [keyOf(each), each]));
    const added: Cell[] = [];
    for (const [index, item] of items.entries()) {
      const twin = byKey.get(keyOf(item));
      if (twin) this.item(twin, item, slots, `${path}/${index}`);
      else added.push(item);
    }
    known[key] = [...list, ...added];
  }
}

/** What one part tells as fact, and of which another says who claims or denies it. */
function isFactToOne(known: unknown, value: unknown): boolean {
  return known !== value && (known === NONE || value === NONE) && known !== undefined;
}

function together(known: readonly string[], own: readonly string[]): string[] {
  const keys = new Set(known.map(textKey));
  return [...known, ...own.filter((each) => !keys.has(textKey(each)))];
}

/** In names and words a letter's case or a full stop says nothing; in numbers and dates it does. */
function isSame({ job }: Slot, known: unknown, value: unknown): boolean {
  if (job === "date" || job === "number" || job === "code") return known === value;
  return textKey(String(known)) === textKey(String(value));
}

/** Signs alone are no name, and are compared as they stand. */
function textKey(text: string): string {
  return exactKey(text) || text;
}

function keyOf({ name, role }: Cell): string {
  return JSON.stringify([exactKey(String(name)), role]);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || value === NONE;
}
