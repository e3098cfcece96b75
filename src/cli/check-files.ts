import type { CheckCommandOptions, CheckSettings } from "./check-settings.js";
import { isNdjson, STDIO } from "./inputs.js";
import { isAnyOf, isStandardOutput } from "./same-file.js";
import { sourceTextFiles } from "./source-texts.js";
import { UsageError } from "./usage-error.js";

/** What the check reads or writes itself, and a directory may hold beside the documents. */
export function ownFiles({ output, rejects }: CheckCommandOptions, { configFile, baseline }: CheckSettings): string[] {
  return [output, rejects, configFile, baseline].filter((file) => file !== undefined);
}

/** @throws UsageError where something is written to a file that is read, or twice to one. */
export async function refuseToOverwrite(
  { output, rejects, sourceText }: CheckCommandOptions,
  { configFile, baseline }: CheckSettings,
  files: readonly string[],
): Promise<void> {
  const read = [configFile, baseline, ...sourceTextFiles(sourceText)].filter((file) => file !== undefined);
  for (const [flag, file] of Object.entries({ "--output": output, "--rejects": rejects })) {
    if (file === undefined || file === STDIO) continue;
    if (await isAnyOf(file, files)) {
      throw new UsageError(`${flag} ${file} would overwrite a file that is checked: name another one.`);
    }
    if (await isAnyOf(file, read)) {
      throw new UsageError(`${flag} ${file} would overwrite a file that the check reads: name another one.`);
    }
  }
  if (rejects === undefined) return;
  if (output === undefined && (await isStandardOutput(rejects))) {
    throw new UsageError(
      `--rejects ${rejects} is where the lines go: name another file, or one for them with --output.`,
    );
  }
  if (output !== undefined && (await isAnyOf(output, [rejects]))) {
    throw new UsageError(`--output and --rejects are both ${output}: name two files.`);
  }
}

/**
 * Only lines can be printed as they are.
 *
 * @throws UsageError
 */
export function refuseDocuments({ only, ndjson, stdinFilepath }: CheckCommandOptions, files: readonly string[]): void {
  if (only === undefined || ndjson) return;
  const document = files.find((file) => !isNdjson(file === STDIO ? (stdinFilepath ?? "") : file));
  if (document === undefined) return;
  const name = document === STDIO ? "standard input" : document;
  throw new UsageError(`--only prints lines, and ${name} is read as one document: add --ndjson if it has one a line.`);
}
