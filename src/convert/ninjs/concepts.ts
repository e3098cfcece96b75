import type { PersonIdentity, RecordId, RecordType } from "../../generated/types.js";
import { Draft } from "../import/draft.js";
import { type Ids, ownType } from "../import/ids.js";
import type { Found } from "../import/reading.js";
import { countryOf, MEDIA_TOPICS, mediaTopicOf } from "./codes.js";
import type { NinjsReading, Node } from "./reading.js";

/** The lists of an item that name people, organisations, places and subjects. */
export type ConceptList = "people" | "organisations" | "places" | "subjects";

type ConceptType = Extract<RecordType, "person" | "organization" | "state" | "place" | "topic">;

const TYPES: Readonly<Record<ConceptList, readonly [ConceptType, ...ConceptType[]]>> = {
  people: ["person"],
  organisations: ["organization", "state"],
  places: ["place"],
  subjects: ["topic"],
};

/** Records of a type that needs a kind have this one, which is on no list: ninjs does not say which. */
const KINDS: Readonly<Partial<Record<ConceptType, string>>> = { organization: "organization", place: "place" };

const NAMELESS = /^(unnamed|anonymous): (\S.*)$/s;

/** The records of what items name. Each is made where it is first named. */
export class Concepts {
  readonly drafts = new Map<RecordId, Draft>();
  /** By the type with the URI, and by the type with the name for the first that has it. */
  readonly #known = new Map<string, Draft>();
  readonly #ids: Ids;
  readonly #reading: NinjsReading;

  constructor(ids: Ids, reading: NinjsReading) {
    this.#ids = ids;
    this.#reading = reading;
  }

  /** The record that an entry of a list means, or `undefined` where the entry has neither name nor URI of a record. */
  of(node: Node, list: ConceptList): RecordId | undefined {
    const wanted = ownType(this.#reading.peek(node, "uri"));
    const type = TYPES[list].find((own) => own === wanted) ?? TYPES[list][0];
    return list === "subjects" ? this.#topic(node) : this.#concept(node, type);
  }

  /** The actor that an info source means: what its URI says, else an organisation. */
  actor(node: Node): RecordId | undefined {
    const wanted = ownType(this.#reading.peek(node, "uri"));
    return this.#concept(node, wanted === "person" || wanted === "state" ? wanted : "organization");
  }

  /** A person of whom no more than a line with the name is known. */
  personCalled(name: Found): RecordId {
    return this.#draft("person", undefined, name).id;
  }

  #concept(node: Node, type: ConceptType): RecordId | undefined {
    const uri = this.#reading.text(node, "uri");
    const literal = this.#reading.text(node, "literal");
    const name = this.#reading.text(node, "name") ?? literal;
    if (name === undefined) {
      this.#reading.lose(node.path, "It has no name.");
      return undefined;
    }
    const nameless = type === "person" && name === literal ? NAMELESS.exec(name.value) : null;
    const called = nameless ? { ...name, value: nameless[2] as string } : name;
    const draft = this.#draft(type, uri?.value, called);
    if (nameless) draft.set("identity", { ...name, value: nameless[1] as PersonIdentity });
    if (literal && literal !== name) {
      const country = type === "state" ? countryOf(literal.value) : undefined;
      if (country) draft.set("countryCode", { ...literal, value: country });
      else draft.addOnce("identifiers", { ...literal, value: { scheme: "ninjs literal", value: literal.value } });
    }
    if (type === "place") this.#locate(draft, node);
    this.#link(draft, uri);
    return draft.id;
  }

  /** A subject is a topic, a code of one, or a code that is a topic by itself. */
  #topic(node: Node): RecordId | undefined {
    const uri = this.#reading.text(node, "uri");
    const code = uri && mediaTopicOf(uri.value);
    if (code === undefined || uri === undefined) return this.#concept(node, "topic");
    const name = this.#reading.text(node, "name");
    const literal = this.#reading.text(node, "literal");
    const known = literal && this.#known.get(`topic ${literal.value}`);
    const draft = known ?? this.#draft("topic", uri.value, name ?? { ...uri, value: code });
    const codes = (draft.get("codes") ?? []) as { code: string }[];
    if (!codes.some((one) => one.code === code)) {
      const label = known && name ? { label: name.value } : {};
      draft.add("codes", { ...uri, value: { scheme: MEDIA_TOPICS, code, ...label } });
    }
    return known ? undefined : draft.id;
  }

  #draft(type: ConceptType, uri: string | undefined, name: Found): Draft {
    const known = this.#known.get(`${type} ${uri ?? name.value}`);
    if (known) {
      const isOther = known.get("name") !== name.value;
      if (isOther) this.#reading.lose(name.path, "The document has another name for it as well.");
      return known;
    }
    const kind = KINDS[type];
    const id = this.#ids.mint(type, uri, name.value);
    const draft = new Draft({ type, id, name: name.value, ...(kind && { kind }) }, name.path, this.#reading.lose);
    this.drafts.set(id, draft);
    if (uri !== undefined) this.#known.set(`${type} ${uri}`, draft);
    if (!this.#known.has(`${type} ${name.value}`)) this.#known.set(`${type} ${name.value}`, draft);
    return draft;
  }

  #locate(draft: Draft, node: Node): void {
    const shape = this.#reading.object(node, "geoJSON");
    const position = shape?.value.type === "Point" ? shape.value.coordinates : undefined;
    if (shape === undefined || !Array.isArray(position)) return;
    this.#reading.pass(shape.path);
    const [longitude, latitude] = position;
    draft.set("coordinates", { path: shape.path, value: { latitude, longitude } });
  }

  /** The URI of what is a record of another house is what it is known as there. */
  #link(draft: Draft, uri: Found | undefined): void {
    if (uri === undefined || ownType(uri.value) !== undefined) return;
    draft.addOnce("sameAs", uri);
  }
}
