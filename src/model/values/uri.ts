import * as z from "zod";
import { register } from "../registry.js";
import { SCHEME, someUriCharacters } from "./uri-pattern.js";

/** Schema of `Uri`. */
export const UriSchema = /* @__PURE__ */ register("Uri", () =>
  z
    .string()
    .max(2_048)
    .regex(new RegExp(`^${SCHEME}${someUriCharacters("all")}$`, "u"))
    .describe(
      "A URI of any scheme (RFC 3986), in ASCII: percent-encode other characters. Its parts are not checked further.",
    ),
);
