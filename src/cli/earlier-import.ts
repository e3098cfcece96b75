import { isObject } from "../json/object.js";
import { isDocumentType } from "../lookup/model.js";
import { isRecordId } from "../lookup/record-id.js";
import { removeEarlier } from "./remove-file.js";
import type { ImportedOptions } from "./write-imported.js";

/** What an earlier run wrote is no result of one that failed. */
export async function removeEarlierImport({ out, losses }: ImportedOptions): Promise<void> {
  if (out !== undefined) await removeEarlier(out, isImported);
  if (losses !== undefined) await removeEarlier(losses, isLosses);
}

/** Whether a file begins as an imported report, or as imported records, a line each. */
function isImported(head: string): boolean {
  if (/^\s*\{\s*"type"\s*:\s*"report"/.test(head)) return true;
  const { type, id } = firstLine(head);
  return type !== "report" && isDocumentType(type) && isRecordId(id);
}

/** Whether a file begins as losses of an import: a list, or for a table a line each. */
function isLosses(head: string): boolean {
  if (/^\s*\[\s*(?:\]|\{\s*"path"\s*:)/.test(head)) return true;
  const { message, type, line } = firstLine(head);
  return typeof message === "string" && type === undefined && (line === undefined || typeof line === "number");
}

function firstLine(head: string): Readonly<Record<string, unknown>> {
  const [line = ""] = head.split("\n", 1);
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
