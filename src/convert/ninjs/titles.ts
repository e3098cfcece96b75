import type { Found } from "../import/reading.js";
import type { Item } from "./items.js";
import type { ItemText, NinjsReading } from "./reading.js";

/** Headlines for the item itself, and not for a short form or another medium. */
const MAIN = [undefined, "main", "headline"];

/** The headlines, the main one first. */
export function headlinesOf(reading: NinjsReading, { node }: Pick<Item, "node">): ItemText[] {
  const all = reading.written(node, "headlines").filter(({ isPlain }) => isPlain);
  const main = all.filter(({ role }) => MAIN.includes(role?.value.toLowerCase()));
  return [...new Set([...main, ...all])];
}

/**
 * What an item is called, the best first: an article by its headline, as ninjs calls a name for those who work with it a
 * title, and all others by their title.
 */
export function titlesOf(reading: NinjsReading, item: Pick<Item, "node" | "name" | "type" | "isOwn">): Found[] {
  const headlines = headlinesOf(reading, item).flatMap(({ value }) => reading.fit(value) ?? []);
  const title = reading.text(item.node, "title") ?? [];
  const isArticle = item.type === "source" && !item.isOwn;
  return isArticle ? [headlines, title].flat() : [title, headlines].flat();
}

/** The same, or else what names it for the system: its slug, its name as an association, its URI. */
export function titleOf(
  reading: NinjsReading,
  item: Pick<Item, "node" | "name" | "type" | "isOwn">,
): Found | undefined {
  const [title] = titlesOf(reading, item);
  return title ?? reading.text(item.node, "slugline") ?? item.name ?? reading.text(item.node, "uri");
}
