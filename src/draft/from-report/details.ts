import type { AnyRecord } from "../../generated/types.js";
import { wordsOf } from "../../lookup/model.js";
import { recordsOf } from "../../lookup/walk.js";
import { nameKey } from "../assemble/name-book.js";
import { type DetailKind, type DetailOwner, type DetailPart, detailKinds } from "../details.js";
import { accountAt } from "./accounts.js";
import { stepTitle } from "./events.js";
import type { ReportReading } from "./report-reading.js";
import { keyOf, type Said } from "./said.js";

/** What details can be said of, and what it is called in the draft. */
interface Owner {
  readonly owner: DetailOwner;
  readonly record: AnyRecord;
  /** Where it stands, and where its record does. */
  readonly path: string;
  readonly root: string;
  readonly called: string;
}

/** The finer fields of a report that its draft has not said yet, one detail each. */
export function detailsOf(reading: ReportReading): object[] {
  const owners = ownersIn(reading);
  return [...detailKinds()].flatMap(([word, kind]) => {
    const own = owners.filter(({ owner, called }) => called !== "" && kind.on.includes(owner));
    const counts = new Map<string, number>();
    for (const { called } of own) counts.set(nameKey(called), (counts.get(nameKey(called)) ?? 0) + 1);
    // Of what is called as another is, nothing can be said.
    return own.flatMap((owner) =>
      counts.get(nameKey(owner.called)) === 1 ? detailsOfOwner(reading, owner, word, kind) : [],
    );
  });
}

function ownersIn(reading: ReportReading): Owner[] {
  return [...recordsOf(reading.report)].flatMap(({ record, path }) => {
    const called = record.type === "statement" ? (record.summary ?? "") : reading.nameOf(record.id);
    const whole: Owner = { owner: record.type as DetailOwner, record, path, root: path, called };
    const items = (list: string, owner: DetailOwner, callsIt: (at: string, index: number) => string): Owner[] =>
      reading
        .paths(`${path}/${list}`)
        .map((at, i) => ({ owner, record, path: at, root: path, called: callsIt(at, i) }));
    return [
      whole,
      ...items("actions", "action", (at, i) => stepTitle(reading, record.id, i, reading.look(`${at}/action`))),
      ...items("figures", "figure", (at) => reading.look(`${at}/label`)),
      ...items("commitments", "commitment", (at) => reading.look(`${at}/summary`)),
    ];
  });
}

/** All that an owner has of one kind: the items of the list in the field, or the field itself. */
function detailsOfOwner(reading: ReportReading, owner: Owner, word: string, kind: DetailKind): object[] {
  // The word of a deed is its kind or its shade.
  const fields = word === "deed" ? ["kind", "shade"] : [kind.field];
  return fields
    .flatMap((field) => {
      const items = reading.paths(`${owner.path}/${field}`);
      return items.length > 0 ? items : [`${owner.path}/${field}`];
    })
    .flatMap((at) => {
      const said = word === "account" ? accountAt(reading, at) : saidAt(reading, at, word, kind);
      if (said === undefined || said.paths.every((path) => reading.isTaken(path))) return [];
      reading.take(...said.paths);
      const { key = "", value = "", name = "", date = "" } = said.texts;
      const evidence = reading.evidence(owner.record, owner.root, at.slice(owner.root.length));
      return { of: owner.called, field: word, key, value, name, date, evidence };
    });
}

/** What stands there, should it be a detail of this kind. */
function saidAt(reading: ReportReading, at: string, word: string, kind: DetailKind): Said | undefined {
  const texts: { [key in DetailPart]?: string } = {};
  const paths: string[] = [];
  for (const [key, part] of Object.entries(kind.parts) as [DetailPart, string][]) {
    const path = part === "" ? at : `${at}/${part}`;
    // A claim says itself what of the record is claimed.
    const found = key === "name" ? reading.target(path, word === "claim") : { text: reading.look(path), paths: [path] };
    // Where only a part of what is named is meant, a detail would say too much.
    if (found === undefined) return undefined;
    const text = key === "key" ? keyOf(found.text) : found.text;
    if (text === undefined || (key === "field" && text !== word && text !== "true")) return undefined;
    if (text === "") continue;
    if (key === "value" && Array.isArray(kind.value) && !kind.value.flatMap(wordsOf).includes(text)) return undefined;
    texts[key] = text;
    paths.push(...found.paths);
  }
  return paths.length > 0 && isWhole(kind, texts) ? { texts, paths } : undefined;
}

/** Whether it says what it cannot be without. */
function isWhole({ parts, may = [] }: DetailKind, texts: Said["texts"]): boolean {
  const needed = (Object.keys(parts) as DetailPart[]).filter((key) => !may.includes(key));
  const isOne = !(may.includes("value") && may.includes("name")) || (texts.value ?? texts.name) !== undefined;
  return isOne && needed.every((key) => texts[key] !== undefined);
}
