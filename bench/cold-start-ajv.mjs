// What a project would write that checks one file with ajv and nothing else.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const [schema, document] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
if (!validate(document)) {
  console.error(validate.errors);
  process.exitCode = 1;
}
