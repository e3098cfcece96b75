import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { addToList } from "../collections/add-to-list.js";

/** A change to a JSON text: the value to put at `path`. A last segment of `-1` appends it to the array. */
export interface JsonEdit {
  path: readonly (string | number)[];
  value: unknown;
  /** Of a key that is not there yet: the keys before the first of which it goes. By default it goes to the end. */
  before?: readonly string[];
}

/**
 * Changes a JSON text in place: everything else stays as it is, to the byte, and what is new is written in the style of
 * what stands beside it. The edits are made one after the other. Objects and arrays that are added to must not be empty.
 *
 * @throws Error where the text is no JSON, or the path leads nowhere: check the document first.
 */
export function editJson(text: string, edits: readonly JsonEdit[]): string {
  const style = styleOf(text);
  const root = parseTree(text);
  let edited = text;
  // From the last to the first, so that the offsets of those before stay right.
  for (const { node, edits: own } of groups(root, edits).sort((a, b) => b.node.offset - a.node.offset)) {
    const start = node.offset - (indentOf(text, node)?.length ?? 0);
    const end = node.offset + node.length;
    edited = splice(
      edited,
      start,
      end,
      own.reduce((part, edit) => apply(part, edit, style), text.slice(start, end)),
    );
  }
  return edited;
}

/**
 * The edits by the list item they lie in, as `/statements/3`, with their paths within it: only that stretch of text has
 * to be read again for the next edit. All of them in one group where one does not lie in an item.
 */
function groups(root: Node | undefined, edits: readonly JsonEdit[]): { node: Node; edits: JsonEdit[] }[] {
  const found = new Map<Node, JsonEdit[]>();
  for (const edit of edits) {
    const node = root && edit.path.length > 2 ? findNodeAtLocation(root, edit.path.slice(0, 2)) : undefined;
    if (node?.parent?.type !== "array") return root ? [{ node: root, edits: [...edits] }] : [];
    const within = { ...edit, path: edit.path.slice(2) };
    addToList(found, node, within);
  }
  return [...found].map(([node, own]) => ({ node, edits: own }));
}

interface Style {
  eol: string;
  /** One level of indentation. */
  unit: string;
}

function styleOf(text: string): Style {
  return { eol: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n", unit: /[\r\n]([ \t]+)/.exec(text)?.[1] ?? "  " };
}

function apply(text: string, { path, value, before = [] }: JsonEdit, style: Style): string {
  const root = parseTree(text);
  const key = path.at(-1);
  const target = root && key !== -1 ? findNodeAtLocation(root, [...path]) : undefined;
  if (target) {
    const isProperty = target.parent?.type === "property";
    const written = write(value, text, isProperty ? target.parent : target, target, style);
    return splice(text, target.offset, target.offset + target.length, written);
  }
  const container = root && findNodeAtLocation(root, path.slice(0, -1));
  const children = container?.children ?? [];
  const previous = children[(typeof key === "string" ? indexFor(children, before) : children.length) - 1];
  if (key === undefined || container === undefined || previous === undefined) {
    throw new Error(`There is nothing at ${JSON.stringify(path)} that could be changed.`);
  }
  const name = typeof key === "string" ? JSON.stringify(key) + (isSpaced(text, container) ? ": " : ":") : "";
  const indent = indentOf(text, previous);
  const gap = indent === undefined ? (isSpaced(text, container) ? " " : "") : style.eol + indent;
  // An element is written as its neighbour is, and a member whose neighbours say nothing as the object around it.
  const written = write(value, text, previous, typeof key === "string" ? container : previous, style);
  const end = previous.offset + previous.length;
  return splice(text, end, end, `,${gap}${name}${written}`);
}

function indexFor(children: readonly Node[], before: readonly string[]): number {
  const index = children.findIndex((property) => before.includes(property.children?.[0]?.value));
  return index > 0 ? index : children.length;
}

/** The white space before a node that begins its line, `undefined` for one that does not. */
function indentOf(text: string, { offset }: Node): string | undefined {
  return /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, offset - 1_000), offset))?.[1];
}

/** The value as JSON: over several lines if `model` is, which has the style to follow, and `line` begins a line. */
function write(value: unknown, text: string, line: Node | undefined, model: Node, { eol, unit }: Style): string {
  const indent = line && indentOf(text, line);
  const isFlat = !/[\r\n]/.test(text.slice(model.offset, model.offset + model.length));
  if (indent === undefined || isFlat) return inline(value, isSpaced(text, model), isPadded(text, model));
  return JSON.stringify(value, null, unit).replaceAll("\n", eol + indent);
}

/** `{ "start": 1, "end": 2 }`, with or without the spaces. */
function inline(value: unknown, spaced: boolean, padded: boolean): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const comma = spaced ? ", " : ",";
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, spaced, padded)).join(comma)}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${spaced ? " " : ""}${inline(member, spaced, padded)}`,
  );
  const pad = padded ? " " : "";
  return `{${pad}${members.join(comma)}${pad}}`;
}

function isSpaced(text: string, { offset, length }: Node): boolean {
  return /"\s*:\s/.test(text.slice(offset, offset + length)) || !/"\s*:/.test(text.slice(offset, offset + length));
}

function isPadded(text: string, { offset, length }: Node): boolean {
  return /\{[ \t]/.test(text.slice(offset, offset + length));
}

function splice(text: string, start: number, end: number, content: string): string {
  return text.slice(0, start) + content + text.slice(end);
}
