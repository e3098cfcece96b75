import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { communique, folder, type Run } from "./cli.js";

const ADA = '{"type":"person","id":"person:ada","name":"Ada Example"}';
/** One warning of the rule unlisted-word. */
const CHAT = '{"type":"meeting","id":"meeting:x","title":"X","kind":"chat","status":"held"}';
/** Two errors of the shape. */
const TWO_ERRORS = '{"type":"person","id":"person:ada","nickname":"A"}';

/** A rule of a project: its module, with a body of `find` to choose. */
const rule = (code: string, find: string, more = 'severity: "error"') =>
  `{ code: "${code}", ${more}, description: "D.", help: "H.", *find(context) { ${find} } }`;
const NO_ADA = rule(
  "desk/no-ada",
  'for (const { record, path } of context.records) if (record.name?.startsWith("Ada")) yield { path: path + "/name", message: "Ada again." };',
);

/** The first lines of the findings, and what the command came to. */
async function check(files: Record<string, string>, args: string[], cwd = "."): Promise<Run & { heads: string[] }> {
  const at = folder(files);
  const run = await communique(["check", ...args], { cwd: join(at, cwd) });
  const heads = run.stdout.split("\n").filter((line) => /^\S+:\d+:\d+ (?:error|warning) /.test(line));
  return { ...run, heads };
}

const settings = (content: object) => JSON.stringify(content);
const refused = (message: string) => ({ stdout: "", stderr: `error: ${message}\n`, code: 2 });

describe("the settings of a project", () => {
  const off = settings({ rules: { "unlisted-word": "off" } });

  it("are those of the nearest folder upwards, and no others", async () => {
    const files = {
      "communique.config.json": settings({ rules: { "unlisted-word": "error" } }),
      "a/communique.config.json": off,
      "a/b/chat.json": CHAT,
      "chat.json": CHAT,
    };
    expect((await check(files, ["chat.json"], "a/b")).stdout).toBe(
      "✓ chat.json: a meeting, no findings\n0 errors, 0 warnings in 1 file\n",
    );
    const here = await check(files, ["chat.json"]);
    expect([here.heads.length, here.code]).toEqual([1, 1]);
    expect(here.heads[0]).toMatch(/^chat\.json:1:55 error unlisted-word meeting:x .*"chat".* \/kind\b/);
  });

  it("are those of the file that --config names, and none with --no-config", async () => {
    const files = { "communique.config.json": off, "strict.json": settings({ failOn: "warning" }), "chat.json": CHAT };
    expect((await check(files, ["chat.json"])).code).toBe(0);
    const strict = await check(files, ["chat.json", "--config", "strict.json"]);
    expect([strict.heads.length, strict.code]).toEqual([1, 1]);
    const none = await check(files, ["chat.json", "--no-config"]);
    expect([none.heads.length, none.code]).toEqual([1, 0]);
  });

  it("yield to flags", async () => {
    const files = {
      "communique.config.json": settings({ rules: { "unlisted-word": "error" }, failOn: "warning", maxFindings: 1 }),
      "chat.json": CHAT,
      "two.json": TWO_ERRORS,
    };
    expect((await check(files, ["chat.json"])).heads[0]).toContain(" error unlisted-word ");
    expect((await check(files, ["chat.json", "--rule", "unlisted-word=warning"])).heads[0]).toContain(
      " warning unlisted-word ",
    );
    expect((await check(files, ["chat.json", "--rule", "unlisted-word=warning"])).code).toBe(1);
    const lenient = await check(files, ["chat.json", "--rule", "unlisted-word=warning", "--fail-on", "error"]);
    expect(lenient.code).toBe(0);
    expect((await check(files, ["chat.json", "--rule", "unlisted-word=off"])).heads).toEqual([]);
    expect((await check(files, ["two.json"])).heads).toHaveLength(1);
    expect((await check(files, ["two.json", "--max-findings", "2"])).heads).toHaveLength(2);
  });

  it("add words to open vocabularies", async () => {
    const files = { "communique.config.json": settings({ words: { meetingKind: ["chat"] } }), "chat.json": CHAT };
    expect((await check(files, ["chat.json"])).heads).toEqual([]);
    const other = { ...files, "communique.config.json": settings({ words: { meetingKind: ["gossip"] } }) };
    expect((await check(other, ["chat.json"])).heads).toHaveLength(1);
  });

  it("leave files out, as seen from the settings, wherever the command is run", async () => {
    const files = {
      "communique.config.json": settings({ ignore: ["reports/drafts/**", "./old.json"] }),
      "old.json": ADA,
      "drafts/kept.json": ADA,
      "reports/drafts/left-out.json": ADA,
      "reports/one.json": ADA,
      "reports/reports/drafts/kept.json": ADA,
    };
    const names = ({ stdout }: Run) => [...stdout.matchAll(/^✓ (\S+):/gm)].map(([, name]) => name);
    expect(names(await check(files, ["."]))).toEqual([
      "drafts/kept.json",
      "reports/one.json",
      "reports/reports/drafts/kept.json",
    ]);
    expect(names(await check(files, ["**/*.json"], "reports"))).toEqual(["one.json", "reports/drafts/kept.json"]);
    expect(names(await check(files, ["drafts", "one.json"], "reports"))).toEqual(["one.json"]);
    // Both together.
    expect(names(await check(files, [".", "--ignore", "**/kept.json"]))).toEqual(["reports/one.json"]);
    // What is named itself is meant.
    expect(names(await check(files, ["old.json"]))).toEqual(["old.json"]);
  });

  it("name a baseline from where they stand", async () => {
    const files = {
      "communique.config.json": settings({ baseline: "known/findings.json" }),
      "sub/two.json": TWO_ERRORS,
    };
    const at = folder(files);
    const run = (...args: string[]) => communique(["check", "two.json", ...args], { cwd: join(at, "sub") });
    expect((await run("--update-baseline")).stderr).toBe("../known/findings.json: 2 findings accepted from now on\n");
    expect((await run()).code).toBe(0);
    expect((await run("--no-config")).code).toBe(1);
    expect(await run("--baseline", "other.json")).toEqual(
      refused("There is no baseline other.json. Write it first, with --update-baseline."),
    );
  });

  it("are no documents of the directory that they stand in", async () => {
    const { stdout, code } = await check({ "communique.config.json": "{}", "a.json": ADA }, ["."]);
    expect([stdout, code]).toEqual(["✓ a.json: a person, no findings\n0 errors, 0 warnings in 1 file\n", 0]);
    const alone = await check({ "communique.config.json": "{}" }, ["."]);
    expect(alone).toMatchObject(refused(".: There is no .json, .ndjson or .jsonl file in this directory."));
  });
});

describe("settings that cannot be used", () => {
  /** The lines on standard error, which are all there is. */
  async function told(content: string): Promise<string[]> {
    const { stdout, stderr, code } = await check({ "communique.config.json": content, "a.json": ADA }, ["a.json"]);
    expect([stdout, code]).toEqual(["", 2]);
    return stderr.trimEnd().split("\n");
  }

  it.each([
    [
      '{\n  "rulse": {}\n}',
      'communique.config.json:2:3 error unknown-key Unknown key "rulse". Did you mean "rules"?',
      "  at /rulse",
    ],
    [
      '{"failOn": "never"}',
      'communique.config.json:1:12 error unknown-word "failOn" is "never"; expected "error" or "warning".',
      "  at /failOn",
    ],
    [
      '{"rules": {"unlisted-word": "of"}}',
      'communique.config.json:1:29 error unknown-word "unlisted-word" is "of"; expected "off", "warning" or "error".',
      "  at /rules/unlisted-word",
    ],
    [
      '{"rules": {\n "unlisted-wrod": "off"}}',
      'communique.config.json:2:2 error unknown-key There is no rule "unlisted-wrod". Did you mean "unlisted-word"?',
      "  at /rules/unlisted-wrod",
    ],
    [
      '{"rules": {"invalid-json": "off"}}',
      'communique.config.json:1:12 error unknown-key "invalid-json" is no rule and cannot be set: a document has to be readable and of the right shape.',
      "  at /rules/invalid-json",
    ],
    [
      '{"rules": {"a/b~c": "off"}}',
      'communique.config.json:1:12 error unknown-key There is no rule "a/b~c".',
      "  at /rules/a~1b~0c",
    ],
    [
      '{"words": {"meetingKinds": []}}',
      'communique.config.json:1:12 error unknown-key Unknown key "meetingKinds". Did you mean "meetingKind"?',
      "  at /words/meetingKinds",
    ],
    [
      '{"maxFindings": 0}',
      'communique.config.json:1:17 error out-of-range "maxFindings" is 0; expected at least 1.',
      "  at /maxFindings",
    ],
    [
      '{"ignore": "drafts"}',
      'communique.config.json:1:12 error wrong-type "ignore" is the text "drafts"; expected a list.',
      "  at /ignore",
    ],
  ])("%o are told with their place", async (content, line, at) => {
    const lines = await told(content);
    expect(lines.slice(0, 3)).toEqual(["error: communique.config.json: these settings cannot be used.", line, at]);
    for (const more of lines.slice(3)) expect(more).toMatch(/^ {2}help: \S/);
    expect(lines.length).toBeLessThanOrEqual(4);
  });

  it("are told with their place also where they are no JSON, and all at once", async () => {
    expect((await told("{\n  rules: {}\n}"))[1]).toMatch(/^communique\.config\.json:2:3 error invalid-json /);
    expect((await told('{"rules": {}, "rules": {}}'))[1]).toMatch(
      /^communique\.config\.json:1:15 error duplicate-key /,
    );
    const places = (await told('{"x": 1,\n"failOn": 1}')).map((line) => /^\S+:\d+:\d+/.exec(line)?.[0]).filter(Boolean);
    expect(places.sort()).toEqual(["communique.config.json:1:2", "communique.config.json:2:11"]);
  });

  it("are those of a file that is not there, or is none", async () => {
    const args = ["a.json", "--config"];
    expect(await check({ "a.json": ADA }, [...args, "gone.json"])).toMatchObject(
      refused("gone.json: There is no such file."),
    );
    expect(await check({ "a.json": ADA }, [...args, "."])).toMatchObject(refused(".: This is a directory."));
  });

  it("are also codes of --rule that are those of no rule", async () => {
    const run = (code: string) => check({ "a.json": ADA }, ["a.json", "--rule", `${code}=off`]);
    expect(await run("unlisted-wrod")).toMatchObject(
      refused('There is no rule "unlisted-wrod". Did you mean "unlisted-word"?'),
    );
    expect(await run("invalid-json")).toMatchObject(
      refused('"invalid-json" is no rule and cannot be set: a document has to be readable and of the right shape.'),
    );
    expect(await run("toString")).toMatchObject(refused('There is no rule "toString".'));
  });
});

describe("rules of a project", () => {
  const config = (...ruleModules: string[]) => settings({ ruleModules });
  const files = (module: string, name = "rules.mjs") => ({
    "communique.config.json": config(`./${name}`),
    [name]: module,
    "ada.json": ADA,
  });
  const FOUND = "ada.json:1:43 error desk/no-ada Ada again.";

  it.each([
    ["one as default", `export default ${NO_ADA}`],
    ["a list as default", `export default [${NO_ADA}]`],
    ["one as rules", `export const rules = ${NO_ADA}`],
    ["a list as rules", `export const rules = [${NO_ADA}]`],
  ])("are exported: %s", async (_name, module) => {
    const { stdout, stderr, code } = await check(files(module), ["ada.json"]);
    expect(stdout).toContain(`${FOUND}\n  at /name\n`);
    expect(stdout).toContain("\n  help: H.\n");
    expect([stderr, code]).toEqual(["", 1]);
  });

  it.each([
    ["a list", `module.exports = [${NO_ADA}]`],
    ["rules", `module.exports = { rules: [${NO_ADA}] }`],
    ["compiled", `Object.defineProperty(exports, "__esModule", { value: true }); exports.default = ${NO_ADA}`],
  ])("may come from CommonJS: %s", async (_name, module) => {
    expect((await check(files(module, "rules.cjs"), ["ada.json"])).heads).toEqual([FOUND]);
  });

  it("are found from the settings, also where the command is run elsewhere", async () => {
    const { heads } = await check({ ...files(`export default ${NO_ADA}`), "sub/ada.json": ADA }, ["ada.json"], "sub");
    expect(heads).toEqual([FOUND]);
  });

  it.each([
    ["main", { main: "./rules.mjs" }],
    ["exports", { exports: "./rules.mjs" }],
    ["exports for import alone", { exports: { ".": { import: { types: "./rules.d.mts", default: "./rules.mjs" } } } }],
    ["exports that begin with import", { exports: { import: "./rules.mjs" } }],
  ])("are those of a package that is installed beside the settings: %s", async (_name, entry) => {
    const { heads } = await check(
      {
        "communique.config.json": config("@example/rules"),
        "node_modules/@example/rules/package.json": settings({ name: "@example/rules", version: "1.0.0", ...entry }),
        "node_modules/@example/rules/rules.mjs": `export default ${NO_ADA}`,
        "sub/ada.json": ADA,
      },
      ["ada.json"],
      "sub",
    );
    expect(heads).toEqual([FOUND]);
  });

  it("are set as any other", async () => {
    const project = files(`export default ${NO_ADA}`);
    const run = (...args: string[]) => check(project, ["ada.json", ...args]);
    expect((await run("--rule", "desk/no-ada=off")).heads).toEqual([]);
    expect((await run("--rule", "desk/no-ada=warning")).heads).toEqual([
      "ada.json:1:43 warning desk/no-ada Ada again.",
    ]);
    const set = settings({ ruleModules: ["./rules.mjs"], rules: { "desk/no-ada": "warning" } });
    expect((await check({ ...project, "communique.config.json": set }, ["ada.json"])).code).toBe(0);
    expect((await run("--shape-only")).heads).toEqual([]);
    expect((await run("--no-config")).heads).toEqual([]);
  });

  it("are described where a format describes rules", async () => {
    const { stdout } = await check(files(`export default ${NO_ADA}`), ["ada.json", "--format", "sarif"]);
    const [{ tool, results }] = JSON.parse(stdout).runs;
    expect(tool.driver.rules).toMatchObject([
      { id: "desk/no-ada", shortDescription: { text: "D." }, help: { text: "H." } },
    ]);
    expect(results).toMatchObject([{ ruleId: "desk/no-ada", ruleIndex: 0, level: "error" }]);
  });

  it.each([
    ["throws an error", 'throw new Error("Out of\\n order")', "rules.mjs: the rules could not be loaded: Out of order"],
    ["throws something else", "throw undefined", "rules.mjs: the rules could not be loaded: undefined"],
    ["is no JavaScript", "export default {", "rules.mjs: the rules could not be loaded: Unexpected end of input"],
    ["exports nothing", "", "rules.mjs exports no rules: export a rule or a list of rules as default."],
    ["exports none", "export default []", "rules.mjs exports no rules: export a rule or a list of rules as default."],
    ["exports null", "export default null", "rules.mjs exports no rules: export a rule or a list of rules as default."],
    [
      "exports something else",
      "export default 5",
      "rules.mjs: The rule 5 cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.",
    ],
    [
      "exports a list with a hole",
      "export default [null]",
      "rules.mjs: The rule null cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.",
    ],
    [
      "exports a rule with a bad code",
      `export default ${rule("No Ada", "")}`,
      'rules.mjs: The rule "No Ada" cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.',
    ],
    [
      "exports a rule without a prefix",
      `export default ${rule("unlisted-word", "")}`,
      'rules.mjs: The rule "unlisted-word" cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.',
    ],
    [
      "exports two rules with one code",
      `export default [${NO_ADA}, ${NO_ADA}]`,
      'rules.mjs: The rule "desk/no-ada" cannot be used: its code is taken.',
    ],
    [
      "exports a rule without severity",
      `export default ${rule("desk/no-ada", "", 'severity: "fatal"')}`,
      'rules.mjs: The rule "desk/no-ada" cannot be used: its severity has to be "error" or "warning".',
    ],
    [
      "exports a rule without find",
      'export default { code: "desk/no-ada", severity: "error", description: "D.", help: "H." }',
      'rules.mjs: The rule "desk/no-ada" cannot be used: find has to be a function.',
    ],
    [
      "has a rule that throws",
      `export default ${rule("desk/no-ada", "null.x")}`,
      "ada.json: The rule desk/no-ada failed: TypeError: Cannot read properties of null (reading 'x')",
    ],
    [
      "has a rule that finds nothing to tell",
      `export default ${rule("desk/no-ada", "yield {}")}`,
      "ada.json: The rule desk/no-ada failed: TypeError: a violation has to have a path and a message",
    ],
    [
      "has a rule that gives no list",
      'export default { code: "desk/no-ada", severity: "error", description: "D.", help: "H.", find: async () => [] }',
      "ada.json: The rule desk/no-ada failed: TypeError: find has to give a list of violations",
    ],
  ])("are told in a line where the module %s", async (_name, module, message) => {
    expect(await check(files(module), ["ada.json"])).toMatchObject(refused(message));
  });

  it("are told in a line where the module is not there", async () => {
    const gone = await check({ "communique.config.json": config("./gone.mjs"), "ada.json": ADA }, ["ada.json"]);
    expect([gone.stdout, gone.code]).toEqual(["", 2]);
    expect(gone.stderr).toMatch(/^error: gone\.mjs: the rules could not be loaded: Cannot find module .*\n$/);
    expect(
      await check({ "communique.config.json": config("no-such-rules"), "ada.json": ADA }, ["ada.json"]),
    ).toMatchObject(
      refused(
        'communique.config.json: the package "no-such-rules" of ruleModules cannot be found: it is not installed. A path begins with "./".',
      ),
    );
  });

  it("that fail are told with the line of an NDJSON file, here and in a thread", async () => {
    const failing = rule("desk/no-ada", 'if (context.records[0].record.name === "Bad") throw new Error("Oh no.")');
    const line = (name: string) => `{"type":"person","id":"person:ada","name":"${name}"}\n`;
    const project = { ...files(`export default ${failing}`), "x.ndjson": line("Ada") + line("Bad") + line("Ada") };
    for (const workers of ["1", "2"]) {
      expect(await check(project, ["x.ndjson", "--workers", workers])).toMatchObject(
        refused("x.ndjson:2: The rule desk/no-ada failed: Error: Oh no."),
      );
    }
  });
});
