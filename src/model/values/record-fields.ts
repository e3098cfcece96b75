import * as z from "zod";
import type { RecordType } from "../vocabularies/record-type.js";
import { AlternativeSchema } from "./alternative.js";
import { EvidenceSchema } from "./evidence.js";
import { ExtensionSchema } from "./extension.js";
import { IdentifierSchema } from "./identifier.js";
import { list } from "./list.js";
import { NameSchema } from "./name.js";
import { schemaReference } from "./schema-reference.js";
import { text } from "./text.js";
import { UriSchema } from "./uri.js";

/** `$schema`, which every root may carry. */
export function schemaField() {
  return {
    $schema: schemaReference()
      .exactOptional()
      .describe("The JSON Schema of this document, for editors: a URL or a path relative to the file."),
  };
}

/** What every record begins with: its type and its id. */
export function identity<T extends RecordType, I extends z.ZodType>(type: T, id: I) {
  return {
    ...schemaField(),
    type: z.literal(type).describe(`Always \`${type}\`: says which kind of record this is.`),
    id,
  };
}

/** The other names of an actor, a place or a topic. */
export function otherNames() {
  return {
    names: list(NameSchema)
      .exactOptional()
      .describe("Other names: official, former, contested, in other languages or scripts."),
  };
}

/** The slot for data that communique has no field for. */
export function extensionsField() {
  return {
    extensions: list(ExtensionSchema).exactOptional().describe("Data that communique has no field for, by namespace."),
  };
}

/** What every record may carry besides its own fields. */
export function annotations() {
  return {
    identifiers: list(IdentifierSchema).exactOptional().describe("What registers and data sets call this record."),
    sameAs: list(UriSchema)
      .exactOptional()
      .describe("URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs)."),
    note: text().exactOptional().describe("Anything a reader should know that has no field of its own, in own words."),
    evidence: list(EvidenceSchema).exactOptional().describe("How we know what this record says."),
    alternatives: list(AlternativeSchema)
      .exactOptional()
      .describe("Fields of this record that another source or passage tells differently."),
    ...extensionsField(),
  };
}
