import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentValidators } from "../../src/generated/document-validators.js";
import { check, checkText, findingCodes } from "../../src/index.js";
import type { DocumentName } from "../../src/lookup/document-names.js";
import { documentSchemas } from "../../src/model/document-schemas.js";

/** Something that a release vouches for: it is accepted, and checked without an error. */
export type ReleasedDocument = {
  /** Where it stood in that release. */
  path: string;
} & ({ as: DocumentName; document: unknown } | { /** For the reader of JSON alone. */ text: string });

/** The examples and the valid fixtures of the sources in a folder. */
export function documentsIn(root: string): ReleasedDocument[] {
  return ["examples", "test/fixtures/valid", "test/fixtures/rules"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path}`)
      .filter(isVouchedFor)
      .sort()
      .map((path) => released(path, readFileSync(join(root, path), "utf8"))),
  );
}

/**
 * Of the fixtures of the rules only those that pass. What an example was converted to, its list of facts, and the draft of an
 * article, are no documents.
 */
function isVouchedFor(path: string): boolean {
  const isOther =
    /^test\/fixtures\/rules\/[^/]+\/(?:fails\/|expected\.json$)|^examples\/.*(?:\/converted\/|\/(?:facts|draft)\.json$)/;
  return path.endsWith(".json") && !isOther.test(path);
}

function released(path: string, text: string): ReleasedDocument {
  if (path.includes("/bytes/")) return { path, text };
  const document = JSON.parse(text);
  // Folders and files are named for the schema; those of the rules hold what their `type` says.
  const [, named] = /^(?:examples\/records|test\/fixtures\/valid)\/([a-z-]+)/.exec(path) ?? [];
  return { path, as: (named ?? document.type) as DocumentName, document };
}

/** Who refuses a document now: none should. */
export function refusedBy(released: ReleasedDocument): string[] {
  if ("text" in released) return checkText(released.text).findings.some(isOfReading) ? ["the reader"] : [];
  const { as, document } = released;
  return [
    ...(documentSchemas[as].safeParse(document).success ? [] : ["Zod"]),
    ...(documentValidators[as](document) ? [] : ["the validators"]),
    ...check(document, { as })
      .findings.filter(({ severity }) => severity === "error")
      .map(({ code, path }) => `check, for ${code} at ${path}`),
  ];
}

const READING = new Set<string>(
  findingCodes.filter(({ step, severity }) => step === "reading" && severity === "error").map(({ code }) => code),
);

function isOfReading({ code }: { code: string }): boolean {
  return READING.has(code);
}
