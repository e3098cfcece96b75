import { type GraphImport, type NodeRecord, SCHEMA } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { asFound, nodeIn, typesAs } from "./reading.js";

const SHOWING = ["image", "photo", "associatedMedia", "primaryImageOfPage"];

/** What makes a picture a source: what it shows, or who made it. */
const TELLING = ["caption", "creditText", "copyrightNotice"];

/** The pictures of a record that tell something, as sources. The address of a picture alone tells nothing. */
export function readPictures(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { reading } = importing;
  for (const term of SHOWING) {
    for (const found of reading.values(node, term)) {
      const picture = nodeIn(reading.graph, found);
      const record = picture && isTelling(picture) ? importing.identify(picture, ["source"]) : undefined;
      if (typeof record === "object") draft.extend(SCHEMA, term, { ...asFound(found), value: record.draft.id });
      else reading.explain(found.path, "A picture without a caption or a credit line is no source.");
    }
  }
}

function isTelling(node: GraphNode): boolean {
  const isPicture = typesAs(node, "ImageObject", "Photograph").length > 0;
  return isPicture && node.properties.some(({ term, values }) => TELLING.includes(term ?? "") && values.length > 0);
}
