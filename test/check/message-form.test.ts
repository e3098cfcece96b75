import { describe, expect, it } from "vitest";
import { explain, explainType } from "../../src/check/explain.js";
import { type ModelTable, model, TEXT, type ValueShape } from "../../src/generated/model.js";
import { descriptions, settings } from "../../src/generated/settings.js";
import { check, type DocumentName, type Finding } from "../../src/index.js";
import { documentNames } from "../../src/lookup/document-names.js";
import { parsed } from "../equivalence/document.js";
import { changed, filed, generated, likelySchemas } from "../equivalence/documents.js";
import { mutantsOf } from "../equivalence/mutations.js";
import { scale, seed } from "../long.js";
import { meeting, person } from "./documents.js";

// Every message that there is to be had is read for its form. What it has to say of each fault stands in messages.test.ts.

/** What is not as a sentence should be, in a message or a help. */
function faultsOf(text: string, longest: number): string[] {
  // What is quoted is somebody else's, and is escaped: what is left is ours.
  const own = text.replace(/"(?:[^"\\]|\\.)*"/g, "“”");
  const faults: [string, boolean][] = [
    ["begins with a capital or a quotation", /^[A-Z“`]/.test(own)],
    ["ends with a full stop or a question mark", /[.?]$/.test(own)],
    ["has no quotation mark without its other half", !own.includes('"')],
    ["holds no value of the machinery", !/undefined|\[object|\bNaN\b|Infinity|function/.test(own)],
    ["holds no regular expression", !/\(\?:|\[a-z|\[\^|\\u\{|\$\//.test(own)],
    ["holds no words of the tools", !/Invalid input|\breceived\b|Too (?:big|small)|Unrecognized/.test(own)],
    ["has no doubled or missing blank", !/ {2}| [.,;?]|[.,;?](?:[A-Z“])/.test(own)],
    ["holds no character that is not seen or moves the line", !/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(text)],
    [`has at most ${longest} characters`, text.length <= longest],
  ];
  return faults.filter(([, holds]) => !holds).map(([what]) => what);
}

const LONGEST_MESSAGE = 300;
/** A help lists the keys of an object, or the words of a vocabulary. */
const LONGEST_HELP = 1_000;

/** The bad messages among findings, with what is bad about them. */
function badOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ message, help }) => [
    ...faultsOf(message, LONGEST_MESSAGE).map((fault) => `${fault}: ${message}`),
    ...(help === undefined ? [] : faultsOf(help, LONGEST_HELP).map((fault) => `${fault}: ${help}`)),
  ]);
}

describe("every message about a shape", () => {
  it("is a sentence: of all fixtures, of changes of full examples and of generated documents", {
    timeout: 300_000,
  }, () => {
    const messages = new Map<string, Finding>();
    const codes = new Set<string>();
    const read = (as: DocumentName, value: unknown) => {
      const { findings } = explain(as, value, 1_000);
      for (const finding of findings) {
        codes.add(finding.code);
        messages.set(`${finding.message} ${finding.help}`, finding);
      }
    };
    for (const document of filed(likelySchemas)) read(document.as, parsed(document));
    for (const as of documentNames) for (const document of changed(as, scale(32, 1), seed)) read(as, parsed(document));
    for (const document of generated(scale(200, 20_000), seed)) read(document.as, parsed(document));
    expect(badOf([...messages.values()]), `seed ${seed}`).toEqual([]);
    expect(messages.size).toBeGreaterThan(2_000);
    expect(codes.size).toBe(14);
  });

  it("is a sentence, also of the settings", () => {
    const full = {
      $schema: "x.json",
      rules: { "unlisted-word": "off", "a\u001bb": "error" },
      ruleModules: ["./rules.js"],
      words: { meetingKind: ["retreat"] },
      failOn: "error",
      baseline: "b.json",
      ignore: ["drafts/**"],
      maxFindings: 5,
    };
    const explained = (value: unknown) =>
      explainType({ table: settings, prose: descriptions }, "Settings", value, 100).findings;
    expect(explained(full)).toEqual([]);
    const findings = [...mutantsOf(full)].flatMap(({ value }) => explained(JSON.parse(JSON.stringify(value ?? null))));
    expect(findings.length).toBeGreaterThan(100);
    expect([...new Set(badOf(findings))]).toEqual([]);
  });

  it("is short, whatever the document holds", () => {
    const long = "x".repeat(1_000_000);
    for (const document of [
      { ...person(), name: ` ${long}` },
      { ...person(), [long]: 1 },
      { type: long },
      { ...meeting(), status: long },
      { ...meeting(), place: long },
      { ...meeting(), topics: [long] },
      { ...meeting(), when: long },
      { ...meeting(), when: { [long]: 1 } },
    ]) {
      const { findings } = check(document);
      expect(findings).toHaveLength(1);
      expect(badOf(findings)).toEqual([]);
    }
  });
});

describe("a format", () => {
  const formats = Object.entries({ ...model, ...settings }).flatMap(
    ([owner, shape]): [owner: string, key: string, value: ValueShape][] => {
      if (shape.kind === "text") return [[owner, "probe", { kind: "named", name: owner }]];
      if (shape.kind !== "object") return [];
      return Object.entries(shape.fields).flatMap(([key, { value }]): [string, string, ValueShape][] =>
        value.kind === "text" && value.pattern !== TEXT ? [[owner, key, value]] : [],
      );
    },
  );

  it.each(formats)("is told in words of its own: %s, %s", (_, key, value) => {
    const table: ModelTable = {
      ...model,
      ...settings,
      Probe: { kind: "object", fields: { [key]: { isRequired: true, value } } },
    };
    const [finding] = explainType({ table, prose: descriptions }, "Probe", { [key]: "\u0007 no format" }, 1).findings;
    expect(finding).toMatchObject({ code: "invalid-format", message: expect.not.stringMatching(/expected text/) });
  });
});

describe("what reads the messages", () => {
  it.each([
    ['"name" is "a\\"b"; expected text.', []],
    ["the name is wrong.", ["begins with a capital or a quotation"]],
    ["It is wrong", ["ends with a full stop or a question mark"]],
    ['It is "wrong.', ["has no quotation mark without its other half"]],
    ["It is undefined.", ["holds no value of the machinery"]],
    ["It is [object Object].", ["holds no value of the machinery"]],
    ["Expected ^(?:a)$.", ["holds no regular expression"]],
    ["Invalid input.", ["holds no words of the tools"]],
    ['It is wrong.Did you mean "x"?', ["has no doubled or missing blank"]],
    ["It is\nwrong.", ["holds no character that is not seen or moves the line"]],
    ["It is \u202ewrong.", ["holds no character that is not seen or moves the line"]],
    [`It is ${"very ".repeat(20)}wrong.`, ["has at most 100 characters"]],
  ])("finds what is wrong with %j", (text, faults) => {
    expect(faultsOf(text, 100)).toEqual(faults);
  });
});
