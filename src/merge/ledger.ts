import { applyChanges } from "../check/rules/helpers/changes.js";
import { addToList } from "../collections/add-to-list.js";
import type { AnyRecord, ChangePointer } from "../generated/types.js";
import type { Part } from "./groups.js";
import type { MergeLoss } from "./merged.js";

/** Something that a record has from another report than the first that tells of it. */
export interface Taken {
  /** Where it is in the merged record. */
  readonly at: string;
  readonly part: Part;
  /** Where it is in the record of its own report. */
  readonly from: string;
}

/** What is not taken over, and what keys became, kept from one attempt to the next. What is lost is told for each anew. */
export class Ledger {
  readonly #refused = new Map<string, string>();
  readonly #dropped = new Map<string, { field: ChangePointer; reason: string }[]>();
  readonly #preferred = new Set<string>();
  readonly #keys = new Map<string, { now: string; loss: MergeLoss | undefined }>();
  #losses = new Map<string, MergeLoss>();
  /** Whether a key got another name since the last attempt, so that what names it has to be made anew. */
  hasNewKeys = false;

  begin(): void {
    this.#losses = new Map();
    this.hasNewKeys = false;
  }

  /** From now on, the value is not taken over. */
  refuse(part: Part, from: string, reason: string): void {
    this.#refused.set(`${part.report} ${part.path}${from}`, reason);
  }

  /** Whether the value can be taken over. If not, it is told as lost. */
  takes(part: Part, from: string): boolean {
    const reason = this.#refused.get(`${part.report} ${part.path}${from}`);
    if (reason !== undefined) this.lose(part, from, reason);
    return reason === undefined;
  }

  /** From now on, what this part says there is the main account. Returns whether it was not already. */
  prefer({ report, path }: Part, from: string): boolean {
    const isNew = !this.#preferred.has(`${report} ${path}${from}`);
    this.#preferred.add(`${report} ${path}${from}`);
    return isNew;
  }

  prefers({ report, path }: Part, from: string): boolean {
    return this.#preferred.has(`${report} ${path}${from}`);
  }

  /** From now on, the record is without this field. */
  drop({ report, path }: Part, field: ChangePointer, reason: string): void {
    addToList(this.#dropped, `${report} ${path}`, { field, reason });
  }

  /** The record without what was dropped of it, which is told as lost. */
  without(part: Part): AnyRecord {
    let { record } = part;
    for (const { field, reason } of this.#dropped.get(`${part.report} ${part.path}`) ?? []) {
      this.lose(part, field, reason);
      record = applyChanges(record, [{ field, none: true }]).record ?? record;
    }
    return record;
  }

  lose({ report, path }: Pick<Part, "report" | "path">, from: string, reason: string): void {
    const at = path + from;
    if (!this.#losses.has(`${report} ${at}`)) this.#losses.set(`${report} ${at}`, { report, path: at, reason });
  }

  /** What the key of an item of a report is called in the merged one. */
  key(report: number, record: string, key: string): string {
    return this.#keys.get(`${report} ${record} ${key}`)?.now ?? key;
  }

  /** @param from where the item has the key. */
  rename({ report, path, record }: Part, from: string, key: string, now: string): void {
    if (this.key(report, record.id, key) === now) return;
    const reason = `In the merged record it has the key ${now}, and what names it follows.`;
    const loss = key === now ? undefined : { report, path: path + from, reason };
    this.#keys.set(`${report} ${record.id} ${key}`, { now, loss });
    this.hasNewKeys = true;
  }

  /** In the order of the reports, and of what stands in them. */
  losses(): MergeLoss[] {
    const keys = [...this.#keys.values()].flatMap(({ loss }) => loss ?? []);
    return [...this.#losses.values(), ...keys].sort((a, b) => a.report - b.report);
  }
}
