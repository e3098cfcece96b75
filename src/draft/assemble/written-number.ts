/** What the number of a figure says. */
export interface WrittenNumber {
  /** One number, or both ends of a range, the less first. */
  readonly numbers?: readonly [number] | readonly [number, number];
  /** What a sign at the number says of it: `1200+`, `~40`. */
  readonly bound?: "about" | "at-least" | "at-most";
  /** Why it cannot be read. */
  readonly problem?: string;
}

const SIGNS: readonly (readonly [sign: string, bound: NonNullable<WrittenNumber["bound"]>])[] = [
  [">=", "at-least"],
  ["\u2265", "at-least"],
  ["<=", "at-most"],
  ["\u2264", "at-most"],
  ["~", "about"],
  ["\u2248", "about"],
];

/** So many digits come back from a number as they went in. */
const MOST_DIGITS = 15;

/** Reads a number that stands for itself. What stands beside it may be a currency, a million or more, and is not guessed. */
export function readNumber(written: string): WrittenNumber {
  const text = written.trim();
  const ends = text.split(/-|\u2013|\u2014|to|\.\./);
  if (ends.length === 2 && ends.every((end) => /^[\d.,\u00A0\u202F ]+$/.test(end))) {
    const [from, to] = ends.map(pointOf) as [number | string, number | string];
    if (typeof from === "string") return { problem: from };
    if (typeof to === "string") return { problem: to };
    return from > to ? { problem: "ends below its beginning" } : { numbers: [from, to] };
  }
  const [sign, bound] = SIGNS.find(([each]) => text.startsWith(each)) ?? [];
  const isMore = sign === undefined && text.endsWith("+");
  const point = pointOf(isMore ? text.slice(0, -1) : text.slice(sign?.length ?? 0));
  if (typeof point === "string") return { problem: point };
  return { numbers: [point], ...(isMore ? { bound: "at-least" } : bound && { bound }) };
}

/** A number that is given exactly. */
export function readOneNumber(written: string): number | undefined {
  const { numbers: [number, other] = [], bound } = readNumber(written);
  return other === undefined && bound === undefined ? number : undefined;
}

/** The number, or what is wrong with it. */
function pointOf(written: string): number | string {
  // 1,200 and 1 200: what stands between groups of three.
  const plain = written.trim().replace(/(\d)[,\u00A0\u202F ](?=\d{3}(?:\D|$))/g, "$1");
  if (!/^[-\u2212]?\d+(?:\.\d+)?$/.test(plain)) return "is no number in digits alone";
  if (significantOf(plain).length > MOST_DIGITS)
    return `has more than ${MOST_DIGITS} digits, which no number of JSON keeps`;
  const value = Number(plain.replace("\u2212", "-"));
  return Number.isSafeInteger(Math.trunc(value)) ? value : "is larger than a number of JSON can be";
}

/** So many digits may be written out in words. */
const IN_WORDS = 2;

/** What the numbers of a text begin with: 1.2 million and 1,200,000 are one. */
export class StatedNumbers {
  readonly #digits: ReadonlySet<string>;

  constructor(text: string) {
    const plain = text.replace(/\p{Nd}/gu, asciiDigit);
    const runs = plain.match(/\d+(?:[.,'\u2019\u00A0\u202F ]\d+)*/g) ?? [];
    this.#digits = new Set(runs.flatMap((run) => [run, ...run.split(/\D/)]).map(significantOf));
  }

  /** Whether the text can say the number: in digits, or it is one that words say. */
  has(value: number): boolean {
    const digits = significantOf(String(value));
    return digits.length <= IN_WORDS || this.#digits.has(digits);
  }
}

/** The digits without the zeros before and behind them. */
function significantOf(number: string): string {
  const digits = number.replace(/\D/g, "");
  let [start, end] = [0, digits.length];
  while (digits[start] === "0") start++;
  while (end > start && digits[end - 1] === "0") end--;
  return digits.slice(start, end);
}

/** Digits of every script stand in rows of ten, of which the first is a zero. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) as number;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point < 128 ? digit : String(point - zero);
}
