import { isObject } from "../../json/object.js";
import { looseLocation, looseValue } from "./loose-json.js";

/** The id of the record that an offset of a report's text is in. */
export function recordAround(text: string, offset: number): string | undefined {
  const [list, index] = looseLocation(text, offset)?.path ?? [];
  const document = looseValue(text);
  if (!isObject(document) || typeof list !== "string" || typeof index !== "number") return undefined;
  const records = document[list];
  const record: unknown = Array.isArray(records) ? records[index] : undefined;
  return isObject(record) && typeof record.id === "string" ? record.id : undefined;
}
