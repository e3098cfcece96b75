/** Up to here comparing key by key is faster than a Map, and nearly every object stays below. */
const FEW = 16;

/**
 * The keys of the objects that are open at one point of a scan, kept only to notice a second key of the same name.
 * Keys are offsets into the text, so that the common object costs no allocation at all. Keys that are written
 * with escapes, or many, move to a Map of their unescaped names (never a plain object: `__proto__` is a fine key).
 */
export class OpenKeys {
  // The keys of all open objects, those of the innermost object last.
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly prints: number[] = [];
  private top = 0;
  // Where the keys of the innermost object begin, and its Map if it needs one; those of the outer objects below.
  private base = 0;
  private names: Map<string, number> | undefined;
  private readonly outerBases: number[] = [];
  private depth = 0;
  private readonly outerNames: (Map<string, number> | undefined)[] = [];

  private text = "";

  /** Begins at the start of a text, with no object open. */
  begin(text: string): void {
    this.text = text;
    this.top = 0;
    this.base = 0;
    this.names = undefined;
    this.depth = 0;
  }

  /** An object begins. */
  open(): void {
    this.outerBases[this.depth] = this.base;
    this.outerNames[this.depth++] = this.names;
    this.base = this.top;
    this.names = undefined;
  }

  /** The innermost object ends. */
  close(): void {
    this.top = this.base;
    this.depth--;
    this.base = this.outerBases[this.depth] ?? 0;
    this.names = this.outerNames[this.depth];
    this.outerNames[this.depth] = undefined;
  }

  /** Adds a key (its text lies between the offsets) and returns where the first of that name starts, or -1. */
  add(start: number, end: number, escaped: boolean): number {
    if (this.names === undefined) {
      if (!escaped && this.top - this.base < FEW) return this.addToFew(start, end);
      this.names = new Map();
      for (let i = this.base; i < this.top; i++) {
        this.names.set(this.text.slice(this.starts[i], this.ends[i]), this.starts[i] as number);
      }
    }
    const name = readKey(this.text, start, end);
    const first = this.names.get(name);
    if (first !== undefined) return first;
    this.names.set(name, start);
    return -1;
  }

  private addToFew(start: number, end: number): number {
    const print = fingerprint(this.text, start, end);
    for (let i = this.base; i < this.top; i++) {
      if (this.prints[i] !== print) continue;
      if (this.text.slice(this.starts[i], this.ends[i]) === this.text.slice(start, end))
        return this.starts[i] as number;
    }
    this.starts[this.top] = start;
    this.ends[this.top] = end;
    this.prints[this.top] = print;
    this.top++;
    return -1;
  }
}

/** Different for most pairs of keys that one object holds, and cheap: the length and three of the characters. */
function fingerprint(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const middle = text.charCodeAt((start + end) >> 1);
  const last = text.charCodeAt(end - 1);
  // 30 bits, so that engines keep it as a small integer.
  return (((first * 31 + middle) * 31 + last) & 0xfffff) | (((end - start) & 0x3ff) << 20);
}

/** The name that the text between the quotes of a key stands for. */
export function readKey(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes("\\")) return raw;
  try {
    return JSON.parse(`"${raw}"`);
  } catch {
    // A broken escape: the document is no JSON, and that is what will be reported.
    return raw;
  }
}
