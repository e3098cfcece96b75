import type { Source } from "../../generated/types.js";
import type { NinjsItem } from "./document.js";
import { AUTHOR, WEB } from "./fields.js";
import { inform, put, type Writing } from "./writing.js";

export function writeSource(writing: Writing, item: NinjsItem, source: Source, path: string): void {
  if (source.credit !== undefined) item.by = source.credit;
  for (const name of source.authors ?? []) put(item, "infoSources", { name, role: AUTHOR });
  if (source.publisher !== undefined) inform(writing, item, source.publisher, "publisher", `${path}/publisher`);
  if (source.url !== undefined) put(item, "renditions", { name: WEB, href: source.url });
}
