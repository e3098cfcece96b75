import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { renderMarkdown } from "./markdown.js";

/** The page of the examples, which is made of their own pages. */
export const STORIES = "examples/README.md";

/** The repository as what the site is made of. A folder is read as its README: one that has none gets a page of its files. */
export class Repository {
  constructor(readonly root: string) {}

  /** The file that stands for a path, which may be a folder. `undefined` if there is neither. */
  fileOf(path: string): string | undefined {
    const full = join(this.root, path);
    if (existsSync(full)) return statSync(full).isDirectory() ? posix.join(path, "README.md") : path;
    return basename(path) === "README.md" && existsSync(dirname(full)) ? path : undefined;
  }

  /** The Markdown of a file that is a page. `undefined` for a file that is none. */
  markdownOf(file: string): string | undefined {
    if (!file.endsWith(".md")) return undefined;
    const full = join(this.root, file);
    if (existsSync(full)) return readFileSync(full, "utf8");
    return file === STORIES ? this.#storiesPage() : this.#folderPage(posix.dirname(file));
  }

  /** Whether somebody wrote the page, or it tells of what is written. */
  isListed(file: string): boolean {
    return file === STORIES || this.has(file);
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file));
  }

  /** The pages in a folder and below it. */
  pagesIn(folder: string): string[] {
    return readdirSync(join(this.root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => posix.join(folder, file.split("\\").join("/")))
      .filter((file) => file.endsWith(".md"))
      .sort();
  }

  #folderPage(folder: string): string {
    const items = readdirSync(join(this.root, folder)).sort();
    return `# ${folder}\n\nThe files of this folder.\n\n${items.map((name) => `- [${name}](${name})`).join("\n")}\n`;
  }

  /** Made of the stories' own pages, so that none is missing. */
  #storiesPage(): string {
    const lines = this.stories().map((folder) => {
      const { title, description } = renderMarkdown(this.text(`${folder}/README.md`), { link: (href) => href });
      const at = posix.basename(folder);
      return `- [${title}](${at}/README.md): ${description} [As JSON](${at}/report.json).`;
    });
    return `# Examples\n\nWhole stories as reports.\n\n${lines.join("\n")}\n`;
  }

  /** The folders of the stories: each has a page and a report. */
  stories(): string[] {
    return readdirSync(join(this.root, "examples"))
      .sort()
      .map((name) => `examples/${name}`)
      .filter((folder) => this.has(`${folder}/README.md`) && this.has(`${folder}/report.json`));
  }
}
