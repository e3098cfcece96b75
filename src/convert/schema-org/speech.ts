import type { ActorId, Quote } from "../../generated/types.js";
import { alsoFrom, composed, type Found, implied, readEach } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { ACTORS } from "./common.js";
import type { GraphImport } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { languageOf } from "./languages.js";
import { type GraphReading, type Held, typesAs } from "./reading.js";

/** Who says it: whom a quotation is attributed to, or else its author. */
export function speakersOf(importing: GraphImport, node: GraphNode): Held<ActorId>[] {
  for (const term of ["spokenByCharacter", "author", "creator"]) {
    const speakers = importing.refs(node, term, ...ACTORS);
    if (speakers.length > 0) return speakers;
  }
  return [];
}

/** What is said, in other words where the document has some. */
export function summaryOf(importing: GraphImport, node: GraphNode): Found | undefined {
  const { reading } = importing;
  const own = isQuotation(node) ? [] : ["text"];
  const terms = ["description", "abstract", ...own, "name"];
  const term = terms.find((each) => reading.texts(node, each, LONGEST_TEXT).length > 0);
  if (term !== undefined) return reading.text(node, term, LONGEST_TEXT);
  const part = isQuotation(node) ? node : reading.nodes(node, "hasPart").find(({ value }) => isQuotation(value))?.value;
  return part && reading.text(part, "text", LONGEST_TEXT);
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
  const own: Held<GraphNode>[] = isQuotation(node) ? [{ path: node.path, value: node, origin: [] }] : [];
  return readEach([...own, ...parts], (part) => quoteOf(importing, part, part.value === node ? undefined : speakers));
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

/** @param speakers those of the statement that the quotation is a part of; none where it is the statement itself */
function quoteOf(
  importing: GraphImport,
  part: Held<GraphNode>,
  speakers: readonly ActorId[] | undefined,
): Found<Quote> | undefined {
  const { reading, language } = importing;
  const { path, value: node } = part;
  const text = reading.text(node, "text", LONGEST_TEXT);
  if (text === undefined) return undefined;
  const spoken = languageOf(reading, node);
  const original = reading.oneNode(node, "translationOfWork");
  const own = speakers ? importing.each(node, "spokenByCharacter", ...ACTORS) : [];
  // Of a single speaker, and of all together, it need not be said.
  const isSaid = speakers !== undefined && speakers.length > 1 && own.length === 1;
  const quote = composed(path, {
    text,
    language: spoken ?? implied(path, language),
    speaker: isSaid ? own[0] : undefined,
    translated: original && implied(original.path, true),
    original: original && originalOf(reading, original),
  }) as Found<Quote>;
  return alsoFrom(quote, part, ...(isSaid ? [] : own), ...(speakers ? typesAs(node, "Quotation") : []));
}

function originalOf(
  reading: GraphReading,
  original: Found<GraphNode>,
): Found<NonNullable<Quote["original"]>> | undefined {
  const { path, value } = original;
  const text = reading.text(value, "text", LONGEST_TEXT);
  const language = languageOf(reading, value);
  if (text && language) return alsoFrom(composed(path, { text, language }), original, ...typesAs(value, "Quotation"));
  return reading.explain(path, "The original words need their text and their language.");
}

function isQuotation(node: GraphNode): boolean {
  return typesAs(node, "Quotation").length > 0;
}
