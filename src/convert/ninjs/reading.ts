import { formatPointer } from "../../json/pointer.js";
import { toWellFormed } from "../../json/surrogates.js";
import type { ImportLoss } from "../import/imported.js";

/** An object of the imported document, and where it stands. */
export interface Node {
  readonly value: Readonly<Record<string, unknown>>;
  /** JSON Pointer into the document. */
  readonly path: string;
}

/** A value that was read, and where. */
export interface Found<Value = string> {
  readonly value: Value;
  readonly path: string;
}

/** The longest text of a report, and the longest name or title, in code points. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_LABEL = 1_000;

/** As deep as a document may be nested. */
const MAX_DEPTH = 64;

/** Reads values out of a document that nobody has checked, and keeps count: what was not read is lost. */
export class Reading {
  readonly #document: unknown;
  readonly #read = new Set<string>();
  readonly #lost = new Map<string, string>();

  /** @throws TypeError for a document that is nested too deep */
  constructor(document: unknown) {
    if (isDeeper(document, MAX_DEPTH))
      throw new TypeError(`The document has more than ${MAX_DEPTH} levels of nesting.`);
    this.#document = document;
  }

  /** The text under a key, made fit for a report. Whether something had to be taken out is told. */
  text(node: Node | undefined, key: string, longest = LONGEST_LABEL): Found | undefined {
    const value = node && own(node.value, key);
    if (node === undefined || typeof value !== "string") return undefined;
    const path = node.path + formatPointer([key]);
    const clean = cleaned(value);
    const text = cut(clean, longest);
    if (text === "") return undefined;
    if (text !== clean) this.lose(path, `It is longer than ${longest} characters, and was cut.`);
    else if (text !== value) this.lose(path, "Control characters and white space before the text were taken out.");
    this.#read.add(path);
    return { value: text, path };
  }

  /** The text under a key as it stands, without saying that it was read. */
  peek(node: Node, key: string): string | undefined {
    const value = own(node.value, key);
    return typeof value === "string" ? value : undefined;
  }

  /** The object under a key. */
  object(node: Node, key: string): Node | undefined {
    const value = own(node.value, key);
    return isObject(value) ? { value, path: node.path + formatPointer([key]) } : undefined;
  }

  /** The objects of the list under a key. */
  objects(node: Node, key: string): Node[] {
    return objectsIn(own(node.value, key), node.path + formatPointer([key]));
  }

  /** Says of a value, with all that is in it, that it is read: the report has it elsewhere, or need not have it. */
  pass(path: string): void {
    this.#read.add(path);
  }

  /** Says of a value that the report does not hold it. */
  lose(path: string, reason: string): void {
    if (!this.#lost.has(path)) this.#lost.set(path, reason);
  }

  /** What the report does not hold, in the order of the document. What lies inside of something lost is not told apart. */
  losses(): ImportLoss[] {
    return this.#visit(this.#document, "").losses;
  }

  #visit(value: unknown, path: string): { isUsed: boolean; losses: ImportLoss[] } {
    const reason = this.#lost.get(path);
    if (reason !== undefined) return { isUsed: true, losses: [{ path, reason }] };
    if (this.#read.has(path)) return { isUsed: true, losses: [] };
    const unread = { isUsed: false, losses: [{ path, reason: "The report has no place for it." }] };
    if (typeof value !== "object" || value === null) return unread;
    const parts = Object.entries(value).map(([key, child]) => this.#visit(child, path + formatPointer([key])));
    const isUsed = parts.some((part) => part.isUsed);
    return isUsed || parts.length === 0 ? { isUsed, losses: parts.flatMap(({ losses }) => losses) } : unread;
  }
}

/** The objects in what should be a list, each with its place. Of what is no list there are none. */
export function objectsIn(list: unknown, path: string): Node[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value, i) => (isObject(value) ? [{ value, path: `${path}/${i}` }] : []));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((child) => isDeeper(child, depth - 1));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: to take them out is the point.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

const LEADING_SPACE = /^[\t\n \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+/;

/** Without what the text rules of the model refuse. */
function cleaned(text: string): string {
  const lines = toWellFormed(text).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return lines.replaceAll(CONTROL, "").replace(LEADING_SPACE, "");
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : [...text].slice(0, longest).join("");
}
