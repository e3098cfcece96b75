import { parsePointer, resolvePointer } from "../json/pointer.js";

type Owner = Record<string, unknown>;

/** Puts a value at a JSON Pointer, in place. */
export function put(root: unknown, pointer: string, value: unknown): void {
  const [owner, key] = placeOf(root, pointer);
  owner[key] = value;
}

/** Takes away what a JSON Pointer names, in place. Returns what puts it back, or `undefined` where nothing was there. */
export function take(root: unknown, pointer: string): (() => void) | undefined {
  if (!resolvePointer(root, pointer).found) return undefined;
  const [owner, key] = placeOf(root, pointer);
  const old = owner[key];
  if (Array.isArray(owner)) {
    owner.splice(Number(key), 1);
    return () => owner.splice(Number(key), 0, old);
  }
  delete owner[key];
  return () => {
    owner[key] = old;
  };
}

/** The value itself, or the smallest one around it that may be left out. */
export function takeSmallest(document: unknown, path: string, isRight: (value: unknown) => boolean): void {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const putBack = take(document, at);
    if (putBack === undefined || isRight(document)) return;
    putBack();
  }
}

function placeOf(root: unknown, pointer: string): [Owner, string] {
  const end = pointer.lastIndexOf("/");
  const [key] = parsePointer(pointer.slice(end)) as [string];
  return [resolvePointer(root, pointer.slice(0, end)).value as Owner, key];
}
