import { getLocation, parse } from "jsonc-parser";
import { isObject } from "../../json/object.js";

/** The id of the record that an offset of a report's text is in. */
export function recordAround(text: string, offset: number): string | undefined {
  const [list, index] = getLocation(text, offset).path;
  const document: unknown = parse(text);
  if (!isObject(document) || typeof list !== "string" || typeof index !== "number") return undefined;
  const records = document[list];
  const record: unknown = Array.isArray(records) ? records[index] : undefined;
  return isObject(record) && typeof record.id === "string" ? record.id : undefined;
}
