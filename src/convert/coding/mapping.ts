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
const INTENTS = [...OFFERS, "agree", ...CALLS];
const DEMANDS = ["demand", "instruct"];
const REFUSALS = ["reject", "refuse"];
const REMARKS = ["assert", "comment", "note", "confirm", "regret", "reaffirm", "announce", "position"];

const CEREMONY = "What is signed, said or visited there is coded, and the ceremony is not.";
const JOINT_TEXT = "A text in the parties' common name expresses accord and is not signed.";
const IN_PASSING = "What is announced or promised in passing is coded from its own record.";
const REMORSE = "The PLOVER manual counts remorse as CONCEDE, its table of CAMEO codes as SUPPORT.";
const PROTEST = "The PLOVER manual counts diplomatic protests as disapproval, its table of CAMEO codes as allegations.";
const PUT_OFF = "An event that is put off is neither held nor refused, and has no code.";

const DIPLOMATIC = { context: "diplomatic" } as const;
const MULTILATERAL = { type: "CONSULT", mode: "multilateral" } as const;
const DISCONTINUED = { type: "SANCTION", mode: "discontinue", ...DIPLOMATIC } as const;
const WITHDRAWN = { type: "SANCTION", mode: "withdraw", ...DIPLOMATIC } as const;
const PROTESTED = { type: "ACCUSE", mode: "disapprove", ...DIPLOMATIC } as const;
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
  row("meeting", "act", { attendance: ["declined"] }, "125", MEET_REFUSED),
  uncoded("meeting", "mutual", { kind: CEREMONIES }, CEREMONY),
  row("meeting", "act", { status: HELD, kind: ["wreath-laying"] }, "017"),
  row("meeting", "mediation", { status: HELD, mediated: ["yes"] }, "045", NEGOTIATE),
  row("meeting", "mutual", { status: HELD, kind: ["negotiation-round"] }, "046", NEGOTIATE),
  row("meeting", "mutual", { status: HELD, kind: ["talks"], remote: ["no"] }, "046", NEGOTIATE),
  row("agreement", "act", { action: ["negotiate"], modality: ["actual"] }, "046", NEGOTIATE),
  row("meeting", "mutual", { status: HELD, remote: ["yes"] }, "041", { type: "CONSULT", mode: "phone" }),
  row("meeting", "mutual", { status: HELD, location: ["third"] }, "044", { type: "CONSULT", mode: "third-party" }),
  row("visit", "visit", { status: HELD }, "042", { type: "CONSULT", mode: "visit" }, { cameoBack: "043" }),
  row("meeting", "mutual", { status: HELD, format: ["multilateral"] }, "040", MULTILATERAL),
  row("meeting", "mutual", { status: HELD }, "040", CONSULT),
  row("meeting", "mediation", { status: PLANNED, mediated: ["yes"] }, "039", AGREE),
  row("meeting", "mutual", { status: PLANNED }, "036", AGREE),
  row("visit", "mutual", { status: PLANNED }, "036", AGREE),
  row("meeting", "act", { status: ["cancelled"], kind: NEGOTIATIONS }, "164", MEET_REFUSED),
  row("meeting", "act", { status: ["cancelled"] }, "161", MEET_REFUSED),
  row("visit", "act", { status: ["cancelled"] }, "161", MEET_REFUSED),
  ...(["meeting", "visit"] as const).flatMap((record) => [
    uncoded(record, "mutual", { status: ["postponed", "on-hold"] }, PUT_OFF),
    uncoded(record, "mutual", { status: ["proposed"] }, "A proposal is coded from the statement that makes it."),
    uncoded(record, "mutual", {}, "It is not known whether it takes place."),
  ]),

  // Agreements: what is done to them. An entry into force is no act of the parties.
  row("agreement", "act", { action: CONSENTS, modality: ["actual"] }, "057", SUPPORT),
  row("agreement", "act", { action: CONSENTS, modality: ["intended"] }, "032", AGREE),
  row("agreement", "act", { action: ["issue"], modality: ["actual"] }, "019", undefined, { note: JOINT_TEXT }),
  uncoded("agreement", "act", {}, "Only steps that bring an agreement about have a code."),

  // Relationships: how they change.
  row("relationship", "act", { change: ["established"], kind: ["diplomatic-relations"] }, "054", SUPPORT),
  row("relationship", "act", { change: TAKEN_UP, kind: COOPERATIVE }, "050", SUPPORT),
  row("relationship", "act", { change: BROKEN_OFF, kind: COOPERATIVE }, "161", DISCONTINUED),
  uncoded("relationship", "act", {}, "How actors stand is a state, and no event."),

  // Processes.
  row("process", "mutual", { status: ["paused", "collapsed"] }, "164", WITHDRAWN),
  uncoded("process", "mutual", {}, "A process is coded by its meetings and by its breaking off."),

  // Statements that offer, or agree to, something.
  row("statement", "act", { kind: INTENTS, concern: ["mediator"] }, "039", AGREE),
  row("statement", "act", { kind: INTENTS, matter: ["mediation"], concern: ["own"] }, "038", AGREE),
  row("statement", "act", { kind: [...INTENTS, ...DEMANDS], matter: ["settlement"], concern: ["own"] }, "037", AGREE),
  row("statement", "act", { kind: INTENTS, matter: ["meeting"], concern: ["own"] }, "036", AGREE),
  row("statement", "act", { kind: ["invite"], matter: ["meeting"] }, "036", AGREE),
  row("statement", "act", { kind: OFFERS, matter: ["agreement", "settlement"] }, "032", AGREE),
  row("statement", "act", { kind: [...OFFERS, "invite"] }, "030", AGREE),

  // Statements that want something of others.
  row("statement", "act", { kind: CALLS, matter: ["mediation"] }, "028", MEET_REQUESTED),
  row("statement", "act", { kind: CALLS, matter: ["settlement"] }, "027", MEET_REQUESTED),
  row("statement", "act", { kind: CALLS, matter: ["meeting"] }, "026", MEET_REQUESTED),
  row("statement", "act", { kind: CALLS, matter: ["agreement"] }, "022", HELP_REQUESTED),
  row("statement", "act", { kind: CALLS }, "020", { type: "REQUEST" }),
  row("statement", "act", { kind: DEMANDS, matter: ["mediation"] }, "108", MEET_REQUESTED, { gdelt: "105" }),
  row("statement", "act", { kind: DEMANDS, matter: ["settlement"] }, "107", MEET_REQUESTED, { gdelt: "100" }),
  row("statement", "act", { kind: DEMANDS, matter: ["meeting"] }, "106", MEET_REQUESTED, { gdelt: "108" }),
  row("statement", "act", { kind: DEMANDS, matter: ["agreement"] }, "102", HELP_REQUESTED),
  row("statement", "act", { kind: DEMANDS }, "100", { type: "REQUEST" }),

  // Statements for somebody or something.
  row("statement", "act", { kind: ["recognise"] }, "054", SUPPORT),
  row("statement", "act", { kind: ["apologise"] }, "055", { type: "CONCEDE" }, { note: REMORSE }),
  row("statement", "act", { kind: ["defend"] }, "052", SUPPORT),
  row("statement", "act", { kind: ["praise", "welcome", "thank", "congratulate"] }, "051", SUPPORT),

  // Statements against somebody or something. An accusation says nothing of the deed.
  row("statement", "act", { kind: ["accuse"] }, "112", { type: "ACCUSE", mode: "allege" }),
  row("statement", "act", { kind: ["complain"] }, "114", PROTESTED, { note: PROTEST }),
  row("statement", "act", { kind: ["criticise"] }, "111", { type: "ACCUSE", mode: "disapprove" }),
  row("statement", "act", { kind: ["veto"] }, "129", { type: "REJECT", mode: "yield", ...DIPLOMATIC }),
  row("statement", "act", { kind: REFUSALS, matter: ["mediation"] }, "126", MEET_REFUSED),
  row("statement", "act", { kind: REFUSALS, matter: ["settlement"], concern: ["own"] }, "127", MEET_REFUSED),
  row("statement", "act", { kind: REFUSALS, matter: ["meeting"] }, "125", MEET_REFUSED),
  row("statement", "act", { kind: REFUSALS }, "120", { type: "REJECT" }),
  row("statement", "act", { kind: ["ultimatum"] }, "139", { type: "THREATEN", mode: "relations", ...DIPLOMATIC }),
  row("statement", "act", { kind: ["threaten"] }, "130", { type: "THREATEN" }),

  // All other statements. PLOVER codes no comments.
  row("statement", "act", { kind: ["deny"] }, "016"),
  row("statement", "act", { kind: ["acknowledge"] }, "015"),
  row("statement", "act", { kind: ["agree"] }, "019"),
  row("statement", "act", { kind: ["condole"] }, "018"),
  row("statement", "act", { kind: ["hope"] }, "013"),
  row("statement", "act", { kind: ["concern", "warn"] }, "012"),
  row("statement", "act", { kind: ["decline-comment"] }, "011"),
  row("statement", "act", { kind: REMARKS }, "010", undefined, { note: IN_PASSING }),
  uncoded("statement", "act", {}, "No code is known for a word outside of the vocabulary."),
];

/** @param more a code of its own in GDELT's list or in the other direction, and a note */
function row(
  record: RecordType,
  shape: Shape,
  when: MappingRow["when"],
  cameo: string,
  plover?: PloverEvent,
  more?: Partial<MappingRow>,
): MappingRow {
  return { record, when, shape, cameo, ...(plover && { plover }), ...more };
}

function uncoded(record: RecordType, shape: Shape, when: MappingRow["when"], note: string): MappingRow {
  return { record, when, shape, note };
}

/** The row for a record of these facts, or `undefined` for a type that is never coded. */
export function mappingFor(record: RecordType, facts: Facts): MappingRow | undefined {
  return MAPPING.find(
    (row) =>
      row.record === record && Object.entries(row.when).every(([fact, words]) => words.includes(facts[fact] ?? "")),
  );
}
