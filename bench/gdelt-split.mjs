// The least that anybody can do with a table in JavaScript: decode it, cut it into rows, and each row into columns.
import { createReadStream } from "node:fs";

let tail = "";
let count = 0;
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 20, encoding: "utf8" })) {
  const rows = (tail + chunk).split("\n");
  tail = rows.pop();
  for (const row of rows) if (row.split("\t").length === 61) count++;
}
console.log(count);
