/** The types of the model, without Zod: generated from the schemas. */
export type * from "./generated/types.js";
