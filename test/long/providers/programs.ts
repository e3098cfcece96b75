import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { inject } from "vitest";
import { blocksOf } from "../../docs/blocks.js";
import { tool } from "../tool.js";

const ROOT = resolve(import.meta.dirname, "../../..");
const PAGE = readFileSync(join(ROOT, "docs/providers.md"), "utf8");

/** What a program printed, and the report that it wrote, if it did. */
export interface Ran {
  readonly code: number;
  /** The lines of standard error. */
  readonly told: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: what it is, is what the tests look at.
  readonly report?: any;
}

/** The programs of the page, as files of a project in which communique and the SDKs are installed. */
export class Programs {
  readonly folder: string;
  /** The headings that have a program, and the files they were written to. */
  readonly files = new Map<string, string>();
  readonly node = tool("node-22/bin/node");

  constructor(article: string) {
    // Beside the SDKs, so that the package and the SDKs find one Zod.
    this.folder = mkdtempSync(tool("../.providers-"));
    const installed = join(this.folder, "node_modules/communique");
    cpSync(join(inject("consumer"), "node_modules/communique"), installed, { recursive: true });
    mkdirSync(join(this.folder, "node_modules/.bin"));
    chmodSync(join(installed, "dist/cli.js"), 0o755);
    symlinkSync("../communique/dist/cli.js", join(this.folder, "node_modules/.bin/communique"));
    writeFileSync(join(this.folder, "package.json"), '{ "private": true, "type": "module" }');
    writeFileSync(join(this.folder, "article.txt"), article);
    for (const section of PAGE.split(/^## /m).slice(1)) {
      const heading = section.slice(0, section.indexOf("\n"));
      const [program, ...more] = blocksOf(section).filter(({ info }) => info === "ts");
      if (more.length > 0) throw new Error(`${heading} has several programs.`);
      if (program === undefined) continue;
      const file = `${heading.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.ts`;
      writeFileSync(join(this.folder, file), program.text);
      this.files.set(heading, file);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** What the compiler says of the programs, and of others beside them. */
  diagnostics(others: readonly string[]): string[] {
    const program = ts.createProgram([...[...this.files.values()].map((file) => join(this.folder, file)), ...others], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts"],
      types: ["node"],
      typeRoots: [join(ROOT, "node_modules/@types")],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      allowJs: true,
      noEmit: true,
    });
    return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  }

  /** Runs a program as a user does, with no variable of the environment but these. */
  async run(heading: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
    const report = join(this.folder, "report.json");
    rmSync(report, { force: true });
    const [code, stderr] = await new Promise<[number, string]>((done) => {
      execFile(
        this.node,
        [this.files.get(heading) ?? heading],
        { cwd: this.folder, env: { PATH: process.env.PATH, HOME: this.folder, ...env } },
        (error, _, stderr) => done([Number(error?.code ?? 0), stderr]),
      );
    });
    const told = stderr.split("\n").filter((line) => line !== "");
    return { code, told, ...this.report() };
  }

  /** The report that is there, if one is. */
  report(): Pick<Ran, "report"> {
    try {
      return { report: JSON.parse(readFileSync(join(this.folder, "report.json"), "utf8")) };
    } catch {
      return {};
    }
  }
}
