// What somebody writes with the types: compiled by every version of TypeScript, as ESM and as CommonJS.
import { type CheckResult, check, type Finding, MeetingSchema, type RecordOf } from "communique";
import { type CameoRow, toCameo } from "communique/cameo";
import { toCsv } from "communique/csv";
import { toGeojson } from "communique/geojson";
import { toIcalendar } from "communique/icalendar";
import { toNinjs } from "communique/ninjs";
import { toPlover } from "communique/plover";
import { fromSchemaOrg, toSchemaOrg } from "communique/schema-org";
import type { BilateralAgreement, Meeting, PersonId, Report, Summit } from "communique/types";
import { isMeeting } from "communique/validators";
import type * as z from "zod";

export const summit: Summit = {
  type: "meeting",
  id: "meeting:sample",
  title: "Sample summit",
  kind: "summit",
  level: "leaders",
  status: "held",
};

// A summit is a meeting.
export const meeting: Meeting = summit;

export const wrong: Meeting = {
  type: "meeting",
  // @ts-expect-error The id of another record.
  id: "person:ada",
  title: "Sample",
  kind: "talks",
  // @ts-expect-error No word of the vocabulary.
  status: "hold",
};

// @ts-expect-error Two parties are not three.
export const parties: BilateralAgreement["parties"] = "state:examplia";

export type Inferred = z.infer<typeof MeetingSchema>;
export const same: Inferred = meeting;
export const back: Meeting = MeetingSchema.parse(same);

export function name(person: RecordOf<PersonId>): string {
  return person.name;
}

export function findings(value: unknown): readonly Finding[] {
  const result: CheckResult<"report"> = check(value, { as: "report" });
  if (result.ok) convert(result.value);
  return result.findings;
}

export function titles(values: readonly unknown[]): string[] {
  return values.filter(isMeeting).map(({ title }) => title);
}

function convert(report: Report): CameoRow[] {
  const calendar: string = toIcalendar(report).document;
  const graph = toSchemaOrg(report).document;
  const again: Report = fromSchemaOrg(graph).report;
  for (const { path, reason } of toGeojson(again).losses) console.log(path, reason);
  for (const { name, text } of toCsv(report).document) console.log(name, text, calendar);
  console.log(toNinjs(report).document.length, toPlover(report).document.length);
  return toCameo(report, { granularity: "actor-pair" }).document;
}

declare const console: { log(...values: unknown[]): void };
