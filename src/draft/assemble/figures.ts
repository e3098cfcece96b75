import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, composed, type Found, implied } from "../../convert/import/reading.js";
import { isTextOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { slugOf } from "../../text/slug.js";
import { type Assembly, typesOf } from "./assembly.js";
import type { EventContext } from "./event-context.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { readNumber, StatedNumbers } from "./written-number.js";

/** Gives the figures of a draft to what they are numbers of: else to the statement that says them. */
export function giveFigures(context: EventContext, items: readonly Item[]): void {
  const { assembly } = context;
  const stated = new StatedNumbers(items.length > 0 ? String(assembly.article.text) : "");
  for (const item of items) {
    const label = item.texts.get("label");
    const bounds = boundsOf(assembly, item, stated);
    if (bounds === undefined) continue;
    if (label === undefined) {
      assembly.incomplete(item, "label", "A figure needs to say what is counted or measured.");
      continue;
    }
    const grounds = context.grounding.of(item);
    const draft = grounds && holderOf(context, item, grounds);
    if (grounds && draft) give(context, item, draft, label, bounds, grounds);
  }
}

type Bounds = { readonly [key in "value" | "min" | "max"]?: Found<number> } & { readonly approximate?: Found<true> };

function boundsOf(assembly: Assembly, item: Item, stated: StatedNumbers): Bounds | undefined {
  const found = item.texts.get("value");
  const { numbers, bound: sign, problem } = found ? readNumber(found.value) : {};
  if (found === undefined || numbers === undefined) {
    const path = `${item.path}/value`;
    const message = found ? `${quote(found.value)} ${problem}.` : "A figure needs a number.";
    if (!assembly.isPartial || found) assembly.findings.add("draft-number", path, message);
    assembly.reading.explain(item.path, found ? message : "It holds no number.");
    return undefined;
  }
  const unsaid = numbers.find((number) => !stated.has(number));
  if (unsaid !== undefined) {
    const message = `${unsaid} does not stand in the text.`;
    assembly.findings.add("draft-words-not-in-text", found.path, message, "Give the number that the article gives.");
    assembly.reading.explain(item.path, message);
    return undefined;
  }
  const word = assembly.word(item, "bound", "bound");
  const said = word?.value ?? sign;
  if (sign !== undefined && said !== sign) {
    const message = `${quote(found.value)} says ${sign}, and its bound ${said}.`;
    assembly.findings.add("draft-contradiction", found.path, message);
    assembly.reading.explain(item.path, message);
    return undefined;
  }
  const number = (value: number) => alsoFrom({ ...found, value }, word);
  const approximate = said === "about" && {
    approximate: { ...(word ?? implied(item.path, said)), value: true as const },
  };
  const [first, second] = numbers;
  if (second !== undefined) return { min: number(first), max: number(second), ...approximate };
  if (said === "at-least") return { min: number(first) };
  if (said === "at-most") return { max: number(first) };
  return { value: number(first), ...approximate };
}

function holderOf({ assembly, places }: EventContext, item: Item, grounds: Grounds): RecordDraft | undefined {
  const of = item.texts.get("of");
  const entry = of && assembly.entry(of, typesOf("RecordId"));
  if (of) {
    if (!entry) assembly.reading.explain(item.path, "What it is a number of is not in the report.");
    const draft = entry && assembly.drafts.get(entry.id);
    draft?.shows(of);
    return draft;
  }
  const [statement] = places.overlapping(grounds).filter((id) => id.startsWith("statement:"));
  if (statement) return assembly.drafts.get(statement);
  return assembly.incomplete(item, "of", "It is not said what it is a number of, and no statement says it.");
}

function give(
  { assembly, owners }: EventContext,
  item: Item,
  draft: RecordDraft,
  label: Found,
  bounds: Bounds,
  grounds: Grounds,
): void {
  const measure = assembly.word(item, "measure", "measure");
  if (countDocuments(item, draft, label, measure, bounds, grounds)) return;
  const index = draft.append(
    "figures",
    composed<Record<string, unknown>>(item.path, {
      label,
      measure,
      item: itemOf(assembly, item),
      ...bounds,
      ...unitOf(item),
    }),
  );
  if (index === undefined) return;
  owners.addItem(label.value, draft, "figures", index);
  cite(draft, item.path, grounds, { fields: [`/figures/${index}`] });
}

/** How many documents one record stands for has a field of its own. */
function countDocuments(
  item: Item,
  draft: RecordDraft,
  label: Found,
  measure: Found | undefined,
  { value }: Bounds,
  grounds: Grounds,
): boolean {
  if (draft.type !== "agreement" || measure?.value !== "documents" || value === undefined || value.value < 2)
    return false;
  const isPackage = draft.get("instrument") === "package";
  // Of what kind they are, the document says: a word for them beside it has no place.
  const found = alsoFrom(value, label, measure);
  if (isPackage) draft.setIn("package", "total", found);
  else draft.set("count", found);
  const field = isPackage ? "/package/total" : "/count";
  const isSet = isPackage ? draft.get("package") !== undefined : draft.get("count") !== undefined;
  if (isSet) cite(draft, item.path, grounds, { fields: [field] });
  return isSet;
}

/** What is counted, as a word. */
function itemOf(assembly: Assembly, item: Item): Found | undefined {
  const found = item.texts.get("item");
  if (found === undefined || isTextOf("FigureItem", found.value)) return found;
  const word = slugOf(found.value);
  if (word !== undefined && isTextOf("FigureItem", word)) return { ...found, value: word };
  return assembly.reject(found, "draft-code", `${quote(found.value)} can be no word for what is counted.`);
}

function unitOf(item: Item): { readonly [key in "unit" | "currency"]?: Found } {
  const unit = item.texts.get("unit");
  if (unit === undefined) return {};
  return isTextOf("Currency", unit.value) ? { currency: unit } : { unit };
}
