import * as z from "zod";
import { register } from "../registry.js";
import { AlternativeKindSchema } from "../vocabularies/alternative-kind.js";
import { EvidenceBasisSchema } from "../vocabularies/evidence-basis.js";
import { flag } from "./flag.js";
import { SourceOrStatementIdSchema } from "./id.js";
import { JsonValueSchema } from "./json-value.js";
import { list } from "./list.js";
import { text } from "./text.js";

/** Schema of `ChangePointer`. */
export const ChangePointerSchema = /* @__PURE__ */ register("ChangePointer", () =>
  z
    .string()
    .max(400)
    .regex(/^\/(?:[^~\/]|~[01])(?:\/?(?:[^~\/]|~[01]))*$/u)
    .describe(
      "A field of this record as a JSON Pointer (RFC 6901) without empty parts: `/when/start`, `/parties/0`. With `/-` at its end it adds an item to a list (RFC 6902).",
    ),
);

/** Schema of `Change`. */
export const ChangeSchema = /* @__PURE__ */ register("Change", () =>
  z
    .strictObject({
      field: ChangePointerSchema.describe(
        "The smallest field that is told differently; of a figure or of a `when` the whole object. The record may lack it, as long as what holds it is there.",
      ),
      value: JsonValueSchema.exactOptional().describe(
        "What the other account says instead: any JSON that holds no null (a rule). Exactly one of `value` and `none` (a rule).",
      ),
      none: flag().exactOptional().describe("The other account has nothing there."),
    })
    .describe("One difference of another account."),
);

/** Schema of `Alternative`. */
export const AlternativeSchema = /* @__PURE__ */ register("Alternative", () =>
  z
    .strictObject({
      from: list(SourceOrStatementIdSchema).describe(
        "Whose account it is: the statement if a speaker is quoted with it, else the source.",
      ),
      changes: list(ChangeSchema).describe(
        "How that account differs, applied in order. With all of them applied the record is valid and another one (a rule).",
      ),
      kind: AlternativeKindSchema.exactOptional().describe(
        "What the difference comes from. Leave out for a rival account.",
      ),
      basis: EvidenceBasisSchema.exactOptional().describe(
        "Whether that account states it, or the encoder inferred or computed it. Leave out where it is stated.",
      ),
      note: text().exactOptional().describe("What the difference is about, in own words."),
    })
    .describe(
      "How another source, passage or speaker tells the same occurrence or text: the one place for accounts that differ. Whether the occurrence is there at all is `standing`; a name that others use is in `names`; what a text provides and another one does not is two commitments.",
    ),
);
