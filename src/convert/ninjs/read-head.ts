import type { Source, SourceId } from "../../generated/types.js";
import type { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import type { ImportOptions } from "../import/imported.js";
import { LONGEST_TEXT } from "../import/text.js";
import type { NinjsReading, Node } from "./reading.js";
import { titleOf } from "./seeds.js";

/** Begins the `profile` of items that `toNinjs` wrote. */
const OWN_PROFILE = /^communique-[0-9]+$/;

/**
 * What the report says of itself, read from its item or the first one.
 *
 * @param id that of the document, as a source
 * @throws TypeError for options that no report can have, and where nothing gives the report an id
 */
export function headOf(reading: NinjsReading, main: Node, id: SourceId, options: ImportOptions): Draft {
  const { path } = main;
  const title = titleOf(reading, main);
  const source: Source = { type: "source", id, kind: "dataset", title };
  const uri = (reading.peek(main, "uri") ?? "").replace(/#.*$/s, "");
  const language = reading.text(main, "language");
  const head = beginReport({ path, id: uri, language: language?.value, title, source }, options, reading.lose);
  if (language && head.get("language") !== language.value) head.set("language", language);
  if (main.value.type === "composite") head.set("summary", summaryOf(reading, main));
  head.set("createdAt", reading.text(main, "firstCreated"));
  const changed = reading.text(main, "versionCreated");
  if (changed?.value !== head.get("createdAt")) head.set("updatedAt", changed);
  return head;
}

/** What an item says of itself as an item, as far as the report says it already or need not say it. */
export function passHead(reading: NinjsReading, node: Node, main: Node): void {
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

function summaryOf(reading: NinjsReading, main: Node) {
  const [description] = reading.objects(main, "descriptions");
  const text = reading.text(description, "value", LONGEST_TEXT);
  if (text) for (const key of ["role", "contentType"]) reading.text(description, key);
  return text;
}
