import { afterAll, describe, expect, it } from "vitest";
import { documentNames } from "../../src/lookup/document-names.js";
import { isLong, scale, seed } from "../long.js";
import { compared } from "./compare.js";
import { declaredDifferences } from "./declared.js";
import { changed, filed, generated, likelySchemas } from "./documents.js";
import { judges } from "./engines.js";
import { expectShown } from "./shown.js";

const timeout = scale(60_000, 1_500_000);
const COUNT = scale(500, 100_000);
const again = `Run again with COMMUNIQUE_SEED=${seed}.`;
/** The engines take most of the time: in the normal run they are only asked about generated documents. */
const asked = isLong ? judges : judges.slice(0, 3);
const figures: string[] = [];
let changes = 0;

afterAll(() => {
  const lines = [...figures, `changes of full examples: ${changes} documents`];
  console.log([`Equivalence in JavaScript, seed ${seed}`, ...lines].join("\n  "));
});

describe("Zod, the validators, what explains, check and three engines of JSON Schema", () => {
  // test/schemas/fixtures.test.ts puts them to two engines too.
  it("say the same of every fixture and example", { timeout }, async () => {
    const names = isLong ? () => documentNames : likelySchemas;
    const { differences, documents, accepted, summary } = await compared(filed(names), asked);
    figures.push(`files: ${summary}`);
    expect(differences).toEqual([]);
    // Both halves of the question have to come up.
    expect(accepted).toBeGreaterThan(200);
    expect(documents - accepted).toBeGreaterThan(1_000);
  });

  it(`say the same of ${COUNT} generated documents (seed ${seed})`, { timeout }, async () => {
    const { differences, documents, accepted, summary } = await compared(generated(COUNT, seed), judges);
    figures.push(`generated: ${summary}`);
    expect(differences, again).toEqual([]);
    expect(documents).toBeGreaterThanOrEqual(COUNT);
    expect(accepted / documents).toBeGreaterThan(0.25);
    expect(accepted / documents).toBeLessThan(0.75);
  });

  // The normal run takes a twelfth of them, another one for another seed.
  it.each(documentNames)("say the same of every single change of a full %s", { timeout }, async (as) => {
    const { differences, documents, accepted } = await compared(changed(as, scale(12, 1), seed), asked);
    changes += documents;
    expect(differences, again).toEqual([]);
    expect(accepted).toBeGreaterThan(scale(10, 30));
    expect(documents - accepted).toBeGreaterThan(scale(50, 150));
  });
});

describe("a declared difference", () => {
  it.each(declaredDifferences)("is still there: $name", async (difference) => {
    await expectShown(difference, judges);
  });

  it("names somebody, and nobody who is not asked", () => {
    expect(declaredDifferences.filter(({ by }) => by.length === 0)).toEqual([]);
    const names = [...judges.map(({ name }) => name), "jsonschema (Python)"];
    const unknown = declaredDifferences
      .flatMap(({ by }) => by)
      .filter((start) => !names.some((name) => name.startsWith(start)));
    expect(unknown).toEqual([]);
  });
});
