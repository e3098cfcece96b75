import { readFileSync } from "node:fs";

/** What a section of `docs/languages.md` tells its reader to do. */
export interface Section {
  /** Files to write, by name: a block of code says it in its first line. */
  files: ReadonlyMap<string, string>;
  /** The first block of commands, which downloads. */
  install: string;
  /** The other blocks, in their order. */
  commands: string;
  /** What the last command prints, where the page says it. */
  printed: string | undefined;
  /** The last command, which takes the names of more files as arguments. */
  program: string;
}

const PAGE = new URL("../../../docs/languages.md", import.meta.url);

/** Sections of the page by heading. */
export function sections(): Map<string, Section> {
  const [, ...parts] = readFileSync(PAGE, "utf8").split(/^## /m);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), sectionOf(part)]));
}

function sectionOf(text: string): Section {
  const blocks = [...text.matchAll(/^```([a-z]+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({
    language,
    code,
  }));
  const [install = "", ...others] = blocks.flatMap(({ language, code }) => (language === "sh" ? [code] : []));
  const commands = others.join("");
  return {
    files: new Map(
      blocks.flatMap(({ code }) => {
        const [, name] = /^(?:#|\/\/|<!--) (\S+\.[a-z]+)(?: -->)?\n/.exec(code) ?? [];
        return name === undefined ? [] : [[name, code.slice(code.indexOf("\n") + 1)]];
      }),
    ),
    install,
    commands,
    printed: blocks.find(({ language }) => language === "text")?.code,
    program: (commands.trimEnd().split("\n").at(-1) ?? "").replace(/(?:report\.schema\.json )?report\.json$/, '"$@"'),
  };
}
