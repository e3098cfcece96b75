export type { Conversion, Loss } from "./convert/export/conversion.js";
export { fromIcalendar } from "./convert/icalendar/from-icalendar.js";
export {
  type IcalendarComponent,
  type IcalendarProperty,
  type IcalendarUnreadLine,
  parseIcalendar,
} from "./convert/icalendar/parse.js";
export { type IcalendarDocument, type IcalendarOptions, toIcalendar } from "./convert/icalendar/to-icalendar.js";
export type { Imported, ImportLoss, ImportOptions } from "./convert/import/imported.js";
