import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { batch, interleave, ratio, type Timing } from "./interleave.js";
import type { Bench, Row } from "./report.js";

const PARSE = "JSON.parse of the text";
const SCHEMA = "schemas/report.schema.json";
const RECORD = "examples/records/person.full.json";

export const validators: Bench = {
  name: "validators",
  about:
    "verdicts of the generated validators on the compact Baku report in a warm process (medians of 31 interleaved rounds), " +
    "and what they add to a bundle (esbuild, minified, gzip level 9).",
  async run() {
    return [...(await speed()), ...(await sizes())];
  },
};

async function speed(): Promise<Row[]> {
  const text = JSON.stringify(JSON.parse(await readFile("examples/baku-talks/report.json", "utf8")));
  const value: unknown = JSON.parse(text);
  const { isReport } = await load<typeof import("../src/validators.js")>(
    'export { isReport } from "./src/validators.ts"',
  );
  const { ReportSchema } = await load<typeof import("../src/model/report.js")>(
    'export { ReportSchema } from "./src/model/report.ts"',
  );
  const ajv = new Ajv2020().compile(JSON.parse(await readFile(SCHEMA, "utf8")));
  const verdicts: Record<string, (value: unknown) => boolean> = {
    isReport,
    "peer: ajv compiled": (report) => ajv(report),
    "peer: ReportSchema.safeParse": (report) => ReportSchema.safeParse(report).success,
  };
  const subjects: Record<string, () => boolean> = { [PARSE]: () => JSON.parse(text) !== null };
  for (const [name, verdict] of Object.entries(verdicts)) {
    subjects[`verdict: ${name}`] = () => verdict(value);
    subjects[`JSON.parse and verdict: ${name}`] = () => verdict(JSON.parse(text));
  }
  const batches = Object.fromEntries(Object.entries(subjects).map(([name, run]) => [name, batch(name, run)]));
  const timings = interleave(batches, { rounds: 31, warmUp: 5 });
  const base = timings[PARSE] as Timing;
  return Object.entries(timings).map(([name, timing]) => ({
    what: `${text.length} B: ${name}`,
    result: `${ratio(base, timing).toFixed(2)} x as fast`,
    peer: "JSON.parse",
    figures: `${(timing.median * 1000).toFixed(1)} us`,
  }));
}

async function sizes(): Promise<Row[]> {
  const schema = JSON.parse(await readFile(SCHEMA, "utf8"));
  const ajv = new Ajv2020({ code: { source: true, esm: true } });
  const ajvCode = standalone.default(ajv, ajv.compile(schema));
  const person = JSON.parse(await readFile(RECORD, "utf8"));
  const { isPerson } = await load<typeof import("../src/validators.js")>(
    'export { isPerson } from "./src/validators.ts"',
  );
  if (!isPerson(person)) throw new Error(`isPerson refuses ${RECORD}.`);
  const subjects: Record<string, string> = {
    "size: isReport": 'export { isReport } from "./src/validators.ts"',
    "size: isPerson": 'export { isPerson } from "./src/validators.ts"',
    "size: all sixteen": 'export * from "./src/validators.ts"',
    "size, peer: ajv standalone, report": ajvCode,
    "size, peer: ReportSchema with zod": 'export { ReportSchema } from "./src/model/report.ts"',
  };
  const rows: Row[] = [];
  for (const [what, source] of Object.entries(subjects)) {
    const bytes = await bundle(source, true);
    const gzip = gzipSync(bytes, { level: 9 }).length;
    rows.push({
      what,
      result: `${(gzip / 1000).toFixed(1)} KB gzip`,
      peer: "-",
      figures: `${bytes.length} B minified, ${gzip} B gzip`,
    });
  }
  return rows;
}

/** The sources as a user's bundler compiles them: the loader of this bench adds code of its own to each function. */
async function load<T>(source: string): Promise<T> {
  const bytes = await bundle(source, false);
  return import(`data:text/javascript;base64,${Buffer.from(bytes).toString("base64")}`);
}

async function bundle(source: string, minify: boolean): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: "." },
    bundle: true,
    minify,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
