import { dirname, join } from "node:path";

/** A line of the map: rooms that may not import each other, but all that stands above. */
export interface MapLine {
  line: number;
  rooms: readonly string[];
}

/** The first text block of CONTRIBUTING, read as what it says of the direction of imports. */
export function mapOf(markdown: string): MapLine[] {
  const block = /^```text\n(.*?)^```$/ms.exec(markdown)?.[1] ?? "";
  return block
    .split("\n")
    .filter((text) => text.startsWith("src/"))
    .map((text, line) => ({ line, rooms: expanded(/^\S+/.exec(text)?.[0] ?? "") }));
}

/** `src/a/{b,c}` is two rooms. */
function expanded(name: string): string[] {
  const [, before = "", list = ""] = /^(.*)\{(.*)\}$/.exec(name) ?? [];
  return list === "" ? [name] : list.split(",").map((one) => before + one);
}

/** The room that a file is in: of those that hold each other the innermost. */
export function roomOf(file: string, map: readonly MapLine[]): { line: number; room: string } | undefined {
  const holding = map.flatMap(({ line, rooms }) =>
    rooms.filter((room) => file === room || file.startsWith(`${room}/`)).map((room) => ({ line, room })),
  );
  return holding.sort((a, b) => b.room.length - a.room.length)[0];
}

/** What a source imports from its neighbours, types too, as paths from the root of the repository. */
export function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.[^"$]+)"/g)]
    .map(([, path = ""]) => join(dirname(file), path).replace(/\.js$/, ".ts"))
    .filter((path) => path.startsWith("src/"));
}

/** The groups of files that import each other, each in the order in which they were found (Tarjan). */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): void => {
    const number = numbers.size;
    numbers.set(file, number);
    lowest.set(file, number);
    open.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!numbers.has(target)) visit(target);
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(target) ?? 0));
    }
    if (lowest.get(file) !== number) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle);
  };
  for (const file of imports.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}
