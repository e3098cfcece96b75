import { readLine, splitTexts, unescapeText } from "./read-line.js";

/** A property of a calendar: its value, or where it has parameters an object with its value as `text`. */
export type IcalendarProperty = string | { readonly text: string; readonly [parameter: string]: string };

/** A line that is no property. */
export interface IcalendarUnreadLine {
  readonly line: number;
  readonly text: string;
}

/**
 * A component of a calendar as plain JSON: properties and components by their names in lower case. Of a property that stands
 * there several times it is a list, as for each value of a list of texts; components are always lists. `unread` has the lines
 * that are no properties.
 */
export interface IcalendarComponent {
  readonly [name: string]:
    | IcalendarProperty
    | readonly IcalendarProperty[]
    | readonly IcalendarComponent[]
    | readonly IcalendarUnreadLine[];
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly content: Map<string, unknown>;
}

/** Values that are no texts (RFC 5545, section 8.3.2; RFC 7986), in which a backslash is one. */
const RAW: ReadonlySet<string> = new Set([
  ...["dtstart", "dtend", "due", "duration", "dtstamp", "created", "last-modified", "completed", "recurrence-id"],
  ...["rrule", "exrule", "rdate", "exdate", "trigger", "freebusy", "geo", "url", "attach", "organizer", "attendee"],
  ...["tzoffsetfrom", "tzoffsetto", "tzurl", "sequence", "priority", "percent-complete", "repeat", "source"],
  ...["conference", "image", "refresh-interval"],
]);

/** Lists of texts. */
const LISTS: ReadonlySet<string> = new Set(["categories", "resources"]);

const LONGEST_SHOWN = 60;

/**
 * Reads a calendar (iCalendar, RFC 5545) as plain JSON, in which the losses of `fromIcalendar` have their paths:
 * `/vcalendar/0/vevent/2/location`. Values are texts: dates and rules as they stand, texts without escapes. Components without
 * a calendar around them are read too.
 *
 * @throws TypeError for what is no calendar, with the line
 */
export function parseIcalendar(text: string): IcalendarComponent {
  const root: Open = { name: "", line: 0, content: new Map() };
  const stack: Open[] = [root];
  for (const { line, number } of unfolded(text)) {
    const open = stack.at(-1) as Open;
    const property = readLine(line);
    if (property?.name === "begin") {
      if (stack.length > DEEPEST) throw fault(number, `components are nested more than ${DEEPEST} levels deep`);
      stack.push({ name: property.value.trim().toLowerCase(), line: number, content: new Map() });
    } else if (property?.name === "end") {
      const name = property.value.trim().toLowerCase();
      if (open === root) throw fault(number, `END:${shown(property.value)} ends what has not begun`);
      if (name !== open.name) {
        const begun = `BEGIN:${shown(open.name.toUpperCase())} of line ${open.line}`;
        throw fault(number, `END:${shown(property.value)} stands where ${begun} should end`);
      }
      stack.pop();
      append(stack.at(-1) as Open, open.name, Object.fromEntries(open.content));
    } else if (open === root) {
      throw fault(number, `a calendar begins with BEGIN:VCALENDAR, and this is ${JSON.stringify(shown(line))}`);
    } else if (property === undefined) append(open, "unread", { line: number, text: line });
    else {
      const { name, parameters, value } = property;
      const isText = !RAW.has(name) && isTextType(parameters.get("value"));
      const values = LISTS.has(name) ? splitTexts(value) : [isText ? unescapeText(value) : value];
      for (const each of values) {
        addProperty(open, name, parameters.size === 0 ? each : { ...parametersOf(parameters), text: each });
      }
    }
  }
  const open = stack.at(-1) as Open;
  if (open !== root)
    throw fault(open.line, `BEGIN:${shown(open.name.toUpperCase())} never ends, as if the file were cut off`);
  if (root.content.size === 0) throw new TypeError("The calendar is empty: it has no BEGIN:VCALENDAR.");
  return Object.fromEntries(root.content) as IcalendarComponent;
}

/** `text` is the value. No standard has a parameter of that name. */
function parametersOf(parameters: ReadonlyMap<string, string>): { [name: string]: string } {
  return Object.fromEntries([...parameters].map(([name, value]) => [name === "text" ? "x-text" : name, value]));
}

/** What is nested deeper is no calendar that anybody wrote. */
const DEEPEST = 20;

function isTextType(type: string | undefined): boolean {
  return type === undefined || type.toUpperCase() === "TEXT" || type.toUpperCase() === "UNKNOWN";
}

/** The lines without their folds, each with the number of its first line. */
function* unfolded(text: string): Generator<{ line: string; number: number }> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  let parts: string[] = [];
  let number = 0;
  for (const [i, line] of lines.entries()) {
    if (parts.length > 0 && (line.startsWith(" ") || line.startsWith("\t"))) {
      parts.push(line.slice(1));
      continue;
    }
    if (parts.length > 0) yield { line: parts.join(""), number };
    parts = line.trim() === "" ? [] : [line];
    number = i + 1;
  }
  if (parts.length > 0) yield { line: parts.join(""), number };
}

/** A list of components, or of lines. */
function append({ content }: Open, name: string, value: object): void {
  const known = content.get(name);
  if (Array.isArray(known)) known.push(value);
  else content.set(name, known === undefined ? [value] : [known, value]);
}

function addProperty({ content }: Open, name: string, value: unknown): void {
  const known = content.get(name);
  if (known === undefined) content.set(name, value);
  else if (Array.isArray(known)) known.push(value);
  else content.set(name, [known, value]);
}

function fault(line: number, what: string): TypeError {
  return new TypeError(`Line ${line} cannot be read as iCalendar: ${what}.`);
}

function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
