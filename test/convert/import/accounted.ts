import { check } from "communique";
import { expect } from "vitest";
import type { Imported, ImportLoss } from "../../../src/convert/import/imported.js";
import { formatPointer, parsePointer } from "../../../src/json/pointer.js";
import { sampled } from "../../long.js";

/**
 * Changes every scalar of a document, one by one, in the normal run every second: the report changes, or the scalar or something that it lies in is told as
 * lost. And what is told stands there, once for each reason, and what is made is a sound report.
 *
 * @param read the importer. For a document that it refuses it throws a TypeError, which tells enough
 */
export function expectNothingSilent(document: unknown, read: (document: unknown) => Imported): void {
  const { report, losses } = read(document);
  const before = JSON.stringify(report);
  const silent = sampled([...scalars(document, [])], 2).filter((path) => {
    const after = outcome(() => read(changed(document, path)));
    return after !== undefined && JSON.stringify(after.report) === before && !isTold(formatPointer(path), after.losses);
  });
  expect(silent.map(formatPointer)).toEqual([]);
  for (const { path, reason } of losses) {
    expect(at(document, path), path).toBeDefined();
    expect(reason, path).toMatch(/^[A-Z].*[.]$/s);
  }
  const told = losses.map(({ path, reason }) => `${path} ${reason}`);
  expect(told.filter((line, i) => told.indexOf(line) < i)).toEqual([]);
  expect(check(report, { as: "report" }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
}

function outcome(run: () => Imported): Imported | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof TypeError && error.message.endsWith(".")) return undefined;
    throw error;
  }
}

function* scalars(value: unknown, path: string[]): Generator<string[]> {
  if (typeof value !== "object" || value === null) yield path;
  else for (const [key, child] of Object.entries(value)) yield* scalars(child, [...path, key]);
}

/** The document with another value in that place. */
function changed(document: unknown, path: readonly string[]): unknown {
  const copy = structuredClone(document);
  const key = path.at(-1);
  if (key === undefined) return another(copy);
  const owner = at(copy, formatPointer(path.slice(0, -1))) as { [key: string]: unknown };
  owner[key] = another(owner[key]);
  return copy;
}

function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : `${value ?? ""}x`;
}

function isTold(path: string, losses: readonly ImportLoss[]): boolean {
  return losses.some((loss) => path === loss.path || path.startsWith(`${loss.path}/`));
}

function at(document: unknown, path: string): unknown {
  return (parsePointer(path) ?? []).reduce((value, key) => (value as { [key: string]: unknown })[key], document);
}
