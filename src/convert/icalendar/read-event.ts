import type { EventStatus, When } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft } from "../import/draft.js";
import { ownId, ownType } from "../import/ids.js";
import { asItStands, type Node } from "../import/objects.js";
import { noteChange, noteEarlierStart, setPlan } from "../import/plans.js";
import { composed, type Found, implied, joined } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { type CalendarEvent, type IcalendarImport, NAMESPACE, SCHEME } from "./importing.js";
import { type OwnWords, ownWords, setWords } from "./own-words.js";
import { propertiesOf, propertyNamed, textNamed } from "./properties.js";
import { readPeople } from "./read-people.js";
import { readPlace } from "./read-place.js";
import { timeNamed, whenOf } from "./read-when.js";
import { calendarStatusOf } from "./status.js";

/** The record that an event is: a meeting, or an act that `toIcalendar` wrote. */
export function readEvent(importing: IcalendarImport, { node, calendar }: CalendarEvent): Draft {
  const { reading, ids, zones } = importing;
  const uid = propertyNamed(node, "uid")?.text;
  const own = ownType(uid?.value);
  const type = own === "act" ? "act" : "meeting";
  const categories = propertiesOf(node, "categories").flatMap(({ text }) => reading.fit(text) ?? []);
  const isOwn = own === "visit" || own === "meeting" || own === "act";
  const words = isOwn ? ownWords(own, categories) : { words: new Map(), rest: categories };
  const title = titleOf(importing, node, words);
  const id = ids.mintFrom(type, uid, title.value, node.path);
  const kind = words.words.get("kind") ?? implied(node.path, type === "act" ? "implement" : "gathering");
  const draft = Draft.begin(type, id, { title, kind, status: implied(node.path, "unknown") }, node.path, reading.lose);
  draft.add("evidence", implied(node.path, importing.evidence));
  draft.set("when", whenOf(reading, zones, node));
  readUid(importing, node, draft, uid);
  if (words.words.has("status")) readOwnStatus(importing, node, draft, words);
  else readStatus(importing, node, calendar, draft);
  readTexts(importing, node, draft, isOwn);
  readPlace(importing, node, draft, isOwn);
  if (type === "meeting") readPeople(importing, node, draft);
  readRecurrence(importing, node, draft, words);
  for (const name of words.rest) importing.topics.add(draft, "categories", { path: name.path, name });
  tellRest(importing, node);
  return draft;
}

/** What an event is called: SUMMARY, without the word that `toIcalendar` puts behind the title of what was put off. */
export function titleOf({ reading }: Pick<IcalendarImport, "reading">, node: Node, words?: OwnWords): Found {
  const summary = textNamed(reading, node, "summary");
  const status = words?.words.get("status");
  const mark = status && ` (${status.value})`;
  if (summary && mark && summary.value.endsWith(mark) && summary.value.length > mark.length) {
    return { ...summary, value: summary.value.slice(0, -mark.length) };
  }
  const found = summary ?? textNamed(reading, node, "description") ?? textNamed(reading, node, "location");
  const uid = textNamed(reading, node, "uid")?.value;
  return found ?? implied(node.path, uid === undefined ? "Event without a name" : `Event without a name (${uid})`);
}

function readUid({ reading, head }: IcalendarImport, node: Node, draft: Draft, uid: Found | undefined): void {
  if (uid === undefined) return;
  const base = uid.value.slice(0, uid.value.indexOf("#"));
  const value = reading.fit(uid);
  if (ownId(uid.value) === draft.id && base === head.get("id")) draft.shows(uid);
  // What recurs has the name of the whole each time.
  else if (propertyNamed(node, "recurrence-id")) draft.extend(NAMESPACE, "uid", uid);
  else if (value && isTextOf("Uri", value.value)) draft.addOnce("sameAs", value);
  else if (value) draft.add("identifiers", composed(uid.path, { scheme: implied(uid.path, SCHEME), value }));
}

/** The exact word stands among the categories. STATUS says the nearest that it can. */
function readOwnStatus({ reading }: IcalendarImport, node: Node, draft: Draft, words: OwnWords): void {
  setWords(draft, words);
  const said = calendarStatusOf(draft.record as never);
  const status = propertyNamed(node, "status")?.text;
  if (status && status.value === said?.status) draft.shows(status);
  const transparent = propertyNamed(node, "transp")?.text;
  if (transparent?.value === "TRANSPARENT" && said?.isOff) draft.shows(transparent);
  noteChange(draft, words.words.get("status") ?? implied(node.path, ""));
  if (status && status.value !== said?.status)
    reading.explain(status.path, "The categories say the status more exactly.");
}

const STATUS: ReadonlyMap<string, EventStatus> = new Map<string, EventStatus>([
  ["CONFIRMED", "scheduled"],
  ["TENTATIVE", "announced"],
  ["CANCELLED", "cancelled"],
  // As some write it.
  ["CANCELED", "cancelled"],
]);

function readStatus({ changed }: IcalendarImport, node: Node, calendar: Node, draft: Draft): void {
  const method = propertyNamed(calendar, "method")?.text;
  const status = propertyNamed(node, "status")?.text;
  const word = STATUS.get(status?.value.trim().toUpperCase() ?? "");
  const given = status && word ? { ...status, value: word } : undefined;
  const isOff = method?.value.toUpperCase() === "CANCEL";
  const cancelled = isOff
    ? { ...method, value: "cancelled" as const }
    : given?.value === "cancelled"
      ? given
      : undefined;
  if (cancelled) {
    draft.set("status", cancelled);
    noteChange(draft, cancelled);
    if (given && given !== cancelled) draft.shows(given);
    return;
  }
  const { start } = (draft.get("when") ?? {}) as When;
  const plan = given ?? implied<EventStatus>(node.path, start === undefined ? "unknown" : "scheduled");
  setPlan(draft, plan, changed);
}

function readTexts({ reading }: IcalendarImport, node: Node, draft: Draft, isOwn: boolean): void {
  const description = propertyNamed(node, "description")?.text;
  if (description) {
    const text = isOwn ? withoutNames(description, draft) : description;
    const summary = text && reading.running(text, true);
    if (summary && summary.value !== draft.get("title")) draft.set("summary", summary);
    else draft.shows(summary);
  }
  const comments = propertiesOf(node, "comment").flatMap(({ text }) => reading.fit(text, LONGEST_TEXT) ?? []);
  draft.set("note", joined(comments, "\n"));
  for (const { text } of propertiesOf(node, "url")) {
    const url = reading.fit(text);
    if (url && isTextOf("Uri", url.value)) draft.addOnce("sameAs", url);
    else if (url) draft.extend(NAMESPACE, "url", url);
  }
}

/**
 * What `toIcalendar` writes ends with a line for each of those who take part: names, and no sentence. They do not say who is a
 * person and who a body, and stay beside the record as they stand.
 */
function withoutNames(description: Found, draft: Draft): Found | undefined {
  const paragraphs = description.value.split("\n\n");
  const lines = (paragraphs.at(-1) ?? "").split("\n");
  if (lines.some((line) => /[.!?…:;]$/.test(line.trim()))) return description;
  for (const line of lines) if (line !== "") draft.extend(NAMESPACE, "description", { ...description, value: line });
  const rest = paragraphs.slice(0, -1).join("\n\n");
  return rest === "" ? undefined : { ...description, value: rest };
}

/** Each event of a series is a record of its own only where the calendar has it as one. */
function readRecurrence({ reading, zones, masters }: IcalendarImport, node: Node, draft: Draft, words: OwnWords): void {
  const rules = ["rrule", "rdate", "exdate", "exrule"].flatMap((name) =>
    propertiesOf(node, name).map((property) => [name, property] as const),
  );
  for (const [name, { text, parameters }] of rules) {
    draft.extend(NAMESPACE, name, parameters ? asItStands(parameters.value, parameters.path) : text);
  }
  const instance = propertyNamed(node, "recurrence-id");
  if (draft.type !== "meeting") return;
  if (rules.some(([name]) => name === "rrule" || name === "rdate") || instance) {
    const whole = instance && masters.get(propertyNamed(node, "uid")?.text.value ?? "");
    const name = whole ?? (draft.get("title") as string);
    draft.add("series", composed(node.path, { name: implied(node.path, name) }));
  }
  const planned = instance && timeNamed(reading, zones, node, "recurrence-id")?.time;
  if (planned === undefined) return;
  const { start } = (draft.get("when") ?? {}) as When;
  if (planned.value === start) draft.shows(planned);
  else if (!words.words.has("status")) noteEarlierStart(draft, planned);
}

const SOFTWARE = "It is about the entry in the calendar.";
const ALARM = "It reminds the user of the calendar.";

function tellRest({ reading }: IcalendarImport, node: Node): void {
  const { path } = node;
  for (const name of ["sequence", "dtstamp", "created", "last-modified", "transp", "request-status"]) {
    reading.explain(`${path}/${name}`, SOFTWARE);
  }
  reading.explain(`${path}/valarm`, ALARM);
  reading.explain(`${path}/contact`, "How to reach people is no matter of a report.");
  reading.skip(node, "class", "PUBLIC");
  reading.skip(node, "transp", "OPAQUE");
  reading.explain(`${path}/unread`, "It is no property of iCalendar: a name, a colon and a value are expected.");
}
