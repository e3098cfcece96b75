import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject } from "vitest";
import { isLong } from "../long.js";

/** The repository, whose schemas and examples the command reads. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Path of the command, built once for all tests: see `setup.ts`. */
export const command = inject("command");

/** A folder with the given files, removed after all tests. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(inject("folders"), "communique-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface Run {
  stdout: string;
  stderr: string;
  code: number | null;
}

export interface RunOptions {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
}

/**
 * Runs the command. Whatever it prints, there is never a stack trace of Node in it. In the normal run all commands share a
 * process that is warm, in the long run each has its own.
 */
export function communique(args: string[], options?: RunOptions): Promise<Run> {
  return isLong ? communiqueAlone(args, options) : traceless(warm(args, options));
}

/** Runs the command in a process of its own, for what is about processes: their output, their memory, their end. */
export function communiqueAlone(args: string[], options: RunOptions = {}): Promise<Run> {
  return traceless(alone(args, options));
}

async function traceless(running: Promise<Run>): Promise<Run> {
  const run = await running;
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  return run;
}

/** Not the environment of the test runner, which sets FORCE_COLOR and the like. */
function environment(env: Record<string, string> = {}): Record<string, string> {
  const { PATH = "", SystemRoot = "" } = process.env;
  return { PATH, SystemRoot, ...env };
}

async function alone(args: string[], { cwd = root, stdin, env }: RunOptions): Promise<Run> {
  const child = spawn(process.execPath, [command, ...args], { cwd, env: environment(env) });
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on("data", (chunk) => output.stdout.push(chunk));
  child.stderr.on("data", (chunk) => output.stderr.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return {
    stdout: Buffer.concat(output.stdout).toString("utf8"),
    stderr: Buffer.concat(output.stderr).toString("utf8"),
    code,
  };
}

let warmProcess: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** One run after the other: they share the folder and the environment of the process. */
function warm(args: string[], { cwd = root, stdin = "", env }: RunOptions = {}): Promise<Run> {
  const result = last.then(() => {
    warmProcess ??= fork(new URL("warm.mjs", import.meta.url), [command], {
      env: environment(),
      execArgv: [],
      serialization: "advanced",
    });
    const child = warmProcess;
    return new Promise<Run>((resolve, reject) => {
      const ended = (code: number | null) => {
        warmProcess = undefined;
        reject(new Error(`The process ended with ${code}. Run in communiqueAlone what ends it.`));
      };
      child.once("exit", ended);
      child.once("message", (run) => {
        child.off("exit", ended);
        resolve(run as Run);
      });
      child.send({ args, cwd, env: environment(env), stdin });
    });
  });
  last = result.catch(() => {});
  return result;
}
