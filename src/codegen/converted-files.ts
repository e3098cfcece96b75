import { readFile } from "node:fs/promises";
import { addToList } from "../collections/add-to-list.js";
import { type TargetName, targetNames } from "../convert/target-names.js";
import { targets } from "../convert/targets.js";
import type { Report } from "../generated/types.js";
import { bullets, code, page, prose } from "./docs-markdown.js";

const REPORT = "examples/baku-talks/report.json";
const FOLDER = "examples/baku-talks/converted";

/** The worked example says nowhere when it was written, and two targets have to say when they were made. */
const TIMESTAMP = "2024-08-20T00:00:00Z";

/** The worked example in all targets, with what each loses. */
export async function convertedFiles(): Promise<Map<string, string>> {
  const report = JSON.parse(await readFile(REPORT, "utf8")) as Report;
  const files = new Map<string, string>();
  const sections = targetNames.map((name) => {
    const { files: written, losses } = targets[name].convert(report, { timestamp: TIMESTAMP });
    const folder = written.length > 1 ? `${name}/` : "";
    for (const { name: file, text } of written) files.set(`${FOLDER}/${folder}${file}`, text);
    return section(name, folder === "" ? (written[0]?.name ?? "") : folder, losses);
  });
  files.set(
    `${FOLDER}/README.md`,
    page(
      "The worked example, converted",
      `[The report](../report.json) in every form that ${code("communique convert")} knows, and what each form could not hold. Where a form has to say when it was made, that is ${code(TIMESTAMP)}, an option of the conversion, since the report does not say.`,
      ...sections,
    ),
  );
  return files;
}

function section(name: TargetName, file: string, losses: readonly { path: string; reason: string }[]): string {
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of losses) addToList(byReason, reason, path);
  const lines = [...byReason].map(([reason, paths]) => `${prose(reason)} ${paths.map(code).join(", ")}`);
  return [
    `## ${targets[name].title}`,
    `[${file}](${file}). ${losses.length === 0 ? "Nothing is lost." : losses.length === 1 ? "One value is lost:" : `${losses.length} values are lost:`}`,
    bullets(lines),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}
