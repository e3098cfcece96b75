import { agreementCodings } from "./agreements.js";
import type { Coding, Story } from "./coding.js";
import { meetingCodings, visitCodings } from "./events.js";
import { processCodings, relationshipCodings } from "./standing.js";
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
