import { constants, copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import packageJson from "../../package.json" with { type: "json" };
import { visible } from "./formats/visible.js";
import { packageRoot } from "./package-root.js";
import { unwritten } from "./unwritten.js";
import { UsageError } from "./usage-error.js";

/** What is copied beside the worked example: a report to change. */
const MINIMAL = "minimal";
/** The folder of the project that the examples go to. */
const FOLDER = "reports";
/** What belongs to an example and is no report: what it becomes elsewhere, and where each fact of the story stands. */
const LEFT_OUT = ["converted", "facts.json"];
const SCRIPT = "check:reports";
const COMMAND = `communique check ${FOLDER}`;

/** Runs `communique init`. A file that is there already is kept as it is. */
export async function runInit(dir: string, { example }: { example: string }): Promise<void> {
  let install: string | undefined;
  try {
    for (const name of [example, MINIMAL]) await copyExample(name, dir);
    install = await addScript(dir);
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === undefined) throw error;
    throw unwritten(failure.path ?? dir, failure);
  }
  const commands = [
    ...(resolve(dir) === process.cwd() ? [] : [`cd ${dir}`]),
    ...(install ? [install] : []),
    `npm run ${SCRIPT}`,
  ];
  tell(`\nNext: change ${join(dir, FOLDER, MINIMAL, "report.json")}, then run: ${commands.join(" && ")}`);
}

async function copyExample(example: string, dir: string): Promise<void> {
  const from = join(packageRoot(), "examples", example);
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (LEFT_OUT.includes(relative(from, file).split(sep)[0] as string)) continue;
    const target = join(dir, FOLDER, example, relative(from, file));
    await mkdir(dirname(target), { recursive: true });
    try {
      await copyFile(file, target, constants.COPYFILE_EXCL);
      tell(`created ${target}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      tell(`kept    ${target}`);
    }
  }
}

/** Adds the script, and returns the command that installs communique where the project does not have it yet. */
async function addScript(dir: string): Promise<string | undefined> {
  const file = join(dir, "package.json");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new UsageError(`${file} could not be read: ${error.message}`);
  });
  if (text === undefined) {
    const created = {
      private: true,
      type: "module",
      scripts: { [SCRIPT]: COMMAND },
      devDependencies: { communique: `^${packageJson.version}`, zod: packageJson.peerDependencies.zod },
    };
    await writeFile(file, `${JSON.stringify(created, null, 2)}\n`, { flag: "wx" });
    tell(`created ${file}`);
    return "npm install";
  }
  const present = scriptIn(text, file);
  if (present !== undefined) {
    const note = present === COMMAND ? "" : `: its script ${SCRIPT} is another one; the command is: ${COMMAND}`;
    tell(`kept    ${file}${note}`);
    return installFor(text);
  }
  // Edited in place, so that the rest of the file keeps its form.
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
  const formattingOptions = { insertSpaces: !indent.includes("\t"), tabSize: indent.length };
  await writeFile(file, applyEdits(text, modify(text, ["scripts", SCRIPT], COMMAND, { formattingOptions })));
  tell(`changed ${file}: added the script ${SCRIPT}`);
  return installFor(text);
}

function installFor(text: string): string | undefined {
  const { name, dependencies, devDependencies } = JSON.parse(text);
  const isThere = name === "communique" || dependencies?.communique || devDependencies?.communique;
  return isThere ? undefined : "npm install --save-dev communique zod";
}

/** What the script of that name in a package.json is, if there is one. */
function scriptIn(text: string, file: string): unknown {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON: correct it, then run init again. No script was added.`);
  }
  const scripts = (content as { scripts?: unknown } | null)?.scripts;
  const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(content) || (scripts !== undefined && !isObject(scripts))) {
    throw new UsageError(`${file} is not a package.json that a script can be added to. No script was added.`);
  }
  return (scripts as Record<string, unknown> | undefined)?.[SCRIPT];
}

function tell(line: string): void {
  for (const part of line.split("\n")) console.log(visible(part));
}
