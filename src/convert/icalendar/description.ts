import type { Participation } from "../../generated/types.js";
import type { Calendar, PlacedEvent } from "./calendar.js";
import { textLine } from "./content-line.js";

/**
 * DESCRIPTION: the purpose, the summary, and a line for each participant. All of it is text of the report: there are no labels, which
 * would be in a language of their own. There is no ATTENDEE, as it means somebody who is invited by the calendar.
 */
export function descriptionLines({ record, path }: PlacedEvent, calendar: Calendar): string[] {
  const people =
    record.type === "visit"
      ? participantLines(record.visitors, `${path}/visitors`, calendar)
      : participantLines(record.participants ?? [], `${path}/participants`, calendar);
  const purpose = record.type === "visit" ? record.purpose : undefined;
  const paragraphs = [purpose, record.summary, people.join("\n")].filter((text) => text !== undefined && text !== "");
  if (paragraphs.length === 0) return [];
  return [textLine("DESCRIPTION", paragraphs.join("\n\n"), calendar.report.language)];
}

function participantLines(participants: readonly Participation[], path: string, calendar: Calendar): string[] {
  return participants.flatMap((one, i) => participantLine(one, `${path}/${i}`, calendar) ?? []);
}

/** `Ada Example, President (Examplia)` */
function participantLine(participation: Participation, path: string, calendar: Calendar): string | undefined {
  const { actor, capacity, representing, attendance } = participation;
  if (attendance === "declined" || attendance === "absent") {
    calendar.losses.add(path, "It did not take part, and the list of names is of those who do.");
    return undefined;
  }
  if (!calendar.index.has(actor)) {
    calendar.losses.add(path, "Its actor names no record of the report.");
    return undefined;
  }
  const name = calendar.name(actor, `${path}/actor`);
  const side = representing && calendar.name(representing, `${path}/representing`);
  return `${name}${capacity === undefined ? "" : `, ${capacity}`}${side === undefined ? "" : ` (${side})`}`;
}
