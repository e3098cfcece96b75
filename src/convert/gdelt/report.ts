import type { AbsoluteUri, JsonPointer } from "../../generated/types.js";
import { formatPointer } from "../../json/pointer.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import type { Imported, ImportLoss } from "../import/imported.js";
import type { Lose } from "../import/losses.js";
import { implied } from "../import/reading.js";
import { settle } from "../import/settle.js";
import { Before } from "./before.js";
import { type GdeltColumn, NOT_READ } from "./columns.js";
import type { GdeltNotice, GdeltRow } from "./row.js";
import { tableSource } from "./table.js";

/** The options of a report of rows. */
export interface GdeltReportOptions {
  /** The URI of the report, without a fragment. */
  id: AbsoluteUri;
  /** What the story is about. Default: "Events of the GDELT event table". */
  title?: string;
  /** Most rows that are taken, from 1 to 4,000. Then reading ends. Default: 1,000. */
  limit?: number;
}

/** A row brings two organizations and a source besides the event; a report holds 10,000 of each type of record. */
const MOST_ROWS = 4_000;

/**
 * Collects rows into the skeleton of a report, each record once: of several spellings of a place the first is kept. What
 * rows are of interest is decided before: filter what `fromGdelt` gives.
 *
 * The paths of the losses begin with the number of the line, from 0: `/3/SOURCEURL` is that column of the fourth line.
 *
 * @throws TypeError for bad options, and for rows that fromGdelt did not give. What the rows' iteration throws is passed on.
 */
export async function gdeltReport(
  rows: AsyncIterable<GdeltRow> | Iterable<GdeltRow>,
  { id, title = "Events of the GDELT event table", limit = 1_000 }: GdeltReportOptions,
): Promise<Imported> {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) {
    throw new TypeError(`The option limit is ${limit}: use a whole number from 1 to ${MOST_ROWS}.`);
  }
  const losses: ImportLoss[] = [{ path: "", reason: NOT_READ }];
  const lose: Lose = (path, reason) => {
    losses.push({ path, reason });
  };
  const source = tableSource(undefined);
  // GDELT's names and the labels of CAMEO are English.
  const own = { path: "", id: undefined, language: implied("", "en"), title: implied("", title), source };
  const head = beginReport(own, { id }, lose);
  const drafts = new Map<string, Draft>();
  const before = new Before();
  let taken = 0;
  for await (const row of rows) {
    requireRow(row);
    if (row.outcome === "imported" && !drafts.has(row.event.id)) {
      for (const record of row.records) {
        if (before.isNew(record)) drafts.set(record.id, new Draft({ ...record }, pathOf(row.line), lose));
        else {
          const other = before.otherwise(record);
          if (other) losses.push(lossOf(row.line, other));
        }
      }
      for (const notice of row.notices) losses.push(lossOf(row.line, notice));
      taken++;
    } else losses.push(leftOut(row));
    if (taken === limit) {
      lose("", `Reading ended at the limit of rows that are taken: ${taken}.`);
      break;
    }
  }
  // A report has a source, also where no row was taken.
  if (taken === 0) drafts.set(source.id, new Draft({ ...source }, "", lose));
  const { report } = settle(head, [...drafts.values()], lose);
  return { report, losses };
}

const OUTCOMES: readonly GdeltRow["outcome"][] = ["imported", "skipped", "invalid"];

/** The lines of the table are easily taken for its rows. */
function requireRow(row: GdeltRow): void {
  if (OUTCOMES.includes((row as GdeltRow | null | undefined)?.outcome as GdeltRow["outcome"])) return;
  const given = row === null ? "null" : typeof row;
  throw new TypeError(
    `The rows hold a value of type ${given}: use the rows that fromGdelt gives, as in gdeltReport(fromGdelt(text), options).`,
  );
}

function leftOut(row: GdeltRow): ImportLoss {
  if (row.outcome === "skipped") return { path: pathOf(row.line), reason: row.reason };
  if (row.outcome === "invalid") return lossOf(row.line, row.problem);
  return { path: pathOf(row.line), reason: `An event with the id ${row.event.id} came before.` };
}

function lossOf(line: number, { column, message }: GdeltNotice): ImportLoss {
  return { path: pathOf(line, column), reason: message };
}

function pathOf(line: number, column?: GdeltColumn): JsonPointer {
  return formatPointer(column === undefined ? [line - 1] : [line - 1, column]);
}
