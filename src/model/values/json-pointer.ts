import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `JsonPointer`. */
export const JsonPointerSchema = /* @__PURE__ */ register("JsonPointer", () =>
  z
    .string()
    .max(2_048)
    // No group is run through once a character: for 2,048 turns the regular expressions of Java have no stack.
    .regex(/^\/[^~]*(?:~[01][^~]*)*$/u)
    .describe("A JSON Pointer (RFC 6901) into this record, such as `/when/start` or `/participants/0/actor`."),
);
