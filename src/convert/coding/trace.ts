import type { Report } from "../../generated/types.js";
import { recordsOf } from "../../lookup/walk.js";
import type { Loss } from "../export/conversion.js";
import { type AnyHome, homeOf, isKept, isLost, type ReportHomes } from "../export/homes.js";
import { LossList } from "../export/loss-list.js";

/**
 * What of a report the rows depend on. An event code says little and is chosen by much, so a field that has a home in general
 * is lost in all the records whose coding does not turn on it.
 */
export class Trace {
  /** Each value that a row depends on, and what it lies in. */
  private readonly used = new Set<string>();
  private readonly reasons = new Map<string, string>();

  /** A row depends on these values. */
  use(paths: Iterable<string>): void {
    for (const path of paths) {
      for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) this.used.add(path.slice(0, end));
    }
  }

  /** Why something is in no row, unless one depends on it after all. What is said first of a place holds. */
  lose(path: string, reason: string): void {
    if (!this.reasons.has(path)) this.reasons.set(path, reason);
  }

  isUsed(path: string): boolean {
    return this.used.has(path);
  }

  /** All losses of the report, by the table of homes and by what was used. */
  losses(report: Report, homes: ReportHomes): Loss[] {
    const list = new LossList(report, homes);
    for (const [path, reason] of this.reasons) if (!this.used.has(path)) list.add(path, reason);
    if (!this.used.has("/id")) list.add("/id", "There is no row to name a record in.");
    for (const { record, path } of recordsOf(report)) {
      const home = homeOf(homes, record.type);
      const reason = this.reasons.get(path) ?? UNNAMED;
      if (!this.used.has(path)) list.add(path, reason);
      else this.addUnused(record, home, path, this.reasons.get(path) ?? UNDECISIVE, list.add);
    }
    return list.list();
  }

  private addUnused(
    value: unknown,
    home: AnyHome | undefined,
    path: string,
    reason: string,
    add: (path: string, reason: string) => void,
  ): void {
    if (home === undefined || isLost(home)) return;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const isLostAsOne = this.reasons.has(path) && !this.used.has(path);
    if (isObject && !isKept(home) && !isLostAsOne) {
      for (const [key, child] of Object.entries(value)) {
        this.addUnused(child, homeOf(home, key), `${path}/${key}`, reason, add);
      }
    } else if (!this.used.has(path)) add(path, reason);
    else if (Array.isArray(value)) {
      value.forEach((item, i) => {
        const at = `${path}/${i}`;
        // Of an item that plays no part, every field is lost for the same reason.
        if (this.used.has(at)) this.addUnused(item, home, at, reason, add);
        else add(at, reason);
      });
    }
  }
}

const UNNAMED = "No row depends on it.";
const UNDECISIVE = "Its row does not depend on it.";
