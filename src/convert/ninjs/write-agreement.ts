import type { Agreement } from "../../generated/types.js";
import type { NinjsItem } from "./document.js";
import { REGISTRATION, REL, WEB } from "./fields.js";
import { classify, describe, put, refer, referEach, UNKNOWN_RECORD, type Writing } from "./writing.js";

export function writeAgreement(writing: Writing, item: NinjsItem, agreement: Agreement, path: string): void {
  describe(item, "count", agreement.count?.toString());
  describe(item, "total", agreement.package?.total?.toString());
  referEach(writing, item, agreement.package?.parts, REL.part, `${path}/package/parts`);
  for (const [i, relation] of (agreement.relations ?? []).entries()) {
    const at = `${path}/relations/${i}`;
    if (writing.index.has(relation.agreement)) refer(writing, item, relation.agreement, relation.kind, at);
    else writing.losses.add(at, UNKNOWN_RECORD);
  }
  writeActions(writing, item, agreement, path);
  for (const { register, number } of agreement.registrations ?? []) {
    put(item, "altIds", { role: REGISTRATION + register, value: number });
  }
  for (const { url } of agreement.documents ?? []) put(item, "renditions", { name: WEB, href: url });
  classify(item, agreement.instrument === "treaty" ? "treaty" : "diplomacy");
}

/** What was done with a document at an event of the report is how it stands to that event. */
function writeActions(writing: Writing, item: NinjsItem, { actions = [] }: Agreement, path: string): void {
  for (const [i, { action, during, modality }] of actions.entries()) {
    const at = `${path}/actions/${i}`;
    if (modality !== undefined) writing.losses.add(at, "The format does not tell a plan from an act.");
    else if (during === undefined)
      writing.losses.add(at, "The format takes what is done with a document at an event alone.");
    else if (!writing.index.has(during)) writing.losses.add(at, UNKNOWN_RECORD);
    else refer(writing, item, during, action, at);
  }
}
