import type { Change, RecordId, SourceId } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { recordsOf } from "../../lookup/walk.js";
import type { ReportReading } from "./report-reading.js";
import { keyOf, type Said } from "./said.js";

/** An account that differs in one key of the draft, and who tells it: its statement has one speaker, or its source a publisher. */
export function accountAt(reading: ReportReading, at: string): Said | undefined {
  const { from = [], changes = [] } = (resolvePointer(reading.report, at).value ?? {}) as {
    from?: RecordId[];
    changes?: Change[];
  };
  const [change, ...others] = changes;
  const [teller, ...tellers] = from;
  if (change === undefined || teller === undefined || others.length > 0 || tellers.length > 0) return undefined;
  const name = tellerOf(reading, teller);
  const key = keyOf(change.field);
  if (name === undefined || key === undefined || change.field === "/when" || typeof change.value !== "string")
    return undefined;
  const paths = [`${at}/from/0`, `${at}/changes/0/field`, `${at}/changes/0/value`];
  if (key === "date") return { texts: { name, key, date: change.value }, paths };
  const value = key === "place" ? reading.nameOf(change.value as RecordId) : change.value;
  return { texts: { name, key, value }, paths };
}

function tellerOf(reading: ReportReading, id: RecordId): string | undefined {
  if (reading.isMain(id as SourceId)) return "";
  const record = [...recordsOf(reading.report)].find((each) => each.record.id === id)?.record;
  if (record?.type === "source") return record.publisher && reading.nameOf(record.publisher);
  const [speaker, ...others] = record?.type === "statement" ? record.speakers : [];
  return speaker && others.length === 0 ? reading.nameOf(speaker) : undefined;
}
