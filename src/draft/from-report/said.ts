import type { DetailPart } from "../details.js";

/** What the keys of a detail say, and the paths of all that they say it of. */
export interface Said {
  readonly texts: { readonly [key in DetailPart]?: string };
  readonly paths: readonly string[];
}

/** The key of the draft for a field of the model, should there be one. */
export function keyOf(pointer: string): string | undefined {
  if (pointer === "") return "";
  if (pointer === "/when" || pointer === "/when/start") return "date";
  return pointer.lastIndexOf("/") === 0 ? pointer.slice(1) : undefined;
}
