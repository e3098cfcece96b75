import { createRequire } from "node:module";
import { addToList } from "../collections/add-to-list.js";

const require = createRequire(import.meta.url);

/** An entry of the IANA language subtag registry. Private use stands as a range of subtags: `qaa..qtz`. */
interface RegistryEntry {
  Type: string;
  Subtag?: string;
}

/** CLDR's replacements of codes that are not to be used, by the code. */
type Aliases = Readonly<Record<string, { readonly _replacement: string; readonly _reason: string }>>;

/** CLDR has codes of its own for currencies that ISO 4217 never listed. */
const NOT_IN_ISO_4217 = "ARL ARM BAN BGM BGO BOL BRZ CLE CNH CNX KRH KRO MAF MCF MDC MKN MVP VNN YUR".split(" ");

/** Withdrawn codes of ISO 4217 list three (as of 2025-03-31) that CLDR leaves out. */
const ONLY_IN_LIST_THREE = "ARY AYM BGJ BGK CHC CSJ GHP GNE LAJ LSM MVQ PEH ROK UGW UYN VNC ZWC ZWN".split(" ");

/** Codes that ISO 3166-1 keeps free for others and that are regions of a language tag, but no country codes. */
const EXCEPTIONALLY_RESERVED = "AC CP CQ DG EA EU EZ IC TA UN".split(" ");

/** Codes that ISO 3166-1 leaves to users: they have no alpha-3 code of the standard. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** ISO 3166-1 assigns 249 codes. */
const ASSIGNED = 249;

/**
 * `src/generated/codes/`: the codes that are known, packed into one string a table. They come from npm packages and not from
 * `Intl`, whose data differ between versions of Node. Throws where two packages contradict each other: somebody has to look.
 */
export function codeFiles(): Map<string, string> {
  const registry = new Registry(require("language-subtag-registry/data/json/registry.json"));
  const aliases: { languageAlias: Aliases; territoryAlias: Aliases } = require("cldr-core/supplemental/aliases.json")
    .supplemental.metadata.alias;
  return new Map([
    ["src/generated/codes/time-zones.ts", timeZoneFile()],
    ["src/generated/codes/languages.ts", languageFile(registry, aliases.languageAlias)],
    ["src/generated/codes/currencies.ts", currencyFile()],
    ["src/generated/codes/countries.ts", countryFile(registry, aliases.territoryAlias)],
  ]);
}

function timeZoneFile(): string {
  const { zones, version }: { zones: object; version: string } = require("tzdata");
  const areas = new Map<string, string[]>();
  for (const name of Object.keys(zones).sort()) {
    const slash = name.indexOf("/");
    const area = name.slice(0, Math.max(slash, 0));
    addToList(areas, area, name.slice(slash + 1));
  }
  const packed = [...areas].map(([area, names]) => `${area}:${names.join(",")}`).join(";");
  return file(`the IANA time zone database ${version} (${packageOf("tzdata")})`, [
    ["zones", "Zones and links, grouped by area: `Asia:Aden,Almaty;Europe:Kyiv;:UTC`.", packed],
  ]);
}

function languageFile(registry: Registry, aliases: Aliases): string {
  const languages = registry.subtags("language");
  const overlong = Object.entries(aliases).filter(
    ([code, { _replacement }]) => /^[a-z]{3}$/.test(code) && /^[a-z]{2}$/.test(_replacement) && !languages.has(code),
  );
  const source = `the IANA language subtag registry of ${registry.date} (${packageOf("language-subtag-registry")}) and Unicode CLDR (${packageOf("cldr-core")})`;
  return file(source, [
    ["shortLanguages", "Language subtags of two letters.", packed(languages, 2)],
    ["longLanguages", "Language subtags of three letters, a bit each: six to a character.", bitmap(languages)],
    ["extlangs", "Extended language subtags, three letters each.", packed(registry.subtags("extlang"), 3)],
    ["scripts", "Script subtags, four letters each.", packed(registry.subtags("script"), 4)],
    ["letterRegions", "Region subtags of two letters.", packed(registry.subtags("region"), 2)],
    ["digitRegions", "Region subtags of three digits.", packed(registry.subtags("region"), 3)],
    ["variants", "Variant subtags.", [...registry.subtags("variant")].sort().join(" ")],
    [
      "overlong",
      "ISO 639-2 codes that are no subtags because a shorter one is, each followed by that: `deude`.",
      packed(new Set(overlong.map(([code, { _replacement }]) => code + _replacement)), 5),
    ],
  ]);
}

function currencyFile(): string {
  const regions: Record<string, object[]> = require("cldr-core/supplemental/currencyData.json").supplemental
    .currencyData.region;
  const known = new Set(Object.values(regions).flatMap((currencies) => currencies.flatMap((one) => Object.keys(one))));
  for (const code of NOT_IN_ISO_4217) {
    if (!known.delete(code)) throw new Error(`CLDR no longer has the currency ${code}: take it off NOT_IN_ISO_4217.`);
  }
  for (const code of ONLY_IN_LIST_THREE) {
    if (known.has(code)) throw new Error(`CLDR now has the currency ${code}: take it off ONLY_IN_LIST_THREE.`);
    known.add(code);
  }
  return file(`Unicode CLDR (${packageOf("cldr-core")}) and ISO 4217 list three`, [
    ["currencies", "Currency codes of ISO 4217, in use and withdrawn, three letters each.", packed(known, 3)],
  ]);
}

function countryFile(registry: Registry, aliases: Aliases): string {
  const mappings: Record<string, { _numeric?: string; _alpha3?: string }> =
    require("cldr-core/supplemental/codeMappings.json").supplemental.codeMappings;
  const known = new Set(Object.keys(mappings).filter((code) => /^[A-Z]{2}$/.test(code) && mappings[code]?._numeric));
  for (const code of EXCEPTIONALLY_RESERVED) known.delete(code);
  const regions = new Set([...registry.subtags("region")].map((region) => region.toUpperCase()));
  for (const code of EXCEPTIONALLY_RESERVED) regions.delete(code);
  const disputed = [...known].filter((code) => !regions.has(code));
  disputed.push(...[...regions].filter((code) => /^[A-Z]{2}$/.test(code) && !known.has(code)));
  if (disputed.length > 0) {
    throw new Error(`CLDR and the IANA registry do not agree on the country codes ${disputed.join(", ")}.`);
  }
  const isDeprecated = (code: string) => aliases[code]?._reason === "deprecated";
  const assigned = [...known].filter((code) => !USER_ASSIGNED.test(code) && !isDeprecated(code));
  if (assigned.length !== ASSIGNED) {
    throw new Error(`CLDR has ${assigned.length} countries of ISO 3166-1, not ${ASSIGNED}.`);
  }
  const alpha3 = new Set(assigned.map((code) => code + mappings[code]?._alpha3));
  for (const code of Object.keys(aliases)) {
    // ISO 3166-1 reserves UK and never listed it; the others were in use once (ISO 3166-3).
    if (/^[A-Z]{2}$/.test(code) && isDeprecated(code) && code !== "UK") known.add(code);
  }
  return file(`Unicode CLDR (${packageOf("cldr-core")})`, [
    [
      "countries",
      "Codes of ISO 3166-1 alpha-2: assigned, formerly used and user-assigned, two letters each.",
      packed(known, 2),
    ],
    ["alpha3", "The assigned codes of ISO 3166-1: alpha-2 and alpha-3, five letters a country.", packed(alpha3, 5)],
  ]);
}

class Registry {
  readonly date: string = require("language-subtag-registry/data/json/meta.json")["File-Date"];

  constructor(private readonly entries: readonly RegistryEntry[]) {}

  /** The subtags of a type, deprecated ones too, in lower case and with every subtag of a range. */
  subtags(type: string): Set<string> {
    return new Set(
      this.entries
        .filter((entry) => entry.Type === type)
        .flatMap(({ Subtag = "" }) => range(Subtag))
        .map((subtag) => subtag.toLowerCase()),
    );
  }
}

/** `XA..XC` is XA, XB, XC; anything else stands for itself. */
function range(subtag: string): string[] {
  const [first = "", last] = subtag.split("..");
  if (last === undefined) return [first];
  const codes = [first];
  for (let code = first; code !== last; codes.push(code)) code = following(code);
  return codes;
}

/** The next code in the alphabet: `qaz` is followed by `qba`. */
function following(code: string): string {
  const letter = code.slice(-1);
  if (letter !== "z") return code.slice(0, -1) + String.fromCharCode(letter.charCodeAt(0) + 1);
  return `${following(code.slice(0, -1))}a`;
}

/** The codes of a length, one after the other. */
function packed(codes: ReadonlySet<string>, length: number): string {
  return [...codes]
    .filter((code) => code.length === length)
    .sort()
    .join("");
}

/** Which of the 17,576 codes of three letters are there. About half are, so a bit each is the shortest way to say it. */
function bitmap(codes: ReadonlySet<string>): string {
  const sextets = new Array<number>(Math.ceil(26 ** 3 / 6)).fill(0);
  for (const code of codes) {
    if (code.length !== 3) continue;
    const index = [...code].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
    const sextet = Math.floor(index / 6);
    sextets[sextet] = (sextets[sextet] ?? 0) | (1 << (index % 6));
  }
  return sextets.map((bits) => String.fromCharCode(48 + bits)).join("");
}

function packageOf(name: string): string {
  return `${name} ${require(`${name}/package.json`).version}`;
}

function file(
  source: string,
  tables: readonly (readonly [name: string, description: string, content: string])[],
): string {
  return [
    `// Generated from ${source} by \`npm run generate\`. Do not edit.`,
    ...tables.map(
      ([name, description, content]) =>
        `\n/** ${description} */\nexport const ${name} =\n  ${JSON.stringify(content)};`,
    ),
    "",
  ].join("\n");
}
