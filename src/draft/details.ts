import { model, RECORD_LISTS, type ValueShape } from "../generated/model.js";
import type { RecordType } from "../generated/types.js";
import { fieldsOf, recordTypeName, wordsOf } from "../lookup/model.js";

/** What a detail can be said of, by what the item becomes. */
export type DetailOwner = RecordType | "action" | "figure" | "commitment";

/** What a word for a detail says, and which keys of the item say it. */
export interface DetailKind {
  /** What can have it. */
  readonly on: readonly DetailOwner[];
  /** The field of the model that it fills. */
  readonly field: string;
  /** What `value` is: a word of these vocabularies, own words, or digits. Left out where it stays empty. */
  readonly value?: readonly string[] | "own" | "number";
  /** What `name` names. Left out where it stays empty. */
  readonly name?: string;
  /** Whether it has a `date`. */
  readonly date?: true;
  /** Whether `key` says which key of the item it concerns. */
  readonly key?: true;
}

/** Details that are no plain field of the model. They are said of all that has the field. */
const OWN_DETAILS: { readonly [word: string]: Omit<DetailKind, "on"> } = {
  "earlier-status": {
    field: "statusHistory",
    value: ["EventStatus", "ActStatus", "ProcessStatus"],
    name: "who decided it",
    date: true,
  },
  reason: { field: "reasons", value: "own", name: "title of the event that is the reason" },
  account: { field: "alternatives", value: "own", name: "who tells it otherwise", date: true, key: true },
  gap: { field: "gaps", value: ["GapKind"], name: "whom it is open of", key: true },
  stance: { field: "stances", value: ["StanceValue"], name: "on what" },
  view: { field: "reportedView", value: ["ReportedAttitude"], name: "whose" },
  attendance: { field: "participants", value: ["Attendance"], name: "participant" },
  relation: { field: "relations", value: ["AgreementRelationKind"], name: "the other document" },
  series: { field: "series", value: "own" },
  distance: { field: "distance", value: "number", name: "kilometres from" },
  claimant: { field: "claimants", value: "own", name: "who claims it" },
  "not-before": { field: "when", date: true },
  "not-after": { field: "when", date: true },
  after: { field: "when", name: "title of what it comes after" },
  "time-limit": { field: "when", value: "own" },
  part: { field: "when", value: ["WhenPart"] },
  deed: { field: "shade", value: ["ActKind", "ActShade"] },
};

/** What else has details than records. */
const OTHER_OWNERS = { action: "AgreementAction", figure: "Figure", commitment: "Commitment" } as const;

/** Fields that the draft says without its details, that only people fill, or whoever makes the report. */
const ELSEWHERE: { readonly [owner in DetailOwner | "any"]?: string } = {
  any:
    "$schema type id key title name summary note status standing kind shade instrument topics about by to with place places " +
    "state parent within parties partOf during process under",
  person: "identity several",
  state: "countryCode",
  visit: "host visitors receivedBy rankAsStated",
  agreement: "bindingness languages",
  statement: "speakers capacity onBehalfOf addressees at factuality",
  action: "action of representatives witnesses",
  process: "mediators observers",
  relationship: "asStated",
  figure: "label measure item of value min max unit currency approximate",
  commitment: "refrain permitted",
};

/** All that the second pass can say, by the word for it: the fields of the model that the draft has no key for, and others. */
export function detailKinds(): ReadonlyMap<string, DetailKind> {
  const kinds = new Map<string, DetailKind>();
  for (const word of wordsOf("ConditionKind")) {
    kinds.set(word, { on: having("conditions"), field: "conditions", value: "own", name: "title of that event" });
  }
  for (const [word, kind] of Object.entries(OWN_DETAILS)) {
    // What is told otherwise or is open of an item stands on its record.
    const items = kind.key ? (Object.keys(OTHER_OWNERS) as DetailOwner[]) : [];
    kinds.set(word, { on: word === "deed" ? ["commitment"] : [...having(kind.field), ...items], ...kind });
  }
  for (const [owner, type] of owners()) {
    for (const [field, { value }] of Object.entries(fieldsOf(type))) {
      const taken = isElsewhere(owner, field) ? undefined : takenBy(value);
      if (taken) kinds.set(field, merged(kinds.get(field), { on: [owner], field, ...taken }));
    }
  }
  return kinds;
}

function owners(): (readonly [DetailOwner, string])[] {
  const records = RECORD_LISTS.map(([, type]) => [type, recordTypeName(type)] as const);
  // Sources and topics are made by whoever makes the report.
  return [
    ...records.filter(([type]) => type !== "source" && type !== "topic"),
    ...Object.entries(OTHER_OWNERS),
  ] as (readonly [DetailOwner, string])[];
}

function having(field: string): DetailOwner[] {
  return owners().flatMap(([owner, type]) => (Object.hasOwn(fieldsOf(type), field) ? [owner] : []));
}

function isElsewhere(owner: DetailOwner, field: string): boolean {
  return [ELSEWHERE.any, ELSEWHERE[owner]].some((words) => words?.split(" ").includes(field));
}

/** What says a value of the model in a detail. `undefined` for one that takes more than a detail can say. */
function takenBy(value: ValueShape): Pick<DetailKind, "value" | "name" | "date"> | undefined {
  const shape = value.kind === "named" ? model[value.name] : value;
  if (value.kind === "named" && value.name === "Temporal") return { date: true };
  if (value.kind === "named" && shape?.kind === "words") return { value: [value.name] };
  if (shape?.kind === "id") return { name: shape.types.join(" or ") };
  if (shape?.kind === "number") return { value: "number" };
  if (shape?.kind === "constant") return {};
  return value.kind === "text" ? { value: "own" } : undefined;
}

function merged(known: DetailKind | undefined, kind: DetailKind): DetailKind {
  if (known === undefined) return kind;
  const both = Array.isArray(known.value) && Array.isArray(kind.value);
  return {
    ...kind,
    ...(both && { value: [...new Set([...known.value, ...kind.value])] }),
    on: [...known.on, ...kind.on],
  };
}
