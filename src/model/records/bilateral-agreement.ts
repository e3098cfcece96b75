import * as z from "zod";
import { register } from "../registry.js";
import { ActorIdSchema } from "../values/id.js";
import { AgreementSchema } from "./agreement.js";

/** Schema of `BilateralAgreement`. */
export const BilateralAgreementSchema = /* @__PURE__ */ register("BilateralAgreement", () =>
  AgreementSchema.extend({
    parties: z.array(ActorIdSchema).length(2).describe("The two parties."),
  }).describe("An agreement with exactly two parties. On the wire it is an `agreement`."),
);
