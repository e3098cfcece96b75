import type { Imported } from "../convert/import/imported.js";
import { safeJson } from "../json/safe-json.js";
import { lossLines } from "./loss-lines.js";
import { tell } from "./tell.js";
import { writeNamed } from "./write-file.js";

/** Where what was imported goes, and whether losses fail. */
export interface ImportedOptions {
  out?: string;
  losses?: string;
  failOnLoss?: boolean;
}

/** Writes an imported report, tells what was left out, and returns the exit code: 1 where that fails. */
export async function writeImported({ report, losses }: Imported, options: ImportedOptions): Promise<number> {
  const text = `${safeJson(report, 2)}\n`;
  if (options.out === undefined) process.stdout.write(text);
  else await writeNamed(options.out, text);
  if (options.losses !== undefined) await writeNamed(options.losses, `${safeJson(losses, 2)}\n`);
  for (const line of lossLines(losses)) tell(line);
  return options.failOnLoss && losses.length > 0 ? 1 : 0;
}
