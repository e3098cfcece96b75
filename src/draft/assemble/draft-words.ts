import type { Finding } from "../../json/finding.js";
import { quote } from "../../text/quote.js";
import { detailKinds } from "../details.js";

// What is told of the report made of a draft, in words that whoever wrote the draft knows: no ids, no fields of the model.

/** Fields of the model whose key in the draft is another. */
const KEYS: { readonly [field: string]: string } = { factuality: "certainty", offices: "office" };

/** Where the help of the check names what a draft cannot do. */
const HELP: { readonly [code: string]: string } = {
  "unlisted-word": "Take a word of the list, if one fits.",
  "change-without-history": "The detail earlier-status of the second pass says what it was before, and who changed it.",
  "planned-within-cancelled":
    "If it fell away too, say so in its status. If it is to take place elsewhere, leave partOf empty.",
};

/**
 * A message of the check in which records are called as the draft calls them, and fields too.
 *
 * @param names by id what each record is called
 */
export function inDraftWords(message: string, names: ReadonlyMap<string, string>): string {
  return eachWord(message, (word) => {
    const name = names.get(word);
    return name === undefined ? keyOf(word) : quote(name);
  });
}

/** What the help of a finding of the check says to whoever wrote the draft. */
export function helpInDraftWords({ code, help }: Pick<Finding, "code" | "help">): string | undefined {
  return HELP[code] ?? (help && eachWord(help, keyOf));
}

/** Words stand between spaces, with marks around them. */
function eachWord(text: string, change: (word: string) => string): string {
  return text
    .split(" ")
    .map((each) => {
      const start = each.startsWith("(") ? 1 : 0;
      let end = each.length;
      while (".,:;)".includes(each[end - 1] ?? " ")) end--;
      return each.slice(0, start) + change(each.slice(start, end)) + each.slice(end);
    })
    .join(" ");
}

function keyOf(word: string): string {
  const field = word.startsWith("/") ? word.slice(1) : word;
  return KEYS[field] ?? detailOf(field) ?? word;
}

/** The detail that fills a field whose name is no plain English word. */
function detailOf(field: string): string | undefined {
  if (!/[A-Z]/.test(field)) return undefined;
  for (const [word, kind] of detailKinds()) if (kind.field === field) return word;
  return undefined;
}
