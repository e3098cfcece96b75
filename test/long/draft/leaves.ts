import { draftFields } from "../../../src/draft/fields.js";
import type { Slots } from "../../../src/draft/slot.js";

type Fields = Record<string, unknown>;

/** What adds nothing where it is the second name of somebody, the role that one has without it, or that a step is done. */
const IDLE = ["aliases", "role", "status"];

/**
 * Where the items of a draft say something, as JSON Pointers: without what may add nothing, as a name of what has several names, a
 * word that stands twice in a list, or what is as good as empty. Nor the title and the like, which are all that most have.
 */
export function sayingLeaves(draft: object): string[] {
  return Object.entries(draftFields).flatMap(([key, slot]) =>
    slot.job === "list" ? itemsIn((draft as Fields)[key], slot.item, `/${key}`) : [],
  );
}

/** The draft with nothing at a place. */
export function without(draft: object, path: string): object {
  const copy = structuredClone(draft) as Fields;
  const keys = path.split("/").slice(1);
  const holder = keys.slice(0, -1).reduce((node, key) => node[key] as Fields, copy);
  holder[keys.at(-1) as string] = "";
  return copy;
}

function itemsIn(list: unknown, slots: Slots, path: string): string[] {
  return ((list ?? []) as Fields[]).flatMap((item, i) =>
    Object.entries(slots).flatMap(([key, slot]) => {
      const at = `${path}/${i}/${key}`;
      const value = item[key];
      if (slot.job === "list") return itemsIn(value, slot.item, at);
      if (slot.job === "name" || IDLE.includes(key)) return [];
      if (!Array.isArray(value)) return isSaid(value) ? [at] : [];
      return value.flatMap((each, n) =>
        isSaid(each) && value.filter((one) => one === each).length === 1 ? [`${at}/${n}`] : [],
      );
    }),
  );
}

function isSaid(value: unknown): boolean {
  return String(value).trim().length > 1 && value !== "none" && value !== "unknown";
}
