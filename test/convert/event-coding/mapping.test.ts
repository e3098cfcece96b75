import type { Act, ActKind, Commitment, Report, Statement, StatementKind, Vocabulary } from "communique";
import { vocabularies } from "communique";
import { describe, expect, it } from "vitest";
import { cameoLabel } from "../../../src/convert/coding/cameo-codes.js";
import { indexRecords } from "../../../src/convert/coding/coding.js";
import { codingsOf } from "../../../src/convert/coding/codings.js";
import { MAPPING } from "../../../src/convert/coding/mapping.js";
import { Trace } from "../../../src/convert/coding/trace.js";
import { codedWords } from "../../../src/convert/coding/word-codes.js";
import { act, agreement, cameo, meeting, plover, process, relationship, statement, visit } from "./stories.js";

/** A story, and its rows in both systems, written by hand. */
interface Case {
  name: string;
  report: Report;
  cameo: string[];
  plover: string[];
}

/** Both directions of a reciprocal event. */
const both = (code: string) => [`AZE>RUS ${code}`, `RUS>AZE ${code}`];
const sources = ["state:examplia", "state:samplonia"] as const;

const MEETINGS: Case[] = [
  { name: "a session", report: meeting({}), cameo: both("040"), plover: ["AZE+RUS> CONSULT/-"] },
  {
    name: "a multilateral summit: n(n-1) rows of CAMEO, one of PLOVER",
    report: meeting({
      kind: "summit",
      format: "multilateral",
      participants: [{ actor: "state:examplia" }, { actor: "state:samplonia" }, { actor: "state:otheria" }],
    }),
    cameo: ["AZE>RUS 040", "AZE>KAZ 040", "RUS>AZE 040", "RUS>KAZ 040", "KAZ>AZE 040", "KAZ>RUS 040"],
    plover: ["AZE+RUS+KAZ> CONSULT/multilateral"],
  },
  {
    name: "a telephone call, which the model calls talks",
    report: meeting({ kind: "talks", medium: "telephone" }),
    cameo: both("041"),
    plover: ["AZE+RUS> CONSULT/phone"],
  },
  {
    name: "a video call",
    report: meeting({ kind: "one-on-one", medium: "video" }),
    cameo: both("041"),
    plover: ["AZE+RUS> CONSULT/phone"],
  },
  {
    name: "a meeting in a third state, which is told by what the place lies in",
    report: meeting({ place: "place:hall" }),
    cameo: both("044"),
    plover: ["AZE+RUS> CONSULT/third-party"],
  },
  {
    name: "a meeting at home is in no third state",
    report: meeting({ place: "place:examplia-city" }),
    cameo: both("040"),
    plover: ["AZE+RUS> CONSULT/-"],
  },
  {
    name: "talks, wherever they are held: negotiation before place",
    report: meeting({ kind: "talks", place: "place:hall" }),
    cameo: both("046"),
    plover: ["AZE+RUS> CONSULT/-/diplomatic"],
  },
  {
    name: "a round of negotiations, even by video: negotiation before medium",
    report: meeting({ kind: "negotiation-round", medium: "video" }),
    cameo: both("046"),
    plover: ["AZE+RUS> CONSULT/-/diplomatic"],
  },
  {
    name: "a mediation: from the mediator to the sides, and before negotiation",
    report: meeting({
      kind: "talks",
      participants: [
        { actor: "state:examplia" },
        { actor: "state:samplonia" },
        { actor: "organization:league", role: "mediator" },
      ],
    }),
    cameo: ["IGO>AZE 045", "IGO>RUS 045"],
    plover: ["IGO>AZE+RUS CONSULT/-/diplomatic"],
  },
  {
    name: "an announced meeting, on the day of the announcement",
    report: meeting({
      status: "scheduled",
      when: { start: "2025-03-20" },
      statusHistory: [{ status: "scheduled", when: { start: "2025-03-01" } }],
    }),
    cameo: ["2025-03-01 AZE>RUS 036", "2025-03-01 RUS>AZE 036"],
    plover: ["2025-03-01 AZE+RUS> AGREE/-/diplomatic"],
  },
  {
    name: "an announced mediation",
    report: meeting({
      status: "announced",
      participants: [
        { actor: "state:examplia" },
        { actor: "state:samplonia" },
        { actor: "organization:league", role: "mediator" },
      ],
    }),
    cameo: ["IGO>AZE 039", "IGO>RUS 039"],
    plover: ["IGO>AZE+RUS AGREE/-/diplomatic"],
  },
  {
    name: "a refused meeting: who declined, to those who would have come",
    report: meeting({
      status: "postponed",
      participants: [{ actor: "state:examplia", attendance: "declined" }, { actor: "state:samplonia" }],
    }),
    cameo: ["AZE>RUS 125"],
    plover: ["AZE>RUS REJECT/meet/diplomatic"],
  },
  {
    name: "a minister who stays away while the president comes refuses nothing for the state",
    report: meeting({
      participants: [
        { actor: "organization:foreign-ministry", representing: "state:samplonia", attendance: "declined" },
        { actor: "state:samplonia" },
        { actor: "state:examplia" },
      ],
    }),
    cameo: ["RUS>AZE 040", "AZE>RUS 040"],
    plover: ["RUS+AZE> CONSULT/-"],
  },
  {
    name: "a cancelled meeting: by who called it off",
    report: meeting({
      status: "cancelled",
      statusHistory: [{ status: "cancelled", by: ["state:samplonia"], when: { start: "2025-03-02" } }],
    }),
    cameo: ["2025-03-02 RUS>AZE 161"],
    plover: ["2025-03-02 RUS>AZE REJECT/meet/diplomatic"],
  },
  {
    name: "cancelled talks are halted negotiations, and by both of them reciprocal",
    report: meeting({
      kind: "talks",
      status: "cancelled",
      statusHistory: [{ status: "cancelled", by: [...sources] }],
    }),
    cameo: both("164"),
    plover: ["AZE+RUS> REJECT/meet/diplomatic"],
  },
  {
    name: "a wreath is laid by each, and at nobody",
    report: meeting({ kind: "wreath-laying" }),
    cameo: ["AZE> 017", "RUS> 017"],
    plover: [],
  },
  { name: "a ceremony", report: meeting({ kind: "signing-ceremony" }), cameo: [], plover: [] },
  { name: "a postponed meeting", report: meeting({ status: "postponed" }), cameo: [], plover: [] },
  { name: "a meeting on hold", report: meeting({ status: "on-hold" }), cameo: [], plover: [] },
  { name: "a meeting in doubt", report: meeting({ status: "in-doubt" }), cameo: [], plover: [] },
  { name: "a meeting that was not held", report: meeting({ status: "not-held" }), cameo: [], plover: [] },
  {
    name: "a courtesy call is a meeting",
    report: meeting({ kind: "courtesy-call" }),
    cameo: both("040"),
    plover: ["AZE+RUS> CONSULT/-"],
  },
  {
    name: "an envoy who is called in is met",
    report: meeting({ kind: "summons" }),
    cameo: both("040"),
    plover: ["AZE+RUS> CONSULT/-"],
  },
  {
    name: "a cancelled mediation is halted by who called it off",
    report: meeting({
      status: "cancelled",
      participants: [
        { actor: "state:examplia" },
        { actor: "state:samplonia" },
        { actor: "organization:league", role: "mediator" },
      ],
      statusHistory: [{ status: "cancelled", by: ["organization:league"] }],
    }),
    cameo: ["IGO>AZE 165", "IGO>RUS 165"],
    plover: ["IGO>AZE+RUS REJECT/meet/diplomatic"],
  },
  {
    name: "a cancelled meeting: by who says so, where nobody is said to have done it",
    report: {
      ...meeting({ status: "cancelled", statusHistory: [{ status: "cancelled", statement: "statement:s" }] }),
      statements: statement({ speakers: ["state:samplonia"] }).statements ?? [],
    },
    cameo: ["RUS>AZE 161", "RUS> 010"],
    plover: ["RUS>AZE REJECT/meet/diplomatic"],
  },
  { name: "a proposed meeting", report: meeting({ status: "proposed" }), cameo: [], plover: [] },
  { name: "a rumoured meeting", report: meeting({ status: "rumoured" }), cameo: [], plover: [] },
];

const VISITS: Case[] = [
  {
    name: "a visit: made by the visitor, received by the host, and in PLOVER once",
    report: visit({ when: { start: "2025-03-01", end: "2025-03-03" } }),
    cameo: ["2025-03-01 AZEGOV>RUS 042", "2025-03-01 RUS>AZEGOV 043"],
    plover: ["2025-03-01 AZEGOV>RUS CONSULT/visit"],
  },
  {
    name: "an announced visit",
    report: visit({ status: "announced" }),
    cameo: ["AZEGOV>RUS 036", "RUS>AZEGOV 036"],
    plover: ["AZEGOV+RUS> AGREE/-/diplomatic"],
  },
  {
    name: "a cancelled visit",
    report: visit({ status: "cancelled", statusHistory: [{ status: "cancelled", by: ["person:ada"] }] }),
    cameo: ["AZEGOV>RUS 161"],
    plover: ["AZEGOV>RUS REJECT/meet/diplomatic"],
  },
  {
    name: "a cancelled visit of which nobody knows by whom",
    report: visit({ status: "cancelled" }),
    cameo: [],
    plover: [],
  },
  { name: "a postponed visit", report: visit({ status: "postponed" }), cameo: [], plover: [] },
  { name: "a proposed visit", report: visit({ status: "proposed" }), cameo: [], plover: [] },
  { name: "a visit in doubt", report: visit({ status: "in-doubt" }), cameo: [], plover: [] },
  { name: "a visit that was not held", report: visit({ status: "not-held" }), cameo: [], plover: [] },
  { name: "a rumoured visit", report: visit({ status: "rumoured" }), cameo: [], plover: [] },
];

const AGREEMENTS: Case[] = [
  {
    name: "a signing, reciprocal, on its own day",
    report: agreement({ actions: [{ action: "sign", when: { start: "2025-03-01" } }] }),
    cameo: ["2025-03-01 AZE>RUS 057", "2025-03-01 RUS>AZE 057"],
    plover: ["2025-03-01 AZE+RUS> SUPPORT/-/diplomatic"],
  },
  {
    name: "a ratification by one, towards the other",
    report: agreement({ actions: [{ action: "ratify", by: ["state:samplonia"] }] }),
    cameo: ["RUS>AZE 057"],
    plover: ["RUS>AZE SUPPORT/-/diplomatic"],
  },
  {
    name: "a ratification that is still to come",
    report: agreement({
      actions: [{ action: "ratify", by: ["state:samplonia"], status: "planned", when: { start: "2026-01-01" } }],
    }),
    cameo: ["RUS>AZE 032"],
    plover: ["RUS>AZE AGREE/-/diplomatic"],
  },
  {
    name: "a ratification that is only supposed",
    report: agreement({ actions: [{ action: "ratify", status: "hypothetical" }] }),
    cameo: [],
    plover: [],
  },
  {
    name: "a negotiation",
    report: agreement({ actions: [{ action: "negotiate" }] }),
    cameo: both("046"),
    plover: ["AZE+RUS> CONSULT/-/diplomatic"],
  },
  {
    name: "a statement issued in common, unsigned",
    report: agreement({ status: "issued" }),
    cameo: both("019"),
    plover: [],
  },
  {
    name: "signed, by its status alone",
    report: agreement({ status: "signed" }),
    cameo: both("057"),
    plover: ["AZE+RUS> SUPPORT/-/diplomatic"],
  },
  {
    name: "in force",
    report: agreement({ status: "in-force", actions: [{ action: "enter-into-force" }] }),
    cameo: [],
    plover: [],
  },
  { name: "registered", report: agreement({ actions: [{ action: "register" }] }), cameo: [], plover: [] },
];

const STANDINGS: Case[] = [
  {
    name: "halted negotiations; PLOVER asks for a recipient",
    report: process({ status: "collapsed" }),
    cameo: both("164"),
    plover: ["AZE+RUS>AZE+RUS SANCTION/withdraw/diplomatic"],
  },
  {
    name: "paused negotiations",
    report: process({ status: "paused" }),
    cameo: both("164"),
    plover: ["AZE+RUS>AZE+RUS SANCTION/withdraw/diplomatic"],
  },
  { name: "negotiations that go on", report: process({}), cameo: [], plover: [] },
  { name: "relations that stand", report: relationship({}), cameo: [], plover: [] },
];

/** An act of Examplia towards Samplonia: the code and the event that its words make. */
const done = (kind: ActKind, shade: string | undefined, cameo: string | undefined, plover?: string): Case => ({
  name: shade === undefined ? kind : `${kind} ${shade}`,
  report: act({ kind, ...(shade !== undefined && { shade }) }),
  cameo: cameo === undefined ? [] : [`AZE>RUS ${cameo}`],
  plover: plover === undefined ? [] : [`AZE>RUS ${plover}`],
});

const SUPPORT = "SUPPORT/-/diplomatic";
const DISCONTINUED = "SANCTION/discontinue/diplomatic";

const ACTS: Case[] = [
  done("sanction", undefined, "163", DISCONTINUED),
  done("sanction", "impose", "163", DISCONTINUED),
  done("sanction", "lift", "085", "RETREAT/-/economic"),
  done("change-relations", "recognise", "054", SUPPORT),
  done("change-relations", "establish", "054", SUPPORT),
  done("change-relations", "upgrade", "050", SUPPORT),
  done("change-relations", "restore", "050", SUPPORT),
  done("change-relations", "derecognise", "161", DISCONTINUED),
  done("change-relations", "downgrade", "161", DISCONTINUED),
  done("change-relations", "suspend", "161", DISCONTINUED),
  done("change-relations", "sever", "161", DISCONTINUED),
  done("change-relations", "cut-links", "160", "SANCTION/-"),
  done("change-relations", "restore-links", "060", "COOPERATE/-"),
  done("change-relations", "join", undefined),
  done("change-mission", "open-mission", "050", SUPPORT),
  done("change-mission", "close-mission", "161", "SANCTION/withdraw/diplomatic"),
  done("change-mission", "expel-diplomat", "161", "SANCTION/expel/diplomatic"),
  done("change-mission", "recall-envoy", "161", "SANCTION/withdraw/diplomatic"),
  done("aid", undefined, "070", "AID/-"),
  done("aid", "grant", "071", "AID/-/economic"),
  done("aid", "stop", "162", "SANCTION/discontinue/human_security"),
  done("finance", undefined, "061", "COOPERATE/-/economic"),
  done("finance", "lend", "071", "AID/-/economic"),
  done("finance", "buy", "061", "COOPERATE/-/economic"),
  done("supply", "deliver", "060", "COOPERATE/-"),
  done("honour", "award", "017"),
  done("release", undefined, "084", "RETREAT/-"),
  done("detain", undefined, "173", "COERCE/arrest/legal"),
  done("detain", "seize", "1711", "COERCE/seize/human_security"),
  done("resettle", undefined, undefined),
  done("resettle", "evacuate", "073", "AID/-/humanitarian"),
  done("transfer-territory", undefined, "0842", "RETREAT/-/legal"),
  done("deploy", undefined, "150", "MOBILIZE/-"),
  done("deploy", "withdraw", "0874", "RETREAT/withdraw/military"),
  done("deploy", "exercise", "150", "MOBILIZE/-"),
  done("attack", undefined, "190", "ASSAULT/-/military"),
  done("attack", "clash", "190", "ASSAULT/-/military"),
  done("cease-fire", undefined, "0871", "RETREAT/ceasefire/military"),
  done("demonstrate", undefined, "140", "PROTEST/-"),
  done("demonstrate", "unrest", "145", "PROTEST/riot"),
  done("investigate", "inspect", "090", "ACCUSE/investigate"),
  done("contact", undefined, "040", "CONSULT/-"),
  done("contact", "meet", "040", "CONSULT/-"),
  done("contact", "consult", "040", "CONSULT/-"),
  done("contact", "negotiate", "046", "CONSULT/-/diplomatic"),
  done("contact", "mediate", "045", "CONSULT/-/diplomatic"),
  done("support", undefined, "050", SUPPORT),
  done("violate", undefined, "128", "REJECT/yield/legal"),
  done("violate", "mislead", "128", "COERCE/misinformation"),
  done("appoint", "resign", undefined, "RETREAT/resign"),
  done("appoint", undefined, undefined),
  done("legislate", undefined, undefined),
  {
    name: "an exercise of two is cooperation",
    report: act({
      kind: "deploy",
      shade: "exercise",
      by: ["state:examplia", "state:samplonia"],
      to: ["state:otheria"],
    }),
    cameo: ["AZE>KAZ 062", "RUS>KAZ 062"],
    plover: ["AZE+RUS>KAZ COOPERATE/-/military"],
  },
  {
    name: "a conflict that is taken up is no cooperation",
    report: {
      ...act({ kind: "change-relations", shade: "establish", about: ["relationship:r"] }),
      relationships: relationship({ kind: "conflict" }).relationships ?? [],
    },
    cameo: [],
    plover: [],
  },
  ...(
    [
      "proposed",
      "rumoured",
      "announced",
      "suspended",
      "postponed",
      "called-off",
      "annulled",
      "not-done",
      "unknown",
    ] as const
  ).map((status): Case => ({ name: `an act that is ${status}`, report: act({ status }), cameo: [], plover: [] })),
  {
    name: "an act under way",
    report: act({ status: "under-way" }),
    cameo: ["AZE>RUS 050"],
    plover: [`AZE>RUS ${SUPPORT}`],
  },
];

/** Statements by the president of Examplia, to Samplonia where nothing else is said. */
const said = (words: string, about: string | undefined, cameo: string, plover?: string, to = "RUS"): Case => {
  const [kind, shade] = words.split(" ") as [StatementKind, string?];
  return {
    name: about === undefined ? words : `${words} about ${about}`,
    report: statement({
      kind,
      ...(shade !== undefined && { shade }),
      addressees: ["state:samplonia"],
      ...(about && { about: [about as "meeting:own"] }),
    }),
    cameo: [`AZEGOV>${to} ${cameo}`],
    plover: plover === undefined ? [] : [`AZEGOV>${to} ${plover}`],
  };
};

/** A statement that claims an act of Samplonia that is still to come. */
const claiming = (words: string, deed: Partial<Act>, cameo: string, plover?: string): Case => {
  const { report, ...rest } = said(words, undefined, cameo, plover);
  const [statement] = report.statements ?? [];
  const to: Act["to"] = ["state:examplia"];
  const planned = act({ status: "proposed", by: ["state:samplonia"], to, ...deed }).acts ?? [];
  return {
    ...rest,
    name: `${words} claiming ${deed.kind} ${deed.shade ?? ""}`,
    report: { ...report, acts: planned, statements: [{ ...(statement as Statement), claims: [{ record: "act:a" }] }] },
  };
};

/** A statement by which the speaker undertakes something. */
const undertaking = (kind: StatementKind, words: Partial<Commitment>, cameo: string, plover: string): Case => ({
  name: `${kind} to ${words.kind} ${words.shade ?? ""}`,
  report: statement({ kind, addressees: ["state:samplonia"], commitments: [{ summary: "So.", ...words }] }),
  cameo: [`AZEGOV>RUS ${cameo}`],
  plover: [`AZEGOV>RUS ${plover}`],
});

const AGREE = "AGREE/-/diplomatic";
const MEET = "REQUEST/meet/diplomatic";
const NOT_MEET = "REJECT/meet/diplomatic";

const STATEMENTS: Case[] = [
  // Offers: of policy support, of mediation, to settle one's own dispute, to meet.
  said("offer", "agreement:others", "032", AGREE),
  said("offer", "agreement:own", "032", AGREE),
  said("offer", "process:mediated-by-examplia", "039", AGREE),
  said("offer", "process:mediated", "038", AGREE),
  said("offer", "agreement:own-peace", "037", AGREE),
  said("promise", "meeting:own", "036", AGREE),
  said("promise", undefined, "030", AGREE),
  said("offer", undefined, "030", AGREE),
  said("invite", "meeting:own", "036", AGREE),
  said("invite", undefined, "030", AGREE),
  said("accept agree", "process:own", "037", AGREE),
  said("accept agree", "meeting:own", "036", AGREE),
  said("accept agree", undefined, "019"),
  // Calls on others. Those who call for a settlement, a meeting or a mediation of their own express an intent.
  said("request appeal", "meeting:others", "026", MEET),
  said("request appeal", "meeting:own", "036", AGREE),
  said("request appeal", "process:others", "027", MEET),
  said("request appeal", "process:own", "037", AGREE),
  said("request appeal", "agreement:own", "022", "REQUEST/assist/diplomatic"),
  said("request appeal", undefined, "020", "REQUEST/-"),
  said("propose", undefined, "020", "REQUEST/-"),
  // Demands.
  said("request demand", "meeting:own", "106", MEET),
  said("request demand", "process:others", "107", MEET),
  said("request demand", "process:own", "037", AGREE),
  said("request demand", "process:mediated", "108", MEET),
  said("request demand", "agreement:own", "102", "REQUEST/assist/diplomatic"),
  said("request demand", undefined, "100", "REQUEST/-"),
  said("request instruct", undefined, "100", "REQUEST/-"),
  // For and against.
  said("accept recognise", undefined, "054", "SUPPORT/-/diplomatic"),
  said("courtesy apologise", undefined, "055", "CONCEDE/-"),
  said("evaluate defend", undefined, "052", "SUPPORT/-/diplomatic"),
  said("evaluate praise", undefined, "051", "SUPPORT/-/diplomatic"),
  said("evaluate welcome", undefined, "051", "SUPPORT/-/diplomatic"),
  said("courtesy thank", undefined, "051", "SUPPORT/-/diplomatic"),
  said("courtesy congratulate", undefined, "051", "SUPPORT/-/diplomatic"),
  said("accuse", undefined, "112", "ACCUSE/allege"),
  said("evaluate complain", undefined, "114", "ACCUSE/disapprove/diplomatic"),
  said("evaluate criticise", undefined, "111", "ACCUSE/disapprove"),
  // Refusals.
  said("refuse veto", undefined, "129", "REJECT/yield/diplomatic"),
  said("refuse reject", "process:mediated", "126", NOT_MEET),
  said("refuse reject", "agreement:own-peace", "127", NOT_MEET),
  said("refuse", "meeting:own", "125", NOT_MEET),
  said("refuse reject", "agreement:others", "120", "REJECT/-"),
  said("refuse reject", undefined, "120", "REJECT/-"),
  said("threaten ultimatum", undefined, "139", "THREATEN/relations/diplomatic"),
  said("threaten", undefined, "130", "THREATEN/-"),
  // Comments, which PLOVER does not code.
  said("deny", undefined, "016"),
  said("assert acknowledge", undefined, "015"),
  said("courtesy condole", undefined, "018"),
  said("foretell hope", undefined, "013"),
  said("evaluate concern", undefined, "012"),
  said("foretell warn", undefined, "012"),
  said("refuse decline-comment", undefined, "011"),
  said("courtesy forgive", undefined, "056", SUPPORT),
  said("evaluate support", undefined, "051", SUPPORT),
  said("evaluate condemn", undefined, "111", "ACCUSE/disapprove"),
  said("accuse complain", undefined, "114", "ACCUSE/disapprove/diplomatic"),
  said("deny reject", undefined, "120", "REJECT/-"),
  said("request ultimatum", "meeting:own", "139", "THREATEN/relations/diplomatic"),
  // The shade is the verb. To warn of what one would do is to threaten.
  said("threaten warn", undefined, "130", "THREATEN/-"),
  said("accept", undefined, "019"),
  said("accept permit", undefined, "019"),
  said("request", "meeting:others", "026", MEET),
  said("refuse", undefined, "120", "REJECT/-"),
  ...[
    "assert",
    "ask",
    "foretell",
    "evaluate",
    "announce",
    "courtesy",
    "courtesy greet",
    "evaluate anger",
    "announce decide",
  ].map((words) => said(words, undefined, "010")),
  // What is wanted, refused or alleged, by the act that it is.
  claiming("request", { kind: "supply" }, "021", "REQUEST/assist"),
  claiming("request", { kind: "finance" }, "0211", "REQUEST/assist/economic"),
  claiming("request", { kind: "support" }, "022", "REQUEST/assist/diplomatic"),
  claiming("propose", { kind: "aid" }, "023", "REQUEST/assist"),
  claiming("request", { kind: "release" }, "0253", "REQUEST/yield/legal"),
  claiming("request", { kind: "sanction", shade: "lift" }, "0254", "REQUEST/yield/economic"),
  claiming("request", { kind: "sanction" }, "020", "REQUEST/-"),
  claiming("request", { kind: "cease-fire" }, "0256", "REQUEST/yield/military"),
  claiming("request demand", { kind: "supply" }, "101", "REQUEST/assist"),
  claiming("request demand", { kind: "finance" }, "1011", "REQUEST/assist/economic"),
  claiming("request demand", { kind: "change-relations", shade: "recognise" }, "102", "REQUEST/assist/diplomatic"),
  claiming("request demand", { kind: "aid" }, "103", "REQUEST/assist"),
  claiming("request instruct", { kind: "release" }, "1053", "REQUEST/yield/legal"),
  claiming("request demand", { kind: "sanction", shade: "lift" }, "1054", "REQUEST/yield/economic"),
  claiming("request demand", { kind: "deploy", shade: "withdraw" }, "1056", "REQUEST/yield/military"),
  claiming("request demand", { kind: "contact", by: ["state:otheria"] }, "106", MEET),
  claiming("request demand", { kind: "contact", shade: "mediate" }, "108", MEET),
  claiming("refuse", { kind: "supply" }, "121", "REJECT/assist"),
  claiming("refuse", { kind: "finance" }, "1211", "REJECT/assist/economic"),
  claiming("refuse", { kind: "support" }, "120", "REJECT/-"),
  claiming("refuse", { kind: "aid" }, "122", "REJECT/assist"),
  claiming("refuse", { kind: "release" }, "1243", "REJECT/yield/legal"),
  claiming("refuse", { kind: "sanction", shade: "lift" }, "1244", "REJECT/yield/economic"),
  claiming("refuse", { kind: "cease-fire" }, "1246", "REJECT/yield/military"),
  claiming("refuse", { kind: "contact" }, "125", NOT_MEET),
  claiming("accuse", { kind: "attack", standing: "claimed", status: "done" }, "1123", "ACCUSE/allege/military"),
  claiming("accuse", { kind: "violate", standing: "claimed", status: "done" }, "112", "ACCUSE/allege"),
  claiming("deny", { kind: "attack", standing: "denied", status: "done", by: ["state:examplia"] }, "016"),
  claiming("deny", { kind: "attack", standing: "denied", status: "done" }, "010"),
  // What the speaker itself undertakes, or says that its side will do.
  undertaking("promise", { kind: "supply" }, "031", AGREE),
  undertaking("promise", { kind: "finance" }, "0311", "AGREE/-/economic"),
  undertaking("offer", { kind: "support" }, "032", AGREE),
  undertaking("promise", { kind: "aid" }, "033", AGREE),
  undertaking("promise", { kind: "release" }, "0353", "AGREE/-/rights_freedoms"),
  undertaking("promise", { kind: "sanction", shade: "lift" }, "0354", "AGREE/-/economic"),
  undertaking("promise", { kind: "cease-fire" }, "0356", "AGREE/-/military"),
  undertaking("promise", { kind: "contact" }, "036", AGREE),
  undertaking("offer", { kind: "contact", shade: "mediate" }, "039", AGREE),
  undertaking("promise", { kind: "attack", refrain: true }, "030", AGREE),
  undertaking("threaten", { kind: "attack" }, "138", "THREATEN/violence/military"),
  undertaking("threaten", { kind: "demonstrate" }, "133", "THREATEN/relations"),
  undertaking("threaten", { kind: "change-relations", shade: "sever" }, "1313", "THREATEN/relations/diplomatic"),
  undertaking("threaten", { kind: "sanction" }, "1312", "THREATEN/restrict/economic"),
  undertaking("threaten", { kind: "aid", shade: "stop" }, "1311", "THREATEN/relations"),
  undertaking("threaten", { kind: "detain" }, "130", "THREATEN/-"),
  ...(
    [
      ["supply", undefined, "031", AGREE],
      ["finance", undefined, "0311", "AGREE/-/economic"],
      ["support", undefined, "032", AGREE],
      ["aid", undefined, "033", AGREE],
      ["release", undefined, "0353", "AGREE/-/rights_freedoms"],
      ["sanction", "lift", "0354", "AGREE/-/economic"],
      ["cease-fire", undefined, "0356", "AGREE/-/military"],
    ] as const
  ).map(([kind, shade, code, event]) =>
    claiming(
      "announce",
      { kind, ...(shade && { shade }), status: "announced", by: ["state:examplia"], to: ["state:samplonia"] },
      code,
      event,
    ),
  ),
  claiming("announce", { kind: "aid", status: "announced" }, "010"),
  {
    name: "a value by its stance",
    report: statement({
      kind: "evaluate",
      about: ["state:samplonia"],
      stances: [{ target: "state:samplonia", value: "support" }],
    }),
    cameo: ["AZEGOV>RUS 051"],
    plover: [`AZEGOV>RUS ${SUPPORT}`],
  },
  {
    name: "a value against somebody by its stance",
    report: statement({
      kind: "evaluate",
      about: ["state:samplonia"],
      stances: [{ target: "state:samplonia", value: "oppose" }],
    }),
    cameo: ["AZEGOV>RUS 111"],
    plover: ["AZEGOV>RUS ACCUSE/disapprove"],
  },
  {
    name: "a demand that aid not be given",
    report: {
      ...statement({ kind: "request", shade: "demand", claims: [{ record: "act:a", refrain: true }] }),
      acts: act({ kind: "aid", status: "proposed", by: ["state:samplonia"] }).acts ?? [],
    },
    cameo: ["AZEGOV>RUS 100"],
    plover: ["AZEGOV>RUS REQUEST/-"],
  },
  {
    name: "a call for a mediation of others",
    report: statement({ kind: "request", speakers: ["state:otheria"], about: ["process:mediated"] }),
    cameo: ["KAZ>AZE 028", "KAZ>RUS 028"],
    plover: [`KAZ>AZE+RUS ${MEET}`],
  },
];

const CASES = [...MEETINGS, ...VISITS, ...AGREEMENTS, ...STANDINGS, ...ACTS, ...STATEMENTS];

describe("what records become", () => {
  it.each(CASES)("$name", ({ report, ...rows }) => {
    expect({ cameo: cameo(report), plover: plover(report) }).toEqual({ cameo: rows.cameo, plover: rows.plover });
  });

  it("is tested for every row of the mapping", () => {
    const rows = CASES.flatMap(({ report }) =>
      codingsOf({ report, records: indexRecords(report), trace: new Trace(), isSame: (a, b) => a === b }),
    ).map(({ row }) => row);
    expect(MAPPING.filter((row) => !rows.includes(row))).toEqual([]);
  });

  it.each([
    ["act", vocabularies.actKind, vocabularies.actShade, ACTS],
    ["statement", vocabularies.statementKind, vocabularies.statementShade, STATEMENTS],
  ] as const)("is tested for every word of an %s that names a code", (type, kinds, shades, cases) => {
    const tested = new Set<string>();
    for (const { report } of cases) {
      for (const { kind, shade = "" } of (type === "act" ? report.acts : report.statements) ?? []) {
        tested.add(kind).add(shade);
      }
    }
    const coded = [kinds, shades].flatMap(({ words }: Vocabulary) =>
      Object.entries(words).flatMap(([word, { source }]) => (source?.startsWith("CAMEO") ? [word] : [])),
    );
    expect(coded.filter((word) => !tested.has(word))).toEqual([]);
    expect(
      new Set(codedWords().flatMap(({ record, kinds, shade }) => (record === type ? [shade ?? kinds[0]] : []))),
    ).toEqual(new Set(coded));
  });
});

/** The modes that the PLOVER manual (draft 0.8) gives the types. */
const MODES: Readonly<Record<string, readonly string[]>> = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber",
  ],
  ASSAULT: [],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
};

describe("the mapping", () => {
  it.each(MAPPING.map((row) => [JSON.stringify(row.when), row] as const))("%s has codes that there are", (_, row) => {
    for (const code of [row.cameo, row.cameoBack]) if (code) expect(cameoLabel(code)).toBeDefined();
    const gdelt = row.gdelt ?? row.cameo;
    if (gdelt) expect(cameoLabel(gdelt, "gdelt")).toBeDefined();
    if (row.plover) expect(Object.keys(MODES)).toContain(row.plover.type);
    if (row.plover?.mode) expect(MODES[row.plover.type]).toContain(row.plover.mode);
  });

  it("gives a reason wherever it gives no code at all", () => {
    for (const row of MAPPING) if (!row.cameo && !row.plover) expect(row.note).toMatch(/^[A-Z].*\.$/);
  });

  it("uses the labels of GDELT where they mean something else", () => {
    expect(
      cameo(statement({ kind: "request", shade: "demand", about: ["meeting:own"] }), { dialect: "gdelt" }),
    ).toEqual(["AZEGOV>RUS 108"]);
    expect(
      cameo(statement({ kind: "request", shade: "demand", about: ["process:mediated"] }), { dialect: "gdelt" }),
    ).toEqual(["AZEGOV>RUS 105"]);
    // "Demand settling of dispute" has no code in GDELT's list, where 107 is a ceasefire.
    expect(
      cameo(statement({ kind: "request", shade: "demand", about: ["process:others"] }), { dialect: "gdelt" }),
    ).toEqual(["AZEGOV>RUS 100", "AZEGOV>KAZ 100"]);
  });
});
