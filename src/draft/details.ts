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
  /** Where in the field, or in an item of its list, what the keys of the detail say stands: `when/start`. */
  readonly parts: { readonly [key in DetailPart]?: string };
  /** Which of these may be left out. Of a value and a name that may both be, one has to be there. */
  readonly may?: readonly DetailPart[];
}

/** The keys of a detail that say something. `field` is its own word, where that is a part of what it says. */
export type DetailPart = "field" | "key" | "value" | "name" | "date";

/** Details that are no plain field of the model. They are said of all that has the field. */
const OWN_DETAILS: { readonly [word: string]: Omit<DetailKind, "on"> } = {
  "earlier-status": {
    field: "statusHistory",
    value: ["EventStatus", "ActStatus", "ProcessStatus"],
    name: "who decided it",
    date: true,
    parts: { value: "status", name: "by/0", date: "when/start" },
    may: ["name", "date"],
  },
  reason: {
    field: "reasons",
    value: "own",
    name: "title of the event that is the reason",
    parts: { value: "summary", name: "record" },
    may: ["value", "name"],
  },
  account: {
    field: "alternatives",
    value: "own",
    name: "who tells it otherwise; empty if the article does not say",
    date: true,
    key: true,
    parts: { name: "from/0", key: "changes/0/field", value: "changes/0/value" },
    may: ["name", "value"],
  },
  gap: {
    field: "gaps",
    value: ["GapKind"],
    name: "whom it is open of",
    key: true,
    parts: { value: "kind", name: "of/0", key: "field" },
    may: ["name", "key"],
  },
  claim: {
    field: "claims",
    value: ["ClaimModality"],
    name: "title of the event or summary of the statement that is claimed",
    key: true,
    parts: { name: "record", key: "field", value: "modality" },
    may: ["key", "value"],
  },
  stance: { field: "stances", value: ["StanceValue"], name: "on what", parts: { value: "value", name: "target" } },
  view: {
    field: "reportedView",
    value: ["ReportedAttitude"],
    name: "whose, if not the speaker's",
    parts: { value: "attitude", name: "holder" },
  },
  attendance: {
    field: "participants",
    value: ["Attendance"],
    name: "participant",
    parts: { value: "attendance", name: "actor" },
  },
  relation: {
    field: "relations",
    value: ["AgreementRelationKind"],
    name: "the other document",
    parts: { value: "kind", name: "record" },
  },
  series: { field: "series", value: "own", parts: { value: "name" } },
  distance: {
    field: "distance",
    value: "number",
    name: "kilometres from",
    parts: { value: "kilometres", name: "from" },
  },
  claimant: {
    field: "claimants",
    value: "own",
    name: "who claims it",
    parts: { name: "by", value: "summary" },
    may: ["value"],
  },
  "not-before": { field: "when", date: true, parts: { date: "notBefore" } },
  "not-after": { field: "when", date: true, parts: { date: "notAfter" } },
  after: { field: "when", name: "title of what it comes after", parts: { name: "after/record" } },
  "time-limit": { field: "when", value: "own", parts: { value: "timeLimit" } },
  lasting: { field: "when", value: "own", parts: { value: "duration" } },
  part: { field: "when", value: ["WhenPart"], parts: { value: "part" } },
  deed: { field: "shade", value: ["ActKind", "ActShade"], parts: { value: "" } },
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

/** Fields that others say without details, and these do not. */
const UNSAID: { readonly [owner in DetailOwner]?: string } = { statement: "place standing", commitment: "about" };

/** All that the second pass can say, by the word for it: the fields of the model that the draft has no key for, and others. */
export function detailKinds(): ReadonlyMap<string, DetailKind> {
  const kinds = new Map<string, DetailKind>();
  for (const word of wordsOf("ConditionKind")) {
    kinds.set(word, {
      on: having("conditions"),
      field: "conditions",
      value: "own",
      name: "title of that event",
      parts: { field: "kind", value: "summary", name: "record" },
      may: ["value", "name"],
    });
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
  const isIn = (words: string | undefined) => words?.split(" ").includes(field) ?? false;
  return !isIn(UNSAID[owner]) && (isIn(ELSEWHERE.any) || isIn(ELSEWHERE[owner]));
}

/** What says a value of the model in a detail. `undefined` for one that takes more than a detail can say. */
function takenBy(value: ValueShape): Omit<DetailKind, "on" | "field"> | undefined {
  const shape = value.kind === "named" ? model[value.name] : value;
  if (value.kind === "named" && value.name === "Temporal") return { date: true, parts: { date: "" } };
  if (value.kind === "named" && shape?.kind === "words") return { value: [value.name], parts: { value: "" } };
  if (shape?.kind === "id") return { name: shape.types.join(" or "), parts: { name: "" } };
  if (shape?.kind === "number") return { value: "number", parts: { value: "" } };
  if (shape?.kind === "constant") return { parts: { field: "" } };
  return value.kind === "text" ? { value: "own", parts: { value: "" } } : undefined;
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
