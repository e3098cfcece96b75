import { describe, expect, it } from "vitest";
import type * as z from "zod";
import {
  CoordinatesSchema,
  CountryCodeSchema,
  CurrencySchema,
  DurationSchema,
  JsonPointerSchema,
  LanguageSchema,
  PersonSchema,
  TimeZoneSchema,
  UriSchema,
  UrlSchema,
} from "../../src/index.js";
import { judge } from "./engines.js";

/** Accepted and refused texts of one format. Each list says in a word what its texts have in common. */
interface Table {
  schema: z.ZodType;
  accepted: Record<string, string[]>;
  refused: Record<string, string[]>;
}

/** Refused by every format. */
const NO_FORMAT = ["", " ", "\n", "\u0000", "\uFEFF", "ä", "日本", "😀"];

const tables: Record<string, Table> = {
  Language: {
    schema: LanguageSchema,
    accepted: {
      language: ["en", "az", "deu", "EN", "En", "abcd", "abcde", "abcdefgh"],
      "extended language": ["zh-yue", "zh-cmn-Hans-CN", "ar-abc-def-ghi"],
      script: ["az-Latn", "zh-Hant", "sr-Cyrl-RS"],
      region: ["pt-BR", "es-419", "de-AT", "az-Latn-AZ"],
      variant: ["de-1996", "sl-rozaj-biske", "ca-valencia", "de-CH-1901", "sl-IT-nedis"],
      extension: ["en-u-ca-gregory", "de-DE-u-co-phonebk", "en-a-bbb-x-a-ccc", "en-a-aa-b-bb"],
      "private use": ["en-x-house", "az-Arab-x-aze-derbend", "de-x-1-2-3"],
    },
    refused: {
      "no langtag": ["x-house", "i-klingon", "-", "e", "1", "abcdefghi", "und_AZ", "en-GB-oed"],
      "empty subtag": ["en-", "-en", "en--GB", "en-x", "en-x-", "en-u", "en-u-", "en-u-x-house"],
      "wrong length": ["en-abcdefghi", "en-x-abcdefghi", "pt-B", "zh-yue-aaa-bbb-ccc", "en-u-a"],
      "wrong order": ["en-GB-Latn", "en-1996-Latn", "de-AT-Latn-1996"],
      "other signs": ["en_US", "en US", "en-US ", " en", "en\n", "en.UTF-8", "en-ÜS", "en;q=0.8", "*", "English!"],
      "more than 80 characters": [`en-x-${"abcdefgh-".repeat(8)}abcd`],
    },
  },
  Uri: {
    schema: UriSchema,
    accepted: {
      "any scheme": ["https://example.org/", "urn:isbn:0451450523", "mailto:a@example.org", "tag:example.org,2024:x"],
      "odd schemes": ["a:b", "A+b-c.1:x", "javascript:x", "data:,x"],
      parts: ["https://example.org/a/b?c=d&e=%20f#g", "https://[2001:db8::1]:8080/", "wd:Q42", "file:///etc/hosts"],
      percent: ["https://example.org/%C3%A4", "x:%00", "x:%fF"],
      "2,048 characters": [`x:${"a".repeat(2_046)}`],
    },
    refused: {
      "no scheme": ["example.org", "/a", "//example.org", "#a", "?a", ":a", "1a:b", "+a:b", "a_b:c"],
      "nothing behind the scheme": ["https:", "urn:"],
      "a sign that has to be encoded": ["x:a b", "x:ä", "x:<a>", 'x:"', "x:a\\b", "x:a^b", "x:`", "x:{a}", "x:a|b"],
      "a broken percent sign": ["x:%", "x:%2", "x:%G0", "x:%0g", "x:100%"],
      "white space around it": [" x:a", "x:a ", "x:a\n", "x:a\r\n", "\tx:a", "x:a\u0000"],
      "2,049 characters": [`x:${"a".repeat(2_047)}`],
    },
  },
  Url: {
    schema: UrlSchema,
    accepted: {
      web: ["https://example.org", "http://example.org/", "https://example.org/a/b/?q=1&r=%20#top", "https://a"],
      authority: [
        "https://user@example.org:8080/",
        "https://[2001:db8::1]/",
        "https://192.0.2.1/",
        "https://example.org.",
      ],
      "no path": ["https://example.org?q", "https://example.org#f", "https://example.org/?q#f/?"],
    },
    refused: {
      "another scheme": [
        "ftp://example.org/",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "urn:x:y",
        "data:,x",
        "ws://a",
      ],
      "upper case": ["HTTPS://example.org/", "Http://example.org/"],
      "no host": ["https://", "https:///a", "https://?q", "https:example.org", "https:/example.org", "//example.org/"],
      "a sign that has to be encoded": [
        "https://example.org/a b",
        "https://exämple.org/",
        "https://a/<b>",
        "https://a/\\b",
      ],
      "a broken percent sign": ["https://example.org/%", "https://example.org/%zz"],
      "white space around it": [" https://a", "https://a ", "https://a/\n", "https://a\n/"],
      "2,049 characters": [`https://a/${"a".repeat(2_039)}`],
    },
  },
  Duration: {
    schema: DurationSchema,
    accepted: {
      one: ["P1Y", "P1M", "P1D", "PT1H", "PT1M", "PT1S", "P1W"],
      several: ["P1Y2M3D", "P1Y2M", "P1M3D", "PT2H30M", "PT2H30M15S", "PT30M15S", "P1Y2M3DT4H5M6S", "P3DT12H"],
      zero: ["PT0S", "P0D", "P0Y0M0DT0H0M0S"],
      "long numbers": ["P999999999D", "PT999999999S", "P007D"],
      fractions: ["PT0.5S", "PT1.123456789S", "PT1H0M0.1S"],
    },
    refused: {
      nothing: ["P", "PT", "P1DT", "T1H", "1D", "p1d", "P1d", "PD", "PTS"],
      order: ["P1D1Y", "P1D2M", "P1M1Y", "PT1S1M", "PT1M1H", "PT1H1D", "P1H", "P1S", "PT1D", "PT1Y"],
      "twice or skipping": ["P1Y1Y", "PT1H1H", "P1Y3D4M", "P1DT1H1H"],
      weeks: ["P1W1D", "P1Y1W", "P1WT1H", "PT1W"],
      fractions: ["P0.5D", "PT0.5H", "PT0.5M", "PT.5S", "PT1.S", "PT1,5S", "PT1.1234567890S"],
      signs: ["-P1D", "P-1D", "+P1D", "P+1D", "PT-1S"],
      other: [
        "P1D ",
        " P1D",
        "P1D\n",
        "P 1D",
        "P1,000D",
        "P1e3D",
        "P１D",
        "P1DT1H/2024",
        "2h30m",
        "P1000000000D",
        "P0001-01-01",
      ],
    },
  },
  JsonPointer: {
    schema: JsonPointerSchema,
    accepted: {
      plain: ["/name", "/when/start", "/participants/0/actor", "/", "//", "/a//b"],
      escaped: ["/a~0b", "/a~1b", "/~0~1", "/~01"],
      "any other sign": ["/ ", "/ä", "/a b", '/"', "/\\", "/%2F", "/😀"],
    },
    refused: {
      "no pointer": ["name", "#/name", "0", " /name", "name/", "a/b"],
      "a broken escape": ["/~", "/a~", "/~2", "/a~b", "/~~0", "/~/"],
      "2,049 characters": [`/${"a".repeat(2_048)}`],
    },
  },
  CountryCode: {
    schema: CountryCodeSchema,
    accepted: { "two letters": ["AZ", "AT", "XK", "ZZ"] },
    refused: { other: ["az", "Az", "A", "AZE", "A1", "031", "AZ ", " AZ", "AZ\n", "A-", "ＡＺ", "ÄZ"] },
  },
  Currency: {
    schema: CurrencySchema,
    accepted: { "three letters": ["EUR", "AZN", "XXX"] },
    refused: { other: ["eur", "EU", "EURO", "€", "EU1", "978", "EUR ", " EUR", "EUR\n"] },
  },
  TimeZone: {
    schema: TimeZoneSchema,
    accepted: {
      zone: ["Asia/Baku", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+4", "Etc/GMT-14", "EST5EDT", "GB-Eire"],
    },
    refused: {
      offset: ["+04:00", "-4", "UTC+04:00", "04:00"],
      other: [
        "Asia/",
        "/Baku",
        "Asia//Baku",
        "Asia Baku",
        "Asia/Baku ",
        "Asia/Baku\n",
        "4Asia",
        "Asia\\Baku",
        "Åsia/Baku",
      ],
      "81 characters": [`A${"a".repeat(80)}`],
    },
  },
};

describe.each(Object.entries(tables))("%s", (_, { schema, accepted, refused }) => {
  const accepts = judge(schema);

  it.each(Object.entries(accepted))("accepts %s", (_, values) => {
    expect(values.filter((value) => !accepts(value))).toEqual([]);
  });

  it.each([...Object.entries(refused), ["what has no format", NO_FORMAT]] as const)("refuses %s", (_, values) => {
    expect(values.filter(accepts)).toEqual([]);
  });

  it("refuses what is no text", () => {
    expect([null, 1, true, {}, ["a"], [["en"]]].filter(accepts)).toEqual([]);
  });
});

describe("Coordinates", () => {
  const accepts = judge(CoordinatesSchema);

  it.each([
    [0, 0],
    [90, 180],
    [-90, -180],
    [40.4093, 49.8671],
    [-0, 1e-9],
  ])("accept %d, %d", (latitude, longitude) => {
    expect(accepts({ latitude, longitude })).toBe(true);
  });

  it.each([
    [90.000001, 0],
    [-91, 0],
    [0, 180.000001],
    [0, -181],
    ["40.4", "49.8"],
    [null, 0],
  ])("refuse %j, %j", (latitude, longitude) => {
    expect(accepts({ latitude, longitude })).toBe(false);
  });

  it("refuse one without the other", () => {
    expect(accepts({ latitude: 1 })).toBe(false);
    expect(accepts({ longitude: 1 })).toBe(false);
  });
});

describe("text", () => {
  const accepts = judge(PersonSchema.shape.name);

  it("is counted in code points, not in UTF-16 units or bytes", () => {
    for (const character of ["a", "ä", "語", "😀"]) {
      expect(accepts(character.repeat(1_000)), character).toBe(true);
      expect(accepts(character.repeat(1_001)), character).toBe(false);
    }
  });

  it("begins with no white space of any script, and may hold and end with some", () => {
    const spaces = [..." \t\n\r\v\f\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF"];
    for (let code = 0x2000; code <= 0x200a; code++) spaces.push(String.fromCharCode(code));
    expect(spaces.filter((space) => accepts(`${space}a`))).toEqual([]);
    expect(spaces.filter((space) => accepts(space))).toEqual([]);
    // What remains are control characters.
    expect(spaces.filter((space) => !accepts(`a${space}a`))).toEqual(["\r", "\v", "\f", "\u0085"]);
    expect(accepts("a b\tc\n ")).toBe(true);
  });

  it("holds no control character but tab and newline, be it of C0, C1 or DEL", () => {
    const allowed: number[] = [];
    for (let code = 0; code <= 0xff; code++) if (accepts(`a${String.fromCharCode(code)}b`)) allowed.push(code);
    const expected = [9, 10];
    for (let code = 0x20; code <= 0xff; code++) if (code < 0x7f || code > 0x9f) expected.push(code);
    expect(allowed).toEqual(expected);
  });
});
