import { join } from "node:path";
import { folderTargets, type TargetName, type TargetOptions, targetOptions } from "../convert/target-names.js";
import { type TargetFile, targets } from "../convert/targets.js";
import type { Report } from "../generated/types.js";
import { safeJson } from "../json/safe-json.js";
import { defined } from "./defined.js";
import { lossLines } from "./loss-lines.js";
import { readReport } from "./read-report.js";
import { tell } from "./tell.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

export interface ConvertCommandOptions extends TargetOptions {
  to: TargetName;
  out?: string;
  losses?: string;
  failOnLoss?: boolean;
  config?: string | false;
}

/** Runs `communique convert` and returns its exit code: 1 for a report with errors, and for losses where they fail. */
export async function runConvert(file: string, options: ConvertCommandOptions): Promise<number> {
  requireConsistent(options);
  const report = await readReport(file, options.config);
  if (report === undefined) return 1;
  const { files, losses } = convert(report, options);
  await write(files, options);
  if (options.losses !== undefined) await writeNamed(options.losses, `${safeJson(losses, 2)}\n`);
  for (const line of lossLines(losses)) tell(line);
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

function convert(report: Report, { to, timestamp, dialect, granularity }: ConvertCommandOptions) {
  try {
    return targets[to].convert(report, defined({ timestamp, dialect, granularity }));
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
}
