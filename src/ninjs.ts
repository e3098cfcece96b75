export type { Conversion, Loss } from "./convert/export/conversion.js";
export type { Imported, ImportLoss, ImportOptions } from "./convert/import/imported.js";
export type {
  NinjsAssociation,
  NinjsConcept,
  NinjsDates,
  NinjsDocument,
  NinjsEventDetails,
  NinjsInfoSource,
  NinjsItem,
  NinjsPlace,
  NinjsSubject,
  NinjsText,
  NinjsType,
} from "./convert/ninjs/document.js";
export { fromNinjs } from "./convert/ninjs/from-ninjs.js";
export { type NinjsOptions, toNinjs } from "./convert/ninjs/to-ninjs.js";
