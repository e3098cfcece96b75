import type { DraftList } from "../generated/draft-types.js";
import { detailGuide } from "./detail-guide.js";
import { DETAILS, draftFields } from "./fields.js";
import { DRAFT_PROFILES, type DraftProfile } from "./profiles.js";
import { holdsMany, type Slot, type Slots } from "./slot.js";
import { draftWords } from "./words.js";

export interface DraftSchemaOptions {
  /** For whom it is written. Default `generic`. */
  profile?: DraftProfile;
  /** The lists that are asked for. Default all but `details`. */
  lists?: readonly DraftList[];
  /** Whether `details` are asked for too: the second pass. Default false. */
  details?: boolean;
  /** Whether fields have descriptions. Default true. */
  descriptions?: boolean;
  /** Whether words stand in an `enum` or in the description, which no grammar holds. Default `enum`. */
  words?: "enum" | "text";
}

/** A part of the schema of the draft: no keyword that a provider does not take. */
export type DraftSchemaNode = {
  type?: "object" | "array" | "string";
  description?: string;
  properties?: { [key: string]: DraftSchemaNode };
  required?: string[];
  additionalProperties?: false;
  items?: DraftSchemaNode;
  enum?: string[];
};

/** The schema of the draft. */
export type DraftJsonSchema = DraftSchemaNode & {
  type: "object";
  properties: { [key: string]: DraftSchemaNode };
  required: string[];
  additionalProperties: false;
};

/**
 * JSON Schema of the draft, for the structured output of a language model, a tool or a grammar. Every key is required, and
 * there is no null, union, reference, pattern, format or bound: what the article does not say is `""`, `[]` or `none`. The
 * result is a new object on every call.
 *
 * @throws TypeError for a profile, a list or a form of words that there is not.
 */
export function draftSchema(options: DraftSchemaOptions = {}): DraftJsonSchema {
  const { profile = "generic", descriptions = true, words = "enum" } = options;
  oneOf("profile", profile, Object.keys(DRAFT_PROFILES));
  oneOf("form of words", words, ["enum", "text"]);
  const { typeBesideEnum } = DRAFT_PROFILES[profile];
  const described = (say: string, node: DraftSchemaNode): DraftSchemaNode =>
    say === "" || !(descriptions || words === "text") ? node : { ...node, description: say };
  const objectOf = (slots: Slots): DraftJsonSchema => ({
    type: "object",
    properties: Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key, nodeOf(slot)])),
    required: Object.keys(slots),
    additionalProperties: false,
  });
  const nodeOf = (slot: Slot): DraftSchemaNode => {
    const say = descriptions ? slot.say : "";
    if (slot.job === "list") return described(say, { type: "array", items: objectOf(slot.item) });
    if (holdsMany(slot)) return described(say, { type: "array", items: { type: "string" } });
    if (slot.job !== "word") return described(say, { type: "string" });
    const known = [...draftWords(slot.list)];
    const guide = slot.list === "detail" && descriptions ? detailGuide() : say;
    if (words === "text") return described(`${guide} One of: ${known.join(", ")}.`.trimStart(), { type: "string" });
    return described(guide, typeBesideEnum ? { type: "string", enum: known } : { enum: known });
  };
  return objectOf(slotsOf(options));
}

/** The fields that are asked for, in their order. */
export function slotsOf({ lists, details = false }: Pick<DraftSchemaOptions, "lists" | "details">): Slots {
  const all = Object.entries(draftFields);
  const known = all.flatMap(([key, { job }]) => (job === "list" ? [key] : []));
  for (const list of lists ?? []) oneOf("list", list, known);
  const asked = new Set<string>([...(lists ?? known.filter((key) => key !== DETAILS)), ...(details ? [DETAILS] : [])]);
  return Object.fromEntries(all.filter(([key, { job }]) => job !== "list" || asked.has(key)));
}

/** Throws for a value of an option that there is not. */
export function oneOf(what: string, value: unknown, known: readonly string[]): void {
  if (typeof value === "string" && known.includes(value)) return;
  throw new TypeError(`Unknown ${what} ${JSON.stringify(value)}: use ${known.join(", ")}.`);
}
