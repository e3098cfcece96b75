import type { Report } from "../generated/types.js";
import { safeJson } from "../json/safe-json.js";
import { mergeReports } from "../merge/merge-reports.js";
import type { Join, KeptApart, Merged, MergedPart, MergeOptions } from "../merge/merged.js";
import { defined } from "./defined.js";
import { visible } from "./formats/visible.js";
import { plural } from "./formats/words.js";
import { nameOf } from "./inputs.js";
import { lossLines } from "./loss-lines.js";
import { outputTo } from "./output.js";
import { readReport } from "./read-report.js";
import { requireApart } from "./same-file.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

export interface MergeCommandOptions extends MergeOptions {
  out?: string;
  log?: string;
  dryRun?: boolean;
  config?: string | false;
}

/** How many joins are told on standard error. */
const SHOWN = 20;

/** Runs `communique merge` and returns its exit code: 1 for a report with errors. */
export async function runMerge(files: readonly string[], options: MergeCommandOptions): Promise<number> {
  if (files.filter((file) => file === "-").length > 1)
    throw new UsageError("Standard input holds one report: give - once.");
  await requireApart([...files, options.config || undefined], [options.out, options.log]);
  const reports: Report[] = [];
  for (const file of files) {
    const report = await readReport(file, options.config);
    if (report === undefined) return 1;
    reports.push(report);
  }
  const merged = merge(reports, options);
  const { report, ...told } = merged;
  const names = files.map(nameOf);
  if (options.log !== undefined) await writeNamed(options.log, `${safeJson(told, 2)}\n`);
  if (options.dryRun) {
    process.stdout.write(
      tellingLines(merged, names)
        .map((line) => `${visible(line)}\n`)
        .join(""),
    );
  } else {
    const output = outputTo(options.out);
    await output.write(`${safeJson(report, 2)}\n`);
    await output.end();
    for (const line of tellingLines(merged, names, SHOWN)) tell(line);
  }
  return 0;
}

function merge(reports: readonly Report[], { same, apart, id }: MergeCommandOptions): Merged {
  try {
    return mergeReports(reports, defined({ same, apart, id }));
  } catch (error) {
    // A name that no record has, options that exclude each other, or a report that would be too large.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function tellingLines(merged: Merged, files: readonly string[], most = Number.POSITIVE_INFINITY): string[] {
  const { joins, apart, renamed, losses } = merged;
  const place = ({ report, record }: MergedPart) => `${files[report]} ${record}`;
  const lines = [
    ...limited(
      joins.map((join) => joinLine(join, place)),
      plural(joins.length, "record is joined", "records are joined"),
      most,
    ),
    ...limited(
      apart.map((each) => apartLine(each, place)),
      `Records that share something are kept apart, ${plural(apart.length, "case")}`,
      most,
    ),
    ...limited(
      renamed.map((each) => `  ${place(each)} is ${each.now}`),
      plural(renamed.length, "record has another id", "records have another id"),
      most,
    ),
  ];
  const named = losses.map(({ report, path, reason }) => ({ path: `${files[report]} ${path}`, reason }));
  return [...lines, ...lossLines(named, "--log")];
}

function limited(lines: readonly string[], heading: string, most: number): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return [`${heading}:`, ...lines.slice(0, most), ...(rest > 0 ? [`  ${rest} more: --log FILE writes them all.`] : [])];
}

function joinLine({ record, parts, because }: Join, place: (part: MergedPart) => string): string {
  return `  ${record}: ${parts.map(place).join(", ")} (${because.map(({ by, on }) => `${by}: ${on}`).join("; ")})`;
}

function apartLine({ parts, reason }: KeptApart, place: (part: MergedPart) => string): string {
  return `  ${parts.map(place).join(", ")}: ${reason}`;
}
