import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, composed, type Found, implied } from "../../convert/import/reading.js";
import type { Span } from "../../generated/types.js";
import { quote } from "../../text/quote.js";
import type { Assembly } from "./assembly.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";

/** How much of the beginning of a quotation has to stand in the text for its slip to be told. */
const LEAST_BEGUN = 8;

/** Gives a statement its quotations, in the letters of the article. What does not stand in it is none. */
export function giveQuotes(
  assembly: Assembly,
  item: Item,
  draft: RecordDraft,
  grounds: Grounds,
  language: string,
): void {
  const { article } = assembly;
  for (const found of item.lists.get("quotes") ?? []) {
    const span = placeOf(assembly, found, grounds);
    if (span === undefined) {
      const slip = article.slip(found.value, LEAST_BEGUN);
      assembly.reject(found, "draft-quote-not-in-text", `The text has no such quotation: ${quote(found.value)}.`, slip);
      continue;
    }
    const quoted = article.quoted(span);
    if (!/[\p{L}\p{N}]/u.test(found.value) || quoted === "beyond") {
      const message = "It goes beyond the words of one quotation of the text.";
      assembly.reject(
        found,
        "draft-quote-not-in-text",
        message,
        "Give each quotation by itself, without what is told between.",
      );
      continue;
    }
    if (quoted === "not") {
      const message = "No quotation marks stand around these words in the text.";
      assembly.findings.add("draft-quote-without-marks", found.path, message);
    }
    const text = { ...found, value: article.slice(span).trim() };
    const index = draft.append("quotes", composed(found.path, { text, language: implied(found.path, language) }));
    if (index === undefined) continue;
    cite(draft, found.path, { spans: [alsoFrom(implied(found.path, span))] }, { fields: [`/quotes/${index}/text`] });
  }
}

/** Of several places the one within what proves the statement. */
function placeOf({ article }: Assembly, { value }: Found, { spans }: Grounds): Span | undefined {
  const places = article.find(value);
  return (
    places.find(({ start, end }) => spans.some(({ value: own }) => own.start <= start && end <= own.end)) ?? places[0]
  );
}
