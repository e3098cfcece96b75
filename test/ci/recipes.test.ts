import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { checkText } from "communique";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ConfigSchema } from "../../src/cli/config-schema.js";
import { command, folder, root } from "../cli/cli.js";
import { isLong } from "../long.js";
import { readAction } from "./composite-action.js";

interface Block {
  heading: string;
  language: string;
  text: string;
}

const page = "docs/ci.md";
const blocks = fencedBlocks(readFileSync(join(root, page), "utf8"));

const talks = {
  type: "meeting",
  id: "meeting:sample-talks",
  title: "Sample talks",
  kind: "talks",
  status: "held",
  when: { start: "2031-05" },
};
const valid = `${JSON.stringify(talks)}\n`;
const broken = `${JSON.stringify({ ...talks, id: "meeting:broken", status: "hold" })}\n`;
const undated = `${JSON.stringify({ ...talks, when: undefined })}\n`;

const RUN = `#!/usr/bin/env bash\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(command)} "$@"\n`;
const bin = folder({ communique: RUN, npx: '#!/usr/bin/env bash\n[ "$1" = communique ] && exec "$@"\nexit 99\n' });
for (const name of ["communique", "npx"]) chmodSync(join(bin, name), 0o755);

describe("every block of the page", () => {
  it("is in a language that a test here looks at, or in one that is not run", () => {
    const languages = blocks.map(({ language }) => language);
    expect([...new Set(languages)].sort()).toEqual(["bash", "js", "json", "python", "sh", "text", "yaml"]);
    // GNU parallel and Spark are not there. Their commands are run below.
    expect(languages.filter((language) => language === "bash" || language === "python")).toHaveLength(2);
  });

  it("gives the command only flags that it has", async () => {
    const { stdout } = await shell("communique check --help", project());
    const known = new Set(stdout.match(/(?<=[ ,])--[a-z-]+/g));
    for (const { text } of blocks) {
      for (const [, flags = ""] of text.matchAll(/communique check(.*(?:\\\n.*)*)/g)) {
        for (const flag of flags.match(/(?<= )--[a-z-]+/g) ?? []) expect(known).toContain(flag);
      }
    }
  });

  it("calls the action with inputs that it has", () => {
    const { inputs } = readAction(join(root, ".github/actions/check/action.yml"));
    const steps = yaml("GitHub Actions").flatMap(({ jobs }) => jobs.reports.steps);
    const uses = steps.filter((step: { uses?: string }) => step.uses?.includes("actions/check@"));
    expect(uses).toHaveLength(2);
    for (const step of uses) {
      expect(step.uses).toBe("owner/communique/.github/actions/check@v1");
      for (const name of Object.keys(step.with)) expect(inputs).toHaveProperty(name);
    }
  });
});

describe("the workflows", () => {
  it("of all pages use the same versions of actions", () => {
    const pages = ["README.md", ".github/actions/check/README.md", page];
    const uses = pages.flatMap((file) => readFileSync(join(root, file), "utf8").match(/(?<=uses: )actions\/.*/g) ?? []);
    expect([...new Set(uses)].sort()).toEqual(["actions/checkout@v5", "actions/setup-node@v5"]);
  });
});

describe("GitHub Actions", () => {
  it("upload the file that the action writes, also when it fails, and may", () => {
    const [, workflow] = yaml("GitHub Actions");
    const [, , action, upload] = workflow.jobs.reports.steps;
    expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@/);
    expect(upload.with.sarif_file).toBe(action.with["sarif-file"]);
    expect(upload.if).toBe(`\${{ !cancelled() }}`);
    expect(workflow.permissions).toEqual({ contents: "read", "security-events": "write", actions: "read" });
  });

  it("annotate without the action", async () => {
    const [, , workflow] = yaml("GitHub Actions");
    const { run } = workflow.jobs.reports.steps.at(-1);
    const { stdout, code } = await shell(run, project({ "reports/b.json": broken }));
    expect(stdout).toMatch(/^::error file=reports\/b\.json,line=1,.*title=unknown-word::/);
    expect(code).toBe(1);
  });
});

describe("GitLab CI", () => {
  it("writes the report that is handed to GitLab, also when it fails", async () => {
    const [{ reports }] = yaml("GitLab CI");
    const where = project({ "reports/a.json": valid, "reports/b.json": broken });
    const { code } = await shell(reports.script.at(-1), where);
    expect(code).toBe(1);
    expect(readFileSync(join(where, reports.artifacts.reports.junit), "utf8")).toContain(
      '<testsuites name="communique" tests="2" failures="1" errors="0">',
    );
    expect(reports.artifacts.when).toBe("always");
  });
});

describe("pre-commit", () => {
  const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  const [remote, local] = yaml("pre-commit").map(({ repos }) => repos[0].hooks[0]);

  it("is told an entry that the package installs, which pre-commit builds from the repository", () => {
    const { bin, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(hook).toMatchObject({ id: "communique-check", language: "node", require_serial: true });
    expect(Object.keys(bin)).toContain(hook.entry.split(" ")[0]);
    expect(scripts.prepare).toMatch(/npm run build$/);
  });

  it("looks at reports only, which the page tells", () => {
    const files = new RegExp(hook.files);
    for (const name of ["reports/a.json", "reports/deep/b.ndjson", "reports/c.jsonl"]) expect(name).toMatch(files);
    for (const name of ["package.json", "src/reports/a.json", "reports/a.jsonc", "reports/a.txt"]) {
      expect(name).not.toMatch(files);
    }
    for (const { id, files } of [remote, local]) expect([id, files]).toEqual([hook.id, hook.files]);
    expect(local.require_serial).toBe(hook.require_serial);
  });

  it.each([
    ["of the repository", hook.entry, remote.args],
    ["of the project", local.entry, []],
  ])("runs the entry %s over the names of files", async (_, entry, args) => {
    const where = project({ "reports/a.json": valid, "reports/b c.json": broken });
    const run = (files: string) => shell([entry, ...args, files].join(" "), where);
    expect((await run("reports/a.json")).code).toBe(0);
    const { stdout, code } = await run("reports/a.json 'reports/b c.json'");
    expect(stdout).toMatch(/^reports\/b c\.json:1:\d+ error unknown-word /m);
    expect(code).toBe(1);
  });
});

describe("lint-staged", () => {
  it("adds absolute names to a command that is silent when all is fine", async () => {
    const [[, run] = []] = Object.entries<string>(json("lint-staged")["lint-staged"]);
    const where = project({ "reports/a.json": valid, "reports/b.json": broken });
    expect(await shell(`${run} '${where}/reports/a.json'`, where)).toEqual({ stdout: "", stderr: "", code: 0 });
    expect((await shell(`${run} '${where}/reports/a.json' '${where}/reports/b.json'`, where)).code).toBe(1);
  });
});

describe("VS Code", () => {
  const [settings, document] = blocks.filter(({ heading }) => heading === "VS Code").map(({ text }) => text);

  it.each(JSON.parse(settings ?? "")["json.schemas"] as { url: string; fileMatch: string[] }[])(
    "finds $url, which tells good from bad",
    ({ url, fileMatch }) => {
      const accepts = validator(join(root, url.replace("./node_modules/communique/", "")));
      const isRecord = url.endsWith("record.schema.json");
      const example = isRecord ? talks : JSON.parse(readFileSync(join(root, "examples/minimal/report.json"), "utf8"));
      expect(accepts(example)).toBe(true);
      expect(accepts({ ...example, sample: true })).toBe(false);
      expect(fileMatch).toEqual([isRecord ? "/records/**/*.json" : "/reports/**/*.json"]);
    },
  );

  it("is told the schema by the file itself, and the check accepts that", () => {
    const { $schema, ...rest } = JSON.parse(document ?? "");
    expect(checkText(document ?? "").findings).toEqual([]);
    const accepts = validator(join(root, $schema.replace("../node_modules/communique/", "")));
    expect([accepts({ $schema, ...rest }), accepts({ $schema, ...rest, status: "hold" })]).toEqual([true, false]);
  });
});

describe("many files", () => {
  const [folderRun, xargs] = scripts("Many files");

  it("are checked as a folder, in silence", async () => {
    const where = project({ "reports/a.json": valid });
    expect(await shell(folderRun, where)).toEqual({ stdout: "", stderr: "", code: 0 });
  });

  it("are shared out among processes, whatever their names are", async () => {
    const where = project({ "reports/a.json": valid, "reports/two words.json": valid, "reports/b.json": broken });
    const { stdout, code } = await shell(xargs, where);
    expect(stdout).toMatch(/^reports\/b\.json:1:\d+ error unknown-word /m);
    expect(code).toBe(123);
    expect((await shell(xargs, project({ "reports/two words.json": valid }))).code).toBe(0);
  });
});

describe("events by the line", () => {
  const [file, pipe] = scripts("Events by the line");
  const events = { "events.ndjson.gz": gzipSync(`${valid}\n${broken}`) };

  it("come from a compressed file", async () => {
    const where = project(events);
    expect((await shell(file, where)).code).toBe(1);
    const results = readFileSync(join(where, "results.ndjson"), "utf8").trimEnd().split("\n");
    expect(results.map((line) => JSON.parse(line))).toMatchObject([
      { file: "events.ndjson.gz", ok: true, type: "meeting", line: 1, id: "meeting:sample-talks", findings: [] },
      { ok: false, line: 3, findings: [{ code: "unknown-word", record: "meeting:broken" }] },
    ]);
  });

  it("come through a pipe", async () => {
    const { stdout } = await shell(pipe, project(events));
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).findings[0].record),
    ).toEqual(["meeting:broken"]);
  });

  it("come to GNU parallel and to Spark by the same command", async () => {
    const text = (language: string) => blocks.find((block) => block.language === language)?.text ?? "";
    const [, inParallel = ""] = /\\\n +(.*) > results\.ndjson\n/.exec(text("bash")) ?? [];
    const [, inSpark = ""] = /\.pipe\("(.*)"\)/.exec(text("python")) ?? [];
    for (const run of [inParallel, inSpark]) {
      const { stdout } = await shell(`printf '%s' "$EVENTS" | ${run}`, project(), { EVENTS: valid + broken });
      expect(
        stdout
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line).ok),
      ).toEqual([true, false]);
    }
  });
});

describe("an old corpus", () => {
  it("is accepted as it is, and fails for what is new", async () => {
    const [update, check] = scripts("An old corpus");
    const where = project({ "reports/old.json": broken });
    expect(await shell(update, where)).toMatchObject({
      code: 0,
      stderr: "communique.baseline.json: 1 finding accepted from now on\n",
    });
    expect((await shell(check, where)).code).toBe(0);
    writeFileSync(join(where, "reports/new.json"), broken);
    expect((await shell(check, where)).code).toBe(1);
    writeFileSync(join(where, "reports/new.json"), valid);
    writeFileSync(join(where, "reports/old.json"), valid);
    expect(await shell(check, where)).toMatchObject({
      code: 0,
      stderr: "communique.baseline.json: 1 finding no longer there; --update-baseline removes them from it\n",
    });
  });
});

describe("the settings", () => {
  const config = blocks.find(({ heading, language }) => heading === "Settings of a project" && language === "json");
  const [rule] = blocks.filter(({ language }) => language === "js");
  const files = {
    "communique.config.json": config?.text ?? "",
    "rules/undated-meeting.mjs": rule?.text ?? "",
    "communique.baseline.json": '{ "communiqueBaseline": 1, "files": {} }',
  };

  it("have all keys there are, in the example and in the table", () => {
    const keys = Object.keys(ConfigSchema.shape).filter((key) => key !== "$schema");
    expect(Object.keys(JSON.parse(config?.text ?? ""))).toEqual(keys);
    const text = readFileSync(join(root, page), "utf8").split("## Settings of a project")[1] ?? "";
    expect([...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)).toEqual(keys);
  });

  it("apply", async () => {
    const listed = `${JSON.stringify({ ...talks, kind: "town-hall" })}\n`;
    const where = project({ ...files, "reports/a.json": listed, "reports/drafts/b.json": broken });
    expect(await shell("communique check reports", where)).toMatchObject({
      stdout: expect.stringContaining("✓ reports/a.json"),
      code: 0,
    });
    expect((await shell("communique check reports --no-config", where)).code).toBe(1);
  });

  it("bring in the rule, which finds what the page shows", async () => {
    const where = project({ ...files, "reports/talks.json": undated });
    const { stdout, code } = await shell("communique check reports", where);
    const shown = blocks.find(({ heading, language }) => heading === "A rule of your own" && language === "text");
    expect(stdout.slice(0, stdout.indexOf("\n") + 1)).toBe(shown?.text);
    expect(stdout).toContain("\n  help: Give when, as precisely as the source does.\n");
    expect(code).toBe(1);
  });

  it.skipIf(!isLong)("name a rule that is one in TypeScript", () => {
    const where = project(files);
    const program = ts.createProgram([join(where, "rules/undated-meeting.mjs")], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      types: [],
      paths: { communique: [join(root, "src/index.ts")] },
      allowJs: true,
      checkJs: true,
      strict: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      noEmit: true,
    });
    const [file] = program.getSourceFiles().filter(({ fileName }) => fileName.endsWith("undated-meeting.mjs"));
    const faults = [...program.getSemanticDiagnostics(file), ...program.getSyntacticDiagnostics(file)];
    expect(file).toBeDefined();
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });
});

/** A project that has the package. */
function project(files: Record<string, string | Uint8Array> = {}): string {
  const path = folder({ ".git/HEAD": "ref: refs/heads/main\n", ...files });
  mkdirSync(join(path, "node_modules"));
  symlinkSync(root, join(path, "node_modules/communique"));
  return path;
}

async function shell(script = "", cwd: string, env: Record<string, string> = {}) {
  const PATH = `${bin}:${dirname(process.execPath)}:${process.env.PATH}`;
  const child = spawn("bash", ["--norc", "-c", script], { cwd, env: { PATH, ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  child.stdin.end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { stdout, stderr, code };
}

function validator(file: string): (value: unknown) => boolean {
  expect(existsSync(file)).toBe(true);
  return new Ajv({ strict: false }).compile(JSON.parse(readFileSync(file, "utf8")));
}

function scripts(heading: string): string[] {
  return blocks.filter((block) => block.heading === heading && block.language === "sh").map(({ text }) => text);
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the page holds; the tests look at it.
function yaml(heading: string): any[] {
  return blocks
    .filter((block) => block.heading === heading && block.language === "yaml")
    .map(({ text }) => parse(text));
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
function json(heading: string): any {
  const block = blocks.find((block) => block.heading === heading && block.language === "json");
  return JSON.parse(block?.text ?? "");
}

function fencedBlocks(markdown: string): Block[] {
  let heading = "";
  const found: Block[] = [];
  for (const [, title, language, text] of markdown.matchAll(/^## (.*)$|^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else found.push({ heading, language: language ?? "", text: text ?? "" });
  }
  return found;
}
