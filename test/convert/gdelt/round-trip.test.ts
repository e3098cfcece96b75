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
  expect(
    Object.fromEntries(narrower.map(({ code, kinds, shade }) => [code, [...kinds, shade].join(" ").trim()])),
  ).toEqual(NARROWER);
});

describe("every code of GDELT", () => {
  const codes = [...cameoCodes("gdelt").keys()].filter((code) => !SKIPPED.includes(code));

  it.each(codes)("%s comes back as it was, or the loss names what it comes back as", async (EventCode) => {
    const [own = ""] = (await exported(EventCode))
      .filter((row) => row.startsWith("AZE "))
      .map((row) => row.split(" ")[1]);
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

  it("that has no word comes back as the code above it, but for neighbours that say less", async () => {
    const neighbours: Record<string, string[]> = {};
    for (const code of codes.filter((code) => !EXACT.includes(code))) {
      const [own = "none"] = (await exported(code)).map((row) => row.split(" ")[1]);
      if (!code.startsWith(own.replace(/0$/, ""))) neighbours[own] = [...(neighbours[own] ?? []), code];
    }
    expect(Object.fromEntries(Object.entries(neighbours).map(([own, codes]) => [own, codes.join(" ")]))).toEqual({
      // Third parties are called on.
      "020": "053 113",
      // Cooperation that is neither of goods nor of money.
      "050": "06 062 063 064",
      "0871": "087",
      "111": "11 110",
      "112": "115",
      "128": "184",
      "173": "181",
      // All force is an attack.
      "190": "171 1712 175 18 180 182 1821 1822 1823 183 1831 1832 1833 185 186 20 200 201 202 203 204 2041 2042",
      none:
        "08 080 081 0811 0812 0813 0814 082 083 0831 0832 0833 0834 086 0861 0862 0863 0872 0873 116 " +
        "16 166 1661 1662 1663 172 1721 1722 1723 1724 174",
    });
  });
});
