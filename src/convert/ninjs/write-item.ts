import type {
  Act,
  Agreement,
  Evidence,
  Meeting,
  Participation,
  RecordByType,
  RecordId,
  Source,
  Statement,
  Visit,
  When,
} from "../../generated/types.js";
import { globalId } from "../../lookup/report-index.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { hasClock, isQualified } from "../../time/interval.js";
import { dayOf, isExact, withSeconds } from "../../time/written.js";
import type { LossList } from "../export/loss-list.js";
import { eventStatusUri } from "./codes.js";
import type { NinjsDates, NinjsItem, NinjsType } from "./document.js";
import {
  AUTHOR,
  DATE_KEYS,
  type ItemType,
  QUOTE,
  REFERENCE_FIELDS,
  REGISTRATION,
  REL,
  SAME_AS,
  TEXT_FIELDS,
  TRANSLATED_QUOTE,
  WEB,
  WORD_FIELDS,
} from "./fields.js";
import { ItemWriter, UNKNOWN_RECORD, type Writing } from "./writing.js";

/** A record that becomes an item. */
export type ItemRecord = RecordByType[ItemType];

/** What all items of a document have in common. */
export type ItemHead = Pick<NinjsItem, "profile" | "version" | "versionCreated" | "firstCreated" | "pubStatus">;

/** The item that a record becomes. What ninjs has no place for goes to the losses. */
export function itemOf(writing: Writing, head: ItemHead, { record, path }: PlacedRecord<ItemRecord>): NinjsItem {
  const type = typeOf(record);
  const language = languageOf(writing, record);
  const item: NinjsItem = {
    uri: globalId(writing.report, record),
    ...(type && { type }),
    ...head,
    ...(language && { language }),
    ...("title" in record && { title: record.title }),
    ...(record.note !== undefined && { edNote: record.note }),
  };
  const to = new ItemWriter(writing, item);
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  for (const field of TEXT_FIELDS[record.type]) to.describe(field, fields[field] as string | undefined);
  for (const field of WORD_FIELDS[record.type]) to.mark(field, fields[field] as string | undefined);
  for (const [field, rel] of Object.entries(REFERENCE_FIELDS[record.type])) {
    to.referEach(fields[field] as RecordId | RecordId[] | undefined, rel, `${path}/${field}`);
  }
  (WRITERS[record.type] as Writer<ItemRecord>)(to, record, path);
  writeIdentifiers(to, record);
  writeEvidence(to, record.evidence, `${path}/evidence`);
  return item;
}

const TYPES: Readonly<Record<ItemType, NinjsType>> = {
  source: "text",
  visit: "event",
  meeting: "event",
  agreement: "text",
  act: "event",
  statement: "component",
};

function typeOf(record: ItemRecord): NinjsType | undefined {
  if (record.type === "source" && record.kind === "photograph") return "picture";
  if (record.type === "source" && record.kind === "graphic") return "graphic";
  // Of a broadcast it is not said whether it was heard or seen, and ninjs has no type for data.
  if (record.type === "source" && ["broadcast", "dataset"].includes(record.kind)) return undefined;
  return TYPES[record.type];
}

/** The language of the item's content: of a source its own, of a statement that of the words quoted. */
function languageOf({ report }: Writing, record: ItemRecord): string | undefined {
  if (record.type === "source") return record.language;
  return (record.type === "statement" && record.quotes?.[0]?.language) || report.language;
}

function writeIdentifiers(to: ItemWriter, { identifiers = [], sameAs = [] }: ItemRecord): void {
  for (const { scheme, value } of identifiers) to.put("altIds", { role: scheme, value });
  for (const value of sameAs) to.put("altIds", { role: SAME_AS, value });
}

function writeEvidence(to: ItemWriter, evidence: readonly Evidence[] = [], at: string): void {
  for (const [i, { source, fields, basis }] of evidence.entries()) {
    if (fields === undefined) to.inform(source, basis, `${at}/${i}`);
    else to.losses.add(`${at}/${i}`, "An info source stands for the whole item.");
  }
}

/** What only records of that type have. */
type Writer<R> = (to: ItemWriter, record: R, path: string) => void;

function writeSource(to: ItemWriter, source: Source, path: string): void {
  if (source.credit !== undefined) to.item.by = source.credit;
  for (const name of source.authors ?? []) to.put("infoSources", { name, role: AUTHOR });
  if (source.publisher !== undefined) to.inform(source.publisher, "publisher", `${path}/publisher`);
  if (source.url !== undefined) to.put("renditions", { name: WEB, href: source.url });
}

function writeVisit(to: ItemWriter, visit: Visit, path: string): void {
  writeEvent(to, visit, path);
  const host = to.index.get(visit.host);
  if (host) to.item.eventDetails = { ...to.item.eventDetails, organiser: { ...to.name(host), rel: REL.host } };
  else to.losses.add(`${path}/host`, UNKNOWN_RECORD);
  participate(to, visit.visitors, REL.visitor, `${path}/visitors`);
  to.classify("diplomacy");
}

function writeMeeting(to: ItemWriter, meeting: Meeting, path: string): void {
  writeEvent(to, meeting, path);
  participate(to, meeting.participants, REL.participant, `${path}/participants`);
  to.classify(meeting.kind === "summit" ? "summit" : "diplomacy");
}

function writeEvent(to: ItemWriter, record: Visit | Meeting | Act, path: string): void {
  const { when } = record;
  const eventStatus = eventStatusUri(record);
  const dates = when && datesOf(when, `${path}/when`, to.losses);
  if (eventStatus || dates) to.item.eventDetails = { ...(eventStatus && { eventStatus }), ...(dates && { dates }) };
  to.describe("asStated", when?.asStated);
}

/** Those who take part. Who was expected and did not come is named as that, and not with a role. */
function participate(
  to: ItemWriter,
  participations: readonly Participation[] = [],
  ordinary: string,
  at: string,
): void {
  const { index, losses } = to;
  for (const [i, { actor, role, representing, attendance }] of participations.entries()) {
    const own = `${at}/${i}`;
    if (!index.has(actor)) {
      losses.add(own, UNKNOWN_RECORD);
      continue;
    }
    const isAway = attendance === "declined" || attendance === "absent";
    to.refer(actor, isAway ? attendance : (role ?? ordinary), own);
    if (isAway && role !== undefined) losses.add(`${own}/role`, "Who was not there had no part in it.");
    if (attendance !== undefined && !isAway)
      losses.add(`${own}/attendance`, "The format does not say how somebody took part.");
    if (representing !== undefined) to.refer(representing, REL.represented, `${own}/representing`);
  }
}

function writeAgreement(to: ItemWriter, agreement: Agreement, path: string): void {
  to.describe("count", agreement.count?.toString());
  to.describe("total", agreement.package?.total?.toString());
  to.referEach(agreement.package?.parts, REL.part, `${path}/package/parts`);
  for (const [i, { record, kind }] of (agreement.relations ?? []).entries()) {
    to.refer(record, kind, `${path}/relations/${i}`);
  }
  for (const [i, { body, role }] of (agreement.bodies ?? []).entries()) to.refer(body, role, `${path}/bodies/${i}`);
  writeActions(to, agreement, path);
  for (const { register, number } of agreement.registrations ?? []) {
    to.put("altIds", { role: REGISTRATION + register, value: number });
  }
  for (const { url } of agreement.documents ?? []) to.put("renditions", { name: WEB, href: url });
  to.classify(agreement.instrument === "treaty" ? "treaty" : "diplomacy");
}

/** What was done with a document at an event of the report is how it stands to that event. */
function writeActions(to: ItemWriter, { actions = [] }: Agreement, path: string): void {
  for (const [i, { action, during, status }] of actions.entries()) {
    const at = `${path}/actions/${i}`;
    if (status !== undefined) to.losses.add(at, "The format does not tell a plan from an act.");
    else if (during === undefined)
      to.losses.add(at, "The format takes what is done with a document at an event alone.");
    else to.refer(during, action, at);
  }
}

function writeAct(to: ItemWriter, act: Act, path: string): void {
  writeEvent(to, act, path);
  if (act.under !== undefined) to.refer(act.under.record, REL.under, `${path}/under`);
}

function writeStatement(to: ItemWriter, statement: Statement, path: string): void {
  const { losses } = to;
  const { capacity, channel, speakers, when } = statement;
  const names = speakers.flatMap((id) => to.index.get(id)?.name ?? []);
  const line = capacity !== undefined && speakers.length === 1 ? [...names, capacity] : names;
  if (line.length > 0) to.item.by = line.join(", ");
  if (capacity !== undefined && (speakers.length > 1 || names.length === 0)) {
    losses.add(`${path}/capacity`, "A capacity belongs to one speaker.");
  }
  if (when?.start !== undefined) {
    if (isExact(when.start)) to.item.contentCreated = withSeconds(when.start);
    else losses.add(`${path}/when/start`, "The place for it, contentCreated, takes an exact time.");
  }
  to.describe("asStated", when?.asStated);
  writeQuotes(to, statement, path);
  to.mark("channel", channel?.kind);
  to.referEach(channel?.outlet, REL.outlet, `${path}/channel/outlet`);
  if (channel?.url !== undefined) to.put("renditions", { name: WEB, href: channel.url });
  for (const [i, { record, ...rest }] of (statement.claims ?? []).entries()) {
    const at = `${path}/claims/${i}`;
    // Without the rest it would claim something else: a part for the whole, or the opposite.
    if (Object.keys(rest).length > 0) losses.add(at, "The format names a record, and no field or item of it.");
    else to.associate(record, REL.claims, at);
  }
}

function writeQuotes(to: ItemWriter, { quotes = [] }: Statement, path: string): void {
  for (const [i, { text, language, translated }] of quotes.entries()) {
    if (language !== to.item.language) to.losses.add(`${path}/quotes/${i}`, "An item is in one language.");
    else to.put("bodies", { role: translated ? TRANSLATED_QUOTE : QUOTE, contentType: "text/plain", value: text });
  }
}

const WRITERS: { readonly [T in ItemType]: Writer<RecordByType[T]> } = {
  source: writeSource,
  visit: writeVisit,
  meeting: writeMeeting,
  agreement: writeAgreement,
  act: writeAct,
  statement: writeStatement,
};

/** The form that RFC 5545 gives durations; ISO 8601 knows more. */
const DURATION =
  /^P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+D)?(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)$/;

/**
 * The dates of an event, or `undefined` where there are none that ninjs can say.
 *
 * @param at where the `when` stands in the report
 */
function datesOf(when: When, at: string, losses: LossList): NinjsDates | undefined {
  const dates: NinjsDates = {};
  for (const [key, exact, expected] of DATE_KEYS) {
    const time = when[key];
    if (time === undefined) continue;
    if (isExact(time)) {
      dates[exact] = withSeconds(time);
      continue;
    }
    // "2024?" without its sign would be sure of the year.
    if (isQualified(time)) losses.add(`${at}/${key}`, "The format has no sign for an approximate or uncertain date.");
    else if (hasClock(time)) losses.add(`${at}/${key}`, "The format takes no time of day without its offset.");
    if (hasClock(time) || !isQualified(time)) dates[expected] = dayOf(time);
  }
  const isDated = Object.keys(dates).length > 0;
  if (when.duration !== undefined) {
    if (isDated && DURATION.test(when.duration)) dates.expectedDuration = when.duration;
    else
      losses.add(
        `${at}/duration`,
        isDated ? "RFC 5545 cannot write it." : "The format takes no duration without a date.",
      );
  }
  return isDated ? dates : undefined;
}
