import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";

/** Folder of a package in the path of one of its files. */
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * Packages that no bundler sees: their data stand in generated tables, or their code within a file of another package. The
 * registry of language subtags is CC0.
 */
const UNSEEN = [
  "node_modules/cldr-core",
  "node_modules/tzdata",
  "node_modules/content-type",
  "node_modules/world-atlas",
];

/**
 * Writes the licences of all packages that were bundled into `dist`, as their terms ask. The builds of one run add to one
 * list, so that the file does not depend on which of them ends last.
 */
export function licences(file: string): () => Plugin {
  const folders = new Set<string>(UNSEEN);
  return () => ({
    name: "licences",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        for (const input of Object.keys(metafile?.inputs ?? {})) {
          const folder = PACKAGE_FOLDER.exec(input)?.[0];
          if (folder) folders.add(folder);
        }
        mkdirSync(join(file, ".."), { recursive: true });
        writeFileSync(
          file,
          [...folders]
            .sort()
            .map(licenceOf)
            .join(`\n${"-".repeat(80)}\n\n`),
        );
      });
    },
  });
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no licence file to ship.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
