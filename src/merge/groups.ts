import type { AnyRecord, Report } from "../generated/types.js";
import { recordsOf } from "../lookup/walk.js";
import type { JoinReason, KeptApart, MergedPart } from "./merged.js";

/** A record with the place it has in one of the reports. */
export interface Part {
  readonly report: number;
  readonly path: string;
  readonly record: AnyRecord;
}

/** Says that two parts are one, by their numbers. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly because: JoinReason;
}

/** Why two parts are not one, or `undefined`. */
export type Objection = (a: number, b: number) => string | undefined;

/** Which records of several reports are one. What is found does not depend on the order of the reports. */
export class Groups {
  readonly parts: readonly Part[];
  readonly reasons = new Map<number, JoinReason[]>();
  readonly #roots: number[];
  readonly #members: Map<number, number[]>;
  readonly #numbers: ReadonlyMap<string, number>[];
  readonly #apart: { parts: number[]; reason: string }[] = [];

  constructor(reports: readonly Report[]) {
    this.parts = reports.flatMap((report, i) => Array.from(recordsOf(report), (placed) => ({ report: i, ...placed })));
    this.#roots = this.parts.map((_, i) => i);
    this.#members = new Map(this.parts.map((_, i) => [i, [i]]));
    const numbers = reports.map(() => new Map<string, number>());
    for (const [i, { report, record }] of this.parts.entries()) {
      if (!numbers[report]?.has(record.id)) numbers[report]?.set(record.id, i);
    }
    this.#numbers = numbers;
  }

  /** The number of the record with this id in a report. */
  numberOf(report: number, id: string): number | undefined {
    return this.#numbers[report]?.get(id);
  }

  /** The same number for all parts that are one. */
  root(part: number): number {
    return this.#roots[part] as number;
  }

  /** The parts that are one with it, in the order of the reports. */
  members(part: number): readonly number[] {
    return this.#members.get(this.root(part)) ?? [];
  }

  /** How many records are left. */
  count(): number {
    return this.#members.size;
  }

  /** The same text for all ids that name one record. */
  canonical(report: number, id: string): string {
    const part = this.numberOf(report, id);
    return part === undefined ? `? ${id}` : `${id.slice(0, id.indexOf(":"))}:${this.root(part)}`;
  }

  /** Takes them for one, whatever they say. */
  unite({ a, b, because }: Link): void {
    const [root, other] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number];
    const reasons = [...(this.reasons.get(root) ?? []), ...(root === other ? [] : (this.reasons.get(other) ?? []))];
    if (!reasons.some(({ by, on }) => by === because.by && on === because.on)) reasons.push(because);
    this.reasons.set(root, reasons);
    if (root === other) return;
    const members = [...(this.#members.get(root) ?? []), ...(this.#members.get(other) ?? [])].sort((x, y) => x - y);
    for (const member of members) this.#roots[member] = root;
    this.#members.set(root, members);
    this.#members.delete(other);
    this.reasons.delete(other);
  }

  /**
   * Takes for one what the links lead to, where nothing speaks against it. A chain of links that would make one record of two
   * that cannot be is not followed at all: which of its links is wrong is not known.
   */
  join(links: readonly Link[], objection: Objection): void {
    for (const chain of this.#chains(links)) {
      const against = this.#against(chain.roots, objection);
      if (against === undefined) for (const link of chain.links) this.unite(link);
      else this.keepApart(chain.roots, `${against} ${this.#shared(chain.links)}`);
    }
  }

  keepApart(parts: readonly number[], reason: string): void {
    this.#apart.push({ parts: parts.flatMap((part) => this.members(part)), reason });
  }

  /** Splits what was taken for one. */
  split(part: number, reason: string): void {
    const members = this.members(part);
    this.#apart.push({ parts: [...members], reason });
    this.reasons.delete(this.root(part));
    for (const member of members) {
      this.#roots[member] = member;
      this.#members.set(member, [member]);
    }
  }

  /** Those that could have been one, and in the end are not. */
  apart(): KeptApart[] {
    const told = new Map<string, KeptApart>();
    for (const { parts, reason } of this.#apart) {
      const reports = new Set(parts.map((part) => this.parts[part]?.report));
      const isSettled = parts.every((part) => {
        const joined = new Set(this.members(part).map((member) => this.parts[member]?.report));
        return [...reports].every((report) => joined.has(report));
      });
      if (!isSettled) told.set(`${parts.join()} ${reason}`, { parts: parts.map((part) => this.place(part)), reason });
    }
    return [...told.values()];
  }

  place(part: number): MergedPart {
    const { report, record, path } = this.parts[part] as Part;
    return { report, record: record.id, path };
  }

  /** Of a chain, whose links share one thing each, it is said who shares the first. */
  #shared(links: readonly Link[]): string {
    const [first] = links as [Link];
    const who = [first.a, first.b].map((part) => this.parts[part]?.record.id).join(" and ");
    return `${links.length === 1 ? "They" : who} share ${first.because.on}.`;
  }

  /** The links by what they would make one. */
  #chains(links: readonly Link[]): { roots: number[]; links: Link[] }[] {
    const next = new Map<number, number>();
    const end = (root: number): number => {
      let at = root;
      for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
      return at;
    };
    for (const { a, b } of links) {
      const [first, second] = [end(this.root(a)), end(this.root(b))].sort((x, y) => x - y) as [number, number];
      if (first !== second) next.set(second, first);
    }
    const chains = new Map<number, { roots: Set<number>; links: Link[] }>();
    for (const link of links) {
      const key = end(this.root(link.a));
      const chain = chains.get(key) ?? { roots: new Set<number>(), links: [] };
      chain.roots.add(this.root(link.a)).add(this.root(link.b));
      chain.links.push(link);
      chains.set(key, chain);
    }
    return [...chains.values()].map(({ roots, links }) => ({ roots: [...roots].sort((x, y) => x - y), links }));
  }

  #against(roots: readonly number[], objection: Objection): string | undefined {
    const seen: number[] = [];
    const reports = new Map<number | undefined, number>();
    for (const root of roots) {
      const members = this.members(root);
      for (const member of members) {
        const report = this.parts[member]?.report;
        const other = reports.get(report);
        if (other !== undefined) {
          return `${this.parts[other]?.record.id} and ${this.parts[member]?.record.id} are two records of one report.`;
        }
        for (const earlier of seen) {
          const against = objection(earlier, member);
          if (against !== undefined) return against;
        }
      }
      // Members of one root are one already, so that nothing is said against them.
      for (const member of members) {
        seen.push(member);
        reports.set(this.parts[member]?.report, member);
      }
    }
    return undefined;
  }
}
