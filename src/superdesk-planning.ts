export type { Imported, ImportLoss, ImportOptions } from "./convert/import/imported.js";
export { fromSuperdeskPlanning } from "./convert/superdesk-planning/from-superdesk-planning.js";
