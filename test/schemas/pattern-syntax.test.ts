import { describe, expect, it } from "vitest";
import * as communique from "../../src/index.js";
import { schemaReference } from "../../src/model/values/schema-reference.js";
import { label } from "../../src/model/values/text.js";
import { readJson, schemaFiles } from "./engines.js";
import { subschemas } from "./json-schema.js";
import { patternFault } from "./pattern-syntax.js";

const patterns = new Set<string>();
for (const file of schemaFiles()) {
  for (const { schema } of subschemas(readJson(`schemas/${file}`))) {
    if (schema.pattern !== undefined) patterns.add(schema.pattern as string);
  }
}

const of = (schema: Parameters<typeof communique.toJsonSchema>[0]): string =>
  communique.toJsonSchema(schema).pattern as string;
interface Examples {
  pattern: string;
  good: readonly string[];
  bad: readonly string[];
}

/** What each format takes and refuses, whatever the flags. Ids come below. */
const formats: Readonly<Record<string, Examples>> = {
  Temporal: {
    pattern: of(communique.TemporalSchema),
    good: [
      ...["0001", "2024", "2024~", "2024?", "2024%", "2024-08", "2024-08~", "2024-12%", "2024-08-19", "2024-08-19?"],
      ...["2024-02-29", "2000-02-29", "2400-02-29", "2024-08-19T14:30:00Z", "2024-08-19T14:30:00.123456789Z"],
      ...["2024-08-19T14:30:00+05:45", "2024-08-19T14:30:00-00:00", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z"],
      ...[
        "2024-08-19T14:30",
        "2024-08-19T14:30~",
        "2024-08-19T14:30:00",
        "2024-08-19T14:30Z",
        "2024-08-19T14:30+09:00~",
      ],
      ...["2017-01-01T09:29:60+09:30", "2017-01-01T05:44:60+05:45", "2016-12-31T20:14:60-03:45"],
    ],
    bad: [
      ...["", " 2024", "+2024", "202", "20244", "2024-13", "2024-00", "2024-8", "2024-08-32", "2024-04-31", "2024-21"],
      ...["1900-02-29", "2023-02-29", "2100-02-29", "2023-24", "2024~?", "2024 ", "2024/2025", "0000"],
      ...["2024-08-19T14", "2024-08-19T14:30~Z", "2024-08-19T14:30?", "2024-08-19t14:30:00z", "2024-08-19T24:00:00Z"],
      ...["2024-08-19T14:30.5Z", "2016-12-31T23:59:60", "0000-01-01", "2024-08-19T14:60"],
      ...["2024-08-19T14:30:00.Z", "2024-08-19T14:30:00+0400", "2024-08-19T14:30:60Z", "2017-01-01T05:44:60-05:45"],
      ...["２０２４", "2024‐08"],
    ],
  },
  JsonPointer: {
    pattern: of(communique.JsonPointerSchema),
    good: ["/", "//", "/a", "/when/start", "/participants/0/actor", "/-", "/a~0b", "/a~1b", "/~01", "/a b", "/ü/😀"],
    bad: ["", "a", "a/b", "#/a", "/~", "/~2", "/a~", "/a/~x"],
  },
  ChangePointer: {
    pattern: of(communique.ChangePointerSchema),
    good: ["/a", "/when/start", "/actions/-", "/-", "/a~0b", "/a~1b", "/~01", "/commitments/0/figures/-", "/ü/😀"],
    bad: ["", "/", "//", "/a//b", "/a/", "a", "/~", "/~2", "/a~", "#/a"],
  },
  TargetPointer: {
    pattern: of(communique.TargetPointerSchema),
    good: ["/a", "/when", "/when/start", "/statusHistory", "/textDigest/length"],
    bad: ["", "/", "a", "/a/", "/a//b", "/actions/0", "/actions/-", "/A", "/a-b", "/a_b", "/a~0b", "/a1", "/ä"],
  },
  Key: {
    pattern: of(communique.KeySchema),
    good: ["a", "7", "first-stage", "a.b_c-d", "stage-2"],
    bad: ["", "A", "-a", "a-", "a--b", "a b", "a:b", "ä", "a.-b"],
  },
  FigureItem: {
    pattern: of(communique.FigureItemSchema),
    good: ["a", "aircraft", "fighter-jet", "b2-3"],
    bad: ["", "Aircraft", "fighter jet", "-a", "a-", "a--b", "1st", "naïve", "a_b"],
  },
  Uri: {
    pattern: of(communique.UriSchema),
    good: [
      ...["a:b", "urn:x:y", "mailto:a@b", "http://[::1]/x", "x:?", "data:,a", "h2+x.y-z:a", "tag:example.org,2025:x"],
      ...["https://e.org/a%20b?c=d&e=f#g", "https://e.org/a(b)*'!$;,+"],
    ],
    bad: [
      ...["", "a", "a:", ":b", "1a:b", "http://e.org/ü", "a:b c", "a:%", "a:%2", "a:%zz", "a:b\\c", "a:{x}", "a:|"],
      ...["a:^", "a:`", 'a:"', "a:<b>", "a:b\tc"],
    ],
  },
  AbsoluteUri: {
    pattern: of(communique.AbsoluteUriSchema),
    good: ["https://example.org/", "urn:x:y", "https://e.org/a?b", "http://[::1]/x"],
    bad: ["a:b#c", "a:#", "a:", "a:{x}"],
  },
  Url: {
    pattern: of(communique.UrlSchema),
    good: [
      ...["https://example.org", "http://e.org/", "https://e.org?x", "https://e.org#x", "https://e.org:8080/a/b(c)"],
      ...["https://[::1]:80/", "https://u@e.org/", "https://e.org/%C3%BC"],
    ],
    bad: [
      ...["", "ftp://e.org", "https:/e.org", "https://", "HTTPS://e.org", "https:// e.org", "https://é.org"],
      ...["https://e.org/a b", "//e.org", "https:///x", "https://e.org/{x}"],
    ],
  },
  "URI reference": {
    pattern: of(schemaReference()),
    good: ["a", "./a.json", "../x/y.json#z", "https://e.org/[a]?b=(c)", "%20"],
    bad: ["", "a b", "ä", "%2", "a\\b", "{a}", "a|b"],
  },
  Text: {
    pattern: of(label()),
    good: ["a", "Tô Lâm", "«x»", "😀", "a\nb", "a\tb", "x ", "中文", "—", "x\u{2028}y", "\u{AD}x", "\u{200B}x", "'x"],
    bad: [
      ...["", " a", "\ta", "\na", "\u{A0}a", "\u{1680}a", "\u{2000}a", "\u{200A}a", "\u{2028}a", "\u{2029}a"],
      ...["\u{202F}a", "\u{205F}a", "\u{3000}a", "\u{FEFF}a", "a\0", "a\x07b", "a\rb", "a\x7F", "a\x85b", "\0"],
    ],
  },
  Word: {
    pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",
    good: ["a", "set-tariff", "a1-2b", "x9"],
    bad: ["", "A", "a_b", "-a", "a-", "a--b", "1a", "a b", "ä"],
  },
  TimeZone: {
    pattern: of(communique.TimeZoneSchema),
    good: ["UTC", "Asia/Baku", "Etc/GMT+5", "America/Argentina/Buenos_Aires", "America/Port-au-Prince"],
    bad: ["", "1a", "Asia/", "/Asia", "Asia//Baku", "Asia/Baku "],
  },
  Language: {
    pattern: of(communique.LanguageSchema),
    good: ["en", "az-Latn", "pt-BR", "zh-cmn-Hans-CN", "sl-rozaj-biske", "de-1996", "en-u-ca-gregory", "en-x-a"],
    bad: ["", "e", "en_GB", "en-", "-en", "english-x", "en-x", "x-a", "én"],
  },
  Duration: {
    pattern: of(communique.DurationSchema),
    good: ["PT2H30M", "P3D", "P2W", "P1Y2M3DT4H5M6.5S", "PT0.5S", "P1M", "PT1M"],
    bad: ["", "P", "PT", "P1DT", "P1H", "PT1D", "P1W1D", "PT1.5H", "p1d", "-P1D", "P1234567890D", "P1Y1D "],
  },
  Currency: {
    pattern: of(communique.CurrencySchema),
    good: ["EUR", "USD"],
    bad: ["", "EU", "EURO", "eur", "E R"],
  },
  CountryCode: {
    pattern: of(communique.CountryCodeSchema),
    good: ["AT", "XK"],
    bad: ["", "A", "AUT", "at", "Ä T"],
  },
  digest: {
    pattern: "^[0-9a-f]{64}$",
    good: ["0123456789abcdef".repeat(4)],
    bad: ["", "0123456789abcdef", "0123456789ABCDEF".repeat(4), "0".repeat(65)],
  },
};

const ID = /^\^\((?<types>[a-z|]+)\):(?<slug>.+)\$$/;

/** Every pattern with examples: ids by their own first type. */
const examples: Examples[] = [
  ...Object.values(formats),
  ...[...patterns].flatMap((pattern) => {
    const types = ID.exec(pattern)?.groups?.types?.split("|");
    if (types === undefined) return [];
    return [
      {
        pattern,
        good: types.flatMap((type) => [`${type}:a`, `${type}:a.b_c-d`, `${type}:2024-x`]),
        bad: [
          ...["", "foo:a", `x${types[0]}:a`, ...types.map((type) => type.slice(1))],
          ...["", "A", "a-", ".a", "a..b", "a b", "é", "a/b", "a:b"].map((slug) => `${types[0]}:${slug}`),
        ],
      },
    ];
  }),
];

describe("the patterns of the schemas", () => {
  it("are inside of what every language reads alike", () => {
    expect([...patterns].map((pattern) => [pattern, patternFault(pattern)]).filter(([, fault]) => fault)).toEqual([]);
  });

  it("have all examples", () => {
    expect([...patterns].filter((pattern) => !examples.some((one) => one.pattern === pattern))).toEqual([]);
    expect(examples.filter(({ pattern }) => !patterns.has(pattern))).toEqual([]);
  });

  it.each(["", "u", "v"])('take and refuse the same with the flags "%s"', (flags) => {
    for (const { pattern, good, bad } of examples) {
      const expression = new RegExp(pattern, flags);
      expect(
        good.filter((text) => !expression.test(text)),
        pattern,
      ).toEqual([]);
      expect(
        bad.filter((text) => expression.test(text)),
        pattern,
      ).toEqual([]);
    }
  });
});

describe("patternFault", () => {
  it.each([
    "^a$",
    "^(?:a|b)?c{2,3}$",
    "^[a-z0-9._~\\-\\/]*$",
    "^[^~]*$",
    "^/[^~]*(?:~[01][^~]*)*$",
    "^(?:[^a]b|c*|(?:d|e)f)+(?:a|b)$",
    "^[\\x00-\\x20\u2028]$",
    "^\\.\\/\\[$",
  ])("passes %s", (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });

  it.each([
    ["not anchored", "a$"],
    ["not anchored", "^a"],
    ["anchored in the middle", "^a$|^b$"],
    ["a code point", "^\\u2028$"],
    ["a code point in braces", "^\\u{41}$"],
    ["a code point in a class", "^[\\u2028]$"],
    ["a letter as an escape", "^[\\x41]$"],
    ["a class of digits", "^\\d$"],
    ["a class of white space in a class", "^[\\s]$"],
    ["a property", "^\\p{L}$"],
    ["any character", "^a.$"],
    ["a look-ahead", "^(?=a)a$"],
    ["a look-behind", "^(?<!a)b$"],
    ["a named group", "^(?<a>b)$"],
    ["a back reference", "^(a)\\1$"],
    ["flags", "^(?i:a)$"],
    ["a lazy loop", "^a+?$"],
    ["a possessive loop", "^a++$"],
    ["more repetitions than RE2 has", "^a{1,1001}$"],
    ["a group that is run through once a character", "^(?:[^~]|~[01])*$"],
    ["the same, in a group", "^(?:/(?:~[01]|[^~])+)?$"],
    ["the same, counted", "^(?:ab|c){1,}$"],
    ["a bare bracket in a class", "^[a[]$"],
    ["a bare parenthesis in a class", "^[(]$"],
    ["a bare slash in a class", "^[/]$"],
    ["a bare bar in a class", "^[|]$"],
    ["a bare hyphen at the end of a class", "^[a-]$"],
    ["a bare hyphen at the start of a class", "^[-a]$"],
    ["a doubled mark", "^[a&&b]$"],
    ["an escape that is not needed", "^[\\+]$"],
    ["a control character", "^[\0]$"],
    ["an empty class", "^[]$"],
    ["nothing to repeat", "^*a$"],
    ["an open group", "^(a$"],
    ["a closed group too many", "^a)$"],
    ["a bare brace", "^a{$"],
    ["an escaped end", "^a\\$"],
  ])("tells %s", (_, pattern) => {
    expect(patternFault(pattern)).toBeTypeOf("string");
  });
});
