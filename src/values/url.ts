import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `Url`. */
export const UrlSchema = /* @__PURE__ */ register("Url", () =>
  z
    .string()
    .max(2_048)
    .regex(
      /^https?:\/\/(?:[A-Za-z0-9._~:\[\]@!$&'\(\)*+,;=\-]|%[0-9A-Fa-f]{2})+(?:[\/?#](?:[A-Za-z0-9._~:\/?#\[\]@!$&'\(\)*+,;=\-]|%[0-9A-Fa-f]{2})*)?$/u,
    )
    .describe(
      "A web address: an `http` or `https` URL (RFC 3986), scheme in lower case, in ASCII: percent-encode other characters.",
    ),
);
