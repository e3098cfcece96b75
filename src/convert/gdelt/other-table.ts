/**
 * What a line is that is no row of the table: another table, another format, a page that says that there is none. In words
 * that follow "The row has 58 columns" or "The line is".
 */
export function whatLineIs(bytes: Uint8Array, columns: number): string | undefined {
  const magic = MAGIC.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (magic) return `${magic.what}: it has to be unpacked first`;
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT)).trimStart();
  if (text.startsWith("<")) return /^<(?:!doctype html|html)/i.test(text) ? "an HTML page" : "XML or HTML";
  if (text.startsWith("{") || text.startsWith("[")) return "JSON";
  if (columns > 1) return tableOf(text, columns);
  const separators = SEPARATORS.map(({ separator, name }) => ({ name, count: text.split(separator).length - 1 }));
  const most = separators.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count >= FEWEST ? `separated by ${most.name}` : undefined;
}

/** How much of a line is looked at. */
const LOOKED_AT = 4_000;

/** So many separators make a table. Sentences have fewer, and a row of the shortest table of GDELT has ten. */
const FEWEST = 10;

const SEPARATORS = [
  { separator: ";", name: "semicolons" },
  { separator: ",", name: "commas" },
  { separator: "|", name: "vertical bars" },
] as const;

const MAGIC = [
  { start: [0x50, 0x4b, 0x03, 0x04], what: "the beginning of a zip archive" },
  { start: [0x1f, 0x8b], what: "the beginning of a gzip file" },
  { start: [0x28, 0xb5, 0x2f, 0xfd], what: "the beginning of a zstd file" },
] as const;

/** The tables that GDELT publishes, by how their rows begin. */
const TABLES: readonly { columns: readonly number[]; start: RegExp; what: string }[] = [
  { columns: [57, 58], start: /^(?:[0-9]+|globaleventid)\t/i, what: "the event table of GDELT 1.0" },
  { columns: [61], start: /^(?:[0-9]+|globaleventid)\t/i, what: "the event table of GDELT 2.0" },
  { columns: [15, 16], start: /^(?:[0-9]+\t[0-9]{14}|globaleventid)\t/i, what: "the mentions table of GDELT 2.0" },
  { columns: [27], start: /^(?:[0-9]{14}-|gkgrecordid\t)/i, what: "the Global Knowledge Graph of GDELT 2.0" },
  { columns: [11], start: /^(?:[0-9]{8}|date)\t/i, what: "the Global Knowledge Graph of GDELT 1.0" },
  { columns: [15], start: /^(?:[0-9]{8}|date)\t/i, what: "the counts of the Global Knowledge Graph of GDELT 1.0" },
];

function tableOf(text: string, columns: number): string | undefined {
  const table = TABLES.find((table) => table.columns.includes(columns) && table.start.test(text));
  return table && `a row of ${table.what}`;
}
