import { afterAll, describe, expect, it } from "vitest";
import { documentNames } from "../../src/lookup/document-names.js";
import { isLong, scale, seed } from "../long.js";
import { compared } from "./compare.js";
import { declaredDifferences } from "./declared.js";
import { filed, generated, likelySchemas } from "./documents.js";
import { judges } from "./engines.js";
import { PythonJudge, whyNoPython } from "./python.js";
import { expectShown } from "./shown.js";

const timeout = scale(60_000, 1_500_000);
const COUNT = scale(500, 20_000);
const figures: string[] = [];

// One dialect is enough for the normal run: the other has the same patterns and bounds.
const folders = isLong ? ["schemas", "schemas/draft-07"] : ["schemas"];
const pythons = whyNoPython === undefined ? folders.map((folder) => new PythonJudge(folder)) : [];
const asked = [...judges.slice(0, 1), ...pythons];

afterAll(() => {
  for (const python of pythons) python.stop();
  console.log([`Equivalence with Python, seed ${seed}`, ...(whyNoPython ? [whyNoPython] : figures)].join("\n  "));
});

it("Python's jsonschema is there", (context) => {
  // Where everything is to be proven, nothing may be left out in silence.
  if (!(process.env.CI === "true" && isLong)) context.skip(whyNoPython !== undefined, whyNoPython);
  expect(whyNoPython).toBeUndefined();
});

describe.skipIf(whyNoPython !== undefined)("Zod and Python's jsonschema", () => {
  it("say the same of every fixture and example", { timeout }, async () => {
    const names = isLong ? () => documentNames : likelySchemas;
    const { differences, accepted, summary } = await compared(filed(names), asked);
    figures.push(`files: ${summary}`);
    expect(differences).toEqual([]);
    expect(accepted).toBeGreaterThan(200);
  });

  it(`say the same of ${COUNT} generated documents (seed ${seed})`, { timeout }, async () => {
    const { differences, documents, summary } = await compared(generated(COUNT, seed), asked);
    figures.push(`generated: ${summary}`);
    expect(differences, `Run again with COMMUNIQUE_SEED=${seed}.`).toEqual([]);
    expect(documents).toBeGreaterThanOrEqual(COUNT);
  });

  it.each(declaredDifferences)("differ as declared: $name", async (difference) => {
    await expectShown(difference, asked);
  });
});
