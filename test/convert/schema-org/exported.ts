import type { AnyRecord, Report } from "communique";
import { toSchemaOrg } from "../../../src/schema-org.js";
import { report } from "../../check/documents.js";
import { lossesOf } from "../accounted.js";

const BASE = "https://example.org/reports/1#";

/** A reference to the node of a record of the small report. */
export const link = (id: AnyRecord["id"]) => ({ "@id": BASE + id });

/** The additional type of a record: its schema, and the word for its kind. */
export const ours = (type: AnyRecord["type"], kind?: string) =>
  `https://unpkg.com/communique@1/schemas/${type}.schema.json${kind === undefined ? "" : `#${kind}`}`;

/** The node of a record without its `@id`, or nothing where it has none, and what is lost of the record. */
export function exported(id: AnyRecord["id"], records: Partial<Report>) {
  const whole = report(records);
  const { document, losses } = toSchemaOrg(whole);
  const found = document["@graph"].find((node) => node["@id"] === BASE + id);
  const { "@id": _, ...node } = found ?? { "@id": "" };
  return { node: found && (node as Record<string, unknown>), lost: lossesOf(whole, id, losses) };
}
