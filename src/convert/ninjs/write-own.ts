import type {
  Agreement,
  Meeting,
  Participation,
  RecordByType,
  Source,
  Statement,
  Visit,
} from "../../generated/types.js";
import { isInstant } from "../../time/interval.js";
import { eventStatusUri } from "./codes.js";
import { datesOf } from "./dates.js";
import type { NinjsItem } from "./document.js";
import { AUTHOR, type ItemType, QUOTE, REGISTRATION, REL, TRANSLATED_QUOTE, WEB } from "./fields.js";
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

/** What only records of that type have. */
export function writeOwn(writing: Writing, item: NinjsItem, record: RecordByType[ItemType], path: string): void {
  (WRITERS[record.type] as Writer<typeof record>)(writing, item, record, path);
}

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
