import { measureText } from "../../cite/source-text.js";
import { isTextOf, longestText } from "../../lookup/model.js";
import { temporalOf } from "../import/dates.js";
import type { Draft } from "../import/draft.js";
import { alsoFrom, composed, type Found } from "../import/reading.js";
import { NAMESPACE, WEB } from "./fields.js";
import type { Item } from "./items.js";
import type { ItemImport } from "./parts.js";
import type { ItemText, NamedNode } from "./reading.js";
import { plainText } from "./texts.js";
import { bestFirst, formOf, titleOf, titlesOf } from "./titles.js";

/** What an article, a picture or a recording of another house says of itself, as a source. */
export function readArticle(importing: ItemImport, draft: Draft, item: Item): void {
  readTitles(importing, draft, item);
  readDates(importing, draft, item);
  readMakers(importing, draft, item);
  if (draft.get("kind") === "news-article" || item.node.value.type === "text") readStory(importing, draft, item);
  else readCaption(importing, draft, item);
  readAddress(importing, draft, item);
}

function readTitles({ reading }: ItemImport, draft: Draft, item: Item): void {
  const title = titleOf(reading, item);
  if (title?.value !== item.uri?.value) draft.set("title", title);
  for (const other of titlesOf(reading, item)) {
    if (other.value === draft.get("title")) draft.shows(other);
    else draft.extend(NAMESPACE, "headlines", other);
  }
}

/** When it was published first; of what does not say so, when there was a version of it first. */
function readDates({ reading }: ItemImport, draft: Draft, { node }: Item): void {
  for (const key of ["firstPublished", "firstCreated", "versionCreated", "contentCreated"]) {
    const found = reading.text(node, key);
    const time = found && temporalOf(found, reading.lose);
    if (time === undefined) continue;
    if (draft.get("publishedAt") === undefined && key !== "contentCreated") draft.set("publishedAt", time);
    else if (draft.get("publishedAt") === time.value) draft.shows(time);
    else draft.extend(NAMESPACE, key, time);
  }
}

const PICTURES: readonly unknown[] = ["photograph", "graphic"];

/** Who wrote, took or published it. */
function readMakers({ reading, concepts }: ItemImport, draft: Draft, { node }: Item): void {
  const authors = reading.objects(node, "authors");
  for (const author of authors) {
    const name = reading.text(author, "name");
    if (name) draft.addOnce("authors", name);
  }
  const by = reading.text(node, "by");
  const isPicture = PICTURES.includes(draft.get("kind"));
  if (by && !isPicture && draft.get("authors") === undefined) draft.add("authors", by);
  else draft.set("credit", by);
  const source = reading.text(node, "source");
  if (source) draft.set("publisher", { ...source, value: concepts.called(source, ["organization", "person"]).id });
}

const ITS_DIGEST = "The report has no text of others: the digest of this one is in the report.";
const ANOTHER = "The report has the digest of another text of the same article.";

/** The digest of the body, plain text before markup, and what is told in short. */
function readStory(importing: ItemImport, draft: Draft, item: Item): void {
  const { reading } = importing;
  const bodies = reading.written(item.node, "bodies");
  for (const body of bestFirst(bodies)) {
    const text = draft.get("textDigest") === undefined ? reading.plain(body) : undefined;
    if (text !== undefined && text.value.trim() !== "") {
      const { sha256, length } = measureText(text.value);
      draft.set("textDigest", { ...text, value: { sha256, length }, origin: text.path });
      draft.shows(...formOf(body));
      reading.lose(text.path, ITS_DIGEST);
    } else reading.explain(body.path, ANOTHER);
  }
  for (const description of reading.written(item.node, "descriptions")) tell(importing, draft, description);
}

/** In these roles a description of a picture is its caption. */
const CAPTION = [undefined, "caption", "text", "main"];

const CREDIT = ["creditline", "credit"];

function readCaption(importing: ItemImport, draft: Draft, { node }: Item): void {
  const { reading } = importing;
  const texts = [...reading.written(node, "descriptions"), ...reading.written(node, "bodies")];
  for (const text of texts) {
    const role = text.role?.value.toLowerCase();
    const field = CREDIT.includes(role ?? "") ? "credit" : CAPTION.includes(role) ? "caption" : undefined;
    const found = field && plainText(importing, text);
    if (field === undefined || (found && draft.get(field) !== undefined && draft.get(field) !== found.value)) {
      tell(importing, draft, text);
    } else if (found && draft.get(field) === found.value) draft.shows(found);
    else draft.set(field, found && alsoFrom(found, text.role));
  }
}

/** A text that no field has. */
function tell(importing: ItemImport, draft: Draft, text: ItemText): void {
  const found = plainText(importing, text);
  if (found === undefined) return;
  const told = composed<{ role: string; text: string }>(text.path, { role: text.role, text: found } as never);
  draft.extend(NAMESPACE, "descriptions", text.role ? told : found);
}

/** In these renditions a picture is as it is, and not made smaller. */
const ORIGINAL = ["original", "main", "baseimage", "highres", "full"];

/** Where it can be read or seen: at the address of its page, its best rendition, or its own name if that is an address. */
function readAddress({ reading }: ItemImport, draft: Draft, { node, uri }: Item): void {
  const renditions = reading.named(node, "renditions").flatMap((rendition) => {
    const href = reading.text(rendition.node, "href", longestText("Url"));
    return href ? [{ ...rendition, href }] : [];
  });
  const isText = ![...PICTURES, "broadcast"].includes(draft.get("kind"));
  const web = renditions.find(({ name }) => name?.value === WEB);
  const page = isText && uri && isTextOf("Url", uri.value) ? uri : undefined;
  const best = web ?? (isText ? undefined : bestOf(reading, renditions));
  const isNamed = best?.name && [WEB, ...ORIGINAL].includes(best.name.value.toLowerCase());
  if (best && isTextOf("Url", best.href.value)) draft.set("url", alsoFrom(best.href, isNamed ? best.name : undefined));
  else draft.set("url", page);
  for (const { node: rendition, href, name } of renditions) {
    reading.explain(rendition.path, "The report has one address of it, and no more of a file.");
    if (href === best?.href) continue;
    if (isText) draft.extend(NAMESPACE, name?.value ?? "renditions", alsoFrom(href, name));
  }
}

type Addressed = NamedNode & { readonly href: Found };

function bestOf(reading: ItemImport["reading"], renditions: readonly Addressed[]): Addressed | undefined {
  const original = renditions.find(({ name }) => ORIGINAL.includes(name?.value.toLowerCase() ?? ""));
  const width = ({ node }: Addressed) => reading.number(node, "width")?.value ?? 0;
  return original ?? renditions.toSorted((a, b) => width(b) - width(a))[0];
}
