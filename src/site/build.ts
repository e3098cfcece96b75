import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { licences } from "../build/licences.js";
import { pageScriptHash, pageStyleHash } from "../generated/view-assets.js";
import { captionOf, storyLinks } from "./additions.js";
import { bundle } from "./bundle.js";
import { highlight } from "./highlight.js";
import { ICON, LICENCES, PLAYGROUND, SCRIPT, STYLE } from "./page.js";
import { examplesOf, playgroundPage, playgroundPolicy } from "./playground-page.js";
import { Repository } from "./repository.js";
import { searchIndex } from "./search-index.js";
import { sitePages } from "./site-pages.js";
import { storyPages } from "./story-pages.js";

const OWN = fileURLToPath(new URL("./", import.meta.url));

type Write = (address: string, content: string | Uint8Array) => void;
type Plugins = () => ReturnType<ReturnType<typeof licences>>[];

/** Writes the site into a folder, in place of what that holds. Gives the number of its pages. */
export async function buildSite(root: string, out: string): Promise<number> {
  const repository = new Repository(root);
  const { pages, parts, html, copies } = sitePages(repository, {
    highlight,
    caption: captionOf,
    below: (file) => storyLinks(repository, file),
  });
  rmSync(out, { recursive: true, force: true });
  const write: Write = (address, content) => {
    const path = join(out, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const all = [...html, ...storyPages(repository)];
  for (const [address, text] of all) write(address, text);
  for (const [address, file] of copies) {
    mkdirSync(dirname(join(out, address)), { recursive: true });
    cpSync(join(root, file), join(out, address));
  }
  const partOf = new Map(parts.flatMap((part) => part.pages.map((page) => [page.path, part.title])));
  write(
    "assets/search-index.js",
    searchIndex(pages, ({ path }) => partOf.get(path) ?? ""),
  );
  write(STYLE, readFileSync(join(OWN, STYLE)));
  write(ICON, readFileSync(join(OWN, ICON)));
  const thirdParty = licences(join(out, LICENCES));
  const plugins: Plugins = () => [thirdParty()];
  write(SCRIPT, (await bundle({ entry: join(OWN, "client/site.ts"), plugins })).script);
  await writePlayground(repository, write, plugins);
  return all.length + 1;
}

async function writePlayground(repository: Repository, write: Write, plugins: Plugins): Promise<void> {
  const examples = examplesOf(repository);
  // A policy has its hashes in quotation marks.
  const policy = playgroundPolicy({ script: `'${pageScriptHash}'`, style: `'${pageStyleHash}'` });
  write(PLAYGROUND, playgroundPage(policy, examples.stories));
  write("playground/playground.css", readFileSync(join(OWN, "assets/playground.css")));
  const part = (name: string) => join(OWN, `playground/parts/${name}.ts`);
  const { script, parts } = await bundle({
    entry: join(OWN, "playground/main.ts"),
    parts: { converting: part("converting"), assembling: part("assembling"), land: part("land") },
    plugins,
  });
  write("playground/playground.js", script);
  for (const [name, content] of parts) write(`playground/parts/${name}.js`, content);
  // Data alone, which nothing has to bundle.
  write(
    "playground/parts/examples.js",
    `(globalThis.communiqueParts ??= {}).examples = ${JSON.stringify(examples)};\n`,
  );
}
