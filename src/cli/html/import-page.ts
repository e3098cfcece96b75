import type { Imported, ImportLoss } from "../../convert/import/imported.js";
import { isLanguage } from "../../convert/import/languages.js";
import { fromSchemaOrg, type SchemaOrgImportOptions } from "../../convert/schema-org/from-schema-org.js";
import { UsageError } from "../usage-error.js";
import { decodeHtml } from "./decode-html.js";
import { type Page, readPage } from "./page.js";
import { readScript } from "./script-json.js";
import { textOf } from "./text.js";

/**
 * Makes a report from the JSON-LD of a page. The paths of its losses lead into a list of the page's scripts of type
 * `application/ld+json`: `/0/headline` is in the first of them.
 *
 * Where the JSON-LD is silent, the page itself says what its language, its address and its title are.
 *
 * @throws UsageError where the page has no JSON-LD of schema.org, with the types of what it has instead
 * @throws TypeError as `fromSchemaOrg` does, where the report would have no id
 */
export function importPage(file: string, bytes: Uint8Array, options: SchemaOrgImportOptions = {}): Imported {
  const page = readPage(decodeHtml(bytes));
  const read = page.scripts.map(readScript);
  const told = read.flatMap((script, i): ImportLoss[] => {
    const reasons = "problem" in script ? [script.problem] : script.told;
    return reasons.map((reason) => ({ path: `/${i}`, reason }));
  });
  const values = read.map((script) => ("value" in script ? script.value : {}));
  if (!read.some((script) => "value" in script && isSchemaOrg(script.value))) {
    throw new UsageError(
      `${file}: ${nothingIn(page)}`,
      told.map(({ reason }) => reason),
    );
  }
  const own = ofPage(page);
  // The option is for texts of which nobody says the language.
  const language = own.language ?? options.language;
  const settled = { textOf, ...own, ...options, ...(language !== undefined && { language }) };
  const { report, losses } = fromSchemaOrg(values, settled);
  const order = (loss: ImportLoss) => Number(loss.path.split("/")[1] ?? -1);
  return { report, losses: [...told, ...losses].sort((a, b) => order(a) - order(b)) };
}

function ofPage({ url, base, language, title }: Page): SchemaOrgImportOptions {
  const address = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
  const tag = language?.replace("_", "-");
  return {
    ...(url !== undefined && { url }),
    ...(address !== undefined && { base: address }),
    ...(isLanguage(tag) && { language: tag }),
    ...(title !== undefined && { title }),
  };
}

function isSchemaOrg(value: unknown): boolean {
  try {
    // An id, so that only the form of the document is tried.
    fromSchemaOrg(value, { id: "urn:page" });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function nothingIn({ scripts, microdata, rdfa }: Page): string {
  const has = scripts.length === 0 ? "It has no JSON-LD" : "Its JSON-LD has nothing of schema.org that can be read";
  const others = [
    ...(microdata.length > 0 ? [`microdata of the types ${listOf(microdata)}`] : []),
    ...(rdfa.length > 0 ? [`RDFa of the types ${listOf(rdfa)}`] : []),
  ];
  const instead =
    others.length === 0 ? ", nor microdata or RDFa" : `. It has ${others.join(", and ")}, which are not read`;
  return `${has}${instead}. What is read of a page is <script type="application/ld+json">.`;
}

const SHOWN = 10;

function listOf(types: readonly string[]): string {
  const names = types.map((type) => type.replace(/^https?:\/\/(?:www\.)?schema\.org\//, ""));
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
