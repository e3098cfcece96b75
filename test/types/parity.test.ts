import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isLong } from "../long.js";
import { compile, ROOT, read } from "./program.js";

const PARITY = "test/types/parity.ts";
const GENERATED = "src/generated/types.ts";

const exportsOf = (path: string, pattern: RegExp) =>
  [...read(path).matchAll(pattern)].map((match) => match[1] as string);

const generated = exportsOf(GENERATED, /^export (?:type|interface) (\w+)/gm)
  // What follows from the union of all records has no schema of its own.
  .filter((name) => name !== "RecordType" && name !== "RecordByType");

const schemas = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  // The settings of the command are no part of the model.
  .filter((path) => path.endsWith(".ts") && !path.startsWith("cli/"))
  .flatMap((path) => exportsOf(`src/${path}`, /^export const (\w+Schema)\b/gm));

/** The pairs that parity.ts compares: type and schema. */
const compared = [...read(PARITY).matchAll(/^same<Same<T\.(\w+), z\.infer<typeof (\w+)>>>\(\);$/gm)];

/** The text with one line changed, which has to be there once. */
function changed(text: string, line: string, replacement: string): string {
  expect(text.split(line)).toHaveLength(2);
  return text.replace(line, () => replacement);
}

/** The same inside one interface of the generated types. */
function changedIn(text: string, name: string, line: string, replacement: string): string {
  const start = text.indexOf(`export interface ${name} {`);
  const end = text.indexOf("\n}\n", start);
  expect(start).toBeGreaterThan(0);
  return text.slice(0, start) + changed(text.slice(start, end), line, replacement) + text.slice(end);
}

describe("the generated types and those that Zod infers", () => {
  // `npm run typecheck` says so too, of the same file.
  it.skipIf(!isLong).each([true, false])("are identical with exactOptionalPropertyTypes %s", (exact) => {
    expect(compile(PARITY, { exactOptionalPropertyTypes: exact })).toEqual([]);
  });

  it("would be told apart by another type, `any`, `readonly`, `undefined` or a missing `?`", () => {
    const line = (schema: string) =>
      read(PARITY)
        .split("\n")
        .findIndex((text) => text.includes(`z.infer<typeof ${schema}>`)) + 1;
    const parity = changed(
      read(PARITY),
      "same<Same<T.Visit, z.infer<typeof VisitSchema>>>();",
      "same<Same<T.Meeting, z.infer<typeof VisitSchema>>>();",
    );
    let types = read(GENERATED);
    // Nothing else refers to these four.
    types = changedIn(types, "Report", "\n  summary?: string;", "\n  summary?: string | undefined;");
    types = changedIn(types, "Summit", "\n  title: string;", "\n  readonly title: string;");
    types = changedIn(types, "BilateralAgreement", "\n  note?: string;", "\n  note?: any;");
    types = changedIn(types, "OriginalQuote", "\n  text: string;", "\n  text?: string;");
    const found = compile(PARITY, {}, { [PARITY]: parity, [GENERATED]: types });
    const broken = ["BilateralAgreementSchema", "ReportSchema", "SummitSchema", "VisitSchema"].map(line);
    expect(found.filter(({ code }) => code !== 2344)).toEqual([]);
    expect(found.filter(({ file }) => file !== PARITY)).toEqual([]);
    expect(found.map(({ line }) => line)).toEqual(expect.arrayContaining([...broken, line("OriginalQuoteSchema")]));
    expect(found.map(({ line }) => line)).not.toContain(line("PersonSchema"));
  });
});

describe("parity.ts", () => {
  it("compares every generated type", () => {
    expect(generated.length).toBeGreaterThan(100);
    expect(compared.map(([, type]) => type).sort()).toEqual(generated.toSorted());
  });

  it("compares every schema that a file of src exports", () => {
    expect(compared.map(([, , schema]) => schema).sort()).toEqual(schemas.toSorted());
  });

  it("compares each type with the schema of its name", () => {
    const odd = compared.filter(([, type, schema]) => schema !== `${type}Schema`);
    // Never a type `Record`: it would shadow the built-in one.
    expect(odd.map(([, type, schema]) => [type, schema])).toEqual([["AnyRecord", "RecordSchema"]]);
  });
});

describe("the generated types", () => {
  it("have no double with a number at the end", () => {
    expect(generated.filter((name) => /[0-9]$/.test(name))).toEqual([]);
    expect(new Set(generated).size).toBe(generated.length);
  });

  it("hide no type of the language", () => {
    const builtIn = ["Record", "Partial", "Pick", "Omit", "Map", "Set", "Error", "Event", "Date", "Object", "String"];
    expect(generated.filter((name) => builtIn.includes(name))).toEqual([]);
  });
});
