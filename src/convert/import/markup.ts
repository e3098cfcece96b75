// What is no markup stays: `a < b`, an address in angle brackets.
const TAG = /<\/?[a-z][a-z0-9]*(?:[\s/][^<>]*)?>/gi;

/** Elements that stand on lines of their own. */
const BLOCK = /^<\/?(?:address|article|blockquote|br|div|dd|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)\b/i;

const ENTITY = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: " ",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
};

/** A text that was written with the markup of HTML as people see it: one of plain text stays as it is. */
export function withoutMarkup(text: string): string {
  if (text.search(TAG) < 0) return text;
  return unescaped(text.replace(TAG, (tag) => (BLOCK.test(tag) ? "\n" : "")))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function unescaped(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
