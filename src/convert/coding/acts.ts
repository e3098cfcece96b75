import type { Act } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorsAt, type Records, type Side, without } from "./actors.js";
import { dayOfAct } from "./agreements.js";
import { type Coding, choose, distinct, type Fact, type Story } from "./coding.js";
import { concernedBy, doersAt } from "./concerned.js";
import { NO_DAY } from "./dates.js";
import { type FinerMeaning, importedCode } from "./imported-code.js";
import type { MappingRow } from "./mapping.js";

/** An act as an event of those who do it, to whom it is done. */
export function actCodings(placed: PlacedRecord<Act>, story: Story): Coding[] {
  const { record, path } = placed;
  const { records, trace } = story;
  const sources = distinct(doersAt(path, record, records), trace);
  const targets = distinct(targetsOf(placed, sources, records), trace);
  const { row, read } = choose("act", {
    status: { word: record.status, read: [`${path}/status`] },
    kind: { word: record.kind, read: [`${path}/kind`] },
    shade: { word: record.shade ?? "", read: [`${path}/shade`] },
    relation: relationOf(placed, records),
    joint: { word: sources.length > 1 ? "yes" : "no", read: [] },
  });
  trace.lose(`${path}/when/start`, NO_DAY);
  const day = dayOfAct(`${path}/when`, record.when, `${path}/during`, record.during, records);
  const isMutual = row.shape === "mutual" && targets.length === 0 && sources.length > 1;
  const imported = importedCode(placed, (meaning) => rowOfCode(meaning) === row);
  return [{ record, path, row, read, sources, targets, isMutual, day, ...(imported && { imported }) }];
}

/** The row of an act that is made from a code. */
function rowOfCode({ kind, shade = "" }: FinerMeaning): MappingRow {
  const words = { status: "done", kind, shade, relation: "", joint: "no" };
  return choose("act", Object.fromEntries(Object.entries(words).map(([name, word]) => [name, { word, read: [] }]))).row;
}

/** Those at whom it is aimed, or else those to whom it is done. */
function targetsOf({ record, path }: PlacedRecord<Act>, sources: readonly Side[], records: Records): Side[] {
  const aimedAt = without(actorsAt(`${path}/to`, record.to, records), sources);
  if (aimedAt.length > 0) return aimedAt;
  const about = (record.about ?? []).map((id, i) => ({ id, at: `${path}/about/${i}` }));
  return without(concernedBy(about, records), sources);
}

/** The kind of the relationship that it changes. */
function relationOf({ record, path }: PlacedRecord<Act>, records: Records): Fact {
  for (const [i, id] of (record.about ?? []).entries()) {
    const changed = records.get(id);
    if (changed?.record.type === "relationship") {
      return { word: changed.record.kind, read: [`${path}/about/${i}`, `${changed.path}/kind`] };
    }
  }
  return { word: "", read: [] };
}
