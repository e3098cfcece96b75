import { describe, expect, it } from "vitest";
import type { OwnRule } from "../../src/check/rules/rule.js";
import { type CheckOptions, check, checkText, createChecker } from "../../src/index.js";

const person = { type: "person", id: "person:ada", name: "Ada Example" };
const meeting = { type: "meeting", id: "meeting:x", title: "X", kind: "chat", status: "held" };

describe("a checker", () => {
  it("checks values, texts and streams, each as often as wanted", async () => {
    const checker = createChecker({ rules: { "unlisted-word": "error" } });
    for (let i = 0; i < 2; i++) {
      expect(checker.check(person)).toEqual({ ok: true, findings: [], value: person });
      expect(checker.check(meeting)).toMatchObject({ ok: false, findings: [{ code: "unlisted-word", path: "/kind" }] });
      expect(checker.checkText(JSON.stringify(meeting), { file: "m.json" })).toMatchObject({
        ok: false,
        findings: [{ file: "m.json", line: 1, column: 55 }],
      });
      const lines: unknown[] = [];
      const input = [JSON.stringify(person), "\n", JSON.stringify(meeting)];
      for await (const { ok, line, findings } of checker.checkStream(input, { file: "x.ndjson" })) {
        lines.push([ok, line, findings.map(({ file, line }) => [file, line])]);
      }
      expect(lines).toEqual([
        [true, 1, []],
        [false, 2, [["x.ndjson", 2]]],
      ]);
    }
  });

  it("checks as check and checkText do, for the same options", () => {
    const options: CheckOptions = { as: "person", maxFindings: 1 };
    for (const value of [person, meeting, null, { type: "person" }]) {
      const checker = createChecker(options);
      expect(checker.check(value)).toEqual(check(value, options));
      expect(checker.checkText(JSON.stringify(value))).toEqual(checkText(JSON.stringify(value), options));
    }
  });

  it("may be asked for two streams at once", async () => {
    const { checkStream } = createChecker();
    const [a, b] = [checkStream(["\n\n", JSON.stringify(person)]), checkStream([JSON.stringify(person)])];
    const next = async (results: AsyncIterable<{ line: number }>) =>
      (await results[Symbol.asyncIterator]().next()).value?.line;
    expect(await Promise.all([next(a), next(b)])).toEqual([3, 1]);
  });

  it("passes on what a rule of the caller throws, with the code of the rule", () => {
    const checker = createChecker({
      ownRules: [
        rule({
          find: () => {
            throw new Error("Oh no.");
          },
        }),
      ],
    });
    expect(() => checker.check(person)).toThrow("The rule desk/no-ada failed: Error: Oh no.");
  });
});

function rule(more: Partial<Record<keyof OwnRule, unknown>> = {}): OwnRule {
  return { code: "desk/no-ada", severity: "error", description: "D.", help: "H.", find: () => [], ...more } as OwnRule;
}

describe("bad options are told when the checker is made", () => {
  it.each<[string, object, string | RegExp]>([
    ["an unknown name", { as: "persn" }, /^Unknown document name "persn": use one of report, record, person, .*\.$/],
    ["a limit below nothing", { maxBytes: -1 }, "maxBytes is -1: use a number of 0 or more."],
    ["a limit that is text", { maxDepth: "64" }, "maxDepth is 64: use a number of 0 or more."],
    ["a limit that is no number", { maxFindings: Number.NaN }, "maxFindings is NaN: use a number of 0 or more."],
    ["a limit that is null", { maxRecordBytes: null }, "maxRecordBytes is null: use a number of 0 or more."],
    [
      "an unknown rule",
      { rules: { "unlisted-wrod": "off" } },
      'There is no rule "unlisted-wrod". Did you mean "unlisted-word"?',
    ],
    [
      "an unknown rule where none is applied",
      { shapeOnly: true, rules: { "unlisted-wrod": "off" } },
      'There is no rule "unlisted-wrod". Did you mean "unlisted-word"?',
    ],
    ["a rule like none", { rules: { constructor: "off" } }, 'There is no rule "constructor".'],
    [
      "a code of the shape",
      { rules: { "missing-key": "warning" } },
      '"missing-key" is no rule and cannot be set: a document has to be readable and of the right shape.',
    ],
    [
      "a setting that is none",
      { rules: { "unlisted-word": "info" } },
      'The rule unlisted-word is set to "info": use "off", "warning" or "error".',
    ],
    [
      "an unknown vocabulary",
      { words: { meetingKinds: [] } },
      'There is no vocabulary "meetingKinds". Did you mean meetingKind?',
    ],
    [
      "a closed vocabulary",
      { words: { attendance: ["late"] } },
      "The vocabulary attendance is closed: it takes no words of your own.",
    ],
    [
      "a word that is none",
      { words: { meetingKind: ["retreat", "Away Day"] } },
      '"Away Day" cannot be a word of meetingKind: use kebab-case, at most 80 characters.',
    ],
    ["a text that is none", { sourceTexts: { "source:a": 5 } }, "The text of source:a is neither a string nor bytes."],
    [
      "a rule that is none",
      { ownRules: [null] },
      "The rule null cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.",
    ],
    [
      "a rule with a bad code",
      { ownRules: [rule({ code: "desk/No" })] },
      'The rule "desk/No" cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.',
    ],
    [
      "a rule without a prefix",
      { ownRules: [rule({ code: "no-ada" })] },
      'The rule "no-ada" cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.',
    ],
    [
      "a rule with two prefixes",
      { ownRules: [rule({ code: "desk/home/no-ada" })] },
      'The rule "desk/home/no-ada" cannot be used: its code has to be a prefix of your own and a name, both kebab-case, such as desk/no-summary.',
    ],
    [
      "two rules of one code",
      { ownRules: [rule(), rule()] },
      'The rule "desk/no-ada" cannot be used: its code is taken.',
    ],
    [
      "a rule with a bad severity",
      { ownRules: [rule({ severity: "off" })] },
      'The rule "desk/no-ada" cannot be used: its severity has to be "error" or "warning".',
    ],
    [
      "a rule without help",
      { ownRules: [rule({ help: undefined })] },
      'The rule "desk/no-ada" cannot be used: it has to have a description and a help text.',
    ],
    [
      "a rule that finds nothing",
      { ownRules: [rule({ find: [] })] },
      'The rule "desk/no-ada" cannot be used: find has to be a function.',
    ],
  ])("%s", (_what, options, message) => {
    let thrown: unknown;
    try {
      createChecker(options as CheckOptions);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    if (typeof message === "string") expect((thrown as TypeError).message).toBe(message);
    else expect((thrown as TypeError).message).toMatch(message);
  });

  it("a limit of a stream when its first result is asked for", async () => {
    const results = createChecker().checkStream([], { maxLineBytes: -1 });
    await expect(results[Symbol.asyncIterator]().next()).rejects.toThrow(
      new TypeError("maxLineBytes is -1: use a number of 0 or more."),
    );
  });
});
