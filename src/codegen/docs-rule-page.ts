import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rule } from "../check/rules/rule.js";
import { code, fenced, page, prose } from "./docs-markdown.js";

/** The documents that show what each rule finds. They are tested, so what the page shows is true. */
const FIXTURES = "test/fixtures/rules";

/** The page of one rule: what it finds, what to do, a document that fails and one that passes. */
export async function rulePage({ code: name, severity, description, help, example }: Rule): Promise<string> {
  return page(
    name,
    `${severity === "error" ? "Error" : "Warning"}, unless it is set otherwise. ${prose(description)}`,
    prose(help),
    ...(example === undefined ? [] : [fenced("json", example)]),
    `In a project's settings: ${code(`{"rules": {"${name}": "off"}}`)}, or ${code("warning")}, or ${code("error")}. On the command line: ${code(`--rule ${name}=off`)}.`,
    ...(await shown(name, "fails", "A document that fails")),
    ...(await shown(name, "passes", "A document that passes")),
    "All findings are listed in [Findings](../findings.md).",
  );
}

/** The first document of a folder, by name. */
async function shown(name: string, verdict: string, title: string): Promise<string[]> {
  const folder = join(FIXTURES, name, verdict);
  const [first] = (await readdir(folder)).sort();
  if (first === undefined) throw new Error(`${folder} is empty: the page of ${name} shows a document from it.`);
  const text = (await readFile(join(folder, first), "utf8")).trimEnd();
  return [`## ${title}`, `${first.replace(/\.json$/, "").replaceAll("-", " ")}:`, fenced("json", text)];
}
