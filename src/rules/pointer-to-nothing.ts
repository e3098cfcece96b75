import { resolvePointer } from "../json/pointer.js";
import type { Rule } from "./rule.js";

export const pointerToNothing: Rule = {
  code: "pointer-to-nothing",
  severity: "error",
  description: "A JSON Pointer of an evidence or an alternative names nothing in its record.",
  help: "Point at a field that the record has, from the record's own root: /when/start, /participants/0/actor.",
  *find({ records }) {
    for (const { record, path, values } of records) {
      for (const { type, value, path: at } of values) {
        if (type !== "JsonPointer" || resolvePointer(record, value as string).found) continue;
        yield { path: path + at, message: `${record.id} has no field ${value}.` };
      }
    }
  },
};
