import * as z from "zod";
import type { Draft } from "../generated/draft-types.js";
import { slotsOf } from "./schema.js";
import { holdsMany, type Slot, type Slots } from "./slot.js";
import { draftWords } from "./words.js";

/**
 * Zod schema of `Draft`, for SDKs that take one. It says what `draftSchema()` says, to the letter, without details.
 * A draft that a model wrote need not be parsed with it: what makes a report reads tolerantly.
 */
export const DraftSchema: z.ZodType<Draft> = /* @__PURE__ */ (() =>
  objectOf(slotsOf({})) as unknown as z.ZodType<Draft>)();

function objectOf(slots: Slots): z.ZodType {
  return z.strictObject(Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key, schemaOf(slot)])));
}

function schemaOf(slot: Slot): z.ZodType {
  const value = bare(slot);
  // `.describe()` makes a copy of a list beside it, and what both hold becomes a definition where an SDK asks for references.
  return slot.say === "" ? value : value.register(z.globalRegistry, { description: slot.say });
}

function bare(slot: Slot): z.ZodType {
  if (slot.job === "list") return z.array(objectOf(slot.item));
  if (holdsMany(slot)) return z.array(z.string());
  return slot.job === "word" ? z.enum([...draftWords(slot.list)]) : z.string();
}
