import { Before } from "../convert/gdelt/before.js";
import { NOT_READ } from "../convert/gdelt/columns.js";
import { fromGdelt } from "../convert/gdelt/from-gdelt.js";
import { type GdeltMentions, MENTIONS_NOT_READ, readGdeltMentions } from "../convert/gdelt/mentions.js";
import { gdeltReport } from "../convert/gdelt/report.js";
import type { GdeltNotice, GdeltRow, ImportedRow } from "../convert/gdelt/row.js";
import { safeJson } from "../json/safe-json.js";
import { defined } from "./defined.js";
import { plural } from "./formats/words.js";
import { outputTo } from "./output.js";
import { tableBytes } from "./table-bytes.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";
import { type ImportedOptions, writeImported } from "./write-imported.js";

export interface GdeltImportOptions extends ImportedOptions {
  /** Where it is given a report is made, else NDJSON. */
  id?: string;
  limit?: number;
  mentions?: string;
}

/** Runs `communique import` of an event table of GDELT and returns its exit code. */
export async function importGdelt(file: string, options: GdeltImportOptions): Promise<number> {
  const mentions = options.mentions === undefined ? undefined : await mentionsOf(options.mentions);
  const rows = new ReadRows(fromGdelt(tableBytes(file), defined({ mentions })));
  return options.id === undefined
    ? importRows(file, rows, mentions, options)
    : importReport(file, rows, mentions, { ...options, id: options.id });
}

async function mentionsOf(file: string): Promise<GdeltMentions> {
  const mentions = await readGdeltMentions(tableBytes(file)).catch((error) => {
    throw error instanceof RangeError ? new UsageError(`${file}: ${error.message}`) : error;
  });
  const [problem] = mentions.problems;
  if (problem && mentions.rows === 0) throw new UsageError(`${file} has no row that can be read. ${at(problem)}`);
  return mentions;
}

/** How many rows that cannot be read are told one by one. */
const SHOWN_ROWS = 20;

/** Of how many rows the losses are held, so that a file is not written over where no row can be read. */
const HELD_ROWS = 1_000;

/** The rows of a table while they are read: how many came to what, and what is wrong with the first. */
class ReadRows {
  readonly counts = { imported: 0, skipped: 0, invalid: 0, changed: 0 };
  #first: Extract<GdeltRow, { outcome: "invalid" }> | undefined;

  constructor(private readonly rows: AsyncIterable<GdeltRow>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<GdeltRow> {
    for await (const row of this.rows) {
      this.counts[row.outcome]++;
      if (row.outcome === "imported" && row.notices.length > 0) this.counts.changed++;
      if (row.outcome === "invalid") this.#first ??= row;
      yield row;
    }
  }

  /** Whether no row could be read. */
  get isUnread(): boolean {
    return this.counts.imported + this.counts.skipped === 0;
  }

  /** @throws UsageError where no row can be read: then the file is no such table. */
  requireRead(file: string): void {
    if (!this.isUnread) return;
    if (this.#first === undefined) throw new UsageError(`${file} is empty: it has no row that can be read.`);
    const { line, problem } = this.#first;
    throw new UsageError(`${file} has no row that can be read. ${at({ line, ...problem })}`);
  }
}

async function importReport(
  file: string,
  rows: ReadRows,
  mentions: GdeltMentions | undefined,
  options: GdeltImportOptions & { id: string },
): Promise<number> {
  const { id, limit } = options;
  const { report, losses } = await gdeltReport(rows, { id, ...defined({ limit }) });
  rows.requireRead(file);
  for (const { message, ...place } of mentionLosses(mentions, options.mentions)) {
    losses.push({ path: "", reason: "line" in place ? at({ message, ...place }) : message });
  }
  return writeImported({ report, losses }, options);
}

/** Writes the records of a table, a line each. */
async function importRows(
  file: string,
  rows: ReadRows,
  mentions: GdeltMentions | undefined,
  options: GdeltImportOptions,
): Promise<number> {
  const output = outputTo(options.out);
  const losses = options.losses === undefined ? undefined : outputTo(options.losses);
  const events = new Before();
  const others = new Before();
  // Told when a row can be read: where none can there is one thing to say.
  let untold: string[] = [];
  let unwritten = "";
  try {
    for await (const row of rows) {
      const told = row.outcome === "imported" ? [...row.notices] : [];
      if (row.outcome === "imported") await output.write(linesOf(row, events, others, told));
      else if (row.outcome === "invalid" && rows.counts.invalid <= SHOWN_ROWS)
        untold.push(`${file}:${row.line} ${described(row.problem)}`);
      if (!rows.isUnread) {
        for (const line of untold) tell(line);
        untold = [];
      }
      if (losses) {
        unwritten += lossesOf(row, told);
        if (unwritten === "" || (rows.isUnread && rows.counts.invalid <= HELD_ROWS)) continue;
        await losses.write(unwritten);
        unwritten = "";
      }
    }
    rows.requireRead(file);
  } catch (error) {
    // By what stands in them is seen that they are of this command.
    await output.end();
    await losses?.end();
    throw error;
  }
  // Also where all rows are skipped, so that what an earlier run left is gone.
  await output.write("");
  await output.end();
  const ofMentions = mentionLosses(mentions, options.mentions);
  await losses?.write([{ message: NOT_READ }, ...ofMentions].map((entry) => `${safeJson(entry)}\n`).join(""));
  await losses?.end();
  const { imported, skipped, invalid, changed } = rows.counts;
  if (invalid > SHOWN_ROWS) tell(`${plural(invalid - SHOWN_ROWS, "more row")} of that sort.`);
  for (const { message } of ofMentions.filter((entry) => !("line" in entry))) tell(message);
  const forgotten = events.forgotten + others.forgotten;
  if (forgotten > 0)
    tell(
      `${plural(forgotten, "record")} did not come for so long that they were forgotten: one that came again is written again.`,
    );
  tell(NOT_READ);
  tell(
    `${plural(imported, "row")} imported, ${changed} of them not as they stand; ${skipped} skipped, since they are statements without a speaker; ${invalid} invalid.`,
  );
  return options.failOnLoss && invalid + changed > 0 ? 1 : 0;
}

/**
 * The records of a row as lines, without those that were written before.
 *
 * @param told gets what a record that was written before says otherwise
 */
function linesOf({ event, records }: ImportedRow, events: Before, others: Before, told: GdeltNotice[]): string {
  if (!events.isNew(event)) {
    told.push({
      column: "GLOBALEVENTID",
      message: `An event with the id ${event.id} came before: the row is left out.`,
    });
    return "";
  }
  let lines = "";
  for (const record of records) {
    if (record === event || others.isNew(record)) lines += `${safeJson(record)}\n`;
    else {
      const other = others.otherwise(record);
      if (other) told.push(other);
    }
  }
  return lines;
}

function lossesOf(row: GdeltRow, told: readonly GdeltNotice[]): string {
  const entries =
    row.outcome === "imported"
      ? told.map((notice) => ({ line: row.line, ...notice }))
      : [{ line: row.line, ...(row.outcome === "invalid" ? row.problem : { message: row.reason }) }];
  return entries.map((entry) => `${safeJson(entry)}\n`).join("");
}

interface MentionLoss {
  message: string;
  /** The name of the mentions table, where it is about one of its lines. */
  file?: string;
  line?: number;
  column?: string | undefined;
}

/** What of the mentions is in no record. */
function mentionLosses(mentions: GdeltMentions | undefined, file = ""): MentionLoss[] {
  if (mentions === undefined) return [];
  const { unused, invalid, problems } = mentions;
  const losses: MentionLoss[] = problems.map((problem) => ({ file, ...problem }));
  if (invalid > 0) losses.push({ message: `${plural(invalid, "row")} of the mentions table could not be read.` });
  if (unused > 0)
    losses.push({ message: `${plural(unused, "mention")} of events that are not in the table are left out.` });
  losses.push({ message: MENTIONS_NOT_READ });
  return losses;
}

function at({ line, ...problem }: { line?: number; column?: string | undefined; message: string }): string {
  return `Line ${line}: ${described(problem)}`;
}

function described({ column, message }: { column?: string | undefined; message: string }): string {
  return column === undefined ? message : `${column}: ${message}`;
}
