import { describe, expect, it } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { lossesOf } from "../accounted.js";
import { agreement, cameo, meeting, statement } from "./stories.js";

const dates = (report: Parameters<typeof toCameo>[0]) => [...new Set(toCameo(report).document.map(({ date }) => date))];

describe("the day of a row", () => {
  it("is a day as it is, and of an instant the day on the clocks of the report", () => {
    expect(dates(meeting({ when: { start: "2025-03-01" } }))).toEqual(["2025-03-01"]);
    expect(dates(meeting({ when: { start: "2025-03-01T23:30:00-05:00" } }))).toEqual(["2025-03-01"]);
    expect(dates(meeting({ when: { start: "2025-03-01T23:30" } }))).toEqual(["2025-03-01"]);
    expect(dates(meeting({ when: { start: "2025-03-01T14:30+02:00~" } }))).toEqual(["2025-03-01"]);
  });

  it.each(["2025", "2025-03", "2025-03-01~", "2025-03-01?", "2025-03-01%"] as const)(
    "is not known from %s",
    (start) => {
      const report = meeting({ when: { start } });
      expect(dates(report)).toEqual([undefined]);
      expect(lossesOf(report, "meeting:m", toCameo(report).losses)).toMatchObject({
        "/when/start": "The date of a row is a day that is certain: a year, a month or an approximate day is none.",
      });
    },
  );

  it("is not that of a plan", () => {
    const report = meeting({ status: "scheduled", when: { start: "2025-03-20" } });
    expect(dates(report)).toEqual([undefined]);
    expect(lossesOf(report, "meeting:m", toCameo(report).losses)).toMatchObject({
      "/when": "It is when the event was to take place. A row has the day on which that was said.",
    });
    expect(
      dates(agreement({ actions: [{ action: "sign", status: "planned", when: { start: "2026-01-01" } }] })),
    ).toEqual([undefined]);
  });

  it("is that of the meeting at which something was done or said, unless that lasted longer", () => {
    const at = (when: object) => ({
      ...meeting({ when: { start: "2025-03-01", ...when } }),
      agreements: agreement({ actions: [{ action: "sign", during: "meeting:m" }] }).agreements ?? [],
      statements: statement({ at: "meeting:m" }).statements ?? [],
    });
    const meets = ["2025-03-01 AZE>RUS 040", "2025-03-01 RUS>AZE 040"];
    const dated = ["2025-03-01 AZE>RUS 057", "2025-03-01 RUS>AZE 057", "2025-03-01 AZEGOV> 010"];
    expect(cameo(at({}))).toEqual([...meets, ...dated]);
    expect(cameo(at({ end: "2025-03-01T18:00:00Z" }))).toEqual([...meets, ...dated]);
    expect(cameo(at({ end: "2025-03-02" }))).toEqual([...meets, "AZE>RUS 057", "RUS>AZE 057", "AZEGOV> 010"]);
  });
});
