import type { ImportLoss } from "../../convert/import/imported.js";
import { Losses } from "../../convert/import/losses.js";
import type { AnyRecord, Evidence, RecordId, Report, SourceId } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { recordsOf } from "../../lookup/walk.js";
import { nameKey } from "../assemble/name-book.js";

/** Reads a report, and remembers what of it was read. */
export class ReportReading {
  readonly #held = new Set<string>();
  readonly #said = new Losses();
  readonly #names = new Map<RecordId, string>();
  readonly #steps = new Map<string, string>();
  /** Where the name stands. */
  readonly #places = new Map<RecordId, string>();
  readonly #characters: readonly string[] | undefined;
  readonly #main: SourceId;

  constructor(
    readonly report: Report,
    text: string | undefined,
  ) {
    this.#characters = text === undefined ? undefined : [...text];
    this.explain("", "The draft has no place for it.");
    this.#main = report.sources[0]?.id as SourceId;
    const taken = new Set<string>();
    for (const { record, path } of recordsOf(report)) {
      this.take(`${path}/type`, `${path}/id`);
      const name = "name" in record ? record.name : "title" in record ? (record.title ?? "") : "";
      let free = name;
      // Events are referred to by their titles, so that each needs one of its own.
      for (let n = 2; "title" in record && taken.has(nameKey(free)); n++) free = `${name} (${n})`;
      if ("title" in record) taken.add(nameKey(free));
      this.#names.set(record.id, free);
      this.#places.set(record.id, `${path}/${"title" in record ? "title" : "name"}`);
    }
  }

  /** Says of values that the draft has them. */
  take(...paths: readonly string[]): void {
    for (const path of paths) this.#held.add(path);
  }

  explain(path: string, reason: string): void {
    this.#said.explain(path, reason);
  }

  /** The text at a path, empty where there is none. */
  text(path: string): string {
    const { value } = resolvePointer(this.report, path);
    if (value === undefined) return "";
    this.take(path);
    return String(value);
  }

  /** The same without the draft having it. */
  look(path: string): string {
    const { value } = resolvePointer(this.report, path);
    return value === undefined || typeof value === "object" ? "" : String(value);
  }

  /**
   * What the draft calls whom the id at a path names, or the step of it that the key beside it does. `undefined` where no word of
   * the draft does, or only a field of it is meant and nothing else says so.
   */
  target(path: string, hasField = false): { text: string; paths: readonly string[] } | undefined {
    const id = this.look(path) as RecordId | "";
    if (id === "") return { text: "", paths: [] };
    const beside = (key: string) => path.slice(0, path.lastIndexOf("/") + 1) + key;
    const key = path.endsWith("/record") ? this.look(beside("key")) : "";
    const isField = !hasField && path.endsWith("/record") && this.look(beside("field")) !== "";
    const text = key === "" ? this.nameOf(id) || this.summaryOf(id) : this.#steps.get(`${id} ${key}`);
    if (text === undefined || text === "" || isField) return undefined;
    return { text, paths: key === "" ? [path] : [path, beside("key")] };
  }

  /** Says what the step of a document with this key is called. */
  callStep(id: RecordId, key: string, title: string): void {
    this.#steps.set(`${id} ${key}`, title);
  }

  /** What is said in a statement, which has no title. */
  summaryOf(id: RecordId): string {
    const statement = this.report.statements?.find((each) => each.id === id);
    return statement?.summary ?? "";
  }

  isTaken(path: string): boolean {
    return this.#held.has(path);
  }

  isMain(id: SourceId): boolean {
    return id === this.#main;
  }

  /** The word at a path, should the draft have it. */
  word(path: string, known: readonly string[], none = "none"): string {
    const { value } = resolvePointer(this.report, path);
    if (typeof value !== "string" || !known.includes(value)) return none;
    this.take(path);
    return value;
  }

  /** The name of a record. */
  nameOf(id: RecordId): string {
    return this.#names.get(id) ?? "";
  }

  /** The name of whom the id at a path names. */
  name(path: string): string {
    const { value } = resolvePointer(this.report, path);
    const name = typeof value === "string" ? this.nameOf(value as RecordId) : "";
    if (name !== "") this.take(path, this.#places.get(value as RecordId) ?? path);
    return name;
  }

  /** The same of a list of ids. */
  names(path: string): string[] {
    return this.paths(path).flatMap((each) => this.name(each) || []);
  }

  /** The paths of the items of a list. */
  paths(path: string): string[] {
    const { value } = resolvePointer(this.report, path);
    return Array.isArray(value) ? value.map((_, i) => `${path}/${i}`) : [];
  }

  /** Start and end of a time as one text. */
  date(path: string): string {
    const start = this.text(`${path}/start`);
    const end = this.text(`${path}/end`);
    if (end === "") return start;
    return `${start === "" ? ".." : start}/${end}`;
  }

  /** The passages that prove a record, or one item of it: else those of the record. */
  evidence(record: AnyRecord, path: string, item?: string): string[] {
    const characters = this.#characters;
    if (characters === undefined) return [];
    const of = (isOwn: (evidence: Evidence) => boolean) =>
      (record.evidence ?? []).flatMap((evidence, i) => {
        if (evidence.source !== this.#main || evidence.spans === undefined || !isOwn(evidence)) return [];
        const at = `${path}/evidence/${i}`;
        this.take(`${at}/source`, `${at}/basis`, ...(evidence.fields ?? []).map((_, j) => `${at}/fields/${j}`));
        return evidence.spans.map(({ start, end }, j) => {
          this.take(`${at}/spans/${j}/start`, `${at}/spans/${j}/end`);
          return characters.slice(start, end).join("").trim();
        });
      });
    const whole = ({ fields }: Evidence) => fields === undefined;
    if (item === undefined) return of(whole);
    const own = of(({ fields }) => fields?.some((field) => field === item || field.startsWith(`${item}/`)) ?? false);
    return own.length > 0 ? own : of(whole).slice(0, 1);
  }

  losses(): ImportLoss[] {
    return this.#said.list(this.report, this.#held);
  }
}
