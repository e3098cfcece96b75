import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `AbsoluteUri`. */
export const AbsoluteUriSchema = /* @__PURE__ */ register("AbsoluteUri", () =>
  z
    .string()
    .max(2_048)
    .regex(/^[A-Za-z][A-Za-z0-9+.\-]*:(?:[A-Za-z0-9._~:\/?\[\]@!$&'\(\)*+,;=\-]|%[0-9A-Fa-f]{2})+$/u)
    .describe(
      "A URI of any scheme without a fragment (RFC 3986, absolute-URI), in ASCII: percent-encode other characters. Its parts are not checked further.",
    ),
);
