import { describe, expect, it } from "vitest";
import type { FieldShape } from "../../src/generated/model.js";
import { model } from "../../src/generated/model.js";
import { recordSchemas } from "../../src/model/records/record.js";
import { registry } from "../../src/model/registry.js";

// Engines that hold records in columns (DuckDB, Spark, BigQuery) take a name for one thing, whatever its case.

const types = Object.values(recordSchemas).map((schema) => registry.get(schema)?.id as keyof typeof model);

describe("the records of a report in one table", () => {
  it("have one type for each name", () => {
    const columns = new Map<string, Set<string>>();
    for (const type of types) {
      for (const [name, field] of Object.entries(fieldsOf(type))) {
        columns.set(name, (columns.get(name) ?? new Set()).add(columnOf(field)));
      }
    }
    expect([...columns].filter(([, kinds]) => kinds.size > 1).map(([name, kinds]) => [name, [...kinds]])).toEqual([]);
    expect(columns.get("about")).toEqual(new Set(["list of text"]));
    expect(columns.get("when")).toEqual(new Set(["object"]));
  });
});

describe("the keys of an object", () => {
  it("do not differ only by case", () => {
    const alike = Object.keys(model).filter((type) => {
      const names = Object.keys(fieldsOf(type as keyof typeof model));
      return new Set(names.map((name) => name.toLowerCase())).size < names.length;
    });
    expect(alike).toEqual([]);
  });
});

function fieldsOf(type: keyof typeof model): Readonly<Record<string, FieldShape>> {
  const shape = model[type];
  return shape?.kind === "object" ? shape.fields : {};
}

/** What an engine makes of a field: ids, words and dates are all text. */
function columnOf({ list, value }: FieldShape): string {
  const named = value.kind === "named" ? model[value.name as keyof typeof model] : value;
  const kind =
    named?.kind === "object" ? "object" : named?.kind === "number" ? "number" : isText(named) ? "text" : "other";
  return list ? `list of ${kind}` : kind;
}

function isText(shape: { kind: string; value?: unknown } | undefined): boolean {
  return (
    shape !== undefined &&
    (["words", "id", "text"].includes(shape.kind) || (shape.kind === "constant" && typeof shape.value === "string"))
  );
}
