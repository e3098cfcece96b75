import { lazy } from "../../codes/lazy.js";
import type { MeetingMedium, StatementKind } from "../../generated/types.js";
import { cameoCodes } from "../coding/cameo-codes.js";

/** What an event code of CAMEO becomes. */
export type CodeMeaning =
  | { record: "statement"; kind: StatementKind; target: StatementTarget }
  | { record: "meeting"; medium?: MeetingMedium; mediated?: true }
  | { record: "visit"; visitor: 1 | 2 }
  | { record: "agreement" }
  | { record: "none"; reason: string };

/** What the second actor is to a statement: whom it is said to, or whom it is about. */
type StatementTarget = "addressees" | "about";

const says = (kind: StatementKind, target: StatementTarget): CodeMeaning => ({ record: "statement", kind, target });
const none = (reason: string): CodeMeaning => ({ record: "none", reason });

/** By the beginning of the code; the longest that fits holds. What is not here is no meeting, agreement or statement. */
const MEANINGS: ReadonlyMap<string, CodeMeaning> = /* @__PURE__ */ new Map<string, CodeMeaning>([
  ["01", says("comment", "about")],
  ["011", says("decline-comment", "about")],
  ["015", says("acknowledge", "about")],
  ["016", says("deny", "about")],
  ["017", none("CAMEO 017 (Engage in symbolic act) is for acts without words.")],
  ["018", says("condole", "addressees")],
  ["019", says("agree", "addressees")],
  ["02", says("appeal", "addressees")],
  ["03", says("offer", "addressees")],
  ["04", { record: "meeting" }],
  ["041", { record: "meeting", medium: "telephone" }],
  ["042", { record: "visit", visitor: 1 }],
  ["043", { record: "visit", visitor: 2 }],
  ["045", { record: "meeting", mediated: true }],
  ["051", says("praise", "about")],
  ["052", says("defend", "about")],
  // Third parties are called on to support the target, or in 113 to oppose it.
  ["053", says("appeal", "about")],
  ["054", says("recognise", "about")],
  ["055", says("apologise", "addressees")],
  ["056", says("forgive", "addressees")],
  ["057", { record: "agreement" }],
  ["10", says("demand", "addressees")],
  ["110", says("criticise", "about")],
  ["111", says("criticise", "about")],
  ["112", says("accuse", "about")],
  ["113", says("appeal", "about")],
  ["114", says("complain", "addressees")],
  ["12", says("reject", "addressees")],
  ["124", says("refuse", "addressees")],
  ["128", none("CAMEO 128 (Defy norms, law) is an act and no statement.")],
  ["129", says("veto", "about")],
  ["13", says("threaten", "addressees")],
  ["139", says("ultimatum", "addressees")],
]);

const meanings = /* @__PURE__ */ lazy(() => {
  const codes = cameoCodes("gdelt");
  return new Map([...codes.keys()].map((code) => [code, MEANINGS.get(longestOf(code)) ?? none(passedOver(code))]));

  function passedOver(code: string): string {
    return `CAMEO ${code} (${codes.get(code)}) is no meeting, agreement or statement.`;
  }
});

/** What a code becomes, or `undefined` where GDELT has no such code. */
export function meaningOf(eventCode: string): CodeMeaning | undefined {
  return meanings().get(eventCode);
}

/** The longest beginning of the code that has a meaning, or the code. */
function longestOf(code: string): string {
  for (let length = code.length; length > 1; length--) {
    const beginning = code.slice(0, length);
    if (MEANINGS.has(beginning)) return beginning;
  }
  return code;
}
