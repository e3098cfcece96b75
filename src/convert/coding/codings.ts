import type { AnyRecord, Process, Relationship, Standing } from "../../generated/types.js";
import { isToldAsFact } from "../../lookup/plain-facts.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { isOnlyClaimed } from "../export/standing.js";
import { actorsAt } from "./actors.js";
import { actCodings } from "./acts.js";
import { agreementCodings } from "./agreements.js";
import { type Coding, choose, distinct, type Story } from "./coding.js";
import { meetingCodings, visitCodings } from "./events.js";
import { statementCodings } from "./statements.js";

/** Why something that is not told as fact has no row of its own. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  claimed: "Only somebody quoted says that it is so: it is coded from the statement that claims it.",
  denied: "Only somebody quoted tells of it, and denies it: it is coded from that statement.",
  disputed: "Those who are quoted contradict each other: it is coded from what they say.",
  refuted: "The sources tell that it is not so.",
};

/** All events that the mapping knows of in a report, in the order of the report, with those that have no code. */
export function codingsOf(story: Story): Coding[] {
  return allCodings(story).map((coding) => withoutClaimedDay(coding, story));
}

/** Without the day where only a speaker tells it. */
function withoutClaimedDay(coding: Coding, { trace }: Story): Coding {
  const { record, path, day } = coding;
  const claimed = day?.read.find((at) => at.startsWith(`${path}/`) && isOnlyClaimed(record, at.slice(path.length)));
  if (claimed === undefined) return coding;
  trace.lose(claimed, "Only a quoted speaker tells the day.");
  return { ...coding, day: { read: [] } };
}

function allCodings(story: Story): Coding[] {
  const { visits, meetings, agreements, acts, statements, processes, relationships } = story.report;
  return [
    ...each(visits, "visits", visitCodings, story),
    ...each(meetings, "meetings", meetingCodings, story),
    ...agreementCodings(factsAmong(agreements, "agreements", story), story),
    ...each(acts, "acts", actCodings, story),
    ...each(statements, "statements", statementCodings, story),
    ...each(processes, "processes", processCodings, story),
    ...each(relationships, "relationships", relationshipCodings, story),
  ];
}

function each<R extends AnyRecord & { standing?: Standing }>(
  records: readonly R[] | undefined,
  key: string,
  codings: (placed: PlacedRecord<R>, story: Story) => Coding[],
  story: Story,
): Coding[] {
  return factsAmong(records, key, story).flatMap((placed) => codings(placed, story));
}

/** What is told as fact. No row tells of anything else. */
function factsAmong<R extends AnyRecord & { standing?: Standing }>(
  records: readonly R[] | undefined,
  key: string,
  { trace }: Story,
): PlacedRecord<R>[] {
  return (records ?? []).flatMap((record, i) => {
    const path = `/${key}/${i}`;
    if (isToldAsFact(record)) return [{ record, path }];
    trace.lose(path, STANDINGS[record.standing as Standing]);
    return [];
  });
}

/** A process as an event where it broke off. */
function processCodings({ record, path }: PlacedRecord<Process>, { records, trace }: Story): Coding[] {
  const { row, read } = choose("process", { status: { word: record.status, read: [`${path}/status`] } });
  const sources = distinct(actorsAt(`${path}/parties`, record.parties, records), trace);
  return [{ record, path, row, read, sources, targets: [], isMutual: true }];
}

/** How actors stand is no event: it only gives the reason. */
function relationshipCodings({ record, path }: PlacedRecord<Relationship>): Coding[] {
  return [{ record, path, ...choose("relationship", {}), sources: [], targets: [], isMutual: false }];
}
