import * as z from "zod";
import { register } from "../registry.js";
import { ABSOLUTE_URI, MOST_OF_ABSOLUTE_URI } from "./uri-pattern.js";

/** Schema of `AbsoluteUri`. */
export const AbsoluteUriSchema = /* @__PURE__ */ register("AbsoluteUri", () =>
  z
    .string()
    .max(MOST_OF_ABSOLUTE_URI)
    .regex(ABSOLUTE_URI)
    .describe(
      "A URI of any scheme without a fragment (RFC 3986, absolute-URI), in ASCII: percent-encode other characters. Its parts are not checked further.",
    ),
);
