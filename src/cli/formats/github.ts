import type { Severity } from "../../json/finding.js";
import { type CheckedFile, type Outcome, totals } from "./outcome.js";
import { visible } from "./visible.js";
import { placeOf, plural, summarize } from "./words.js";

type Command = Severity | "notice";
type Property = "file" | "line" | "endLine" | "col" | "endColumn" | "title";
type Properties = { readonly [P in Property]?: string | number | undefined };

/** The runner keeps the first ten of each kind that a step prints (`_maxIssueCount`) and drops the others in silence. */
const SHOWN_OF_A_KIND = 10;

const TITLE = "communique";

/**
 * Workflow commands of GitHub Actions, one a line: each finding becomes an annotation of the file. Escaped as
 * `@actions/core` does. Where there are more findings than GitHub shows, a notice says so; of those it shows ten too,
 * counted on their own, and this is the only one.
 */
export function formatGithub(outcome: Outcome): string {
  const lines: string[] = [];
  // First, so that they are among those shown.
  for (const { input, message } of outcome.failures)
    lines.push(command("error", { title: TITLE }, [`${input}: ${message}`]));
  for (const checked of outcome.files) lines.push(...annotations(checked));
  const { errors, warnings, omitted } = totals(outcome);
  const isTooMuch = errors + outcome.failures.length > SHOWN_OF_A_KIND || warnings > SHOWN_OF_A_KIND;
  if (isTooMuch || omitted > 0) {
    const limit = `GitHub shows at most ${SHOWN_OF_A_KIND} errors and ${SHOWN_OF_A_KIND} warnings of a step; the log has all that were printed.`;
    lines.push(command("notice", { title: TITLE }, [`${summarize(outcome)}. ${limit}`]));
  }
  return lines.map((line) => `${line}\n`).join("");
}

function annotations({ file, repositoryPath, findings, omitted }: CheckedFile): string[] {
  // GitHub finds only files of the repository. Another one is named in the message.
  const isOutside = repositoryPath.startsWith("file://");
  const lines = findings.map((finding) => {
    const { code, severity, message, help, example, line, endLine, column, endColumn } = finding;
    // The runner drops columns that are on different lines.
    const isOneLine = line !== undefined && (endLine ?? line) === line;
    const properties = isOutside
      ? { title: code }
      : {
          file: repositoryPath,
          line,
          endLine,
          ...(isOneLine && { col: column, endColumn }),
          title: code,
        };
    const text = isOutside ? `${placeOf(file, finding)}: ${message}` : message;
    return command(severity, properties, [text, help, example && `Such as: ${example}`]);
  });
  if (omitted) lines.push(command("notice", { title: TITLE }, [`${file}: and ${plural(omitted, "finding")} more`]));
  return lines;
}

function command(name: Command, properties: Properties, lines: readonly (string | undefined)[]): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
  const data = lines.filter((line) => line !== undefined).map((line) => visible(line));
  return `::${name} ${list.join(",")}::${escapeData(data.join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
