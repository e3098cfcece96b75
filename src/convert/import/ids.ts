import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { longestText } from "../../lookup/model.js";
import { isRecordId } from "../../lookup/record-id.js";
import { slugOf } from "../../text/slug.js";
import { type Found, implied, originOf } from "./reading.js";

const LONGEST = /* @__PURE__ */ longestText("RecordId");

/** Room for a number behind an id that is taken. */
const NUMBER = 10;

/** Gives ids to records, never one to two of them. */
export class Ids {
  readonly #taken = new Set<string>();
  /** For each id that was taken, the next number to try. */
  readonly #numbers = new Map<string, number>();

  /** The same, and where it was read: only an id that the document itself gives was. */
  mintFrom<T extends RecordType>(
    type: T,
    uri: Found | undefined,
    name: string | undefined,
    path: string,
  ): Found<`${T}:${string}`> {
    const value = this.mint(type, uri?.value, name);
    return uri && ownId(uri.value) === value ? { value, path: uri.path, origin: originOf(uri) } : implied(path, value);
  }

  /** Takes an id that another document gave, unless a record has it already. Whether it was free. */
  take(id: RecordId): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /**
   * An id that no record has yet.
   *
   * @param uri what the document calls it. Where that ends in the id of such a record, it is this one
   * @param name what the id is made from otherwise, so that the same name gives the same id in all documents
   */
  mint<T extends RecordType>(type: T, uri: string | undefined, name: string | undefined): `${T}:${string}` {
    const own = ownId(uri);
    const wanted = own?.startsWith(`${type}:`) ? own : `${type}:${slugFrom(name, uri)}`;
    let id = wanted;
    if (this.#taken.has(id)) {
      const stem = wanted.slice(0, LONGEST - NUMBER).replace(/[._-]$/, "");
      let n = this.#numbers.get(stem) ?? 2;
      while (this.#taken.has(`${stem}-${n}`)) n++;
      this.#numbers.set(stem, n + 1);
      id = `${stem}-${n}`;
    }
    this.#taken.add(id);
    return id as `${T}:${string}`;
  }
}

/** The id at the end of a global name, or `undefined` where the URI is none. */
export function ownId(uri: string | undefined): RecordId | undefined {
  const id = uri?.slice(uri.indexOf("#") + 1);
  return isRecordId(id) && id.length <= LONGEST ? id : undefined;
}

/** The type in the id at the end of a global name. */
export function ownType(uri: string | undefined): RecordType | undefined {
  return ownId(uri)?.split(":")[0] as RecordType | undefined;
}

/** A name in another script has no slug. Then it is that of the end of the URI, or stands for the name without telling it. */
function slugFrom(name = "", uri = ""): string {
  const end = uri.split(/[/#]/).at(-1) ?? "";
  return slugOf(name) ?? slugOf(end) ?? (name === "" ? "unnamed" : `unnamed-${digestOf(name)}`);
}

/** Short enough for an id, and long enough to tell apart more texts than there will be: 80 bits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)).subarray(0, 10));
}
