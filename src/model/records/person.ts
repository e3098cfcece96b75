import * as z from "zod";
import { register } from "../registry.js";
import { flag } from "../values/flag.js";
import { OfficeBodyIdSchema, PersonIdSchema, StateIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { annotations, identity, otherNames } from "../values/record-fields.js";
import { TemporalSchema } from "../values/temporal.js";
import { label } from "../values/text.js";
import { PersonIdentitySchema } from "../vocabularies/person-identity.js";

/** Schema of `Office`. */
export const OfficeSchema = /* @__PURE__ */ register("Office", () =>
  z
    .strictObject({
      title: label().describe('The office in words, such as "foreign minister".'),
      of: OfficeBodyIdSchema.exactOptional().describe(
        "The body that the title names: a state, an organization, a meeting or a process.",
      ),
      start: TemporalSchema.exactOptional().describe(
        "Since when the person holds it. Leave out if the source does not say.",
      ),
      end: TemporalSchema.exactOptional().describe(
        "Until when the person held it. Leave out if the source does not say.",
      ),
      former: flag().exactOptional().describe("The person holds it no more, where the source gives no `end`."),
    })
    .describe("An office that a person holds or held: it ties the person to a state or organization, once."),
);

/** Schema of `Person`. */
export const PersonSchema = /* @__PURE__ */ register("Person", () =>
  z
    .strictObject({
      ...identity("person", PersonIdSchema),
      name: label().describe("The name in the report's language; for an unnamed person what the source calls them."),
      identity: PersonIdentitySchema.exactOptional().describe(
        "Why there is no name. Leave out for a person who has one.",
      ),
      several: flag()
        .exactOptional()
        .describe('It stands for several people that the source does not tell apart: "sources close to the talks".'),
      offices: list(OfficeSchema)
        .exactOptional()
        .describe("The offices the person holds or held, as far as the story needs them."),
      nationality: StateIdSchema.exactOptional().describe(
        "The state whose national the person is, where the source says so.",
      ),
      ...otherNames(),
      ...annotations(),
    })
    .describe("A human being who acts, speaks or takes part."),
);
