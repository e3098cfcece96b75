export type { Conversion, Loss } from "./conversion.js";
export { type IcalendarDocument, type IcalendarOptions, toIcalendar } from "./icalendar/to-icalendar.js";
