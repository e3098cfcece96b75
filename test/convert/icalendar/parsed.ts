import ICAL from "ical.js";

/** An event as another reader of iCalendar sees it. */
export interface ParsedEvent {
  uid: string;
  /** `2025-02-19` for a DATE, `2025-02-19T20:30:00Z` for a DATE-TIME in UTC. */
  dtstart: string;
  dtend?: string;
  duration?: string;
  stamp: string;
  status?: string;
  transp?: string;
  summary: string;
  description?: string;
  location?: string;
  geo?: number[];
  url?: string;
  relatedTo?: string;
  categories: string[];
  comment?: string;
}

export function parsed(document: string): { calendar: ICAL.Component; events: ParsedEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(document) as never);
  return { calendar, events: calendar.getAllSubcomponents("vevent").map(parsedEvent) };
}

function parsedEvent(event: ICAL.Component): ParsedEvent {
  const text = (name: string) => event.getFirstPropertyValue(name)?.toString();
  const entries = Object.entries({
    uid: text("uid"),
    dtstart: text("dtstart"),
    dtend: text("dtend"),
    duration: text("duration"),
    stamp: text("dtstamp"),
    status: text("status"),
    transp: text("transp"),
    summary: text("summary"),
    description: text("description"),
    location: text("location"),
    geo: event.getFirstPropertyValue("geo") ?? undefined,
    url: text("url"),
    relatedTo: text("related-to"),
    categories: event.getAllProperties("categories").flatMap((property) => property.getValues()),
    comment: text("comment"),
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as ParsedEvent;
}
