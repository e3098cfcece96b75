import type { Report } from "../../generated/types.js";
import { isReport } from "../../validators.js";
import type { ImportOptions } from "../import/imported.js";
import { type Found, LONGEST_TEXT, type Node, type Reading } from "./reading.js";
import { titleOf } from "./seeds.js";
import type { ReportHead } from "./settle.js";

/** Begins the `profile` of items that `toNinjs` wrote. */
const OWN_PROFILE = /^communique-[0-9]+$/;

/** For texts of which neither document nor options say the language (BCP 47). */
const UNDETERMINED = "und";

/**
 * What the report says of itself, read from its item or the first one.
 *
 * @throws TypeError for options that no report can have, and where nothing gives the report an id
 */
export function headOf(reading: Reading, main: Node, options: ImportOptions): ReportHead {
  const { id, language } = options;
  requireFit("id", id, "a URI without a fragment");
  requireFit("language", language, "a language tag such as en");
  const uri = (reading.peek(main, "uri") ?? "").replace(/#.*$/s, "");
  if (id === undefined && !fits("id", uri)) {
    throw new TypeError(`The report needs an id, and ${JSON.stringify(uri)} can be none: give one as the option id.`);
  }
  const head: ReportHead = {
    type: "report",
    version: "1",
    id: id ?? uri,
    title: titleOf(reading, main),
    language: fitting(reading, "language", reading.text(main, "language")) ?? language ?? UNDETERMINED,
  };
  const summary = main.value.type === "composite" ? summaryOf(reading, main) : undefined;
  const createdAt = fitting(reading, "createdAt", reading.text(main, "firstCreated"));
  const versionCreated = fitting(reading, "updatedAt", reading.text(main, "versionCreated"));
  const updatedAt = versionCreated === createdAt ? undefined : versionCreated;
  return { ...head, ...(summary && { summary }), ...(createdAt && { createdAt }), ...(updatedAt && { updatedAt }) };
}

/** What an item says of itself as an item, as far as the report says it already or need not say it. */
export function passHead(reading: Reading, node: Node, main: Node): void {
  const { value, path } = node;
  for (const key of ["type", "standard"]) reading.pass(`${path}/${key}`);
  if (OWN_PROFILE.test(reading.peek(node, "profile") ?? "")) reading.pass(`${path}/profile`);
  if (value.version === value.versionCreated) reading.pass(`${path}/version`);
  for (const key of ["versionCreated", "firstCreated"]) {
    if (value[key] === main.value[key]) reading.pass(`${path}/${key}`);
  }
  if (value.pubStatus === "usable") reading.pass(`${path}/pubStatus`);
  else if (value.pubStatus !== undefined) {
    reading.lose(`${path}/pubStatus`, "The provider does not release the item, which a report cannot say.");
  }
}

function summaryOf(reading: Reading, main: Node): string | undefined {
  const [description] = reading.objects(main, "descriptions");
  const text = reading.text(description, "value", LONGEST_TEXT);
  if (description && text) for (const key of ["role", "contentType"]) reading.text(description, key);
  return text?.value;
}

function fitting(reading: Reading, key: keyof Report, found: Found | undefined): string | undefined {
  if (found === undefined || fits(key, found.value)) return found?.value;
  reading.lose(found.path, `It does not fit into the field ${key} of a report.`);
  return undefined;
}

function requireFit(key: "id" | "language", value: string | undefined, form: string): void {
  if (value === undefined || fits(key, value)) return;
  throw new TypeError(`${key} is ${JSON.stringify(value)}: use ${form}.`);
}

/** Whether a report can have that value in that field. */
function fits(key: keyof Report, value: string): boolean {
  const sources = [{ type: "source", id: "source:x", kind: "x" }];
  return isReport({ type: "report", version: "1", id: "urn:x", title: "x", language: "en", sources, [key]: value });
}
