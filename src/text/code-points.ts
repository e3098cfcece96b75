/** How many code points a text has: what all engines count. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Whether a text has at most so many code points. */
export function fits(text: string, maxLength: number): boolean {
  return text.length <= maxLength || (text.length <= 2 * maxLength && lengthOf(text) <= maxLength);
}
