import { exactKey, isAnotherPerson } from "../assemble/name-book.js";
import { eventKind, thingKind } from "../kinds.js";

/** An item of a list of a draft, by its keys. */
export type Cell = { [key: string]: unknown };

/** Whether two things of two parts are one: by a name or another form of it, a person also by the surname alone. In doubt they are two. */
export function sameThing(known: Cell, item: Cell): boolean {
  const type = thingKind(String(known.kind))?.record;
  if (type === undefined || type !== thingKind(String(item.kind))?.record) return false;
  const person = { name: String(known.name), office: String(known.office) };
  const key = exactKey(person.name);
  const name = exactKey(String(item.name));
  const isCalledSo = formsOf(known).has(name) || formsOf(item).has(key);
  if (type !== "person") return isCalledSo;
  const isSurname = !name.includes(" ") && name === lastWord(key);
  return (isCalledSo || isSurname) && !isAnotherPerson(person, String(item.name));
}

/** Whether two events are one: by title, by kind and passage, or by kind, day and participants. In two places they are two. */
export function sameEvent(known: Cell, item: Cell): boolean {
  const type = typeOf(known);
  const isOneDay = agree(known.date, item.date);
  const isOnePlace = agree(exactKey(String(known.place)), exactKey(String(item.place)));
  // What one passage tells under one title is one, whatever else is said of it.
  if (haveOneTitle(known, item)) return (type === typeOf(item) && isOneDay && isOnePlace) || sharePassage(known, item);
  if (type === undefined || !isOneDay || !isOnePlace || known.kind !== item.kind) return false;
  if (sharePassage(known, item)) return true;
  const who = actorsOf(known);
  return (
    type !== "agreement" &&
    type !== "action" &&
    who !== "" &&
    who === actorsOf(item) &&
    known.date !== "" &&
    known.date === item.date
  );
}

/** What keeps two events of one title apart: a key of theirs. `undefined` of what has no one title, or is one. */
export function apartBy(known: Cell, item: Cell): "kind" | "date" | "place" | undefined {
  if (!haveOneTitle(known, item) || sameEvent(known, item)) return undefined;
  if (typeOf(known) !== typeOf(item)) return "kind";
  return agree(known.date, item.date) ? "place" : "date";
}

/** Whether two events are called the same, and are no document and a step of it, which may be. */
export function haveOneTitle(known: Cell, item: Cell): boolean {
  const title = exactKey(String(known.title));
  if (title === "" || title !== exactKey(String(item.title))) return false;
  const types = [typeOf(known), typeOf(item)];
  return !(types.includes("agreement") && types.includes("action"));
}

/** Whether two statements are one: by speakers, kind and passage. */
export function sameSaying(known: Cell, item: Cell): boolean {
  return known.kind === item.kind && keysOf(known.speakers) === keysOf(item.speakers) && sharePassage(known, item);
}

export function sameNumber(known: Cell, item: Cell): boolean {
  const isLike = (key: string) => exactKey(String(known[key])) === exactKey(String(item[key]));
  return known.value === item.value && isLike("of") && (isLike("label") || sharePassage(known, item));
}

export function samePledge(known: Cell, item: Cell): boolean {
  const isLike = (key: string) => exactKey(String(known[key])) === exactKey(String(item[key]));
  return isLike("in") && (isLike("summary") || (keysOf(known.by) === keysOf(item.by) && sharePassage(known, item)));
}

function typeOf(event: Cell): string | undefined {
  return eventKind(String(event.kind), event.of !== "")?.record;
}

/** Dates and places that are both given, and differ, are of two. */
function agree(one: unknown, other: unknown): boolean {
  return one === "" || other === "" || one === other;
}

function sharePassage(known: Cell, item: Cell): boolean {
  const passages = (item.evidence as string[]).map(exactKey);
  return (known.evidence as string[])
    .map(exactKey)
    .some((one) =>
      passages.some((other) => one !== "" && other !== "" && (one.includes(other) || other.includes(one))),
    );
}

function actorsOf(event: Cell): string {
  return (event.participants as Cell[])
    .map(({ name }) => exactKey(String(name)))
    .sort()
    .join("|");
}

function keysOf(names: unknown): string {
  return (names as string[]).map(exactKey).sort().join("|");
}

function formsOf(thing: Cell): ReadonlySet<string> {
  return new Set(
    [thing.name, ...(thing.aliases as string[])].map((form) => exactKey(String(form))).filter((form) => form !== ""),
  );
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}
