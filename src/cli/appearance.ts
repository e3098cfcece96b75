import { formatOf, formatOfDocument, HEAD } from "./detect-format.js";
import type { Format } from "./format.js";
import { type SourceName, sourceNames, sourceTitles } from "./import-names.js";
import { UsageError } from "./usage-error.js";

/** Formats that are known and have no source. */
const OTHERS: Readonly<Record<string, string>> = {
  "superdesk-planning": "an event of Superdesk Planning",
  icalendar: "a calendar (iCalendar)",
};

/** What a document looks like. @param value what it is as JSON, if it is that */
export function formatOfBytes(bytes: Uint8Array, value: unknown): Format {
  const format = formatOf(bytes.subarray(0, HEAD));
  return format === "json" ? formatOfDocument(bytes, value) : format;
}

/**
 * The source that reads what a file looks like.
 *
 * @throws UsageError where there is none
 */
export function requireSource(file: string, format: Format): SourceName {
  if (isSource(format)) return sourceOf(format.name);
  throw new UsageError(`${file}: It is ${described(format)}`, [readable()]);
}

/** A sentence on what a file looks like, where that is something else than was said. */
export function otherThan(from: SourceName, format: Format): string[] {
  if (!isSource(format)) return [`It looks like this is ${described(format)}`];
  const source = sourceOf(format.name);
  return source === from ? [] : [`It looks like ${sourceTitles[source]}: --from ${source}.`];
}

/** What is read of a page is the JSON-LD in it. */
function sourceOf(name: SourceName | "html"): SourceName {
  return name === "html" ? "schema-org" : name;
}

function isSource(format: Format): format is { readonly name: SourceName | "html" } {
  return "name" in format && (format.name === "html" || Object.hasOwn(sourceTitles, format.name));
}

function described(format: Format): string {
  if ("name" in format) return `${OTHERS[format.name]}, which is not read.`;
  return [`${format.is}.`, ...(format.help === undefined ? [] : [format.help])].join(" ");
}

function readable(): string {
  const list = sourceNames.map((name) => `${sourceTitles[name]} (${name})`);
  return `What is read: ${list.join(", ")}. --from says what a file is, where that is not seen.`;
}
