import { check } from "communique";
import { describe, expect, it } from "vitest";

function meeting(field: string, value: unknown) {
  return {
    type: "meeting",
    id: "meeting:talks",
    title: "Talks",
    kind: "talks",
    status: "held",
    when: { start: "2031-05-01" },
    alternatives: [{ field, value, source: "source:article" }],
  };
}

describe("an alternative", () => {
  it.each([
    ["/when/start", "2031-05-02"],
    ["/when", { notAfter: "2031-06" }],
    ["/status", "cancelled"],
    ["/kind", "summit"],
  ])("may tell %s otherwise", (field, value) => {
    expect(check(meeting(field, value)).findings).toEqual([]);
  });

  it("has to leave the record valid", () => {
    expect(check(meeting("/when/start", "the first of May")).findings).toEqual([
      {
        code: "invalid-alternative",
        severity: "error",
        path: "/alternatives/0/value",
        record: "meeting:talks",
        message:
          'With this value at /when/start, meeting:talks is not valid: "start" is "the first of May"; expected a date such as 2024-08-19 or a time such as 2024-08-19T14:30+04:00.',
        help: "Give the value in the form that the field has, and point at the smallest field that can hold it.",
        example: '"alternatives": [{"field": "/when/start", "value": "2024-08-18", "source": "source:other"}]',
      },
    ]);
  });

  it("has to leave the record in line with the other rules", () => {
    expect(check(meeting("/when", { timeZone: "Europe/Vienna" })).findings.map(({ message }) => message)).toEqual([
      "With this value at /when, meeting:talks is not valid: The time at /when of meeting:talks says nothing.",
    ]);
    expect(check(meeting("/id", "meeting:other")).findings.map(({ message }) => message)).toEqual([
      "With this value at /id, meeting:talks is not valid: it is another record.",
    ]);
  });

  it("is not blamed for what is wrong with the record anyway", () => {
    const value = { ...meeting("/status", "cancelled"), when: { timeZone: "Europe/Vienna" } };
    expect(check(value).findings.map(({ code }) => code)).toEqual(["empty-when"]);
  });

  it("is left to another rule where its field is not there", () => {
    expect(check(meeting("/place", 7)).findings.map(({ code }) => code)).toEqual(["pointer-to-nothing"]);
  });

  it("never changes the value that is checked", () => {
    const value = meeting("/when/start", "2031-05-02");
    const before = structuredClone(value);
    expect(check(value).ok).toBe(true);
    expect(value).toEqual(before);
  });
});
