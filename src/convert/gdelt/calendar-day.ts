import { remember } from "./remember.js";

const DAY = /^(?!0000)([0-9]{4})([0-9]{2})([0-9]{2})$/;

/** YYYY-MM-DD of YYYYMMDD, or empty where the calendar has no such day: `Date` makes another day or none of it. */
export const calendarDay = /* @__PURE__ */ remember((text) => {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : "";
});
