import type { Finding } from "../../json/finding.js";
import type { CheckedFile, Outcome } from "./outcome.js";
import { visible } from "./visible.js";
import { plural, summarize } from "./words.js";

export interface MarkdownOptions {
  /**
   * Most bytes of UTF-8. GitHub drops a job summary of more than 1 MiB, a step, and a comment of more than 65,536
   * characters; GitLab a comment of more than a million. The default, 1,000,000, is for job summaries.
   */
  maxBytes?: number;
}

/** More findings of a file than these are folded. */
const UNFOLDED = 10;
/** Kept free for what closes a table and says what is missing. */
const RESERVE = 200;
const TABLE_HEAD = "| Place | Finding |\n| --- | --- |\n";

/**
 * GitHub Flavored Markdown for a job summary (`GITHUB_STEP_SUMMARY`) or a comment on a merge request: the summary line,
 * what could not be read, and a table of findings for each file that has some. Only plain words of a text are prose;
 * everything else is code, where there is no Markdown, no HTML, no link and no mention.
 */
export function formatMarkdown(outcome: Outcome, { maxBytes = 1_000_000 }: MarkdownOptions = {}): string {
  const page = new Page(maxBytes - RESERVE);
  page.add(`**communique:** ${summarize(outcome)}\n\n`);
  let left = 0;
  for (const { input, message } of outcome.failures) {
    if (!page.add(`- ${code(input)} could not be read: ${prose(message)}\n`)) left++;
  }
  for (const checked of outcome.files) left += addFile(page, checked);
  if (left > 0) page.close(`\nand ${left} more, left out because the page would be too long\n`);
  return page.text;
}

/** Adds a file, as far as it fits, and returns how many findings did not. */
function addFile(page: Page, { file, findings, omitted = 0 }: CheckedFile): number {
  if (findings.length === 0 && omitted === 0) return 0;
  const isFolded = findings.length > UNFOLDED;
  const heading = `${code(file)}: ${plural(findings.length, "finding")}`;
  const opening = isFolded ? `<details><summary>${heading}</summary>` : heading;
  if (!page.add(`\n${opening}\n\n${findings.length > 0 ? TABLE_HEAD : ""}`)) return findings.length + omitted;
  let left = 0;
  for (const finding of findings) if (!page.add(row(finding))) left++;
  if (omitted > 0) page.close(`\nand ${plural(omitted, "finding")} more\n`);
  if (isFolded) page.close("\n</details>\n");
  return left;
}

function row(finding: Finding): string {
  const { line, column, path, severity, message, help, example } = finding;
  const place = [line, column].filter((part) => part !== undefined).join(":");
  const cells = [
    [place, path && code(path)],
    [
      `${severity} ${code(finding.code)} ${prose(message)}`,
      help && `help: ${prose(help)}`,
      example && `such as: ${code(example)}`,
    ],
  ];
  return `| ${cells.map((lines) => lines.filter(Boolean).join("<br>")).join(" | ")} |\n`;
}

/** A letter or a number on its own does nothing in Markdown, and to GitHub and GitLab it is no reference. */
const PLAIN_WORD = /^(?:\p{L}[\p{L}\p{M}'’]*[.,;:?]?|[0-9]{1,6}[.,;]?)$/u;

/** Text with its plain words as they are, and everything else as code. */
function prose(text: string): string {
  const runs: { isPlain: boolean; words: string[] }[] = [];
  for (const word of text.split(" ")) {
    const isPlain = word === "" || PLAIN_WORD.test(word);
    const last = runs.at(-1);
    if (last?.isPlain === isPlain) last.words.push(word);
    else runs.push({ isPlain, words: [word] });
  }
  return runs.map(({ isPlain, words }) => (isPlain ? words.join(" ") : codeInProse(words.join(" ")))).join(" ");
}

/** Text as code, with the punctuation mark behind it left to the sentence. */
function codeInProse(text: string): string {
  const end = /[^ ][.,;:?]$/.test(text) ? text.slice(-1) : "";
  return code(text.slice(0, text.length - end.length)) + end;
}

/**
 * Text as code. As HTML, because in a table a code span of Markdown still ends at a vertical bar. Inside the element
 * Markdown goes on, so all of its characters are references; GitHub and GitLab look for mentions outside of it only.
 */
export function code(text: string): string {
  const escaped = visible(text)
    .replace(/[&<>"'`*_~[\]()!|\\#@:$^]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}&#46;`);
  return `<code>${escaped}</code>`;
}

/** Text that grows up to a limit. */
class Page {
  text = "";
  private bytes = 0;
  private isFull = false;

  constructor(private readonly maxBytes: number) {}

  /** Adds an entry, or tells that it does not fit. After one that did not fit none does: the order would be wrong. */
  add(entry: string): boolean {
    const size = Buffer.byteLength(entry);
    this.isFull ||= this.bytes + size > this.maxBytes;
    if (this.isFull) return false;
    this.bytes += size;
    this.text += entry;
    return true;
  }

  /** Adds what has to be there, whatever the limit. */
  close(text: string): void {
    this.bytes += Buffer.byteLength(text);
    this.text += text;
  }
}
