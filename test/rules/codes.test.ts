import { describe, expect, it } from "vitest";
import { unknownCountry } from "../../src/check/rules/words/unknown-country.js";
import { unknownCurrency } from "../../src/check/rules/words/unknown-currency.js";
import { unknownLanguage } from "../../src/check/rules/words/unknown-language.js";
import { unknownTimeZone } from "../../src/check/rules/words/unknown-time-zone.js";
import type { Report } from "../../src/types.js";
import { meeting, person, report, source, state, statement } from "../check/documents.js";
import { found } from "./found.js";

describe("unknown-time-zone", () => {
  const inZone = (timeZone: string) => meeting("talks", { when: { start: "2031-05-01", timeZone } });

  it("names the zone, and the one that was perhaps meant", () => {
    const message = 'meeting:talks "Asia/Bakku" "Asia/Baku"';
    expect(found(unknownTimeZone, report({ meetings: [inZone("Asia/Bakku")] }))).toEqual([
      `/meetings/0/when/timeZone: ${message}`,
    ]);
    expect(found(unknownTimeZone, inZone("Asia/Bakku"))).toEqual([`/when/timeZone: ${message}`]);
  });

  it("suggests nothing where no zone is near", () => {
    expect(found(unknownTimeZone, inZone("Examplia/Sample_City_on_the_Water"))).toEqual([
      '/when/timeZone: meeting:talks "Examplia/Sample_City_on_the_Water"',
    ]);
  });

  it("looks wherever a time stands", () => {
    const talks = meeting("talks", {
      statusHistory: [{ status: "announced", when: { start: "2031-04", timeZone: "Nowhere" } }],
    });
    expect(found(unknownTimeZone, report({ meetings: [talks] }))).toEqual([
      '/meetings/0/statusHistory/0/when/timeZone: meeting:talks "Nowhere"',
    ]);
  });

  it.each(["Asia/Baku", "Europe/Kiev", "America/Port-au-Prince", "Etc/GMT-2", "UTC"])("knows %s", (zone) => {
    expect(found(unknownTimeZone, inZone(zone))).toEqual([]);
  });

  it.each(["constructor", "toString", "Asia/constructor"])("does not know %s", (zone) => {
    expect(found(unknownTimeZone, inZone(zone))).toHaveLength(1);
  });

  it("goes on without suggestions where very many zones are unknown", () => {
    const meetings = Array.from({ length: 101 }, (_, i) => ({ ...inZone("asia/baku"), id: `meeting:m${i}` as const }));
    const lines = found(unknownTimeZone, report({ meetings: meetings as Report["meetings"] & {} }), {
      maxFindings: 200,
    });
    expect(lines).toHaveLength(101);
    expect(lines.filter((line) => line.endsWith('"asia/baku" "Asia/Baku"'))).toHaveLength(100);
  });
});

describe("unknown-language", () => {
  const said = (...languages: string[]) =>
    statement("welcome", {
      quotes: languages.map((language) => ({ text: `In ${language}.`, language })) as [
        { text: string; language: string },
      ],
    });

  it("names the part of the tag that is not registered", () => {
    expect(
      found(unknownLanguage, report({ statements: [said("en", "eng", "en-UK", "en-Latm", "zh-qqx", "ca-valensia")] })),
    ).toEqual([
      '/statements/0/quotes/1/language: statement:welcome "eng" "eng" "en"',
      '/statements/0/quotes/2/language: statement:welcome "en-UK" "UK" "GB"',
      '/statements/0/quotes/3/language: statement:welcome "en-Latm" "Latm"',
      '/statements/0/quotes/4/language: statement:welcome "zh-qqx" "qqx"',
      '/statements/0/quotes/5/language: statement:welcome "ca-valensia" "valensia" "valencia"',
    ]);
  });

  it("looks at the language of the report, and at every later place that has the same", () => {
    const document = report({
      language: "eng",
      sources: [source("article", { language: "eng" })],
      statements: [said("eng")],
    });
    expect(found(unknownLanguage, document)).toEqual([
      '/language: "eng" "eng" "en"',
      '/sources/0/language: source:article "eng" "eng" "en"',
      '/statements/0/quotes/0/language: statement:welcome "eng" "eng" "en"',
    ]);
  });

  it("looks at a record alone", () => {
    expect(found(unknownLanguage, said("en", "ger", "en")).map((line) => line.split(":")[0])).toEqual([
      "/quotes/1/language",
    ]);
  });

  it.each(["en", "EN-gb", "zh-Hant-TW", "qaa", "en-x-sample", "de-u-co-phonebk", "und", "sl-rozaj"])(
    "knows %s",
    (tag) => {
      expect(found(unknownLanguage, said(tag))).toEqual([]);
      expect(found(unknownLanguage, report({ language: tag }))).toEqual([]);
    },
  );
});

describe("unknown-currency", () => {
  const costs = (currency: string) => meeting("talks", { figures: [{ label: "price", value: 1, currency }] });

  it("names the currency, and the code of what others call so", () => {
    const message = 'meeting:talks "RMB" 4217';
    expect(found(unknownCurrency, report({ meetings: [costs("RMB")] }))).toEqual([
      `/meetings/0/figures/0/currency: ${message} "CNY"`,
    ]);
    expect(found(unknownCurrency, costs("EXD"))).toEqual(['/figures/0/currency: meeting:talks "EXD" 4217']);
  });

  it.each(["EUR", "DEM", "XTS", "XAU"])("knows %s", (currency) => {
    expect(found(unknownCurrency, costs(currency))).toEqual([]);
  });
});

describe("unknown-country", () => {
  const coded = (countryCode: string) => state("examplia", { countryCode });

  it("names the code, and the one of what others call so", () => {
    expect(found(unknownCountry, report({ people: [person()], states: [state("samplonia"), coded("UK")] }))).toEqual([
      '/states/1/countryCode: state:examplia "UK" 3166-1 "GB"',
    ]);
    expect(found(unknownCountry, coded("EX"))).toEqual(['/countryCode: state:examplia "EX" 3166-1']);
  });

  it.each(["AZ", "SU", "XK", "ZZ"])("knows %s", (code) => {
    expect(found(unknownCountry, coded(code))).toEqual([]);
  });

  it("says nothing of a state without a code", () => {
    expect(found(unknownCountry, state("examplia"))).toEqual([]);
  });
});
