/** A whole page, under the mark that it is generated. */
export function page(title: string, ...blocks: readonly string[]): string {
  const mark = "<!-- Generated from the sources by `npm run generate`. Do not edit. -->";
  return `${[mark, `# ${title}`, ...blocks.filter((block) => block !== "")].join("\n\n")}\n`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

export function code(text: string): string {
  return `\`${text}\``;
}

export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A description as Markdown: as it is, but what stands outside of code cannot become HTML. */
export function prose(description: string): string {
  return description
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll("<", "&lt;")))
    .join("");
}

/** The fragment that GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** "a, b or c". */
export function either(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

/** A number with its thousands apart. Not `toLocaleString`, whose data differ between Node versions. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:[0-9]{3})+(?![0-9]))/g, ",");
}

/** In a cell a pipe would end it, inside code as well, and a line break would end the row. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
}
