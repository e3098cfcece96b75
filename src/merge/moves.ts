import { formatPointer, parsePointer } from "../json/pointer.js";

/** Where the values of a record have gone in the merged one. What is not noted stands where it stood. */
export class Moves {
  /** New positions of list items, by their pointers. */
  readonly #positions = new Map<string, string | undefined>();
  /** What has gone to another field. */
  readonly #elsewhere = new Map<string, string | undefined>();

  /** @param to without it the item is not in the merged record. */
  item(from: string, to: string | undefined): void {
    if (from !== to) this.#positions.set(from, to);
  }

  /** @param to without it the value is not in the merged record. */
  away(from: string, to: string | undefined): void {
    this.#elsewhere.set(from, to);
  }

  /** The field itself, whatever has become of what the report says there. `undefined` where an item around it is gone. */
  field(pointer: string): string | undefined {
    return follow(pointer, this.#positions).to;
  }

  /** Where the value at a pointer is now. `undefined` where it is gone. */
  value(pointer: string): string | undefined {
    const away = follow(pointer, this.#elsewhere);
    return away.isNoted ? away.to : this.field(pointer);
  }

  /** The innermost value around that is no longer in its own field, or `undefined`. */
  awayAround(pointer: string): string | undefined {
    return prefixes(pointer).find((prefix) => this.#elsewhere.has(prefix));
  }
}

function follow(pointer: string, moves: ReadonlyMap<string, string | undefined>): { to?: string; isNoted: boolean } {
  for (const prefix of prefixes(pointer)) {
    if (!moves.has(prefix)) continue;
    const to = moves.get(prefix);
    return to === undefined ? { isNoted: true } : { to: to + pointer.slice(prefix.length), isNoted: true };
  }
  return { to: pointer, isNoted: false };
}

/** The pointer and those of all that is around it, the longest first. */
export function prefixes(pointer: string): string[] {
  const segments = parsePointer(pointer) ?? [];
  return segments.map((_, i) => formatPointer(segments.slice(0, segments.length - i)));
}
