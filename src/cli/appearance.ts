import { formatOf, formatOfDocument, HEAD } from "./detect-format.js";
import type { Format, FormatName } from "./format.js";
import { type SourceName, sourceNames, sourceTitles } from "./import-names.js";
import { UsageError } from "./usage-error.js";

/** What a document looks like, where that is seen. @param value what it is as JSON, if it is that */
export function formatOfBytes(bytes: Uint8Array, value: unknown): Format | undefined {
  const format = formatOf(bytes.subarray(0, HEAD));
  return format === "json" ? formatOfDocument(bytes, value) : format;
}

/**
 * The source that reads what a file looks like.
 *
 * @throws UsageError where there is none
 */
export function requireSource(file: string, format: Format): SourceName {
  if ("name" in format) return sourceOf(format.name);
  throw new UsageError(`${file}: It is ${described(format)}`, [readable()]);
}

/** A sentence on what a file looks like, where that is something else than was said. */
export function otherThan(from: SourceName, format: Format | undefined): string[] {
  if (format === undefined) return [];
  if (!("name" in format)) return [`It looks like this is ${described(format)}`];
  const source = sourceOf(format.name);
  return source === from ? [] : [`It looks like ${sourceTitles[source]}: --from ${source}.`];
}

/** What is read of a page is the JSON-LD in it. */
function sourceOf(name: FormatName): SourceName {
  return name === "html" ? "schema-org" : name;
}

function described({ is, help }: Extract<Format, { is: string }>): string {
  return [`${is}.`, ...(help === undefined ? [] : [help])].join(" ");
}

function readable(): string {
  const list = sourceNames.map((name) => `${sourceTitles[name]} (${name})`);
  return `What is read: ${list.join(", ")}. --from says what a file is, where that is not seen.`;
}
