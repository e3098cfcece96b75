// biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is the point.
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]+/g;

/** Whether nothing has to be done to the text: the usual case, and quicker to see. */
const SOUND = /^[!-~][ -~]*$/;

/** The text as a record can hold it: without control characters, and no longer than so many code points. */
export function clean(text: string, length: number): string {
  if (text.length <= length && SOUND.test(text)) return text;
  const spaced = text.replace(CONTROLS, " ").trim();
  return spaced.length <= length ? spaced : Array.from(spaced).slice(0, length).join("").trimEnd();
}
