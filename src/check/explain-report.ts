import { RECORD_LISTS } from "../generated/model.js";
import type { RecordType } from "../generated/types.js";
import { documentValidators } from "../generated/validators.js";
import type { Finding } from "../json/finding.js";
import { ReportSchema } from "../model/report.js";
import { findShape, type ShapeFindings } from "./shape.js";

/** Up to so many records Zod is asked about all at once. */
const FEW = 200;

/** The most items that a list of a report may have: what is longer is wrong as a list. */
const MAX_ITEMS = 10_000;

/** What a report needs at least, so that nothing but one record is wrong with it. */
const SOUND = {
  type: "report",
  version: "1",
  id: "urn:x",
  title: "x",
  language: "en",
  sources: [{ type: "source", id: "source:x", kind: "x" }],
};

type Lists = Record<string, unknown>;

/** Whether a report has so many records that to explain them all at once would take gigabytes. */
export function isLarge(value: unknown): value is Lists {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let count = 0;
  for (const [key] of RECORD_LISTS) {
    const list = (value as Lists)[key];
    if (Array.isArray(list)) count += list.length;
  }
  return count > FEW;
}

/**
 * What `findShape` says of a report, found with little memory: Zod collects every issue before the first is put into
 * words, and a report of 60 MB can have millions. So it is asked about the head, and about each record that the generated
 * validators refuse, until there are enough. Each further record that is wrong counts as one finding more.
 */
export function explainInParts(report: Lists, max: number): ShapeFindings {
  const { head, lists } = divided(report);
  const { findings, omitted: omittedAtFirst } = findShape(ReportSchema, head, max);
  let omitted = omittedAtFirst;
  for (const [key, type, items] of lists) {
    for (let i = 0; i < items.length; i++) {
      if (documentValidators[type](items[i])) continue;
      if (findings.length >= max) omitted++;
      else {
        const found = findShape(ReportSchema, { ...SOUND, [key]: [items[i]] }, max - findings.length);
        for (const finding of found.findings) findings.push(moved(finding, key, i));
        omitted += found.omitted;
      }
    }
  }
  return { findings, omitted };
}

/** The report without its records, and the lists of them. A list that is wrong itself stays with the head. */
function divided(report: Lists): { head: Lists; lists: [key: string, type: RecordType, items: unknown[]][] } {
  const head = { ...report };
  const lists: [string, RecordType, unknown[]][] = [];
  for (const [key, type] of RECORD_LISTS) {
    const items = report[key];
    if (!Array.isArray(items) || items.length === 0) continue;
    // Of a list that is too long the length is told, as Zod tells it, and not every item.
    if (items.length > MAX_ITEMS) continue;
    lists.push([key, type, items]);
    if (key === "sources") head[key] = SOUND.sources;
    else delete head[key];
  }
  return { head, lists };
}

/** It was the only record of its list, and is the one with this index. */
function moved(finding: Finding, key: string, index: number): Finding {
  const inside = finding.path.slice(`/${key}/0`.length);
  // What is wrong with a whole record is said of an item of its list.
  const message = inside === "" ? finding.message.replace(/^Item 0 /, `Item ${index} `) : finding.message;
  return { ...finding, path: `/${key}/${index}${inside}`, message };
}
