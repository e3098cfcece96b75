import type { Act, ActStatus, EventStatus, Meeting, Visit } from "../../generated/types.js";

/** What iCalendar makes of a status. */
export interface CalendarStatus {
  /** STATUS of an event (RFC 5545, section 3.8.1.11). Left out where nothing is known, or no word fits. */
  status?: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  /**
   * The plan does not stand, which STATUS has no word for: it was put off, or its day passed without it. Its day may be that
   * of the plan given up or of the new one, so that the event takes up nobody's time, and says so in the one text that every
   * calendar shows.
   */
  isOff?: true;
}

/** Those of a visit, a meeting or an act; `undefined` for an act that is no plan, or none any more. */
export function calendarStatusOf(record: Visit | Meeting | Act): CalendarStatus | undefined {
  return record.type === "act" ? ACTS[record.status] : EVENTS[record.status];
}

const PUT_OFF = { status: "TENTATIVE", isOff: true } as const;

const EVENTS: { readonly [S in EventStatus]: CalendarStatus } = {
  proposed: { status: "TENTATIVE" },
  rumoured: { status: "TENTATIVE" },
  // It will take place, but the day is not fixed.
  announced: { status: "TENTATIVE" },
  scheduled: { status: "CONFIRMED" },
  "in-progress": { status: "CONFIRMED" },
  held: { status: "CONFIRMED" },
  postponed: PUT_OFF,
  "on-hold": PUT_OFF,
  "in-doubt": PUT_OFF,
  cancelled: { status: "CANCELLED" },
  "not-held": { isOff: true },
  unknown: {},
};

const ACTS: { readonly [S in ActStatus]?: CalendarStatus } = {
  // Acts have no other word for what is fixed for a day.
  announced: { status: "CONFIRMED" },
  "under-way": { status: "CONFIRMED" },
  suspended: PUT_OFF,
  postponed: PUT_OFF,
  "called-off": { status: "CANCELLED" },
};
