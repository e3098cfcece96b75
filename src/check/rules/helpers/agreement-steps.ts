import type {
  Agreement,
  AgreementAction,
  AgreementActionKind,
  AgreementInstrument,
  Temporal,
} from "../../../generated/types.js";
import { earliestOf } from "../../../time/extremes.js";
import { isQualified } from "../../../time/interval.js";
import { BEGINS_FROM, bound } from "../../../time/when.js";

// When an agreement came about, as far as its actions tell. A story may tell only of a late signature, of a step whose day it
// does not give, or of a text published long after it was signed. Then the beginning is not known.

const SIGNING: readonly AgreementActionKind[] = ["sign", "sign-ad-referendum"];

/** Steps before or beside the conclusion, in which the text or its commitments are there already. */
const LEADING_UP: readonly AgreementActionKind[] = [
  "propose",
  "draft",
  "negotiate",
  "agree-in-principle",
  "agree-text",
  "authenticate",
  "initial",
  "exchange-instruments",
];

/** Instruments that come about by being issued. The text of another one may be published long after its conclusion. */
const ISSUED: readonly AgreementInstrument[] = ["joint-statement", "communique", "declaration"];

/** Whether it is a signature, put or to be put. */
export function isSigning({ action }: AgreementAction): boolean {
  return SIGNING.includes(action);
}

/** Whether it has been taken: a step with a status is planned, asked for, allowed, or was not taken. */
export function isDone(action: AgreementAction): boolean {
  return action.status === undefined;
}

/**
 * Steps that make a party or that only a party takes. Not among them is what a conference, an organ, a depositary or an
 * author of the text may do (propose, negotiate, adopt, authenticate, issue, deposit, register, declare, object, dissent,
 * amend, extend), what a state may do before it is bound (provisionally-apply), and what a court or a regulator may do to a
 * contract of others (suspend, terminate).
 */
const JOINING: readonly AgreementActionKind[] = [
  "initial",
  "sign",
  "sign-ad-referendum",
  "ratify",
  "accept",
  "approve",
  "accede",
  "succeed",
  "exchange-instruments",
  "enter-into-force",
  "reserve",
];

const LEAVING: readonly AgreementActionKind[] = ["denounce", "withdraw"];

/** Whether only a party can be who takes it, or is to. Who has joined is a party, who is only to join is none yet. With leaving it is the other way round. */
export function isForParties(action: AgreementAction): boolean {
  return (isDone(action) ? JOINING : LEAVING).includes(action.action);
}

/**
 * The earliest dates on which the agreement can have been signed, or adopted or issued where nobody signs. At most a date and
 * an instant, and none where it is not known.
 */
export function concludedFrom(agreement: Agreement): Temporal[] {
  const signatures = done(agreement, isSigning);
  if (signatures.length > 0) return isWholeSigning(agreement, signatures) ? earliestDates(signatures) : [];
  return earliestDates(done(agreement, isAdoptionOrIssue(agreement)));
}

/** The earliest dates on which there can have been a text to agree to: those of its conclusion, and of steps before it. */
export function textFrom(agreement: Agreement): Temporal[] {
  const concluded = concludedFrom(agreement);
  if (concluded.length === 0) return [];
  const isAdopted = isAdoptionOrIssue(agreement);
  const before = done(agreement, (action) => LEADING_UP.includes(action.action) || isAdopted(action));
  if (before.length === 0) return concluded;
  const dates = earliestDates(before);
  return dates.length === 0 ? [] : earliestOf([...concluded, ...dates]);
}

function done({ actions = [] }: Agreement, isMeant: (action: AgreementAction) => boolean): AgreementAction[] {
  return actions.filter((action) => isDone(action) && isMeant(action));
}

function isAdoptionOrIssue({ instrument }: Agreement): (action: AgreementAction) => boolean {
  const isIssued = ISSUED.includes(instrument);
  return ({ action }) => action === "adopt" || (action === "issue" && isIssued);
}

/** Whether the first signature is among these: they are of all, of the two parties, or said to be the signing as such. */
function isWholeSigning({ parties }: Agreement, signatures: readonly AgreementAction[]): boolean {
  if (parties?.length === 2 || signatures.some(({ by, representatives }) => !by && !representatives)) return true;
  if (parties === undefined) return false;
  const signed = new Set<string>();
  for (const { by = [], representatives = [] } of signatures) {
    for (const actor of by) signed.add(actor);
    for (const { onBehalfOf } of representatives) signed.add(onBehalfOf);
  }
  return parties.every((party) => signed.has(party));
}

/** None if one of the actions may be earlier than all dates: it has none, or one that is not sure. */
function earliestDates(actions: readonly AgreementAction[]): Temporal[] {
  const dates: Temporal[] = [];
  for (const { when } of actions) {
    const date = bound(when, BEGINS_FROM);
    if (date === undefined || isQualified(date)) return [];
    dates.push(date);
  }
  return earliestOf(dates);
}
