import type { Meeting } from "communique";
import { describe, expect, it } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { lossesOf } from "../accounted.js";
import { hardCases as report } from "../hard-cases.js";

// Made anew in each test, so that a tool that counts what a test covers sees it.
const converted = () => toCameo(report);
const lossesIn = (id: Parameters<typeof lossesOf>[1]) => lossesOf(report, id, converted().losses);

/** The rows of a record: `2025-02-18 RUS>AZEGOV 161`. */
const rowsOf = (id: string) =>
  converted()
    .document.filter(({ record }) => record === `https://example.org/reports/hard-cases#${id}`)
    .map(({ date = "-", source, target = "-", code }) => `${date} ${source}>${target} ${code}`);

describe("hard cases in CAMEO", () => {
  it("a contested place makes nobody an actor", () => {
    expect(new Set(converted().document.flatMap(({ source, target = source }) => [source, target]))).toEqual(
      new Set(["RUS", "AZE", "AZEGOV", "IGO"]),
    );
    expect(lossesIn("place:sample-valley")).toEqual({ "": "No row depends on it." });
    // The talks there are coded by what they are.
    expect(rowsOf("meeting:months-apart")).toEqual(["2024-11-30 AZE>RUS 046", "2024-11-30 RUS>AZE 046"]);
  });

  it("unnamed actors are coded by the state that they represent", () => {
    expect(rowsOf("meeting:call")).toEqual(["2025-02-18 AZEGOV>RUS 041", "2025-02-18 RUS>AZEGOV 041"]);
    expect(rowsOf("statement:reason")).toEqual(["2025-02-19 RUS>- 010"]);
    expect(lossesIn("person:official")).toEqual({ "": "No row depends on it." });
  });

  it("a package is one signing, and its parts are coded where they have a day of their own", () => {
    // December 2024 is no day.
    expect(rowsOf("agreement:package")).toEqual(["- AZE>RUS 057", "- RUS>AZE 057"]);
    expect(rowsOf("agreement:memorandums")).toEqual([]);
    expect(lossesIn("agreement:memorandums")).toEqual({ "": "It is coded as a part of its package." });
    // The states signed, whoever did so for them. The entry into force is to come.
    expect(rowsOf("agreement:treaty")).toEqual(["2024-12-01 AZE>RUS 057", "2024-12-01 RUS>AZE 057"]);
    expect(lossesIn("agreement:treaty")).toMatchObject({
      "/actions/1": "Only steps that bring an agreement about have a code.",
    });
  });

  it("alternatives are lost: a row follows the main account", () => {
    expect(Object.keys(lossesIn("meeting:months-apart"))).toContain("/alternatives");
  });

  it("a year, about, is no day", () => {
    expect(rowsOf("meeting:some-year")).toEqual(["- AZE>RUS 046", "- RUS>AZE 046"]);
    expect(lossesIn("meeting:some-year")).toMatchObject({
      "/when/start": "The date of a row is a day that is certain: a year, a month or an approximate day is none.",
    });
  });

  it("a cancelled visit is by who called it off, on that day", () => {
    expect(rowsOf("visit:called-off")).toEqual(["2025-02-18 RUS>AZEGOV 161"]);
  });

  it("a postponed meeting has no code, and its new date is an intent to mediate", () => {
    expect(rowsOf("meeting:put-off")).toEqual([]);
    expect(lossesIn("meeting:put-off")).toEqual({
      "": "An event that is put off or in doubt is neither held nor refused, and has no code.",
    });
    expect(rowsOf("meeting:new-date")).toEqual(["- IGO>AZEGOV 039", "- IGO>RUS 039"]);
  });

  it("a proposed meeting has no code", () => {
    expect(lossesIn("meeting:open-window")).toEqual({
      "": "A proposal is coded from the statement that makes it.",
    });
  });

  it("a refusal is of the meeting that it is about", () => {
    expect(rowsOf("statement:refusal")).toEqual(["- AZE>RUS 125"]);
  });

  it("what is only claimed has no row of its own, and the accusation and the denial have", () => {
    expect(rowsOf("act:shots")).toEqual([]);
    expect(rowsOf("meeting:secret")).toEqual([]);
    expect(lossesIn("meeting:secret")).toEqual({
      "": "Only somebody quoted says that it is so: it is coded from the statement that claims it.",
    });
    expect(lossesIn("act:shots")).toMatchObject({
      "/id": "Those who are quoted contradict each other: it is coded from what they say.",
      "/when/start": "Those who are quoted contradict each other: it is coded from what they say.",
    });
    expect(rowsOf("statement:accusation")).toEqual(["- AZE>RUS 1123"]);
    expect(rowsOf("statement:denial")).toEqual(["- RUS>- 016"]);
  });

  it("an act that is announced has no row", () => {
    expect(rowsOf("act:road")).toEqual([]);
    expect(lossesIn("act:road")).toMatchObject({
      "": "Only what is done is an event. What is planned, asked for or threatened is coded by who says so.",
    });
  });

  it("a state without a code is named where it keeps something from being coded", () => {
    const [secret] = (report.meetings ?? []).filter(({ id }) => id === "meeting:secret");
    const { standing, ...told } = { ...secret } as Meeting;
    expect(standing).toBe("claimed");
    const { losses } = toCameo({ ...report, meetings: [told] });
    expect(losses.find(({ path }) => path === "/meetings/0")?.reason).toBe(
      "It takes two sides that can be coded. The state state:otheria has no countryCode.",
    );
  });

  it("paused negotiations are halted ones", () => {
    expect(rowsOf("process:valley")).toEqual(["- AZE>RUS 164", "- RUS>AZE 164"]);
  });
});
