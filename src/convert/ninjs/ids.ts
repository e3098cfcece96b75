import type { RecordId, RecordType } from "../../generated/types.js";
import { isRecordId } from "../../lookup/record-id.js";

const MAX_SLUG = 60;
/** Ids may have 200 characters, and some get a number. */
const MAX_ID = 190;

/** Gives ids to what a document names by URI or by name: the same one to the same thing, never one to two. */
export class Ids {
  readonly #byKey = new Map<string, RecordId>();
  readonly #taken = new Set<string>();

  /** The id that was given to what has this URI, as a record of this type. */
  get(type: RecordType, uri: string): RecordId | undefined {
    return this.#byKey.get(`${type} ${uri}`);
  }

  /**
   * @param uri what has none is the first of its type that has the name
   * @param name what the id is made from, where the URI does not end in one
   */
  give(type: RecordType, uri: string | undefined, name: string): RecordId {
    const known = this.get(type, uri ?? name);
    if (known) return known;
    const own = ownId(uri);
    const wanted = own?.startsWith(`${type}:`) ? own : `${type}:${slugOf(name) || "unnamed"}`;
    let id = wanted as RecordId;
    for (let n = 2; this.#taken.has(id); n++) id = `${wanted}-${n}` as RecordId;
    this.#taken.add(id);
    if (uri !== undefined) this.#byKey.set(`${type} ${uri}`, id);
    if (this.get(type, name) === undefined) this.#byKey.set(`${type} ${name}`, id);
    return id;
  }
}

/** The id at the end of a global name, or `undefined` where the URI is none. */
export function ownId(uri: string | undefined): RecordId | undefined {
  const id = uri?.slice(uri.indexOf("#") + 1);
  return isRecordId(id) && id.length <= MAX_ID ? id : undefined;
}

/** The type in the id at the end of a global name. */
export function ownType(uri: string | undefined): RecordType | undefined {
  return ownId(uri)?.split(":")[0] as RecordType | undefined;
}

function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_SLUG)
    .replaceAll(/^-+|-+$/g, "");
}
