import type { Draft } from "../../generated/draft-types.js";
import { isObject } from "../../json/object.js";
import { parsePointer, resolvePointer } from "../../json/pointer.js";
import { quote, shorten } from "../../text/quote.js";
import { type DraftFinding, Findings } from "../assemble/findings.js";
import { openDraft, readDraft } from "../assemble/read-draft.js";
import { DRAFT_PROFILES, type DraftProfile } from "../profiles.js";
import type { DraftJsonSchema } from "../schema.js";

const EMPTY =
  "Empty takes out what stands there: with the path of an item of a list, such as /events/3, the whole item.";

/** How the prompt begins. */
export const REPAIR_HEADING = "Correct these places of your draft.";

/** What fixes are. */
export const FIX_RULES = `Give only the fixes, each with its path and the new text; for a list or an object its JSON. ${EMPTY}`;

/**
 * What is said to the model so that it corrects its draft: each error with its place and what stands there. Empty where there is
 * nothing to correct. Findings without a place, such as an answer that was cut off, cannot be corrected and are left out.
 */
export function repairPrompt(draft: unknown, findings: readonly DraftFinding[]): string {
  const { value } = openDraft(draft, new Findings());
  const lines = findings.flatMap(({ severity, path, message, help }) => {
    const { found, value: own } = resolvePointer(value, path);
    if (severity !== "error" || path === "") return [];
    const shown = found && own !== "" ? ` ${shorten(JSON.stringify(own))}.` : "";
    return [`${path}:${shown} ${message}${help ? ` ${help}` : ""}`];
  });
  if (lines.length === 0) return "";
  return `${REPAIR_HEADING} ${FIX_RULES}\n${lines.join("\n")}`;
}

/**
 * JSON Schema of the fixes that a model answers with: `{ fixes: [{ path, value }] }`, as every provider takes it.
 *
 * @throws TypeError for an unknown profile
 */
export function fixSchema(profile: DraftProfile = "generic"): DraftJsonSchema {
  if (!Object.hasOwn(DRAFT_PROFILES, profile)) {
    throw new TypeError(`Unknown profile ${JSON.stringify(profile)}: use ${Object.keys(DRAFT_PROFILES).join(", ")}.`);
  }
  const value = `The new text; for a list or an object its JSON. ${EMPTY}`;
  const fix = {
    type: "object",
    properties: { path: { type: "string" }, value: { type: "string", description: value } },
    required: ["path", "value"],
    additionalProperties: false,
  } as const;
  return {
    type: "object",
    properties: { fixes: { type: "array", items: { ...fix, required: [...fix.required] } } },
    required: ["fixes"],
    additionalProperties: false,
  };
}

/** A draft with the fixes of a model in it. */
export interface Fixed {
  /** Absent where there was none to correct. */
  draft?: Draft;
  /** Fixes that could not be used; paths are those in the answer. */
  findings: DraftFinding[];
}

/** Applies a model's fixes to a draft, which is not changed. A fix for what is not there is told. */
export function applyFixes(draft: unknown, answer: unknown): Fixed {
  const findings = new Findings();
  const read = readDraft(draft);
  if (read.draft === undefined) return { findings: read.findings };
  const copy: unknown = structuredClone(read.draft);
  const removed: { list: unknown[]; index: number }[] = [];
  for (const [i, fix] of fixesIn(answer, findings).entries()) {
    const problem = apply(copy, fix, removed);
    if (problem !== undefined) findings.add("draft-fix", `/fixes/${i}`, problem);
  }
  // From the last on, so that what is still to go keeps its index.
  for (const { list, index } of removed.sort((a, b) => b.index - a.index)) list.splice(index, 1);
  const again = readDraft(copy);
  return { draft: again.draft as Draft, findings: [...findings.list, ...again.findings] };
}

function fixesIn(answer: unknown, findings: Findings): readonly unknown[] {
  const value = typeof answer === "string" ? parsed(answer) : answer;
  const fixes = isObject(value) ? value.fixes : value;
  if (Array.isArray(fixes)) return fixes;
  findings.add("draft-fix", "", "The answer holds no list of fixes.");
  return [];
}

/** The first JSON value in the talk. */
function parsed(answer: string): unknown {
  const [start, end] = [answer.search(/[[{]/), Math.max(answer.lastIndexOf("}"), answer.lastIndexOf("]"))];
  try {
    return JSON.parse(answer.slice(start, end + 1));
  } catch {
    return undefined;
  }
}

/** What is wrong with a fix; nothing where it was applied. */
function apply(draft: unknown, fix: unknown, removed: { list: unknown[]; index: number }[]): string | undefined {
  if (!isObject(fix) || typeof fix.path !== "string") return "A fix is an object with a path and a value.";
  const keys = parsePointer(fix.path);
  const last = keys?.pop();
  if (keys === undefined || last === undefined) return `${quote(fix.path)} is no place in the draft.`;
  const holder = keys.reduce<unknown>(
    (node, key) => (isHolder(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    draft,
  );
  if (
    !isHolder(holder) ||
    (Array.isArray(holder) ? !/^\d+$/.test(last) || Number(last) > holder.length : !Object.hasOwn(holder, last))
  ) {
    return `${quote(fix.path)} is no place in the draft.`;
  }
  const old = holder[last];
  if (fix.value === "" && Array.isArray(holder)) removed.push({ list: holder, index: Number(last) });
  else if (typeof old === "string" || (old === undefined && typeof fix.value === "string")) holder[last] = fix.value;
  else {
    const value = fix.value === "" ? [] : typeof fix.value === "string" ? parsed(fix.value) : fix.value;
    if (value === undefined)
      return `${quote(String(fix.value))} is no JSON, and a list or an object stands at ${fix.path}.`;
    holder[last] = value;
  }
  return undefined;
}

function isHolder(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}
