import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import type { NamedType } from "../../convert/import/names.js";
import { composed, type Found, implied } from "../../convert/import/reading.js";
import { isTextOf } from "../../lookup/model.js";
import { quote } from "../../text/quote.js";
import { type ThingRecord, thingKind } from "../kinds.js";
import { ACTORS, type Assembly, SIDES, typesOf } from "./assembly.js";
import { cite, type Grounds } from "./grounds.js";
import type { Item } from "./item.js";
import { differsInMarks, type Entry, exactKey, isAnotherPerson, nameKey } from "./name-book.js";

/** Makes the people, bodies, states and places of a draft: first all names, so that they can refer to each other. */
export function makeThings(assembly: Assembly, items: readonly Item[]): void {
  const made = items.flatMap((item) => {
    const draft = begin(assembly, item);
    return draft ? [[item, draft] as const] : [];
  });
  for (const [item, draft] of made) fill(assembly, item, draft);
}

function begin(assembly: Assembly, item: Item): RecordDraft | undefined {
  const { book, findings, reading, article, options } = assembly;
  const name = item.texts.get("name");
  const word = assembly.word(item, "kind", "thing");
  const kind = word && thingKind(word.value);
  if (name === undefined) {
    findings.add("draft-no-name", `${item.path}/name`, "A thing needs a name.");
    reading.explain(item.path, "It has no name.");
    return undefined;
  }
  if (word === undefined || kind === undefined) {
    if (!item.texts.has("kind")) findings.add("draft-incomplete", `${item.path}/kind`, "A thing needs a kind.");
    reading.explain(item.path, "Its kind is not known.");
    return undefined;
  }
  const { record: type, set } = kind;
  const aliases = item.lists.get("aliases") ?? [];
  const twin = isNamed(set) ? book.findOf(name.value, [type]).find((entry) => isTwin(entry, name.value)) : undefined;
  if (twin) return repeat(assembly, item, twin, name, word);
  const telling =
    type === "person" && isNamed(set) ? aliases.filter(({ value }) => isFormOf(name.value, value)) : aliases;
  const grounds = groundsOf(assembly, name, telling);
  if (grounds === undefined) {
    const message = `Neither ${quote(name.value)} nor another form of it stands in the text.`;
    findings.add("draft-name-not-in-text", name.path, message);
    if (options.ungrounded !== "infer") {
      reading.explain(item.path, "Its name does not stand in the text.");
      return undefined;
    }
  }
  const forms = aliases.filter((alias) => article.has(alias.value));
  const draft = beginKnown(assembly, type, item, name, { ...set }, word);
  cite(draft, item.path, grounds ?? { spans: [], note: "The name does not stand in the text." });
  const office = item.texts.get("office")?.value;
  const all = [...forms.map(({ value }) => value), name.value];
  assembly.add({ type, id: draft.id, name: name.value, forms: all, path: item.path, office });
  // That somebody is found by another form of the name is what it was given for.
  draft.shows(...forms);
  for (const alias of aliases) if (!forms.includes(alias)) assembly.words(alias);
  return draft;
}

/** Of people without a name several may be called the same. */
function isNamed(set: { readonly [field: string]: unknown }): boolean {
  return set.identity === undefined;
}

/** Begins the record, with the id and the name that it has in earlier reports. */
function beginKnown(
  assembly: Assembly,
  type: ThingRecord,
  item: Item,
  name: Found,
  set: { readonly [field: string]: string | true },
  word: Found,
): RecordDraft {
  const found = isNamed(set) ? assembly.known.byName([type as NamedType], name.value) : undefined;
  const names = found ? [found.name, ...(found.names ?? []).map(({ text }) => text)] : [];
  const isSpelled = names.some((each) => exactKey(each) === exactKey(name.value));
  const isOther = !isSpelled && names.some((each) => differsInMarks(each, name.value));
  const known = isOther ? undefined : found;
  const fields = Object.fromEntries(Object.entries(set).map(([field, value]) => [field, { ...word, value }]));
  const draft = assembly.begin(type, name.value, { name, ...fields }, item.path, known?.id);
  draft.shows(word);
  return draft;
}

/** Whether a thing is one that is there already. In doubt they are two. */
function isTwin(entry: Entry, name: string): boolean {
  if (exactKey(entry.name) === exactKey(name)) return true;
  if ([entry.name, ...entry.forms].some((form) => differsInMarks(form, name))) return false;
  return entry.type !== "person" || !isAnotherPerson(entry, name);
}

/** Whether a form may stand for a name that the text does not have: in one script a person has a word of it. */
function isFormOf(name: string, form: string): boolean {
  const words = new Set(nameKey(name).split(" "));
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  return (
    isLatin(name) !== isLatin(form) ||
    nameKey(form)
      .split(" ")
      .some((word) => words.has(word))
  );
}

function groundsOf({ article }: Assembly, name: Found, aliases: readonly Found[]): Grounds | undefined {
  for (const { value } of [name, ...aliases]) {
    const [span] = article.find(value);
    if (span) return { spans: [{ ...implied(name.path, span) }] };
  }
  return undefined;
}

/** Two that are one: what the second says besides is taken from it too. */
function repeat(assembly: Assembly, item: Item, twin: Entry, name: Found, word: Found): RecordDraft | undefined {
  assembly.findings.add("draft-repeated-thing", item.path, `${quote(name.value)} is already ${twin.path}.`);
  const draft = assembly.drafts.get(twin.id);
  const forms = (item.lists.get("aliases") ?? []).filter((alias) => assembly.article.has(alias.value));
  assembly.add({ ...twin, forms: forms.map(({ value }) => value) });
  draft?.shows(name, word, ...forms);
  return draft;
}

function fill(assembly: Assembly, item: Item, draft: RecordDraft): void {
  if (draft.type === "person") fillPerson(assembly, item, draft);
  else if (draft.type === "organization") {
    const of = other(assembly, item, ACTORS, draft);
    draft.setOnce(of?.value.startsWith("state:") ? "state" : "parent", of);
  } else if (draft.type === "place") {
    const of = other(assembly, item, ["state", "place"], draft);
    draft.setOnce(of?.value.startsWith("state:") ? "state" : "within", of);
  } else fillState(assembly, item, draft);
  if (draft.type !== "person" && draft.type !== "state") nameOtherwise(assembly, item, draft);
}

function fillPerson(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const title = assembly.words(item.texts.get("office"));
  const of = item.texts.has("of") ? assembly.ref(item, "of", typesOf("OfficeBodyId")) : undefined;
  if (title) draft.addOnce("offices", composed(item.path, { title, of }));
  else if (of) assembly.reading.explain(of.path, "A person belongs to it by an office, and none is given.");
}

function fillState(assembly: Assembly, item: Item, draft: RecordDraft): void {
  const code = item.texts.get("code");
  if (code === undefined) return;
  const upper = { ...code, value: code.value.toUpperCase() };
  if (!isTextOf("CountryCode", upper.value)) {
    assembly.reject(code, "draft-code", `${quote(code.value)} is no country code.`);
    return;
  }
  draft.setOnce("countryCode", upper);
  if (draft.get("countryCode") !== upper.value) return;
  assembly.inferred(draft, code.path, ["/countryCode"], "Not in the text: the ISO 3166-1 code of the state.");
}

/** What `of` names, unless that is the thing itself. */
function other(assembly: Assembly, item: Item, types: Parameters<Assembly["ref"]>[2], draft: RecordDraft) {
  const of = assembly.ref(item, "of", types);
  if (of?.value !== draft.id) return of;
  assembly.reading.explain(of.path, "It names the thing itself.");
  return undefined;
}

/** The other names of what is no person and no state: short forms of a person serve to find them only. */
function nameOtherwise({ article, book }: Assembly, item: Item, draft: RecordDraft): void {
  for (const alias of item.lists.get("aliases") ?? []) {
    const isName = /^\p{Lu}/u.test(alias.value) && article.has(alias.value) && alias.value !== draft.get("name");
    const others = book.findOf(alias.value, ["person", ...SIDES, "place"]).filter(({ id }) => id !== draft.id);
    if (isName && others.length === 0) draft.addOnce("names", composed(alias.path, { text: alias }));
  }
}
