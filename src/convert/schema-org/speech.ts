import type { ActorId, Quote } from "../../generated/types.js";
import { type Found, readEach } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { ACTORS } from "./common.js";
import { filled } from "./filled.js";
import type { GraphImport } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import type { GraphReading, Held } from "./reading.js";

/** Who says it: whom a quotation is attributed to, or else its author. */
export function speakersOf(importing: GraphImport, node: GraphNode): Held<ActorId>[] {
  for (const term of ["spokenByCharacter", "author", "creator"]) {
    const speakers = importing.refs(node, term, ...ACTORS);
    if (speakers.length > 0) return speakers;
  }
  return [];
}

/** What is said, in other words where the document has some. */
export function summaryOf(importing: GraphImport, node: GraphNode): string | undefined {
  const { reading } = importing;
  const own = isQuotation(node) ? [] : ["text"];
  const term = ["description", "abstract", ...own, "name"].find((each) => reading.peek(node, each) !== undefined);
  return term === undefined ? quotesOf(importing, node)[0]?.value.text : reading.text(node, term, LONGEST_TEXT)?.value;
}

/** The quotation that it is, or those that it has as parts. */
export function quotesOf(importing: GraphImport, node: GraphNode): Found<Quote>[] {
  const { reading } = importing;
  const speakers = speakersOf(importing, node).map(({ value }) => value);
  const parts = reading.nodes(node, "hasPart").filter(({ path, value }) => {
    const reason = isQuotation(value)
      ? whyNotTheirs(importing, value, speakers)
      : "The parts of a statement are quotations.";
    if (reason !== undefined) reading.lose(path, reason);
    return reason === undefined;
  });
  const own = isQuotation(node) ? [{ path: node.path, value: node }] : [];
  return readEach([...own, ...parts], ({ path, value }) => {
    const quote = quoteOf(importing, value, value === node ? [] : speakers);
    return quote && { path, value: quote };
  });
}

/** Why a quotation is none of the statement's speakers, or `undefined` where it names nobody else. */
function whyNotTheirs(importing: GraphImport, quotation: GraphNode, speakers: readonly ActorId[]): string | undefined {
  const own = importing.refs(quotation, "spokenByCharacter", ...ACTORS);
  if (own.some(({ value }) => !speakers.includes(value))) {
    return "They are the words of somebody who does not make the statement.";
  }
  const [first] = own;
  const isOfSome = speakers.some((speaker) => !own.some(({ value }) => value === speaker));
  if (first && own.length > 1 && isOfSome) {
    importing.reading.lose(first.path, "A report says of one or all of the speakers that they said these words.");
  }
  return undefined;
}

/** @param speakers those of the statement that the quotation is a part of */
function quoteOf(importing: GraphImport, node: GraphNode, speakers: readonly ActorId[]): Quote | undefined {
  const { reading, language } = importing;
  const text = reading.text(node, "text", LONGEST_TEXT);
  if (text === undefined) return undefined;
  const spoken = reading.fitting(node, "inLanguage", "Language");
  const original = reading.oneNode(node, "translationOfWork");
  const [speaker, ...others] = speakers.length > 1 ? importing.refs(node, "spokenByCharacter", ...ACTORS) : [];
  return filled<Quote>({
    text: text.value,
    language: spoken?.value ?? language,
    speaker: others.length === 0 ? speaker?.value : undefined,
    translated: original && true,
    original: original && originalOf(reading, original),
  });
}

function originalOf(reading: GraphReading, { path, value }: Found<GraphNode>): Quote["original"] {
  const text = reading.text(value, "text", LONGEST_TEXT);
  const language = reading.fitting(value, "inLanguage", "Language");
  if (text && language) return { text: text.value, language: language.value };
  return reading.lose(path, "The original words need their text and their language.");
}

function isQuotation({ types }: GraphNode): boolean {
  return types.includes("Quotation");
}
