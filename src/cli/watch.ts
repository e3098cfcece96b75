import { dirname, resolve } from "node:path";
import { watch } from "chokidar";
import type { CheckCommandOptions } from "./check-settings.js";
import { CONFIG_NAME, nearestConfig } from "./config.js";
import { sourceTextFiles } from "./source-texts.js";
import { tellMistake } from "./tell.js";
import { isUsageError, UsageError } from "./usage-error.js";

/** Editors write a file in several steps. */
const SETTLE_MS = 100;

/**
 * Runs the check now and after every change of what was named, of the texts of sources and of the settings, until it is
 * interrupted. Modules with rules are loaded once. Gives the exit code of the last run that ended.
 *
 * @throws UsageError for standard input, which cannot be watched.
 */
export async function watchFiles(
  patterns: readonly string[],
  flags: CheckCommandOptions,
  run: (patterns: readonly string[], flags: CheckCommandOptions) => Promise<number>,
): Promise<number> {
  if (patterns.includes("-")) throw new UsageError("Standard input cannot be watched: name files.");
  const config = flags.config === false ? [] : [flags.config ?? (await nearestConfig()) ?? CONFIG_NAME];
  const watcher = watch([...patterns.map(staticPart), ...sourceTextFiles(flags.sourceText), ...config], {
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
    ignoreInitial: true,
  });
  let code = 0;
  let isRunning = false;
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  const output = flags.output === undefined ? undefined : resolve(flags.output);

  const check = async (): Promise<void> => {
    isDue = isRunning;
    if (isRunning) return;
    isRunning = true;
    try {
      code = await run(patterns, flags);
    } catch (error) {
      // Settings that are being edited are wrong for a moment.
      if (!isUsageError(error)) throw error;
      tellMistake(error);
      code = 2;
    }
    isRunning = false;
    console.error(`[${new Date().toLocaleTimeString()}] Waiting for changes. Stop with Ctrl+C.`);
    if (isDue) await check();
  };

  await new Promise<void>((stop, fail) => {
    watcher.on("all", (_event, path) => {
      // What the run writes itself is no change to look at.
      if (resolve(path) === output) return;
      clearTimeout(timer);
      timer = setTimeout(() => check().catch(fail), SETTLE_MS);
    });
    watcher.on("error", fail);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        // Nobody waits for a run to end that was interrupted.
        if (isRunning) process.exit(code);
        stop();
      });
    }
    watcher.once("ready", () => check().catch(fail));
  }).finally(() => {
    clearTimeout(timer);
    return watcher.close();
  });
  return code;
}

/** The folder of a glob that holds all its matches; of a name the name. */
function staticPart(pattern: string): string {
  const wild = pattern.search(/[*?[\]{}()!]/);
  return wild < 0 ? pattern : dirname(`${pattern.slice(0, wild)}x`);
}
