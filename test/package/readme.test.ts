import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { checkText } from "communique";
import { transformSync } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);

interface Block {
  language: string;
  text: string;
  line: number;
}

const blocks = fencedBlocks(readFileSync("README.md", "utf8"));
const ofLanguage = (language: string, of = blocks) => of.filter((block) => block.language === language);

/** A project of a user, with this package and its peers installed. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "communique-readme-"));
  mkdirSync(join(project, "node_modules/.bin"), { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
  symlinkSync(resolve("."), join(project, "node_modules/communique"));
  for (const name of ["zod", "ajv"]) symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
  symlinkSync("../communique/dist/cli.js", join(project, "node_modules/.bin/communique"));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe.each(["README.md", "docs/convert.md", "docs/draft.md", "docs/import.md", "docs/scale.md", "docs/view.md"])(
  "the TypeScript blocks of %s",
  (page) => {
    const all = fencedBlocks(readFileSync(page, "utf8"));
    const sources = ofLanguage("ts", all);

    it("compile in strict mode", () => {
      const files = sources.map(({ text, line }) => {
        const file = join(project, `${basename(page)}-${line}.ts`);
        writeFileSync(file, text);
        return file;
      });
      const program = ts.createProgram(files, {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        resolveJsonModule: true,
        skipLibCheck: true,
        noEmit: true,
      });
      const diagnostics = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
        return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
      expect(files.length).toBeGreaterThanOrEqual(1);
      expect(diagnostics).toEqual([]);
    });

    it.each(sources)("run and print what follows (line $line)", async (block) => {
      const file = join(project, `${basename(page)}-${block.line}.mjs`);
      writeFileSync(file, transformSync(block.text, { loader: "ts", format: "esm" }).code);
      const { stdout } = await run(process.execPath, ["--no-warnings", file], { cwd: project });
      const next = all[all.indexOf(block) + 1];
      if (next?.language === "text") expect(stdout).toBe(next.text);
      else expect(block.text.includes("console.log") && stdout === "").toBe(false);
    });
  },
);

describe("the JSON blocks of the README", () => {
  it.each(ofLanguage("json"))("are valid (line $line)", ({ text }) => {
    expect(checkText(text).findings).toEqual([]);
  });
});

describe("the shell blocks of the README", () => {
  const draft = `{
  "type": "report",
  "version": "1",
  "id": "https://example.org/reports/draft",
  "title": "Draft",
  "language": "en",
  "sources": [{ "type": "source", "id": "source:article", "kind": "news-article" }],
  "meetings": [
    {
      "type": "meeting", "id": "meeting:sample-talks", "title": "Sample talks",
      "kind": "talks",
      "status": "hold"
    }
  ]
}
`;

  it("set up a project that checks clean", async () => {
    const commands = ofLanguage("sh").map(({ text }) => text.trim());
    expect(commands).toContain("npx communique init");
    await shell("npx communique init");
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
    expect(scripts["check:reports"]).toBe("communique check reports");
    const { stdout, code } = await shell("npm run --silent check:reports");
    expect(stdout).toContain("✓ reports/baku-talks/report.json: a report of 42 records, no findings\n");
    expect(stdout).toContain("✓ reports/minimal/report.json");
    expect(code).toBe(0);
  });

  it("check reports and print the finding that is shown", async () => {
    const command = "npx communique check 'reports/**/*.json'";
    expect(ofLanguage("sh").map(({ text }) => text)).toContain(`${command}\n`);
    mkdirSync(join(project, "reports"), { recursive: true });
    writeFileSync(join(project, "reports/draft.json"), draft);
    const shown = blocks.find(({ text }) => text.startsWith("reports/draft.json"));
    const { stdout, code } = await shell("npx communique check reports/draft.json");
    expect(stdout).toBe(shown?.text);
    expect(code).toBe(1);
    expect((await shell(command)).code).toBe(1);
  });

  it("run the same command in the workflow", () => {
    const [workflow] = ofLanguage("yaml");
    expect(workflow?.text).toContain("      - run: npx --yes communique check 'reports/**/*.json'\n");
  });

  it("begin with the two commands that CI reads from here", () => {
    expect(ofLanguage("sh")[0]?.text).toBe("npm ci && npm run example\nnpm ci && npm test\n");
  });
});

async function shell(command: string): Promise<{ stdout: string; code: number }> {
  try {
    const { stdout } = await run("bash", ["-c", command], { cwd: project, env: { ...process.env, NO_COLOR: "1" } });
    return { stdout, code: 0 };
  } catch (error) {
    return error as { stdout: string; code: number };
  }
}

function fencedBlocks(markdown: string): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  for (const [i, line] of markdown.split("\n").entries()) {
    if (open === undefined) {
      const language = /^```(\w+)$/.exec(line)?.[1];
      if (language) open = { language, text: "", line: i + 1 };
    } else if (line === "```") {
      found.push(open);
      open = undefined;
    } else {
      open.text += `${line}\n`;
    }
  }
  return found;
}
