import type {
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
import { isInstant, isQualified } from "../../time/interval.js";
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
import {
  classify,
  describe,
  inform,
  mark,
  named,
  put,
  refer,
  referEach,
  UNKNOWN_RECORD,
  type Writing,
} from "./writing.js";

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
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  for (const field of TEXT_FIELDS[record.type]) describe(item, field, fields[field] as string | undefined);
  for (const field of WORD_FIELDS[record.type]) mark(item, field, fields[field] as string | undefined);
  for (const [field, rel] of Object.entries(REFERENCE_FIELDS[record.type])) {
    referEach(writing, item, fields[field] as RecordId | RecordId[] | undefined, rel, `${path}/${field}`);
  }
  (WRITERS[record.type] as Writer<ItemRecord>)(writing, item, record, path);
  writeIdentifiers(item, record);
  writeEvidence(writing, item, record.evidence, `${path}/evidence`);
  return item;
}

const TYPES: Readonly<Record<ItemType, NinjsType>> = {
  source: "text",
  visit: "event",
  meeting: "event",
  agreement: "text",
  statement: "component",
};

function typeOf(record: ItemRecord): NinjsType | undefined {
  if (record.type === "source" && record.kind === "photograph") return "picture";
  // Of a broadcast it is not said whether it was heard or seen, and ninjs has no type for data.
  if (record.type === "source" && ["broadcast", "dataset"].includes(record.kind)) return undefined;
  return TYPES[record.type];
}

/** The language of the item's content: of a source its own, of a statement that of the words quoted. */
function languageOf({ report }: Writing, record: ItemRecord): string | undefined {
  if (record.type === "source") return record.language;
  return (record.type === "statement" && record.quotes?.[0]?.language) || report.language;
}

function writeIdentifiers(item: NinjsItem, { identifiers = [], sameAs = [] }: ItemRecord): void {
  for (const { scheme, value } of identifiers) put(item, "altIds", { role: scheme, value });
  for (const value of sameAs) put(item, "altIds", { role: SAME_AS, value });
}

function writeEvidence(writing: Writing, item: NinjsItem, evidence: readonly Evidence[] = [], at: string): void {
  for (const [i, { source, fields, basis }] of evidence.entries()) {
    if (fields === undefined) inform(writing, item, source, basis, `${at}/${i}`);
    else writing.losses.add(`${at}/${i}`, "An info source stands for the whole item.");
  }
}

/** What only records of that type have. */
type Writer<R> = (writing: Writing, item: NinjsItem, record: R, path: string) => void;

function writeSource(writing: Writing, item: NinjsItem, source: Source, path: string): void {
  if (source.credit !== undefined) item.by = source.credit;
  for (const name of source.authors ?? []) put(item, "infoSources", { name, role: AUTHOR });
  if (source.publisher !== undefined) inform(writing, item, source.publisher, "publisher", `${path}/publisher`);
  if (source.url !== undefined) put(item, "renditions", { name: WEB, href: source.url });
}

function writeVisit(writing: Writing, item: NinjsItem, visit: Visit, path: string): void {
  writeEvent(writing, item, visit, path);
  const host = writing.index.get(visit.host);
  if (host) item.eventDetails = { ...item.eventDetails, organiser: { ...named(writing, host), rel: REL.host } };
  else writing.losses.add(`${path}/host`, UNKNOWN_RECORD);
  participate(writing, item, visit.visitors, REL.visitor, `${path}/visitors`);
  classify(item, "diplomacy");
}

function writeMeeting(writing: Writing, item: NinjsItem, meeting: Meeting, path: string): void {
  writeEvent(writing, item, meeting, path);
  participate(writing, item, meeting.participants, REL.participant, `${path}/participants`);
  classify(item, meeting.kind === "summit" ? "summit" : "diplomacy");
}

function writeEvent(writing: Writing, item: NinjsItem, { status, when }: Visit | Meeting, path: string): void {
  const eventStatus = eventStatusUri(status);
  const dates = when && datesOf(when, `${path}/when`, writing.losses);
  if (eventStatus || dates) item.eventDetails = { ...(eventStatus && { eventStatus }), ...(dates && { dates }) };
  describe(item, "asStated", when?.asStated);
}

/** Those who take part. Who was expected and did not come is named as that, and not with a role. */
function participate(
  writing: Writing,
  item: NinjsItem,
  participations: readonly Participation[] = [],
  ordinary: string,
  at: string,
): void {
  const { index, losses } = writing;
  for (const [i, { actor, role, representing, attendance }] of participations.entries()) {
    const own = `${at}/${i}`;
    if (!index.has(actor)) {
      losses.add(own, UNKNOWN_RECORD);
      continue;
    }
    const isAway = attendance === "declined" || attendance === "absent";
    refer(writing, item, actor, isAway ? attendance : (role ?? ordinary), own);
    if (isAway && role !== undefined) losses.add(`${own}/role`, "Who was not there had no part in it.");
    if (attendance !== undefined && !isAway)
      losses.add(`${own}/attendance`, "The format does not say how somebody took part.");
    if (representing !== undefined) refer(writing, item, representing, REL.represented, `${own}/representing`);
  }
}

function writeAgreement(writing: Writing, item: NinjsItem, agreement: Agreement, path: string): void {
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

function writeStatement(writing: Writing, item: NinjsItem, statement: Statement, path: string): void {
  const { losses } = writing;
  const { capacity, channel, speakers, when } = statement;
  const names = speakers.flatMap((id) => writing.index.get(id)?.name ?? []);
  const line = capacity !== undefined && speakers.length === 1 ? [...names, capacity] : names;
  if (line.length > 0) item.by = line.join(", ");
  if (capacity !== undefined && (speakers.length > 1 || names.length === 0)) {
    losses.add(`${path}/capacity`, "A capacity belongs to one speaker.");
  }
  if (when?.start !== undefined) {
    if (isInstant(when.start)) item.contentCreated = when.start;
    else losses.add(`${path}/when/start`, "The place for it, contentCreated, takes an exact time.");
  }
  describe(item, "asStated", when?.asStated);
  writeQuotes(writing, item, statement, path);
  mark(item, "channel", channel?.kind);
  referEach(writing, item, channel?.outlet, REL.outlet, `${path}/channel/outlet`);
  if (channel?.url !== undefined) put(item, "renditions", { name: WEB, href: channel.url });
  for (const [i, { role, actor, source }] of (statement.attribution ?? []).entries()) {
    const at = `${path}/attribution/${i}`;
    const party = actor ?? source;
    if (party !== undefined) inform(writing, item, party, role, at);
    if (actor !== undefined && source !== undefined) losses.add(`${at}/source`, "An info source is one party.");
  }
}

function writeQuotes({ losses }: Writing, item: NinjsItem, { quotes = [] }: Statement, path: string): void {
  for (const [i, { text, language, translated }] of quotes.entries()) {
    if (language !== item.language) losses.add(`${path}/quotes/${i}`, "An item is in one language.");
    else put(item, "bodies", { role: translated ? TRANSLATED_QUOTE : QUOTE, contentType: "text/plain", value: text });
  }
}

const WRITERS: { readonly [T in ItemType]: Writer<RecordByType[T]> } = {
  source: writeSource,
  visit: writeVisit,
  meeting: writeMeeting,
  agreement: writeAgreement,
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
    // "2024?" without its sign would be sure of the year.
    if (isQualified(time)) losses.add(`${at}/${key}`, "The format has no sign for an approximate or uncertain date.");
    else dates[isInstant(time) ? exact : expected] = time;
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
