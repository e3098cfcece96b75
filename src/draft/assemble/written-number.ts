/** The numbers that a figure of the draft gives: one, or both ends of a range. `undefined` where none can be read. */
export function readNumbers(written: string): readonly [number] | readonly [number, number] | undefined {
  // 1,200 and 1 200: what stands between groups of three.
  const plain = written.replace(/(\d)[,\u00A0\u202F ](?=\d{3}(?:\D|$))/g, "$1");
  const numbers = [...plain.matchAll(/\d+(?:\.\d+)?/g)];
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return undefined;
  const sign = plain[first.index - 1] === "-" || plain[first.index - 1] === "\u2212" ? -1 : 1;
  const value = sign * Number(first[0]);
  if (!Number.isFinite(value)) return undefined;
  if (second === undefined) return [value];
  const between = plain.slice(first.index + first[0].length, second.index).trim();
  const other = Number(second[0]);
  return /^(?:-|\u2013|\u2014|to|\.\.)$/.test(between) && Number.isFinite(other) ? [value, other] : undefined;
}
