export type { Imported, ImportLoss, ImportOptions } from "./convert/import/imported.js";
export { fromPopolo } from "./convert/popolo/from-popolo.js";
