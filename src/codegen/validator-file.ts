import { model } from "./model.js";
import { validatorCode } from "./validator-code.js";

const BANNER = "// Generated from the Zod schemas by `npm run generate`. Do not edit.\n";

/**
 * `src/generated/validators.ts`: a function for each schema that tells whether a value is what the schema describes, in
 * plain TypeScript. It only gives the verdict: `explain` tells what is wrong with a value.
 *
 * @throws Error where a schema says something that the generator does not know.
 */
export function validatorFile(): Map<string, string> {
  return new Map([["src/generated/validators.ts", `${BANNER}\n${validatorCode(model)}`]]);
}
