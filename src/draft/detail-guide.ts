import { wordsOf } from "../lookup/model.js";
import { type DetailKind, type DetailOwner, detailKinds } from "./details.js";

/** What the draft calls what an item becomes. */
const CALLED: { readonly [owner in DetailOwner]?: string } = { agreement: "document", action: "step" };

/** What each word for a detail is said of, and what its keys hold: for a schema or a prompt. */
export function detailGuide(): string {
  return groups()
    .map(([words, kind]) => `${words.join(", ")} (${ownersOf(kind)})${keysOf(kind)}`)
    .join("; ");
}

/** Words that are said of the same with the same keys stand together. */
function groups(): [string[], DetailKind][] {
  const groups = new Map<string, [string[], DetailKind]>();
  for (const [word, kind] of detailKinds()) {
    const { field, parts, ...alike } = kind;
    const key = JSON.stringify(alike);
    const group = groups.get(key) ?? [[], kind];
    group[0].push(word);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function ownersOf({ on }: DetailKind): string {
  return on.length > 4 ? "any" : on.map((owner) => CALLED[owner] ?? owner).join(", ");
}

/** What the keys of a detail hold: ": value ..., name: ..., date". */
export function keysOf({ value, name, date }: DetailKind): string {
  const parts = [
    Array.isArray(value)
      ? `value ${valuesOf(value)}`
      : value === "own"
        ? "value in own words"
        : value && "value in digits",
    name && `name: ${name}`,
    date && "date",
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}

/** Long lists stand in the schema already: statuses, and the kinds and shades of acts. */
function valuesOf(vocabularies: readonly string[]): string {
  const words = [...new Set(vocabularies.flatMap(wordsOf))];
  return words.length > 16 ? "as in events" : words.join("|");
}
