import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { assemble, DRAFT_PROFILES, type DraftProfile, type DraftSchemaOptions, draftSchema } from "../../src/draft.js";
import { createChecker } from "../../src/index.js";
import { BROKEN } from "../draft/broken.js";
import { article, draft } from "../draft/example.js";
import { sayingLeaves, without } from "./draft/leaves.js";
import { engines } from "./draft/python.js";
import { run } from "./tools.js";

// Engines that hold a model to a schema, and the SDK of Gemini, all in Python: each takes every form of the draft, the example,
// and nothing that is broken. What they do is in draft/engines.py.

/** How many documents are written at random under the grammar. */
const DOCUMENTS = Number(process.env.COMMUNIQUE_DRAFT_DOCUMENTS ?? 5_000);

const profiles = Object.keys(DRAFT_PROFILES) as DraftProfile[];
const forms: { readonly [name: string]: DraftSchemaOptions } = {
  slim: {},
  "without-descriptions": { descriptions: false },
  "things-and-events": { lists: ["things", "events"] },
  "things-and-others": { lists: ["things", "statements", "figures", "commitments"] },
  details: { details: true },
  "details-alone": { lists: ["details"] },
  ...Object.fromEntries(profiles.map((profile) => [profile, { profile }])),
};
/** Those that ask for what the example has. */
const whole = ["slim", "without-descriptions", ...profiles];

interface Said {
  llguidance: { messages: string[]; refused: boolean; accepted: boolean[] };
  outlines: { characters: number; states: number; accepted: boolean[] };
  xgrammar: { characters: number; accepted: boolean[] };
  llamaCpp: { bytes: number; rules: number };
  genai: { unchanged: boolean; keywords: string[] };
}

const demanded = process.env.COMMUNIQUE_LANGUAGES?.split(",") ?? [];
const isDemanded = demanded.includes("all") || demanded.includes("python");

const found = engines();
if ("missing" in found) {
  console.log(`Engines on the draft: skipped: ${found.missing}`);
  if (isDemanded) throw new Error(found.missing);
}

const work = mkdtempSync(join(tmpdir(), "communique-draft-"));
afterAll(() => rmSync(work, { recursive: true }));

describe.skipIf("missing" in found)("the draft", () => {
  const { said, sampled } = "missing" in found ? { said: {}, sampled: [] } : outputOf(found);

  it("is taken by every engine in every form", () => {
    const rows = Object.entries(said).map(
      ([form, { llamaCpp, outlines, xgrammar }]) =>
        `${form}: GBNF ${llamaCpp.bytes} bytes in ${llamaCpp.rules} rules, ${outlines.states} states of outlines, ` +
        `EBNF of xgrammar ${xgrammar.characters}`,
    );
    console.log(["Engines on the draft", ...rows].join("\n  "));
    expect(Object.keys(said).sort()).toEqual(Object.keys(forms).sort());
    for (const { llguidance } of Object.values(said))
      expect(llguidance).toMatchObject({ messages: [], refused: false });
  });

  it.each(whole)("takes the example and nothing that is broken: %s", (form) => {
    const expected = [true, ...BROKEN.map(() => false)];
    expect(said[form]?.llguidance.accepted).toEqual(expected);
    expect(said[form]?.outlines.accepted).toEqual(expected);
    expect(said[form]?.xgrammar.accepted).toEqual(expected);
  });

  it("is a GBNF of at most 18 KB", () => {
    expect(said.slim?.llamaCpp.bytes).toBeGreaterThan(1_000);
    expect(said.slim?.llamaCpp.bytes).toBeLessThanOrEqual(18_000);
    // Half of it each, where a provider limits grammars.
    expect(said["things-and-events"]?.llamaCpp.bytes).toBeLessThanOrEqual(10_000);
    expect(said["things-and-others"]?.llamaCpp.bytes).toBeLessThanOrEqual(10_000);
  });

  it("goes to Gemini as it is, and needs nothing that its own form of a schema lacks", () => {
    const known = ["description", "enum", "items", "properties", "required", "type"];
    for (const { genai } of Object.values(said)) {
      expect(genai.unchanged).toBe(true);
      expect(genai.keywords.filter((keyword) => !known.includes(keyword))).toEqual([]);
    }
  });

  it(`fits each of ${DOCUMENTS} documents that were written at random under the grammar`, () => {
    const fits = new Ajv2020().compile(draftSchema());
    expect(sampled.length).toBe(DOCUMENTS);
    const wrong = sampled.filter((line) => !fits(JSON.parse(line)));
    expect(wrong).toEqual([]);
    expect(sampled.filter((line) => line.length > 1_000).length).toBeGreaterThan(DOCUMENTS / 10);
  });

  it(`is made into a report without an error from each of ${DOCUMENTS}, and each value is used or told`, () => {
    const options = { text: article, source: { publishedAt: "2027-05-04" } };
    const checker = createChecker({ as: "report", sourceTexts: { "source:article": article } });
    const wrong: string[] = [];
    const silent: string[] = [];
    let [filled, tried] = [0, 0];
    for (const [n, line] of sampled.entries()) {
      const made = assemble(line, options);
      if (!checker.check(made.report).ok) wrong.push(line);
      if (Object.keys(made.origins).length > 1) filled++;
      // One value of each that is not told: without it the report, or what is told, is another one.
      const lost = new Set(made.losses.map(({ path }) => path));
      const document = JSON.parse(line);
      const used = sayingLeaves(document).filter((path) => !isLost(path, lost));
      const leaf = used[n % used.length];
      if (leaf === undefined) continue;
      tried++;
      if (JSON.stringify(assemble(without(document, leaf), options)) === JSON.stringify(made))
        silent.push(`${n} ${leaf}`);
    }
    console.log(
      `Of ${DOCUMENTS} random drafts ${filled} have something in the report; ${tried} values were left out to see it`,
    );
    expect({ wrong, silent }).toEqual({ wrong: [], silent: [] });
    expect(filled).toBeGreaterThan(DOCUMENTS / 10);
    expect(tried).toBeGreaterThan(DOCUMENTS / 10);
  });
});

/** Whether a value, or something that it stands in, is told as lost. */
function isLost(path: string, lost: ReadonlySet<string>): boolean {
  const keys = path.split("/");
  return keys.some((_, i) => lost.has(keys.slice(0, i + 1).join("/")));
}

function outputOf({ python, converter }: { python: string; converter: string }): {
  said: { [form: string]: Said };
  sampled: string[];
} {
  const schemas = join(work, "schemas");
  mkdirSync(schemas);
  for (const [name, form] of Object.entries(forms)) {
    writeFileSync(join(schemas, `${name}.json`), JSON.stringify(draftSchema(form)));
  }
  const documents = join(work, "documents.json");
  writeFileSync(documents, JSON.stringify([["the example", draft], ...BROKEN]));
  const sampled = join(work, "sampled.ndjson");
  const script = fileURLToPath(new URL("./draft/engines.py", import.meta.url));
  const said = JSON.parse(run(python, [script, schemas, documents, converter, String(DOCUMENTS), sampled], work));
  return { said, sampled: readFileSync(sampled, "utf8").trimEnd().split("\n") };
}
