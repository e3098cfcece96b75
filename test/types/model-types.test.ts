import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemas from "../../src/generated/schemas.js";
import { registry } from "../../src/model/registry.js";
import { sampled } from "../long.js";
import { compile, read } from "./program.js";

const GENERATED = "src/generated/types.ts";
const SHAPES = "test/types/schema-shapes.ts";

const generated = [...read(GENERATED).matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name as string);

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

/** Where a file of the model is refused when the generated types read otherwise. */
function refused(file: string, types: string): readonly (readonly [code: number, text: string])[] {
  const lines = read(file).split("\n");
  return compile(file, {}, { [GENERATED]: types }).map(({ code, line }) => [code, lines[line - 1]?.trim() ?? ""]);
}

describe("a schema that does not give the generated type of its name is refused where it stands", () => {
  const types = read(GENERATED);

  it.each([
    ["`undefined`", "evidence", "Evidence", "\n  note?: string;", "\n  note?: string | undefined;"],
    ["`any`", "evidence", "Evidence", "\n  note?: string;", "\n  note?: any;"],
    ["`readonly`", "span", "Span", "\n  start: number;", "\n  readonly start: number;"],
    ["a missing `?`", "span", "Span", "\n  start: number;", "\n  start?: number;"],
    ["another type", "span", "Span", "\n  start: number;", "\n  start: string;"],
    ["a field more", "span", "Span", "\n  start: number;", "\n  start: number;\n  unit?: string;"],
  ])("for %s", (_, file, name, line, replacement) => {
    // At the first line of the schema: TypeScript's "not assignable".
    expect(refused(`src/model/values/${file}.ts`, changedIn(types, name, line, replacement))).toEqual([[2375, "z"]]);
  });

  it("for a word more or less, open or closed", () => {
    const kind = "src/model/vocabularies/meeting-kind.ts";
    const line = "export const MeetingKindSchema = /* @__PURE__ */ wordSchema(meetingKind);";
    expect(refused(kind, types.replace(/(?<=type MeetingKind =\n)/, '  | "retreat"\n'))).toEqual([[2345, line]]);
    expect(refused(kind, types.replace('  | "wreath-laying"\n', ""))).toEqual([[2345, line]]);
    const level = "src/model/vocabularies/bindingness.ts";
    expect(refused(level, changed(types, "export type Bindingness =", 'export type Bindingness = "x" |'))).toEqual([
      [2345, "export const BindingnessSchema = /* @__PURE__ */ wordSchema(bindingness);"],
    ]);
  });

  it("for the id of another record", () => {
    const ids = changed(types, "export type PlaceId = `place:", "export type PlaceId = `state:");
    expect(refused("src/model/values/id.ts", ids).map(([, text]) => text)).toEqual([
      expect.stringContaining('"PlaceId"'),
    ]);
  });
});

describe("what Zod infers from the shape of each schema", () => {
  it.each(sampled([true, false], 2))("is its type, with exactOptionalPropertyTypes %s", (exact) => {
    expect(compile(SHAPES, { exactOptionalPropertyTypes: exact })).toEqual([]);
  });
});

describe("the generated types", () => {
  it("each have the schema of their name, and no schema has another name", () => {
    const ids = Object.values(schemas).map((schema) => registry.get(schema)?.id);
    expect(Object.keys(schemas)).toEqual(ids.map((id) => `${id}Schema`));
    // What follows from the union of all records has no schema of its own.
    expect([...ids, "RecordType", "RecordByType"].sort()).toEqual(generated.toSorted());
    expect(Object.values(schemas).every((schema) => schema instanceof z.ZodType)).toBe(true);
  });

  it("have no double with a number at the end", () => {
    expect(generated.filter((name) => /[0-9]$/.test(name))).toEqual([]);
    expect(new Set(generated).size).toBe(generated.length);
  });

  it("hide no type of the language", () => {
    const builtIn = ["Record", "Partial", "Pick", "Omit", "Map", "Set", "Error", "Event", "Date", "Object", "String"];
    expect(generated.filter((name) => builtIn.includes(name))).toEqual([]);
  });
});
