import { validator } from "@exodus/schemasafe";
import { registerSchema, type SchemaObject, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";
import { createChecker } from "../../src/check/checker.js";
import { explain } from "../../src/check/explain.js";
import { rules } from "../../src/check/rules/index.js";
import { type DocumentName, documentNames } from "../../src/lookup/document-names.js";
import { engines as quick, schemaFile } from "../schemas/engines.js";
import { type Document, parsed } from "./document.js";

/** Something that judges many documents, perhaps in another process. */
export interface Judge {
  name: string;
  judge(documents: readonly Document[]): Promise<readonly boolean[]>;
  /** Processor time that it took so far, without what is read and written around it. */
  milliseconds: number;
}

/** One that judges a value in this process. */
export function judgeOf(name: string, accepts: (as: DocumentName, value: unknown) => boolean): Judge {
  return {
    name,
    milliseconds: 0,
    async judge(documents) {
      const values = documents.map(parsed);
      const start = process.cpuUsage();
      const verdicts = documents.map(({ as }, i) => accepts(as, values[i]));
      this.milliseconds += process.cpuUsage(start).user / 1000;
      return verdicts;
    },
  };
}

/** A value for each schema, made when it is first asked for. */
function bySchema<Value>(make: (as: DocumentName) => Value): (as: DocumentName) => Value {
  const made = new Map<DocumentName, Value>();
  return (as) => {
    const value = made.get(as) ?? make(as);
    made.set(as, value);
    return value;
  };
}

const withoutRules = Object.fromEntries(rules.map(({ code }) => [code, "off" as const]));
const checkers = bySchema((as) => createChecker({ as, rules: withoutRules }));
const schemasafe = bySchema((as) => validator(schemaFile(as, "draft-07") as object));

const hyperjump = new Map<DocumentName, Awaited<ReturnType<typeof validate>>>();
for (const name of documentNames) {
  const file = schemaFile(name, "draft-2020-12");
  registerSchema(file as SchemaObject);
  hyperjump.set(name, await validate(file.$id as string));
}

const [zod, validators, ...quickEngines] = quick.map(({ name, accepts }) => judgeOf(name, accepts)) as [Judge, Judge];

/** Everything in JavaScript that judges a shape, Zod first. Either dialect is read by ajv and by one more. */
export const judges: readonly Judge[] = [
  zod,
  validators,
  judgeOf("explain", (as, value) => explain(as, value, 1).findings.length === 0),
  ...quickEngines,
  judgeOf("check", (as, value) => checkers(as).check(value).ok),
  judgeOf("hyperjump on schemas", (as, value) => hyperjump.get(as)?.(value as never).valid === true),
  judgeOf("schemasafe on schemas/draft-07", (as, value) => schemasafe(as)(value as never)),
];
