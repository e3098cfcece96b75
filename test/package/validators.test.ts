import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, run } from "./consumer.js";

const SHAPE = join(ROOT, "test/fixtures/invalid/shape");
const fixtures: Record<string, { schema: string; code: string; path: string }> = JSON.parse(
  readFileSync(join(SHAPE, "expected.json"), "utf8"),
);

type Verdicts = Record<string, Record<string, boolean>>;

const ENGINES = ["Zod", "checkText", "ajv on schemas", "ajv on schemas/draft-07"];

// Everything is loaded as a user of the package loads it: by its name, from its own folder.
const { accepted, refused } = run<{ accepted: Verdicts; refused: Verdicts }>(
  "validators.mjs",
  `import { readFileSync } from "node:fs";
  import { createRequire } from "node:module";
  import { Ajv } from "ajv";
  import { Ajv2020 } from "ajv/dist/2020.js";
  import { BilateralAgreementSchema, checkText, recordSchemas, AnyRecordSchema, ReportSchema, SummitSchema } from "communique";
  const [folder, fixtures] = [process.argv[2], JSON.parse(process.argv[3])];
  const require = createRequire(import.meta.url);
  const zod = { ...recordSchemas, record: AnyRecordSchema, report: ReportSchema, summit: SummitSchema, "bilateral-agreement": BilateralAgreementSchema };
  const compiled = {};
  const ajvs = { "": new Ajv2020({ strict: true }), "draft-07/": new Ajv({ strict: true }) };
  const ajv = (dialect, schema, value) =>
    (compiled[dialect + schema] ??= ajvs[dialect].compile(require("communique/schemas/" + dialect + schema + ".schema.json")))(value);
  const judge = (bytes, schema) => {
    const value = JSON.parse(bytes);
    return {
      Zod: zod[schema].safeParse(value).success,
      checkText: checkText(bytes, { as: schema }).ok,
      "ajv on schemas": ajv("", schema, value),
      "ajv on schemas/draft-07": ajv("draft-07/", schema, value),
    };
  };
  const accepted = {};
  for (const [file, schema] of [
    ["baku-talks/report.json", "report"],
    ["minimal/report.json", "report"],
    ["records/summit.full.json", "summit"],
    ["records/bilateral-agreement.full.json", "bilateral-agreement"],
    ["records/statement.full.json", "record"],
  ]) {
    accepted[file] = judge(readFileSync(require.resolve("communique/examples/" + file)), schema);
  }
  const refused = {};
  for (const [file, { schema }] of Object.entries(fixtures)) refused[file] = judge(readFileSync(folder + "/" + file), schema);
  console.log(JSON.stringify({ accepted, refused }));`,
  SHAPE,
  JSON.stringify(fixtures),
);

const all = (verdict: boolean) => Object.fromEntries(ENGINES.map((engine) => [engine, verdict]));

describe("Zod, the checker, and ajv on the schema files, all from the installed package", () => {
  it.each(Object.entries(accepted))("accept its example %s", (_, verdicts) => {
    expect(verdicts).toEqual(all(true));
  });

  it("look at the worked example among them", () => {
    expect(Object.keys(accepted)).toContain("baku-talks/report.json");
  });

  it("refuse every fixture of a wrong shape", () => {
    expect(Object.keys(refused)).toEqual(Object.keys(fixtures));
    expect(Object.keys(refused).length).toBeGreaterThanOrEqual(150);
    const wrong = Object.entries(refused).filter(([, verdicts]) => Object.values(verdicts).includes(true));
    expect(wrong).toEqual([]);
    expect(Object.values(refused)[0]).toEqual(all(false));
  });
});
