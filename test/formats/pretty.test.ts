import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/cli/formats/code-frame.js";
import type { CheckedFile, Outcome } from "../../src/cli/formats/outcome.js";
import { formatPretty } from "../../src/cli/formats/pretty.js";
import { checked, finding, hostile, outcome, warning } from "./outcomes.js";

const pretty = (change: Partial<Outcome>, quiet = false) => formatPretty(outcome(change), { color: false, quiet });

describe("the line of a file that is fine", () => {
  const { type: _, ...many } = checked({ file: "events.ndjson", documents: 12_000, records: 12_000 });
  it.each<[string, CheckedFile, string]>([
    ["a report", checked(), "reports/draft.json: a report of 43 records, no findings"],
    ["a report of one record", checked({ records: 1 }), "reports/draft.json: a report of 1 record, no findings"],
    ["a record", checked({ type: "person", records: 1 }), "reports/draft.json: a person, no findings"],
    ["many documents", many, "events.ndjson: 12,000 documents, no findings"],
    ["one document of many", { ...many, documents: 1 }, "events.ndjson: 1 document, no findings"],
    [
      "a file with accepted findings",
      checked({ accepted: 1 }),
      "reports/draft.json: a report of 43 records, no new findings, 1 finding accepted by the baseline",
    ],
  ])("says what %s is", (_, file, line) => {
    expect(pretty({ files: [file] }).split("\n")[0]).toBe(`✓ ${line}`);
  });
});

describe("a finding", () => {
  it("has its place, code, message, path, lines, help and example", () => {
    const text = `{\n${"\n".repeat(10)}      "status": "hold"\n}\n`;
    const found = finding({ help: "Expected one of: held.", example: '{"status":"held"}' });
    const given = outcome({ files: [checked({ findings: [found], text })] });
    expect(
      formatPretty(given, { color: false, codeFrame }),
    ).toBe(`reports/draft.json:12:17 error unknown-word "hold" is no word for status. Did you mean "held"?
  at /meetings/0/status
  11 |
> 12 |       "status": "hold"
     |                 ^^^^^^
  13 | }
  help: Expected one of: held.
  such as: {"status":"held"}

1 error, 0 warnings in 1 file
`);
  });

  it("has no lines around it where the file is many documents", () => {
    expect(
      formatPretty(outcome({ files: [checked({ findings: [finding({ path: "" })] })] }), { color: false, codeFrame }),
    ).toBe(`reports/draft.json:12:17 error unknown-word "hold" is no word for status. Did you mean "held"?

1 error, 0 warnings in 1 file
`);
  });
});

describe("the summary", () => {
  it("counts what was found, left out and accepted", () => {
    const files = [checked({ findings: [finding(), warning()], omitted: 1234, accepted: 2 }), checked({ accepted: 3 })];
    expect(pretty({ files }).trimEnd().split("\n").slice(-4)).toEqual([
      "reports/draft.json: and 1,234 findings more",
      "",
      "✓ reports/draft.json: a report of 43 records, no new findings, 3 findings accepted by the baseline",
      "1 error, 1 warning, 1,234 findings not shown, 5 findings accepted by the baseline in 2 files",
    ]);
  });

  it("is left out where no file was read", () => {
    expect(pretty({})).toBe("");
  });
});

describe("quiet", () => {
  it("says nothing where nothing was found", () => {
    expect(pretty({ files: [checked(), checked({ accepted: 2 })] }, true)).toBe("");
  });

  it("leaves out the files that are fine", () => {
    expect(pretty({ files: [checked(), checked({ file: "b.json", findings: [warning({ path: "" })] })] }, true)).toBe(
      "b.json:12:17 warning unlisted-word Not listed.\n\n0 errors, 1 warning in 2 files\n",
    );
  });

  it("still tells of findings beyond the limit", () => {
    expect(pretty({ files: [checked({ omitted: 2 })] }, true)).toBe(
      "reports/draft.json: and 2 findings more\n\n0 errors, 0 warnings, 2 findings not shown in 1 file\n",
    );
  });
});

it.each(hostile)("of %o a terminal sees only text, in as many lines as before", (text) => {
  const shown = (words: string) => {
    const found = finding({ message: words, help: words, example: words, path: `/${words}` });
    return pretty({ files: [checked({ file: words, findings: [found], omitted: 1 }), checked({ file: words })] });
  };
  expect(shown(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u);
  expect(shown(text).split("\n")).toHaveLength(shown("harmless").split("\n").length);
});

it.each(["::stop-commands::x", "  ::add-mask::a", "\t::error::x", "\u00A0::error::x"])(
  "the file %o begins no line, where GitHub would take it for a command",
  (file) => {
    const text = pretty({ files: [checked({ file, findings: [finding()], omitted: 1 })] });
    const shown = file.replaceAll("\t", " ");
    expect(text).toContain(`./${shown}:12:17 error unknown-word`);
    expect(text).toContain(`./${shown}: and 1 finding more`);
    expect(text).not.toMatch(/^\s*::/m);
  },
);
