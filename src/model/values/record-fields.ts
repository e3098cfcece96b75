import * as z from "zod";
import { FactualitySchema } from "../vocabularies/factuality.js";
import type { RecordType } from "../vocabularies/record-type.js";
import { StandingSchema } from "../vocabularies/standing.js";
import { AlternativeSchema } from "./alternative.js";
import { EvidenceSchema } from "./evidence.js";
import { ExtensionSchema } from "./extension.js";
import { FigureSchema } from "./figure.js";
import { GapSchema } from "./gap.js";
import { AboutIdSchema, TopicIdSchema } from "./id.js";
import { IdentifierSchema } from "./identifier.js";
import { list } from "./list.js";
import { NameSchema } from "./name.js";
import { schemaReference } from "./schema-reference.js";
import { text } from "./text.js";
import { UriSchema } from "./uri.js";
import { WhenSchema } from "./when.js";

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

/** The other names of anything but a source and a statement. */
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

/** What every occurrence may carry besides what every record may. */
export function occurrence(when: string, about: string) {
  return {
    standing: StandingSchema.exactOptional().describe(
      "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
    ),
    when: WhenSchema.exactOptional().describe(when),
    topics: list(TopicIdSchema)
      .exactOptional()
      .describe("What it deals with, where no actor, place or occurrence stands for the matter."),
    about: list(AboutIdSchema).exactOptional().describe(about),
  };
}

/** The same of an occurrence that is no statement: it may still be to come, and have other names. */
export function namedOccurrence(when: string, about: string) {
  return {
    summary: text().exactOptional().describe("What happened or is to happen, in own words."),
    ...occurrence(when, about),
    likelihood: FactualitySchema.exactOptional().describe(
      "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
    ),
    ...otherNames(),
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
      .describe("How another source, passage or speaker tells this differently."),
    gaps: list(GapSchema).exactOptional().describe("What the sources leave open or say is not there."),
    figures: list(FigureSchema)
      .exactOptional()
      .describe("Numbers that are about this record, and not about a commitment, an act or a step that moves them."),
    ...extensionsField(),
  };
}
