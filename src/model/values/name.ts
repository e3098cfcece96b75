import * as z from "zod";
import { register } from "../registry.js";
import { NameKindSchema } from "../vocabularies/name-kind.js";
import { ActorOrSourceIdSchema } from "./id.js";
import { LanguageSchema } from "./language.js";
import { list } from "./list.js";
import { TemporalSchema } from "./temporal.js";
import { label } from "./text.js";

/** Schema of `Name`. */
export const NameSchema = /* @__PURE__ */ register("Name", () =>
  z
    .strictObject({
      text: label().describe("The name itself."),
      language: LanguageSchema.exactOptional().describe("The language of the name, if it is not the report's."),
      kind: NameKindSchema.exactOptional().describe("What kind of name it is. Leave out for an ordinary one."),
      usedBy: list(ActorOrSourceIdSchema)
        .exactOptional()
        .describe("Who uses this name, where others use another one: actors or sources."),
      start: TemporalSchema.exactOptional().describe("Since when the name is used."),
      end: TemporalSchema.exactOptional().describe("Until when the name was used."),
    })
    .describe("Another name of a record: rival and former names of a tie or a text are names, not rival accounts."),
);
