import type { Identifier } from "../../generated/types.js";

const WIKIDATA = "wikidata.org";
const ITEM = /^[QPL][1-9][0-9]*$/;

/** One text for all ways in which a URI or an identifier of one thing is written. */
export function keyOf(uri: string | Identifier): string {
  if (typeof uri !== "string") {
    const scheme = uri.scheme.trim().toLowerCase();
    if (scheme === "wikidata" && ITEM.test(uri.value)) return `${WIKIDATA}/${uri.value}`;
    return `${scheme} ${uri.value}`;
  }
  const [whole, host = ""] = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(uri) ?? [];
  if (whole === undefined) return uri;
  const rest = uri.slice(whole.length).replace(/\/$/, "");
  const end = rest.split("/").at(-1) ?? "";
  const name = host.toLowerCase();
  return name === WIKIDATA && ITEM.test(end) ? `${WIKIDATA}/${end}` : `${name}${rest}`;
}

/**
 * The site of a key that is an address. One with a fragment on a page of its own has none: each page may name the same
 * person anew.
 */
export function siteOf(key: string): string | undefined {
  const [page = "", fragment] = key.split("#", 2);
  const [host = ""] = page.split(/[/?]/, 1);
  if (!host.includes(".") || /[\s:]/.test(host)) return undefined;
  const path = page.slice(host.length);
  return fragment !== undefined && path !== "" && path !== "/" ? undefined : host;
}
