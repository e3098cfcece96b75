import { toCameo } from "communique/cameo";
import { fromGdelt, gdeltReport } from "communique/gdelt";
import { describe, expect, it } from "vitest";
import { cameoCodes, cameoLabel } from "../../../src/convert/coding/cameo-codes.js";
import { codedWords } from "../../../src/convert/coding/word-codes.js";
import { imported, rowOf } from "./rows.js";

/** What the exporter makes of a row that was imported: source, code and target of each row. */
async function exported(EventCode: string): Promise<string[]> {
  const rows = fromGdelt(rowOf({ EventCode, Actor2Code: "GEO" }));
  const { report } = await gdeltReport(rows, { id: "https://example.org/reports/gdelt" });
  const { document } = toCameo(report, { dialect: "gdelt" });
  for (const { date } of document) expect(date).toBe("2024-08-19");
  return document.map(({ source, code, target }) => `${source} ${code} ${target}`);
}

/** Events of both sides, of which GDELT has a row in each direction. */
const MUTUAL = ["041", "046", "057"];

/** What names a code without being as wide as it: to take the code for the word would tell what no row says. */
const NARROWER: Readonly<Record<string, string>> = {
  "073": "resettle evacuate",
  "0842": "transfer-territory",
};

/** Codes that no kind of act is as wide as. */
const SKIPPED = ["17", "170"];

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
  expect(Object.fromEntries(narrower.map(({ code, kinds, shade }) => [code, [...kinds, shade].join(" ").trim()]))).toEqual(
    NARROWER,
  );
});

describe("every code of GDELT", () => {
  const codes = [...cameoCodes("gdelt").keys()].filter((code) => !SKIPPED.includes(code));

  it.each(codes)("%s comes back as it was, or the loss names what it comes back as", async (EventCode) => {
    const [own = ""] = (await exported(EventCode)).filter((row) => row.startsWith("AZE ")).map((row) => row.split(" ")[1]);
    const { notices } = await imported({ EventCode });
    const losses = notices.filter(({ column }) => column === "EventCode").map(({ message }) => message);
    if (own === EventCode) expect(losses).toEqual([]);
    else {
      const back = own === "" ? "That has no code." : `That is CAMEO ${own} (${cameoLabel(own, "gdelt")}).`;
      expect(losses).toHaveLength(1);
      expect(losses[0]).toMatch(/^CAMEO [0-9]+ \(.+\) becomes: /);
      expect(losses[0]).toContain(back);
    }
  });

  it("that is finer than a word comes back as its parent, where that has a word", async () => {
    const parents: string[] = [];
    for (const code of codes.filter((code) => !EXACT.includes(code))) {
      const [own = "none"] = (await exported(code)).map((row) => row.split(" ")[1]);
      if (!code.startsWith(own.replace(/0$/, ""))) parents.push(`${code} ${own}`);
    }
    // Neighbours, and what has no code: each is the nearest that does not say more than the row.
    expect(parents).toEqual([]);
  });
});
