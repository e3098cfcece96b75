import { describe, expect, it } from "vitest";
import { formatNdjson, formatResultLine } from "../../src/cli/formats/ndjson.js";
import { checked, finding, hostile, outcome } from "./outcomes.js";

/** The lines, by anything that some reader takes for the end of one: Python's `splitlines` knows ten. */
const lines = (text: string) => {
  const all = text.split(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  expect(all.pop()).toBe("");
  return all;
};

describe("the line of a result", () => {
  it("has its keys in order, and only those that say something", () => {
    expect(formatResultLine({ file: "a.ndjson", ok: true, findings: [] })).toBe(
      '{"file":"a.ndjson","ok":true,"findings":[]}\n',
    );
    const full = {
      accepted: 2,
      omitted: 3,
      findings: [finding()],
      id: "meeting:talks",
      line: 7,
      type: "meeting",
      ok: false,
      file: "a.ndjson",
    };
    const line = formatResultLine(full);
    expect(JSON.parse(line)).toEqual(full);
    expect(Object.keys(JSON.parse(line))).toEqual([
      "file",
      "ok",
      "type",
      "line",
      "id",
      "findings",
      "omitted",
      "accepted",
    ]);
  });

  it("leaves out what else the caller has, and counts of nothing", () => {
    const line = formatResultLine({ ...checked({ text: "secret" }), omitted: 0, accepted: 0 });
    expect(line).toBe('{"file":"reports/draft.json","ok":true,"type":"report","findings":[]}\n');
  });

  it.each(hostile)("is one line, whatever it holds: %o", (text) => {
    const result = { file: text, ok: false, id: text, findings: [finding({ message: text, help: text })] };
    const [line, ...others] = lines(formatResultLine(result));
    expect(others).toEqual([]);
    expect(JSON.parse(line ?? "")).toEqual(result);
    expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u);
  });
});

it("all files come one a line, then what could not be read", () => {
  const given = outcome({
    files: [checked(), checked({ file: "b.json", findings: [finding()], omitted: 4 })],
    failures: [{ input: "missing.json", message: "There is no such file." }],
  });
  expect(lines(formatNdjson(given)).map((line) => JSON.parse(line))).toEqual([
    { file: "reports/draft.json", ok: true, type: "report", findings: [] },
    { file: "b.json", ok: false, type: "report", findings: [finding()], omitted: 4 },
    { input: "missing.json", message: "There is no such file." },
  ]);
  expect(formatNdjson(outcome())).toBe("");
});
