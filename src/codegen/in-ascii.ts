/** A regular expression, or code, with escapes for what is not ASCII: in our patterns that is invisible. */
export function inAscii(pattern: string): string {
  return pattern.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
