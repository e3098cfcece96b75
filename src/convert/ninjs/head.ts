import type { Source, SourceId } from "../../generated/types.js";
import { temporalOf } from "../import/dates.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import { ownType } from "../import/ids.js";
import type { ImportOptions } from "../import/imported.js";
import type { Node } from "../import/objects.js";
import { alsoFrom, type Found, implied } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { identify } from "./concepts.js";
import { isPackage } from "./items.js";
import type { NinjsReading } from "./reading.js";
import { formOf, titleOf } from "./titles.js";
import { SCHEMA_NAME } from "./versions.js";

/** The document, as the source that the report was read in. */
const DATASET = { type: "source", kind: "dataset" } as const;

/**
 * What the report says of itself, read from its item or the first one.
 *
 * @param id that of the document, as a source
 * @throws TypeError for options that no report can have, and where nothing gives the report an id
 */
export function headOf(reading: NinjsReading, main: Node, id: SourceId, options: ImportOptions): Draft {
  const title = mainTitle(reading, main);
  const uri = reading.text(main, "uri");
  const own = uri && { ...uri, value: uri.value.replace(/#.*$/s, "") };
  const source: Source = { ...DATASET, id, title: title.value };
  const language = reading.text(main, "language");
  const head = beginReport({ path: main.path, id: own, language, title, source }, options, reading.lose);
  head.set("summary", summaryOf(reading, main));
  const first = dateOf(reading, main, "firstCreated");
  const changed = dateOf(reading, main, "versionCreated");
  head.set("createdAt", first);
  if (changed && changed.value === first?.value) head.shows(changed);
  else head.set("updatedAt", changed);
  return head;
}

/** The document as a source, and the articles that it has as those which it relays. */
export function documentSource(
  id: SourceId,
  title: string,
  main: Node,
  reading: NinjsReading,
  articles: readonly Draft[],
): Draft {
  const draft = new Draft({ ...DATASET, id, title }, main.path, reading.lose);
  const uri = reading.text(main, "uri");
  const isArticle = articles.some((article) => article.path === main.path);
  if (!isArticle) identify(draft, uri);
  for (const article of articles) draft.add("basedOn", implied(article.path, article.id));
  return draft;
}

function mainTitle(reading: NinjsReading, main: Node): Found {
  const isOther = !["event", "composite"].includes(String(main.value.type));
  const type = isOther && !reading.object(main, "eventDetails") ? "source" : "meeting";
  const title = titleOf(reading, { node: main, name: undefined, type, isOwn: isOwnItem(reading, main) });
  return title ?? implied(main.path, "ninjs");
}

function dateOf(reading: NinjsReading, node: Node, key: string): Found | undefined {
  const found = reading.text(node, key);
  return found && temporalOf(found, reading.lose);
}

/** What a package or an article tells in short. An event has its own summary. */
function summaryOf(reading: NinjsReading, main: Node): Found | undefined {
  if (reading.object(main, "eventDetails") || isOwnItem(reading, main)) {
    if (!isPackage(reading, main)) return undefined;
  }
  if (!["composite", "text", undefined].includes(main.value.type as string | undefined)) return undefined;
  const [description] = reading.written(main, "descriptions");
  const text = description && reading.plain(description);
  const fit = text && reading.fit(text, LONGEST_TEXT);
  if (description === undefined || fit === undefined) return undefined;
  const isSummary = description.role?.value === "summary";
  return alsoFrom(fit, ...formOf(description), isSummary ? description.role : undefined);
}

/** Begins the `profile` of items that `toNinjs` wrote. */
const OWN_PROFILE = /^communique-[0-9]+$/;

function isOwnItem(reading: NinjsReading, node: Node): boolean {
  const isOwn = ownType(reading.text(node, "uri")?.value) !== undefined;
  return isOwn || hasOwnProfile(reading, node);
}

function hasOwnProfile(reading: NinjsReading, node: Node): boolean {
  return OWN_PROFILE.test(reading.text(node, "profile")?.value ?? "");
}

/** What an item says of itself as an item, as far as the report says it already or need not say it. */
export function passHead(reading: NinjsReading, node: Node, main: Node): void {
  const profile = reading.text(node, "profile");
  if (profile && hasOwnProfile(reading, node)) reading.needless(profile.path);
  for (const key of ["versionCreated", "firstCreated"]) {
    if (node !== main) reading.skip(node, key, reading.text(main, key)?.value);
  }
  reading.skip(node, "representationType", "full", "complete");
  reading.skip(node, "version", reading.text(node, "versionCreated")?.value);
  const status = reading.text(node, "pubStatus");
  if (status?.value === "usable") reading.needless(status.path);
  else if (status) reading.lose(status.path, "The provider does not release the item, which a report cannot say.");
  const own = reading.text(node, "$schema");
  if (own && SCHEMA_NAME.test(own.value)) reading.needless(own.path);
  const standard = reading.object(node, "standard");
  if (standard === undefined) return;
  reading.skip(standard, "name", "ninjs");
  const schema = reading.text(standard, "schema");
  const [, version] = SCHEMA_NAME.exec(schema?.value ?? "") ?? [];
  if (schema && version !== undefined) reading.needless(schema.path);
  if (/^[123]\.[0-9]$/.test(reading.text(standard, "version")?.value ?? "")) {
    reading.skip(standard, "version", reading.text(standard, "version")?.value);
  }
}
