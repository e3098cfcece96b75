/** A value in an array or object of a text. */
export interface Member {
  /** Offset of its first character. */
  start: number;
  /** Of a member of an object: where its key stands, with the quotes. */
  key?: { start: number; end: number };
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const SPACE = 0x20;

const INDEX = /^(?:0|[1-9][0-9]*)$/;

/** Whether the value that begins there is an array or an object. */
export function isContainerAt(text: string, offset: number): boolean {
  const c = text.charCodeAt(offset);
  return c === OPEN_BRACE || c === OPEN_BRACKET;
}

/**
 * An array or object in a JSON text, read only as far as somebody asks: a tree of a document of 60 MB would take gigabytes.
 * Calls itself nowhere, so no depth is too much for it.
 */
export class Container {
  private readonly isObject: boolean;
  private readonly members = new Map<string, Member>();
  private readonly elements: number[] = [];
  /** Where the value begins that was read last; of none yet the first character of the content. */
  private last: number;
  private isFirst = true;
  private isDone = false;

  constructor(
    private readonly text: string,
    start: number,
  ) {
    this.isObject = text.charCodeAt(start) === OPEN_BRACE;
    this.last = start + 1;
  }

  /** The member with that key, or the element with that index. */
  get(segment: string): Member | undefined {
    if (this.isObject) {
      while (!this.isDone && !this.members.has(segment)) this.readMember();
      return this.members.get(segment);
    }
    if (!INDEX.test(segment)) return undefined;
    while (!this.isDone && this.elements.length <= Number(segment)) this.readElement();
    const start = this.elements[Number(segment)];
    return start === undefined ? undefined : { start };
  }

  private readElement(): void {
    const { text, last, elements } = this;
    const start = this.behindLast();
    // In a broken text nothing may follow, and the same place come again.
    const isSame = start === last && elements.length > 0;
    if (start === undefined || isSame || start >= text.length || text.charCodeAt(start) === CLOSE_BRACKET) {
      this.isDone = true;
      return;
    }
    elements.push(start);
    this.last = start;
  }

  private readMember(): void {
    const { text } = this;
    const key = this.behindLast();
    const end = key !== undefined && text.charCodeAt(key) === QUOTE ? endOfValue(text, key) : undefined;
    const colon = end === undefined ? 0 : skipBlanks(text, end);
    if (key === undefined || end === undefined || text.charCodeAt(colon) !== COLON) {
      this.isDone = true;
      return;
    }
    const start = skipBlanks(text, colon + 1);
    this.last = start;
    const c = text.charCodeAt(start);
    // In a broken text there may be no value.
    if (c === COMMA || c === CLOSE_BRACE || start >= text.length) return;
    this.members.set(readKey(text, key + 1, end - 1), { start, key: { start: key, end } });
  }

  /** The first character that is neither blank nor comma behind the value that was read last. */
  private behindLast(): number | undefined {
    const end = this.isFirst ? this.last : endOfValue(this.text, this.last);
    this.isFirst = false;
    if (end === undefined) return undefined;
    const next = skipBlanks(this.text, end);
    return this.text.charCodeAt(next) === COMMA ? skipBlanks(this.text, next + 1) : next;
  }
}

/** The offset from there on that holds no white space. */
export function skipBlanks(text: string, offset: number): number {
  while (text.charCodeAt(offset) <= SPACE) offset++;
  return offset;
}

/** Where the value ends that begins at the offset, or `undefined` where the text ends before it. */
export function endOfValue(text: string, start: number): number | undefined {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return endOfString(text, start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return endOfWord(text, start);
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      const end = endOfString(text, i);
      if (end === undefined) return undefined;
      i = end - 1;
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      depth++;
    } else if ((c === CLOSE_BRACE || c === CLOSE_BRACKET) && --depth === 0) {
      return i + 1;
    }
  }
  return undefined;
}

/** Where the string ends that begins at the offset, behind its closing quote. */
export function endOfString(text: string, start: number): number | undefined {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let first = quote;
    while (text.charCodeAt(first - 1) === BACKSLASH) first--;
    // Of an even number of backslashes each second one is escaped by the one before it.
    if ((quote - first) % 2 === 0) return quote + 1;
  }
  return undefined;
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

/** Of a number, `true`, `false` or `null`. */
export function endOfWord(text: string, start: number): number {
  let i = start;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= SPACE || c === COMMA || c === CLOSE_BRACE || c === CLOSE_BRACKET) break;
  }
  return i;
}
