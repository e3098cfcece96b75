import type { Standing, StatementId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft, type Parts } from "../import/draft.js";
import { alsoFrom, composed, type Found, implied, listed } from "../import/reading.js";
import { cut, LONGEST_TEXT } from "../import/text.js";
import { ACTORS, BODIES, nameOf } from "./common.js";
import { type GraphImport, LONGEST_BEGINNING, type NodeRecord, once, SCHEMA } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { pageAt, sourcesAt } from "./pages.js";
import { ratingOf } from "./rating.js";
import { asFound, type GraphReading, type Held, typesAs } from "./reading.js";
import { speakersOf, summaryOf } from "./speech.js";

// A fact check is a statement of whoever checked, on the statement of whoever claimed.

export function isReview(node: GraphNode): boolean {
  return typesAs(node, "ClaimReview").length > 0;
}

/** The claim in quotation marks, since a title would tell it as fact, and what the check came to. */
export function claimTitle(reading: GraphReading, node: GraphNode): Found | undefined {
  const claim = reading.text(node, "claimReviewed");
  const rating = ratingOf(reading, node).text;
  if (claim === undefined) return undefined;
  const title = { ...alsoFrom(claim, rating), value: `“${claim.value}”${rating ? `: ${rating.value}` : ""}` };
  return reading.fit(title);
}

function reviewersOf(importing: GraphImport, node: GraphNode) {
  const authors = importing.each(node, "author", ...ACTORS);
  return authors.length > 0 ? authors : importing.each(node, "publisher", ...BODIES);
}

/** Who finds a claim false denies it, who finds it true confirms it, and any other finding is a value that is given to it. */
export function reviewSeed(importing: GraphImport, node: GraphNode): Parts | string {
  const { reading } = importing;
  const [reviewer] = reviewersOf(importing, node);
  if (reviewer === undefined) return "It names nobody who checked the claim.";
  if (claimText(importing, node) === undefined) return "It does not tell what was claimed.";
  const { isTrue, text } = ratingOf(reading, node);
  const own = reading.text(node, "reviewBody", LONGEST_TEXT) ?? reading.text(node, "description", LONGEST_TEXT);
  const summary = own ?? text ?? nameOf(reading, node);
  if (summary === undefined) return "It does not tell what the check came to.";
  const kind = isTrue === undefined ? "evaluate" : isTrue ? "assert" : "deny";
  return {
    kind: implied(node.path, kind),
    speakers: listed(reviewer.path, [reviewer]),
    summary,
    shade: isTrue ? implied(node.path, "confirm") : undefined,
  };
}

export function readReview(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { reading } = importing;
  draft.addOnce("speakers", ...reviewersOf(importing, node));
  draft.setIn("when", "start", reading.date(node, "datePublished") ?? reading.date(node, "dateCreated"));
  draft.extend(SCHEMA, "reviewRating", ratingOf(reading, node).whole);
  const claim = claimOf(importing, node);
  if (claim === undefined) return;
  const isFound = draft.get("kind") !== "evaluate";
  if (isFound) draft.add("claims", composed(claim.found.path, { record: claim.found }));
  else draft.add("about", claim.found);
  // The document itself tells what the check came to.
  const standing: Standing | undefined = !isFound ? "claimed" : draft.get("kind") === "deny" ? "refuted" : undefined;
  if (standing) claim.draft.set("standing", implied(node.path, standing));
  importing.later.push(() => readPage(importing, draft, node));
}

/** Where the check can be read. */
function readPage(importing: GraphImport, draft: Draft, node: GraphNode): void {
  const { reading } = importing;
  const url = reading.fitting(node, "url", "Url") ?? ownPage(node);
  if (url === undefined) return;
  const page = pageAt(importing, url);
  const title = nameOf(reading, node) ?? reading.text(node, "headline");
  if (page.get("title") === undefined || page.get("title") === title?.value) page.give("title", title);
  page.give("publisher", importing.ref(node, "publisher", ...BODIES));
  page.give("publishedAt", page.get("publishedAt") === undefined ? reading.date(node, "datePublished") : undefined);
  draft.set("document", implied(url.path, page.id));
}

function ownPage({ id }: GraphNode): Found | undefined {
  return id && isTextOf("Url", id.value) && !id.value.includes("#") ? id : undefined;
}

function itemOf({ reading }: GraphImport, node: GraphNode): Held<GraphNode> | undefined {
  return reading.oneNode(node, "itemReviewed");
}

function claimText(importing: GraphImport, node: GraphNode): Found | undefined {
  const item = itemOf(importing, node)?.value;
  return importing.reading.text(node, "claimReviewed", LONGEST_TEXT) ?? (item && summaryOf(importing, item));
}

/** The statement that makes the claim: that of the document, or a new one. */
function claimOf(importing: GraphImport, node: GraphNode): { draft: Draft; found: Found<StatementId> } | undefined {
  const { reading } = importing;
  const item = itemOf(importing, node);
  const text = claimText(importing, node);
  const known =
    item && typesAs(item.value, "Claim").length > 0 ? importing.identify(item.value, ["statement"]) : undefined;
  if (typeof known === "object" && item) {
    const same = text && known.draft.get("summary") === text.value;
    if (same) known.draft.shows(text);
    else if (text) reading.lose(text.path, "The statement has another summary.");
    return { draft: known.draft, found: { ...asFound(item), value: known.draft.id as StatementId } };
  }
  if (text === undefined) return undefined;
  if (item) reading.whyLost.delete(item.value);
  const path = item?.path ?? text.path;
  const draft = beginClaim(importing, node, item?.value, text, path);
  if (item) readItem(importing, draft, item);
  return { draft, found: implied(path, draft.id as StatementId) };
}

function beginClaim(
  importing: GraphImport,
  node: GraphNode,
  item: GraphNode | undefined,
  text: Found,
  path: string,
): Draft {
  const speakers = once(item ? speakersOf(importing, item) : []).map((speaker) => alsoFrom<string>(speaker));
  const parts = {
    kind: implied(path, "assert"),
    speakers: listed(path, speakers.length > 0 ? speakers : [unnamedClaimant(importing, path)]),
    summary: text,
    evidence: implied(path, [importing.evidence]),
  };
  const label = cut(text.value, LONGEST_BEGINNING);
  const id = importing.ids.mintFrom("statement", item?.id ?? implied(node.path, ""), label, path);
  const draft = Draft.begin("statement", id, parts, path, importing.reading.lose);
  importing.made.add(draft);
  return draft;
}

function unnamedClaimant({ ids, reading, made, evidence }: GraphImport, path: string): Found {
  const parts = {
    name: implied(path, "claimant"),
    identity: implied(path, "unnamed"),
    evidence: implied(path, [evidence]),
  };
  const id = ids.mintFrom("person", undefined, "claimant", path);
  made.add(Draft.begin("person", id, parts, path, reading.lose));
  return implied(path, id.value);
}

function readItem(importing: GraphImport, draft: Draft, item: Held<GraphNode>): void {
  const { reading } = importing;
  const { value } = item;
  draft.shows(asFound(item), ...typesAs(value, "Claim", "CreativeWork"));
  draft.setIn("when", "start", reading.date(value, "datePublished") ?? reading.date(value, "dateCreated"));
  for (const term of ["appearance", "firstAppearance"]) {
    for (const each of sourcesAt(importing, value, term)) draft.extend(SCHEMA, term, each);
  }
  draft.addOnce(
    "sameAs",
    ...reading.allFitting(value, "sameAs", "Uri"),
    value.id && isForeign(value.id) ? value.id : undefined,
  );
}

function isForeign({ value }: Found): boolean {
  return isTextOf("Uri", value) && !value.startsWith("_:");
}
