import { isObject } from "../../json/object.js";
import { formatPointer } from "../../json/pointer.js";
import { readJson } from "../../json/read.js";
import { quote } from "../../text/quote.js";
import { draftFields } from "../fields.js";
import type { Findings } from "./findings.js";

/** More braces than this begin no draft: talk has few. */
const MOST_BEGINNINGS = 20;

/** What of an answer can be the draft. */
interface Candidate {
  readonly value: object;
  /** Where it stands in the answer. */
  readonly start: number;
  readonly end: number;
  /** What is told of it, should it be the draft. */
  tell(findings: Findings): void;
}

/**
 * The value in a model's answer. A fence and talk around it are taken off. Of several the one with most in it is taken, of equal
 * ones the last, and the others are told. Of an answer that was cut off the whole items are kept. `undefined` where there is none.
 */
export function valueIn(answer: string, findings: Findings): unknown {
  const all = candidatesIn(answer);
  const full = all.filter(({ value }) => itemsIn(value) > 0);
  if (full.length > 1 && full.every((each, i) => isListed(answer, full[i - 1], each))) {
    tellOfSeveral(full.length, findings);
    return undefined;
  }
  const [first, ...others] = all.toReversed();
  if (first === undefined) {
    const shown = answer.trim() === "" ? "The answer is empty." : `The answer holds no draft: ${quote(answer.trim())}.`;
    findings.add("draft-not-json", "", shown);
    return undefined;
  }
  const taken = others.reduce((most, each) => (itemsIn(each.value) > itemsIn(most.value) ? each : most), first);
  const [passed, ...more] = all.filter((each) => each !== taken && Object.keys(each.value).length > 0);
  if (passed) {
    const count = more.length === 0 ? "another draft" : `${more.length + 1} other drafts`;
    const shown = quote(answer.slice(passed.start, passed.end));
    findings.add("draft-passed-over", "", `The answer holds ${count} with no more in it: ${shown}.`);
  }
  taken.tell(findings);
  return taken.value;
}

/** Says that an answer is a list of drafts, of which none is taken. */
export function tellOfSeveral(count: number, findings: Findings): void {
  const help = "Give each by itself, or all of them to mergeDrafts if they are of parts of one article.";
  findings.add("draft-not-json", "", `The answer is a list of ${count} drafts, where one is meant.`, help);
}

function candidatesIn(answer: string): Candidate[] {
  const found: Candidate[] = [];
  let start = answer.indexOf("{");
  for (let none = 0; start >= 0 && none < MOST_BEGINNINGS; ) {
    const { end, whole, open } = extent(answer, start);
    if (end !== undefined) {
      const text = answer.slice(start, end);
      const read = readJson(text);
      const value = "value" in read ? read.value : parsed(text);
      if (isDraft(value)) {
        const tell = (findings: Findings) => {
          for (const { severity, message, code, help, path } of read.findings)
            findings.list.push({ code, severity, message, path, ...(help !== undefined && { help }) });
        };
        found.push({ value, start, end, tell });
      }
      if (value === undefined) none++;
      start = answer.indexOf("{", value === undefined ? start + 1 : end);
      continue;
    }
    const kept = whole === undefined ? undefined : parsed(answer.slice(start, whole) + open);
    if (isDraft(kept)) {
      found.push({ value: kept, start, end: answer.length, tell: (findings) => tellCutOff(kept, findings) });
      break;
    }
    none++;
    start = answer.indexOf("{", start + 1);
  }
  return found;
}

/** Whether a draft stands in a list: behind the bracket that opens it, or behind another and a comma. */
function isListed(answer: string, before: Candidate | undefined, { start }: Candidate): boolean {
  if (before !== undefined) return answer.slice(before.end, start).trim() === ",";
  return answer.slice(0, start).trimEnd().endsWith("[");
}

/** How much is in a draft, as far as items tell it. */
function itemsIn(draft: object): number {
  return Object.values(draft).reduce<number>((sum, each) => sum + (Array.isArray(each) ? each.length : 0), 0);
}

function tellCutOff(cut: object, findings: Findings): void {
  const [key = "", last] = Object.entries(cut).at(-1) ?? [];
  const kept = Array.isArray(last) ? `${last.length} whole items of ${key} are kept, and` : `${key} is kept, and`;
  findings.add(
    "draft-cut-off",
    formatPointer(Array.isArray(last) && last.length > 0 ? [key, last.length - 1] : [key]),
    `The answer ends in the middle: ${kept} nothing after them.`,
  );
}

function isDraft(value: unknown): value is object {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 0 || keys.some((key) => Object.hasOwn(draftFields, key));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Extent {
  /** Behind the last brace, where there is one. */
  end?: number;
  /** Behind the last value of the draft or item of a list that is whole, and the brackets that are open there. */
  whole?: number;
  open?: string;
}

/** How far the object reaches that begins there. */
export function extent(text: string, start: number): Extent {
  const stack: string[] = [];
  let whole: number | undefined;
  let open = "";
  let isText = false;
  const keep = (at: number) => {
    whole = at;
    open = [...stack].reverse().join("");
  };
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (isText) {
      if (character === "\\") i++;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === "{" || character === "[") {
      stack.push(character === "{" ? "}" : "]");
      // An empty list is one that nothing was read of yet.
      if (stack.length === 2 && character === "[") keep(i + 1);
    } else if (character === "}" || character === "]") {
      stack.pop();
      if (stack.length === 0) return { end: i + 1 };
      if (stack.length <= 2) keep(i + 1);
    } else if (character === "," && stack.length === 1) keep(i);
  }
  return { ...(whole !== undefined && { whole }), open };
}
