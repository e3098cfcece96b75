import type { RecordType } from "../../generated/types.js";

/** A PLOVER event type with its mode and context, where it has them. */
export interface PloverEvent {
  type: PloverType;
  mode?: string;
  context?: string;
}

export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "SANCTION";

/**
 * Between whom a row of the table makes an event. `mutual`: all sides with each other. `visit`: visitor to host, and in
 * CAMEO host to visitor. `mediation`: mediator to the sides. `act`: from those who act to the others, or mutual where all
 * of them act.
 */
export type Shape = "mutual" | "visit" | "mediation" | "act";

/** What a record is, in words of the model or of the coder: `{ status: ["held"], remote: ["yes"] }`. */
export type Facts = Readonly<Record<string, string>>;

/** A row of the mapping: what becomes of a record. */
export interface MappingRow {
  readonly record: RecordType;
  /** Facts of the record: each has to be one of the words. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly shape: Shape;
  /** The CAMEO code, where there is one. */
  readonly cameo?: string;
  /** The code in GDELT's list, where that means something else by CAMEO's. */
  readonly gdelt?: string;
  /** The code of the other direction, where it has one of its own. */
  readonly cameoBack?: string;
  readonly plover?: PloverEvent;
  /** Why a record gets no code, or not the one that a reader may expect. */
  readonly note?: string;
}

const HELD = ["held", "in-progress"];
const PLANNED = ["announced", "scheduled"];
const CEREMONIES = ["signing-ceremony", "press-conference", "arrival", "welcome-ceremony"];
const NEGOTIATIONS = ["talks", "negotiation-round"];
const CONSENTS = ["sign", "sign-ad-referendum", "ratify", "accept", "approve", "accede", "succeed", "adopt"];
const TAKEN_UP = ["established", "upgraded", "restored"];
const BROKEN_OFF = ["downgraded", "suspended", "severed"];
const COOPERATIVE = [
  "diplomatic-relations",
  "alliance",
  "partnership",
  "strategic-partnership",
  "comprehensive-strategic-partnership",
  "union",
];
const OFFERS = ["offer", "promise"];
/** A call on others by those whom it concerns is an intent of their own (usage notes of 026, 027, 028 and 107). */
const CALLS = ["appeal", "propose"];
const DEMANDS = ["demand", "instruct"];
const REFUSALS = ["reject", "refuse"];

const DIPLOMATIC = { context: "diplomatic" } as const;
const AGREE = { type: "AGREE", ...DIPLOMATIC } as const;
const CONSULT = { type: "CONSULT" } as const;
const NEGOTIATE = { type: "CONSULT", ...DIPLOMATIC } as const;
const SUPPORT = { type: "SUPPORT", ...DIPLOMATIC } as const;
const MEET_REFUSED = { type: "REJECT", mode: "meet", ...DIPLOMATIC } as const;
const MEET_REQUESTED = { type: "REQUEST", mode: "meet", ...DIPLOMATIC } as const;
const HELP_REQUESTED = { type: "REQUEST", mode: "assist", ...DIPLOMATIC } as const;

/**
 * What becomes of each kind of record in CAMEO and PLOVER. The first row of a record's type that fits is taken. Of several
 * rows with one CAMEO root, the earlier is the stronger: mediation before negotiation, negotiation before a visit.
 *
 * From the CAMEO 1.1b3 codebook and its usage notes, and from the PLOVER manual (draft 0.8, 2021) with its table of CAMEO
 * codes; where those two contradict each other, the manual.
 */
export const MAPPING: readonly MappingRow[] = [
  // Meetings and visits. Ceremonies are coded by what is done there, if at all.
  {
    record: "meeting",
    when: { attendance: ["declined"] },
    shape: "act",
    cameo: "125",
    plover: MEET_REFUSED,
  },
  {
    record: "meeting",
    when: { kind: CEREMONIES },
    shape: "mutual",
    note: "What is signed, said or visited there is coded, and the ceremony is not.",
  },
  {
    record: "meeting",
    when: { status: HELD, kind: ["wreath-laying"] },
    shape: "act",
    cameo: "017",
  },
  {
    record: "meeting",
    when: { status: HELD, mediated: ["yes"] },
    shape: "mediation",
    cameo: "045",
    plover: NEGOTIATE,
  },
  {
    record: "meeting",
    when: { status: HELD, kind: ["negotiation-round"] },
    shape: "mutual",
    cameo: "046",
    plover: NEGOTIATE,
  },
  {
    record: "meeting",
    when: { status: HELD, kind: ["talks"], remote: ["no"] },
    shape: "mutual",
    cameo: "046",
    plover: NEGOTIATE,
  },
  {
    record: "agreement",
    when: { action: ["negotiate"], modality: ["actual"] },
    shape: "act",
    cameo: "046",
    plover: NEGOTIATE,
  },
  {
    record: "meeting",
    when: { status: HELD, remote: ["yes"] },
    shape: "mutual",
    cameo: "041",
    plover: { type: "CONSULT", mode: "phone" },
  },
  {
    record: "meeting",
    when: { status: HELD, location: ["third"] },
    shape: "mutual",
    cameo: "044",
    plover: { type: "CONSULT", mode: "third-party" },
  },
  {
    record: "visit",
    when: { status: HELD },
    shape: "visit",
    cameo: "042",
    cameoBack: "043",
    plover: { type: "CONSULT", mode: "visit" },
  },
  {
    record: "meeting",
    when: { status: HELD, format: ["multilateral"] },
    shape: "mutual",
    cameo: "040",
    plover: { type: "CONSULT", mode: "multilateral" },
  },
  { record: "meeting", when: { status: HELD }, shape: "mutual", cameo: "040", plover: CONSULT },
  {
    record: "meeting",
    when: { status: PLANNED, mediated: ["yes"] },
    shape: "mediation",
    cameo: "039",
    plover: AGREE,
  },
  { record: "meeting", when: { status: PLANNED }, shape: "mutual", cameo: "036", plover: AGREE },
  { record: "visit", when: { status: PLANNED }, shape: "mutual", cameo: "036", plover: AGREE },
  {
    record: "meeting",
    when: { status: ["cancelled"], kind: NEGOTIATIONS },
    shape: "act",
    cameo: "164",
    plover: MEET_REFUSED,
  },
  { record: "meeting", when: { status: ["cancelled"] }, shape: "act", cameo: "161", plover: MEET_REFUSED },
  { record: "visit", when: { status: ["cancelled"] }, shape: "act", cameo: "161", plover: MEET_REFUSED },
  ...(["meeting", "visit"] as const).flatMap((record): MappingRow[] => [
    {
      record,
      when: { status: ["postponed", "on-hold"] },
      shape: "mutual",
      note: "An event that is put off is neither held nor refused, and has no code.",
    },
    {
      record,
      when: { status: ["proposed"] },
      shape: "mutual",
      note: "A proposal is coded from the statement that makes it.",
    },
    { record, when: {}, shape: "mutual", note: "It is not known whether it takes place." },
  ]),

  // Agreements: what is done to them. An entry into force is no act of the parties.
  {
    record: "agreement",
    when: { action: CONSENTS, modality: ["actual"] },
    shape: "act",
    cameo: "057",
    plover: SUPPORT,
  },
  {
    record: "agreement",
    when: { action: CONSENTS, modality: ["intended"] },
    shape: "act",
    cameo: "032",
    plover: AGREE,
  },
  {
    record: "agreement",
    when: { action: ["issue"], modality: ["actual"] },
    shape: "act",
    cameo: "019",
    note: "A text in the parties' common name expresses accord and is not signed.",
  },
  { record: "agreement", when: {}, shape: "act", note: "Only steps that bring an agreement about have a code." },

  // Relationships: how they change.
  {
    record: "relationship",
    when: { change: ["established"], kind: ["diplomatic-relations"] },
    shape: "act",
    cameo: "054",
    plover: SUPPORT,
  },
  {
    record: "relationship",
    when: { change: TAKEN_UP, kind: COOPERATIVE },
    shape: "act",
    cameo: "050",
    plover: SUPPORT,
  },
  {
    record: "relationship",
    when: { change: BROKEN_OFF, kind: COOPERATIVE },
    shape: "act",
    cameo: "161",
    plover: { type: "SANCTION", mode: "discontinue", ...DIPLOMATIC },
  },
  { record: "relationship", when: {}, shape: "act", note: "How actors stand is a state, and no event." },

  // Processes.
  {
    record: "process",
    when: { status: ["paused", "collapsed"] },
    shape: "mutual",
    cameo: "164",
    plover: { type: "SANCTION", mode: "withdraw", ...DIPLOMATIC },
  },
  { record: "process", when: {}, shape: "mutual", note: "A process is coded by its meetings and by its breaking off." },

  // Statements that offer, or agree to, something.
  {
    record: "statement",
    when: { kind: [...OFFERS, "agree", ...CALLS], concern: ["mediator"] },
    shape: "act",
    cameo: "039",
    plover: AGREE,
  },
  {
    record: "statement",
    when: { kind: [...OFFERS, "agree", ...CALLS], matter: ["mediation"], concern: ["own"] },
    shape: "act",
    cameo: "038",
    plover: AGREE,
  },
  {
    record: "statement",
    when: { kind: [...OFFERS, "agree", ...CALLS, ...DEMANDS], matter: ["settlement"], concern: ["own"] },
    shape: "act",
    cameo: "037",
    plover: AGREE,
  },
  {
    record: "statement",
    when: { kind: [...OFFERS, "agree", ...CALLS], matter: ["meeting"], concern: ["own"] },
    shape: "act",
    cameo: "036",
    plover: AGREE,
  },
  { record: "statement", when: { kind: ["invite"], matter: ["meeting"] }, shape: "act", cameo: "036", plover: AGREE },
  {
    record: "statement",
    when: { kind: OFFERS, matter: ["agreement", "settlement"] },
    shape: "act",
    cameo: "032",
    plover: AGREE,
  },
  {
    record: "statement",
    when: { kind: [...OFFERS, "invite"] },
    shape: "act",
    cameo: "030",
    plover: AGREE,
  },

  // Statements that want something of others.
  {
    record: "statement",
    when: { kind: CALLS, matter: ["mediation"] },
    shape: "act",
    cameo: "028",
    plover: MEET_REQUESTED,
  },
  {
    record: "statement",
    when: { kind: CALLS, matter: ["settlement"] },
    shape: "act",
    cameo: "027",
    plover: MEET_REQUESTED,
  },
  {
    record: "statement",
    when: { kind: CALLS, matter: ["meeting"] },
    shape: "act",
    cameo: "026",
    plover: MEET_REQUESTED,
  },
  {
    record: "statement",
    when: { kind: CALLS, matter: ["agreement"] },
    shape: "act",
    cameo: "022",
    plover: HELP_REQUESTED,
  },
  { record: "statement", when: { kind: CALLS }, shape: "act", cameo: "020", plover: { type: "REQUEST" } },
  {
    record: "statement",
    when: { kind: DEMANDS, matter: ["mediation"] },
    shape: "act",
    cameo: "108",
    gdelt: "105",
    plover: MEET_REQUESTED,
  },
  {
    record: "statement",
    when: { kind: DEMANDS, matter: ["settlement"] },
    shape: "act",
    cameo: "107",
    gdelt: "100",
    plover: MEET_REQUESTED,
  },
  {
    record: "statement",
    when: { kind: DEMANDS, matter: ["meeting"] },
    shape: "act",
    cameo: "106",
    gdelt: "108",
    plover: MEET_REQUESTED,
  },
  {
    record: "statement",
    when: { kind: DEMANDS, matter: ["agreement"] },
    shape: "act",
    cameo: "102",
    plover: HELP_REQUESTED,
  },
  { record: "statement", when: { kind: DEMANDS }, shape: "act", cameo: "100", plover: { type: "REQUEST" } },

  // Statements for somebody or something.
  { record: "statement", when: { kind: ["recognise"] }, shape: "act", cameo: "054", plover: SUPPORT },
  {
    record: "statement",
    when: { kind: ["apologise"] },
    shape: "act",
    cameo: "055",
    plover: { type: "CONCEDE" },
    note: "The PLOVER manual counts remorse as CONCEDE, its table of CAMEO codes as SUPPORT.",
  },
  { record: "statement", when: { kind: ["defend"] }, shape: "act", cameo: "052", plover: SUPPORT },
  {
    record: "statement",
    when: { kind: ["praise", "welcome", "thank", "congratulate"] },
    shape: "act",
    cameo: "051",
    plover: SUPPORT,
  },

  // Statements against somebody or something. An accusation says nothing of the deed.
  {
    record: "statement",
    when: { kind: ["accuse"] },
    shape: "act",
    cameo: "112",
    plover: { type: "ACCUSE", mode: "allege" },
  },
  {
    record: "statement",
    when: { kind: ["complain"] },
    shape: "act",
    cameo: "114",
    plover: { type: "ACCUSE", mode: "disapprove", ...DIPLOMATIC },
    note: "The PLOVER manual counts diplomatic protests as disapproval, its table of CAMEO codes as allegations.",
  },
  {
    record: "statement",
    when: { kind: ["criticise"] },
    shape: "act",
    cameo: "111",
    plover: { type: "ACCUSE", mode: "disapprove" },
  },
  {
    record: "statement",
    when: { kind: ["veto"] },
    shape: "act",
    cameo: "129",
    plover: { type: "REJECT", mode: "yield", ...DIPLOMATIC },
  },
  {
    record: "statement",
    when: { kind: REFUSALS, matter: ["mediation"] },
    shape: "act",
    cameo: "126",
    plover: MEET_REFUSED,
  },
  {
    record: "statement",
    when: { kind: REFUSALS, matter: ["settlement"], concern: ["own"] },
    shape: "act",
    cameo: "127",
    plover: MEET_REFUSED,
  },
  {
    record: "statement",
    when: { kind: REFUSALS, matter: ["meeting"] },
    shape: "act",
    cameo: "125",
    plover: MEET_REFUSED,
  },
  { record: "statement", when: { kind: REFUSALS }, shape: "act", cameo: "120", plover: { type: "REJECT" } },
  {
    record: "statement",
    when: { kind: ["ultimatum"] },
    shape: "act",
    cameo: "139",
    plover: { type: "THREATEN", mode: "relations", ...DIPLOMATIC },
  },
  { record: "statement", when: { kind: ["threaten"] }, shape: "act", cameo: "130", plover: { type: "THREATEN" } },

  // All other statements. PLOVER codes no comments.
  { record: "statement", when: { kind: ["deny"] }, shape: "act", cameo: "016" },
  { record: "statement", when: { kind: ["acknowledge"] }, shape: "act", cameo: "015" },
  { record: "statement", when: { kind: ["agree"] }, shape: "act", cameo: "019" },
  { record: "statement", when: { kind: ["condole"] }, shape: "act", cameo: "018" },
  { record: "statement", when: { kind: ["hope"] }, shape: "act", cameo: "013" },
  { record: "statement", when: { kind: ["concern", "warn"] }, shape: "act", cameo: "012" },
  { record: "statement", when: { kind: ["decline-comment"] }, shape: "act", cameo: "011" },
  {
    record: "statement",
    when: {
      kind: ["assert", "comment", "note", "confirm", "regret", "reaffirm", "announce", "position"],
    },
    shape: "act",
    cameo: "010",
    note: "What is announced or promised in passing is coded from its own record.",
  },
  { record: "statement", when: {}, shape: "act", note: "No code is known for a word outside of the vocabulary." },
];

/** The row for a record of these facts, or `undefined` for a type that is never coded. */
export function mappingFor(record: RecordType, facts: Facts): MappingRow | undefined {
  return MAPPING.find(
    (row) =>
      row.record === record && Object.entries(row.when).every(([fact, words]) => words.includes(facts[fact] ?? "")),
  );
}
