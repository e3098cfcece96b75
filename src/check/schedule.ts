import type { NamedTypes } from "../generated/model.js";
import type { RecordType, Report } from "../generated/types.js";
import { recordTypeName } from "../lookup/model.js";
import { canHold, planFor, type WalkPlan } from "../lookup/walk.js";
import type { AppliedRule } from "./options.js";
import type { RuleContext } from "./rules/rule.js";

/** The rules that can find something in a kind of document, and the walk that collects what they look at. */
export interface Schedule {
  readonly rules: readonly ScheduledRule[];
  readonly walk: WalkPlan;
}

interface ScheduledRule extends AppliedRule {
  /** What the document has to hold for the rule to find something. Left out where it has to be asked in any case. */
  readonly about?: About;
}

interface About {
  readonly records: readonly RecordType[];
  readonly values: readonly (keyof NamedTypes)[];
}

type DocumentType = RecordType | Report["type"];
type Subject = DocumentType | keyof NamedTypes;

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
  const isReport = type === "report";
  const scheduled = rules.flatMap(({ rule, severity }): ScheduledRule[] => {
    if (rule.inReport && !isReport) return [];
    if (rule.about === undefined || (isReport && rule.about.includes("report"))) return [{ rule, severity }];
    const about: About = { records: rule.about.filter(isRecordType), values: rule.about.filter(isValueType) };
    if (isReport) return [{ rule, severity, about }];
    const values = about.values.filter((name) => canHold(type, name));
    if (about.records.includes(type)) return [{ rule, severity, about: { records: [type], values } }];
    return values.length > 0 ? [{ rule, severity, about: { records: [], values } }] : [];
  });
  const collected = scheduled.flatMap(({ rule }) => rule.about?.filter(isValueType) ?? []);
  return { rules: scheduled, walk: planFor(collected, isReport) };
}

function isRecordType(name: Subject): name is RecordType {
  return recordTypeName(name) !== undefined;
}

function isValueType(name: Subject): name is keyof NamedTypes {
  return name !== "report" && !isRecordType(name);
}

/** Whether a document holds a record or a value of these types. */
export function holdsAny({ of, values }: RuleContext, about: About): boolean {
  for (const type of about.records) if (of(type).length > 0) return true;
  for (const type of about.values) if (values(type).length > 0) return true;
  return false;
}
