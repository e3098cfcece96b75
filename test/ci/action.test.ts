import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command, communique, folder, root } from "../cli/cli.js";
import { scale } from "../long.js";
import { type ActionRun, commandsOf, readAction, runAction } from "./composite-action.js";

const ACTION = ".github/actions/check";
const action = readAction(join(root, ACTION, "action.yml"));
const { steps } = action.runs;

const talks = { type: "meeting", id: "meeting:sample-talks", title: "Sample talks", kind: "talks", status: "held" };
const valid = `${JSON.stringify(talks)}\n`;
const broken = `${JSON.stringify({ ...talks, status: "hold" })}\n`;
const unlisted = `${JSON.stringify({ ...talks, kind: "sample-kind" })}\n`;
const EXPECTED =
  "Expected one of: on-hold, held, proposed, rumoured, announced, scheduled, in-progress, postponed, in-doubt, cancelled, not-held, unknown.";

/** A file where the built command would be, and that runs the one of this test. */
const BUILT = `import ${JSON.stringify(command)};\n`;

/** Tells what it was called with, and puts the built command where npm would. */
const NPM = `#!/usr/bin/env bash
printf '%s\\n' "npm $*" >>"$NPM_LOG"
case "$1" in
  ci) mkdir -p dist && printf '%s' "$BUILT" >dist/cli.js ;;
  install) mkdir -p "$3/node_modules/communique/dist" && printf '%s' "$BUILT" >"$3/node_modules/communique/dist/cli.js" ;;
esac
`;

interface CheckRun extends ActionRun {
  workspace: string;
  /** How npm was called. */
  npm: string[];
}

/** Runs the action over files in a workspace of their own. */
async function check(
  files: Record<string, string>,
  given: Record<string, string>,
  { isBuilt = true, node = process.execPath } = {},
): Promise<CheckRun> {
  const workspace = folder({ ".git/HEAD": "ref: refs/heads/main\n", ...files });
  const place = folder({
    [`action source/${ACTION}/action.yml`]: "",
    "action source/package.json": '{ "type": "module" }',
    ...(isBuilt && { "action source/dist/cli.js": BUILT }),
    "bin/npm": NPM,
    "bin/node": `#!/usr/bin/env bash\nexec ${JSON.stringify(node)} "$@"\n`,
    "npm.log": "",
    "runner temp/.keep": "",
  });
  for (const name of ["npm", "node"]) chmodSync(join(place, "bin", name), 0o755);
  const run = await runAction(action, given, {
    workspace,
    scratch: join(place, "runner temp"),
    env: {
      PATH: `${join(place, "bin")}:${process.env.PATH}`,
      GITHUB_ACTION_PATH: join(place, "action source", ACTION),
      NPM_LOG: join(place, "npm.log"),
      BUILT,
    },
  });
  return { ...run, workspace, npm: readFileSync(join(place, "npm.log"), "utf8").split("\n").filter(Boolean) };
}

/** What is printed without the lines that stop and resume commands. */
function printed({ log }: ActionRun): string {
  return log.replace(/^::(?:stop-commands::)?[0-9a-f-]{36}(?:::)?\n/gm, "");
}

describe("action.yml", () => {
  it("is a composite action of two bash scripts", () => {
    expect(action.name).toBe("communique check");
    expect(action.runs.using).toBe("composite");
    expect(steps.map(({ id, shell }) => [id, shell])).toEqual([
      ["install", "bash"],
      ["check", "bash"],
    ]);
  });

  it("has the inputs and outputs that its page lists, with the same defaults", () => {
    const page = readFileSync(join(root, ACTION, "README.md"), "utf8");
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (?:(?:`([^`]*)`|(required)|) \| )?/gm)];
    const listed = Object.fromEntries(rows.map(([, name = "", value, required]) => [name, required ?? value ?? ""]));
    const inputs = Object.entries(action.inputs).map(([name, { required, default: value = "" }]) => [
      name,
      required ? "required" : value,
    ]);
    expect(listed).toEqual({
      ...Object.fromEntries(inputs),
      ...Object.fromEntries(Object.keys(action.outputs).map((name) => [name, ""])),
    });
  });

  it("describes every input and output", () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^\S.*\.$/);
    }
  });

  it("uses every input, and none that there is not", () => {
    const used = steps.flatMap((step) => {
      const texts = [...Object.values(step.env), step["working-directory"] ?? ""];
      return texts.flatMap((text) => [...text.matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g)].map(([, name]) => name));
    });
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it("has no expression in a script, where it would be text of the script", () => {
    for (const { run } of steps) expect(run).not.toContain("${{");
  });

  it("gives every variable of a script a value, and no value that no script reads", () => {
    const ofRunner = ["GITHUB_ACTION_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "RUNNER_TEMP"];
    for (const { env, run } of steps) {
      const read = new Set([...run.matchAll(/\$\{?([A-Z_]+)/g)].map(([, name = ""]) => name));
      for (const name of ofRunner) read.delete(name);
      expect([...read].sort()).toEqual(Object.keys(env).sort());
    }
  });

  it("takes its outputs from what its steps write", () => {
    const written = steps.flatMap(({ id, run }) =>
      [...run.matchAll(/["`n]([a-z-]+)=\$/g)].map(([, n]) => `${id}.${n}`),
    );
    for (const { value } of Object.values(action.outputs)) {
      const [, step, name] = /^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      expect(written).toContain(`${step}.${name}`);
    }
  });
});

describe("the check", () => {
  it("annotates what it finds, tells it in the summary and fails", async () => {
    const run = await check({ "reports/a.json": valid, "reports/b.json": broken }, { files: "reports" });
    expect(run.code).toBe(1);
    expect(run.outputs).toEqual({ "exit-code": "1", errors: "1", warnings: "0" });
    expect(printed(run)).toBe(
      "::error file=reports/b.json,line=1,endLine=1,col=94,endColumn=100,title=unknown-word::" +
        `"status" is "hold"; expected a listed word, such as "on-hold".%0A${EXPECTED}\n`,
    );
    expect(commandsOf(run.log)).toHaveLength(1);
    expect(run.summary).toContain("**communique:** 1 error, 0 warnings in 2 files\n");
    expect(run.summary).toContain("<code>reports/b.json</code>: 1 finding\n");
    expect(run.npm).toEqual([]);
  });

  it("passes files that are fine", async () => {
    const run = await check({ "reports/a.json": valid }, { files: "reports/**/*.json" });
    expect(run.code).toBe(0);
    expect(run.outputs).toEqual({ "exit-code": "0", errors: "0", warnings: "0" });
    expect(printed(run)).toBe("");
    expect(run.summary).toBe("**communique:** 0 errors, 0 warnings in 1 file\n\n");
  });

  it("takes a file, a glob or a directory a line, and lines that end as on Windows", async () => {
    const files = { "a.json": broken, "some/b.json": broken, "more/deep/c.json": broken, "left/d.json": broken };
    const run = await check(files, { files: "a.json\r\n\nsome/*.json\nmore\n" });
    expect(run.outputs.errors).toBe("3");
    expect([...run.log.matchAll(/file=(\S+?),/g)].map(([, file]) => file)).toEqual([
      "a.json",
      "some/b.json",
      "more/deep/c.json",
    ]);
  });

  it("takes names for names, whatever characters they have", async () => {
    const names = [
      "two words $(touch pwned) `touch pwned`.json",
      "; touch pwned #.json",
      '" && touch pwned || ".json',
      "$HOME & [a] {b}.json",
      "--output=pwned",
    ];
    const run = await check(Object.fromEntries(names.map((name) => [name, broken])), { files: names.join("\n") });
    expect(run.outputs).toEqual({ "exit-code": "1", errors: "5", warnings: "0" });
    expect(readdirSync(run.workspace).sort()).toEqual([".git", ...names].sort());
  });

  it.each(
    ["files", "rules", "config", "baseline", "source-texts", "fail-on", "format", "summary"].slice(0, scale(2, 8)),
  )("runs nothing that stands in the input %s", async (name) => {
    const given = { files: "a.json", [name]: "$(touch pwned)`touch pwned`; touch pwned\n'\"; touch pwned" };
    const run = await check({ "a.json": valid }, given);
    expect(run.code).toBe(2);
    expect(readdirSync(run.workspace).sort()).toEqual([".git", "a.json"]);
  });

  it("lets no text give commands to the runner", async () => {
    const name = "##[add-mask]talks.json";
    const text = `{"##[set-output name=x]": "::add-mask::x\\n::add-mask::x"}`;
    for (const format of ["github", "pretty", "json"].slice(0, scale(1, 3))) {
      const run = await check({ [name]: text }, { files: `${name}\n##[add-mask]missing.json`, format });
      expect(run.code).toBe(2);
      // JSON has it as an escape, which is the same name.
      expect(run.log).toMatch(/(?:\uFFFD|\\u0023)#\[add-mask\]missing\.json/);
      // Of annotations only the first notation counts, and the second is part of their text.
      const commands = commandsOf(run.log).filter((line) => !/^::(?:error|warning|notice) /.test(line));
      expect(commands).toEqual([]);
    }
  });

  it("prints another format as it is, without annotations", async () => {
    const run = await check({ "a.json": broken }, { files: "a.json", format: "pretty" });
    expect(run.code).toBe(1);
    expect(printed(run)).toContain('a.json:1:94 error unknown-word "status" is "hold"');
    expect(printed(run)).toContain("\n1 error, 0 warnings in 1 file\n");
    expect(commandsOf(run.log)).toEqual([]);
  });

  it("writes SARIF too", async () => {
    const run = await check({ "a.json": broken }, { files: "a.json", "sarif-file": "out/findings of it.sarif" });
    expect(run.code).toBe(1);
    const sarif = JSON.parse(readFileSync(join(run.workspace, "out/findings of it.sarif"), "utf8"));
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(["unknown-word"]);
    expect(commandsOf(run.log)).toHaveLength(1);
  });

  it("fails where SARIF cannot be written", async () => {
    const run = await check({ "a.json": valid }, { files: "a.json", "sarif-file": "a.json/findings.sarif" });
    expect(run.outputs["exit-code"]).toBe("2");
    expect(run.code).toBe(2);
    expect(printed(run)).toMatch(/^error: a\.json\/findings\.sarif could not be written: /);
  });

  it("leaves the summary alone where it is not wanted", async () => {
    const run = await check({ "a.json": broken }, { files: "a.json", summary: "false" });
    expect(run.outputs["exit-code"]).toBe("1");
    expect(run.summary).toBe("");
  });

  it("hands on what fails, rules, settings and texts", async () => {
    const files = { "a.json": unlisted, "quiet.json": '{ "rules": { "unlisted-word": "off" } }' };
    const codeOf = async (given: Record<string, string>) => {
      const { outputs } = await check(files, { files: "a.json", ...given });
      return [outputs["exit-code"], outputs.errors, outputs.warnings];
    };
    expect(await codeOf({})).toEqual(["0", "0", "1"]);
    expect(await codeOf({ "fail-on": "warning" })).toEqual(["1", "0", "1"]);
    expect(await codeOf({ rules: "no-evidence=off\nunlisted-word=error" })).toEqual(["1", "1", "0"]);
    expect(await codeOf({ config: "quiet.json", "fail-on": "warning" })).toEqual(["0", "0", "0"]);
    expect(await codeOf({ "source-texts": "source:article=missing.txt" })).toEqual(["2", "", ""]);
  });

  it("accepts what is in the baseline", async () => {
    const old = folder({ ".git/HEAD": "", "a.json": broken });
    await communique(["check", "a.json", "--baseline", "known.json", "--update-baseline"], { cwd: old });
    const known = readFileSync(join(old, "known.json"), "utf8");
    const files = { "a.json": broken, "b.json": broken, "known.json": known };
    expect((await check(files, { files: "a.json", baseline: "known.json" })).outputs["exit-code"]).toBe("0");
    expect((await check(files, { files: "a.json\nb.json", baseline: "known.json" })).outputs.errors).toBe("1");
  });

  it("names files from the folder that the repository is in", async () => {
    const files = { "sub dir/.git/HEAD": "", "sub dir/a.json": broken };
    const run = await check(files, { files: "a.json", "working-directory": "sub dir" });
    expect(run.log).toContain("::error file=a.json,");
  });
});

describe("bad usage", () => {
  it("is told where no file is named", async () => {
    const run = await check({}, { files: " \n".trim() });
    expect(run.log).toBe(
      "::error title=communique::The input files is empty. Name a file, a glob or a directory a line.\n",
    );
    expect(run.code).toBe(2);
    expect(run.outputs).toEqual({ "exit-code": "2", errors: "", warnings: "" });
  });

  it("is told once, and makes no summary", async () => {
    const run = await check({ "a.json": valid }, { files: "a.json", config: "missing.json" });
    expect(printed(run)).toMatch(/^error: missing\.json: .+\n$/);
    expect(run.stderr).toBe("");
    expect(run.summary).toBe("");
    expect(run.outputs).toEqual({ "exit-code": "2", errors: "", warnings: "" });
  });

  it("is a format that there is not", async () => {
    const run = await check({ "a.json": valid }, { files: "a.json", format: "yaml" });
    expect(run.outputs["exit-code"]).toBe("2");
    expect(printed(run)).toContain("option '--format <format>' argument 'yaml' is invalid.");
  });

  it("is a summary of neither true nor false", async () => {
    const run = await check({ "a.json": valid }, { files: "a.json", summary: "yes" });
    expect(run.log).toBe("::error title=communique::The input summary takes true or false.\n");
    expect(run.code).toBe(2);
  });

  it("is a file that is not there, which is annotated beside the findings", async () => {
    const run = await check({ "a.json": broken }, { files: "missing.json\na.json" });
    expect(run.code).toBe(2);
    expect(commandsOf(run.log)[0]).toBe("::error title=communique::missing.json: There is no such file.");
    expect(run.outputs).toEqual({ "exit-code": "2", errors: "1", warnings: "0" });
  });
});

describe("the installation", () => {
  it("builds the sources of the action where that has not been done", async () => {
    const run = await check({ "a.json": broken }, { files: "a.json" }, { isBuilt: false });
    expect(run.npm).toEqual(["npm ci --include=dev --no-audit --no-fund"]);
    expect(run.outputs.errors).toBe("1");
  });

  it("takes a version from npm", async () => {
    const run = await check({ "a.json": broken }, { files: "a.json", version: "1.2.3" }, { isBuilt: false });
    expect(run.npm).toHaveLength(1);
    expect(run.npm[0]).toMatch(
      /^npm install --prefix .*\/runner temp\/communique-1\.2\.3 --ignore-scripts --no-audit --no-fund communique@1\.2\.3$/,
    );
    expect(run.outputs.errors).toBe("1");
  });

  it.each(["1; touch pwned", "", "npm:other@1", "$(touch pwned)", "../other"].slice(0, scale(2, 5)))(
    "takes nothing else, such as %j",
    async (version) => {
      const run = await check({ "a.json": valid }, { files: "a.json", version });
      expect(run.log).toBe(
        "::error title=communique::The input version takes local or a version of npm, such as 1 or 1.2.3.\n",
      );
      expect([run.code, run.npm]).toEqual([2, []]);
      expect(existsSync(join(run.workspace, "pwned"))).toBe(false);
      expect(run.outputs).toEqual({ "exit-code": "", errors: "", warnings: "" });
    },
  );

  it("says which Node it needs", async () => {
    const old = join(folder({ node: "#!/usr/bin/env bash\nexit 1\n" }), "node");
    chmodSync(old, 0o755);
    const run = await check({ "a.json": valid }, { files: "a.json" }, { node: old });
    expect(run.log).toBe(
      "::error title=communique::Node 20 or later is needed. Run actions/setup-node before this action.\n",
    );
    expect(run.code).toBe(2);
  });
});
