import type { DigestOutcome, PassageOutcome } from "../cite/cite.js";
import type { Match } from "../cite/text-search.js";
import { plural } from "./formats/words.js";

/** Most places of an ambiguous passage that are listed. */
const MOST = 10;

/** `source:article 120-164 (line 5, column 8)`. */
export function placeLine(source: string, match: Match): string {
  return `${source} ${span(match)}`;
}

function span({ start, end, line, column }: Match): string {
  return `${start}-${end} (line ${line}, column ${column})`;
}

/** What became of a digest, for people; nothing where it was right. */
export function digestLines({ source, action, length, spans }: DigestOutcome): string[] {
  const size = plural(length, "code point");
  const others = `The report has ${plural(spans, "span")} into it`;
  switch (action) {
    case "kept":
      return [];
    case "written":
      return [
        `${source}: digest of a text of ${size}.`,
        ...(spans > 0 ? [`${source}: ${others} that no digest bound to a text: see that they are right.`] : []),
      ];
    case "replaced":
      return [
        `${source}: digest replaced, by that of a text of ${size}.`,
        ...(spans > 0
          ? [`${source}: ${others} from before: those of quotations found are renewed, see that the others are right.`]
          : []),
      ];
    case "differs":
      return [
        `${source}: the report has the digest of another text, so nothing was written. ${others}, counted in that text. Give that text, or replace the digest with --force.`,
      ];
  }
}

/** What became of a passage, for people. */
export function passageLines({ passage, action, sources, matches, beginning }: PassageOutcome): string[] {
  const { kind, number, record } = passage;
  const name = `${record.id} ${kind} ${number}`;
  const [source = "the texts given"] = sources;
  const [first] = matches;
  switch (action) {
    case "added":
      return first ? [`${name}: ${placeLine(source, first)}`] : [];
    case "kept":
      return first ? [`${name}: ${placeLine(source, first)}, as before`] : [];
    case "skipped":
      return [`${name}: marked as translated, and not in ${list(sources)}: skipped.`];
    case "missing":
      return [`${name}: not in ${list(sources)}.${beginning ? ` ${goesOn(beginning)}` : ""}`];
    case "ambiguous": {
      const choice = kind === "quote" ? ` --field /quotes/${number - 1}` : "";
      return [
        `${name}: stands ${matches.length} times in ${source}, so it was left out. Take one with --record ${record.id}${choice} --occurrence <n>:`,
        ...matches.slice(0, MOST).map((match, i) => `  ${i + 1}: ${span(match)}`),
        ...(matches.length > MOST ? [`  and ${matches.length - MOST} more`] : []),
      ];
    }
  }
}

function list(sources: readonly string[]): string {
  return sources.length > 0 ? sources.join(", ") : "any text given that could have it by its language";
}

function goesOn({ length, at, source, expected, found }: NonNullable<PassageOutcome["beginning"]>): string {
  const place = `The first ${plural(length, "character")} of it ${length === 1 ? "is" : "are"} in ${source} at line ${at.line}, column ${at.column}`;
  if (expected === "") return `${place}, but as a part of longer words.`;
  return `${place}; it goes on with ${JSON.stringify(expected)}, the text with ${JSON.stringify(found)}.`;
}
