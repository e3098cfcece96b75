/** A line of iCalendar taken apart: `DTSTART;TZID=Europe/Vienna:20310512T193000`. */
export interface Property {
  /** In lower case. */
  readonly name: string;
  /** In the order of the line, by their names in lower case. Several values of one are joined by commas. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands. */
  readonly value: string;
}

const NAME = /^[A-Za-z0-9-]+/;

/** Reads a line that has been unfolded, or `undefined` for one that is no property. */
export function readLine(line: string): Property | undefined {
  const name = NAME.exec(line)?.[0];
  if (name === undefined) return undefined;
  const parameters = new Map<string, string>();
  let at = name.length;
  let last: string | undefined;
  while (line[at] === ";") {
    const end = endOfPart(line, at + 1);
    const part = line.slice(at + 1, end);
    const equals = part.indexOf("=");
    // A semicolon that should be in quotes: the value goes on.
    if (equals < 0) {
      if (last !== undefined) parameters.set(last, `${(parameters.get(last) ?? "").replace(/\\$/, "")};${part}`);
    } else {
      last = part.slice(0, equals).trim().toLowerCase();
      parameters.set(last, parameterValue(part.slice(equals + 1)));
    }
    at = end;
  }
  return line[at] === ":" ? { name: name.toLowerCase(), parameters, value: line.slice(at + 1) } : undefined;
}

/** Where a parameter ends: at a semicolon or a colon out of quotes. A quote that is never closed is none. */
function endOfPart(line: string, start: number): number {
  for (let at = start; at < line.length; at++) {
    const character = line[at];
    if (character === ";" || character === ":") return at;
    if (character !== '"') continue;
    const close = line.indexOf('"', at + 1);
    if (close > 0) at = close;
  }
  return line.length;
}

/** Without quotes, and with what RFC 6868 writes for quotes, line breaks and carets. */
function parameterValue(text: string): string {
  return text
    .replace(/"/g, "")
    .replace(/\^(['n^])/g, (_, mark: string) => (mark === "'" ? '"' : mark === "n" ? "\n" : "^"))
    .trim();
}

/** A text as it is meant (RFC 5545, section 3.3.11). */
export function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark === "n" || mark === "N" ? "\n" : mark));
}

/** The values of a list of texts. */
export function splitTexts(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === ",") {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map(unescapeText);
}
