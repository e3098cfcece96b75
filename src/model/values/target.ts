import * as z from "zod";
import { register } from "../registry.js";
import { BasisIdSchema, OccurrenceIdSchema, RecordIdSchema } from "./id.js";
import { KeySchema } from "./key.js";

/** Schema of `TargetPointer`. */
export const TargetPointerSchema = /* @__PURE__ */ register("TargetPointer", () =>
  z
    .string()
    .max(2_048)
    .regex(/^\/[a-z][A-Za-z]*(?:\/[a-z][A-Za-z]*)*$/u)
    .describe(
      "A field of another record, such as `/when/start`: a JSON Pointer (RFC 6901) without list positions, so that an item inserted there leaves it right. An item of a list is named by its `key`.",
    ),
);

function item() {
  return KeySchema.exactOptional().describe("The keyed item of that record: a commitment, a step, a figure.");
}

function field() {
  return TargetPointerSchema.exactOptional().describe("One field of the record, or of the item that `key` names.");
}

// A target is a record, one keyed item of it, or one field of either. There is no type for it alone: what it may name depends
// on where it stands.

/** What a target consists of where it may be any record or none: a condition and a reason can be words alone. */
export function optionalTarget() {
  return {
    record: RecordIdSchema.exactOptional().describe("The record, where one stands for it: this or `summary` (a rule)."),
    ...withinTarget(),
  };
}

/** What narrows a target to an item or a field. Only with `record`. */
export function withinTarget() {
  return { key: item(), field: field() };
}

/** Schema of `OccurrenceTarget`. */
export const OccurrenceTargetSchema = /* @__PURE__ */ register("OccurrenceTarget", () =>
  z
    .strictObject({
      record: OccurrenceIdSchema.describe("The occurrence."),
      ...withinTarget(),
    })
    .describe("An occurrence, or with `key` one step of an agreement (a rule)."),
);

/** Schema of `BasisTarget`. */
export const BasisTargetSchema = /* @__PURE__ */ register("BasisTarget", () =>
  z
    .strictObject({
      record: BasisIdSchema.describe("The agreement, act or statement, or the topic where no record stands for it."),
      ...withinTarget(),
    })
    .describe("What an act rests on: with `key` the commitment or the step that it carries out."),
);
