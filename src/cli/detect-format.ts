import { formatOfJson } from "./detect-json.js";
import { formatOfXml } from "./detect-xml.js";
import type { Format, JsonFormat } from "./format.js";

/** How much of a file tells what it is. */
export const HEAD = 1 << 16;

const LEAST_COLUMNS = 20;

/** The id of an event, and two times. */
const MENTION = /^\d+\t\d{14}\t\d{14}\t/;

/**
 * What a text looks like by its beginning. `"json"`: its values tell.
 *
 * @param head the first bytes, decompressed
 */
export function formatOf(head: Uint8Array): Format | "json" {
  const binary = binaryOf(head);
  if (binary) return binary;
  const text = new TextDecoder().decode(head).trimStart();
  if (text === "") return { is: "empty" };
  if (text.startsWith("<")) return formatOfXml(text);
  if (/^BEGIN:(?:VCALENDAR|VEVENT)\b/i.test(text)) return { name: "icalendar" };
  if (/^[{[]/.test(text)) return "json";
  const [line = ""] = text.split(/[\r\n]/, 1);
  if (MENTION.test(line)) return { is: "a mentions table of GDELT", help: "What is imported is the event table." };
  for (const separator of ["\t", ";", ","]) {
    if (line.split(separator).length > LEAST_COLUMNS) return { name: "gdelt" };
  }
  return isJson(text) ? { is: "JSON without an object" } : { is: "a text in none of the formats that are read" };
}

/** Whether a document is a web page. */
export function isHtml(bytes: Uint8Array): boolean {
  const format = formatOf(bytes.subarray(0, HEAD));
  return format !== "json" && "name" in format && format.name === "html";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a JSON document looks like.
 *
 * @param value `undefined` where the bytes cannot be read as one
 * @returns `undefined` where they are no documents a line each either
 */
export function formatOfDocument(bytes: Uint8Array, value: unknown): JsonFormat | undefined {
  return value === undefined ? linesOf(new TextDecoder().decode(bytes.subarray(0, HEAD))) : formatOfJson(value);
}

/** Whether each line is a document. */
function linesOf(text: string): JsonFormat | undefined {
  const [first = "", second = ""] = text.trimStart().split("\n", 2);
  if (!second.trimStart().startsWith("{")) return undefined;
  try {
    const format = formatOfJson(JSON.parse(first));
    return "name" in format
      ? { is: "NDJSON, a document a line", help: "Import each document from a file of its own." }
      : format;
  } catch {
    return undefined;
  }
}

const SIGNATURES: readonly (readonly [signature: string, is: string, help?: string])[] = [
  ["%PDF", "a PDF"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\xff\xfe", "a text in UTF-16", "Save it as UTF-8."],
  ["\xfe\xff", "a text in UTF-16", "Save it as UTF-8."],
  ["\xd0\xcf\x11\xe0", "an office document", "Save what it holds in one of the formats that are read."],
];

const ZIP = "PK\x03\x04";
const NAME_LENGTH = 26;
const NAME = 30;

function binaryOf(head: Uint8Array): Format | undefined {
  const start = String.fromCharCode(...head.subarray(0, 4));
  const [, is, help] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (is !== undefined) return { is, ...(help && { help }) };
  if (start !== ZIP) return undefined;
  // APPNOTE.TXT 4.3.7: the name of the first file.
  const length = (head[NAME_LENGTH] ?? 0) + 256 * (head[NAME_LENGTH + 1] ?? 0);
  const name = new TextDecoder().decode(head.subarray(NAME, NAME + length));
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return { name: "gdelt" };
  const isOffice = name === "[Content_Types].xml" || name === "mimetype";
  return isOffice
    ? { is: "an office document", help: "Save what it holds in one of the formats that are read." }
    : { is: "a zip archive", help: "Unpack it, and import the files in it." };
}
