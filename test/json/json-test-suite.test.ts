import { describe, expect, it } from "vitest";
import { readJson } from "../../src/json/read.js";
import { allNames, cases, suiteNote } from "./json-test-suite.js";

const names = [...cases.keys()];
const read = (name: string) => readJson(cases.get(name) as Uint8Array);
const codesOf = (name: string) => read(name).findings.map(({ code }) => code);

/** JSON all the same, but two keys of one name in an object lose data. */
const REFUSED = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

/** What RFC 8259 leaves to the implementation. */
const DECIDED: Record<string, string> = {
  "i_number_double_huge_neg_exp.json": "accepted",
  "i_number_huge_exp.json": "number-out-of-range",
  "i_number_neg_int_huge_exp.json": "number-out-of-range",
  "i_number_pos_double_huge_exp.json": "number-out-of-range",
  "i_number_real_neg_overflow.json": "number-out-of-range",
  "i_number_real_pos_overflow.json": "number-out-of-range",
  "i_number_real_underflow.json": "accepted",
  "i_number_too_big_neg_int.json": "number-out-of-range",
  "i_number_too_big_pos_int.json": "number-out-of-range",
  "i_number_very_big_negative_int.json": "number-out-of-range",
  "i_object_key_lone_2nd_surrogate.json": "lone-surrogate",
  "i_string_1st_surrogate_but_2nd_missing.json": "lone-surrogate",
  "i_string_1st_valid_surrogate_2nd_invalid.json": "lone-surrogate",
  "i_string_UTF-16LE_with_BOM.json": "utf-16",
  "i_string_UTF-8_invalid_sequence.json": "invalid-utf-8",
  "i_string_UTF8_surrogate_U+D800.json": "invalid-utf-8",
  "i_string_incomplete_surrogate_and_escape_valid.json": "lone-surrogate",
  "i_string_incomplete_surrogate_pair.json": "lone-surrogate",
  "i_string_incomplete_surrogates_escape_valid.json": "lone-surrogate",
  "i_string_invalid_lonely_surrogate.json": "lone-surrogate",
  "i_string_invalid_surrogate.json": "lone-surrogate",
  "i_string_invalid_utf-8.json": "invalid-utf-8",
  "i_string_inverted_surrogates_U+1D11E.json": "lone-surrogate",
  "i_string_iso_latin_1.json": "invalid-utf-8",
  "i_string_lone_second_surrogate.json": "lone-surrogate",
  "i_string_lone_utf8_continuation_byte.json": "invalid-utf-8",
  "i_string_not_in_unicode_range.json": "invalid-utf-8",
  "i_string_overlong_sequence_2_bytes.json": "invalid-utf-8",
  "i_string_overlong_sequence_6_bytes.json": "invalid-utf-8",
  "i_string_overlong_sequence_6_bytes_null.json": "invalid-utf-8",
  "i_string_truncated-utf-8.json": "invalid-utf-8",
  "i_string_utf16BE_no_BOM.json": "utf-16",
  "i_string_utf16LE_no_BOM.json": "utf-16",
  "i_structure_500_nested_arrays.json": "too-deep",
  // Accepted, with a warning.
  "i_structure_UTF-8_BOM_empty_object.json": "byte-order-mark",
};

describe("JSON test suite", () => {
  it("is there completely", () => {
    expect(allNames).toHaveLength(318);
    expect(names.length).toBeGreaterThanOrEqual(293);
    expect(allNames.filter((name) => name.startsWith("i_")).sort()).toEqual(Object.keys(DECIDED).sort());
  });

  it.skipIf(names.length < allNames.length)(`has the 25 cases that are not UTF-8${suiteNote}`, () => {
    expect(names).toHaveLength(318);
  });

  it.each(names.filter((name) => name.startsWith("y_")))("%s", (name) => {
    expect(codesOf(name)).toEqual(REFUSED.includes(name) ? ["duplicate-key"] : []);
  });

  it.each(names.filter((name) => name.startsWith("n_")))("%s", (name) => {
    const { value, findings } = read(name);
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
    expect(value).toBeUndefined();
  });

  it.each(Object.entries(DECIDED).filter(([name]) => cases.has(name)))("%s: %s", (name, outcome) => {
    expect(codesOf(name)).toEqual(outcome === "accepted" ? [] : [outcome]);
  });
});
