import type { TypeShape, ValueShape } from "../generated/model.js";
import { matches } from "../lookup/model.js";
import { isRecordId } from "../lookup/record-id.js";
import { fits } from "../text/code-points.js";
import type { ShapeCode } from "./finding-codes.js";

/** What a value without parts has to be: all but objects, unions and maps. */
export type ScalarShape = Exclude<ValueShape | TypeShape, { kind: "object" | "union" | "map" | "named" | "any" }>;

/** The codes of what can be wrong with a value; the others are about keys. */
export type ValueCode = Exclude<ShapeCode, "unknown-type" | "unknown-key" | "missing-key">;

/** The code of what is wrong with a value, or `undefined` where nothing is. Of several faults the plainest. */
export function faultOf(shape: ScalarShape, value: unknown): ValueCode | undefined {
  switch (shape.kind) {
    case "constant":
      if (value === shape.value) return undefined;
      if (typeof value !== typeof shape.value) return "wrong-type";
      return value === "" ? "empty" : "wrong-value";
    case "number":
      if (typeof value !== "number") return "wrong-type";
      return isNumber(shape, value) ? undefined : "out-of-range";
    default:
      if (typeof value !== "string") return "wrong-type";
      return value === "" ? "empty" : textFault(shape, value);
  }
}

function isNumber({ isInteger, minimum, maximum }: ValueShape & { kind: "number" }, value: number): boolean {
  if (isInteger && !Number.isSafeInteger(value)) return false;
  const bound = Number.MAX_VALUE;
  return value >= (minimum ?? -bound) && value <= (maximum ?? bound);
}

function textFault(
  shape: Extract<ScalarShape, { kind: "text" | "id" | "words" }>,
  value: string,
): ValueCode | undefined {
  if (shape.kind === "words") {
    if (shape.words.includes(value)) return undefined;
    if (shape.other === undefined) return "unknown-word";
    if (!fits(value, shape.other.maxLength)) return "too-long";
    return matches(value, shape.other.pattern) ? undefined : "not-a-word";
  }
  // The length first: engines overflow where a pattern is tried at many megabytes.
  if (shape.maxLength !== undefined && !fits(value, shape.maxLength)) return "too-long";
  if (matches(value, shape.pattern)) return undefined;
  return shape.kind === "id" && isRecordId(value) ? "wrong-reference-kind" : "invalid-format";
}
