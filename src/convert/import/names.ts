import type { RecordByType, Report } from "../../generated/types.js";
import { recordsOf } from "../../lookup/walk.js";

/** The types of record that documents name. */
export type NamedType = "person" | "organization" | "state" | "place" | "topic";

/** Somebody or something that documents name. */
export type NamedRecord = RecordByType[NamedType];

const TYPES: ReadonlySet<string> = new Set<NamedType>(["person", "organization", "state", "place", "topic"]);

/** Looks up who is known already. */
export class Names {
  /** By each of their URIs, and by each of their names. */
  readonly #byUri = new Map<string, Set<NamedRecord>>();
  readonly #byName = new Map<string, Set<NamedRecord>>();

  constructor(known: Report | readonly NamedRecord[] = []) {
    const base = "sources" in known ? known.id : undefined;
    for (const record of "sources" in known ? namedIn(known) : known) {
      if (base !== undefined) note(this.#byUri, `${base}#${record.id}`, record);
      for (const uri of record.sameAs ?? []) note(this.#byUri, uri, record);
      for (const { value } of record.identifiers ?? []) note(this.#byUri, value, record);
      for (const name of [record.name, ...(record.names ?? []).map(({ text }) => text)]) {
        note(this.#byName, spellingOf(name), record);
      }
    }
  }

  /**
   * The one record of these types with this URI, or else with this name. Where several have it there is none, nor where the
   * one of that name has other addresses on the same site: then somebody else is meant.
   */
  find(types: readonly NamedType[], name: string | undefined, uris: readonly string[]): NamedRecord | undefined {
    const fits = (found: Iterable<NamedRecord> = []) => [...found].filter(({ type }) => types.includes(type));
    for (const uri of uris) {
      const [record, ...others] = fits(this.#byUri.get(uri));
      if (record && others.length === 0) return record;
    }
    const [record, ...others] = name === undefined ? [] : fits(this.#byName.get(spellingOf(name)));
    return record && others.length === 0 && !isOther(record, uris) ? record : undefined;
  }
}

function* namedIn(report: Report): Generator<NamedRecord> {
  for (const { record } of recordsOf(report)) if (TYPES.has(record.type)) yield record as NamedRecord;
}

function note(index: Map<string, Set<NamedRecord>>, key: string, record: NamedRecord): void {
  const known = index.get(key);
  if (known) known.add(record);
  else index.set(key, new Set([record]));
}

/** Names are alike whatever their case, their white space and the form of their letters (Unicode NFKC). */
function spellingOf(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A site has one address for one thing. */
function isOther(record: NamedRecord, uris: readonly string[]): boolean {
  const own = new Set((record.sameAs ?? []).map(siteOf));
  return uris.some((uri) => own.has(siteOf(uri)) && siteOf(uri) !== undefined);
}

function siteOf(uri: string): string | undefined {
  return uri.split("/")[2];
}
