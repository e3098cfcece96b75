export type { Conversion, Loss } from "./convert/export/conversion.js";
export { type IcalendarDocument, type IcalendarOptions, toIcalendar } from "./convert/icalendar/to-icalendar.js";
