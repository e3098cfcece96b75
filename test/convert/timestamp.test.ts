import { describe, expect, it } from "vitest";
import { timestampOf } from "../../src/convert/export/timestamp.js";
import type { Report } from "../../src/types.js";

const of = (times: Pick<Partial<Report>, "updatedAt" | "createdAt">, timestamp?: string) =>
  timestampOf(times as Report, timestamp === undefined ? {} : { timestamp });

const [EARLY, LATE, OPTION] = ["2024-08-19T10:00:00Z", "2024-08-20T10:00:00+04:00", "2025-01-01T00:00:00Z"] as const;

describe("the time of a conversion", () => {
  it.each<[string, Parameters<typeof of>, string]>([
    ["when the report was updated", [{ updatedAt: LATE, createdAt: EARLY }], LATE],
    ["when it was updated, though there is an option", [{ updatedAt: LATE, createdAt: EARLY }, OPTION], LATE],
    ["when it was created, if it was never updated", [{ createdAt: EARLY }], EARLY],
    ["the option, where the report says nothing", [{}, OPTION], OPTION],
    ["the option, where the report knows the day", [{ createdAt: "2024-08-19" }, OPTION], OPTION],
    ["to the second, where only minutes are told", [{ updatedAt: "2024-08-20T10:00+04:00" }], LATE],
    ["the option, where the report knows no offset", [{ updatedAt: "2024-08-20T10:00" }, OPTION], OPTION],
    ["the option, where the report is not sure", [{ updatedAt: "2024-08-20T10:00Z~" }, OPTION], OPTION],
    ["an option to the minute", [{}, "2025-01-01T00:00Z"], OPTION],
    ["never older than the day of the update", [{ updatedAt: "2024-08-20", createdAt: EARLY }, OPTION], OPTION],
  ])("is %s", (_what, args, expected) => {
    expect(of(...args)).toBe(expected);
  });

  it.each<[string, Parameters<typeof of>, RegExp]>([
    [
      "nothing at all",
      [{}],
      /^The report has neither updatedAt nor createdAt, and this format needs an exact time: give one as the option timestamp \(--timestamp\), such as /,
    ],
    [
      "a day",
      [{ updatedAt: "2024-08-20", createdAt: EARLY }],
      /^The report has a date without a time, and this format needs an exact time: /,
    ],
    [
      "a time without its offset",
      [{ createdAt: "2024-08-20T10:00" }],
      /^The report has a time that is .* without its offset, /,
    ],
    ["an option that is a day", [{}, "2024-08-20"], /^timestamp is "2024-08-20": use an instant with its offset, /],
    ["an option without offset", [{}, "2024-08-20T10:00:00"], /^timestamp is "2024-08-20T10:00:00": /],
    ["an option that is approximate", [{}, "2024-08-20T10:00Z~"], /^timestamp is "2024-08-20T10:00Z~": /],
    ["an option of no such day", [{}, "2024-02-30T10:00:00Z"], /^timestamp is "2024-02-30T10:00:00Z": /],
    ["a wrong option, though it is not needed", [{ updatedAt: LATE }, "now"], /^timestamp is "now": /],
    ["an option that is no text", [{}, 5 as never], /^timestamp is 5: /],
  ])("is refused: %s", (_what, args, message) => {
    expect(() => of(...args)).toThrow(TypeError);
    expect(() => of(...args)).toThrow(message);
  });

  it("is not of a report whose own time is no text", () => {
    expect(of({ updatedAt: 5 as never }, OPTION)).toBe(OPTION);
  });
});
