import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licences } from "../build/licences.js";
import { captionOf, storyLinks } from "./additions.js";
import { highlight } from "./highlight.js";
import { ICON, LICENCES, PLAYGROUND, SCRIPT, STYLE } from "./page.js";
import { examplesOf, playgroundPage, playgroundPolicy } from "./playground-page.js";
import { Repository } from "./repository.js";
import { searchIndex } from "./search-index.js";
import { sitePages } from "./site-pages.js";

const OWN = fileURLToPath(new URL("./", import.meta.url));

/** Writes the site into a folder, which is emptied before. Gives the number of its pages. */
export async function buildSite(root: string, out: string): Promise<number> {
  const repository = new Repository(root);
  const { pages, parts, html, copies } = sitePages(repository, {
    highlight,
    caption: captionOf,
    below: (file) => storyLinks(repository, file),
  });
  rmSync(out, { recursive: true, force: true });
  const write = (address: string, content: string | Uint8Array) => {
    const path = join(out, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const [address, text] of html) write(address, text);
  for (const [address, file] of copies) {
    mkdirSync(dirname(join(out, address)), { recursive: true });
    cpSync(join(root, file), join(out, address));
  }
  const thirdParty = licences(join(out, LICENCES));
  const partOf = new Map(parts.flatMap((part) => part.pages.map((page) => [page.path, part.title])));
  write(
    "assets/search-index.js",
    searchIndex(pages, ({ path }) => partOf.get(path) ?? ""),
  );
  write(STYLE, readFileSync(join(OWN, STYLE)));
  write(ICON, readFileSync(join(OWN, ICON)));
  write(SCRIPT, await bundled("client/site.ts", thirdParty));
  const examples = examplesOf(repository);
  write(PLAYGROUND, playgroundPage(playgroundPolicy({ script: "", style: "" }), examples.stories));
  write("playground/examples.js", `globalThis.communiqueExamples=${JSON.stringify(examples)};\n`);
  write("playground/playground.css", readFileSync(join(OWN, "assets/playground.css")));
  write("playground/playground.js", await bundled("playground/main.ts", thirdParty));
  return html.size;
}

/** A classic script: pages in a folder load no modules. */
async function bundled(entry: string, thirdParty: ReturnType<typeof licences>): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(OWN, entry)],
    platform: "browser",
    target: "es2022",
    format: "iife",
    bundle: true,
    minify: true,
    write: false,
    // The file of the licences has them.
    legalComments: "none",
    plugins: [thirdParty()],
    logLevel: "error",
  });
  return (outputFiles[0] as { contents: Uint8Array }).contents;
}
