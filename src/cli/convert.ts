import { join } from "node:path";
import { folderTargets, type TargetName, type TargetOptions, targetOptions } from "../convert/target-names.js";
import { type Converted, type TargetFile, targets } from "../convert/targets.js";
import type { Report } from "../generated/types.js";
import { safeJson } from "../json/safe-json.js";
import { defined } from "./defined.js";
import { lossLines } from "./loss-lines.js";
import { readReport } from "./read-report.js";
import { removeEarlier } from "./remove-file.js";
import { requireApart } from "./same-file.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

export interface ConvertCommandOptions extends TargetOptions {
  to: TargetName;
  out?: string;
  losses?: string;
  failOnLoss?: boolean;
  failOnEmpty?: boolean;
  config?: string | false;
}

/** Runs `communique convert` and returns its exit code: 1 for a report with errors, and where a loss or an empty result fails. */
export async function runConvert(file: string, options: ConvertCommandOptions): Promise<number> {
  requireConsistent(options);
  await requireApart([file, options.config || undefined], [...filesOf(options), options.losses]);
  const report = await readReport(file, options.config);
  if (report === undefined) return 1;
  const { files, losses, lacks } = convert(report, options);
  await write(files, options);
  if (options.losses !== undefined) await writeNamed(options.losses, `${safeJson(losses, 2)}\n`);
  for (const line of lossLines(losses)) tell(line);
  if (lacks !== undefined) {
    tell(`There is no ${lacks} in the result${files.length === 0 ? ", so nothing was written" : ""}.`);
    if (options.failOnEmpty) return 1;
  }
  // The schema for editors is about the file, and no part of the story.
  return options.failOnLoss && losses.some(({ path }) => !path.endsWith("/$schema")) ? 1 : 0;
}

function requireConsistent({ to, out, ...options }: ConvertCommandOptions): void {
  for (const [option, names] of Object.entries(targetOptions)) {
    if (options[option as keyof TargetOptions] !== undefined && !names.includes(to)) {
      throw new UsageError(`--${option} says nothing to ${to}: it is for ${names.join(" and ")}.`);
    }
  }
  if (folderTargets.includes(to) && out === undefined) {
    throw new UsageError(`${to} is several files: name a folder for them with --out.`);
  }
}

/** Whatever it may write or remove under `--out`. */
function filesOf({ to, out }: ConvertCommandOptions): string[] {
  if (out === undefined) return [];
  return folderTargets.includes(to) ? (targets[to].emptyFiles?.() ?? []).map(({ name }) => join(out, name)) : [out];
}

function convert(report: Report, { to, timestamp, dialect, granularity, bom }: ConvertCommandOptions): Converted {
  try {
    return targets[to].convert(report, defined({ timestamp, dialect, granularity, bom }));
  } catch (error) {
    // What a target cannot do without, such as the time when it was made.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

async function write(files: readonly TargetFile[], { to, out }: ConvertCommandOptions): Promise<void> {
  for (const { name, text } of files) {
    if (out === undefined) process.stdout.write(text);
    else await writeNamed(folderTargets.includes(to) ? join(out, name) : out, text);
  }
  if (out !== undefined) await removeOthers(files, to, out);
}

/** Removes what an earlier run wrote there and this one did not, so that it is not taken for a part of this. */
async function removeOthers(files: readonly TargetFile[], to: TargetName, out: string): Promise<void> {
  const { emptyFiles } = targets[to];
  if (emptyFiles === undefined) {
    if (files.length > 0) return;
    const isLeft = await removeEarlier(out, (head) => head.startsWith("BEGIN:VCALENDAR"));
    if (isLeft) tell(`${out} was left as it is: it is no calendar of an earlier run.`);
    return;
  }
  const written = new Set(files.map(({ name }) => name));
  for (const { name, text } of emptyFiles()) {
    const file = join(out, name);
    if (written.has(name)) continue;
    // A file of the same name that somebody else made has other columns.
    const isLeft = await removeEarlier(file, (head) => head.startsWith(text));
    if (isLeft) tell(`${file} is not of this report, and was left as it is: its columns are others.`);
  }
}
