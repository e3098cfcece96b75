import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `Uri`. */
export const UriSchema = /* @__PURE__ */ register("Uri", () =>
  z
    .string()
    .max(2_048)
    .regex(/^[A-Za-z][A-Za-z0-9+.\-]*:(?:[A-Za-z0-9._~:\/?#\[\]@!$&'\(\)*+,;=\-]|%[0-9A-Fa-f]{2})+$/u)
    .describe(
      "A URI of any scheme (RFC 3986), in ASCII: percent-encode other characters. Its parts are not checked further.",
    ),
);
