import type { Cast } from "../import/cast.js";
import { temporalOf } from "../import/dates.js";
import type { Draft } from "../import/draft.js";
import { at, type Node } from "../import/objects.js";
import type { Pages } from "../import/pages.js";
import { pointOfGeoJson } from "../import/points.js";
import { alsoFrom, composed, type Found, implied, joined } from "../import/reading.js";
import { spellingOf } from "../import/spelling.js";
import { LONGEST_TEXT } from "../import/text.js";
import type { PopoloClass } from "./classes.js";
import { Identities } from "./identities.js";
import { organizationKindOf, placeKindOf } from "./kinds.js";
import type { PopoloObject } from "./objects.js";
import type { PopoloReading, Worded } from "./reading.js";

/** The classes that become records, and of which type. */
const TYPES = { person: "person", organization: "organization", area: "place" } as const;

type ThingClass = keyof typeof TYPES;

/** The people, organizations and areas of a document. */
export class Things {
  /** By their class and id, and by the place of each object. */
  readonly #byId = new Map<string, Draft>();
  readonly #byPath = new Map<string, Draft>();
  readonly #identities: Identities;

  constructor(
    readonly reading: PopoloReading,
    readonly cast: Cast,
    readonly pages: Pages,
    /** The report's own fields. */
    readonly head: Draft,
  ) {
    this.#identities = new Identities(reading, head.get("id") as string);
  }

  get language(): string {
    return this.head.get("language") as string;
  }

  read(objects: readonly PopoloObject[]): void {
    const all = objects.filter(isThing);
    this.#identities.note(all);
    // What a list has in full comes before what is embedded elsewhere.
    for (const object of [...all.filter(({ within }) => !within), ...all.filter(({ within }) => within)]) {
      this.#begin(object);
    }
    for (const { class: type, node, within } of all) {
      const draft = this.#byPath.get(node.path);
      const key = type === "organization" ? "parent" : type === "area" ? "within" : undefined;
      if (draft === undefined || key === undefined) continue;
      const above = this.refer(node, type, "parent_id", "parent");
      if (above) draft.set(key, above);
      const owner = within?.key === "children" ? this.#byPath.get(within.object.node.path) : undefined;
      if (owner) draft.set(key, implied(node.path, owner.id));
    }
  }

  /** The record that an object refers to, by the key of its id or by the one that it is embedded under. */
  refer(node: Node, type: ThingClass, idKey: string, key: string): Found<Draft["id"]> | undefined {
    const embedded = this.#byPath.get(at(node, key));
    if (embedded) {
      const id = this.reading.id(node, idKey);
      if (id && this.#byId.get(`${type} ${id.value}`) === embedded) embedded.shows(id);
      return implied(at(node, key), embedded.id);
    }
    // Some write the id where the object stands elsewhere.
    const id = this.reading.id(node, idKey, key);
    const draft = id && this.#byId.get(`${type} ${id.value}`);
    if (id && draft === undefined) this.reading.explain(id.path, `The document has no ${type} with this id.`);
    return id && draft && { ...id, value: draft.id };
  }

  draft(id: Draft["id"] | undefined): Draft | undefined {
    return id === undefined ? undefined : this.cast.get(id);
  }

  /** The record of this object. */
  at(node: Node): Draft | undefined {
    return this.#byPath.get(node.path);
  }

  #begin({ class: type, node, within }: PopoloObject & { readonly class: ThingClass }): void {
    const { reading } = this;
    const id = reading.id(node, "id", "_id");
    const known = id && this.#byId.get(`${type} ${id.value}`);
    const names = this.#namesOf(node);
    const [name] = names;
    if (name === undefined && known === undefined) {
      reading.explain(node.path, "It has no name.");
      return;
    }
    const isListed = within === undefined;
    const uri = id ?? (isListed ? implied(node.path, `${node.path}/`) : undefined);
    const mention = {
      path: node.path,
      name: name ?? implied(node.path, known?.get("name") as string),
      uri,
      ...(id ? this.#identities.schemeOf(id) : { isLocal: true }),
      also: this.#identities.of(node).map(({ value }) => value),
    };
    const kind = type === "area" ? placeKindOf(this.#kindWord(node)) : undefined;
    const draft = known && name === undefined ? known : this.cast.of([TYPES[type]], mention, kind ? { kind } : {});
    if (known && id) draft.shows(id);
    if (id) this.#byId.set(`${type} ${id.value}`, draft);
    this.#byPath.set(node.path, draft);
    for (const other of names.slice(1)) this.#addName(draft, other, other.language, {});
    this.#describe(draft, type, node);
  }

  #describe(draft: Draft, type: ThingClass, node: Node): void {
    const { reading } = this;
    if (type === "organization") {
      const words = ["classification", "type"].map((key) => reading.word(node, key, this.language));
      const kind = words.map(organizationKindOf).find((found) => found !== undefined);
      if (kind && draft.get("kind") === kind.value) draft.shows(kind);
      else if (draft.get("kind") === undefined) draft.set("kind", kind);
      for (const word of words) {
        if (word && organizationKindOf(word) === undefined) {
          reading.explain(word.path, "There is no such kind of organization.");
        }
      }
    }
    if (type === "area") {
      const word = this.#kindWord(node);
      const kind = placeKindOf(word);
      if (word && kind && kind.value !== word.value.toLowerCase()) {
        reading.lose(word.path, `The kind of the place is the nearest word of communique: ${kind.value}.`);
      }
      if (kind && draft.get("kind") === kind.value) draft.shows(kind);
      draft.set("coordinates", this.#pointOf(node));
    }
    for (const other of reading.objects(node, "other_names")) this.#addOther(draft, other);
    this.#identities.link(draft, node);
    this.#showNames(draft, node);
    const note = SUMMARIES.map((key) => reading.text(node, key, LONGEST_TEXT)).find((text) => text !== undefined);
    if (note && draft.get("note") === undefined) draft.set("note", note);
    for (const source of reading.objects(node, "sources")) {
      draft.addOnce("evidence", this.pages.evidence(reading.address(source, "url")));
    }
  }

  /** The name, and what it is in other languages. */
  #namesOf(node: Node): Worded[] {
    const { reading } = this;
    const worded = [...reading.worded(node, "name"), ...reading.worded(node, "label")];
    const main = worded.find(({ language }) => language === this.language) ?? worded[0];
    if (main) {
      const isMap = main.language !== undefined;
      return [main, ...worded.filter((each) => each !== main && isMap)];
    }
    const parts = ["given_name", "additional_name", "family_name"].flatMap((key) => reading.text(node, key) ?? []);
    const built =
      joined(parts, " ") ??
      reading.text(node, "sort_name") ??
      reading.text(reading.objects(node, "other_names")[0], "name");
    return built ? [{ ...built, language: undefined }] : [];
  }

  #addOther(draft: Draft, node: Node): void {
    const { reading } = this;
    const [name] = reading.worded(node, "name");
    if (name === undefined) return;
    const language = reading.language(node, "lang") ?? reading.language(node, "language");
    const note = reading.text(node, "note");
    const kind = note && Object.keys(NAME_KINDS).find((each) => NAME_KINDS[each]?.includes(note.value.toLowerCase()));
    reading.skip(node, "note", "multilingual", "alternate", "alias");
    this.#addName(draft, name, language ? undefined : name.language, {
      language,
      kind: note && kind !== undefined ? { ...note, value: kind } : undefined,
      start: this.date(node, "start_date"),
      end: this.date(node, "end_date"),
    });
  }

  /** @param language that of the text where the form of the document says it and no scalar of its own */
  #addName(
    draft: Draft,
    text: Found,
    language: string | undefined,
    more: { readonly [key: string]: Found | undefined },
  ): void {
    const said = more.language ?? (language === undefined ? undefined : implied(text.path, language));
    const isOwn = said?.value === this.language;
    const parts = { ...more, language: isOwn ? undefined : said };
    const isPlain = Object.values(parts).every((part) => part === undefined);
    if (isPlain && draft.get("name") === text.value) draft.shows(text);
    else draft.addOnce("names", composed(text.path, { text, ...parts }));
    if (isOwn) draft.shows(more.language);
  }

  #kindWord(node: Node): Found | undefined {
    const { reading, language } = this;
    return reading.word(node, "classification", language) ?? reading.word(node, "type", language);
  }

  /** Parts of a name that the name has. */
  #showNames(draft: Draft, node: Node): void {
    const words = wordsIn(draft.get("name") as string);
    for (const key of NAME_PARTS) {
      const part = this.reading.text(node, key);
      if (part && wordsIn(part.value).every((word) => words.includes(word))) draft.shows(part);
    }
  }

  #pointOf(node: Node): Found<unknown> | undefined {
    const shape = this.reading.object(node, "geometry");
    const point = shape && pointOfGeoJson(shape);
    return point && alsoFrom(point, this.reading.raw(shape, "type"));
  }

  /** The date under a key. */
  date(node: Node, key: string): Found | undefined {
    const text = this.reading.text(node, key);
    return text && temporalOf(text, this.reading.lose);
  }
}

const SUMMARIES = ["summary", "abstract", "biography", "description"];
const NAME_PARTS = ["given_name", "additional_name", "family_name", "patronymic_name", "sort_name"];

/** What notes call the kinds of other names. */
const NAME_KINDS: Readonly<Record<string, readonly string[]>> = {
  short: ["short", "abbreviation", "acronym", "initials"],
  former: ["former", "former name", "previous", "maiden name", "birth name"],
  official: ["official", "official name", "legal name", "full name"],
  transliteration: ["transliteration", "romanized", "romanised"],
};

function isThing(object: PopoloObject): object is PopoloObject & { readonly class: ThingClass } {
  return Object.hasOwn(TYPES, object.class satisfies PopoloClass);
}

function wordsIn(name: string): string[] {
  return spellingOf(name)
    .split(/[\s,]+/)
    .filter((word) => word !== "");
}
