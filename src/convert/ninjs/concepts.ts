import type { Coordinates, PersonIdentity, RecordId } from "../../generated/types.js";
import { isObject } from "../../json/object.js";
import { isTextOf } from "../../lookup/model.js";
import type { Cast } from "../import/cast.js";
import type { Draft } from "../import/draft.js";
import { ownId, ownType } from "../import/ids.js";
import type { NamedType } from "../import/names.js";
import { newsCodeOf, qcodeOf, schemeName } from "../import/news-codes.js";
import { at, type Node } from "../import/objects.js";
import { pointOfGeoJson } from "../import/points.js";
import { composed, type Found, implied } from "../import/reading.js";
import { type Traits, traitsOf } from "../import/traits.js";
import { countryOf } from "./codes.js";
import { NAMESPACE } from "./fields.js";
import type { NinjsReading } from "./reading.js";

/** The lists of an item that name people, organisations, places and subjects. */
export type ConceptList = "people" | "organisations" | "places" | "subjects";

/** What the entries of a list may be: the first, unless the URI or what is known already says another. */
export const TYPES: Readonly<Record<ConceptList | "actors", readonly [NamedType, ...NamedType[]]>> = {
  people: ["person"],
  organisations: ["organization", "state"],
  places: ["place", "state"],
  subjects: ["topic"],
  actors: ["organization", "person", "state"],
};

const NAMELESS = /^(unnamed|anonymous): (\S.*)$/s;

/** Makes records of what items name. */
export class Concepts {
  constructor(
    readonly cast: Cast,
    readonly reading: NinjsReading,
  ) {}

  /** The record that an entry of a list means, or `undefined` where the entry has no name. */
  of(node: Node, list: ConceptList | "actors"): Draft | undefined {
    const { reading } = this;
    const uri = reading.text(node, "uri");
    const literal = reading.text(node, "literal");
    const parent = list === "subjects" && literal ? this.#ownTopic(literal) : undefined;
    if (parent && uri) return this.#code(parent, node, uri, literal as Found);
    const name = reading.text(node, "name") ?? (list === "subjects" ? codeIn(uri) : undefined) ?? literal;
    if (name === undefined) return reading.explain(node.path, "It has no name.");
    const nameless = list === "people" && name === literal ? NAMELESS.exec(name.value) : null;
    const called = nameless ? { ...name, value: nameless[2] as string } : name;
    // A code with its alias has the form of a URI, and is none.
    const isCode = uri !== undefined && qcodeOf(uri.value) !== undefined;
    const apart = list === "subjects" ? {} : this.#traitsOf(node, list);
    const draft = this.cast.of(TYPES[list], { path: node.path, name: called, ...(uri && !isCode && { uri }), apart });
    if (nameless) draft.setOnce("identity", { ...name, value: nameless[1] as PersonIdentity });
    if (literal && literal !== name) this.#literal(draft, literal, uri);
    this.identify(draft, node, list);
    for (const point of pointsOf(node)) this.#locate(draft, point);
    // An address tells which place is meant. How to reach a person is nobody's business but the provider's.
    if (draft.type === "place") this.#address(draft, node);
    return draft;
  }

  /** Who organises an event: an organisation, unless the entry says that it is a person. */
  organiser(node: Node): { readonly node: Node; readonly draft: Draft } | undefined {
    const organiser = this.reading.object(this.reading.object(node, "eventDetails"), "organiser");
    if (organiser === undefined) return undefined;
    const word = ["type", "rel"].flatMap((key) => this.reading.text(organiser, key) ?? []).find(isPersonWord);
    const draft = this.of(organiser, word ? "people" : "organisations");
    draft?.shows(word);
    return draft && { node: organiser, draft };
  }

  /** Somebody or something of which no more than the name is known. */
  called(name: Found, types: readonly [NamedType, ...NamedType[]]): Draft {
    return this.cast.of(types, { path: name.path, name });
  }

  /** Gives the codes of an entry to the record that it means. */
  identify(draft: Draft, node: Node, list: string): void {
    const { reading } = this;
    for (const { scheme, code } of this.#codesOf(node, list)) addCode(draft, scheme, code);
    for (const symbol of reading.objects(node, "symbols")) {
      const value = reading.text(symbol, "symbol") ?? reading.text(symbol, "ticker");
      const by = reading.text(symbol, "exchange") ?? reading.text(symbol, "symbolType");
      if (value) addCode(draft, by ?? implied(value.path, "ticker"), value);
    }
  }

  /** The codes of an entry, each with the list that has it. */
  #codesOf(node: Node, list: string): { readonly scheme: Found; readonly code: Found }[] {
    const { reading } = this;
    const uri = reading.text(node, "uri");
    const code = reading.text(node, "code");
    const scheme = reading.text(node, "scheme");
    const news = uri && (newsCodeOf(uri.value) ?? qcodeOf(uri.value));
    const ofUri = uri && news ? [{ scheme: implied(uri.path, news.scheme), code: { ...uri, value: news.code } }] : [];
    if (code === undefined) return ofUri;
    const split = scheme ? undefined : qcodeOf(code.value);
    const named = split?.scheme ?? (scheme && schemeName(scheme.value)) ?? node.path.split("/").at(-2) ?? list;
    const own = {
      scheme: scheme ? { ...scheme, value: named } : implied(code.path, named),
      code: split ? { ...code, value: split.code } : code,
    };
    return [...ofUri, own];
  }

  /** Where it lies, and its codes: no list has two for one. */
  #traitsOf(node: Node, list: ConceptList | "actors"): Traits {
    const codes = this.#codesOf(node, list).map(({ scheme, code }) => [scheme.value, code.value] as const);
    const [point] = pointsOf(node).flatMap((each) => positionOf(each) ?? []);
    return { ...traitsOf({ coordinates: point?.value }), ...Object.fromEntries(codes) };
  }

  #ownTopic(literal: Found): Draft | undefined {
    const id = ownType(literal.value) === "topic" ? ownId(literal.value) : undefined;
    return id && this.cast.get(id as RecordId);
  }

  /** A code of a topic that the document has already, as `toNinjs` writes it: what it says of the topic is said. */
  #code(topic: Draft, node: Node, uri: Found, literal: Found): undefined {
    const { reading } = this;
    const news = newsCodeOf(uri.value);
    if (news === undefined) return reading.explain(node.path, "It is no code of the IPTC.");
    const codes = (topic.get("codes") ?? []) as readonly { scheme: string; code: string; label?: string }[];
    const label = reading.text(node, "name");
    const known = codes.find(({ scheme, code }) => scheme === news.scheme && code === news.code);
    const code = { ...uri, value: news.code };
    if (known) topic.shows(code, label?.value === known.label ? label : undefined);
    else topic.add("codes", composed(uri.path, { scheme: implied(uri.path, news.scheme), code, label }));
    topic.shows(literal);
    reading.skip(node, "rel", "about");
  }

  #literal(draft: Draft, literal: Found, uri: Found | undefined): void {
    const country = draft.type === "state" ? countryOf(literal.value) : undefined;
    if (country) draft.setOnce("countryCode", { ...literal, value: country });
    else if (uri?.value.endsWith(`/${literal.value}`)) draft.shows(literal);
    else addIdentifier(draft, implied(literal.path, "ninjs literal"), literal);
  }

  #address(draft: Draft, node: Node): void {
    const { reading } = this;
    for (const info of reading.objects(node, "contactInfo")) {
      const address = reading.object(info, "address");
      const lines = reading.texts(address, "lines");
      const parts = ["locality", "area", "postalCode", "country"].flatMap((key) => reading.text(address, key) ?? []);
      for (const part of [...lines, ...parts]) draft.extend(NAMESPACE, "address", part);
    }
  }

  #locate(draft: Draft, point: Point): void {
    const { reading } = this;
    const { shape, isSuperdesk } = point;
    if (draft.type !== "place" || !Array.isArray(shape.value.coordinates)) return;
    if (isSuperdesk) {
      reading.explain(shape.path, "Superdesk does not keep to one order of latitude and longitude.");
      return;
    }
    const position = positionOf(point);
    if (position === undefined) {
      reading.explain(shape.path, "A place of a report is a point.");
      return;
    }
    draft.setOnce("coordinates", position);
    draft.shows({ value: shape.value.type, path: `${shape.path}/type` });
  }
}

function isPersonWord({ value }: Found): boolean {
  return value.toLowerCase() === "person";
}

/** Of what has only a code that is its name. */
function codeIn(uri: Found | undefined): Found | undefined {
  const news = uri && (newsCodeOf(uri.value) ?? qcodeOf(uri.value));
  return uri && news && { ...uri, value: news.code };
}

/** A topic has codes, all others have identifiers. */
function addCode(draft: Draft, scheme: Found, code: Found): void {
  if (draft.type !== "topic") addIdentifier(draft, scheme, code);
  else draft.addOnce("codes", composed(code.path, { scheme, code }));
}

function addIdentifier(draft: Draft, scheme: Found, value: Found): void {
  draft.addOnce("identifiers", composed(value.path, { scheme, value }));
}

interface Point {
  readonly shape: Node;
  readonly isSuperdesk: boolean;
}

/** GeoJSON under the names that the versions have for it. */
function pointsOf(node: Node): Point[] {
  return Object.entries(node.value).flatMap(([key, value]) => {
    const isShape = (key.toLowerCase() === "geojson" || key.startsWith("geometry_")) && isObject(value);
    return isShape ? [{ shape: { value, path: at(node, key) }, isSuperdesk: key === "geometry_point" }] : [];
  });
}

function positionOf({ shape, isSuperdesk }: Point): Found<Coordinates> | undefined {
  return isSuperdesk ? undefined : pointOfGeoJson(shape);
}

/** The URI of a record of another house, as what it is the same as; and a name in no form of a URI as an identifier. */
export function identify(draft: Draft, uri: Found | undefined): void {
  if (uri === undefined) return;
  if (isTextOf("Uri", uri.value)) draft.addOnce("sameAs", uri);
  else addIdentifier(draft, implied(uri.path, `ninjs ${uri.path.split("/").at(-1)}`), uri);
}
