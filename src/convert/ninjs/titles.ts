import type { Node } from "../import/objects.js";
import { alsoFrom, type Found } from "../import/reading.js";
import type { ItemType } from "./fields.js";
import type { ItemText, NinjsReading } from "./reading.js";

/** What the title of an item hangs on. */
export interface Titled {
  readonly node: Node;
  readonly type: ItemType;
  /** `toNinjs` wrote it: its words are those of communique. */
  readonly isOwn: boolean;
  /** What it is called as an association. */
  readonly name: Found | undefined;
}

/** Roles of texts for the item itself, and not for a short form or another medium. */
const MAIN: readonly (string | undefined)[] = [undefined, "main", "headline", "text", "body"];

/** Whether a text is the one that the item has first of all. */
function isMain({ role }: ItemText): boolean {
  return MAIN.includes(role?.value.toLowerCase());
}

/** What an item has of a kind of text, the main ones first, and plain text before markup. */
export function bestFirst(texts: readonly ItemText[]): ItemText[] {
  const rank = (text: ItemText) => (text.isPlain ? 0 : 2) + (isMain(text) ? 0 : 1);
  return texts.toSorted((a, b) => rank(a) - rank(b));
}

/** What a text says by its form: it is plain, or the main one. */
export function formOf(text: ItemText): (Found | undefined)[] {
  return [text.isPlain ? text.contentType : undefined, isMain(text) ? text.role : undefined];
}

/** The headlines, the main one first. */
export function headlinesOf(reading: NinjsReading, { node }: Pick<Titled, "node">): ItemText[] {
  return bestFirst(reading.written(node, "headlines"));
}

/**
 * What an item is called, the best first: an article by its headline, as ninjs calls a name for those who work with it a
 * title, and all others by their title.
 */
export function titlesOf(reading: NinjsReading, item: Titled): Found[] {
  const headlines = headlinesOf(reading, item).flatMap((headline) => {
    const plain = reading.plain(headline);
    const fit = plain && reading.fit(plain);
    return fit ? [alsoFrom(fit, ...formOf(headline))] : [];
  });
  const title = reading.text(item.node, "title") ?? [];
  const isArticle = item.type === "source" && !item.isOwn;
  return isArticle ? [headlines, title].flat() : [title, headlines].flat();
}

/** The same, or else what names it for the system: its slug, its name as an association, its URI. */
export function titleOf(reading: NinjsReading, item: Titled): Found | undefined {
  const [title] = titlesOf(reading, item);
  return title ?? reading.text(item.node, "slugline") ?? item.name ?? reading.text(item.node, "uri");
}
