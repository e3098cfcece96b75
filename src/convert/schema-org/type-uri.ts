import type { RecordType } from "../../generated/types.js";
import { fileAt, schemaAddress } from "../../model/schema-address.js";

/**
 * What schema.org calls an additional type: the schema of the record or the report, and as its fragment the word for the kind of it,
 * where it has one.
 */
export function typeUri(type: RecordType | "report", kind?: string): string {
  return schemaAddress(`${type}.schema.json${kind === undefined ? "" : `#${kind}`}`);
}

const TYPE_FILE = /^([a-z]+)\.schema\.json(?:#([a-z][a-z0-9]*(?:-[a-z0-9]+)*))?$/;

/** The type and the kind that such a URI names, or `undefined` for any other text. */
export function readTypeUri(uri: string): { type: string; kind: string | undefined } | undefined {
  const match = TYPE_FILE.exec(fileAt(uri) ?? "");
  // No word is longer.
  return match === null || (match[2]?.length ?? 0) > 80 ? undefined : { type: match[1] as string, kind: match[2] };
}
