import type { RecordType, Report } from "../generated/types.js";
import { isDocumentType, recordTypeName } from "../lookup/model.js";
import { canHold, type Holding, planFor, type WalkPlan } from "../lookup/walk.js";
import type { AppliedRule } from "./options.js";

/** The rules that can find something in a kind of document, and the walk that collects what they look at. */
export interface Schedule {
  readonly rules: readonly ScheduledRule[];
  readonly walk: WalkPlan;
}

interface ScheduledRule extends AppliedRule {
  /** What the document has to hold for the rule to find something. `undefined` where it has to be asked in any case. */
  readonly about: Holding | undefined;
}

type DocumentType = RecordType | Report["type"];

const schedules = /* @__PURE__ */ new WeakMap<readonly AppliedRule[], Map<DocumentType, Schedule>>();

/** Made once: a stream has millions of documents. */
export function scheduleFor(type: DocumentType, rules: readonly AppliedRule[]): Schedule {
  const byType = schedules.get(rules) ?? new Map<DocumentType, Schedule>();
  schedules.set(rules, byType);
  const known = byType.get(type);
  if (known) return known;
  const schedule = createSchedule(type, rules);
  byType.set(type, schedule);
  return schedule;
}

function createSchedule(type: DocumentType, rules: readonly AppliedRule[]): Schedule {
  const asked = rules.flatMap(({ rule, severity }) => {
    const { about, inReport } = rule;
    if (inReport && type !== "report") return [];
    const names = about === undefined || about.includes(type) ? undefined : about.filter((name) => canBeIn(type, name));
    return names?.length === 0 ? [] : [{ rule, severity, names }];
  });
  // Also what is in no such document: a rule may ask for it all the same, and then no other walk has to look for it.
  const walk = planFor(
    asked.flatMap(({ rule }) => rule.about?.filter((name) => !isDocumentType(name)) ?? []),
    type === "report",
  );
  return {
    walk,
    rules: asked.map(({ rule, severity, names }) => ({
      rule,
      severity,
      about: names && {
        records: names.filter(isRecordType),
        slots: names.flatMap((name) => walk.slots.get(name) ?? []),
        marks: names.flatMap((name) => walk.marks.get(name) ?? []),
      },
    })),
  };
}

/** Whether documents of this type can hold such a record, value or field. */
function canBeIn(type: DocumentType, name: string): boolean {
  if (type === "report" || name === type) return true;
  if (isDocumentType(name)) return false;
  const [owner = name] = name.split(".", 1);
  return owner === recordTypeName(type) || canHold(type, owner);
}

function isRecordType(name: string): name is RecordType {
  return recordTypeName(name) !== undefined;
}
