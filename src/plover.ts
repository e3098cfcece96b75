export type { Granularity } from "./convert/coding/encode.js";
export type { PloverType } from "./convert/coding/plover-events.js";
export type { Conversion, Loss } from "./convert/export/conversion.js";
export type { PloverActor } from "./convert/plover/to-plover.js";
export { type PloverOptions, type PloverRow, toPlover } from "./convert/plover/to-plover.js";
