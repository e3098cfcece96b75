import { readFileSync } from "node:fs";
import { check, type Organization, type State, vocabularies } from "communique";
import { describe, expect, it } from "vitest";
import { countryOf, regionName } from "../../../src/convert/gdelt/codes.js";
import { imported, NO_ACTOR_2 } from "./rows.js";

/** The record of the first actor, and the state that it brings. */
async function actor(Actor1Code: string, Actor1CountryCode: string, Actor1Name = "NAME") {
  const row = await imported({ Actor1Code, Actor1CountryCode, Actor1Name, ...NO_ACTOR_2, EventCode: "010" });
  if (row.event.type !== "statement") throw new Error(row.event.type);
  const id = row.event.speakers[0];
  const record = row.records.find((record) => record.id === id) as State | Organization;
  return { record, row, states: row.records.filter(({ type }) => type === "state") };
}

describe("an actor", () => {
  it("is a state where its code is that of a country alone", async () => {
    const { record } = await actor("AZE", "AZE", "BAKU");
    expect(record).toEqual({
      type: "state",
      id: "state:az",
      name: "Azerbaijan",
      countryCode: "AZ",
      identifiers: [{ scheme: "CAMEO country code", value: "AZE" }],
      evidence: [{ source: "source:gdelt-events", basis: "stated" }],
    });
  });

  it("is called in titles what GDELT calls it in the row, or else by its record", async () => {
    expect((await actor("AZE", "AZE", "BAKU")).row.event).toMatchObject({ summary: "BAKU: Make statement" });
    expect((await actor("AZEGOV", "AZE", "")).row.event).toMatchObject({
      summary: "Azerbaijan, Government: Make statement",
    });
  });

  it("is otherwise an organization that stands for its code", async () => {
    const { record, states } = await actor("AZEGOVMIL", "AZE", "ADA EXAMPLE");
    expect(record).toEqual({
      type: "organization",
      id: "organization:gdelt-azegovmil",
      name: "Azerbaijan, Government, Military",
      kind: "government",
      state: "state:az",
      identifiers: [{ scheme: "CAMEO actor code", value: "AZEGOVMIL" }],
      evidence: [{ source: "source:gdelt-events", basis: "stated" }],
    });
    expect(states.map(({ id }) => id)).toEqual(["state:az"]);
  });

  it("is never a person: GDELT does not tell whom a name is of", async () => {
    const { row } = await actor("USAGOV", "USA", "ADA EXAMPLE");
    expect(row.records.map(({ type }) => type)).not.toContain("person");
  });

  it.each([
    ["IGOUNO", "", "United Nations", "international-organization"],
    [
      "IGOUNOREFHCR",
      "",
      "United Nations, Refugees, United Nations High Commissioner for Refugees",
      "international-organization",
    ],
    ["AZELEG", "AZE", "Azerbaijan, Legislature", "parliament"],
    ["AZECOP", "AZE", "Azerbaijan, Police forces", "state-agency"],
    ["AZESPY", "AZE", "Azerbaijan, State intelligence", "state-agency"],
    ["AZEREB", "AZE", "Azerbaijan, Rebels", "armed-group"],
    ["MNC", "", "Multinational corporation", "company"],
    ["MED", "", "Media", "grouping"],
    ["AZEBUS", "AZE", "Azerbaijan, Business", "grouping"],
    ["EUR", "EUR", "Europe", "grouping"],
    ["GZS", "GZS", "Gaza Strip", "grouping"],
    ["ISRGOVLKD", "ISR", "Likud Party", "grouping"],
    ["KUR", "", "KUR", "grouping"],
    ["AZEXYZ", "AZE", "Azerbaijan, XYZ", "grouping"],
  ])("%s is of the kind that its code tells", async (code, country, name, kind) => {
    const { record } = await actor(code, country);
    expect(record).toMatchObject({ type: "organization", name, kind });
    expect(Object.keys(vocabularies.organizationKind.words)).toContain(kind);
    expect(check(record).findings).toEqual([]);
  });

  it("that is international belongs to no state", async () => {
    const { record, states } = await actor("NGOUSA", "USA");
    expect(record).toMatchObject({ name: "Non-governmental organization, United States" });
    expect(record).not.toHaveProperty("state");
    expect(states).toEqual([]);
  });

  it("is no state by a code that the column of countries does not confirm", async () => {
    // SHN is Saint Helena, and a religion.
    expect((await actor("SHN", "")).record).toMatchObject({ type: "organization" });
    expect((await actor("SHN", "")).row.notices).toEqual([]);
    expect((await actor("SHN", "SHN")).record).toMatchObject({ type: "state", id: "state:sh" });
    const { record, row } = await actor("GOV", "AZE");
    expect(record).not.toHaveProperty("state");
    expect(row.notices).toEqual([
      { column: "Actor1CountryCode", message: "Actor1CountryCode is no part of Actor1Code: it is left out." },
    ]);
  });

  it("without a code is none, and a name is told", async () => {
    const { event, notices } = await imported({ Actor2Code: "", Actor2CountryCode: "", EventCode: "010" });
    expect(event).not.toHaveProperty("about");
    expect(notices).toEqual([
      { column: "Actor2Name", message: "Actor2Name is in no field: there is no Actor2Code with it." },
    ]);
  });

  it.each([
    // As GDELT has them: ethnic groups in small letters, religious groups and movements with numbers.
    ["kur", "organization:gdelt-ethnic-kur", "kur"],
    ["bdaUAF", "organization:gdelt-ethnic-bdauaf", "bda, Unaligned armed forces"],
    ["CHRANG001", "organization:gdelt-chrang001", "CHR, ANG, 001"],
    ["NRMUFO050", "organization:gdelt-nrmufo050", "NRM, UFO, 050"],
    ["AZEREF012", "organization:gdelt-azeref012", "Azerbaijan, Refugees, 012"],
  ])("%s is one by its parts", async (code, id, name) => {
    const { record, row } = await actor(code, "");
    expect(record).toMatchObject({ id, name, identifiers: [{ value: code }] });
    expect(row.notices).toEqual([]);
    expect(check(record).findings).toEqual([]);
  });

  it.each(["A", "AZ", "AZEG", "AZE GOV", "AZE\u0007", "---", "Ə", "A".repeat(61), "9".repeat(400)])(
    "%j, which is no chain of parts, is taken as a whole and told",
    async (code) => {
      const { record, row } = await actor(code, "");
      expect(row.notices.map(({ column }) => column)).toEqual(["Actor1Code"]);
      expect(record.type).toBe("organization");
      expect(check(record).findings).toEqual([]);
      const other = await actor(`${code}x`, "");
      expect(other.record.id).not.toBe(record.id);
    },
  );

  it("of small letters is another than one of capitals", async () => {
    expect((await actor("kur", "")).record.id).not.toBe((await actor("KUR", "")).record.id);
  });

  it("of control characters alone is none, and told", async () => {
    const { notices, event } = await imported({ Actor2Code: "\u0007", EventCode: "190" });
    expect(event).not.toHaveProperty("to");
    expect(notices.map(({ column }) => column)).toEqual(["Actor2Code", "Actor2Name", "Actor2CountryCode"]);
  });

  it("gives a name without control characters, and tells so", async () => {
    const { row } = await actor("AZE", "AZE", " \u0007BA\u0000KU\u009B ");
    expect(row.event).toMatchObject({ summary: "BAKU: Make statement" });
    expect(row.notices).toEqual([
      {
        column: "Actor1Name",
        message: "Actor1Name is taken without control characters and outer spaces, and at most 300 characters long.",
      },
    ]);
    expect(check(row.event).findings).toEqual([]);
  });

  it("with a name that is too long is cut between characters, and told", async () => {
    const { row } = await actor("AZE", "AZE", "😀".repeat(2_000));
    expect(row.event).toMatchObject({ summary: `${"😀".repeat(300)}: Make statement` });
    expect(row.notices.map(({ column }) => column)).toEqual(["Actor1Name"]);
    expect(check(row.event).findings).toEqual([]);
  });
});

describe("the countries of CAMEO", () => {
  const { codeMappings } = JSON.parse(
    readFileSync(new URL("../../../node_modules/cldr-core/supplemental/codeMappings.json", import.meta.url), "utf8"),
  ).supplemental as { codeMappings: Record<string, { _alpha3?: string }> };
  const assigned = new Map(
    Object.entries(codeMappings).flatMap(([code, { _alpha3 }]) => (_alpha3 === undefined ? [] : [[_alpha3, code]])),
  );
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

  it("have the codes of ISO 3166-1, with a few of CAMEO's own", () => {
    const other: Record<string, string> = {};
    for (const code of codes) {
      const country = countryOf(code);
      if (country && assigned.get(code) !== country.countryCode) other[code] = country.countryCode;
    }
    // Isle of Man, Montenegro, Romania, and East Timor, for which CLDR keeps the former TP beside TMP.
    expect(other).toEqual({ IMY: "IM", MTN: "ME", ROM: "RO", TMP: "TL" });
  });

  it("have one name for each country, whatever its code", () => {
    const names = new Map<string, string>();
    for (const code of codes) {
      const country = countryOf(code);
      if (!country) continue;
      expect(names.get(country.countryCode) ?? country.name).toBe(country.name);
      names.set(country.countryCode, country.name);
    }
    expect(names.size).toBeGreaterThan(230);
  });

  it("are no regions", () => {
    const both = codes.filter((code) => countryOf(code) && regionName(code));
    expect(both).toEqual([]);
    expect(regionName("CAU")).toBe("Caucasus");
  });
});
