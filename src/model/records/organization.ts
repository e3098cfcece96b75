import * as z from "zod";
import { register } from "../registry.js";
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
      kind: OrganizationKindSchema.describe("What kind of body it is."),
      state: StateIdSchema.exactOptional().describe(
        "The state it belongs to or is based in. Leave out for an international one.",
      ),
      parent: OrganizationIdSchema.exactOptional().describe("The organization it is a part of."),
      members: list(ActorIdSchema)
        .exactOptional()
        .describe("Its members: of a grouping, its states; of a delegation, the people the source names."),
      ...otherNames(),
      ...annotations(),
    })
    .describe(
      "A body that acts under its own name and is not a state: a ministry, an agency, a newspaper, a grouping.",
    ),
);
