import { RECORD_LISTS } from "../../generated/model.js";
import type { Report } from "../../generated/types.js";
import { formatPointer } from "../../json/pointer.js";
import type { Loss } from "./conversion.js";
import { type AnyHome, type AnyHomes, homeOf, isKept, isLost, type ReportHomes } from "./homes.js";

/** What a conversion loses: what its table gives no home, and what the converter adds for single values. */
export interface LossList {
  /** A value, a field or a record that is lost although its field has a home. What is said first of a place holds. */
  add(path: string, reason: string): void;
  /** All losses, in the order of the report. What lies inside of something lost is not told apart. */
  list(): Loss[];
}

const LIST_TYPES: ReadonlyMap<string, string> = new Map(RECORD_LISTS);

export function lossList(report: Report, homes: ReportHomes): LossList {
  const added = new Map<string, string>();
  return {
    add(path, reason) {
      if (!added.has(path)) added.set(path, reason);
    },
    list() {
      const losses: Loss[] = [];
      const head = homeOf(homes, "report") as AnyHomes;
      for (const [key, value] of Object.entries(report)) {
        const type = LIST_TYPES.get(key);
        const home = type === undefined ? homeOf(head, key) : homeOf(homes, type);
        const path = formatPointer([key]);
        // Records are told one by one, so that a loss names the record.
        if (type !== undefined) visitItems(value as unknown[], home, path, added, losses);
        else visit(value, home, path, added, losses);
      }
      return losses;
    },
  };
}

/** `home` is that of the value, or where the value is a list that of its items. */
function visit(
  value: unknown,
  home: AnyHome | undefined,
  path: string,
  added: ReadonlyMap<string, string>,
  losses: Loss[],
): void {
  const reason = added.get(path) ?? (home !== undefined && isLost(home) ? home.lost : undefined);
  if (reason !== undefined) losses.push({ path, reason });
  else if (Array.isArray(value)) visitItems(value, home, path, added, losses);
  else if (typeof value === "object" && value !== null) {
    const homes = home === undefined || isKept(home) || isLost(home) ? {} : home;
    for (const [key, child] of Object.entries(value)) {
      visit(child, homeOf(homes, key), path + formatPointer([key]), added, losses);
    }
  }
}

function visitItems(
  items: readonly unknown[],
  home: AnyHome | undefined,
  path: string,
  added: ReadonlyMap<string, string>,
  losses: Loss[],
): void {
  items.forEach((item, i) => {
    visit(item, home, `${path}/${i}`, added, losses);
  });
}
