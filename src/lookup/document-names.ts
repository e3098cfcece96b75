import { documentTypes, type NamedTypes } from "../generated/model.js";

/** What a document can be checked as: a report, any record, or a record of one kind. */
export type DocumentName = keyof typeof documentTypes;

/** What each name that `as` takes stands for. */
export type DocumentByName = { [Name in DocumentName]: NamedTypes[(typeof documentTypes)[Name]] };

/** Everything a document can be checked as. */
export const documentNames = /* @__PURE__ */ Object.keys(documentTypes) as DocumentName[];
