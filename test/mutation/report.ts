/** A mutant as Stryker reports it. */
interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Position; end: Position };
}

interface Position {
  line: number;
  column: number;
}

export interface StrykerReport {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

/** A mutant that no test noticed. */
export interface Survivor {
  /** Where it is, as Stryker takes it: `file:line:column-line:column`, lines from 1, columns from 0. */
  range: string;
  mutator: string;
  code: string;
  replacement: string;
}

/** What came out for an area. */
export interface Scores {
  killed: number;
  timeout: number;
  /** Prose, and what runs only once when a module is loaded. */
  ignored: number;
  survivors: Survivor[];
}

export function scoresOf({ files }: StrykerReport): Scores {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, ...mutant })),
  );
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  return {
    killed: count("Killed"),
    timeout: count("Timeout"),
    ignored: count("Ignored"),
    survivors: mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ file, source, location: { start, end }, mutatorName, replacement = "" }) => ({
        range: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
        mutator: mutatorName,
        code: textAt(source, start, end),
        replacement,
      })),
  };
}

/** Killed and timed out, of all mutants that were not ignored, in percent. */
export function percent({ killed, timeout, survivors }: Scores): number {
  const valid = killed + timeout + survivors.length;
  return valid === 0 ? 100 : Math.round(((killed + timeout) / valid) * 1000) / 10;
}

/** What was replaced by what: the same in another run, wherever it stands by then. */
export function identity({ range, mutator, code, replacement }: Survivor): string {
  return JSON.stringify([range, mutator, code, replacement]);
}

function textAt(source: string, start: Position, end: Position): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return lines.join("\n");
}
