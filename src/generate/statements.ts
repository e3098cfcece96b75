import type { AnyRecord, Claim, Report, Statement } from "../generated/types.js";
import { kindsOfShade, wordsOf } from "../lookup/model.js";
import { isOccurrence } from "../lookup/standing-of.js";
import { type Choices, pick } from "./choices.js";

const NEUTRAL = ["assert", "ask", "foretell", "announce"];
const OVER = ["not-held", "not-concluded", "not-done", "cancelled", "called-off"];

/** Makes the parts of a statement agree with each other. */
export function rightStatement(statement: Statement, choices: Choices): void {
  const { speakers } = statement;
  statement.speakers = [...new Set(speakers)];
  if (statement.speakers.length > 1) delete statement.capacity;
  for (const quote of statement.quotes ?? []) {
    if (statement.speakers.length < 2) delete quote.speaker;
    else if (quote.speaker !== undefined) quote.speaker = pick(choices, statement.speakers);
  }
  const holder = statement.reportedView?.holder;
  if (holder !== undefined && speakers.includes(holder)) delete statement.reportedView;
  rightShade("StatementShade", statement, choices);
  // Many a kind and shade says it already.
  if (statement.shade !== undefined || !NEUTRAL.includes(statement.kind)) delete statement.stances;
  if (statement.kind === "deny" || statement.kind === "refuse") delete statement.factuality;
  if (statement.factuality === "certain-not") statement.factuality = "possible";
  keepApart(statement);
}

/** A shade goes with its own kinds only. */
export function rightShade(
  type: "ActShade" | "StatementShade",
  owner: { kind?: string; shade?: string },
  choices: Choices,
): void {
  const { kind, shade } = owner;
  // A word that is not listed goes with any.
  if (shade === undefined || kindsOfShade(type, shade) === undefined) return;
  const fitting = kind === undefined ? [] : wordsOf(type).filter((word) => kindsOfShade(type, word)?.includes(kind));
  if (fitting.length === 0) delete owner.shade;
  else owner.shade = pick(choices, fitting);
}

/** What is claimed is not in `about` as well, and nothing claims itself. */
function keepApart(statement: Statement): void {
  const claims = statement.claims?.filter(({ record }) => record !== statement.id);
  setList(statement, "claims", claims);
  const about = statement.about?.filter((id) => id !== statement.id && !claims?.some(({ record }) => record === id));
  setList(statement, "about", about);
}

/** Nothing is said by an empty list. */
function setList<Key extends "claims" | "about">(
  statement: Statement,
  key: Key,
  list: Statement[Key] | undefined,
): void {
  if (list === undefined || list.length === 0) delete statement[key];
  else statement[key] = list;
}

/** Lets somebody claim or deny what is not told as fact, and leaves nothing that is denied without a standing. */
export function tellStandings(report: Report, records: readonly AnyRecord[], choices: Choices): void {
  const statements = report.statements ?? [];
  for (const record of records) {
    if (!("standing" in record) || record.standing === undefined) continue;
    const others = statements.filter((statement) => statement !== record);
    if (others.length === 0) delete record.standing;
    else say(pick(choices, others), record.standing === "denied" ? "deny" : "assert", record.id);
  }
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  for (const statement of statements) {
    if (statement.kind !== "deny") continue;
    for (const claim of statement.claims ?? []) {
      const record = byId.get(claim.record);
      if (record === undefined || !isWhole(claim) || !isOccurrence(record)) continue;
      const occurrence = record as Statement & { status?: string };
      if (!OVER.includes(occurrence.status ?? "")) occurrence.standing ??= "denied";
    }
  }
}

function isWhole({ key, field, modality }: Claim): boolean {
  return key === undefined && field === undefined && modality === undefined;
}

function say(statement: Statement, kind: "deny" | "assert", record: Claim["record"]): void {
  if (statement.kind !== kind) {
    statement.kind = kind;
    delete statement.shade;
    delete statement.stances;
  }
  // Who does not commit itself claims nothing.
  delete statement.factuality;
  statement.claims = [...(statement.claims ?? []).filter((claim) => claim.record !== record), { record }];
  keepApart(statement);
}
