import type { Draft } from "../import/draft.js";
import { LONGEST_TEXT } from "../import/text.js";
import { QUOTE, TEXT_FIELDS, TRANSLATED_QUOTE } from "./fields.js";
import type { Importing } from "./importing.js";
import type { Item } from "./items.js";
import type { NinjsReading, Node } from "./reading.js";

/** The running texts of an item. */
export function readTexts({ reading }: Importing, draft: Draft, { node, type }: Item): void {
  const fields: readonly string[] = TEXT_FIELDS[type];
  for (const description of reading.objects(node, "descriptions")) {
    const text = plainText(reading, description);
    if (text === undefined) continue;
    const role = reading.peek(description, "role") ?? "";
    if (fields.includes(role)) draft.set(role, text);
    else if (role === "asStated" && type !== "source" && type !== "agreement") draft.setIn("when", "asStated", text);
    else if (role === "count" && type === "agreement") draft.set("count", { ...text, value: Number(text.value) });
    else if (role === "total" && type === "agreement") {
      draft.setIn("package", "total", { ...text, value: Number(text.value) });
    } else {
      summarize(reading, draft, fields, text);
      continue;
    }
    reading.text(description, "role");
  }
  for (const body of reading.objects(node, "bodies")) {
    const text = type === "statement" ? undefined : plainText(reading, body);
    if (text) summarize(reading, draft, fields, text);
  }
}

/** The first text that says not what it is stands for the summary, where there is none. */
function summarize(
  reading: NinjsReading,
  draft: Draft,
  fields: readonly string[],
  text: { value: string; path: string },
): void {
  if (fields.includes("summary") && draft.get("summary") === undefined) draft.set("summary", text);
  else if (draft.get("summary") !== text.value) reading.lose(text.path, "The report has no place for another text.");
}

/** The words of a statement. */
export function readQuotes({ reading, language }: Importing, draft: Draft, { node }: Item): void {
  const own = reading.text(node, "language")?.value ?? language;
  for (const body of reading.objects(node, "bodies")) {
    const text = plainText(reading, body);
    if (text === undefined) continue;
    const isTranslated = body.value.role === TRANSLATED_QUOTE;
    if (isTranslated || body.value.role === QUOTE) reading.text(body, "role");
    const quote = { text: text.value, language: own, ...(isTranslated && { translated: true as const }) };
    draft.add("quotes", { ...text, value: quote });
  }
}

/** The text of a description or a body, unless it has markup: then all of it is lost. */
function plainText(reading: NinjsReading, node: Node) {
  const { contentType } = node.value;
  if (contentType !== undefined && contentType !== "text/plain") return undefined;
  const text = reading.text(node, "value", LONGEST_TEXT);
  if (text) reading.text(node, "contentType");
  return text;
}
