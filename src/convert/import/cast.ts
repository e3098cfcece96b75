import type { Evidence, RecordId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft, type Parts } from "./draft.js";
import { type Ids, ownType } from "./ids.js";
import type { ImportOptions } from "./imported.js";
import type { Lose } from "./losses.js";
import { type NamedType, Names } from "./names.js";
import { composed, type Found, implied } from "./reading.js";

/** What a document calls somebody or something. */
export interface Mention {
  /** Where it stands in the document. */
  readonly path: string;
  readonly name: Found;
  /** A global name, or the name that only this document knows it by. */
  readonly uri?: Found | undefined;
  /** Who gives out such URIs, where they are none in the sense of RFC 3986: the name of their scheme. */
  readonly scheme?: string;
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
    const { name, uri } = mention;
    const known = this.#names.find(types, name.value, uri ? [uri.value] : []);
    const own = ownType(uri?.value);
    const type = known?.type ?? types.find((each) => each === own) ?? types[0];
    const earlier =
      (known && this.#drafts.get(known.id)) ??
      this.#known.get(keyOf(type, uri?.value ?? name.value)) ??
      this.#byNameOf(type, mention);
    const draft = earlier ?? this.#begin(type, mention, parts, known);
    this.#remember(draft, mention);
    if (draft.get("name") === name.value) draft.shows(name);
    else if (name !== uri) draft.addOnce("names", composed(name.path, { text: name }));
    if (uri) this.#link(draft, uri, mention.scheme);
    return draft;
  }

  /** Two with a URI each are two. */
  #byNameOf(type: NamedType, { name, uri }: Mention): Draft | undefined {
    const named = this.#known.get(keyOf(type, name.value));
    return named && (uri === undefined || !this.#hasUri.has(named)) ? named : undefined;
  }

  readonly #hasUri = new Set<Draft>();

  #remember(draft: Draft, { name, uri }: Mention): void {
    for (const text of [uri?.value, name.value]) {
      if (text !== undefined && !this.#known.has(keyOf(draft.type, text)))
        this.#known.set(keyOf(draft.type, text), draft);
    }
    if (uri) this.#hasUri.add(draft);
  }

  #begin(
    type: NamedType,
    { name, uri, path }: Mention,
    parts: Parts,
    known: { readonly id: RecordId; readonly name: string; readonly kind?: string } | undefined,
  ): Draft {
    const isFree = known !== undefined && this.ids.take(known.id);
    const id = isFree ? implied(path, known.id) : this.ids.mintFrom(type, uri, name.value, path);
    const kind = known?.kind ?? KINDS[type];
    const seed = {
      name: isFree && known.name !== name.value ? implied(path, known.name) : name,
      ...(kind !== undefined && { kind: implied(path, kind) }),
      ...parts,
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

function keyOf(type: string, text: string): string {
  return `${type} ${text}`;
}
