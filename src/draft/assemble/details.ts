import { type Changing, comesByChange } from "../../check/rules/helpers/status-changes.js";
import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { type Found, implied } from "../../convert/import/reading.js";
import { wordsOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { keysOf } from "../detail-guide.js";
import { type DetailKind, detailKinds } from "../details.js";
import type { Assembly } from "./assembly.js";
import type { Detail, Way } from "./detail.js";
import { saidBy } from "./detail-values.js";
import type { EventContext } from "./event-context.js";
import { cite } from "./grounds.js";
import { type Item, saysNothing } from "./item.js";

/** Words that say nothing, so that any other takes their place. */
const UNKNOWN = "unknown";
const UNSPECIFIED = "unspecified";

/** Gives what the second pass says to the records and items that it says it of. */
export function giveDetails(context: EventContext, items: readonly Item[]): void {
  const { assembly, owners, grounding } = context;
  const kinds = items.length > 0 ? detailKinds() : new Map<string, DetailKind>();
  for (const read of items) {
    const item = withoutNothing(assembly, read, kinds);
    const word = assembly.word(item, "field", "detail");
    const kind = word && kinds.get(word.value);
    const of = item.texts.get("of");
    if (!word || !kind || !of) {
      const message = `A detail needs ${of ? "a field" : "a name or title that it is said of"}.`;
      if (!assembly.isPartial && !(of && item.texts.has("field")))
        assembly.findings.add("draft-incomplete", item.path, message);
      assembly.reading.explain(item.path, message);
      continue;
    }
    const owner = owners.find(of, kind.on);
    if (owner === undefined) {
      assembly.reading.explain(item.path, "What it is said of is not in the report.");
      continue;
    }
    const grounds = grounding.of(item);
    if (grounds) give(context, { item, word, kind, owner, grounds }, of);
  }
  for (const draft of assembly.drafts.values()) endHistory(draft);
}

/** Earlier statuses lead to the one that it has now. */
function endHistory(draft: RecordDraft): void {
  const history = draft.get("statusHistory") as readonly { status: string }[] | undefined;
  const status = String(draft.get("status")) as Changing["status"];
  if (history === undefined || !comesByChange(status) || history.some((change) => change.status === status)) return;
  draft.add("statusHistory", implied(draft.path, { status }));
}

/** `none` is nothing to say, unless it is a word for what is said. */
function withoutNothing({ reading }: Assembly, item: Item, kinds: ReadonlyMap<string, DetailKind>): Item {
  const value = item.texts.get("value");
  if (value === undefined || !saysNothing(value.value)) return item;
  const { value: known } = kinds.get(item.texts.get("field")?.value ?? "") ?? {};
  if (Array.isArray(known) && known.flatMap(wordsOf).includes(value.value.trim().toLowerCase())) return item;
  reading.empty(value.path);
  return { ...item, texts: new Map([...item.texts].filter(([key]) => key !== "value")) };
}

/** What the record has at the end of a way. */
function valueAt(record: unknown, way: Way): unknown {
  return way.reduce<unknown>((value, key) => (value as { [key: string]: unknown } | undefined)?.[key], record);
}

function give(context: EventContext, detail: Detail, of: Found): void {
  const { assembly } = context;
  const { item, word, kind, owner, grounds } = detail;
  const told = assembly.findings.list.length;
  const said = saidBy(context, detail);
  if (said === undefined) {
    const message = `It does not say what ${word.value} takes${keysOf(kind)}.`;
    const missing = (["value", "name", "date"] as const).find((key) => kind[key] && !item.texts.has(key)) ?? "value";
    const isTold = assembly.findings.list.length > told;
    if (!isTold && !assembly.isPartial) assembly.findings.add("draft-incomplete", `${item.path}/${missing}`, message);
    assembly.reading.explain(item.path, (isTold && assembly.findings.list.at(-1)?.message) || message);
    return;
  }
  const [way, found] = said;
  const { draft } = owner;
  const known = valueAt(draft.record, way);
  if (JSON.stringify(known) === JSON.stringify(found.value)) draft.shows(found, of, word);
  else if (known !== undefined && known !== UNKNOWN && known !== UNSPECIFIED) {
    const message = `${word.value} is said of ${quote(of.value)} already, and otherwise.`;
    assembly.reject(item, "draft-contradiction", message);
    return;
  } else if (!draft.setAt(way, found)) return;
  else draft.doubt(way);
  draft.shows(of, word);
  cite(draft, item.path, grounds, { fields: [`/${way.join("/")}`] });
}
