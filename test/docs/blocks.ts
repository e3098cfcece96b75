/** A fenced block of a page. */
export interface Block {
  /** What follows the opening fence: `json`, `json wrong=empty-figure`. */
  readonly info: string;
  readonly text: string;
  /** The line of the opening fence. */
  readonly line: number;
}

/** The fenced blocks of a page. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const info = /^```(.+)$/.exec(lines[i] as string)?.[1];
    if (info === undefined) continue;
    const end = lines.indexOf("```", i + 1);
    if (end < 0) throw new Error(`The block of line ${i + 1} has no end.`);
    blocks.push({ info, text: lines.slice(i + 1, end).join("\n"), line: i + 1 });
    i = end;
  }
  return blocks;
}
