import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { bundled } from "./bundled.js";
import { batch, interleave, ratio } from "./interleave.js";
import type { Bench, Row } from "./report.js";

const BASE = "JSON.parse of the bytes";

export const check: Bench = {
  name: "check",
  about: `time in a warm process for the Baku report, medians of 31 interleaved rounds; the ratio is to ${BASE}.`,
  async run() {
    const report: unknown = JSON.parse(await readFile("examples/baku-talks/report.json", "utf8"));
    return [
      ...(await measure("compact", JSON.stringify(report))),
      ...(await measure("indented", JSON.stringify(report, null, 2))),
    ];
  },
};

async function measure(layout: string, text: string): Promise<Row[]> {
  const { readJson, checkText, ReportSchema } = await bundled<
    typeof import("../src/index.js") & typeof import("../src/json/read.js")
  >("src/index.ts", "src/json/read.ts");
  const validate = new Ajv2020().compile(JSON.parse(await readFile("schemas/report.schema.json", "utf8")));
  const bytes = new TextEncoder().encode(text);
  const value: unknown = JSON.parse(text);
  const decoder = new TextDecoder();
  const subjects: Record<string, () => boolean> = {
    [BASE]: () => JSON.parse(decoder.decode(bytes)) !== null,
    "readJson: hardened reading": () => "value" in readJson(bytes),
    "checkText: reading, shape and rules": () => checkText(bytes).ok,
    "ReportSchema.safeParse of the value": () => ReportSchema.safeParse(value).success,
    "peer: ajv validate of the value": () => validate(value),
  };
  const batches = Object.fromEntries(Object.entries(subjects).map(([name, run]) => [name, batch(name, run)]));
  const timings = interleave(batches, { rounds: 31, warmUp: 5 });
  const base = timings[BASE];
  if (base === undefined) throw new Error("Nothing to compare with.");
  return Object.entries(timings).map(([name, timing]) => ({
    what: `${layout}, ${bytes.length} B: ${name}`,
    result: `${ratio(timing, base).toFixed(2)} x`,
    peer: "JSON.parse",
    figures: `${(timing.median * 1000).toFixed(0)} us, ${(bytes.length / 1000 / timing.median).toFixed(0)} MB/s`,
  }));
}
