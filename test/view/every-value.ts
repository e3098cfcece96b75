import { model, RECORD_LISTS } from "../../src/generated/model.js";
import type { AnyRecord, Report } from "../../src/generated/types.js";
import { fieldsOf, recordTypeName } from "../../src/lookup/model.js";
import { DIRECTION_CONTROLS } from "../../src/view/markup/html.js";
import { fieldName } from "../../src/view/values/pointers.js";
import { Wording } from "../../src/view/wording/wording.js";
import { textOf } from "./page.js";

const wording = new Wording();

interface Leaf {
  /** Where in the report, for the message. */
  readonly path: string;
  readonly type: string | undefined;
  readonly owner: string | undefined;
  readonly key: string;
  readonly value: string | number | boolean;
  readonly record: AnyRecord | undefined;
}

/** Every value of a report that is no object and no list, with its type in the model. */
export function* leavesOf(report: Report): Generator<Leaf> {
  const lists = new Set<string>(RECORD_LISTS.map(([list]) => list));
  for (const [key, value] of Object.entries(report)) {
    if (!lists.has(key)) yield* leaves(value, `/${key}`, typeIn("Report", key), "Report", key, undefined);
    else {
      for (const [i, record] of (value as AnyRecord[]).entries()) {
        const type = recordTypeName(record.type);
        for (const [name, inner] of Object.entries(record)) {
          yield* leaves(inner, `/${key}/${i}/${name}`, typeIn(type, name), type, name, record);
        }
      }
    }
  }
}

function* leaves(
  value: unknown,
  path: string,
  type: string | undefined,
  owner: string | undefined,
  key: string,
  record: AnyRecord | undefined,
): Generator<Leaf> {
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* leaves(item, `${path}/${i}`, type, owner, key, record);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value))
      yield* leaves(inner, `${path}/${name}`, typeIn(type, name), type, name, record);
  } else yield { path, type, owner, key, value: value as Leaf["value"], record };
}

function typeIn(owner: string | undefined, key: string): string | undefined {
  const shape = owner === undefined ? undefined : fieldsOf(owner)[key]?.value;
  return shape?.kind === "named" ? shape.name : undefined;
}

/** Told by the card itself, by the order of the passages, or for editors of JSON alone. */
const NOT_WORDS = ["type", "$schema"];

/** The values of a report that do not stand on its page: those of a record on its own card. */
export function missingOn(page: Document, report: Report): string[] {
  const cards = new Map<AnyRecord, Place>();
  const whole = placeOf(page.documentElement);
  const missing: string[] = [];
  for (const leaf of leavesOf(report)) {
    const { record, key, path, value } = leaf;
    if (NOT_WORDS.includes(key) && (leaf.owner === "Report" || recordTypeName(record?.type ?? "") === leaf.owner))
      continue;
    let place = whole;
    // Speakers stand above their statements.
    if (record !== undefined && key !== "speakers") {
      place = cards.get(record) ?? placeOf(page.getElementById(record.id));
      cards.set(record, place);
    }
    if (!isShown(leaf, place)) missing.push(`${path} = ${JSON.stringify(value)}`);
  }
  return missing;
}

interface Place {
  readonly text: string;
  readonly attributes: ReadonlySet<string>;
}

function placeOf(element: Element | null): Place {
  const attributes = new Set<string>();
  for (const each of element?.querySelectorAll("*") ?? []) {
    for (const { name, value } of each.attributes) attributes.add(`${name} ${value}`);
  }
  return { text: textOf(element), attributes };
}

function isShown(leaf: Leaf, { text, attributes }: Place): boolean {
  const { type, owner, key, value, record } = leaf;
  if (typeof value === "boolean") return isFlagShown(owner, key, text);
  if (typeof value !== "string") {
    const isPlace = attributes.has(`data-a ${value}`) || attributes.has(`data-b ${value}`);
    return isPlace || text.includes(typeof value === "number" ? wording.number(value) : String(value));
  }
  const shown = value.replace(/\s+/g, " ").trim().replace(CONTROLS, nameOfControl);
  const isLink = () => attributes.has(`href #${value}`) || text.includes(value);
  const isWord = () =>
    [wording.word(type, value), wording.did(value)].some((word) => text.toLowerCase().includes(word.toLowerCase()));
  const isTime = () => attributes.has(`datetime ${value}`) || attributes.has(`data-edtf ${value}`);
  const isText = () => text.includes(shown);
  // What an alternative changes is of whatever type its field is.
  if (type === undefined || type === "JsonValue") return isText() || isLink() || isWord() || isTime();
  switch (model[type]?.kind) {
    case "id":
      return isLink();
    case "words":
      return isWord() || type === "GapKind";
    case "text":
      if (type === "Temporal" || type === "Duration") return isTime();
      // An item is named by what it says, and its key is the title of that.
      if (type === "Key") return attributes.has(`title ${value}`) || isText();
      if (type === "Language") return attributes.has(`lang ${value}`) || isText();
      // A target's field is named in the words of the record that it leads to.
      if (type.endsWith("Pointer"))
        return [fieldName(wording, record, value), value, inWords(value)].some((name) => text.includes(name));
      return isText();
    default:
      return isText();
  }
}

function inWords(pointer: string): string {
  const last =
    pointer
      .split("/")
      .filter((key) => !/^[0-9-]*$/.test(key))
      .at(-1) ?? "";
  return last === "" ? wording.text("fact.whole") : last.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

function nameOfControl(character: string): string {
  return DIRECTION_CONTROLS[character] as string;
}

/** What a flag says, where it is not its name and "yes". */
const FLAGS: Readonly<Record<string, string>> = {
  "Commitment.refrain": "refrains from",
  "Commitment.permitted": "permitted",
  "Claim.refrain": "that it not be done",
  "Change.none": "nothing there",
  "Figure.approximate": "about",
  "When.approximate": "approximately",
  "Distance.approximate": "about",
  "Office.former": "former",
  "Statement.again": "again",
  "Quote.translated": "translated",
  "Quote.incomplete": "incomplete",
  "Package.complete": "Consists of",
};

function isFlagShown(owner: string | undefined, key: string, text: string): boolean {
  const name =
    FLAGS[`${owner}.${key}`] ?? (owner === undefined || owner === "JsonValue" ? FLAGS[`Figure.${key}`] : undefined);
  return text.includes(
    (name ?? wording.field(owner, key)).replace(/\s+/g, " ").trim().replace(CONTROLS, nameOfControl),
  );
}
