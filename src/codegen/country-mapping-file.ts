import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Codes that ISO 3166-1 leaves to users, and those that it keeps free for others: they have no alpha-3 code of the standard. */
const NOT_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ|AC|CP|CQ|DG|EA|EU|EZ|IC|TA|UN)$/;

/** ISO 3166-1 assigns 249 codes. */
const ASSIGNED = 249;

/**
 * `src/generated/country-mappings.ts`: what other code systems call the countries of ISO 3166-1 alpha-2. Throws where CLDR
 * has more or fewer of them than the standard: somebody has to look.
 */
export function countryMappingFile(): Map<string, string> {
  const mappings: Record<string, { _alpha3?: string }> = require("cldr-core/supplemental/codeMappings.json")
    .supplemental.codeMappings;
  const aliases: Record<string, { _reason: string }> = require("cldr-core/supplemental/aliases.json").supplemental
    .metadata.alias.territoryAlias;
  const { version }: { version: string } = require("cldr-core/package.json");
  const alpha3 = Object.entries(mappings).flatMap(([code, { _alpha3 }]) => {
    const isAssigned = /^[A-Z]{2}$/.test(code) && !NOT_ASSIGNED.test(code) && aliases[code]?._reason !== "deprecated";
    return isAssigned && _alpha3 !== undefined ? [code + _alpha3] : [];
  });
  if (alpha3.length !== ASSIGNED)
    throw new Error(`CLDR has ${alpha3.length} countries of ISO 3166-1, not ${ASSIGNED}.`);
  const content = `// Generated from Unicode CLDR (cldr-core ${version}) by \`npm run generate\`. Do not edit.

/** The assigned codes of ISO 3166-1: alpha-2 and alpha-3, five letters a country. */
export const alpha3 =
  ${JSON.stringify(alpha3.sort().join(""))};
`;
  return new Map([["src/generated/country-mappings.ts", content]]);
}
