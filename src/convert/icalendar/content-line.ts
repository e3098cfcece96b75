import type { Language } from "../../generated/types.js";

/** Octets of a line before it is folded, without the line break (RFC 5545, section 3.1). */
const LONGEST = 75;

/** Lines as a text: each one folded, each one ended by CRLF. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** A property with a text (RFC 5545, section 3.3.11), and the language that it is in. */
export function textLine(name: string, text: string, language?: Language): string {
  return textsLine(name, [text], language);
}

/** A property with a list of texts. */
export function textsLine(name: string, texts: readonly string[], language?: Language): string {
  const parameter = language === undefined ? "" : `;LANGUAGE=${language}`;
  return `${name}${parameter}:${texts.map(escapeText).join(",")}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

/** A fold stands between characters: a UTF-8 sequence is never cut. The space of a folded line counts. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const length = utf8Length(character);
    if (octets + length > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

function utf8Length(character: string): number {
  const codePoint = character.codePointAt(0) as number;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
