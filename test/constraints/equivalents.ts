import type { JsonSchema } from "../../src/model/json-schema.js";
import type { Mutation } from "./mutations.js";

/** Changes that no document can show, because they change nothing. */
export interface Equivalent {
  what: string;
  reason: string;
  /** @param place The schema that the changed keyword stands in, as it was. */
  holds(place: JsonSchema, mutation: Mutation): boolean;
}

export const equivalents: readonly Equivalent[] = [
  {
    what: "`type` beside `enum` or `const`",
    reason: "Words are texts, and `true` is a boolean: the type says it once more, for generators of code.",
    holds: (place, { at }) => at.at(-1) === "type" && ("enum" in place || "const" in place),
  },
  {
    what: "a reference to JsonValue",
    reason: "JsonValue is any JSON, so nothing is lost without it.",
    holds: (place, { at }) => at.at(-1) === "$ref" && place.$ref === "/JsonValue",
  },
];
