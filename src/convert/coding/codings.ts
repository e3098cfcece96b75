import type { Process, Relationship } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorsAt } from "./actors.js";
import { agreementCodings } from "./agreements.js";
import { actOf, type Coding, choose, distinct, type Story } from "./coding.js";
import { dayOf, NO_DAY } from "./dates.js";
import { meetingCodings, visitCodings } from "./events.js";
import { statementCodings } from "./statements.js";

/** All events that the mapping knows of in a report, in the order of the report, with those that have no code. */
export function codingsOf(story: Story): Coding[] {
  const { visits, meetings, statements, processes, relationships } = story.report;
  return [
    ...each(visits, "visits", visitCodings, story),
    ...each(meetings, "meetings", meetingCodings, story),
    ...agreementCodings(story),
    ...each(statements, "statements", statementCodings, story),
    ...each(processes, "processes", processCodings, story),
    ...each(relationships, "relationships", relationshipCodings, story),
  ];
}

function each<Record>(
  records: readonly Record[] | undefined,
  key: string,
  codings: (placed: { record: Record; path: string }, story: Story) => Coding[],
  story: Story,
): Coding[] {
  return (records ?? []).flatMap((record, i) => codings({ record, path: `/${key}/${i}` }, story));
}

/** A process as an event where it broke off. */
function processCodings({ record, path }: PlacedRecord<Process>, { records, trace }: Story): Coding[] {
  const { row, read } = choose("process", { status: { word: record.status, read: [`${path}/status`] } });
  const sources = distinct(actorsAt(`${path}/parties`, record.parties, records), trace);
  return [{ record, path, row, read, sources, targets: [], isMutual: true }];
}

/** A relationship as an event for each of its changes. */
function relationshipCodings({ record, path }: PlacedRecord<Relationship>, { records, trace }: Story): Coding[] {
  const parties = distinct(actorsAt(`${path}/parties`, record.parties, records), trace);
  const changes = record.changes ?? [];
  if (changes.length === 0) return [{ record, path, ...choose("relationship", {}), ...actOf(parties, parties) }];
  return changes.map(({ change, by, when }, i) => {
    const part = `${path}/changes/${i}`;
    const { row, read } = choose("relationship", {
      change: { word: change, read: [`${part}/change`] },
      kind: { word: record.kind, read: [`${path}/kind`] },
    });
    trace.lose(`${part}/when/start`, NO_DAY);
    const actors = distinct(actorsAt(`${part}/by`, by, records), trace);
    const act = actOf(actors.length > 0 ? actors : parties, parties);
    return { record, path, part, row, read, ...act, day: dayOf(`${part}/when`, when) };
  });
}
