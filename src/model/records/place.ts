import * as z from "zod";
import { register } from "../registry.js";
import { CoordinatesSchema } from "../values/coordinates.js";
import { flag } from "../values/flag.js";
import { ActorIdSchema, PlaceIdSchema, StateIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { annotations, identity, otherNames } from "../values/record-fields.js";
import { label, text } from "../values/text.js";
import { PlaceKindSchema } from "../vocabularies/place-kind.js";

/** Schema of `Claimant`. */
export const ClaimantSchema = /* @__PURE__ */ register("Claimant", () =>
  z
    .strictObject({
      by: ActorIdSchema.describe("Who claims the place."),
      summary: text().exactOptional().describe("What exactly is claimed, in own words."),
    })
    .describe("Who claims a disputed place. Listing it takes no side."),
);

/** Schema of `Distance`. */
export const DistanceSchema = /* @__PURE__ */ register("Distance", () =>
  z
    .strictObject({
      kilometres: z.number().min(0).describe("How far, in kilometres. Convert other units and keep them in `note`."),
      from: PlaceIdSchema.describe("The place it is measured from."),
      approximate: flag().exactOptional().describe("The source gives the distance as approximate."),
    })
    .describe("How far a place lies from another one."),
);

/** Schema of `Place`. */
export const PlaceSchema = /* @__PURE__ */ register("Place", () =>
  z
    .strictObject({
      ...identity("place", PlaceIdSchema),
      name: label().describe("The name in the report's language."),
      kind: PlaceKindSchema.describe("What kind of place it is."),
      state: StateIdSchema.exactOptional().describe(
        "The state it lies in. Leave out where that is disputed, and use `claimants`.",
      ),
      claimants: list(ClaimantSchema).exactOptional().describe("Who claims a disputed place."),
      within: PlaceIdSchema.exactOptional().describe("The larger place it lies in."),
      near: PlaceIdSchema.exactOptional().describe("The place it lies near to, only where no `distance` is given."),
      coordinates: CoordinatesSchema.exactOptional().describe("Where it is (WGS 84)."),
      distance: DistanceSchema.exactOptional().describe(
        "How far it lies from another place, where the source says so.",
      ),
      ...otherNames(),
      ...annotations(),
    })
    .describe("A location where something happens or that somebody talks about. It does not act: the state does."),
);
