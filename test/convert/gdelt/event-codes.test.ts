import { check, type Statement } from "communique";
import { describe, expect, it } from "vitest";
import { cameoCodes, cameoLabel } from "../../../src/convert/coding/cameo-codes.js";
import { meaningOf } from "../../../src/convert/coding/event-codes.js";
import { imported, NO_ACTOR_2, NO_PLACE, readRow } from "./rows.js";

/** A row without any actor. */
const NOBODY = { ...NO_ACTOR_2, Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" };

const codeOf = (event: { identifiers?: { scheme: string; value: string }[] }) =>
  event.identifiers?.find(({ scheme }) => scheme === "CAMEO event code")?.value;

describe("meetings", () => {
  it.each(["046"])("%s are talks that were held", async (EventCode) => {
    const { event } = await imported({ EventCode });
    expect(event).toMatchObject({
      type: "meeting",
      id: "meeting:gdelt-1200000001",
      kind: "talks",
      status: "held",
      participants: [{ actor: "state:az" }, { actor: "organization:gdelt-geogov" }],
      when: { start: "2024-08-19" },
      place: "place:gdelt-4-minus-2705195",
    });
    expect(event).not.toHaveProperty("medium");
    expect(codeOf(event)).toBe(EventCode);
  });

  it.each(["164", "165"])("%s are talks that the first actor called off", async (EventCode) => {
    const { event, notices } = await imported({ EventCode });
    expect(event).toMatchObject({
      type: "meeting",
      kind: "talks",
      status: "cancelled",
      statusHistory: [{ status: "cancelled", by: ["state:az"], when: { start: "2024-08-19" } }],
    });
    expect(event).not.toHaveProperty("when");
    expect(event).not.toHaveProperty("place");
    expect(notices.map(({ column }) => column)).toEqual(
      ["Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID"].map((name) => `ActionGeo_${name}`),
    );
    expect(JSON.stringify(event).includes("mediator")).toBe(EventCode === "165");
    expect((await imported({ EventCode, ...NO_PLACE })).notices).toEqual([]);
  });

  it("041 is a call", async () => {
    const { event } = await imported({ EventCode: "041" });
    expect(event).toMatchObject({ type: "meeting", kind: "talks", medium: "telephone" });
  });

  it("045 has the first actor as the mediator", async () => {
    const { event } = await imported({ EventCode: "045" });
    expect(event).toMatchObject({
      participants: [{ actor: "state:az", role: "mediator" }, { actor: "organization:gdelt-geogov" }],
    });
    const alone = await imported({ EventCode: "045", Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" });
    expect(alone.event).toMatchObject({ participants: [{ actor: "organization:gdelt-geogov" }] });
    expect(JSON.stringify(alone.event)).not.toContain("mediator");
  });

  it("have each participant once", async () => {
    const { event, records } = await imported({
      EventCode: "046",
      Actor2Code: "AZE",
      Actor2CountryCode: "AZE",
      Actor2Name: "BAKU",
    });
    expect(records.filter(({ type }) => type === "state")).toHaveLength(1);
    expect(event).toMatchObject({
      title: "AZERBAIJAN and BAKU: Engage in negotiation",
      participants: [{ actor: "state:az" }],
    });
    expect(check(event).findings).toEqual([]);
  });

  it("may name nobody", async () => {
    const { event, notices } = await imported({ EventCode: "046", ...NOBODY });
    expect(event).toMatchObject({ type: "meeting", title: "Engage in negotiation" });
    expect(event).not.toHaveProperty("participants");
    expect(notices).toEqual([]);
    expect(check(event).findings).toEqual([]);
  });
});

describe("visits", () => {
  it("042 leads from the first actor to the second", async () => {
    const { event } = await imported({ EventCode: "042" });
    expect(event).toMatchObject({
      type: "visit",
      id: "visit:gdelt-1200000001",
      title: "AZERBAIJAN to TBILISI: Make a visit",
      visitors: [{ actor: "state:az" }],
      host: "organization:gdelt-geogov",
      status: "held",
      when: { start: "2024-08-19" },
      places: ["place:gdelt-4-minus-2705195"],
    });
    expect(codeOf(event)).toBe("042");
  });

  it("043 has the first actor as the host", async () => {
    const { event } = await imported({ EventCode: "043" });
    expect(event).toMatchObject({ visitors: [{ actor: "organization:gdelt-geogov" }], host: "state:az" });
  });

  it("of one actor, or within a state, are acts", async () => {
    const alone = await imported({ EventCode: "042", ...NO_ACTOR_2 });
    expect(alone.event).toMatchObject({
      type: "act",
      id: "act:gdelt-1200000001",
      title: "AZERBAIJAN: Make a visit",
      kind: "contact",
      by: ["state:az"],
      places: ["place:gdelt-4-minus-2705195"],
    });
    expect(alone.notices).toEqual([
      {
        column: "EventCode",
        message: "CAMEO 042 becomes: act contact, since a visit has a visitor and a host, and it does not name both.",
      },
    ]);
    const home = await imported({ EventCode: "043", Actor2Code: "AZEGOV", Actor2CountryCode: "AZE" });
    expect(home.event).toMatchObject({ type: "act", by: ["state:az"], to: ["organization:gdelt-azegov"] });
    expect(home.notices[0]?.message).toContain("both actors are of the same.");
    for (const { event } of [alone, home, await imported({ EventCode: "043", ...NOBODY })]) {
      expect(check(event).findings).toEqual([]);
      expect(codeOf(event)).toMatch(/^04[23]$/);
    }
  });
});

describe("agreements", () => {
  it("057 is signed by both", async () => {
    const { event } = await imported({ EventCode: "057" });
    const parties = ["state:az", "organization:gdelt-geogov"];
    expect(event).toMatchObject({
      type: "agreement",
      id: "agreement:gdelt-1200000001",
      title: "AZERBAIJAN and TBILISI: Sign formal agreement",
      instrument: "agreement",
      status: "signed",
      parties,
      actions: [{ action: "sign", by: parties, when: { start: "2024-08-19" }, place: "place:gdelt-4-minus-2705195" }],
    });
    expect(event).not.toHaveProperty("bindingness");
    expect(codeOf(event)).toBe("057");
  });
});

describe("statements", () => {
  /** Every beginning of a code that becomes a statement, with what it becomes: kind and shade, and what the other actor is. */
  const STATEMENTS: Readonly<Record<string, readonly [words: string, target: "addressees" | "about"]>> = {
    "010": ["assert", "about"],
    "011": ["refuse decline-comment", "about"],
    "012": ["evaluate concern", "about"],
    "013": ["foretell hope", "about"],
    "014": ["assert", "about"],
    "015": ["assert acknowledge", "about"],
    "016": ["deny", "about"],
    "018": ["courtesy condole", "addressees"],
    "019": ["accept", "addressees"],
    "020": ["request", "addressees"],
    "0211": ["request", "addressees"],
    "030": ["promise", "addressees"],
    "036": ["promise", "addressees"],
    "0341": ["promise", "addressees"],
    "051": ["evaluate praise", "about"],
    "052": ["evaluate defend", "about"],
    "053": ["request", "about"],
    "055": ["courtesy apologise", "addressees"],
    "056": ["courtesy forgive", "addressees"],
    "100": ["request demand", "addressees"],
    "1054": ["request demand", "addressees"],
    "110": ["evaluate criticise", "about"],
    "111": ["evaluate criticise", "about"],
    "112": ["accuse", "about"],
    "1123": ["accuse", "about"],
    "113": ["request", "about"],
    "114": ["evaluate complain", "addressees"],
    "115": ["accuse", "about"],
    "120": ["refuse", "addressees"],
    "1241": ["refuse", "addressees"],
    "125": ["refuse", "addressees"],
    "129": ["refuse veto", "about"],
    "130": ["threaten", "addressees"],
    "139": ["threaten ultimatum", "addressees"],
  };

  it.each(Object.entries(STATEMENTS))("%s", async (EventCode, [words, target]) => {
    const { event } = await imported({ EventCode });
    const [kind, shade] = words.split(" ");
    expect(event).toMatchObject({
      type: "statement",
      id: "statement:gdelt-1200000001",
      kind,
      speakers: ["state:az"],
      [target]: ["organization:gdelt-geogov"],
      when: { start: "2024-08-19" },
      place: "place:gdelt-4-minus-2705195",
    });
    expect("shade" in event ? event.shade : undefined).toBe(shade);
    expect(event).not.toHaveProperty(target === "about" ? "addressees" : "about");
    expect(codeOf(event)).toBe(EventCode);
  });

  it.each([
    ["031", "promise", { kind: "supply" }],
    ["0354", "promise", { kind: "sanction", shade: "lift" }],
    ["036", "promise", { kind: "contact" }],
    ["039", "promise", { kind: "contact", shade: "mediate" }],
    ["1311", "threaten", { kind: "aid", shade: "stop" }],
    ["1384", "threaten", { kind: "attack" }],
  ])("%s undertakes what the code names", async (EventCode, kind, words) => {
    const { event } = await imported({ EventCode });
    expect(event).toMatchObject({ type: "statement", kind });
    expect((event as Statement).commitments).toEqual([{ summary: cameoLabel(EventCode, "gdelt"), ...words }]);
  });

  it("tell who says what to whom in the summary", async () => {
    expect((await imported({ EventCode: "0211" })).event).toMatchObject({
      summary: "AZERBAIJAN to TBILISI: Appeal for economic cooperation",
    });
    expect((await imported({ EventCode: "111" })).event).toMatchObject({
      summary: "AZERBAIJAN on TBILISI: Criticize or denounce",
    });
    expect((await imported({ EventCode: "010", ...NO_ACTOR_2 })).event).toMatchObject({
      summary: "AZERBAIJAN: Make statement",
    });
  });

  it("need a speaker", async () => {
    expect(await readRow({ EventCode: "010", Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" })).toEqual({
      outcome: "skipped",
      line: 1,
      eventCode: "010",
      reason: "A statement has a speaker, and Actor1Code is empty.",
    });
  });
});

describe("acts", () => {
  it.each([
    ["017", "honour"],
    ["040", "contact"],
    ["044", "contact"],
    ["050", "support"],
    ["054", "change-relations recognise"],
    ["062", "support"],
    ["072", "aid"],
    ["073", "aid"],
    ["0841", "release"],
    ["0842", "release"],
    ["0863", "authorise"],
    ["0872", "regulate-border open"],
    ["094", "investigate"],
    ["116", "adjudicate"],
    ["128", "violate"],
    ["1411", "demonstrate"],
    ["1451", "demonstrate unrest"],
    ["152", "deploy"],
    ["160", "change-relations cut-links"],
    ["161", "change-relations downgrade"],
    ["1621", "aid stop"],
    ["163", "sanction"],
    ["1711", "detain seize"],
    ["174", "resettle"],
    ["184", "violate"],
    ["193", "attack"],
    ["2042", "attack"],
  ] as const)("%s is done: %s", async (EventCode, words) => {
    const { event } = await imported({ EventCode });
    const [kind, shade] = words.split(" ");
    expect(event).toMatchObject({
      type: "act",
      id: "act:gdelt-1200000001",
      kind,
      status: "done",
      by: ["state:az"],
      to: ["organization:gdelt-geogov"],
      when: { start: "2024-08-19" },
      places: ["place:gdelt-4-minus-2705195"],
    });
    expect("shade" in event ? event.shade : undefined).toBe(shade);
    expect(codeOf(event)).toBe(EventCode);
  });

  it("are of one actor where the row names one, and of none to oneself", async () => {
    const alone = await imported({ EventCode: "190", ...NO_ACTOR_2 });
    expect(alone.event).toMatchObject({ title: "AZERBAIJAN: Use conventional military force", by: ["state:az"] });
    expect(alone.event).not.toHaveProperty("to");
    const unknown = await imported({ EventCode: "190", Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" });
    expect(unknown.event).toMatchObject({ to: ["organization:gdelt-geogov"] });
    expect(unknown.event).not.toHaveProperty("by");
    const itself = await imported({
      EventCode: "190",
      Actor2Code: "AZE",
      Actor2CountryCode: "AZE",
      Actor2Name: "BAKU",
    });
    expect(itself.event).not.toHaveProperty("to");
    const nobody = await imported({ EventCode: "190", ...NOBODY });
    expect(nobody.event).toMatchObject({ title: "Use conventional military force" });
    expect(check(nobody.event).findings).toEqual([]);
  });
});

describe("what has no word of its own", () => {
  it.each([
    [
      "193",
      "CAMEO 193 (Fight with small arms and light weapons) becomes: act attack. That is CAMEO 190 (Use conventional military force).",
    ],
    ["116", "CAMEO 116 (Find guilty or liable (legally)) becomes: act adjudicate. That has no code."],
  ])("%s is a loss", async (EventCode, message) => {
    expect((await imported({ EventCode })).notices).toEqual([{ column: "EventCode", message }]);
  });

  it("171 is one of two kinds, and says so", async () => {
    const { event, notices } = await imported({ EventCode: "171" });
    expect(event).toMatchObject({
      kind: "detain",
      shade: "seize",
      alternatives: [
        {
          from: ["source:gdelt-events"],
          kind: "ambiguous",
          changes: [
            { field: "/kind", value: "attack" },
            { field: "/shade", none: true },
          ],
        },
      ],
    });
    expect(notices).toEqual([
      {
        column: "EventCode",
        message:
          "CAMEO 171 (Seize or damage property) becomes: act detain seize or attack. That is CAMEO 1711 (Confiscate property).",
      },
    ]);
  });

  it.each(["17", "170"])("%s is wider than any kind but to decide", async (EventCode) => {
    expect((await imported({ EventCode })).event).toMatchObject({ type: "act", kind: "decide", status: "done" });
  });

  it.each(["", "---", "4", "40", "999", "0400", "１", "１０"])("%j is no code", async (EventCode) => {
    const row = await readRow({ EventCode });
    expect(row).toMatchObject({ outcome: "invalid", problem: { column: "EventCode" } });
    expect(row.outcome === "invalid" && row.problem.message).toBe(
      `EventCode is ${EventCode === "" ? "empty" : `"${EventCode}"`}: expected a CAMEO event code.`,
    );
  });
});

it("every code of GDELT has a meaning, and every event of each passes the check alone", async () => {
  for (const EventCode of cameoCodes("gdelt").keys()) {
    expect(meaningOf(EventCode), EventCode).toBeDefined();
    const row = await readRow({ EventCode });
    expect(row.outcome, EventCode).toBe("imported");
    const records = row.outcome === "imported" ? row.records : [];
    for (const record of records) expect(check(record).findings, `${EventCode} ${record.id}`).toEqual([]);
  }
});
