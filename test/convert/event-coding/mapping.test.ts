import type { Report, StatementKind } from "communique";
import { vocabularies } from "communique";
import { describe, expect, it } from "vitest";
import { cameoLabel } from "../../../src/convert/coding/cameo-codes.js";
import { indexRecords } from "../../../src/convert/coding/coding.js";
import { codingsOf } from "../../../src/convert/coding/codings.js";
import { MAPPING } from "../../../src/convert/coding/mapping.js";
import { Trace } from "../../../src/convert/coding/trace.js";
import { agreement, cameo, meeting, plover, process, relationship, statement, visit } from "./stories.js";

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
      actions: [{ action: "ratify", by: ["state:samplonia"], modality: "intended", when: { start: "2026-01-01" } }],
    }),
    cameo: ["RUS>AZE 032"],
    plover: ["RUS>AZE AGREE/-/diplomatic"],
  },
  {
    name: "a ratification under a condition",
    report: agreement({ actions: [{ action: "ratify", modality: "conditional" }] }),
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
  {
    name: "diplomatic relations taken up",
    report: relationship({ changes: [{ change: "established", when: { start: "2025-03-01" } }] }),
    cameo: ["2025-03-01 AZE>RUS 054", "2025-03-01 RUS>AZE 054"],
    plover: ["2025-03-01 AZE+RUS> SUPPORT/-/diplomatic"],
  },
  {
    name: "a partnership raised",
    report: relationship({ kind: "partnership", changes: [{ change: "upgraded" }] }),
    cameo: both("050"),
    plover: ["AZE+RUS> SUPPORT/-/diplomatic"],
  },
  {
    name: "relations broken off by one",
    report: relationship({ changes: [{ change: "severed", by: ["state:examplia"] }] }),
    cameo: ["AZE>RUS 161"],
    plover: ["AZE>RUS SANCTION/discontinue/diplomatic"],
  },
  {
    name: "a conflict established is no cooperation",
    report: relationship({ kind: "conflict", changes: [{ change: "established" }] }),
    cameo: [],
    plover: [],
  },
];

/** Statements by the president of Examplia, to Samplonia where nothing else is said. */
const said = (kind: StatementKind, about: string | undefined, cameo: string, plover?: string, to = "RUS"): Case => ({
  name: about === undefined ? kind : `${kind} about ${about}`,
  report: statement({
    kind,
    addressees: ["state:samplonia"],
    ...(about && { about: [about as "meeting:own"] }),
  }),
  cameo: [`AZEGOV>${to} ${cameo}`],
  plover: plover === undefined ? [] : [`AZEGOV>${to} ${plover}`],
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
  said("invite", "meeting:own", "036", AGREE),
  said("invite", undefined, "030", AGREE),
  said("agree", "process:own", "037", AGREE),
  said("agree", "meeting:own", "036", AGREE),
  said("agree", undefined, "019"),
  // Calls on others. Those who call for a settlement, a meeting or a mediation of their own express an intent.
  said("appeal", "meeting:others", "026", MEET),
  said("appeal", "meeting:own", "036", AGREE),
  said("appeal", "process:others", "027", MEET),
  said("appeal", "process:own", "037", AGREE),
  said("appeal", "agreement:own", "022", "REQUEST/assist/diplomatic"),
  said("appeal", undefined, "020", "REQUEST/-"),
  said("propose", undefined, "020", "REQUEST/-"),
  // Demands.
  said("demand", "meeting:own", "106", MEET),
  said("demand", "process:others", "107", MEET),
  said("demand", "process:own", "037", AGREE),
  said("demand", "process:mediated", "108", MEET),
  said("demand", "agreement:own", "102", "REQUEST/assist/diplomatic"),
  said("demand", undefined, "100", "REQUEST/-"),
  said("instruct", undefined, "100", "REQUEST/-"),
  // For and against.
  said("recognise", undefined, "054", "SUPPORT/-/diplomatic"),
  said("apologise", undefined, "055", "CONCEDE/-"),
  said("defend", undefined, "052", "SUPPORT/-/diplomatic"),
  said("praise", undefined, "051", "SUPPORT/-/diplomatic"),
  said("welcome", undefined, "051", "SUPPORT/-/diplomatic"),
  said("thank", undefined, "051", "SUPPORT/-/diplomatic"),
  said("congratulate", undefined, "051", "SUPPORT/-/diplomatic"),
  said("accuse", undefined, "112", "ACCUSE/allege"),
  said("complain", undefined, "114", "ACCUSE/disapprove/diplomatic"),
  said("criticise", undefined, "111", "ACCUSE/disapprove"),
  // Refusals.
  said("veto", undefined, "129", "REJECT/yield/diplomatic"),
  said("reject", "process:mediated", "126", NOT_MEET),
  said("reject", "agreement:own-peace", "127", NOT_MEET),
  said("refuse", "meeting:own", "125", NOT_MEET),
  said("reject", "agreement:others", "120", "REJECT/-"),
  said("reject", undefined, "120", "REJECT/-"),
  said("ultimatum", undefined, "139", "THREATEN/relations/diplomatic"),
  said("threaten", undefined, "130", "THREATEN/-"),
  // Comments, which PLOVER does not code.
  said("deny", undefined, "016"),
  said("acknowledge", undefined, "015"),
  said("condole", undefined, "018"),
  said("hope", undefined, "013"),
  said("concern", undefined, "012"),
  said("warn", undefined, "012"),
  said("decline-comment", undefined, "011"),
  ...(["assert", "comment", "note", "confirm", "regret", "reaffirm", "announce", "position"] as const).map((kind) =>
    said(kind, undefined, "010"),
  ),
  {
    name: "a call for a mediation of others",
    report: statement({ kind: "appeal", speakers: ["state:otheria"], about: ["process:mediated"] }),
    cameo: ["KAZ>AZE 028", "KAZ>RUS 028"],
    plover: [`KAZ>AZE+RUS ${MEET}`],
  },
  {
    name: "a word outside of the vocabulary",
    report: statement({ kind: "hum" }),
    cameo: [],
    plover: [],
  },
];

const CASES = [...MEETINGS, ...VISITS, ...AGREEMENTS, ...STANDINGS, ...STATEMENTS];

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

  it("is tested for every kind of statement", () => {
    const kinds = new Set(STATEMENTS.flatMap(({ report }) => report.statements?.map(({ kind }) => kind)));
    expect(Object.keys(vocabularies.statementKind.words).filter((kind) => !kinds.has(kind as StatementKind))).toEqual(
      [],
    );
  });
});

/** The modes that the PLOVER manual (draft 0.8) gives the types. */
const MODES: Readonly<Record<string, readonly string[]>> = {
  AGREE: [],
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  SUPPORT: [],
  CONCEDE: [],
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
    expect(cameo(statement({ kind: "demand", about: ["meeting:own"] }), { dialect: "gdelt" })).toEqual([
      "AZEGOV>RUS 108",
    ]);
    expect(cameo(statement({ kind: "demand", about: ["process:mediated"] }), { dialect: "gdelt" })).toEqual([
      "AZEGOV>RUS 105",
    ]);
    // "Demand settling of dispute" has no code in GDELT's list, where 107 is a ceasefire.
    expect(cameo(statement({ kind: "demand", about: ["process:others"] }), { dialect: "gdelt" })).toEqual([
      "AZEGOV>RUS 100",
      "AZEGOV>KAZ 100",
    ]);
  });
});
