import type { RecordId } from "../../generated/types.js";
import { longestText, wordsOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import { AUTHOR, REGISTRATION, SAME_AS, WEB } from "./fields.js";
import type { Importing } from "./importing.js";
import type { Item } from "./items.js";

const BASES = wordsOf("EvidenceBasis");
const ATTRIBUTION_ROLES = wordsOf("AttributionRole");

/** Who the information comes from. */
export function readInfoSources(importing: Importing, draft: Draft, { node, type }: Item): void {
  const { reading, concepts } = importing;
  for (const info of reading.objects(node, "infoSources")) {
    const role = reading.peek(info, "role") ?? "";
    const source = sourceOf(importing, reading.peek(info, "uri"));
    if (source && BASES.includes(role)) draft.add("evidence", { path: info.path, value: { source, basis: role } });
    else if (type === "statement" && ATTRIBUTION_ROLES.includes(role)) {
      const party = source ? { source } : { actor: concepts.actor(info) };
      draft.add("attribution", { path: info.path, value: { role, ...party } });
    } else if (type === "source" && role === AUTHOR) draft.add("authors", reading.text(info, "name"));
    else if (type === "source" && role === "publisher") {
      draft.set("publisher", { path: info.path, value: concepts.actor(info) });
    } else continue;
    for (const key of ["role", "name", "uri"]) reading.text(info, key);
  }
}

function sourceOf({ items }: Importing, uri = ""): RecordId | undefined {
  const item = items.get(uri);
  return item?.type === "source" ? item.id : undefined;
}

/** Other identifiers. */
export function readAltIds({ reading }: Importing, draft: Draft, { node, type }: Item): void {
  for (const altId of reading.objects(node, "altIds")) {
    const id = reading.text(altId, "value");
    if (id === undefined) continue;
    const { value, path } = id;
    const role = reading.text(altId, "role")?.value ?? "altId";
    if (role === SAME_AS) draft.add("sameAs", id);
    else if (type === "agreement" && role.startsWith(REGISTRATION)) {
      draft.add("registrations", { path, value: { register: role.slice(REGISTRATION.length), number: value } });
    } else draft.add("identifiers", { path, value: { scheme: role, value } });
  }
}

/** Where it can be read. */
export function readRenditions({ reading }: Importing, draft: Draft, { node, type }: Item): void {
  for (const rendition of reading.objects(node, "renditions")) {
    const href = reading.text(rendition, "href", longestText("Url"));
    if (href === undefined) continue;
    if (rendition.value.name === WEB) reading.text(rendition, "name");
    if (type === "agreement") draft.add("documents", { ...href, value: { url: href.value } });
    else if (type === "source" && draft.get("url") === undefined) draft.set("url", href);
    else if (type === "statement") draft.setIn("channel", "url", href);
    else reading.lose(href.path, "The report has no place for it.");
  }
}
