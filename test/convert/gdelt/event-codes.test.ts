import { check } from "communique";
import { describe, expect, it } from "vitest";
import { cameoCodes } from "../../../src/convert/coding/cameo-codes.js";
import { meaningOf } from "../../../src/convert/gdelt/event-codes.js";
import { imported, NO_ACTOR_2, readRow } from "./rows.js";

const codeOf = (event: { identifiers?: { scheme: string; value: string }[] }) =>
  event.identifiers?.find(({ scheme }) => scheme === "CAMEO event code")?.value;

describe("meetings", () => {
  it.each(["04", "040", "044", "046"])("%s are talks that were held", async (EventCode) => {
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
    const { event, records } = await imported({ Actor2Code: "AZE", Actor2CountryCode: "AZE", Actor2Name: "BAKU" });
    expect(records.filter(({ type }) => type === "state")).toHaveLength(1);
    expect(event).toMatchObject({ title: "AZERBAIJAN and BAKU: Consult", participants: [{ actor: "state:az" }] });
    expect(check(event).findings).toEqual([]);
  });

  it("need an actor", async () => {
    const row = await readRow({ ...NO_ACTOR_2, Actor1Code: "", Actor1Name: "", Actor1CountryCode: "" });
    expect(row).toEqual({ outcome: "skipped", line: 1, eventCode: "040", reason: "It names no actor." });
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

  it("need two actors, of two states", async () => {
    expect(await readRow({ EventCode: "042", ...NO_ACTOR_2 })).toMatchObject({
      outcome: "skipped",
      reason: "A visit has a visitor and a host, and it names one actor.",
    });
    const home = { Actor2Code: "AZEGOV", Actor2CountryCode: "AZE" };
    expect(await readRow({ EventCode: "043", ...home })).toMatchObject({
      outcome: "skipped",
      reason: "A visit leads to another state or organization, and both actors are of the same.",
    });
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
  // Every code that becomes a statement, with the words of mappings between CAMEO and speech acts.
  const KINDS: Readonly<Record<string, readonly [kind: string, target: "addressees" | "about"]>> = {
    "010": ["comment", "about"],
    "011": ["decline-comment", "about"],
    "012": ["comment", "about"],
    "014": ["comment", "about"],
    "015": ["acknowledge", "about"],
    "016": ["deny", "about"],
    "018": ["condole", "addressees"],
    "019": ["agree", "addressees"],
    "020": ["appeal", "addressees"],
    "0211": ["appeal", "addressees"],
    "036": ["offer", "addressees"],
    "0331": ["offer", "addressees"],
    "039": ["offer", "addressees"],
    "051": ["praise", "about"],
    "052": ["defend", "about"],
    "053": ["appeal", "about"],
    "054": ["recognise", "about"],
    "055": ["apologise", "addressees"],
    "056": ["forgive", "addressees"],
    "100": ["demand", "addressees"],
    "1054": ["demand", "addressees"],
    "110": ["criticise", "about"],
    "111": ["criticise", "about"],
    "112": ["accuse", "about"],
    "1123": ["accuse", "about"],
    "113": ["appeal", "about"],
    "114": ["complain", "addressees"],
    "120": ["reject", "addressees"],
    "1241": ["refuse", "addressees"],
    "125": ["reject", "addressees"],
    "129": ["veto", "about"],
    "130": ["threaten", "addressees"],
    "1384": ["threaten", "addressees"],
    "139": ["ultimatum", "addressees"],
  };

  it.each(Object.entries(KINDS))("%s", async (EventCode, [kind, target]) => {
    const { event } = await imported({ EventCode });
    expect(event).toMatchObject({
      type: "statement",
      id: "statement:gdelt-1200000001",
      kind,
      speakers: ["state:az"],
      [target]: ["organization:gdelt-geogov"],
      when: { start: "2024-08-19" },
      place: "place:gdelt-4-minus-2705195",
    });
    expect(event).not.toHaveProperty(target === "about" ? "addressees" : "about");
    expect(codeOf(event)).toBe(EventCode);
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

describe("what is none of them", () => {
  it.each([
    ["017", "CAMEO 017 (Engage in symbolic act) is for acts without words."],
    ["050", "CAMEO 050 (Engage in diplomatic cooperation) is no meeting, agreement or statement."],
    ["115", "CAMEO 115 (Bring lawsuit against) is no meeting, agreement or statement."],
    ["128", "CAMEO 128 (Defy norms, law) is an act and no statement."],
    ["190", "CAMEO 190 (Use conventional military force) is no meeting, agreement or statement."],
  ])("%s is skipped with the reason", async (EventCode, reason) => {
    expect(await readRow({ EventCode })).toEqual({ outcome: "skipped", line: 1, eventCode: EventCode, reason });
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
    if (row.outcome === "imported") {
      for (const record of row.records) expect(check(record).ok, `${EventCode} ${record.id}`).toBe(true);
    } else expect(row.outcome, EventCode).toBe("skipped");
  }
});
