import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type Options, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type * as z from "zod";
import { documentValidators } from "../../src/generated/document-validators.js";
import {
  AnyRecordSchema,
  BilateralAgreementSchema,
  type DocumentName,
  type JsonSchema,
  type JsonSchemaTarget,
  ReportSchema,
  recordSchemas,
  SummitSchema,
  toJsonSchema,
} from "../../src/index.js";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every schema that has a file, by the stem of the file. */
export const documents: Readonly<Record<string, z.ZodType>> = {
  report: ReportSchema,
  record: AnyRecordSchema,
  ...recordSchemas,
  summit: SummitSchema,
  "bilateral-agreement": BilateralAgreementSchema,
};

export const stems = Object.keys(documents);

export const targets = ["draft-2020-12", "draft-07"] as const satisfies readonly JsonSchemaTarget[];

/** Folder of the schema files of a dialect. */
export const folders = { "draft-2020-12": "schemas", "draft-07": "schemas/draft-07" } as const;

export function readBytes(path: string): Uint8Array {
  return readFileSync(join(ROOT, path));
}

/** What stands in a JSON file. The caller knows its type. */
export function readJson<T = unknown>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;
}

/** The files in a folder and below, as paths relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1))
    .sort();
}

/** The JSON Schemas that are shipped, as paths below their folder. */
export function schemaFiles(): string[] {
  return filesIn("schemas").filter((file) => file.endsWith(".schema.json"));
}

export function schemaFile(stem: string, target: JsonSchemaTarget): JsonSchema {
  return readJson(`${folders[target]}/${stem}.schema.json`);
}

function refuse(...message: unknown[]): never {
  throw new Error(`ajv logged: ${message.join(" ")}`);
}

/** A strict ajv for which a single logged line is an error. */
export function strictAjv(target: JsonSchemaTarget, options: Options = {}): Ajv | Ajv2020 {
  const strict: Options = { strict: true, logger: { log: refuse, warn: refuse, error: refuse }, ...options };
  return target === "draft-07" ? new Ajv(strict) : new Ajv2020(strict);
}

/** One ajv of each dialect for all of a file's tests: a new one has to compile its meta-schema first. */
export const ajvs = { "draft-2020-12": strictAjv("draft-2020-12"), "draft-07": strictAjv("draft-07") } as const;

/** The validator of a schema file, compiled once. */
export function validatorOf(stem: string, target: JsonSchemaTarget): ValidateFunction {
  const file = schemaFile(stem, target);
  return ajvs[target].getSchema(file.$id as string) ?? ajvs[target].compile(file);
}

/** Something that judges whether a value is a document of a schema. */
export interface Engine {
  name: string;
  accepts(stem: string, value: unknown): boolean;
}

function ajvEngine(target: JsonSchemaTarget): Engine {
  const validators = new Map<string, ValidateFunction>();
  return {
    name: `ajv on ${folders[target]}`,
    accepts(stem, value) {
      const validate = validators.get(stem) ?? validatorOf(stem, target);
      validators.set(stem, validate);
      return validate(value) as boolean;
    },
  };
}

/** What users judge a shape with: Zod, the generated validators, and ajv on the files of either dialect. */
export const engines: readonly Engine[] = [
  { name: "Zod", accepts: (stem, value) => documents[stem]?.safeParse(value).success === true },
  { name: "validators", accepts: (stem, value) => documentValidators[stem as DocumentName](value) },
  ...targets.map(ajvEngine),
];

/** Names of the engines that accept a value. */
export function acceptedBy(stem: string, value: unknown): string[] {
  return engines.filter((engine) => engine.accepts(stem, value)).map(({ name }) => name);
}

export const allEngines: readonly string[] = engines.map(({ name }) => name);

/**
 * The verdict on a value of any schema. Zod and ajv have to agree in it: an error is thrown where they do not.
 */
export function judge(schema: z.ZodType): (value: unknown) => boolean {
  const validators = targets.map((target) => ajvs[target].compile(toJsonSchema(schema, { target })));
  return (value) => {
    const { success } = schema.safeParse(value);
    if (validators.every((validate) => validate(value) === success)) return success;
    throw new Error(`Zod says ${success} to ${JSON.stringify(value)}, ajv does not.`);
  };
}

/** A deep copy of a value with another value at a JSON Pointer. */
export function replacedAt<T>(value: T, pointer: string, replacement: unknown): T {
  const copy = structuredClone(value);
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() as string;
  const parent = keys.reduce<Record<string, unknown>>(
    (here, key) => here[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  parent[last] = replacement;
  return copy;
}
