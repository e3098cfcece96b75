import { describe, expect, it } from "vitest";
import { codes } from "../../src/codes/index.js";

describe("isTimeZone", () => {
  it.each(["Asia/Baku", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+4", "UTC", "EST5EDT"])(
    "knows %s",
    (name) => {
      expect(codes.isTimeZone(name)).toBe(true);
    },
  );

  it.each(["Asia/Calcutta", "Asia/Kolkata", "US/Eastern", "Europe/Kiev", "Europe/Kyiv", "GB", "W-SU"])(
    "knows %s, whether it is a zone or a link",
    (name) => {
      expect(codes.isTimeZone(name)).toBe(true);
    },
  );

  it.each([
    "Azia/Baku",
    "asia/baku",
    "Baku",
    "Asia",
    "Asia/",
    "Asia/Baku,Asia/Bahrain",
    "Europe/Baku",
    "Etc/GMT+13",
    "+04:00",
    "",
    ":UTC",
    "__proto__",
    "constructor",
    "toString",
  ])("does not know %o", (name) => {
    expect(codes.isTimeZone(name)).toBe(false);
  });
});

describe("nearestTimeZone", () => {
  it.each([
    ["asia/baku", "Asia/Baku"],
    ["ASIA/BAKU", "Asia/Baku"],
    ["America/Port_Au_Prince", "America/Port-au-Prince"],
    ["etc/gmt-4", "Etc/GMT-4"],
    ["utc", "UTC"],
    ["port_au_prince", "America/Port-au-Prince"],
    ["Azia/Baku", "Asia/Baku"],
    ["Europe/Baku", "Asia/Baku"],
    ["Baku", "Asia/Baku"],
    ["Europe/Kyiw", "Europe/Kyiv"],
    ["Asia/Bakku", "Asia/Baku"],
  ])("finds %s to be meant as %s", (name, zone) => {
    expect(codes.nearestTimeZone(name)).toBe(zone);
    expect(codes.isTimeZone(zone)).toBe(true);
  });

  it("says nothing of an offset, whose sign would be the wrong one", () => {
    expect(codes.nearestTimeZone("GMT+4")).toBeUndefined();
    expect(codes.nearestTimeZone("UTC+4")).toBeUndefined();
    expect(codes.nearestTimeZone("Etc/GMT+13")).toBeUndefined();
  });

  it.each(["PST", "IST", "MSK", "Eastern", "Samplonia/Exampleville", "__proto__", "constructor", "a".repeat(5000)])(
    "says nothing of %s",
    (name) => {
      expect(codes.nearestTimeZone(name)).toBeUndefined();
    },
  );
});
