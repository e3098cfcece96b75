import type { Report } from "communique";
import { type CameoDialect, toCameo } from "communique/cameo";
import { fromGdelt, type GdeltEvent, gdeltReport } from "communique/gdelt";
import { toPlover } from "communique/plover";
import { describe, expect, it } from "vitest";
import { cameoCodes, cameoLabel } from "../../../src/convert/coding/cameo-codes.js";
import { codedWords } from "../../../src/convert/coding/word-codes.js";
import { imported, rowOf } from "./rows.js";

const id = "https://example.org/reports/gdelt";

/** The report of a row, and what a user made of its event. */
async function reportOf(EventCode: string, change: (event: GdeltEvent) => object = (event) => event): Promise<Report> {
  const rows = fromGdelt(rowOf({ EventCode, Actor2Code: "GEO" }));
  const { report } = await gdeltReport(rows, { id });
  for (const list of [report.acts, report.statements]) list?.splice(0, 1, change(list[0] as GdeltEvent) as never);
  return report;
}

/** What the exporter makes of a row that was imported: source, code and target of each row. */
function rowsOf(report: Report, dialect: CameoDialect = "gdelt"): string[] {
  const { document } = toCameo(report, { dialect });
  for (const { date } of document) expect(date).toBe("2024-08-19");
  return document.map(({ source, code, target }) => `${source} ${code} ${target}`);
}

const exported = async (EventCode: string) => rowsOf(await reportOf(EventCode));

/** The code alone. */
const codeOf = (rows: readonly string[]) => rows.find((row) => row.startsWith("AZE "))?.split(" ")[1] ?? "none";

const withoutCode = ({ identifiers, ...event }: GdeltEvent) => event;

/** Events of both sides, of which GDELT has a row in each direction. */
const MUTUAL = ["041", "046", "057"];

/** What names a code without being as wide as it: to take the code for the word would tell what no row says. */
const NARROWER: Readonly<Record<string, string>> = {
  "073": "resettle evacuate",
  "0842": "transfer-territory",
};

const EXACT = [
  ...new Set([...codedWords().map(({ code }) => code), ..."036 041 042 043 045 046 057 164 165".split(" ")]),
].filter((code) => !(code in NARROWER));

describe("rows that were imported are exported to CAMEO as they were", () => {
  it.each(EXACT)("%s", async (code) => {
    const rows = await exported(code);
    expect(rows).toContain(`AZE ${code} GEO`);
    const back = code === "042" ? "GEO 043 AZE" : code === "043" ? "GEO 042 AZE" : `GEO ${code} AZE`;
    expect(rows.filter((row) => row !== `AZE ${code} GEO`)).toEqual(
      MUTUAL.includes(code) || code === "042" || code === "043" ? [back] : [],
    );
    const { notices } = await imported({ EventCode: code });
    expect(notices.filter(({ column }) => column === "EventCode")).toEqual([]);
  });
});

it("a word that is narrower than its code is not taken for it", () => {
  const narrower = codedWords().filter(({ code }) => code in NARROWER);
  expect(
    Object.fromEntries(narrower.map(({ code, kinds, shade }) => [code, [...kinds, shade].join(" ").trim()])),
  ).toEqual(NARROWER);
});

describe("every code of GDELT", () => {
  const codes = [...cameoCodes("gdelt").keys()];

  it.each(codes)("%s comes back as it was", async (code) => {
    const rows = await exported(code);
    expect(rows).toContain(`AZE ${code} GEO`);
    expect(codeOf(rows)).toBe(code);
  });

  it("is in the row, and so no loss, where its words would tell another", async () => {
    const lost = async (code: string) =>
      toCameo(await reportOf(code), { dialect: "gdelt" })
        .losses.map(({ path }) => path)
        .filter((path) => path.startsWith("/acts/0/identifiers"));
    expect(await lost("182")).toEqual(["/acts/0/identifiers/0"]);
    expect(await lost("190")).toEqual(["/acts/0/identifiers"]);
  });

  it.each(codes)("%s has a notice that names the code of its words, if they are of another", async (EventCode) => {
    const own = codeOf(rowsOf(await reportOf(EventCode, withoutCode)));
    const { notices } = await imported({ EventCode });
    const losses = notices.filter(({ column }) => column === "EventCode").map(({ message }) => message);
    if (own === EventCode) expect(losses).toEqual([]);
    else {
      const back = own === "none" ? "That has no code." : `That is CAMEO ${own} (${cameoLabel(own, "gdelt")}).`;
      expect(losses).toHaveLength(1);
      expect(losses[0]).toMatch(/^CAMEO [0-9]+ \(.+\) becomes: /);
      expect(losses[0]).toContain(back);
    }
  });

  it("means the same in CAMEO 1.1b3 or comes back as the code of its words", async () => {
    for (const code of codes.filter(
      (code) => !["041", "042", "043", "045", "046", "057", "164", "165"].includes(code),
    )) {
      const isSame = cameoLabel(code) === cameoLabel(code, "gdelt");
      const own = isSame ? code : codeOf(rowsOf(await reportOf(code, withoutCode), "cameo-1.1b3"));
      expect(codeOf(rowsOf(await reportOf(code), "cameo-1.1b3")), code).toBe(own);
    }
    // In GDELT's list a demand for a meeting, in the other for mediation.
    expect(codeOf(rowsOf(await reportOf("108"), "cameo-1.1b3"))).toBe("100");
  });
});

describe("the code of an event that a user changed", () => {
  it.each<[string, string, object, string]>([
    ["its kind", "182", { kind: "detain" }, "173"],
    ["its kind to one without a code", "182", { kind: "decide" }, "none"],
    ["its shade", "193", { shade: "clash" }, "190"],
    ["its shade", "1621", { shade: "grant" }, "071"],
    ["its status", "182", { status: "announced" }, "none"],
    ["the status of one without a code", "116", { status: "announced" }, "none"],
    ["the kind of a statement", "0231", { kind: "refuse" }, "120"],
    ["the shade of a statement", "1041", { shade: "appeal" }, "020"],
    ["what is promised", "0341", { commitments: [{ summary: "Aid.", kind: "aid" }] }, "033"],
    ["what is promised, to what has no code", "0341", { commitments: [{ summary: "No.", kind: "detain" }] }, "030"],
    [
      "what is threatened, to be left undone",
      "1384",
      { commitments: [{ summary: "No.", kind: "attack", refrain: true }] },
      "130",
    ],
    ["what it is about", "0231", { about: ["process:p"] }, "027"],
  ])("is that of the new words: %s", async (_what, code, change, own) => {
    const report = await reportOf(code, (event) => ({ ...event, ...change }));
    report.processes = [
      {
        type: "process",
        id: "process:p",
        title: "Peace",
        kind: "peace-process",
        parties: ["state:ge"],
        status: "ongoing",
      },
    ];
    expect(codeOf(rowsOf(report))).toBe(own);
  });

  it("stays where something else was changed", async () => {
    const report = await reportOf("182", (event) => ({ ...event, title: "An assault", note: "Checked." }));
    expect(codeOf(rowsOf(report))).toBe("182");
  });

  it("is none of another scheme, and none that GDELT lacks", async () => {
    for (const identifier of [
      { scheme: "Sample code", value: "182" },
      { scheme: "CAMEO event code", value: "1951" },
      { scheme: "CAMEO event code", value: "173" },
    ]) {
      const report = await reportOf("182", (event) => ({ ...event, identifiers: [identifier] }));
      expect(codeOf(rowsOf(report))).toBe("190");
    }
  });
});

it("the filter of a story takes a code that no words have for the weakest", async () => {
  const rows = [rowOf({ EventCode: "166", GLOBALEVENTID: "1" }), rowOf({ EventCode: "163", GLOBALEVENTID: "2" })];
  const { report } = await gdeltReport(fromGdelt(rows.join("\n")), { id });
  const { document } = toCameo(report, { dialect: "gdelt", granularity: "story" });
  expect(document.map(({ code }) => code)).toEqual(["163"]);
});

it("PLOVER makes of a code what it knows of it, and not what it makes of the words", async () => {
  const ploverOf = async (code: string) =>
    toPlover(await reportOf(code)).document.map(({ type, mode, context }) => [type, mode, context].join("/"));
  expect(await ploverOf("182")).toEqual(["ASSAULT//"]);
  expect(await ploverOf("1712")).toEqual(["COERCE//"]);
  expect(await ploverOf("193")).toEqual(["ASSAULT//military"]);
  expect(await ploverOf("062")).toEqual(["COOPERATE//military"]);
  expect(await ploverOf("0811")).toEqual(["RETREAT//"]);
  expect(await ploverOf("166")).toEqual(["SANCTION//"]);
  expect(await ploverOf("108")).toEqual(["REQUEST//"]);
});
