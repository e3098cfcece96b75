import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { tool } from "../tool.js";
import { absolute } from "./cases.js";
import type { Installed } from "./engines.js";
import type { Section } from "./page.js";

const FILES = fileURLToPath(new URL("./", import.meta.url));

/** Longest part of an output that is shown: a stack can be endless. */
const SHOWN = 3_000;

/** Runs commands in a folder. The start of what they print is in the message if they fail. */
export function shell(
  commands: string,
  cwd: string,
  args: readonly string[] = [],
  constraints = join(FILES, "constraints.txt"),
): string {
  const { status, stdout, stderr } = spawnSync("sh", ["-ec", commands, "sh", ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      // Compiling dependencies takes longest. All crates share what is compiled, in this run and in the next.
      CARGO_TARGET_DIR: tool(".cache/cargo-target"),
      PIP_CONSTRAINT: constraints,
      PIP_DISABLE_PIP_VERSION_CHECK: "1",
      PYTHONWARNINGS: "ignore",
      // A newer Go would be downloaded otherwise.
      GOTOOLCHAIN: "local",
    },
  });
  if (status !== 0) throw new Error(`${commands.trim()}\n${`${stderr}${stdout}`.slice(0, SHOWN)}`);
  return stdout;
}

/** Why an engine cannot be had on this machine, or `undefined` once it is installed in the folder as the page says. */
export function install(engine: Installed, { files, install }: Section, folder: string): string | undefined {
  const missing = lacking(engine);
  if (missing !== undefined) return missing;
  mkdirSync(folder);
  copyFileSync(absolute("schemas/report.schema.json"), join(folder, "report.schema.json"));
  copyFileSync(absolute("examples/baku-talks/report.json"), join(folder, "report.json"));
  write(files, folder);
  try {
    shell(install, folder);
  } catch (error) {
    return `its packages cannot be had: ${String(error)}`;
  }
  // `cargo init` writes a first program of its own.
  write(files, folder);
  return undefined;
}

function write(files: Section["files"], folder: string): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The tool that is missing or too old. */
export function lacking({ tools }: Pick<Installed, "tools">): string | undefined {
  for (const { command, first } of tools) {
    const { status, stdout } = spawnSync("sh", ["-c", `${command} 2>&1`], { encoding: "utf8" });
    // `go1.26.8`, `3.11.7 (main, …`, `javac 21`
    const [, major, minor = "0"] = /(?:^|[ o])([0-9]+)(?:\.([0-9]+))?/.exec(stdout) ?? [];
    if (status !== 0 || major === undefined) return `\`${command}\` does not answer`;
    if (Number(major) < first[0] || (Number(major) === first[0] && Number(minor) < first[1])) {
      return `\`${command}\` tells ${major}.${minor}, and ${first.join(".")} is needed`;
    }
  }
  return undefined;
}
