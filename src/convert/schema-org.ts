export type { Conversion, Loss } from "./conversion.js";
export type { Imported, ImportLoss, ImportOptions } from "./imported.js";
export type * from "./schema-org/document.js";
export { fromSchemaOrg } from "./schema-org/from-schema-org.js";
export { toSchemaOrg } from "./schema-org/to-schema-org.js";
