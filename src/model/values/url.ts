import * as z from "zod";
import { register } from "../registry.js";
import { someUriCharacters, uriCharacters } from "./uri-pattern.js";

/** Schema of `Url`. */
export const UrlSchema = /* @__PURE__ */ register("Url", () =>
  z
    .string()
    .max(2_048)
    .regex(new RegExp(`^https?://${someUriCharacters("host")}(?:[\\/?#]${uriCharacters("all")})?$`, "u"))
    .describe(
      "A web address: an `http` or `https` URL (RFC 3986), scheme in lower case, in ASCII: percent-encode other characters.",
    ),
);
