import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type FindingCodeInfo, findingCodes } from "../check/finding-codes.js";
import { addToList } from "../collections/add-to-list.js";
import { draftFindingCodes } from "../draft/assemble/finding-codes.js";
import { descriptions } from "../generated/descriptions.js";
import { guide } from "../generated/guide.js";
import { documentTypes, type FieldShape, model as table } from "../generated/model.js";
import { fieldsOf } from "../lookup/model.js";
import { nearest } from "../text/nearest.js";
import { packageRoot } from "./package-root.js";
import { UsageError } from "./usage-error.js";

/** Runs `communique explain`: prints all that has the name. */
export async function runExplain(name: string): Promise<void> {
  process.stdout.write(`${(await explanationsOf(name)).join("\n\n")}\n`);
}

/**
 * All that has the name, each with a heading.
 *
 * @throws UsageError where nothing has it, with the nearest name
 */
export async function explanationsOf(name: string): Promise<string[]> {
  const parts = [...ofFinding(name), ...ofType(name), ...ofFields(name), ...ofWord(name)];
  if (parts.length === 0) parts.push(...(await linesWith(name)));
  if (parts.length === 0) throw new UsageError(unknown(name));
  const blocks: string[] = [];
  for (const part of parts) blocks.push(typeof part === "string" ? part : await part());
  return blocks;
}

/** A block of the output, or what reads it out of a page. */
type Part = string | (() => Promise<string>);

function* ofFinding(name: string): Generator<Part> {
  const finding = (findingCodes as readonly FindingCodeInfo[]).find(({ code }) => code === name);
  const ofDraft = draftFindingCodes.find(({ code }) => code === name);
  if (ofDraft) yield `# ${name}\n\n${weightOf(ofDraft)} of a draft. ${ofDraft.description} ${ofDraft.help}`;
  if (finding === undefined) return;
  if (finding.step === "rule") yield () => pageOf(`reference/rules/${name}.md`);
  else yield `# ${name}\n\n${weightOf(finding)}. ${finding.description}`;
}

function weightOf({ severity }: Pick<FindingCodeInfo, "severity">): string {
  return severity === "error" ? "Error" : "Warning";
}

function* ofType(name: string): Generator<Part> {
  const types: Readonly<Record<string, string>> = documentTypes;
  const type = Object.hasOwn(types, name) ? types[name] : Object.keys(table).find((known) => isSame(known, name));
  if (type === undefined) return;
  const { about = "", fields: prose = {} } = descriptions()[type] ?? {};
  const fields = Object.entries(fieldsOf(type)).map(([field, shape]) => {
    return `- ${field}: ${written(shape)}. ${prose[field] ?? ""}`.trimEnd();
  });
  yield [`# ${type}`, about, ...(fields.length > 0 ? [fields.join("\n")] : [])].join("\n\n");
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A field of one type, or of all that have it: told once for those of which the same is said. */
function* ofFields(name: string): Generator<Part> {
  const [field = "", only] = name.split(".").reverse();
  const told = new Map<string, string[]>();
  const decided = new Set<(typeof guide)[number]>();
  for (const [type, { fields = {} }] of Object.entries(descriptions())) {
    const own = fieldsOf(type);
    const shape = Object.hasOwn(own, field) ? own[field] : undefined;
    if (shape === undefined || (only !== undefined && only !== type && only !== typeWordOf(type))) continue;
    const text = `${written(shape)}\n\n${fields[field] ?? ""}`;
    addToList(told, text, type);
    for (const line of guide) if (line.fields.includes(`${type}.${field}`)) decided.add(line);
  }
  for (const [text, types] of told) yield `# ${field} of ${types.join(", ")}\n\n${text}`;
  for (const { page, heading } of decided) yield () => sectionOf(`guide/${page}`, heading);
}

/** A word in every vocabulary that lists it, or in the one that stands before it. */
function* ofWord(name: string): Generator<Part> {
  const [word = "", only] = name.split(".").reverse();
  for (const [type, { about }] of Object.entries(descriptions())) {
    if (table[type]?.kind !== "words" || (only !== undefined && only !== type)) continue;
    const meaning = about.split("\n").find((line) => line.startsWith(`- \`${word}\`: `));
    if (meaning === undefined) continue;
    yield `# ${word} as ${type}\n\n${meaning.slice(`- \`${word}\`: `.length)}\n\nStands in ${usersOf(type).join(", ")}.`;
  }
}

function usersOf(type: string): string[] {
  return Object.keys(table).flatMap((owner) =>
    Object.entries(fieldsOf(owner)).flatMap(([field, { value }]) =>
      value.kind === "named" && value.name === type ? [`${owner}.${field}`] : [],
    ),
  );
}

/** `statement` for `Statement`. */
function typeWordOf(type: string): string | undefined {
  return Object.entries(documentTypes).find(([, name]) => name === type)?.[0];
}

/** The type of a field in words: `list of Claim, optional`. */
function written({ isRequired, list, value }: FieldShape): string {
  const what =
    value.kind === "named" ? value.name : value.kind === "constant" ? JSON.stringify(value.value) : value.kind;
  return `${list ? "list of " : ""}${what}, ${isRequired ? "required" : "optional"}`;
}

async function pageOf(path: string): Promise<string> {
  const text = await readFile(join(packageRoot(), "docs", path), "utf8");
  return `${withoutMarks(text)}\n\n${standsIn(path)}`;
}

/** What stands under a heading of a page of the guide. */
async function sectionOf(path: string, heading: string): Promise<string> {
  const text = await readFile(join(packageRoot(), "docs", path), "utf8");
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  return `# Guide: ${heading}\n\n${withoutMarks(own)}\n\n${standsIn(path)}`;
}

/** For a name that nothing has: the lines of the guide and the answers that use it. */
async function linesWith(name: string): Promise<Part[]> {
  if (!/\w{3}/.test(name)) return [];
  const folder = join(packageRoot(), "docs", "guide");
  const found: Part[] = [];
  for (const page of (await readdir(folder)).sort()) {
    const [, ...sections] = (await readFile(join(folder, page), "utf8")).split("\n## ");
    for (const section of sections) {
      const [heading = ""] = section.split("\n");
      if (withoutBlocks(section).toLowerCase().includes(name.toLowerCase()))
        found.push(() => sectionOf(`guide/${page}`, heading));
    }
  }
  return found;
}

/** What stands outside of fences. */
function withoutBlocks(markdown: string): string {
  return markdown
    .split("\n```")
    .filter((_, i) => i % 2 === 0)
    .join("\n");
}

/** Without the comments that are for programs. What follows an opening fence says which finding a block gets. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^<!--.*-->\n*/gm, "")
    .replace(/^```json wrong=(.+)$/gm, "Not, since that gets $1:\n\n```json")
    .trim();
}

function standsIn(path: string): string {
  return `In ${relative(process.cwd(), join(packageRoot(), "docs", path)) || path}.`;
}

function unknown(name: string): string {
  const names = new Set<string>([...findingCodes, ...draftFindingCodes].map(({ code }) => code));
  for (const [type, { about, fields = {} }] of Object.entries(descriptions())) {
    names.add(type);
    for (const field of Object.keys(fields)) names.add(field);
    if (table[type]?.kind === "words")
      for (const [, word = ""] of about.matchAll(/^- `([a-z0-9-]+)`: /gm)) names.add(word);
  }
  const near = nearest(name, names);
  return `There is no finding, type, field or word ${JSON.stringify(name.slice(0, 80))}.${near ? ` Did you mean "${near}"?` : ""} \`communique explain report\` prints where to begin, and the answers in docs/guide begin with what you want to say.`;
}
