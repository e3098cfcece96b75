import { type AnyHome, homeOf, isKept, isLost } from "../convert/export/homes.js";
import { type TargetName, targetNames } from "../convert/target-names.js";
import { targets } from "../convert/targets.js";
import { RECORD_LISTS } from "../generated/model.js";
import { recordTypeName } from "../lookup/model.js";
import { bullets, code, page, prose, table } from "./docs-markdown.js";
import { fieldsOf } from "./model.js";

/** What a report consists of: its own head and the records, each with its type in the model. */
const KINDS: readonly (readonly [kind: string, type: string])[] = [
  ["report", "Report"],
  ...RECORD_LISTS.map(([, type]) => [type, recordTypeName(type)] as const),
];

const LISTS: ReadonlySet<string> = new Set(RECORD_LISTS.map(([list]) => list));

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
      KINDS.map(([kind, type]) => [kind, ...targetNames.map((name) => share(homeOfKind(name, kind), type))]),
    ),
  );
}

/** What one target makes of every field. */
export function convertPage(name: TargetName): string {
  const { title, description } = targets[name];
  return page(
    title,
    `${description} Import: ${code(`communique/${name}`)}. Command: ${code(`communique convert REPORT --to ${name}`)}.`,
    "What becomes of every field. What is lost stands in the `losses` of the conversion, with its path.",
    ...KINDS.flatMap(([kind, type]) => [`## ${kind}`, becomes(homeOfKind(name, kind), type)]),
  );
}

function homeOfKind(name: TargetName, kind: string): AnyHome {
  const home = homeOf(targets[name].homes, kind);
  if (home === undefined) throw new Error(`${name} does not say what becomes of a ${kind}.`);
  return home;
}

function becomes(home: AnyHome, type: string): string {
  if (isLost(home)) return `Lost: ${prose(home.lost)}`;
  return table(["Field", "Becomes", "Lost"], rows(home, type, ""));
}

function rows(home: AnyHome, type: string | undefined, field: string): string[][] {
  if (isLost(home)) return [[code(field), "", prose(home.lost)]];
  if (isKept(home)) return [[code(field), prose(home.kept), prose(home.except ?? "")]];
  return placedFields(type).flatMap(([key, inner]) => {
    const own = homeOf(home, key);
    if (own === undefined) throw new Error(`Nothing says what becomes of ${type}.${key}: give its table a "*".`);
    return rows(own, inner, field === "" ? key : `${field}.${key}`);
  });
}

function share(home: AnyHome, type: string): string {
  const kept = countKept(home, type);
  return kept === 0 ? "–" : `${kept} of ${countKept({ kept: "" }, type)}`;
}

/** How many fields have a place, those of objects within counted one by one. */
function countKept(home: AnyHome | undefined, type: string | undefined): number {
  if (home === undefined || isLost(home)) return 0;
  const fields = placedFields(type);
  if (fields.length === 0) return 1;
  return fields
    .map(([key, inner]) => countKept(isKept(home) ? home : homeOf(home, key), inner))
    .reduce((sum, count) => sum + count, 0);
}

/** The fields that have a place of their own, each with the name of its type. None for what is no object. */
function placedFields(type: string | undefined): [field: string, type: string | undefined][] {
  return fieldsOf(type ?? "")
    .filter(([field]) => field !== "type" && !(type === "Report" && LISTS.has(field)))
    .map(([field, { value }]) => [field, value.kind === "named" ? value.name : undefined]);
}
