// The least that anybody can do with NDJSON: read it by blocks, cut it into lines, and parse each.
import { createReadStream } from "node:fs";

let tail = Buffer.alloc(0);
let count = 0;
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 20 })) {
  const end = chunk.lastIndexOf(10) + 1;
  const block = Buffer.concat([tail, chunk.subarray(0, end)]);
  tail = chunk.subarray(end);
  for (let start = 0; start < block.length; ) {
    const feed = block.indexOf(10, start);
    if (JSON.parse(block.utf8Slice(start, feed)).type !== undefined) count++;
    start = feed + 1;
  }
}
console.log(count);
