import { addToList } from "../../collections/add-to-list.js";
import { safeJson } from "../../json/safe-json.js";
import type { ReportDifference } from "../../merge/diff-reports.js";
import { code } from "./markdown.js";
import { visible } from "./visible.js";
import { plural } from "./words.js";

/** Characters of a value that are told: more are in the files. */
const LONGEST = 200;

const SIGNS = { added: "+", removed: "-", changed: "~", reordered: "=" } as const;

/** What changed, record by record, for terminals. */
export function diffText(differences: readonly ReportDifference[]): string {
  const lines = [...byRecord(differences)].flatMap(([record, own]) => {
    const [first] = own;
    if (first?.field === "") return [`${SIGNS[first.change]} ${record}  ${values(first)}`];
    return [`~ ${record}`, ...own.map((each) => `    ${SIGNS[each.change]} ${each.field}  ${values(each)}`.trimEnd())];
  });
  return [...lines, `${summary(differences)}`].map((line) => `${visible(line)}\n`).join("");
}

/** The same as GitHub Flavored Markdown, for a comment on a pull request. */
export function diffMarkdown(differences: readonly ReportDifference[]): string {
  const head = `**communique diff:** ${summary(differences)}\n`;
  if (differences.length === 0) return head;
  const rows = [...byRecord(differences)].flatMap(([record, own]) =>
    own.map(({ change, field, before, after }) => {
      const cells = [code(record), change, field, before, after].map((cell, i) => {
        if (i < 2) return cell as string;
        if (cell === undefined || cell === "") return "";
        return code(i === 2 ? (cell as string) : shown(cell));
      });
      return `| ${cells.join(" | ")} |\n`;
    }),
  );
  return `${head}\n| Record | Change | Field | Before | After |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;
}

function byRecord(differences: readonly ReportDifference[]): Map<string, ReportDifference[]> {
  const records = new Map<string, ReportDifference[]>();
  for (const difference of differences) {
    const key = difference.record ?? "report";
    addToList(records, key, difference);
  }
  return records;
}

function summary(differences: readonly ReportDifference[]): string {
  if (differences.length === 0) return "nothing differs";
  const count = (change: ReportDifference["change"]) =>
    differences.filter((each) => each.change === change && each.field === "").length;
  const changed = new Set(
    differences.filter(({ field, record }) => field !== "" && record).map(({ record }) => record),
  );
  const parts = [
    `${plural(count("added"), "record")} added`,
    `${count("removed")} removed`,
    `${changed.size} changed`,
    ...(differences.some(({ record }) => record === undefined) ? ["and the report itself"] : []),
  ];
  return parts.join(", ");
}

function values({ change, before, after }: ReportDifference): string {
  if (change === "reordered") return "in another order";
  if (change === "changed") return `${shown(before)} -> ${shown(after)}`;
  return shown(change === "added" ? after : before);
}

function shown(value: unknown): string {
  const text = safeJson(value);
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join("")}…`;
}
