import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What stands in `action.yml`, as far as composite actions have it. */
export interface CompositeAction {
  name: string;
  description: string;
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
}

interface Step {
  id: string;
  name: string;
  shell: string;
  "working-directory"?: string;
  env: Record<string, string>;
  run: string;
}

export interface ActionRun {
  /** What the steps printed, standard output and standard error as they came. */
  log: string;
  /** What of it came on standard error. The runner may show that before or after lines of standard output. */
  stderr: string;
  /** Of the step that failed, or 0. */
  code: number | null;
  outputs: Record<string, string>;
  /** What was written to the summary of the job. */
  summary: string;
}

export function readAction(file: string): CompositeAction {
  return parse(readFileSync(file, "utf8")) as CompositeAction;
}

/**
 * Runs the steps of a composite action as the runner of GitHub does: expressions are put in, each script is a file for
 * `bash --noprofile --norc -e -o pipefail`, the first step that fails ends it, and the outputs are evaluated even then.
 *
 * @param scratch an empty folder for the files of the runner.
 */
export async function runAction(
  action: CompositeAction,
  given: Record<string, string>,
  { workspace, scratch, env }: { workspace: string; scratch: string; env: Record<string, string> },
): Promise<ActionRun> {
  for (const name of Object.keys(given)) if (!action.inputs[name]) throw new Error(`There is no input ${name}.`);
  const inputs = Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? ""]);
  const values = new Map(inputs.map(([name, value]) => [`inputs.${name}`, value as string]));
  const run: ActionRun = { log: "", stderr: "", code: 0, outputs: {}, summary: "" };
  for (const step of action.runs.steps) {
    const script = join(scratch, `${step.id}.sh`);
    const files = {
      GITHUB_OUTPUT: join(scratch, `${step.id}-output`),
      GITHUB_STEP_SUMMARY: join(scratch, `${step.id}-summary`),
    };
    writeFileSync(script, evaluate(step.run, values));
    for (const file of Object.values(files)) writeFileSync(file, "");
    const stepEnv = Object.entries(step.env).map(([name, value]) => [name, evaluate(value, values)]);
    const { code, log, stderr } = await bash(
      script,
      join(workspace, evaluate(step["working-directory"] ?? ".", values)),
      {
        RUNNER_TEMP: scratch,
        ...env,
        ...files,
        ...Object.fromEntries(stepEnv),
      },
    );
    run.log += log;
    run.stderr += stderr;
    run.code = code;
    run.summary += readFileSync(files.GITHUB_STEP_SUMMARY, "utf8");
    for (const line of readFileSync(files.GITHUB_OUTPUT, "utf8").split("\n").filter(Boolean)) {
      const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(line) ?? [];
      values.set(`steps.${step.id}.outputs.${name}`, value);
    }
    if (code !== 0) break;
  }
  for (const [name, { value }] of Object.entries(action.outputs)) run.outputs[name] = evaluate(value, values);
  return run;
}

function evaluate(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => values.get(expression) ?? "");
}

async function bash(script: string, cwd: string, env: Record<string, string>) {
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], { cwd, env });
  let log = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    log += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    log += text;
    stderr += text;
  });
  child.stdin.end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, log, stderr };
}

const COMMANDS = ["error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "add-path", "set-env"].concat(
  ["set-output", "save-state", "add-matcher", "remove-matcher", "echo", "stop-commands"],
);

/**
 * The lines of a log that the runner takes for commands, in either of its notations, `::name::` at the beginning of a
 * line and `##[name]` anywhere in it. While commands are stopped there are none but the one that resumes them.
 */
export function commandsOf(log: string): string[] {
  const found: string[] = [];
  let token: string | undefined;
  for (const line of log.split("\n")) {
    const [, name, data = ""] =
      /^\s*::([^\s:]+)(?: .*?)?::(.*)$/.exec(line) ?? /##\[([^\s\]]+).*?\](.*)/.exec(line) ?? [];
    if (token !== undefined) {
      if (name === token) token = undefined;
    } else if (name === "stop-commands") {
      token = data;
    } else if (name !== undefined && COMMANDS.includes(name)) {
      found.push(line);
    }
  }
  if (token !== undefined) throw new Error("The commands are not resumed.");
  return found;
}
