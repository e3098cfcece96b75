import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { isLong } from "../long.js";

// Patterns of schemas have a suite of their own, test/schemas/patterns.test.ts. These are the others, that code is written
// with: every literal of the sources.

const SOURCES = fileURLToPath(new URL("../../src/", import.meta.url));

const MILLISECONDS = 30_000;

/** Not linear, and never given the text of a stranger that is longer than a few characters. */
const SHORT_TEXT: Readonly<Record<string, string>> = {
  "/[\\\\/]*$/": "an argument of the command line",
  "/\\B(?=(?:\\d{3})+$)/g": "a number, written out",
  "/\\.?0+$/": "a number, written out",
};

/** Too large for the analyser. What they are given has a bound: a second test measures them at it. */
const MEASURED = ["generated/data/office-words.ts"];
const LONGEST = 1_000;

/** Too much for the analyser. */
const SLOW = /^\/\^\(\?:\[A-Za-z\]\{2,3\}/;

interface Literal {
  literal: string;
  pattern: string;
  flags: string;
  file: string;
}

const sources = (): string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    // What the code generator reads is the project's own, and validators have the patterns of the schemas.
    .filter((file) => file.endsWith(".ts") && !file.startsWith("codegen") && file !== "generated/validators.ts")
    .sort();

const literals = (): Literal[] =>
  sources().flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(SOURCES + file, "utf8"), ts.ScriptTarget.Latest, true);
    const found: Literal[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const literal = node.getText();
        const end = literal.lastIndexOf("/");
        found.push({ literal, pattern: literal.slice(1, end), flags: literal.slice(end + 1), file });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });

/** The analyser, in its JavaScript form: the others want Java or a binary. */
let check: typeof import("recheck").check;

beforeAll(async () => {
  process.env.RECHECK_BACKEND = "pure";
  ({ check } = await import("recheck"));
});

/** Where patterns are put together out of parts. They stand in the schemas, whose patterns are analysed. */
const IN_SCHEMAS = [
  // Compiles single classes of those of the schemas.
  "generate/pattern.ts",
  // Compiles those of the schemas, from the table of the model.
  "lookup/model.ts",
  "lookup/record-id.ts",
  "model/values/absolute-uri.ts",
  "model/values/duration.ts",
  "model/values/schema-reference.ts",
  "model/values/temporal.ts",
  "model/values/uri.ts",
  "model/values/url.ts",
];

describe("regular expressions in the sources", () => {
  const all = literals();

  it("are literals, or in the schemas", () => {
    const built = sources().filter((file) => readFileSync(SOURCES + file, "utf8").includes("new RegExp("));
    expect(built).toEqual(IN_SCHEMAS);
  });

  it.skipIf(!isLong)("are linear, or only meet short text", { timeout: 600_000 }, async () => {
    const distinct = new Map(all.map((one) => [one.literal, one]));
    const used = new Set<string>();
    const verdicts: string[] = [];
    let linear = 0;
    let unanswered = 0;
    for (const { literal, pattern, flags, file } of distinct.values()) {
      if (MEASURED.includes(file)) continue;
      const { status } = await check(pattern, flags, { timeout: MILLISECONDS });
      if (status === "safe") linear++;
      else if (Object.hasOwn(SHORT_TEXT, literal)) used.add(literal);
      else if (status === "unknown" && SLOW.test(literal)) unanswered++;
      else verdicts.push(`${file} ${literal}: ${status}`);
    }
    console.log(
      `Regular expressions: ${distinct.size}, ${linear} found linear, ${used.size} for short text, ${unanswered} without an answer in time.`,
    );
    expect(verdicts).toEqual([]);
    // An exception that is none any more goes out of the list. One may have got no answer in time.
    for (const literal of Object.keys(SHORT_TEXT)) expect(distinct.has(literal), literal).toBe(true);
    expect(linear).toBeGreaterThan(100);
    expect(unanswered).toBeLessThan(4);
  });

  it("that are too large for the analyser answer at once on the longest text there can be", () => {
    const large = all.filter(({ file }) => MEASURED.includes(file));
    expect(large.length).toBeGreaterThan(2);
    const words = [
      "president ",
      "vice ",
      "a",
      " ",
      "-",
      "ə",
      "prime minister of the ",
      "chief of ",
      "\t",
      "vize",
      "ال",
    ];
    for (const { pattern, flags, literal } of large) {
      const expression = new RegExp(pattern, flags.replace("g", ""));
      for (const word of words) {
        const text = word.repeat(LONGEST).slice(0, LONGEST);
        const started = performance.now();
        expression.test(text);
        // Milliseconds where it is fine, and seconds where it is not.
        expect(performance.now() - started, `${literal.slice(0, 60)} on ${JSON.stringify(word)}`).toBeLessThan(1_000);
      }
    }
  });
});
