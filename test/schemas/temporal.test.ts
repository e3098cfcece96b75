import { describe, expect, it } from "vitest";
import { TemporalSchema, toJsonSchema } from "../../src/index.js";

const accepts = (value: unknown) => TemporalSchema.safeParse(value).success;
/** The pattern as other validators get it. */
const pattern = new RegExp(toJsonSchema(TemporalSchema).pattern as string, "u");

const accepted = {
  "a date": ["2024", "2024-08", "2024-08-19", "0001", "0010", "0100", "1000", "9999", "0001-01-01", "9999-12-31"],
  "a date that is approximate, uncertain or both (EDTF level 1)": [
    ...["2024~", "2024?", "2024%"],
    ...["2024-08~", "2024-08?", "2024-08%"],
    ...["2024-08-19~", "2024-08-19?", "2024-08-19%", "2024-02-29~"],
  ],
  "a leap day": ["2024-02-29", "2000-02-29", "0400-02-29", "0004-02-29", "1996-02-29", "2400-02-29"],
  "the last day of a month": [
    ...["2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31", "2023-06-30"],
    ...["2023-07-31", "2023-08-31", "2023-09-30", "2023-10-31", "2023-11-30", "2023-12-31"],
  ],
  "an instant": [
    ...["2024-08-19T14:30:00Z", "2024-08-19T00:00:00Z", "2024-08-19T23:59:59Z", "2024-02-29T12:00:00Z"],
    ...["2024-08-19T14:30:00.5Z", "2024-08-19T14:30:00.123456789Z", "2024-08-19T14:30:00.000+04:00"],
  ],
  "an offset": [
    ...["2024-08-19T14:30:00+04:00", "2024-08-19T14:30:00-03:30", "2024-08-19T14:30:00+00:00"],
    ...["2024-08-19T14:30:00-00:00", "2024-08-19T14:30:00+23:59", "2024-08-19T14:30:00-23:59"],
  ],
  "an instant to the minute": ["2019-11-26T08:39+09:00", "2019-11-26T08:39Z", "2024-02-29T10:15+14:00"],
  "a time of day without offset": [
    ...["2025-03-13T12:34", "2025-03-13T00:00", "2025-03-13T23:59", "2024-02-29T00:00"],
    ...["2025-03-13T12:34:56", "2025-03-13T12:34:56.789", "2025-03-13T12:34:56.123456789"],
  ],
  "a time of day that is approximate": [
    ...["2025-03-13T12:34~", "2025-03-13T12:34:56~", "2019-11-22T21:00+09:00~", "2019-11-22T21:00:00.5+09:00~"],
    ...["2024-08-19T14:30Z~", "2016-12-31T23:59:60Z~"],
  ],
  "a leap second": [
    ...["2016-12-31T23:59:60Z", "2017-01-01T03:59:60+04:00", "2016-12-31T15:59:60-08:00", "2016-12-31T23:59:60.5Z"],
  ],
};

const refused = {
  "not a text": [2024, null, undefined, true, {}, [], ["2024"], new Date(0)],
  "no date at all": ["", " ", "today", "T14:30:00Z", "14:30:00Z", "2024-W34", "2024-232", "P1D", "20240819"],
  "white space around it": [" 2024", "2024 ", "2024\n", "\n2024", "2024-08-19\r", "2024-08-19 ", "\u00a02024"],
  "the year 0, which there was not": ["0000", "0000~", "0000-01", "0000-01-01", "0000-02-29", "0000-01-01T00:00"],
  "a year of another length": ["24", "202", "02024", "+2024", "-2024", "12024-01-01", "Y12024"],
  "a month or a day without its zero": ["2024-8", "2024-8-19", "2024-08-1", "2024-008", "2024-08-019"],
  "a month that is none": ["2024-00", "2024-13", "2024-20", "2024-00-01", "2024-13-01", "2024-21"],
  "a day that its month has not": [
    ...["2024-01-00", "2024-01-32", "2024-02-30", "2024-02-31", "2024-03-32", "2024-04-31", "2024-05-32"],
    ...["2024-06-31", "2024-07-32", "2024-08-32", "2024-09-31", "2024-10-32", "2024-11-31", "2024-12-32"],
  ],
  "a leap day in another year": ["2023-02-29", "1900-02-29", "2100-02-29", "2200-02-29", "2300-02-29", "0001-02-29"],
  "a separator that is another one": ["2024/08/19", "2024.08.19", "2024-08/19", "2024–08–19", "2024-08-"],
  "digits of another script": ["２０２４", "٢٠٢٤-٠٨-١٩", "2024-0８"],
  "a qualifier elsewhere, twice or unknown": [
    ...["~2024", "2024~?", "2024~-08", "?2024-08-19", "2024-08~-19", "2024*", "2024-08-19%~", "2024 ~", "~"],
  ],
  "EDTF that is not of level 0 or a qualifier": [
    ...[
      "202X",
      "20XX",
      "2024-XX",
      "2022-23",
      "2024-24?",
      "2024/2025",
      "2024/..",
      "../2024",
      "[2024]",
      "{2024}",
      "2024-21",
      "Y-17E7",
    ],
  ],
  "a time of day that is uncertain": ["2024-08-19T14:30:00Z?", "2024-08-19T14:30?", "2024-08-19T14:30%"],
  "a sign of a time of day that is elsewhere or twice": [
    ...["2024-08-19~T14:30", "2024-08-19T14:30~Z", "2024-08-19T~14:30", "2024-08-19T14:30~~", "2024-08-19T14:30Z~?"],
  ],
  "a time of day of less than a whole date": ["2024T14:30", "2024-08T14:30", "2024T14:30:00Z", "2024-08T14:30:00Z"],
  "a time of day without minutes": ["2024-08-19T", "2024-08-19T14", "2024-08-19T14Z", "2024-08-19T14+04:00"],
  "a date with an offset": ["2024-08-19Z", "2024-08Z", "2024-08-19+04:00"],
  "lower case or a space, which RFC 3339 leaves to the reader": [
    ...["2024-08-19t14:30:00Z", "2024-08-19T14:30:00z", "2024-08-19 14:30:00Z"],
  ],
  "a time that no clock shows": [
    ...["2024-08-19T24:00:00Z", "2024-08-19T25:00:00Z", "2024-08-19T14:60:00Z", "2024-08-19T14:30:61Z"],
    ...["2024-08-19T24:00", "2024-08-19T14:60", "2024-08-19T14:3", "2024-08-19T14:30:60", "2024-08-19T1430"],
    ...["2024-08-19T1:30:00Z", "2024-08-19T14:3:00Z", "2024-08-19T14:30:0Z", "2024-08-19T14-30-00Z"],
  ],
  "a leap second within an hour": ["2016-12-31T23:58:60Z", "2016-12-31T23:00:60Z", "2016-12-31T23:30:60+04:00"],
  "a leap second of no offset": ["2016-12-31T23:59:60", "2016-12-31T23:59:60~", "2017-01-01T05:44:60"],
  "a fraction that is empty, too long or behind a comma": [
    ...["2024-08-19T14:30:00.Z", "2024-08-19T14:30:00.1234567890Z", "2024-08-19T14:30:00,5Z", "2024-08-19T14:30.5Z"],
  ],
  "an offset that is none": [
    ...["2024-08-19T14:30+09", "2024-08-19T14:30+0900", "2024-08-19T14:30+09:60", "2024-08-19T14:30+9:00"],
    ...["2024-08-19T14:30:00+24:00", "2024-08-19T14:30:00+04:60", "2024-08-19T14:30:00+0400"],
    ...[
      "2024-08-19T14:30:00+04",
      "2024-08-19T14:30:00+4:00",
      "2024-08-19T14:30:00−04:00",
      "2024-08-19T14:30:00 +04:00",
    ],
    ...["2024-08-19T14:30:00Z+04:00", "2024-08-19T14:30:00UTC", "2024-08-19T14:30:00+04:00[Asia/Baku]"],
  ],
};

describe.each(Object.entries(accepted))("accepts %s", (_, values) => {
  it.each(values)("%s", (value) => {
    expect(accepts(value)).toBe(true);
    expect(pattern.test(value)).toBe(true);
  });
});

describe.each(Object.entries(refused))("refuses %s", (_, values) => {
  it.each(values.map((value) => [value]))("%j", (value) => {
    expect(accepts(value)).toBe(false);
    if (typeof value === "string") expect(pattern.test(value)).toBe(false);
  });
});

const two = (n: number) => String(n).padStart(2, "0");
const four = (n: number) => String(n).padStart(4, "0");

/** Days of a month of the Gregorian calendar, counted as a schoolbook does. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

describe("every year of four digits", () => {
  it("is accepted but 0000", () => {
    const years = Array.from({ length: 10_000 }, (_, year) => four(year));
    expect(years.filter((year) => !pattern.test(year))).toEqual(["0000"]);
  });
});

describe("every day that four digits of year can write", () => {
  it("is accepted if and only if the calendar has it", () => {
    const wrong: string[] = [];
    let days = 0;
    for (let year = 0; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = daysIn(year, month);
        const prefix = `${four(year)}-${two(month)}-`;
        // Day 00 and the days just behind the end are the ones a pattern gets wrong.
        for (let day = 0; day <= 32; day++) {
          const text = prefix + (day < 10 ? `0${day}` : day);
          const isDay = year > 0 && day >= 1 && day <= last;
          if (pattern.test(text) !== isDay) wrong.push(text);
          else if (isDay) days++;
        }
      }
    }
    expect(wrong).toEqual([]);
    // 25 cycles of 400 years, each of 146,097 days, but the leap year 0.
    expect(days).toBe(25 * 146_097 - 366);
  });

  it("is judged by Zod as by the pattern in the years around a rule", () => {
    for (const year of [1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${four(year)}-${two(month)}-${two(day)}`;
          expect(accepts(text), text).toBe(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month));
        }
      }
    }
  });

  it("is judged in an instant as on its own", () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${four(year)}-${two(month)}-${two(day)}`;
          expect(pattern.test(`${text}T12:00:00Z`), text).toBe(pattern.test(text));
          expect(pattern.test(`${text}T12:00~`), text).toBe(pattern.test(text));
        }
      }
    }
  });
});

describe("a leap second", () => {
  it.each([
    "05:29:60+05:30",
    "05:44:60+05:45",
    "12:44:60-11:15",
    "20:29:60-03:30",
    "23:59:60.5-00:00",
    "08:59:60+09:00",
  ])("ends an hour of UTC: %s", (time) => expect(accepts(`2017-01-01T${time}`)).toBe(true));

  it.each(["05:59:60+05:30", "05:29:60+05:00", "05:29:60Z", "05:44:60-05:45", "05:14:60+05:45", "05:30:60+05:30"])(
    "ends no other minute: %s",
    (time) => expect(accepts(`2017-01-01T${time}`)).toBe(false),
  );
});

describe("every time of two digits each", () => {
  it("is accepted if and only if a clock can show it, with 60 seconds only at the end of an hour", () => {
    const wrong: string[] = [];
    for (let hour = 0; hour < 100; hour++) {
      for (let minute = 0; minute < 100; minute++) {
        for (let second = 0; second < 100; second++) {
          const text = `2024-08-19T${two(hour)}:${two(minute)}:${two(second)}Z`;
          const isTime = hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute === 59));
          if (pattern.test(text) !== isTime) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is an offset if and only if it is less than a day", () => {
    for (let hour = 0; hour < 100; hour++) {
      for (let minute = 0; minute < 100; minute++) {
        for (const sign of "+-") {
          const offset = `${sign}${two(hour)}:${two(minute)}`;
          expect(pattern.test(`2024-08-19T14:30:00${offset}`), offset).toBe(hour < 24 && minute < 60);
        }
      }
    }
  });
});
