// What a user writes who has the schemas and no checker: Zod in a loop over the lines.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { AnyRecordSchema } from "../dist/index.js";

let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (!AnyRecordSchema.safeParse(JSON.parse(line)).success) throw new Error(line);
  count++;
}
console.log(count);
