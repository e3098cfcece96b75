import * as z from "zod";
import { register } from "../registry.js";
import { SCHEME, someUriCharacters } from "./uri-pattern.js";

/** Schema of `AbsoluteUri`. */
export const AbsoluteUriSchema = /* @__PURE__ */ register("AbsoluteUri", () =>
  z
    .string()
    .max(2_048)
    .regex(new RegExp(`^${SCHEME}${someUriCharacters("absolute")}$`, "u"))
    .describe(
      "A URI of any scheme without a fragment (RFC 3986, absolute-URI), in ASCII: percent-encode other characters. Its parts are not checked further.",
    ),
);
