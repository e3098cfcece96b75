import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  ROOT,
);

/** Without the types of Node and the DOM, which take longer to read than all of our own. */
const lean = { ...options, types: [], lib: ["lib.es2023.d.ts"] };

/** What a run of the compiler found. */
export interface Diagnostic {
  file: string;
  line: number;
  code: number;
}

const parsed = new Map<string, ts.SourceFile>();

/**
 * Compiles a file of the repository with the repository's own options, and tells what is wrong in that file.
 *
 * @param overrides Other options. @param variants Texts by path, for files that shall read otherwise than on disk.
 */
export function compile(
  file: string,
  overrides: ts.CompilerOptions = {},
  variants: Readonly<Record<string, string>> = {},
): Diagnostic[] {
  const all = { ...lean, ...overrides };
  const host = ts.createCompilerHost(all);
  const readSourceFile = host.getSourceFile;
  host.getSourceFile = (path, language, ...rest) => {
    const variant = variants[path.slice(ROOT.length)];
    if (variant !== undefined) return ts.createSourceFile(path, variant, language, true);
    const key = `${path} ${JSON.stringify(language)}`;
    const source = parsed.get(key) ?? readSourceFile(path, language, ...rest);
    if (source) parsed.set(key, source);
    return source;
  };
  const program = ts.createProgram([join(ROOT, file)], all, host);
  const root = program.getSourceFile(join(ROOT, file));
  // Of the other files, `npm run typecheck` takes care.
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(root),
    ...program.getSemanticDiagnostics(root),
  ];
  return diagnostics.map(({ file, start, code }) => ({
    file: file?.fileName.slice(ROOT.length) ?? "",
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    code,
  }));
}

/** A language service on one file of the repository, as an editor has it. */
export function editorOf(file: string, text: string): ts.LanguageService {
  const path = join(ROOT, file);
  return ts.createLanguageService({
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    readFile: (name) => (name === path ? text : ts.sys.readFile(name)),
    realpath: (name) => ts.sys.realpath?.(name) ?? name,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    getCompilationSettings: () => lean,
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [path],
    getScriptSnapshot(name) {
      const content = name === path ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getScriptVersion: () => "1",
  });
}
