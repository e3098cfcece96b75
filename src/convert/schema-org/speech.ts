import type { ActorId, Quote } from "../../generated/types.js";
import { filled } from "./filled.js";
import { isLanguage } from "./fits.js";
import type { Importing, Referred } from "./importing.js";
import type { GraphNode } from "./json-ld.js";

/** Who says it: whom a quotation is attributed to, or else its author. */
export function speakersOf(importing: Importing, node: GraphNode): Referred<ActorId>[] {
  for (const term of ["spokenByCharacter", "author", "creator"]) {
    const speakers = importing.refs(node, term, "person", "organization", "state");
    if (speakers.length > 0) return speakers;
  }
  return [];
}

/** What is said, in other words where the document has some. */
export function summaryOf(importing: Importing, node: GraphNode): string | undefined {
  const { reading } = importing;
  const own = isQuotation(node) ? [] : ["text"];
  const term = ["description", "abstract", ...own, "name"].find((each) => reading.peek(node, each) !== undefined);
  return term === undefined ? quotesOf(importing, node)[0]?.text : reading.text(node, term);
}

/** The quotation that it is, or those that it has as parts. */
export function quotesOf(importing: Importing, node: GraphNode): Quote[] {
  const { reading } = importing;
  const speakers = speakersOf(importing, node).map(({ id }) => id);
  const parts = reading.nodes(node, "hasPart").filter(({ path, value }) => {
    const reason = isQuotation(value)
      ? whyNotTheirs(importing, value, speakers)
      : "The parts of a statement are quotations.";
    if (reason !== undefined) reading.lose(path, reason);
    return reason === undefined;
  });
  const own = isQuotation(node) ? [node] : [];
  return [...own, ...parts.map(({ value }) => value)].flatMap((quotation) => quoteOf(importing, quotation) ?? []);
}

/** Why a quotation is none of the statement's speakers, or `undefined` where it names nobody else. */
function whyNotTheirs(importing: Importing, quotation: GraphNode, speakers: readonly ActorId[]): string | undefined {
  const own = importing.refs(quotation, "spokenByCharacter", "person", "organization", "state");
  if (own.some(({ id }) => !speakers.includes(id)))
    return "They are the words of somebody who does not make the statement.";
  const [first] = own;
  if (first && speakers.some((speaker) => !own.some(({ id }) => id === speaker))) {
    importing.reading.lose(first.path, "A report does not say which of the speakers said these words.");
  }
  return undefined;
}

function quoteOf(importing: Importing, node: GraphNode): Quote | undefined {
  const { reading, language } = importing;
  const text = reading.text(node, "text");
  if (text === undefined) return undefined;
  const spoken = reading.fitting(node, "inLanguage", isLanguage, "a language tag") ?? language;
  const original = reading.oneNode(node, "translationOfWork");
  return filled<Quote>({
    text,
    language: spoken,
    translated: original && true,
    original: original && originalOf(importing, original.value, original.path),
  });
}

function originalOf({ reading }: Importing, node: GraphNode, path: string): Quote["original"] {
  const text = reading.text(node, "text");
  const language = reading.fitting(node, "inLanguage", isLanguage, "a language tag");
  if (text !== undefined && language !== undefined) return { text, language };
  reading.lose(path, "The original words need their text and their language.");
  return undefined;
}

function isQuotation({ types }: GraphNode): boolean {
  return types.includes("Quotation");
}
