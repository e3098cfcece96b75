import type { ImportLoss } from "../../convert/import/imported.js";
import type { Draft } from "../../generated/draft-types.js";
import { isObject } from "../../json/object.js";
import { formatPointer, parsePointer, resolvePointer } from "../../json/pointer.js";
import { isWellFormed } from "../../json/surrogates.js";
import { quote, shorten } from "../../text/quote.js";
import { extent } from "../assemble/answer.js";
import { type DraftFinding, Findings } from "../assemble/findings.js";
import { openDraft, readDraft } from "../assemble/read-draft.js";
import { DRAFT_PROFILES, type DraftProfile } from "../profiles.js";
import { type DraftJsonSchema, type DraftSchemaNode, oneOf } from "../schema.js";
import { NONE } from "../words.js";
import { fitting, isHolder, keyIn, parsedFrom, shapeAt, WANTED } from "./fix-place.js";

const EMPTY =
  "An empty value takes out what stands at the path: where nothing does, the item that the path is in. A path that ends in - adds an item to the list.";

/** Warnings of what is lost or wrong, which a model that is asked anyway can mend. */
const ASKED_TOO: ReadonlySet<string> = new Set(["draft-no-place", "shade-of-other-kind"]);

/** How the prompt begins. */
export const REPAIR_HEADING = "Correct these places of your draft.";

/** What fixes are. */
export const FIX_RULES = `Give only the fixes, each with its path and the new text; for a list or an object its JSON. ${EMPTY}`;

/**
 * What is said to the model so that it corrects its draft: each error with its place and what stands there, and with them what else
 * has no place where it stands. Empty where there is no error. Findings without a place, such as an answer that was cut off, cannot be corrected and are left out.
 */
export function repairPrompt(draft: unknown, findings: readonly DraftFinding[]): string {
  const { value } = openDraft(draft, new Findings());
  const isAsked = findings.some(({ severity, path }) => severity === "error" && path !== "");
  const lines = findings.flatMap(({ code, severity, path, message, help }) => {
    const { found, value: own } = resolvePointer(value, path);
    if (!isAsked || path === "" || (severity !== "error" && !ASKED_TOO.has(code))) return [];
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
  oneOf("profile", profile, Object.keys(DRAFT_PROFILES));
  const value = `The new text; for a list or an object its JSON. ${EMPTY}`;
  const fix: DraftSchemaNode = {
    type: "object",
    properties: { path: { type: "string" }, value: { type: "string", description: value } },
    required: ["path", "value"],
    additionalProperties: false,
  };
  return {
    type: "object",
    properties: { fixes: { type: "array", items: fix } },
    required: ["fixes"],
    additionalProperties: false,
  };
}

/** A draft with the fixes of a model in it. */
export interface Fixed {
  /** Absent where there was none to correct. */
  draft?: Draft;
  /** Fixes that could not be used, with paths in the answer; and what reading the draft told that no fix mends. */
  findings: DraftFinding[];
  /** What fixes took out; paths are those in the draft as it was. */
  losses: ImportLoss[];
}

/**
 * Applies a model's fixes to a draft, which is not changed. An empty value takes out what stands at its path: where nothing does, the
 * item of a list that the path is in. A path one past the end of a list, or with `-` for an index, adds an item. What was taken out
 * is told, and a fix that cannot be used.
 */
export function applyFixes(draft: unknown, answer: unknown): Fixed {
  const findings = new Findings();
  const read = readDraft(draft);
  if (read.draft === undefined) return { findings: read.findings, losses: [] };
  const copy: unknown = structuredClone(read.draft);
  const removed: Removed[] = [];
  const added = new Set<string>();
  const mended: string[] = [];
  for (const [i, fix] of fixesIn(answer, findings).entries()) {
    const problem = apply(copy, fix, removed, added);
    if (problem !== undefined) findings.add("draft-fix", `/fixes/${i}`, problem);
    else mended.push((fix as { path: string }).path);
  }
  // What reading left out is not in the copy, so that nobody else would tell it.
  const left = read.findings.filter(({ path }) => !mended.some((each) => `${path}/`.startsWith(`${each}/`)));
  const losses = removed.map(({ path, value }) => ({ path, reason: `${TAKEN_OUT} ${shorten(JSON.stringify(value))}` }));
  // From the last on, so that what is still to go keeps its index.
  const items = removed.flatMap(({ list, index = 0 }) => (list ? [{ list, index }] : []));
  for (const { list, index } of items.sort((a, b) => b.index - a.index)) list.splice(index, 1);
  const again = readDraft(copy);
  return { draft: again.draft as Draft, findings: [...left, ...findings.list, ...again.findings], losses };
}

const TAKEN_OUT = "A fix took it out:";

/** What a fix took out: a value, or an item of a list that goes once all fixes are read. */
interface Removed {
  readonly path: string;
  readonly value: unknown;
  readonly list?: unknown[];
  readonly index?: number;
}

function fixesIn(answer: unknown, findings: Findings): readonly unknown[] {
  const whole = typeof answer === "string" ? parsedFrom(answer) : answer;
  const value = whole === undefined && typeof answer === "string" ? begunIn(answer, findings) : whole;
  const fixes = isObject(value) ? value.fixes : value;
  if (Array.isArray(fixes)) return fixes;
  findings.add("draft-fix", "", "The answer holds no list of fixes.");
  return [];
}

/** The whole fixes of an answer that ends in the middle. */
function begunIn(answer: string, findings: Findings): unknown {
  const key = answer.indexOf('"fixes"');
  const start = key < 0 ? -1 : answer.lastIndexOf("{", key);
  const { end, whole, open } = start < 0 ? {} : extent(answer, start);
  if (end !== undefined || whole === undefined) return undefined;
  const value = parsedFrom(answer.slice(start, whole) + open);
  if (!isObject(value) || !Array.isArray(value.fixes)) return undefined;
  findings.add(
    "draft-fix",
    "",
    `The answer ends in the middle: ${value.fixes.length} whole fixes are used, and nothing after them.`,
    "Raise the limit of output tokens, or ask again for what is left.",
  );
  return value;
}

/** What is wrong with a fix; nothing where it was applied. */
function apply(draft: unknown, fix: unknown, removed: Removed[], added: Set<string>): string | undefined {
  if (!isObject(fix) || typeof fix.path !== "string") return "A fix is an object with a path and a value.";
  const { path } = fix;
  if (fix.value === undefined || fix.value === null)
    return `The fix of ${quote(path)} has no value: an empty text takes out what stands there.`;
  const given = parsePointer(path) ?? [];
  const holder = heldAt(draft, given.slice(0, -1));
  const last = keyIn(holder, given.at(-1));
  if (last === undefined || !isHolder(holder)) return `${quote(path)} is no place in the draft.`;
  const keys = [...given.slice(0, -1), last];
  if (fix.value === "") return takeOut(draft, keys, removed) ? undefined : `Nothing stands at ${quote(path)}.`;
  const value = fitting(fix.value, shapeAt(keys));
  if (value === undefined) {
    const shown = quote(typeof fix.value === "string" ? fix.value : JSON.stringify(fix.value));
    return `${shown} cannot stand at ${path}, which takes ${WANTED[shapeAt(keys) ?? "text"]}.`;
  }
  if (typeof value === "string" && !isWellFormed(value))
    return `${quote(value)} holds half of a character: it was probably cut in the middle of one.`;
  const own = formatPointer(keys);
  const isEnd = Array.isArray(holder) && Number(last) === holder.length;
  // Whoever adds two items gives both the place behind the last one.
  if (Array.isArray(holder) && added.has(own)) holder.push(value);
  else holder[last] = value;
  if (isEnd) added.add(own);
  return undefined;
}

/** Takes out what stands at these keys, else the next larger item of a list that they are in. Whether there is one. */
function takeOut(draft: unknown, keys: readonly string[], removed: Removed[]): boolean {
  for (let length = keys.length; length > 0; length--) {
    const key = keys[length - 1] as string;
    const holder = heldAt(draft, keys.slice(0, length - 1));
    if (!isHolder(holder)) return false;
    const value = holder[key];
    const path = formatPointer(keys.slice(0, length));
    if (Array.isArray(holder)) {
      const [list, index] = [holder, Number(key)];
      if (index >= list.length) return false;
      if (!removed.some((each) => each.list === list && each.index === index))
        removed.push({ path, value, list, index });
      return true;
    }
    // What holds the item is none of it.
    if (length === keys.length && !isEmpty(value)) {
      removed.push({ path, value });
      holder[key] = Array.isArray(value) ? [] : "";
      return true;
    }
  }
  return false;
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === NONE || value === undefined || (Array.isArray(value) && value.length === 0);
}

function heldAt(draft: unknown, keys: readonly string[]): unknown {
  return resolvePointer(draft, formatPointer(keys)).value;
}
