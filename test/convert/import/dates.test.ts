import { describe, expect, it } from "vitest";
import { temporalOf } from "../../../src/convert/import/dates.js";

function read(value: string) {
  const told: string[] = [];
  const found = temporalOf({ value, path: "/date", origin: "/date/@value" }, (path) => {
    told.push(path);
    return undefined;
  });
  return { value: found?.value, origin: found?.origin, told };
}

describe("temporalOf", () => {
  it.each([
    ["2031", "2031"],
    ["2031-05", "2031-05"],
    ["2031-05-12", "2031-05-12"],
    ["2031-05-12~", "2031-05-12~"],
    ["20310512", "2031-05-12"],
    ["2031/05/12", "2031-05-12"],
    ["2031.5.2", "2031-05-02"],
    [" 2031-05-12 ", "2031-05-12"],
    ["2031-05-12T19:30", "2031-05-12T19:30"],
    ["2031-05-12T9:30", "2031-05-12T09:30"],
    ["2031-05-12t19:30z", "2031-05-12T19:30Z"],
    ["2031-05-12T19:30:15", "2031-05-12T19:30:15"],
    ["2031-05-12T19:30+02:00", "2031-05-12T19:30+02:00"],
    ["2031-05-12T19:30:15+0200", "2031-05-12T19:30:15+02:00"],
    ["2031-05-12T19:30-05", "2031-05-12T19:30-05:00"],
    ["2031-05-12T19:30:15−05:30", "2031-05-12T19:30:15-05:30"],
    ["2031-05-12T19:30:00.000Z", "2031-05-12T19:30:00.000Z"],
    ["2031-05-12T19:30:00,25+00:00", "2031-05-12T19:30:00.25+00:00"],
    ["2031-05-12 19:30:15", "2031-05-12T19:30:15"],
    ["2031-05-12 10:00:00 UTC", "2031-05-12T10:00:00Z"],
    ["2031-05-12 10:00:00 +0000", "2031-05-12T10:00:00+00:00"],
    ["2031-05-12, 7:05 PM", "2031-05-12T19:05"],
    ["2031-05-12 12:05 a.m.", "2031-05-12T00:05"],
    ["20310512T193015Z", "2031-05-12T19:30:15Z"],
    ["20310512T1930+0200", "2031-05-12T19:30+02:00"],
    ["Mon, 12 May 2031 10:00:00 GMT", "2031-05-12T10:00:00Z"],
    ["12 May 2031 10:00 +0200", "2031-05-12T10:00+02:00"],
    ["Mon May 12 2031 10:00:00 GMT+0200 (Example Summer Time)", "2031-05-12T10:00:00+02:00"],
    ["Monday, September 1, 2031", "2031-09-01"],
    ["Sept 1st, 2031 at 10:00", "2031-09-01T10:00"],
    ["1 September 2031", "2031-09-01"],
    ["September 2031", "2031-09"],
  ])("reads %s", (written, value) => {
    expect(read(written)).toEqual({ value, origin: "/date/@value", told: [] });
  });

  it.each([
    ["2031-05-12T25:99", "2031-05-12"],
    ["2031-05-12T24:00:00", "2031-05-12"],
    ["2031-05-12T19", "2031-05-12"],
    ["2031-05-12 13:00 PM", "2031-05-12"],
    ["2031-05-12 in the evening", "2031-05-12"],
    ["2031-05-12T19:30 CEST", "2031-05-12T19:30"],
    ["2031-05-12T19:30[Example/City]", "2031-05-12T19:30"],
    ["2031-05-12T19:30:00.1234567891Z", "2031-05-12T19:30:00.123456789Z"],
    ["2031-05-12+02:00", "2031-05-12"],
  ])("keeps what it can of %s, and tells", (written, value) => {
    expect(read(written)).toEqual({ value, origin: "/date/@value", told: ["/date"] });
  });

  it.each([
    ...[
      "",
      "soon",
      "05/12/2031",
      "13.05.2031",
      "12-05-31",
      "2031-02-30",
      "2031-13",
      "0000-00-00",
      "2031-W20",
      "2031-132",
    ],
    ...["1934732400", "2031-05-12/2031-05-14", "2031-05-12 - 2031-05-14", "2031 10:00", "12 Maj 2031", "12031-05-12"],
  ])("does not read %s, and tells", (written) => {
    expect(read(written)).toEqual({ value: undefined, origin: undefined, told: ["/date"] });
  });

  it("says of numbers alone that nobody knows which is the month", () => {
    const told: string[] = [];
    temporalOf({ value: "05/12/2031", path: "" }, (_, reason) => void told.push(reason) as undefined);
    temporalOf({ value: "tomorrow", path: "" }, (_, reason) => void told.push(reason) as undefined);
    expect(new Set(told).size).toBe(2);
  });
});
