import type { Evidence, Identifier, Name, RecordId, RecordType, Temporal, TopicId, Uri, When } from "../../types.js";
import { filled, some } from "./filled.js";
import { isUri } from "./fits.js";
import { type Identified, type Importing, ownId } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { readTypeUri } from "./type-uri.js";

/** The fields that all records have. */
export function commonFields(importing: Importing, { node, id }: Identified) {
  loseForeignTypes(importing, node);
  makeSources(importing, node);
  const identifiers = identifiersOf(importing, node);
  return {
    identifiers: some(identifiers),
    sameAs: some(sameAs(importing, node, id)),
    evidence: importing.evidence as Evidence[] | undefined,
  };
}

/** Which record it is has been read from these. Those of others have no place in a report. */
function loseForeignTypes({ reading }: Importing, node: GraphNode): void {
  for (const { path, value } of reading.values(node, "additionalType")) {
    const uri = typeof value === "object" ? (value.id ?? "") : String(value);
    if (readTypeUri(uri) === undefined) reading.lose(path, "A report has no types of other vocabularies.");
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
export function identifiersOf({ reading }: Importing, node: GraphNode): Identifier[] {
  return reading.values(node, "identifier").flatMap(({ path, value }) => {
    const [scheme, text] =
      typeof value === "object"
        ? [
            reading.text(value, "propertyID", 1_000) ?? reading.text(value, "name", 1_000),
            reading.text(value, "value", 1_000),
          ]
        : [];
    if (scheme !== undefined && text !== undefined) return [{ scheme, value: text }];
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

/** The name and capacity of a role: a word is a part that somebody has, any other name a capacity. */
export function roleOf({ reading }: Importing, role: GraphNode | undefined): { name?: string; capacity?: string } {
  if (role === undefined) return {};
  const name = reading.text(role, "roleName", 1_000);
  const description = reading.text(role, "description", 1_000);
  if (name === undefined || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    return filled<{ name?: string; capacity?: string }>({ name: name?.slice(0, 80), capacity: description });
  }
  return { capacity: description ?? name };
}
