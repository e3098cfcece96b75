import { recordsIn, storiesOf } from "../generate/stories.js";
import { safeJson } from "../json/safe-json.js";
import { outputTo } from "./output.js";

export interface GenerateCommandOptions {
  seed: number;
  reports: number;
  records?: boolean;
  out?: string;
}

/** Characters that are written at once: a write for each line would take longer than the line. */
const CHUNK = 1 << 16;

/** Runs `communique generate` and returns its exit code. */
export async function runGenerate({ seed, reports, records, out }: GenerateCommandOptions): Promise<number> {
  const output = outputTo(out);
  let text = "";
  for (const report of storiesOf(seed, reports)) {
    for (const document of records ? recordsIn(report) : [report]) text += `${safeJson(document)}\n`;
    if (text.length < CHUNK) continue;
    await output.write(text);
    text = "";
  }
  await output.write(text);
  await output.end();
  return 0;
}
