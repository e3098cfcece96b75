import type { AnyRecord } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { recordsOf } from "../../lookup/walk.js";
import { PLAIN_KINDS } from "../kinds.js";
import { draftWords } from "../words.js";
import type { ReportReading } from "./report-reading.js";

const TYPES: ReadonlySet<string> = new Set(["person", "organization", "state", "place"]);

/** The people, states, bodies and places of a report. */
export function thingsOf(reading: ReportReading): object[] {
  return [...recordsOf(reading.report)].flatMap(({ record, path }) => {
    if (!TYPES.has(record.type)) return [];
    // Where the name stands is found again.
    reading.evidence(record, path);
    return {
      kind: kindOf(reading, record, path),
      name: reading.text(`${path}/name`),
      aliases: reading.paths(`${path}/names`).map((name) => reading.text(`${name}/text`)),
      office: reading.text(`${path}/offices/0/title`),
      of: ofOf(reading, path),
      code: reading.text(`${path}/countryCode`),
    };
  });
}

function kindOf(reading: ReportReading, record: AnyRecord, path: string): string {
  if (record.type === "state") return "state";
  if (record.type !== "person") {
    return reading.word(
      `${path}/kind`,
      draftWords("thing"),
      record.type === "place" ? PLAIN_KINDS.place : "organization",
    );
  }
  const identity = reading.text(`${path}/identity`);
  if (identity === "") return "person";
  if (identity !== "unnamed" || !record.several) return `${identity}-person`;
  reading.take(`${path}/several`);
  return "unnamed-persons";
}

/** The body of an office, the parent of a body, where a place lies: one of them has a key. */
function ofOf(reading: ReportReading, path: string): string {
  const keys = ["offices/0/of", "parent", "within", "state"];
  const key = keys.find((each) => resolvePointer(reading.report, `${path}/${each}`).found);
  return key === undefined ? "" : reading.name(`${path}/${key}`);
}
