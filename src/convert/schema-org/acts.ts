import type { Act, ActStatus, Temporal, When } from "../../generated/types.js";
import { hasClock, isQualified } from "../../time/interval.js";
import type { SchemaOrgAct, SchemaOrgAction, SchemaOrgActionStatus, SchemaOrgTransfer } from "./document.js";
import { filled, some } from "./filled.js";
import { EITHER_DATE } from "./homes.js";
import type { Scope } from "./scope.js";
import { aliases, identity, inRole, subjectOf } from "./things.js";
import { typeUri } from "./type-uri.js";

/** Of kinds, and of kinds and shades, the type of schema.org that means the same. */
export const ACTION_TYPES: { readonly [words: string]: Exclude<SchemaOrgAct["@type"], "Action"> } = {
  vote: "VoteAction",
  authorise: "AuthorizeAction",
  contact: "InteractAction",
  investigate: "CheckAction",
  "investigate/learn": "DiscoverAction",
  "aid/grant": "DonateAction",
  "change-relations/join": "JoinAction",
  "change-relations/leave": "LeaveAction",
  "finance/buy": "BuyAction",
  "finance/lend": "LendAction",
  "finance/pay": "PayAction",
  "finance/sell": "SellAction",
  "honour/gift": "GiveAction",
  "supply/deliver": "SendAction",
};

/** The part of those who get it or at whom it is aimed, where the type has no property for them. */
export const RECIPIENT = "recipient";

export function actNode(scope: Scope, act: Act, path: string): SchemaOrgAct {
  const { kind, shade, status, title, summary, names, evidence, outcome } = act;
  const { links } = scope;
  if (act.topics) scope.losses.add(`${path}/topics`, "An Action has an object, and no subject.");
  const action = {
    ...identity(scope, act),
    additionalType: typeUri("act", kind, shade),
    name: title,
    alternateName: aliases(scope, names, path),
    description: summary,
    agent: some(links(act.by, `${path}/by`)),
    object: some(links(act.about, `${path}/about`)),
    location: some(links(act.places, `${path}/places`)),
    ...timesOf(scope, act, path),
    actionStatus: statusOf(scope, status, path),
    result: outcome === undefined ? undefined : { "@type": "DefinedTerm" as const, name: outcome },
    subjectOf: subjectOf(scope, evidence, path),
  };
  const companions = links(act.with, `${path}/with`);
  const recipients = links(act.to, `${path}/to`);
  const type = ACTION_TYPES[`${kind}/${shade}`] ?? ACTION_TYPES[kind] ?? "Action";
  if (hasRecipient(type)) {
    return filled<SchemaOrgTransfer>({
      "@type": type,
      ...action,
      participant: some(companions),
      recipient: some(recipients),
    });
  }
  const aimedAt = recipients.map((actor) => inRole("participant", actor, { roleName: RECIPIENT }));
  return filled<SchemaOrgAction>({ "@type": type, ...action, participant: some([...companions, ...aimedAt]) });
}

const WITH_RECIPIENT: ReadonlySet<string> = new Set<SchemaOrgTransfer["@type"]>([
  "AuthorizeAction",
  "DonateAction",
  "GiveAction",
  "PayAction",
  "SendAction",
]);

function hasRecipient(type: SchemaOrgAct["@type"]): type is SchemaOrgTransfer["@type"] {
  return WITH_RECIPIENT.has(type);
}

function timesOf(scope: Scope, { status, when }: Act, path: string) {
  const bound = (field: keyof When & ("start" | "end")) =>
    timeOf(scope, status, when?.[field], `${path}/when/${field}`);
  return { startTime: bound("start"), endTime: bound("end") };
}

function timeOf({ losses, date }: Scope, status: ActStatus, time: Temporal | undefined, path: string) {
  if (time === undefined) return undefined;
  if (status === "postponed") return losses.add(path, EITHER_DATE);
  const isMoment = hasClock(time) && !isQualified(time);
  return isMoment ? date(time, path) : losses.add(path, "An Action has times of day, and no dates.");
}

/** By what is certain of it. What was halted or undone had begun, and so is neither to come nor a failure. */
const STATUS: Partial<Record<ActStatus, SchemaOrgActionStatus>> = {
  proposed: "https://schema.org/PotentialActionStatus",
  rumoured: "https://schema.org/PotentialActionStatus",
  announced: "https://schema.org/PotentialActionStatus",
  postponed: "https://schema.org/PotentialActionStatus",
  "under-way": "https://schema.org/ActiveActionStatus",
  done: "https://schema.org/CompletedActionStatus",
  "called-off": "https://schema.org/FailedActionStatus",
  "not-done": "https://schema.org/FailedActionStatus",
};

/** Those that are the only one, or the one that a reader will take it for. */
const EXACT: ReadonlySet<ActStatus> = new Set<ActStatus>(["announced", "under-way", "done", "not-done"]);

function statusOf({ losses }: Scope, status: ActStatus, path: string): SchemaOrgActionStatus | undefined {
  if (!EXACT.has(status)) losses.add(`${path}/status`, "Schema.org has no word for it.");
  return STATUS[status];
}
