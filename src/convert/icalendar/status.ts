import type { EventStatus } from "../../generated/types.js";

/** What iCalendar makes of a status. */
export interface CalendarStatus {
  /** STATUS of an event (RFC 5545, section 3.8.1.11). Left out where nothing is known. */
  status?: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  /**
   * It was put off, which STATUS has no word for. Its day may be that of the plan given up or of the new one, so that the event
   * is tentative, takes up nobody's time, and says so in the one text that every calendar shows.
   */
  isPutOff?: true;
}

export const calendarStatus: { readonly [S in EventStatus]: CalendarStatus } = {
  proposed: { status: "TENTATIVE" },
  rumoured: { status: "TENTATIVE" },
  // It will take place, but the day is not fixed.
  announced: { status: "TENTATIVE" },
  scheduled: { status: "CONFIRMED" },
  "in-progress": { status: "CONFIRMED" },
  held: { status: "CONFIRMED" },
  postponed: { status: "TENTATIVE", isPutOff: true },
  "on-hold": { status: "TENTATIVE", isPutOff: true },
  cancelled: { status: "CANCELLED" },
  unknown: {},
};
