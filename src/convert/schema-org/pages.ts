import type { SourceId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft } from "../import/draft.js";
import { type Found, implied, readEach } from "../import/reading.js";
import type { GraphImport } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { nodeIn } from "./reading.js";

/** Notes where a source can be read, of which the document tells. */
export function notePage({ pages, made }: GraphImport, source: Draft): void {
  const url = source.get("url") as string | undefined;
  if (url === undefined) return;
  const known = pages.get(url);
  if (known === undefined || made.has(known)) pages.set(url, source);
}

/** The source with this address: one that the document tells of, or a page of which it gives the address alone. */
export function pageAt(importing: GraphImport, url: Found): Draft {
  const known = importing.pages.get(url.value);
  if (known) {
    known.shows(url);
    return known;
  }
  const id = importing.ids.mintFrom("source", undefined, url.value, url.path);
  const draft = Draft.begin(
    "source",
    id,
    { kind: implied(url.path, "web-page"), url },
    url.path,
    importing.reading.lose,
  );
  importing.made.add(draft);
  importing.pages.set(url.value, draft);
  return draft;
}

/** The sources that a property names: nodes, and pages by their address alone. */
export function sourcesAt(importing: GraphImport, node: GraphNode, term: string): Found<SourceId>[] {
  const { reading } = importing;
  return readEach(reading.held(node, term), (found) => {
    const url = addressAlone(importing, found);
    if (url === undefined) return importing.refsAmong([found], ["source"])[0];
    return { ...url, value: pageAt(importing, url).id as SourceId };
  });
}

function addressAlone({ reading }: GraphImport, found: GraphValue): Found | undefined {
  const referred = nodeIn(reading.graph, found);
  if (referred && (referred.types.length > 0 || referred.properties.length > 0)) return undefined;
  const name = referred ? (found.name ?? referred.id) : { path: found.path, value: String(found.value) };
  return name && isTextOf("Url", name.value) ? name : undefined;
}
