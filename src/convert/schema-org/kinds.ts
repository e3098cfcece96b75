import type { RecordType } from "../../generated/types.js";
import { wordsOf } from "../../lookup/model.js";
import { type Found, implied } from "../import/reading.js";
import type { GraphNode } from "./json-ld.js";
import { type Meant, meaningOf, WORKS } from "./meanings.js";
import { isTypeOf } from "./type-tree.js";
import { type OwnType, readTypeUri } from "./type-uri.js";

/** What a node is in a report. */
export interface Classified {
  type: RecordType;
  /** All that it may be, with that first. */
  types: readonly RecordType[];
  /** The word for its kind, where its type says one. */
  kind: Found | undefined;
  /** The finer word, of an act or a statement. */
  shade: Found | undefined;
  /** Whether the document says the kind, with an additional type of ours. */
  isOurs: boolean;
  /** Those of its types that say no more. */
  shown: readonly Found[];
  /** Those that say something else besides. */
  kept: readonly Found[];
}

/**
 * What record a node becomes, or `undefined` where none can hold it. Of several types the most specific one counts.
 *
 * @param wanted what it may be where it stands: first of all the first of them
 */
export function classify(node: GraphNode, wanted: readonly RecordType[] = []): Classified | undefined {
  const known = node.types.flatMap((leaf) => {
    const meaning = meaningOf(leaf.value);
    return meaning ? [{ leaf, meaning }] : [];
  });
  const finest = known.filter(({ leaf }) => !known.some((other) => isFiner(other.leaf.value, leaf.value)));
  const isWanted = ({ meaning }: (typeof known)[number]) =>
    meaning.records.some((record, i) => (i === 0 || isEither(meaning)) && wanted.includes(record));
  const chosen = finest.find(isWanted) ?? finest[0];
  if (chosen === undefined) return unknownNode(node, wanted);
  const { leaf, meaning } = chosen;
  const others = node.types.filter((each) => each !== leaf);
  const above = others.filter(({ value }) => isTypeOf(leaf.value, value));
  const types = { shown: [leaf, ...above], kept: others.filter((each) => !above.includes(each)) };
  const ours = ownTypeOf(node, meaning.records);
  if (ours) {
    const isKnown = isKindOf(ours.type, ours.kind?.value);
    const fallback = meaning.kind === undefined ? undefined : { ...leaf, value: meaning.kind };
    return {
      ...types,
      type: ours.type,
      types: [ours.type],
      kind: (isKnown ? ours.kind : undefined) ?? fallback,
      shade: isKnown ? ours.shade : undefined,
      isOurs: true,
    };
  }
  const instrument = isTypeOf(leaf.value, "Legislation") ? instrumentOf(node) : undefined;
  if (instrument) {
    const told = { ...types, shade: undefined, isOurs: false };
    return { ...told, type: "agreement", types: ["agreement"], kind: instrument };
  }
  const fitting = isEither(meaning) ? meaning.records.filter((record) => wanted.includes(record)) : [];
  const records = fitting.length > 0 ? fitting : meaning.records;
  // A play that is performed is no source, and what it is about is a matter all the same.
  const isMatter = records === WORKS && !wanted.includes("source") && wanted.includes("topic");
  if (isMatter) return unknownNode(node, ["topic"]);
  return {
    type: records[0] as RecordType,
    types: records,
    kind: meaning.kind === undefined ? undefined : { ...leaf, value: meaning.kind },
    shade: meaning.shade === undefined ? undefined : { ...leaf, value: meaning.shade },
    isOurs: false,
    shown: meaning.isExact ? types.shown : above,
    kept: meaning.isExact ? types.kept : [leaf, ...types.kept],
  };
}

/** Whether where it stands says which of the two it is: a place, or who is there. */
function isEither({ records }: Meant): boolean {
  return records.includes("place") && records.length > 1;
}

/** Of a legal text, the listed word for what parties agree on, however it is written: a law of one state is none. */
function instrumentOf({ properties }: GraphNode): Found | undefined {
  const values = properties.filter(({ term }) => term === "legislationType").flatMap((each) => each.values);
  for (const { path, value } of values) {
    const word = instrumentIn(String(value));
    if (word !== undefined) return { path, value: word };
  }
  return undefined;
}

/** `Treaty` is the instrument `treaty`. */
export function instrumentIn(text: string | undefined): string | undefined {
  const word = text?.trim().toLowerCase().replaceAll(" ", "-");
  return word !== undefined && wordsOf("AgreementInstrument").includes(word) ? word : undefined;
}

function isFiner(type: string, other: string): boolean {
  return type !== other && isTypeOf(type, other);
}

/** What the place says that a thing is which has a name, and no type that says it. */
function unknownNode(
  { types, path, properties, id }: GraphNode,
  wanted: readonly RecordType[],
): Classified | undefined {
  const isThing = types.every(({ value }) => value === "Thing");
  const type = wanted.find((each) => each === "topic") ?? (isThing ? wanted[0] : undefined);
  const hasName = properties.some(({ term }) => term === "name");
  if (type === undefined || !NAMED.includes(type) || (!hasName && (id === undefined || properties.length === 0)))
    return undefined;
  const kind = type === "place" ? implied(path, "unspecified") : undefined;
  const told = { shown: isThing ? types : [], kept: isThing ? [] : types };
  return { type, types: [type], kind, shade: undefined, isOurs: false, ...told };
}

const NAMED: readonly RecordType[] = ["person", "organization", "place", "topic"];

/** The kinds of those records that have only known ones, or none at all. */
const CLOSED: { readonly [type: string]: readonly string[] | undefined } = /* @__PURE__ */ (() => ({
  act: wordsOf("ActKind"),
  statement: wordsOf("StatementKind"),
  person: wordsOf("PersonIdentity"),
  visit: wordsOf("VisitRank"),
  state: [],
}))();

/** Whether a record of ours may be of that kind. */
export function isKindOf(type: string, kind: string | undefined): boolean {
  const closed = CLOSED[type];
  return kind === undefined || closed === undefined || closed.includes(kind);
}

/** The first additional type of ours that is one of these records. */
function ownTypeOf(node: GraphNode, records: readonly RecordType[]) {
  for (const { own, leaf } of ownTypes(node)) {
    const type = records.find((record) => record === own.type);
    if (type === undefined) continue;
    const word = (value: string | undefined) => (value === undefined ? undefined : { ...leaf, value });
    return { type, kind: word(own.kind), shade: word(own.shade) };
  }
  return undefined;
}

/** The additional types of a node that are ours, each with its leaf. */
export function ownTypes({ properties }: GraphNode): { own: OwnType; leaf: Found }[] {
  return properties
    .filter(({ term }) => term === "additionalType")
    .flatMap(({ values }) =>
      values.flatMap(({ value, path, name }) => {
        const leaf = typeof value === "object" ? name : { value: String(value), path };
        const own = leaf && readTypeUri(leaf.value);
        return own && leaf ? [{ own, leaf }] : [];
      }),
    );
}

/** Several events under one name. */
export function isSeries({ types }: GraphNode): boolean {
  return types.some(({ value }) => value === "EventSeries");
}
