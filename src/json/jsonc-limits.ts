const SPACE = 0x20;
const TAB = 0x09;
const BACKSLASH = 0x5c;

/** At some 35 bytes for each, jsonc-parser then needs less than 100 MB beyond its result. */
const MOST = 2_000_000;

/**
 * Whether jsonc-parser can read the text in reasonable memory. It joins the blanks of a run, and the pieces between
 * the escapes of a string, one by one: 60 MB of spaces would take it 12 seconds and 2 GB. No honest document is
 * refused here, and what depends on it, the wording of a syntax error, can be done without.
 */
export function isFitForJsonc(text: string): boolean {
  if (text.length <= MOST) return true;
  let blanks = 0;
  let backslashes = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    blanks = c === SPACE || c === TAB ? blanks + 1 : 0;
    if (c === BACKSLASH) backslashes++;
    if (blanks > MOST || backslashes > MOST) return false;
  }
  return true;
}
