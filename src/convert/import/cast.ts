import type { Evidence, Identifier, RecordId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft, type Parts } from "./draft.js";
import { type Ids, ownType } from "./ids.js";
import type { ImportOptions } from "./imported.js";
import type { Lose } from "./losses.js";
import { type NamedRecord, type NamedType, Names } from "./names.js";
import { composed, type Found, implied } from "./reading.js";
import { spellingOf } from "./spelling.js";

/** What a document calls somebody or something. */
export interface Mention {
  /** Where it stands in the document. */
  readonly path: string;
  readonly name: Found;
  /** A global name, or the name that only this document knows it by. */
  readonly uri?: Found | undefined;
  /** Who gives out such URIs, where they are none in the sense of RFC 3986: the name of their scheme. */
  readonly scheme?: string;
  /** The URI tells it apart in this document and nowhere else: the record does not get it. */
  readonly isLocal?: boolean;
  /** What else it is known by elsewhere: the record is given it by the importer. */
  readonly also?: readonly (string | Identifier)[];
}

/** Of a place nothing more is known than that it is one. */
const KINDS: Readonly<Partial<Record<NamedType, string>>> = { place: "unspecified" };

/**
 * The people, organizations, states, places and topics of a document, each once: what has the same URI, and what has the same
 * name where one of the two has no URI. What is known already from elsewhere gets the id that it has there.
 */
export class Cast {
  readonly #drafts = new Map<RecordId, Draft>();
  /** By the type with the URI, and by the type with the name for the first that has it. */
  readonly #known = new Map<string, Draft>();
  readonly #names: Names;

  /** @param evidence what each of them has */
  constructor(
    readonly ids: Ids,
    readonly evidence: Evidence,
    readonly lose: Lose,
    { names }: Pick<ImportOptions, "names"> = {},
  ) {
    this.#names = new Names(names);
    ids.reserve(this.#names.ids);
  }

  /** In the order in which they were first named. */
  get drafts(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  /** The draft with this id, if it is of the cast. */
  get(id: RecordId): Draft | undefined {
    return this.#drafts.get(id);
  }

  /**
   * The record that is meant, made where it is first named.
   *
   * @param types what it may be: the first, unless its URI or what is known of it says another
   * @param parts fields that it begins with, where it is new
   */
  of(types: readonly [NamedType, ...NamedType[]], mention: Mention, parts: Parts = {}): Draft {
    const { name, uri, isLocal = false, also = [] } = mention;
    const hinted = types.find((each) => each === ownType(uri?.value));
    const own = uri === undefined || isLocal ? [] : [uriOf(uri.value, mention.scheme)];
    const found = this.#names.byUri(types, [...own, ...also]);
    const called = hinted === undefined ? types : ([hinted] as const);
    const known = found ?? this.#names.byName(called, name.value, [...own, ...also]);
    const type = known?.type ?? hinted ?? types[0];
    const there = known && this.#drafts.get(known.id);
    const earlier =
      (uri && this.#known.get(uriKey(type, uri.value))) ??
      (there && (found || this.#mayBe(there, uri)) ? there : undefined) ??
      this.#byNameOf(type, mention);
    const draft = earlier ?? this.#begin(type, mention, parts, there ? undefined : known);
    this.#remember(draft, mention);
    if (draft.get("name") === name.value) draft.shows(name);
    else if (name !== uri) draft.addOnce("names", composed(name.path, { text: name }));
    if (uri && !isLocal) this.#link(draft, uri, mention.scheme);
    return draft;
  }

  #byNameOf(type: NamedType, { name, uri }: Mention): Draft | undefined {
    const named = this.#known.get(nameKey(type, name.value));
    return named && this.#mayBe(named, uri) ? named : undefined;
  }

  /** Two with a URI each are two. */
  #mayBe(draft: Draft, uri: Found | undefined): boolean {
    return uri === undefined || !this.#hasUri.has(draft);
  }

  readonly #hasUri = new Set<Draft>();

  #remember(draft: Draft, { name, uri }: Mention): void {
    const type = draft.type as NamedType;
    const keys = [...(uri ? [uriKey(type, uri.value)] : []), nameKey(type, name.value)];
    for (const key of keys) if (!this.#known.has(key)) this.#known.set(key, draft);
    if (uri) this.#hasUri.add(draft);
  }

  #begin(type: NamedType, { name, uri, path }: Mention, parts: Parts, known: NamedRecord | undefined): Draft {
    const isFree = known !== undefined && this.ids.take(known.id);
    const id = isFree ? implied(path, known.id) : this.ids.mintFrom(type, uri, name.value, path);
    const { kind = KINDS[type], countryCode } = (known ?? {}) as { kind?: string; countryCode?: string };
    const seed = {
      name: isFree && known.name !== name.value ? implied(path, known.name) : name,
      ...(kind !== undefined && { kind: implied(path, kind) }),
      ...(countryCode !== undefined && { countryCode: implied(path, countryCode) }),
      ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
    };
    const draft = Draft.begin(type, id, seed, path, this.lose);
    draft.add("evidence", implied(path, this.evidence));
    this.#drafts.set(id.value, draft);
    return draft;
  }

  /** A URI that another house gives is what the thing is known as there. That of our own is the id. */
  #link(draft: Draft, uri: Found, scheme: string | undefined): void {
    if (ownType(uri.value) !== undefined) draft.shows(uri);
    else if (isTextOf("Uri", uri.value)) draft.addOnce("sameAs", uri);
    else draft.addOnce("identifiers", composed(uri.path, { scheme: implied(uri.path, scheme ?? "URI"), value: uri }));
  }
}

function uriOf(value: string, scheme: string | undefined): string | Identifier {
  return scheme === undefined || isTextOf("Uri", value) ? value : { scheme, value };
}

function uriKey(type: NamedType, uri: string): string {
  return `${type} uri ${uri}`;
}

function nameKey(type: NamedType, name: string): string {
  return `${type} name ${spellingOf(name)}`;
}
