import * as z from "zod";
import { someUriCharacters } from "./uri-pattern.js";

/** `$schema` names a JSON Schema for editors. A path relative to the document is as good as a URL. */
export function schemaReference(): z.ZodString {
  return z
    .string()
    .max(2_048)
    .regex(new RegExp(`^${someUriCharacters("all")}$`, "u"));
}
