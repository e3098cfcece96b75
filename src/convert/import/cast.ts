import type { Coordinates, Evidence, Identifier, RecordId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft, type Parts } from "./draft.js";
import { type Ids, ownType } from "./ids.js";
import type { ImportOptions } from "./imported.js";
import type { Lose } from "./losses.js";
import { isOther, type NamedRecord, type NamedType, Names } from "./names.js";
import { composed, type Found, implied } from "./reading.js";
import { spellingOf } from "./spelling.js";
import { agreement, type Traits, traitsOf } from "./traits.js";
import { keyOf } from "./uri-key.js";

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
  /** What tells it apart from others of its name. */
  readonly apart?: Traits;
}

/** What is known of one of the cast, to tell others of its name apart. */
interface Profile {
  hasUri: boolean;
  traits: Traits;
  readonly keys: Set<string>;
}

/** Of a place nothing more is known than that it is one. */
const KINDS: Readonly<Partial<Record<NamedType, string>>> = { place: "unspecified" };

/**
 * The people, organizations, states, places and topics of a document, each once: what has the same URI, and what has the same
 * name where one of the two has no URI and nothing tells them apart. What is known already from elsewhere gets the id that it has there.
 */
export class Cast {
  readonly #drafts = new Map<RecordId, Draft>();
  /** By the type with the URI. */
  readonly #byUri = new Map<string, Draft>();
  /** By the type with the name, in the order in which they were named. */
  readonly #byName = new Map<string, Set<Draft>>();
  readonly #profiles = new Map<Draft, Profile>();
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
    const named = found ? undefined : this.#names.byName(called, name.value, [...own, ...also]);
    const known = found ?? (named && isMeant(named, mention) ? named : undefined);
    const type = known?.type ?? hinted ?? types[0];
    const there = known && this.#drafts.get(known.id);
    const earlier =
      (uri && this.#byUri.get(uriKey(type, uri.value))) ??
      (there && (found || this.#likeness(there, mention) !== undefined) ? there : undefined) ??
      this.#byNameOf(type, mention);
    const draft = earlier ?? this.#begin(type, mention, parts, there ? undefined : known);
    this.#remember(draft, mention);
    if (draft.get("name") === name.value) draft.shows(name);
    else if (name !== uri) draft.addOnce("names", composed(name.path, { text: name }));
    if (uri && !isLocal) this.#link(draft, uri, mention.scheme);
    return draft;
  }

  /** Of several the one that has most in common with what is meant, and the first of those. */
  #byNameOf(type: NamedType, mention: Mention): Draft | undefined {
    let best: { draft: Draft; likeness: number } | undefined;
    for (const draft of this.#byName.get(nameKey(type, mention.name.value)) ?? []) {
      const likeness = this.#likeness(draft, mention);
      if (likeness !== undefined && likeness > (best?.likeness ?? -1)) best = { draft, likeness };
    }
    return best?.draft;
  }

  /** What speaks for it that one of the name is meant, or `undefined` where something tells them apart: a URI each, too. */
  #likeness(draft: Draft, { uri, scheme, isLocal, also = [], apart = {} }: Mention): number | undefined {
    const profile = this.#profiles.get(draft);
    if (profile === undefined) return 0;
    if (uri !== undefined && profile.hasUri) return undefined;
    const own = uri === undefined || isLocal ? [] : [uriOf(uri.value, scheme)];
    return isOther(profile.keys, [...own, ...also].map(keyOf)) ? undefined : agreement(profile.traits, apart);
  }

  #remember(draft: Draft, { name, uri, scheme, isLocal, also = [], apart = {} }: Mention): void {
    const type = draft.type as NamedType;
    const profile = this.#profiles.get(draft) ?? { hasUri: false, traits: {}, keys: new Set() };
    this.#profiles.set(draft, profile);
    profile.traits = { ...apart, ...profile.traits };
    for (const each of also) profile.keys.add(keyOf(each));
    if (uri) {
      profile.hasUri = true;
      if (!isLocal) profile.keys.add(keyOf(uriOf(uri.value, scheme)));
      const key = uriKey(type, uri.value);
      if (!this.#byUri.has(key)) this.#byUri.set(key, draft);
    }
    const key = nameKey(type, name.value);
    const others = this.#byName.get(key);
    if (others) others.add(draft);
    else this.#byName.set(key, new Set([draft]));
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

/** Whether one that is known by the name can be who is meant, by where it lies and by its codes. */
function isMeant(record: NamedRecord, { apart = {} }: Mention): boolean {
  const { coordinates } = record as { coordinates?: Coordinates };
  const schemes = (record.identifiers ?? []).map(({ scheme }) => scheme);
  const codes = (record.identifiers ?? []).filter(
    ({ scheme }) => schemes.indexOf(scheme) === schemes.lastIndexOf(scheme),
  );
  const traits = {
    ...traitsOf({ coordinates }),
    ...Object.fromEntries(codes.map((each) => [each.scheme, each.value])),
  };
  return agreement(traits, apart) !== undefined;
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
