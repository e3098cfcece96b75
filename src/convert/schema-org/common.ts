import type { Identifier, Name, RecordId, RecordType } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { ownId } from "../import/ids.js";
import { isLanguage } from "../import/languages.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import { type GraphImport, type NodeRecord, once, SCHEMA } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { isKindOf, ownTypes } from "./kinds.js";
import { sourcesAt } from "./pages.js";
import { alike, type GraphReading } from "./reading.js";
import { identifiersOf } from "./roles.js";
import { COUNTRY_CODES } from "./write-things.js";

// What records of several types have.

export const ACTORS = ["person", "organization", "state"] as const;
/** The same where a text is rather the name of a body. */
export const BODIES = ["organization", "person", "state"] as const;
export const EVENTS = ["visit", "meeting"] as const;

/** What a record may be about. */
export const SUBJECTS = /* @__PURE__ */ (() =>
  [...ACTORS, ...EVENTS, "source", "place", "agreement", "act", "statement"] as const)();

/** What has a name may have others. */
const NAMED: readonly string[] = /* @__PURE__ */ (() => [...ACTORS, ...EVENTS, "place", "topic", "agreement", "act"])();

/** What a record is called: the first name in the language of the report, or else the first. */
export function nameOf(reading: GraphReading, node: GraphNode): Found | undefined {
  const [first] = reading.inLanguages(node, "name");
  return first && nameIn(reading, first);
}

/** That a text is in the language of the report need not be said. */
function nameIn(reading: GraphReading, { text, language }: ReturnType<GraphReading["inLanguages"]>[number]): Found {
  return reading.isOwnLanguage(language?.value) ? alsoFrom(text, language) : text;
}

/** The name of a record that has to have one, or why it is none. */
export function readTitle({ reading }: GraphImport, node: GraphNode): { title: Found } | string {
  const title = nameOf(reading, node) ?? reading.text(node, "headline");
  return title ? { title } : "It has no name.";
}

const TELLING = ["subjectOf", "appearance", "firstAppearance"];

/** The fields that records of all types have, or of several. */
export function readCommon(importing: GraphImport, identified: NodeRecord): void {
  const { reading } = importing;
  const { draft, node, type } = identified;
  if (NAMED.includes(type)) draft.give("names", ...otherNames(reading, identified));
  readAdditionalTypes(importing, identified);
  readTelling(importing, identified);
  const identifiers = identifiersOf(reading, node);
  const code = type === "state" ? identifiers.find(({ value }) => isCountryCode(value)) : undefined;
  draft.give("countryCode", code && { ...code, value: code.value.value });
  draft.give("identifiers", ...identifiers.filter((identifier) => identifier !== code));
  draft.give("sameAs", ...sameAs(importing, identified));
}

/** What tells of it. In a document of ours that is what the record rests on; elsewhere it may be anything. */
function readTelling(importing: GraphImport, { draft, node }: NodeRecord): void {
  for (const term of TELLING) {
    for (const source of sourcesAt(importing, node, term)) {
      if (!importing.isOwnDocument) draft.extend(SCHEMA, term, source);
      else draft.add("evidence", composed(source.path, { source, basis: implied(source.path, "stated") }));
    }
  }
}

function isCountryCode({ scheme, value }: Identifier): boolean {
  return scheme === COUNTRY_CODES && isTextOf("CountryCode", value);
}

function otherNames(reading: GraphReading, { draft, node }: NodeRecord): Found<Name>[] {
  const all = ["name", "alternateName", "legalName"].flatMap((term) => reading.inLanguages(node, term));
  return all.flatMap(({ text, language }) => {
    if (text.value === draft.get("name") || text.value === draft.get("title")) {
      draft.shows(nameIn(reading, { text, language }));
      return [];
    }
    const isOwn = reading.isOwnLanguage(language?.value);
    const named = composed<Name>(text.path, {
      text,
      language: isOwn || !isLanguage(language?.value) ? undefined : language,
    });
    return [isOwn ? alsoFrom(named, language) : named];
  });
}

const NO_TYPE = "It is no type of a record.";

/** Which record it is has been read from the first of these that can be one. All others have no place in a report. */
function readAdditionalTypes({ reading }: GraphImport, { node, type, draft }: NodeRecord): void {
  let isKnown = false;
  for (const { own, leaf } of ownTypes(node)) {
    // A visit that lacks somebody became a meeting.
    const isSame = own.type === type || (own.type === "visit" && type === "meeting" && own.kind === undefined);
    if (!isKindOf(own.type, own.kind)) reading.lose(leaf.path, NO_TYPE);
    else if (!isSame || isKnown) reading.lose(leaf.path, "The record is of another type or kind.");
    else draft.shows(leaf);
    isKnown ||= isSame;
  }
  for (const { path } of reading.values(node, "additionalType")) reading.explain(path, NO_TYPE);
}

/** The name that the document has for it is one for the same thing elsewhere, unless it is our own. */
function sameAs({ reading }: GraphImport, { node, draft, type }: NodeRecord): Found[] {
  const { id } = node;
  const isForeign = id && isTextOf("Uri", id.value) && ownId(id.value) !== draft.id && !id.value.startsWith("_:");
  // That of a source is where it can be read.
  const pages = type === "source" || type === "statement" ? [] : ["url", "mainEntityOfPage"];
  const addresses = [...pages, "sameAs"].flatMap((term) => reading.allFitting(node, term, "Uri"));
  const isUrl = isForeign && id.value === draft.get("url");
  if (isUrl) draft.shows(id);
  return alike([...(isForeign && !isUrl ? [id] : []), ...addresses]);
}

/** What a record deals with: topics, and all else. */
export function aboutOf(
  importing: GraphImport,
  node: GraphNode,
): { topics: Found<RecordId>[]; about: Found<RecordId>[] } {
  const found = once(importing.refs(node, "about", ...SUBJECTS, "topic"));
  const isTopic = ({ value }: Found) => value.startsWith("topic:");
  return { topics: found.filter(isTopic), about: found.filter((each) => !isTopic(each)) };
}

export function readAbout(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { topics, about } = aboutOf(importing, node);
  draft.addOnce("topics", ...topics);
  draft.addOnce("about", ...about);
  importing.later.push(() => {
    for (const keyword of keywordsOf(importing, node)) {
      if (keyword.value.startsWith("topic:")) draft.addOnce("topics", keyword);
      else if (keyword.value !== draft.id) draft.addOnce("about", keyword);
      else draft.shows(keyword);
    }
  });
}

const KEYWORDS = ["keywords", "articleSection"];

/** Keywords as topics: a text may be a list with commas. */
export function keywordsOf(importing: GraphImport, node: GraphNode, terms = KEYWORDS): Found<RecordId>[] {
  const { reading } = importing;
  const found = terms.flatMap((term) =>
    reading.values(node, term).flatMap((value) => {
      if (typeof value.value === "object") return [];
      const texts = String(value.value).split(/[,;]/);
      return texts.flatMap((text) => {
        const name = reading.fit({ path: value.path, value: text });
        return name ? [{ ...name, value: importing.matterCalled(name) }] : [];
      });
    }),
  );
  const isNode = ({ value }: GraphValue) => typeof value === "object";
  const nodes = terms.flatMap((term) => importing.refsAmong(reading.held(node, term).filter(isNode), ["topic"]));
  return once([...found, ...nodes]);
}

/** How the record stands to others, in words of schema.org for which a report has no field. */
export function relate(
  importing: GraphImport,
  { draft, node }: NodeRecord,
  terms: readonly string[],
  ...types: readonly RecordType[]
): void {
  for (const term of terms) {
    for (const found of importing.each(node, term, ...types)) draft.extend(SCHEMA, term, found);
  }
}
