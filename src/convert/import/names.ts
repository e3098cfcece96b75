import type { Identifier, RecordByType, RecordId, Report } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { recordsOf } from "../../lookup/walk.js";
import { OptionError } from "./option-error.js";
import { looseSpellingOf, spellingOf } from "./spelling.js";
import { keyOf, siteOf } from "./uri-key.js";

/** The types of record that documents name. */
export type NamedType = "person" | "organization" | "state" | "place" | "topic";

/** Somebody or something that documents name. */
export type NamedRecord = RecordByType[NamedType];

/** Who and what is known: a report, or records and reports. */
export type Known = Report | readonly (Report | NamedRecord)[];

const TYPES: ReadonlySet<string> = new Set<NamedType>(["person", "organization", "state", "place", "topic"]);

export function isNamedType(type: string | undefined): type is NamedType {
  return type !== undefined && TYPES.has(type);
}

/** One that is known, with all that the reports say of it together. */
interface Entry {
  readonly record: NamedRecord;
  readonly names: Set<string>;
  /** The keys of its URIs and identifiers, and those of each site. */
  readonly keys: Set<string>;
}

/**
 * Looks up who is known already. A URI or an identifier decides. Names are compared in one spelling first, and then without
 * what is often left out.
 */
export class Names {
  readonly #entries = new Map<RecordId, Entry>();
  readonly #byKey = new Index();
  readonly #byName = new Index();
  readonly #byLooseName = new Index();

  /** @throws TypeError where one id stands for two who have nothing in common, or not the same address */
  constructor(known: Known = []) {
    for (const { record, base } of recordsIn(known)) this.#add(record, base);
    for (const entry of this.#entries.values()) {
      for (const key of entry.keys) this.#byKey.add(key, entry);
      for (const name of entry.names) {
        this.#byName.add(spellingOf(name), entry);
        this.#byLooseName.add(looseSpellingOf(name, entry.record.type === "person"), entry);
      }
    }
  }

  /** The ids that are given away. */
  get ids(): Iterable<RecordId> {
    return this.#entries.keys();
  }

  /** The one of these types with one of these URIs or identifiers. Where several have it, the next decides. */
  byUri(types: readonly NamedType[], uris: readonly (string | Identifier)[]): NamedRecord | undefined {
    for (const uri of uris) {
      const [entry, ...others] = this.#byKey.of(keyOf(uri), types);
      if (entry && others.length === 0) return entry.record;
    }
    return undefined;
  }

  /**
   * The one with this name. Of several types the first counts that has one, where another has one too. There is none where
   * two of a type have the name, nor where the one that has it is elsewhere on a site where one of the URIs is: then somebody
   * else is meant.
   */
  byName(
    types: readonly NamedType[],
    name: string,
    uris: readonly (string | Identifier)[] = [],
  ): NamedRecord | undefined {
    const spelled = this.#byName.of(spellingOf(name), types);
    const found =
      spelled.length > 0
        ? spelled
        : types.flatMap((type) => this.#byLooseName.of(looseSpellingOf(name, type === "person"), [type]));
    const [entry, ...others] = found.length > 1 ? found.filter(({ record }) => record.type === types[0]) : found;
    return entry && others.length === 0 && !isOther(entry.keys, uris.map(keyOf)) ? entry.record : undefined;
  }

  #add(record: NamedRecord, base: string | undefined): void {
    const names = [record.name, ...(record.names ?? []).map(({ text }) => text)];
    const keys = [
      ...(base === undefined ? [] : [`${base}#${record.id}`]),
      ...(record.sameAs ?? []),
      ...(record.identifiers ?? []).flatMap((each) => (isTextOf("Uri", each.value) ? [each, each.value] : [each])),
    ].map(keyOf);
    const entry = this.#entries.get(record.id);
    if (entry === undefined) {
      this.#entries.set(record.id, { record, names: new Set(names), keys: new Set(keys) });
      return;
    }
    if (!areOne(entry, names, keys)) {
      throw new OptionError(
        `The names have two with the id ${record.id}: ${JSON.stringify(entry.record.name)} and ${JSON.stringify(record.name)}. Give one of them another id, or leave one list out.`,
      );
    }
    for (const name of names) entry.names.add(name);
    for (const key of keys) entry.keys.add(key);
  }
}

/** Entries by a text. */
class Index {
  readonly #entries = new Map<string, Set<Entry>>();

  add(text: string, entry: Entry): void {
    const known = this.#entries.get(text);
    if (known) known.add(entry);
    else this.#entries.set(text, new Set([entry]));
  }

  of(text: string, types: readonly NamedType[]): Entry[] {
    return [...(this.#entries.get(text) ?? [])].filter(({ record }) => types.includes(record.type));
  }
}

function* recordsIn(known: Known): Generator<{ record: NamedRecord; base?: string }> {
  for (const each of "type" in known ? [known] : known) {
    if (each.type !== "report") yield { record: each };
    else {
      for (const { record } of recordsOf(each)) {
        if (isNamedType(record.type)) yield { record: record as NamedRecord, base: each.id };
      }
    }
  }
}

/** Whether two with one id can be one: they share a name or a key, and no site tells them apart. */
function areOne(entry: Entry, names: readonly string[], keys: readonly string[]): boolean {
  const isPerson = entry.record.type === "person";
  const spellings = new Set([...entry.names].map((name) => looseSpellingOf(name, isPerson)));
  if (keys.some((key) => entry.keys.has(key))) return true;
  return names.some((name) => spellings.has(looseSpellingOf(name, isPerson))) && !isOther(entry.keys, keys);
}

/** Whether keys are those of somebody else: a site has one address for one thing. */
export function isOther(own: ReadonlySet<string>, keys: readonly string[]): boolean {
  if (keys.some((key) => own.has(key))) return false;
  const sites = new Set([...own].flatMap((key) => siteOf(key) ?? []));
  return keys.some((key) => sites.has(siteOf(key) ?? ""));
}
