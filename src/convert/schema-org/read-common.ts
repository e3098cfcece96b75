import type {
  Evidence,
  Identifier,
  Name,
  RecordId,
  RecordType,
  Temporal,
  TopicId,
  Uri,
  When,
} from "../../generated/types.js";
import { filled, some } from "./filled.js";
import { isUri, isWord } from "./fits.js";
import type { Identified, Importing } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { isKindOf } from "./kinds.js";
import { LONGEST_LIST } from "./reading.js";
import { readTypeUri } from "./type-uri.js";

/** The fields that all records have. */
export function commonFields(importing: Importing, identified: Identified) {
  const { node, id } = identified;
  loseForeignTypes(importing, identified);
  makeSources(importing, node);
  const identifiers = identifiersOf(importing, node);
  return {
    identifiers: some(identifiers),
    sameAs: bounded(importing, node, sameAs(importing, node, id)),
    evidence: importing.evidence as Evidence[] | undefined,
  };
}

/** Which record it is has been read from the first of these that can be one. All others have no place in a report. */
function loseForeignTypes({ reading }: Importing, { node, type }: Identified): void {
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

/** What tells of it becomes a source of the report. On what the record rests is the imported document. */
function makeSources(importing: Importing, node: GraphNode): void {
  for (const { path, value } of importing.reading.nodes(node, "subjectOf")) {
    importing.identify(value);
    importing.reading.lose(path, "What the record rests on is the imported document, and not what else tells of it.");
  }
}

/** The name that the document has for it is one for the same thing elsewhere, unless it is our own. */
function sameAs({ reading }: Importing, node: GraphNode, id: RecordId): Uri[] {
  const uris = reading.uris(node, "sameAs");
  if (node.id !== undefined && ownId(node) !== id && isUri(node.id) && !node.id.startsWith("_:")) uris.unshift(node.id);
  return uris;
}

/** Identifiers of a scheme. Without one nobody knows what they identify. */
export function identifiersOf(importing: Importing, node: GraphNode): Identifier[] {
  return placedIdentifiersOf(importing, node).map(({ path: _, ...identifier }) => identifier);
}

/** The same with where they stand. */
export function placedIdentifiersOf({ reading }: Importing, node: GraphNode): (Identifier & { path: string })[] {
  return reading.values(node, "identifier").flatMap(({ path, value }) => {
    const [scheme, text] =
      typeof value === "object"
        ? [
            reading.text(value, "propertyID", 1_000) ?? reading.text(value, "name", 1_000),
            reading.text(value, "value", 1_000),
          ]
        : [];
    if (scheme !== undefined && text !== undefined) return [{ scheme, value: text, path }];
    reading.lose(path, "An identifier needs a scheme and a value: propertyID and value of a PropertyValue.");
    return [];
  });
}

export function namesOf({ reading }: Importing, node: GraphNode): Name[] | undefined {
  return some(reading.texts(node, "alternateName", 1_000).map(({ value }) => ({ text: value })));
}

/** A name or a title. What has none never became a record. */
export function nameOf({ reading }: Importing, node: GraphNode): string {
  return reading.text(node, "name", 1_000) ?? "";
}

/** What a record deals with: topics apart from all else. */
export function aboutOf(importing: Importing, node: GraphNode): { topics?: TopicId[]; about?: RecordId[] } {
  const ids = importing.ids(node, "about", ...RECORDS) ?? [];
  const isTopic = (id: RecordId): id is TopicId => id.startsWith("topic:");
  return filled<{ topics?: TopicId[]; about?: RecordId[] }>({
    topics: some(ids.filter(isTopic)),
    about: some(ids.filter((id) => !isTopic(id))),
  });
}

const RECORDS: readonly RecordType[] = [
  "source",
  "person",
  "organization",
  "state",
  "place",
  "topic",
  "visit",
  "meeting",
  "agreement",
  "statement",
];

/** A `when` with what is known, or nothing. */
export function whenOf(start?: Temporal, end?: Temporal, duration?: string): When | undefined {
  if (start === undefined && end === undefined && duration === undefined) return undefined;
  return filled<When>({ start, end, duration });
}

/** The part that somebody has, where the role names it by a word. */
export function partIn({ reading }: Importing, role: GraphNode | undefined): string | undefined {
  if (role === undefined || !isWord(reading.peek(role, "roleName"))) return undefined;
  return reading.text(role, "roleName");
}

/** The capacity that somebody acts in. A name of the role that is no word is one. */
export function capacityIn({ reading }: Importing, role: GraphNode | undefined): string | undefined {
  if (role === undefined) return undefined;
  const description = reading.text(role, "description", 1_000);
  if (description !== undefined || isWord(reading.peek(role, "roleName"))) return description;
  return reading.text(role, "roleName", 1_000);
}

/** What stands behind the `#` of the node's IRI: the id of the record that it was made of. */
export function ownId({ id }: GraphNode): string | undefined {
  return id?.includes("#") ? id.slice(id.indexOf("#") + 1) : undefined;
}

/** A list that has come together from several, and still may not be longer than any. */
export function bounded<Item>({ reading }: Importing, node: GraphNode, items: readonly Item[]): Item[] | undefined {
  if (items.length > LONGEST_LIST)
    reading.lose(node.path, `It has lists with more than ${LONGEST_LIST} values, which are cut.`);
  return some(items.slice(0, LONGEST_LIST));
}
