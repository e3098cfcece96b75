import * as z from "zod";
import { register } from "../registry.js";
import { CountryCodeSchema } from "../values/country-code.js";
import { PlaceIdSchema, StateIdSchema } from "../values/id.js";
import { annotations, identity, otherNames } from "../values/record-fields.js";
import { label } from "../values/text.js";

/** Schema of `State`. */
export const StateSchema = /* @__PURE__ */ register("State", () =>
  z
    .strictObject({
      ...identity("state", StateIdSchema),
      name: label().describe("Short name in the report's language."),
      countryCode: CountryCodeSchema.exactOptional().describe(
        "ISO 3166-1 alpha-2. Event coding (CAMEO, PLOVER) needs it. Leave out where none is assigned or it is disputed.",
      ),
      capital: PlaceIdSchema.exactOptional().describe("The capital, where the story needs it."),
      ...otherNames(),
      ...annotations(),
    })
    .describe("A state as an actor: it visits, signs and speaks. communique takes no position on who is a state."),
);
