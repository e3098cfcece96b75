import * as z from "zod";
import { register } from "../registry.js";
import { flag } from "../values/flag.js";
import { ActorIdSchema, OrganizationIdSchema, StateIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { annotations, identity, otherNames } from "../values/record-fields.js";
import { label } from "../values/text.js";
import { OrganizationKindSchema } from "../vocabularies/organization-kind.js";

/** Schema of `Organization`. */
export const OrganizationSchema = /* @__PURE__ */ register("Organization", () =>
  z
    .strictObject({
      ...identity("organization", OrganizationIdSchema),
      name: label().describe("The name in the report's language."),
      kind: OrganizationKindSchema.exactOptional().describe("What kind of body it is."),
      state: StateIdSchema.exactOptional().describe(
        "The state it belongs to or is based in. Leave out for an international one.",
      ),
      parent: ActorIdSchema.exactOptional().describe("The organization or other actor it is a part of or belongs to."),
      members: list(ActorIdSchema)
        .exactOptional()
        .describe("Its members: of a grouping, its states; of a delegation, the people the source names."),
      leaders: list(ActorIdSchema)
        .exactOptional()
        .describe(
          "Who chairs or heads it, where no title is given that an office of the person would hold; of a delegation, who leads it.",
        ),
      several: flag().exactOptional().describe("It stands for several bodies that the source does not tell apart."),
      ...otherNames(),
      ...annotations(),
    })
    .describe(
      "A body that acts under its own name and is not a state: a ministry, an agency, a newspaper, a grouping.",
    ),
);
