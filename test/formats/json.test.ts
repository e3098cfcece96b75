import { describe, expect, it } from "vitest";
import { formatJson } from "../../src/cli/formats/json.js";
import { checked, finding, hostile, outcome, warning } from "./outcomes.js";

describe("the JSON document", () => {
  it("has a summary, the files and the failures", () => {
    const given = outcome({
      files: [
        checked({ findings: [finding(), warning()], omitted: 5, accepted: 2, text: "secret" }),
        checked({ file: "events.ndjson", documents: 12_000, records: 12_000, type: undefined as never }),
      ],
      failures: [{ input: "missing.json", message: "There is no such file." }],
    });
    expect(JSON.parse(formatJson(given))).toEqual({
      ok: false,
      summary: { files: 2, errors: 1, warnings: 1, omitted: 5, accepted: 2 },
      files: [
        {
          file: "reports/draft.json",
          ok: false,
          type: "report",
          documents: 1,
          records: 43,
          findings: [finding(), warning()],
          omitted: 5,
          accepted: 2,
        },
        { file: "events.ndjson", ok: true, documents: 12_000, records: 12_000, findings: [] },
      ],
      failures: [{ input: "missing.json", message: "There is no such file." }],
    });
  });

  it.each([
    [{ files: [checked({ findings: [warning()] })] }, true],
    [{ files: [checked({ findings: [finding()] })] }, false],
    [{ failures: [{ input: "x", message: "y" }] }, false],
    [{}, true],
  ])("of %j is ok: %o", (change, ok) => {
    expect(JSON.parse(formatJson(outcome(change))).ok).toBe(ok);
  });

  it.each(hostile)("holds %o as it is, and nothing that a terminal obeys", (text) => {
    const given = outcome({ files: [checked({ file: text, findings: [finding({ message: text })] })] });
    const written = formatJson(given);
    const [file] = JSON.parse(written).files;
    expect([file.file, file.findings[0].message]).toEqual([text, text]);
    expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u);
  });
});
