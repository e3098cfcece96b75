import { measureText } from "../../cite/source-text.js";
import type { Report, Source, SourceId } from "../../generated/types.js";
import { isObject } from "../../json/object.js";

/** What a file that was dropped or opened is. */
export type Dropped =
  | { kind: "report"; text: string }
  | { kind: "draft"; text: string }
  | { kind: "source-text"; text: string };

/** Sees in its content what a file is: a draft has `things`, other JSON is a report, and the rest is the text of a source. */
export function read(name: string, text: string): Dropped {
  if (!/^\s*[{[]/.test(text) || name.endsWith(".txt")) return { kind: "source-text", text };
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value) && Array.isArray(value.things) && Array.isArray(value.events)) return { kind: "draft", text };
  } catch {
    // The editor shows what is wrong with it.
  }
  return { kind: "report", text };
}

/** The source whose text it is: the one with its digest, or else the first. */
export function sourceOf(report: Report | undefined, text: string): SourceId | undefined {
  const { sha256 } = measureText(text);
  const sources: readonly Source[] = report?.sources ?? [];
  return (sources.find(({ textDigest }) => textDigest?.sha256 === sha256) ?? sources[0])?.id;
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
