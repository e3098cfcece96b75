// Reads a table with fromGdelt, from the file that the first argument names, and counts what came of the rows. With
// "--ndjson" behind the table it also writes the records as NDJSON, to nowhere.

import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [, , code, table, ndjson] = process.argv;
const { fromGdelt } = await import(pathToFileURL(resolve(code)).href);
const target = ndjson === "--ndjson" ? createWriteStream("/dev/null") : undefined;
const counts = { imported: 0, skipped: 0, invalid: 0 };
let text = "";
for await (const row of fromGdelt(createReadStream(table, { highWaterMark: 1 << 20 }))) {
  counts[row.outcome]++;
  if (target === undefined || row.outcome !== "imported") continue;
  for (const record of row.records) text += `${JSON.stringify(record)}\n`;
  if (text.length < 1 << 20) continue;
  if (!target.write(text)) await once(target, "drain");
  text = "";
}
console.log(JSON.stringify(counts));
