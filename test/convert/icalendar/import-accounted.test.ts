import { check } from "communique";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCalendar, fromIcalendar } from "../../../src/convert/icalendar/from-icalendar.js";
import { parseIcalendar, toIcalendar } from "../../../src/icalendar.js";
import { scale, seed } from "../../long.js";
import { reports } from "../accounted.js";
import { hardCases } from "../hard-cases.js";
import { expectNothingSilent } from "../import/accounted.js";
import { whole, withEvent } from "./calendars.js";

const options = { id: "https://example.org/reports/1" };
const timestamp = "2024-08-20T12:00:00+04:00";

const calendars: Record<string, string> = {
  "every property": whole,
  "the least": withEvent("SUMMARY:Talks"),
  nothing: withEvent("X-NOTHING:x"),
  "an event alone": "BEGIN:VEVENT\nSUMMARY:Talks\nDTSTART:20310512T193000Z\nEND:VEVENT",
  "two calendars": withEvent("UID:1", "SUMMARY:Talks") + withEvent("UID:2", "SUMMARY:More", "RELATED-TO:1"),
  "an answer to an invitation": withEvent("SUMMARY:Talks", "STATUS:CONFIRMED").replace("VERSION:2.0", "METHOD:CANCEL"),
  "an end that is wrong": withEvent("SUMMARY:a", "DTSTART;VALUE=DATE:20310512", "DTEND;VALUE=DATE:20310512"),
  "an end before the start": withEvent("SUMMARY:a", "DTSTART:20310512T100000Z", "DTEND:20310511T100000Z"),
  "times that are none": withEvent("SUMMARY:a", "DTSTART:20311332T000000", "DTEND:None", "DURATION:-PT1W"),
  "a time on a clock": withEvent("SUMMARY:a", "DTSTART;TZID=/a/b/Europe/Vienna:20310512T100000", "DURATION:PT1H"),
  "a zone that there is not": withEvent("SUMMARY:a", "DTSTART;TZID=Nowhere:20310512T100000"),
  "an event long past": withEvent(
    "SUMMARY:a",
    "DTSTART:20310512T100000Z",
    "DTSTAMP:20320101T000000Z",
    "STATUS:CONFIRMED",
  ),
  "two languages": withEvent("SUMMARY;LANGUAGE=de:Treffen", "DESCRIPTION;LANGUAGE=en:Talks"),
  "a place without a name": withEvent("SUMMARY:a", "GEO:48.2;16.3"),
  "a wrong place": withEvent("SUMMARY:a", "LOCATION:Hall", "GEO:480;16"),
};

const own = Object.entries({ ...reports, "hard-cases": hardCases }).map(
  ([name, report]) => [name, toIcalendar(report, { timestamp }).document] as const,
);

describe("what a calendar holds", () => {
  it.each(Object.entries(calendars))("is in the report or told: %s", (_, text) => {
    expectNothingSilent(parseIcalendar(text), (document) => fromCalendar(document, options));
  });

  it.each(own.filter(([name]) => name !== "hard-cases"))(
    "is in the report or told: an export of ours, %s",
    (_, text) => {
      if (text.includes("BEGIN:VEVENT"))
        expectNothingSilent(parseIcalendar(text), (document) => fromCalendar(document, options));
    },
  );

  it("is in the report or told, in calendars that nobody wrote", () => {
    const lines = whole.split("\n").filter((line) => /^[A-Z-]+[;:]/.test(line) && !/^(?:BEGIN|END)/.test(line));
    const values = [
      "word",
      "20310512",
      "20310512T100000Z",
      "https://example.org/a",
      "en",
      "TENTATIVE",
      "48;16",
      "A\\nB",
      "",
    ];
    const names = [...new Set(lines.map((line) => /^[A-Z-]+/.exec(line)?.[0] as string))];
    const made = fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom("", ";LANGUAGE=de", ";TZID=Europe/Vienna", ";VALUE=DATE", ";CN=Ada Example", ";RELTYPE=CHILD"),
      fc.constantFrom(...values),
    );
    const line = fc.oneof(
      fc.constantFrom(...lines),
      made.map(([name, parameters, value]) => `${name}${parameters}:${value}`),
    );
    const events = fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(events, (all) => {
        const text = all.map((each) => withEvent(...each)).join("");
        expectNothingSilent(parseIcalendar(text), (document) => fromCalendar(document, options));
      }),
      { numRuns: scale(20, 1_000), seed },
    );
  });
});

it.each([...Object.entries(calendars), ...own].filter(([, text]) => text.includes("BEGIN:VEVENT")))(
  "the check has nothing to say of what comes out: %s",
  (_, text) => {
    const { findings } = check(fromIcalendar(text, options).report, { as: "report" });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  },
);
