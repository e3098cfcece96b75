import { RECORD_LISTS } from "../../generated/model.js";
import { recordTypeName } from "../../lookup/model.js";
import { type AnyHomes, kept, lost, type ReportHomes } from "../export/homes.js";
import { listTable, objectType, tabledFields } from "./layout.js";

const schema = lost("Names a schema for editors of JSON.");

/** What CSV makes of every field, read off the layout of the tables. */
export const homes = /* @__PURE__ */ (() =>
  ({
    report: { $schema: schema, ...homesOf("Report", "report") },
    ...Object.fromEntries(
      RECORD_LISTS.map(([list, type]) => [type, { $schema: schema, ...homesOf(recordTypeName(type), list) }]),
    ),
    "*": schema,
  }) as ReportHomes)();

function homesOf(type: string, table: string, path: readonly string[] = []): AnyHomes {
  const homes = tabledFields(type).map(([field, { list, value }]) => {
    const own = [...path, field];
    const object = objectType(value);
    if (list === undefined) {
      return [field, object ? homesOf(object, table, own) : kept(`\`${own.join(".")}\` of \`${table}\``)];
    }
    const items = listTable(table, own);
    return [field, object ? homesOf(object, items) : kept(`\`value\` of \`${items}\``)];
  });
  return Object.fromEntries(homes);
}
