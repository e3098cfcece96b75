export type { Conversion, Loss } from "./conversion.js";
export type { Imported, ImportLoss, ImportOptions } from "./imported.js";
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
} from "./ninjs/document.js";
export { fromNinjs } from "./ninjs/from-ninjs.js";
export { type NinjsOptions, toNinjs } from "./ninjs/to-ninjs.js";
