import { fieldsOf, isIdType } from "../../lookup/model.js";
import type { Dialect } from "./dialect.js";
import { everyTable, OWNER, ownerOf } from "./records.js";

/** `refs`: each reference of each record, with where it stands. To look for what points at a record, or at none. */
export function refsView(dialect: Dialect): string {
  const { each, view } = dialect;
  const rows = everyTable("id", (table) => {
    const all = joined(referencesOf(table.model, dialect, "", ""), dialect);
    return `SELECT ${ownerOf(table)}, ${each(all, "r")} FROM ${table.list}`;
  });
  return view("refs", `SELECT ${OWNER}, r.path, r.target FROM (\n${rows}\n) WHERE r.target IS NOT NULL`);
}

/**
 * Lists of the references in an object, one for those that stand alone and one for each list.
 *
 * @param object its expression, nothing for the row
 * @param path where it is, with `-` for any item of a list: `/commitments/-`
 */
function referencesOf(type: string, dialect: Dialect, object: string, path: string): string[] {
  const { quoted, mapped, pathAndTarget } = dialect;
  const single: string[] = [];
  const listed: string[] = [];
  for (const [key, { list, value }] of Object.entries(fieldsOf(type))) {
    // Its own id is no reference.
    if (value.kind !== "named" || (path === "" && key === "id")) continue;
    const field = object === "" ? quoted(key) : `${object}.${quoted(key)}`;
    // A name of its own for the items of each level.
    const item = list ? `x${path.split("/-").length}` : field;
    const own = list ? `${path}/${key}/-` : `${path}/${key}`;
    const inner = isIdType(value.name) ? [] : referencesOf(value.name, dialect, item, own);
    if (isIdType(value.name)) {
      if (list) listed.push(mapped(field, item, pathAndTarget(own, item)));
      else single.push(pathAndTarget(own, field));
    } else if (inner.length > 0) {
      if (list) listed.push(`flatten(${mapped(field, item, joined(inner, dialect))})`);
      else listed.push(...inner);
    }
  }
  return single.length > 0 ? [dialect.list(single), ...listed] : listed;
}

function joined(lists: readonly string[], { list }: Dialect): string {
  return `flatten(${list(lists)})`;
}
