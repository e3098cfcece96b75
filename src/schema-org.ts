export type { Conversion, Loss } from "./convert/export/conversion.js";
export type { Imported, ImportLoss, ImportOptions } from "./convert/import/imported.js";
export type * from "./convert/schema-org/document.js";
export { fromSchemaOrg, type SchemaOrgImportOptions } from "./convert/schema-org/from-schema-org.js";
export { toSchemaOrg } from "./convert/schema-org/to-schema-org.js";
