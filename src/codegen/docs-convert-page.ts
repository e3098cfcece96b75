import { type AnyHome, isKept, isLost, type ReportHomes } from "../convert/export/homes.js";
import { type TargetName, targetNames } from "../convert/target-names.js";
import { type Target, targets } from "../convert/targets.js";
import { RECORD_LISTS } from "../generated/model.js";
import { bullets, code, page, prose, table } from "./docs-markdown.js";

/** The kinds of objects that a report consists of: its own head and the records. */
const KINDS = ["report", ...RECORD_LISTS.map(([, type]) => type)] as const satisfies readonly (keyof ReportHomes)[];

/** What becomes of every field, over all targets. */
export function convertIndexPage(): string {
  return page(
    "Conversions",
    "What `communique convert` and the converters make of a report. Each says itself what it could not carry over: an exporter returns `{document, losses}`, and together they account for every field.",
    bullets(targetNames.map((name) => `[${targets[name].title}](${name}.md): ${targets[name].description}`)),
    "Which event is coded as what in CAMEO and PLOVER: [Event coding](event-coding.md).",
    "## How much each holds",
    "Fields of each kind of record that have a place in the target, of all fields that the model has. Fields of objects within a record count one by one.",
    table(
      ["", ...targetNames.map((name) => `[${name}](${name}.md)`)],
      KINDS.map((kind) => [kind, ...targetNames.map((name) => share(targets[name].homes[kind], kind))]),
    ),
  );
}

/** What one target makes of every field. */
export function convertPage(name: TargetName): string {
  const { title, description, homes } = targets[name];
  return page(
    title,
    `${description} Import: ${code(`communique/${name}`)}. Command: ${code(`communique convert REPORT --to ${name}`)}.`,
    "What becomes of every field. What is lost stands in the `losses` of the conversion, with its path.",
    ...KINDS.flatMap((kind) => [`## ${kind}`, homeOf(homes[kind])]),
  );
}

function homeOf(home: Target["homes"][keyof ReportHomes]): string {
  if (isLost(home)) return `Lost: ${prose(home.lost)}`;
  return table(["Field", "Becomes", "Lost"], rows(home as AnyHome, ""));
}

function rows(home: AnyHome, field: string): string[][] {
  if (isLost(home)) return [[code(field), "", prose(home.lost)]];
  if (isKept(home)) return [[code(field), prose(home.kept), prose(home.except ?? "")]];
  return Object.entries(home).flatMap(([key, inner]) => rows(inner, field === "" ? key : `${field}.${key}`));
}

/** The model has as many fields for every target, so those of a target that loses the whole kind are counted elsewhere. */
function share(home: AnyHome, kind: keyof ReportHomes): string {
  const all = Math.max(...targetNames.map((name) => leaves(targets[name].homes[kind]).length));
  const kept = leaves(home).filter(isKept).length;
  return kept === 0 ? "–" : `${kept} of ${all}`;
}

function leaves(home: AnyHome): AnyHome[] {
  return isLost(home) || isKept(home) ? [home] : Object.values(home).flatMap(leaves);
}
