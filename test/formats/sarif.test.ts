import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { fingerprints } from "../../src/cli/formats/fingerprint.js";
import type { Outcome } from "../../src/cli/formats/outcome.js";
import { formatSarif, type SarifOptions } from "../../src/cli/formats/sarif.js";
import { othersData } from "../others-data.js";
import { checked, finding, hostile, outcome, warning } from "./outcomes.js";

// test/long/sarif.test.ts asks the official validator as well.
const schema = othersData("data/sarif/sarif-2.1.0.json");
const withSchema = it.skipIf(schema.isMissing);

let compiled: ValidateFunction | undefined;
function defects(log: unknown): unknown {
  if (!compiled) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    compiled = ajv.compile(JSON.parse(readFileSync(schema.path, "utf8")));
  }
  return compiled(log) ? [] : compiled.errors;
}

// biome-ignore lint/suspicious/noExplicitAny: JSON that the tests take apart.
const parsed = (change: Partial<Outcome>, options?: SarifOptions): any =>
  JSON.parse(formatSarif(outcome(change), options));
const run = (change: Partial<Outcome>, options?: SarifOptions) => parsed(change, options).runs[0];

describe(`the official schema${schema.note}`, () => {
  withSchema("refuses a log that is none, so that the other tests can fail", () => {
    expect(defects({ version: "2.1.0", runs: [{}] })).not.toEqual([]);
    const log = parsed({ files: [checked({ findings: [finding()] })] });
    log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "not a uri";
    expect(defects(log)).not.toEqual([]);
  });

  withSchema.each<[string, Partial<Outcome>]>([
    ["nothing", {}],
    ["a file that is fine", { files: [checked()] }],
    [
      "findings and failures",
      {
        files: [
          checked({ findings: [finding(), warning(), finding({ code: "desk/unheard-of" })], omitted: 3 }),
          checked({ file: "b.json", findings: [finding({ path: "", help: "Help.", example: "{}" })] }),
          checked({ file: "/tmp/c d.json", repositoryPath: "file:///tmp/c%20d.json", findings: [finding()] }),
        ],
        failures: [{ input: "missing.json", message: "There is no such file." }],
      },
    ],
    ["hostile text", { files: hostile.map((text) => checked({ file: text, findings: [finding({ message: text })] })) }],
  ])("takes %s", (_, change) => {
    expect(defects(parsed(change))).toEqual([]);
  });
});

describe("a result", () => {
  it("has rule, level, message, place, record and fingerprint", () => {
    const found = finding({ help: "Expected one of: held.", example: '{"status":"held"}' });
    expect(run({ files: [checked({ findings: [found] })] }).results).toEqual([
      {
        ruleId: "unknown-word",
        ruleIndex: 0,
        level: "error",
        message: { text: '"hold" is no word for status. Did you mean "held"? Expected one of: held.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "reports/draft.json", uriBaseId: "%SRCROOT%" },
              region: { startLine: 12, startColumn: 17, endLine: 12, endColumn: 23 },
            },
            logicalLocations: [
              { fullyQualifiedName: "/meetings/0/status", kind: "value" },
              { name: "meeting:talks", fullyQualifiedName: "meeting:talks", kind: "object" },
            ],
          },
        ],
        partialFingerprints: { "communique/v1": fingerprints([found], "reports/draft.json")[0] },
        properties: { record: "meeting:talks", example: '{"status":"held"}' },
      },
    ]);
  });

  it("without a place is at the beginning of the file, because GitHub wants a region", () => {
    const whole = { code: "utf-16" as const, severity: "error" as const, message: "UTF-16.", path: "" };
    const [result] = run({ files: [checked({ findings: [whole] })] }).results;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "reports/draft.json", uriBaseId: "%SRCROOT%" },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
      },
    ]);
    expect(result).not.toHaveProperty("properties");
  });

  it.each([
    ["a b/c#d?.json", "a%20b/c%23d%3F.json"],
    ["100%.json", "100%25.json"],
    ["a:b.json", "a%3Ab.json"],
    ["Übersicht/é.json", "%C3%9Cbersicht/%C3%A9.json"],
    ["half \uD800.json", "half%20%EF%BF%BD.json"],
    ["a\nb.json", "a%0Ab.json"],
  ])("of the file %o has the URI %s", (file, uri) => {
    const [result] = run({ files: [checked({ file, findings: [finding()] })] }).results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({ uri, uriBaseId: "%SRCROOT%" });
  });

  it("of a file outside the repository has its absolute URI", () => {
    const file = checked({ repositoryPath: "file:///tmp/a%20b.json", findings: [finding()] });
    const { artifactLocation } = run({ files: [file] }).results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: "file:///tmp/a%20b.json" });
  });

  it.each([
    ['ends before the "{" of line 1', 'ends before the "{{" of line 1'],
    ["{0} and {{1}}", "{{0}} and {{{{1}}}}"],
    ["[here](https://example.org)", "\\[here](https://example.org)"],
    ["a list [1, 2] (two)", "a list [1, 2] (two)"],
  ])("escapes what would be a placeholder or a link in %o", (message, text) => {
    const { results } = run({ files: [checked({ findings: [finding({ message })] })] });
    expect(results[0].message.text).toBe(text);
  });

  it("has columns in UTF-16 code units, as findings count them", () => {
    expect(run({}).columnKind).toBe("utf16CodeUnits");
  });

  it("differs from every other by its fingerprint", () => {
    const { results } = run({ files: [checked({ findings: [finding(), finding()] })] });
    const [a, b] = results.map((result: { partialFingerprints: object }) => result.partialFingerprints);
    expect(a).not.toEqual(b);
  });
});

describe("the rules", () => {
  it("are the codes that occur, each once, and results point to them", () => {
    const files = [
      checked({ findings: [warning(), finding()] }),
      checked({ file: "b.json", findings: [finding(), finding({ code: "desk/unheard-of" })] }),
    ];
    const { tool, results } = run({ files });
    expect(tool.driver.name).toBe("communique");
    expect(tool.driver.semanticVersion).toBe("1.2.3");
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      "unlisted-word",
      "unknown-word",
      "desk/unheard-of",
    ]);
    expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 1, 1, 2]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it("have a description, a level, and help with the example", () => {
    expect(run({ files: [checked({ findings: [finding()] })] }).tool.driver.rules).toEqual([
      {
        id: "unknown-word",
        shortDescription: { text: "The word is not in the vocabulary." },
        fullDescription: { text: "The word is not in the vocabulary." },
        help: {
          text: 'Use one of the words.\nSuch as: {"status":"held"}',
          markdown: 'Use one of the words.\n\nSuch as:\n\n```json\n{"status":"held"}\n```',
        },
        defaultConfiguration: { level: "error" },
      },
    ]);
  });

  it("have their description as help where they have no other, and a longer fence than their example", () => {
    const codes = [
      {
        code: "desk/odd" as const,
        severity: "warning" as const,
        step: "rule" as const,
        description: "Odd.",
        example: '"```"',
      },
    ];
    const [rule] = run({ codes, files: [checked({ findings: [warning({ code: "desk/odd" as const })] })] }).tool.driver
      .rules;
    expect(rule.help.markdown).toBe('Odd.\n\nSuch as:\n\n````json\n"```"\n````');
    expect(rule.defaultConfiguration).toEqual({ level: "warning" });
  });

  it("of a team have their descriptions cut where GitHub cuts them", () => {
    const codes = [
      { code: "desk/odd" as const, severity: "error" as const, step: "rule" as const, description: "x".repeat(2000) },
    ];
    const [rule] = run({ codes, files: [checked({ findings: [finding({ code: "desk/odd" as const })] })] }).tool.driver
      .rules;
    expect([rule.shortDescription.text.length, rule.fullDescription.text.length]).toEqual([1024, 1024]);
  });
});

describe("the invocation", () => {
  it("is successful without failures", () => {
    expect(run({ files: [checked({ findings: [finding()] })] }).invocations).toEqual([{ executionSuccessful: true }]);
  });

  it("tells what could not be read, and what was left out", () => {
    const change = {
      files: [checked({ findings: [finding()], omitted: 20 })],
      failures: [{ input: "missing.json", message: "There is no such file." }],
    };
    expect(run(change).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: "error", message: { text: "missing.json: There is no such file." } },
          {
            level: "warning",
            message: { text: "reports/draft.json: and 20 findings more that are no results here." },
          },
        ],
      },
    ]);
  });

  it("has no path of the machine in it", () => {
    expect(run({}).originalUriBaseIds).toEqual({
      "%SRCROOT%": { description: { text: "The root of the repository." } },
    });
  });
});

describe("more findings than GitHub takes", () => {
  it("are cut, warnings first, and the rest is counted", () => {
    const findings = [warning(), finding({ path: "/a" }), warning(), finding({ path: "/b" })];
    const { results, invocations } = run({ files: [checked({ findings })] }, { maxResults: 3 });
    expect(results.map(({ level }: { level: string }) => level)).toEqual(["error", "error", "warning"]);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: "warning", message: { text: "1 finding left out: at most 3 are results here." } },
    ]);
    expect(run({ files: [checked({ findings })] }, { maxResults: 4 }).results).toHaveLength(4);
  });

  it("are more than 25,000", () => {
    const many = checked({ findings: Array(25_001).fill(finding()) });
    expect(run({ files: [many] }).results).toHaveLength(25_000);
  });
});

it.each(hostile)("of %o there is only text", (text) => {
  const found = finding({ message: text, help: text, example: text });
  const codes = [{ ...(outcome().codes[1] as Outcome["codes"][number]), description: text, help: text, example: text }];
  const change = { codes, files: [checked({ findings: [found] })], failures: [{ input: text, message: text }] };
  const written = formatSarif(outcome(change));
  expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u);
  const { text: shown } = run(change).results[0].message;
  expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u);
  expect(shown).not.toMatch(/(?<!\\)\[[^[\]]*\]\(/);
  expect(shown.replace(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
});
