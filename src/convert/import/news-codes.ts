import { isRecordId } from "../../lookup/record-id.js";

/** What a topic's `codes` may call the IPTC Media Topics. */
export const MEDIA_TOPICS = "medtop";

const NEWS_CODES = /^https?:\/\/cv\.iptc\.org\/newscodes\/([a-z]+)\/([A-Za-z0-9_-]+)$/;

/** A code, and the list that has it. */
export interface Code {
  readonly scheme: string;
  readonly code: string;
}

/** The code in a URI of the IPTC NewsCodes, or `undefined` where it is another. */
export function newsCodeOf(uri: string): Code | undefined {
  const [, list = "", code] = NEWS_CODES.exec(uri) ?? [];
  return code === undefined ? undefined : { scheme: aliasOf(list), code };
}

/** What begins a URI, and no code. */
const URI_SCHEMES = ["http", "https", "urn", "tag", "mailto", "tel", "data", "doi", "info", "did", "geo", "ni", "cid"];

const QCODE = /^([A-Za-z][A-Za-z0-9_-]*):([^\s:/?#]+)$/;

/** A code behind the alias of its list, as NewsML-G2 writes it: `medtop:20000639`. */
export function qcodeOf(text: string): Code | undefined {
  const [, scheme = "", code] = QCODE.exec(text) ?? [];
  if (code === undefined || URI_SCHEMES.includes(scheme.toLowerCase()) || isRecordId(text)) return undefined;
  return { scheme: aliasOf(scheme), code };
}

/** What a list of codes is called here: the media topics by their alias, others as they are. */
export function schemeName(scheme: string): string {
  const { scheme: known } = newsCodeOf(`${scheme.replace(/\/$/, "")}/x`) ?? {};
  return known ?? aliasOf(scheme);
}

function aliasOf(list: string): string {
  return list === "mediatopic" ? MEDIA_TOPICS : list;
}
