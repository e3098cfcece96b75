import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `JsonValue`. */
export const JsonValueSchema = /* @__PURE__ */ register(
  "JsonValue",
  () => z.unknown().describe("Any JSON value (RFC 8259), `null` and empty values included."),
  { tsType: "unknown" },
);
