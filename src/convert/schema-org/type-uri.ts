import type { RecordType } from "../../generated/types.js";
import { fileAt, schemaAddress } from "../../model/schema-address.js";

/**
 * What schema.org calls an additional type: the schema of the record or the report, and as its fragment the word for the kind of it,
 * where it has one, and after a slash the finer word.
 */
export function typeUri(type: RecordType | "report", kind?: string, shade?: string): string {
  const words = [kind, shade].filter((word) => word !== undefined).join("/");
  return schemaAddress(`${type}.schema.json${words === "" ? "" : `#${words}`}`);
}

/** What such a URI names. */
export interface OwnType {
  readonly type: string;
  readonly kind: string | undefined;
  readonly shade: string | undefined;
}

const TYPE_FILE = /^([a-z]+)\.schema\.json(?:#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*))?)?$/;

/** No word is longer. */
const LONGEST_WORD = 80;

/** What has a finer word than its kind. */
const SHADED: ReadonlySet<string> = new Set(["act", "statement"]);

/** The type, the kind and the shade that such a URI names, or `undefined` for any other text. */
export function readTypeUri(uri: string): OwnType | undefined {
  const [, type, kind, shade] = TYPE_FILE.exec(fileAt(uri) ?? "") ?? [];
  if (type === undefined || (shade !== undefined && !SHADED.has(type))) return undefined;
  return [kind, shade].some((word) => (word?.length ?? 0) > LONGEST_WORD) ? undefined : { type, kind, shade };
}
