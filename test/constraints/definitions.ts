import { type Definitions, mergeFiles } from "../compatibility/definitions.js";
import { schemaFile, stems } from "../schemas/engines.js";

/** The definitions of the schema files of 2020-12, each once. */
export const definitions: Definitions = mergeFiles(
  Object.fromEntries(stems.map((stem) => [stem, schemaFile(stem, "draft-2020-12")])),
);
