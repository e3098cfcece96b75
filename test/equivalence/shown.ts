import { expect } from "vitest";
import { dissenters, type Verdicts, verdictsOn } from "./compare.js";
import type { DeclaredDifference } from "./declared.js";
import type { Judge } from "./engines.js";

/** Expects that those of the judges who are named differ, that nobody else does, and that all agree without the cause. */
export async function expectShown({ by, shown, without }: DeclaredDifference, judges: readonly Judge[]): Promise<void> {
  const named = judges.map(({ name }) => name).filter((name) => by.some((start) => name.startsWith(start)));
  const agreed = { ...shown, text: without(shown.text) };
  const [verdicts, others] = (await verdictsOn([shown, agreed], judges)) as [Verdicts, Verdicts];
  expect(dissenters(verdicts)).toEqual(named);
  expect(dissenters(others)).toEqual([]);
  const [{ name: zod } = { name: "" }] = judges;
  expect(others.get(zod)).toBe(verdicts.get(zod));
}
