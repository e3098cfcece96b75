import { check, type Place } from "communique";
import { describe, expect, it } from "vitest";
import { type Columns, imported, NO_PLACE, readRow } from "./rows.js";

async function place(columns: Columns = {}): Promise<Place | undefined> {
  const { records } = await imported(columns);
  return records.find((record) => record.type === "place");
}

describe("the place of the action", () => {
  it("has a name, a point and the codes that GDELT gives it, and no state", async () => {
    expect(await place()).toEqual({
      type: "place",
      id: "place:gdelt-4-minus-2705195",
      name: "Sample City, Examplia",
      kind: "city",
      coordinates: { latitude: 40.3953, longitude: -49.8822 },
      identifiers: [
        { scheme: "FIPS 10-4 country code", value: "AJ" },
        { scheme: "GDELT ADM1 code", value: "AJ09" },
        { scheme: "GDELT FeatureID", value: "-2705195" },
      ],
      evidence: [{ source: "source:gdelt-events", basis: "stated" }],
    });
  });

  it.each([
    ["1", "country"],
    ["2", "province"],
    ["3", "city"],
    ["4", "city"],
    ["5", "province"],
  ])("of type %s is a %s", async (ActionGeo_Type, kind) => {
    expect(await place({ ActionGeo_Type })).toMatchObject({ kind });
  });

  it.each(["0", ""])("of type %j is none", async (ActionGeo_Type) => {
    const { event, records, notices } = await imported({ ...NO_PLACE, ActionGeo_Type });
    expect(records.map(({ type }) => type)).not.toContain("place");
    expect(event).not.toHaveProperty("place");
    expect(notices).toEqual([]);
    const told = await imported({ ...NO_PLACE, ActionGeo_Type, ActionGeo_FullName: "Somewhere" });
    expect(told.notices.map(({ column }) => column)).toEqual(["ActionGeo_FullName"]);
  });

  it.each(["6", "01", "four", "-1"])("of type %j is an error", async (ActionGeo_Type) => {
    expect(await readRow({ ActionGeo_Type })).toMatchObject({
      outcome: "invalid",
      problem: {
        column: "ActionGeo_Type",
        message: `ActionGeo_Type is "${ActionGeo_Type}": expected a number from 0 to 5.`,
      },
    });
  });

  it("without a name is left out, and told", async () => {
    const { event, notices } = await imported({ ActionGeo_FullName: "" });
    expect(event).not.toHaveProperty("place");
    expect(notices.map(({ column }) => column)).toEqual([
      "ActionGeo_Type",
      "ActionGeo_CountryCode",
      "ActionGeo_ADM1Code",
      "ActionGeo_Lat",
      "ActionGeo_Long",
      "ActionGeo_FeatureID",
    ]);
    expect(notices[1]?.message).toBe("ActionGeo_CountryCode is in no field: ActionGeo_FullName is empty.");
  });

  it("keeps the letters of its name", async () => {
    expect(await place({ ActionGeo_FullName: "Şəhər, Nümunə" })).toMatchObject({ name: "Şəhər, Nümunə" });
  });

  it.each([
    ["ActionGeo_Lat", "91"],
    ["ActionGeo_Lat", "-90.1"],
    ["ActionGeo_Lat", "north"],
    ["ActionGeo_Lat", ""],
    ["ActionGeo_Lat", "1,5"],
    ["ActionGeo_Lat", "0x10"],
    ["ActionGeo_Lat", " 1"],
    ["ActionGeo_Long", ""],
    ["ActionGeo_Long", "180.01"],
    ["ActionGeo_Long", "NaN"],
    ["ActionGeo_Long", "Infinity"],
  ] as const)("with %s %j is an error", async (column, value) => {
    const row = await readRow({ [column]: value });
    expect(row).toMatchObject({ outcome: "invalid", problem: { column } });
    expect(row.outcome === "invalid" && row.problem.message).toContain("expected degrees from -");
  });

  it("takes the ends of the world, and tiny numbers", async () => {
    expect(await place({ ActionGeo_Lat: "-90", ActionGeo_Long: "180" })).toMatchObject({
      coordinates: { latitude: -90, longitude: 180 },
    });
    expect(await place({ ActionGeo_Lat: "5e-05", ActionGeo_Long: "-0.5" })).toMatchObject({
      coordinates: { latitude: 0.00005, longitude: -0.5 },
    });
  });

  it("may have no codes", async () => {
    const columns = { ActionGeo_CountryCode: "", ActionGeo_ADM1Code: "", ActionGeo_FeatureID: "" };
    expect(await place(columns)).not.toHaveProperty("identifiers");
  });

  it("may have no point", async () => {
    const found = await place({ ActionGeo_Lat: "", ActionGeo_Long: "" });
    expect(found).not.toHaveProperty("coordinates");
    expect(found?.id).toBe("place:gdelt-4-minus-2705195");
  });

  it("is the same one under each spelling, and for each event", async () => {
    const one = await place({ ActionGeo_FullName: "Sample, Examplia" });
    const other = await place({ GLOBALEVENTID: "7", ActionGeo_FullName: "Sampl, Examplia" });
    expect(one?.id).toBe(other?.id);
  });

  it.each<[string, Columns, string]>([
    ["the FeatureID", { ActionGeo_Type: "5", ActionGeo_FeatureID: "AJ09" }, "place:gdelt-5-aj09"],
    ["its sign", { ActionGeo_FeatureID: "2705195" }, "place:gdelt-4-2705195"],
    ["the point", { ActionGeo_FeatureID: "" }, "place:gdelt-4-40.3953-minus-49.8822"],
    [
      "the point, where the FeatureID is in another script",
      { ActionGeo_FeatureID: "Баку" },
      "place:gdelt-4-40.3953-minus-49.8822",
    ],
    ["what is sound of an odd FeatureID", { ActionGeo_FeatureID: "-.A..É--9." }, "place:gdelt-4-a-e-minus-9"],
    ["the parts of an odd FeatureID", { ActionGeo_FeatureID: "a.b c--d 1.5" }, "place:gdelt-4-a-b-c-d-1-5"],
  ])("is told apart by %s", async (_, columns, id) => {
    const found = await place(columns);
    expect(found?.id).toBe(id);
    expect(check(found).ok).toBe(true);
  });

  it("without a point or a FeatureID is the same one for what is called the same", async () => {
    const nowhere = { ActionGeo_FeatureID: "", ActionGeo_Lat: "", ActionGeo_Long: "" };
    const one = await place(nowhere);
    expect(one?.id).toMatch(/^place:gdelt-4-[0-9a-f]{20}$/);
    expect((await place({ ...nowhere, GLOBALEVENTID: "7" }))?.id).toBe(one?.id);
    expect((await place({ ...nowhere, ActionGeo_FullName: "Another, Examplia" }))?.id).not.toBe(one?.id);
  });

  it("has no longer codes than an id holds", async () => {
    const { records, notices } = await imported({ ActionGeo_FeatureID: "9".repeat(500) });
    expect(notices.map(({ column }) => column)).toEqual(["ActionGeo_FeatureID"]);
    for (const record of records) expect(check(record).findings).toEqual([]);
  });
});
