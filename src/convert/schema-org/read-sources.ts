import { measureText } from "../../cite/source-text.js";
import type { Identifier, RecordId, TextDigest } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import { alsoFrom, composed, type Found, implied, readEach } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { ACTORS, BODIES, keywordsOf, nameOf, relate, SUBJECTS } from "./common.js";
import { type GraphImport, type NodeRecord, once, type Reader, SCHEMA } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { languageOf } from "./languages.js";
import { notePage, sourcesAt } from "./pages.js";
import { readPictures } from "./pictures.js";
import { claimTitle, isReview } from "./read-reviews.js";
import { calledActor } from "./read-things.js";
import { alike, asFound, type GraphReading, nodeIn, typesAs } from "./reading.js";

const TOPICAL = /* @__PURE__ */ (() => [...SUBJECTS, "topic"] as const)();

export const source: Reader = {
  seed: (_, node, { kind = implied(node.path, "document") }) => ({ kind }),
  read(importing, identified) {
    const { draft, node } = identified;
    const { reading } = importing;
    const isPicture = draft.get("kind") === "photograph";
    draft.give("title", titleOf(reading, node));
    draft.give("publisher", importing.ref(node, "publisher", ...BODIES));
    draft.give("url", addressOf(reading, node));
    notePage(importing, draft);
    draft.give("publishedAt", reading.date(node, "datePublished") ?? reading.date(node, "uploadDate"));
    draft.give("language", languageOf(reading, node));
    const original = reading.oneNode(node, "translationOfWork");
    const language = original && languageOf(reading, original.value);
    const translated = language && alsoFrom(language, original, ...typesAs(original.value, "CreativeWork"));
    draft.give("translatedFrom", translated);
    const origins = ["isBasedOn", "isBasedOnUrl"].flatMap((term) => sourcesAt(importing, node, term));
    draft.give("basedOn", ...once(origins));
    if (isPicture) readPicture(importing, identified);
    else readArticle(importing, identified);
  },
};

/** The headline, or else the name. */
export function titleOf(reading: GraphReading, node: GraphNode): Found | undefined {
  const headline = reading.text(node, "headline");
  const name = nameOf(reading, node);
  return headline && name?.value === headline.value ? alsoFrom(headline, name) : (headline ?? name);
}

/**
 * What a report is called that is about it.
 *
 * @param page what the page is called that it stands on: of a fact check, better than the claim
 */
export function storyTitle(reading: GraphReading, node: GraphNode, page?: Found): Found | undefined {
  const own = titleOf(reading, node) ?? reading.text(node, "alternativeHeadline");
  return own ?? (isReview(node) ? (page ?? claimTitle(reading, node)) : reading.text(node, "text"));
}

/** Where it can be read: what it says itself, or else the page of which it is the main thing, or its own name. */
function addressOf(reading: GraphReading, node: GraphNode): Found | undefined {
  const [own, content] = ["url", "contentUrl"].map((term) => reading.fitting(node, term, "Url"));
  const pages = reading.values(node, "mainEntityOfPage").flatMap((found) => pageAddress(reading, found) ?? []);
  const { id } = node;
  const isPage = id && isTextOf("Url", id.value) && !id.value.includes("#");
  const [first, ...others] = alike(
    [own, content, ...pages, isPage ? id : undefined].filter((each) => each !== undefined),
  );
  // Its own name stands among what it is called elsewhere.
  reading.loseAll(
    others.filter((each) => each.value !== id?.value),
    "A source has one address, and this is another.",
  );
  return first;
}

/** `true` says that the address of the article is that of the page. */
function pageAddress(reading: GraphReading, found: GraphValue): Found | undefined {
  const page = nodeIn(reading.graph, found);
  if (page === undefined) {
    return isTextOf("Url", found.value) ? { path: found.path, value: found.value } : undefined;
  }
  const types = typesAs(page, "WebPage");
  const url = reading.fitting(page, "url", "Url");
  const name = found.name ?? page.id;
  const isUrl = isTextOf("Url", name?.value);
  if (url) return alsoFrom(url, asFound(found), ...types);
  return isUrl && name ? alsoFrom(name, page.id, ...types) : undefined;
}

function readPicture(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { reading } = importing;
  draft.add("depicts", ...importing.each(node, "about", ...TOPICAL));
  const credit = reading.text(node, "creditText") ?? reading.text(node, "copyrightNotice");
  const makers = credit ? [] : bylines(importing, draft, node, "author", "creator", "copyrightHolder");
  draft.set("credit", credit ?? reading.first(makers));
  draft.set("caption", reading.text(node, "caption", LONGEST_TEXT) ?? reading.text(node, "description", LONGEST_TEXT));
}

const PLACES = ["contentLocation", "spatialCoverage", "locationCreated"];
const PEOPLE = ["contributor", "editor", "translator", "copyrightHolder"];
const PATRONS = ["sourceOrganization", "provider", "funder"];

/** Of what an article is about, and who had a part in it, a source says nothing: it is kept in words of schema.org. */
function readArticle(importing: GraphImport, identified: NodeRecord): void {
  const { reading } = importing;
  const { draft, node } = identified;
  const own = bylines(importing, draft, node, "author");
  const authors = own.length > 0 ? own : bylines(importing, draft, node, "creator");
  draft.give("authors", ...alike(authors), ...reading.texts(node, "creditText"));
  draft.give("textDigest", digestOf(reading, node));
  importing.later.push(() => {
    for (const term of ["keywords", "articleSection"]) {
      for (const topic of keywordsOf(importing, node, [term])) draft.extend(SCHEMA, term, topic);
    }
  });
  relate(importing, identified, ["about", "mentions", "mainEntity"], ...TOPICAL);
  for (const found of sourcesAt(importing, node, "citation")) draft.extend(SCHEMA, "citation", found);
  draft.give("identifiers", ...legalNumbers(reading, node));
  relate(importing, identified, PLACES, "place");
  relate(importing, identified, PEOPLE, ...ACTORS);
  relate(importing, identified, PATRONS, ...BODIES);
  readPictures(importing, identified);
}

/** Bylines are texts. Who is told more of than a name is a record too. */
function bylines(importing: GraphImport, draft: Draft, node: GraphNode, ...terms: readonly string[]): Found[] {
  const { reading } = importing;
  return terms.flatMap((term) =>
    readEach(reading.held(node, term), (found) => {
      const referred = nodeIn(reading.graph, found);
      if (referred === undefined) {
        const text = reading.textOf(found);
        if (!isTextOf("Url", text?.value)) return text;
        draft.extend(SCHEMA, term, text);
        return undefined;
      }
      const [record] = importing.refsAmong<"person" | "organization" | "state">([found], ACTORS);
      if (record === undefined) return undefined;
      draft.extend(SCHEMA, term, record as Found<RecordId>);
      const name = calledActor(importing, referred);
      return name && alsoFrom(name, asFound(found));
    }),
  );
}

const BODIES_OF_TEXT = ["articleBody", "text"];

function digestOf(reading: GraphReading, node: GraphNode): Found<TextDigest> | undefined {
  for (const term of BODIES_OF_TEXT) {
    const found = reading.one(node, term);
    if (found === undefined || typeof found.value === "object") continue;
    const { sha256, length } = measureText(String(found.value));
    if (length === 0) continue;
    reading.lose(found.path, "The report has the digest of the text, and not the text itself.");
    const { path } = found;
    return composed<TextDigest>(path, { sha256: { value: sha256, path }, length: { value: length, path } });
  }
  return undefined;
}

/** What a law is numbered as. */
function legalNumbers(reading: GraphReading, node: GraphNode): Found<Identifier>[] {
  const term = "legislationIdentifier";
  return reading.texts(node, term).map((value) => composed(value.path, { scheme: implied(value.path, term), value }));
}
