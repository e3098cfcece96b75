import type { RecordType } from "../../generated/types.js";
import { type PloverEvent, ploverEvent } from "./plover-events.js";
import { type CodedWord, codedWords } from "./word-codes.js";

/**
 * Between whom a row of the table makes an event. `mutual`: all sides with each other, and where some do it to others from
 * these to those. `visit`: visitor to host, and in CAMEO host to visitor. `mediation`: mediator to the sides. `act`: from
 * those who act to the others; of a meeting, an agreement or a process mutual where all of them act.
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
const CEREMONIES = [
  "signing-ceremony",
  "press-conference",
  "arrival",
  "welcome-ceremony",
  "site-visit",
  "hearing",
  "rally",
  "inauguration",
  "handover-ceremony",
  "credentials-ceremony",
  "award-ceremony",
];
const NEGOTIATIONS = ["talks", "negotiation-round"];
/** The domestic steps of a ratification too, since the code of CAMEO is for what "ratifies, signs, finalizes". */
const CONSENTS = [
  "sign",
  "sign-ad-referendum",
  "pass-law",
  "sign-into-law",
  "ratify",
  "accept",
  "approve",
  "accede",
  "succeed",
  "deposit",
  "exchange-instruments",
  "adopt",
];
const SETTLED = ["agree-in-principle", "agree-text", "issue"];
const DONE = ["done", "under-way"];
/** Relations that are no cooperation: to set one up or to end it is coded by what else is done. */
const HOSTILE = ["rivalry", "dispute", "conflict"];
/** What several do without anybody else named, they do with each other. */
const RECIPROCAL = ["contact", "change-relations", "change-mission", "finance", "cease-fire", "clash"];

const OFFERS = ["offer", "promise"];
/** A call on others by those whom it concerns is an intent of their own (usage notes of 026, 027, 028 and 107). */
const CALLS = ["request", "propose"];
const INTENTS = [...OFFERS, "accept", ...CALLS];
const DEMAND = { kind: ["request"], shade: ["demand", "instruct"] };
const REFUSALS = ["refuse"];

/** An act as the matter of what is said, by CAMEO's parallel lists of what is asked, meant, demanded and refused. */
interface MatterCodes {
  readonly appeal: string;
  readonly intent: string;
  readonly demand: string;
  /** That of GDELT's older list, if it is another. */
  readonly gdeltDemand?: string;
  /** Left out where no refusal has a code of its own. */
  readonly refusal?: string;
}

const ACTS_AS_MATTERS: Readonly<Record<string, MatterCodes>> = {
  supply: { appeal: "021", intent: "031", demand: "101", gdeltDemand: "100", refusal: "121" },
  finance: { appeal: "0211", intent: "0311", demand: "1011", refusal: "1211" },
  support: { appeal: "022", intent: "032", demand: "102" },
  aid: { appeal: "023", intent: "033", demand: "103", refusal: "122" },
  release: { appeal: "0253", intent: "0353", demand: "1053", refusal: "1243" },
  "end-of-sanctions": { appeal: "0254", intent: "0354", demand: "1054", refusal: "1244" },
  "de-escalation": { appeal: "0256", intent: "0356", demand: "1056", refusal: "1246" },
};

const THREATS: Readonly<Record<string, string>> = {
  attack: "138",
  demonstrate: "133",
  "break-of-relations": "1313",
  sanction: "1312",
  "end-of-aid": "1311",
};

const CEREMONY = "What is signed, said, visited or given there is coded, and the occasion is not.";
const JOINT_TEXT = "A text in the parties' common name, or one that is settled and not signed, expresses accord.";
const IN_PASSING = "What is announced or promised in passing is coded from its own record.";
const NOT_OWN = "Nobody denies responsibility for what others are said to have done.";
const REMORSE = "The PLOVER manual counts remorse as CONCEDE, its table of CAMEO codes as SUPPORT.";
const PROTEST = "The PLOVER manual counts diplomatic protests as disapproval, its table of CAMEO codes as allegations.";
const PUT_OFF = "An event that is put off or in doubt is neither held nor refused, and has no code.";
const NOT_HELD = "An event that did not take place has no code, unless somebody called it off.";
const NOT_DONE = "Only what is done is an event. What is planned, asked for or threatened is coded by who says so.";

const DIPLOMATIC = { context: "diplomatic" } as const;
const RESIGNED = { type: "RETREAT", mode: "resign" } as const;
const MISLED = { type: "COERCE", mode: "misinformation" } as const;
const WITHDRAWN = { type: "SANCTION", mode: "withdraw", ...DIPLOMATIC } as const;
const MEET_REFUSED = { type: "REJECT", mode: "meet", ...DIPLOMATIC } as const;

/** Words of which PLOVER makes something finer than of their code. */
const FINER: Readonly<Record<string, PloverEvent>> = {
  "expel-diplomat": { type: "SANCTION", mode: "expel", ...DIPLOMATIC },
  "recall-envoy": WITHDRAWN,
  "close-mission": WITHDRAWN,
};

const NOTES: Readonly<Record<string, string>> = { apologise: REMORSE, complain: PROTEST };

/** Words that decide the code, whatever it is about. */
const ULTIMATE = ["ultimatum", "veto", "decline-comment"];
const isUltimate = ({ shade = "" }: CodedWord) => ULTIMATE.includes(shade);
const isDemand = ({ shade = "" }: CodedWord) => DEMAND.shade.includes(shade);
const isThreat = ({ kinds, shade }: CodedWord) => shade === undefined && kinds.includes("threaten");
const isOther = (word: CodedWord) => !isUltimate(word) && !isDemand(word) && !isThreat(word);

/**
 * What becomes of each kind of record in CAMEO and PLOVER. The first row of a record's type that fits is taken. Of several
 * rows with one CAMEO root, the earlier is the stronger: mediation before negotiation, negotiation before a visit.
 *
 * From the CAMEO 1.1b3 codebook and its usage notes. What a word alone decides stands in its own definition, and the rows
 * are made of that; here is what depends on more. What PLOVER makes of a code is in `plover-events.ts`, unless a row says
 * otherwise.
 */
export const MAPPING: readonly MappingRow[] = [
  // Meetings and visits. Ceremonies are coded by what is done there, if at all.
  row("meeting", "act", { attendance: ["declined"] }, "125"),
  uncoded("meeting", "mutual", { kind: CEREMONIES }, CEREMONY),
  row("meeting", "act", { status: HELD, kind: ["wreath-laying"] }, "017"),
  row("meeting", "mediation", { status: HELD, mediated: ["yes"] }, "045"),
  row("meeting", "mutual", { status: HELD, kind: ["negotiation-round"] }, "046"),
  row("meeting", "mutual", { status: HELD, kind: ["talks"], remote: ["no"] }, "046"),
  row("agreement", "act", { action: ["negotiate"], status: ["done"] }, "046"),
  row("meeting", "mutual", { status: HELD, remote: ["yes"] }, "041"),
  row("meeting", "mutual", { status: HELD, location: ["third"] }, "044"),
  row("visit", "visit", { status: HELD }, "042", { cameoBack: "043" }),
  row("meeting", "mutual", { status: HELD, format: ["multilateral"] }, "040", {
    plover: { type: "CONSULT", mode: "multilateral" },
  }),
  row("meeting", "mutual", { status: HELD }, "040"),
  row("meeting", "mediation", { status: PLANNED, mediated: ["yes"] }, "039"),
  row("meeting", "mutual", { status: PLANNED }, "036"),
  row("visit", "mutual", { status: PLANNED }, "036"),
  row("meeting", "act", { status: ["cancelled"], mediated: ["yes"] }, "165", { plover: MEET_REFUSED }),
  row("meeting", "act", { status: ["cancelled"], kind: NEGOTIATIONS }, "164", { plover: MEET_REFUSED }),
  row("meeting", "act", { status: ["cancelled"] }, "161", { plover: MEET_REFUSED }),
  row("visit", "act", { status: ["cancelled"] }, "161", { plover: MEET_REFUSED }),
  ...(["meeting", "visit"] as const).flatMap((record) => [
    uncoded(record, "mutual", { status: ["postponed", "on-hold", "in-doubt"] }, PUT_OFF),
    uncoded(record, "mutual", { status: ["not-held"] }, NOT_HELD),
    uncoded(record, "mutual", { status: ["proposed"] }, "A proposal is coded from the statement that makes it."),
    uncoded(record, "mutual", {}, "It is not known whether it takes place."),
  ]),

  // Agreements: what is done to them. An entry into force is no act of the parties.
  row("agreement", "act", { action: CONSENTS, status: ["done"] }, "057"),
  row("agreement", "act", { action: CONSENTS, status: ["planned"] }, "032"),
  row("agreement", "act", { action: SETTLED, status: ["done"] }, "019", { note: JOINT_TEXT }),
  uncoded("agreement", "act", {}, "Only steps that bring an agreement about have a code."),

  // Acts.
  uncoded("act", "act", { status: ["suspended", "annulled"] }, "What is halted or undone again is no event."),
  uncoded(
    "act",
    "act",
    { status: ["proposed", "rumoured", "announced", "postponed", "called-off", "not-done"] },
    NOT_DONE,
  ),
  uncoded("act", "act", { status: ["unknown"] }, "It is not known whether it is done."),
  uncoded(
    "act",
    "act",
    { kind: ["change-relations"], relation: HOSTILE },
    "Only a change of cooperative relations has a code.",
  ),
  row("act", "mutual", { status: DONE, kind: ["deploy"], shade: ["exercise"], joint: ["yes"] }, "062"),
  { record: "act", shape: "act", when: { status: DONE, kind: ["appoint"], shade: ["resign"] }, plover: RESIGNED },
  row("act", "act", { status: DONE, kind: ["violate"], shade: ["mislead"] }, "128", { plover: MISLED }),
  ...wordRows("act", () => true),
  uncoded("act", "act", {}, "No code is known for what is done."),

  // Relationships.
  uncoded("relationship", "act", {}, "How actors stand is a state, and no event. What changes it is an act."),

  // Processes.
  row("process", "mutual", { status: ["paused", "collapsed"] }, "164"),
  uncoded("process", "mutual", {}, "A process is coded by its meetings and by its breaking off."),

  // Statements that offer, want or refuse something, by what it is: a meeting, an agreement, a process or an act.
  ...wordRows("statement", isUltimate),
  row("statement", "act", { ...DEMAND, matter: ["settlement"], concern: ["own"] }, "037"),
  row("statement", "act", { ...DEMAND, matter: ["mediation"] }, "108", { gdelt: "105" }),
  row("statement", "act", { ...DEMAND, matter: ["settlement"] }, "107", { gdelt: "100" }),
  row("statement", "act", { ...DEMAND, matter: ["meeting"] }, "106", { gdelt: "108" }),
  row("statement", "act", { ...DEMAND, matter: ["agreement"] }, "102"),
  ...matterRows(DEMAND, "demand"),
  ...wordRows("statement", isDemand),
  row("statement", "act", { kind: INTENTS, concern: ["mediator"] }, "039"),
  row("statement", "act", { kind: INTENTS, matter: ["mediation"], concern: ["own"] }, "038"),
  row("statement", "act", { kind: INTENTS, matter: ["settlement"], concern: ["own"] }, "037"),
  row("statement", "act", { kind: INTENTS, matter: ["meeting"], concern: ["own"] }, "036"),
  row("statement", "act", { kind: ["invite"], matter: ["meeting"] }, "036"),
  row("statement", "act", { kind: OFFERS, matter: ["agreement", "settlement"] }, "032"),
  ...matterRows({ kind: OFFERS }, "intent"),
  ...matterRows({ kind: ["announce"], concern: ["own"], stage: ["planned"] }, "intent"),
  row("statement", "act", { kind: CALLS, matter: ["mediation"] }, "028"),
  row("statement", "act", { kind: CALLS, matter: ["settlement"] }, "027"),
  row("statement", "act", { kind: CALLS, matter: ["meeting"] }, "026"),
  row("statement", "act", { kind: CALLS, matter: ["agreement"] }, "022"),
  ...matterRows({ kind: CALLS }, "appeal"),
  row("statement", "act", { kind: REFUSALS, matter: ["mediation"] }, "126"),
  row("statement", "act", { kind: REFUSALS, matter: ["settlement"], concern: ["own"] }, "127"),
  row("statement", "act", { kind: REFUSALS, matter: ["meeting"] }, "125"),
  ...matterRows({ kind: REFUSALS }, "refusal"),
  ...Object.entries(THREATS).map(([matter, code]) =>
    row("statement", "act", { kind: ["threaten"], matter: [matter] }, code),
  ),
  // A threat is one also where its verb is to warn.
  ...wordRows("statement", isThreat),

  // All other statements. An accusation says nothing of the deed.
  ...wordRows("statement", (word) => isOther(word) && word.shade !== undefined),
  row("statement", "act", { kind: ["evaluate"], stance: ["support"] }, "051"),
  row("statement", "act", { kind: ["evaluate"], stance: ["oppose"] }, "111"),
  row("statement", "act", { kind: ["accuse"], matter: ["attack"] }, "1123"),
  row("statement", "act", { kind: ["deny"], deed: ["others"] }, "010", { note: NOT_OWN }),
  ...wordRows("statement", (word) => isOther(word) && word.shade === undefined),
  row("statement", "act", {}, "010", { note: IN_PASSING }),
];

/** @param more a code of its own in GDELT's list or in the other direction, a note, and what PLOVER makes of it otherwise */
function row(
  record: RecordType,
  shape: Shape,
  when: MappingRow["when"],
  cameo: string,
  more?: Partial<MappingRow>,
): MappingRow {
  const plover = ploverEvent(cameo);
  return { record, when, shape, cameo, ...(plover && { plover }), ...more };
}

function uncoded(record: RecordType, shape: Shape, when: MappingRow["when"], note: string): MappingRow {
  return { record, when, shape, note };
}

/** The rows of the words that carry a code. */
function wordRows(record: CodedWord["record"], isMeant: (word: CodedWord) => boolean): MappingRow[] {
  const words = codedWords().filter((word) => word.record === record && isMeant(word));
  return words.map(({ code, kinds, shade = "" }) => {
    const isReciprocal = RECIPROCAL.includes(shade) || kinds.some((kind) => RECIPROCAL.includes(kind));
    const plover = FINER[shade];
    const note = NOTES[shade];
    return row(
      record,
      record === "act" && isReciprocal ? "mutual" : "act",
      { ...(record === "act" && { status: DONE }), kind: kinds, ...(shade !== "" && { shade: [shade] }) },
      code,
      { ...(plover && { plover }), ...(note !== undefined && { note }) },
    );
  });
}

/** The rows of what is said of acts, one a matter. */
function matterRows(when: MappingRow["when"], list: "appeal" | "intent" | "demand" | "refusal"): MappingRow[] {
  return Object.entries(ACTS_AS_MATTERS).flatMap(([matter, codes]) => {
    const code = codes[list];
    if (code === undefined) return [];
    const gdelt = list === "demand" ? codes.gdeltDemand : undefined;
    return [row("statement", "act", { ...when, matter: [matter] }, code, { ...(gdelt !== undefined && { gdelt }) })];
  });
}

/** The row for a record of these facts, or `undefined` for a type that is never coded. */
export function mappingFor(record: RecordType, facts: Facts): MappingRow | undefined {
  return MAPPING.find(
    (row) =>
      row.record === record && Object.entries(row.when).every(([fact, words]) => words.includes(facts[fact] ?? "")),
  );
}
