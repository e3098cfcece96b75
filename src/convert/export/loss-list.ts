import { RECORD_LISTS } from "../../generated/model.js";
import type { Report } from "../../generated/types.js";
import { formatPointer } from "../../json/pointer.js";
import type { Loss } from "./conversion.js";
import { type AnyHome, type AnyHomes, homeOf, isKept, isLost, type ReportHomes } from "./homes.js";

const LIST_TYPES: ReadonlyMap<string, string> = new Map(RECORD_LISTS);

/** What a conversion loses: what its table gives no home, and what the converter adds for single values. */
export class LossList {
  readonly #report: Report;
  readonly #homes: ReportHomes;
  readonly #added = new Map<string, string>();

  constructor(report: Report, homes: ReportHomes) {
    this.#report = report;
    this.#homes = homes;
  }

  /** A value, a field or a record that is lost although its field has a home. What is said first of a place holds. */
  readonly add = (path: string, reason: string): undefined => {
    if (!this.#added.has(path)) this.#added.set(path, reason);
  };

  /** All losses, in the order of the report. What lies inside of something lost is not told apart. */
  list(): Loss[] {
    const head = homeOf(this.#homes, "report") as AnyHomes;
    return Object.entries(this.#report).flatMap(([key, value]) => {
      const type = LIST_TYPES.get(key);
      const path = formatPointer([key]);
      // Records are told one by one, so that a loss names the record.
      return type === undefined
        ? this.#lossesIn(value, homeOf(head, key), path)
        : this.#lossesOfItems(value as unknown[], homeOf(this.#homes, type), path);
    });
  }

  /** @param home that of the value, or where the value is a list that of its items */
  #lossesIn(value: unknown, home: AnyHome | undefined, path: string): Loss[] {
    const reason = this.#added.get(path) ?? (home !== undefined && isLost(home) ? home.lost : undefined);
    if (reason !== undefined) return [{ path, reason }];
    if (Array.isArray(value)) return this.#lossesOfItems(value, home, path);
    if (typeof value !== "object" || value === null) return [];
    const homes = home === undefined || isKept(home) || isLost(home) ? {} : home;
    return Object.entries(value).flatMap(([key, child]) =>
      this.#lossesIn(child, homeOf(homes, key), path + formatPointer([key])),
    );
  }

  #lossesOfItems(items: readonly unknown[], home: AnyHome | undefined, path: string): Loss[] {
    return items.flatMap((item, i) => this.#lossesIn(item, home, `${path}/${i}`));
  }
}
