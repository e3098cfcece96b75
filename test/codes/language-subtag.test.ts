import { describe, expect, it } from "vitest";
import { codes } from "../../src/codes/index.js";

describe("unknownSubtag", () => {
  it.each([
    "en",
    "az-Latn",
    "pt-BR",
    "azj",
    "zh-yue-Hant-HK",
    "es-419",
    "de-CH-1901",
    "sl-rozaj-biske-1994",
    "be-tarask",
    "und",
    "mul",
    "zxx",
    "en-EU",
  ])("knows all of %s", (tag) => {
    expect(codes.unknownSubtag(tag)).toBeUndefined();
  });

  it.each(["iw", "sh", "mo", "ru-SU", "sr-YU", "de-DD"])("knows the deprecated %s", (tag) => {
    expect(codes.unknownSubtag(tag)).toBeUndefined();
  });

  it.each(["EN", "AZ-LATN", "Pt-bR", "ZH-YUE", "BE-TARASK", "AZJ"])("takes %s in any case", (tag) => {
    expect(codes.unknownSubtag(tag)).toBeUndefined();
  });

  it.each(["qaa", "qtz", "qmm-Qaaa-XK", "en-Qabx", "en-AA", "en-QM", "en-QZ", "en-XA", "en-XZ", "en-ZZ"])(
    "knows the private use of %s",
    (tag) => {
      expect(codes.unknownSubtag(tag)).toBeUndefined();
    },
  );

  it.each(["en-u-ca-qqqq", "en-t-zzzzz-m0", "en-x-zzzz", "en-x-u-aa-Zzzq", "en-u-nu-latn-x-qqqqq"])(
    "does not look into the extensions of %s",
    (tag) => {
      expect(codes.unknownSubtag(tag)).toBeUndefined();
    },
  );

  it.each([
    ["qq", "qq", "language"],
    ["eng", "eng", "language"],
    ["xxq", "xxq", "language"],
    ["qzz", "qzz", "language"],
    ["Latin", "Latin", "language"],
    ["abcdefgh", "abcdefgh", "language"],
    ["zh-xxq", "xxq", "extlang"],
    ["zh-eng-Latn", "eng", "extlang"],
    ["en-Lant", "Lant", "script"],
    ["en-Qaby", "Qaby", "script"],
    ["en-UK", "UK", "region"],
    ["en-Latn-QL", "QL", "region"],
    ["en-000", "000", "region"],
    ["en-Latn-GB-valencie", "valencie", "variant"],
    ["de-1902", "1902", "variant"],
    ["en-u-ca-x", undefined, undefined],
    ["qq-Lant-UK", "qq", "language"],
  ])("finds the first unknown subtag of %s", (tag, subtag, kind) => {
    expect(codes.unknownSubtag(tag)).toEqual(subtag && { subtag, kind });
  });

  it("takes the parts of grandfathered tags as they come", () => {
    expect(codes.unknownSubtag("no-bok")).toEqual({ subtag: "bok", kind: "extlang" });
    expect(codes.unknownSubtag("art-lojban")).toEqual({ subtag: "lojban", kind: "variant" });
  });

  it.each(["", "__proto__", "constructor", "toString", "日本語", "ß"])("calls %o an unknown language", (tag) => {
    expect(codes.unknownSubtag(tag)).toEqual({ subtag: tag, kind: "language" });
  });

  it("calls a name of Object.prototype an unknown variant", () => {
    expect(codes.unknownSubtag("en-toString")).toEqual({ subtag: "toString", kind: "variant" });
    expect(codes.unknownSubtag("en-valueOf")).toEqual({ subtag: "valueOf", kind: "variant" });
  });
});

describe("nearestSubtag", () => {
  it.each([
    ["eng", "en"],
    ["ENG", "en"],
    ["deu", "de"],
    ["ger", "de"],
    ["aze", "az"],
    ["rus", "ru"],
    ["en-UK", "GB"],
    ["en-uk", "GB"],
    ["ca-valencie", "valencia"],
    ["be-TARASC", "tarask"],
  ])("has for %s the subtag %s", (tag, subtag) => {
    const unknown = codes.unknownSubtag(tag);
    expect(unknown && codes.nearestSubtag(unknown)).toBe(subtag);
  });

  it.each(["qq", "en-Lant", "en-QL", "zh-xxq", "__proto__", "en-qqqqqqqq"])("has none for %s", (tag) => {
    const unknown = codes.unknownSubtag(tag);
    expect(unknown).toBeDefined();
    expect(unknown && codes.nearestSubtag(unknown)).toBeUndefined();
  });
});
