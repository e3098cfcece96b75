import type { Identifier, RecordId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { ownId } from "../import/ids.js";
import type { Found } from "../import/reading.js";
import { type GraphImport, type NodeRecord, once } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { isKindOf } from "./kinds.js";
import { identifiersOf } from "./reading.js";
import { readTypeUri } from "./type-uri.js";
import { COUNTRY_CODES } from "./write-things.js";

// What records of several types have.

export const ACTORS = ["person", "organization", "state"] as const;
export const EVENTS = ["visit", "meeting"] as const;

/** What a record may be about. */
export const SUBJECTS = [...ACTORS, ...EVENTS, "source", "place", "agreement", "act", "statement"] as const;

/** What has a name may have others. */
const NAMED: readonly string[] = [...ACTORS, ...EVENTS, "place", "topic", "agreement", "act"];

/** What a record of a type that has to have a name is called, or why it is none. */
export function readName({ reading }: GraphImport, node: GraphNode): { name: string } | string {
  const name = reading.text(node, "name");
  return name ? { name: name.value } : "It has no name.";
}

/** The same where it is a title. */
export function readTitle(importing: GraphImport, node: GraphNode): { title: string } | string {
  const named = readName(importing, node);
  return typeof named === "string" ? named : { title: named.name };
}

const TELLING = ["subjectOf", "appearance", "firstAppearance"];

/** The fields that records of all types have, or of several. */
export function readCommon(importing: GraphImport, identified: NodeRecord): void {
  const { reading, evidence } = importing;
  const { draft, node, type } = identified;
  if (NAMED.includes(type)) {
    const names = reading.texts(node, "alternateName");
    draft.add("names", ...names.map(({ path, value }) => ({ path, value: { text: value } })));
  }
  loseForeignTypes(importing, identified);
  // What tells of it becomes a source of the report.
  const telling = TELLING.flatMap((term) => reading.nodes(node, term));
  for (const { value } of telling) importing.identify(value);
  reading.loseAll(telling, "What the record rests on is the imported document, and not what else tells of it.");
  const identifiers = identifiersOf(reading, node);
  const code = type === "state" ? identifiers.find(({ value }) => isCountryCode(value)) : undefined;
  draft.set("countryCode", code && { path: code.path, value: code.value.value });
  draft.add("identifiers", ...identifiers.filter((identifier) => identifier !== code));
  draft.add("sameAs", ...sameAs(importing, identified));
  draft.add("evidence", { path: node.path, value: evidence });
}

function isCountryCode({ scheme, value }: Identifier): boolean {
  return scheme === COUNTRY_CODES && isTextOf("CountryCode", value);
}

/** Which record it is has been read from the first of these that can be one. All others have no place in a report. */
function loseForeignTypes({ reading }: GraphImport, { node, type }: NodeRecord): void {
  let isKnown = false;
  for (const { path, value } of reading.values(node, "additionalType")) {
    const ours = readTypeUri(typeof value === "object" ? (value.id ?? "") : String(value));
    // A visit that lacks somebody became a meeting of that kind.
    const isOwn = ours?.type === type || (ours?.type === "visit" && type === "meeting" && ours.kind === undefined);
    if (ours === undefined || !isKindOf(ours.type, ours.kind)) reading.lose(path, "It is no type of a record.");
    else if (!isOwn || isKnown) reading.lose(path, "The record is of another type or kind.");
    isKnown ||= isOwn;
  }
}

/** The name that the document has for it is one for the same thing elsewhere, unless it is our own. */
function sameAs({ reading }: GraphImport, { node, draft }: NodeRecord): Found[] {
  const { id, path } = node;
  const isForeign = isTextOf("Uri", id) && ownId(id) !== draft.id && !id.startsWith("_:");
  return [...(isForeign ? [{ path, value: id }] : []), ...reading.allFitting(node, "sameAs", "Uri")];
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
  draft.add("topics", ...topics);
  draft.add("about", ...about);
}

/** The finer word that the additional type or the type of schema.org has. */
export function readShade({ draft, node, shade }: NodeRecord): void {
  draft.set("shade", shade === undefined ? undefined : { path: node.path, value: shade });
}
