import { measureText } from "../../cite/source-text.js";
import type { Source, SourceId } from "../../generated/types.js";
import { decodeUtf8 } from "../../json/decode.js";
import { DEFAULT_MAX_BYTES } from "../../json/limits.js";
import { isObject } from "../../json/object.js";
import { looseValue } from "./loose-json.js";

/** What a file that was dropped or opened is, from what is opened first to what belongs to it. */
const KINDS = ["report", "draft", "source-text"] as const;

export interface Dropped {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

/** What files are, a report before the texts of its sources, and why others are nothing that can be opened. */
export async function readFiles(files: Iterable<File>): Promise<{ read: Dropped[]; refused: string[] }> {
  const read: Dropped[] = [];
  const refused: string[] = [];
  for (const file of files) {
    try {
      read.push(recognize(file.name, textOf(file.name, await bytesOf(file))));
    } catch (error) {
      refused.push((error as Error).message);
    }
  }
  read.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return { read, refused };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > DEFAULT_MAX_BYTES) throw new Error(`${file.name} has more than ${DEFAULT_MAX_BYTES / 2 ** 20} MiB.`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} cannot be read. Is it a folder?`);
  }
}

/** @throws Error for what is no text in UTF-8. */
function textOf(name: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch {
    throw new Error(`${name} is no text in UTF-8.`);
  }
  if (text.includes("\0")) throw new Error(`${name} is no text.`);
  if (text.trim() === "") throw new Error(`${name} is empty.`);
  return text;
}

/** Sees what a file is: a draft has `things`, other JSON is a report, and the rest is the text of a source. */
export function recognize(name: string, text: string): Dropped {
  const isJson = /\.json$/i.test(name) || (/^\s*[{[]/.test(text) && !/\.(?:txt|md|html?)$/i.test(name));
  if (!isJson) return { name, kind: "source-text", text };
  const value = looseValue(text.replace(/^\uFEFF/, ""));
  const isDraft = isObject(value) && Array.isArray(value.things) && Array.isArray(value.events);
  // Of the text of a source a byte order mark is a part, as its digest has it.
  return { name, kind: isDraft ? "draft" : "report", text: text.replace(/^\uFEFF/, "") };
}

/**
 * The source whose text it is: the one with its digest, or else the first.
 *
 * @param document a report as far as it can be read.
 */
export function sourceOf(document: unknown, text: string): { id: SourceId; hasDigest: boolean } | undefined {
  const sources = isObject(document) && Array.isArray(document.sources) ? document.sources.filter(isSource) : [];
  const { sha256 } = measureText(text);
  const same = sources.find(({ textDigest }) => textDigest?.sha256 === sha256);
  const source = same ?? sources[0];
  return source && { id: source.id, hasDigest: same !== undefined };
}

function isSource(value: unknown): value is Pick<Source, "id" | "textDigest"> {
  return isObject(value) && typeof value.id === "string";
}

/** Offers a text as a file to save. */
export function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // Some browsers still read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
