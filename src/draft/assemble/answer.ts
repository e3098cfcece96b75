import { isObject } from "../../json/object.js";
import { formatPointer } from "../../json/pointer.js";
import { readJson } from "../../json/read.js";
import { quote } from "../../text/quote.js";
import { draftFields } from "../fields.js";
import type { Findings } from "./findings.js";

/** More braces than this begin no draft: talk has few. */
const MOST_BEGINNINGS = 20;

/**
 * The value in a model's answer. A fence and talk around it are taken off. Of an answer that was cut off the whole items are
 * kept. `undefined` where there is none.
 */
export function valueIn(answer: string, findings: Findings): unknown {
  let cut: unknown;
  let start = answer.indexOf("{");
  for (let i = 0; start >= 0 && i < MOST_BEGINNINGS; i++) {
    const { end, whole, open } = extent(answer, start);
    if (end !== undefined) {
      const read = readJson(answer.slice(start, end));
      const value = "value" in read ? read.value : parsed(answer.slice(start, end));
      if (isDraft(value)) {
        for (const { severity, message, code, help, path } of read.findings) {
          findings.list.push({ code, severity, message, path, ...(help !== undefined && { help }) });
        }
        return value;
      }
      start = answer.indexOf("{", value === undefined ? start + 1 : end);
      continue;
    }
    const kept = whole === undefined ? undefined : parsed(answer.slice(start, whole) + open);
    if (isDraft(kept)) {
      cut = kept;
      break;
    }
    start = answer.indexOf("{", start + 1);
  }
  if (cut === undefined) {
    const shown = answer.trim() === "" ? "The answer is empty." : `The answer holds no draft: ${quote(answer.trim())}.`;
    findings.add("draft-not-json", "", shown);
    return undefined;
  }
  const [key = "", last] = Object.entries(cut as object).at(-1) ?? [];
  const kept = Array.isArray(last) ? `${last.length} whole items of ${key} are kept, and` : `${key} is kept, and`;
  findings.add(
    "draft-cut-off",
    formatPointer(Array.isArray(last) && last.length > 0 ? [key, last.length - 1] : [key]),
    `The answer ends in the middle: ${kept} nothing after them.`,
  );
  return cut;
}

function isDraft(value: unknown): boolean {
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
function extent(text: string, start: number): Extent {
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
