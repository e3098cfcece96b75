import { isTextOf } from "../lookup/model.js";
import { UsageError } from "./usage-error.js";

const EXAMPLES = { Temporal: "2027-05-04", Language: "en", Url: "https://example.org/article" } as const;

/** @throws UsageError for an option that is given and has not the form of the type */
export function requireTextOf(type: keyof typeof EXAMPLES, option: string, value: string | undefined): void {
  if (value === undefined || isTextOf(type, value)) return;
  throw new UsageError(`${option} is ${JSON.stringify(value)}: write it as in ${EXAMPLES[type]}.`);
}
