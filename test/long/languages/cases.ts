import { type DocumentName, documentNames } from "../../../src/lookup/document-names.js";
import { filesIn, ROOT, readJson } from "../../schemas/engines.js";

/** A document and whether its schema takes it. */
export interface Case {
  schema: DocumentName;
  /** Relative to the root of the project. */
  path: string;
  isValid: boolean;
}

const isName = (name: string): name is DocumentName => (documentNames as readonly string[]).includes(name);

/** All valid fixtures, all whose shape is broken in one place, and all examples. */
export function cases(): Case[] {
  const fixtures = (folder: string, isValid: boolean): Case[] =>
    documentNames.flatMap((schema) => {
      const files = filesIn(folder).filter((file) => file.startsWith(`${schema}/`));
      return files.map((file) => ({ schema, path: `${folder}/${file}`, isValid }));
    });
  return [
    ...fixtures("test/fixtures/valid", true),
    ...fixtures("test/fixtures/invalid/shape", false),
    ...filesIn("examples").flatMap((file) => {
      const schema = /^records\/(.+)\.(?:full|minimal)\.json$/.exec(file)?.[1] ?? /\/(report)\.json$/.exec(file)?.[1];
      return schema !== undefined && isName(schema) ? [{ schema, path: `examples/${file}`, isValid: true }] : [];
    }),
    // Any record: the same examples again.
    ...documentNames
      .filter((name) => !["record", "report"].includes(name))
      .map((name) => ({ schema: "record" as const, path: `examples/records/${name}.full.json`, isValid: true })),
  ];
}

/** The field of a report that holds records of a schema, for all that it holds. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    readJson<{ properties: Record<string, { items?: { $ref?: string } }> }>("schemas/report.schema.json").properties,
  ).flatMap(([field, { items }]) => {
    const name = items?.$ref?.split("/").at(-1);
    return name === undefined ? [] : [[name.toLowerCase(), field]];
  }),
);

/** A report with the document in it, or the report that it is; `undefined` where no report can say the same. */
export function asReport({ schema, path }: Case): unknown {
  const value = readJson(path);
  if (schema === "report") return value;
  const field = FIELDS.get(schema);
  return field === undefined ? undefined : { ...readJson<object>("examples/minimal/report.json"), [field]: [value] };
}

export const absolute = (path: string): string => `${ROOT}${path}`;
