export { type CameoOptions, type CameoRow, toCameo } from "./convert/cameo/to-cameo.js";
export { type CameoDialect, cameoCodes, cameoLabel } from "./convert/coding/cameo-codes.js";
export type { Granularity } from "./convert/coding/encode.js";
export type { Conversion, Loss } from "./convert/export/conversion.js";
