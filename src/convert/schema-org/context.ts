export type JsonObject = { readonly [key: string]: unknown };

/** What the keys of a document mean, as far as it is of interest: which of them are terms of schema.org. */
export interface Context {
  /** Whether a key without a prefix is a term of schema.org. */
  readonly isVocabulary: boolean;
  /** Prefixes that stand for schema.org. */
  readonly prefixes: ReadonlySet<string>;
  /** Keys that stand for a term, for a keyword of JSON-LD, or with `undefined` for something of another vocabulary. */
  readonly aliases: ReadonlyMap<string, string | undefined>;
  readonly language: string | undefined;
}

/** Without a context, only full IRIs are terms. */
export const bareContext: Context = {
  isVocabulary: false,
  prefixes: new Set(),
  aliases: new Map(),
  language: undefined,
};

const SCHEMA_ORG = /^https?:\/\/(?:www\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.json(?:ld)?)?$/;
const SCHEMA_IRI = /^https?:\/\/(?:www\.)?schema\.org\/([A-Za-z0-9_]+)$/;

/** The context of schema.org has these besides its terms. */
const ITS_ALIASES = [
  ["id", "@id"],
  ["type", "@type"],
] as const;

/** The term of schema.org or the keyword that a key stands for, or `undefined` for what is neither. */
export function termOf(key: string, context: Context): string | undefined {
  if (key.startsWith("@")) return key;
  if (context.aliases.has(key)) return context.aliases.get(key);
  const full = SCHEMA_IRI.exec(key)?.[1];
  if (full !== undefined) return full;
  const colon = key.indexOf(":");
  if (colon < 0) return context.isVocabulary ? key : undefined;
  return context.prefixes.has(key.slice(0, colon)) ? key.slice(colon + 1) : undefined;
}

/**
 * A context on top of another.
 *
 * @throws TypeError for one that says more than which keys are terms of schema.org
 */
export function addContext(outer: Context, context: unknown): Context {
  if (Array.isArray(context)) return context.reduce<Context>(addContext, outer);
  if (typeof context === "string" && SCHEMA_ORG.test(context)) {
    return {
      ...outer,
      isVocabulary: true,
      prefixes: new Set([...outer.prefixes, "schema"]),
      aliases: new Map([...outer.aliases, ...ITS_ALIASES]),
    };
  }
  if (typeof context !== "object" || context === null) throw unreadable(JSON.stringify(context) ?? String(context));
  return Object.entries(context).reduce<Context>((inner, [key, value]) => define(inner, key, value), outer);
}

function define(context: Context, key: string, value: unknown): Context {
  if (key === "@vocab" && typeof value === "string") {
    if (!SCHEMA_ORG.test(value)) throw unreadable(`{"@vocab": ${JSON.stringify(value)}}`);
    return { ...context, isVocabulary: true };
  }
  if (key === "@language") return { ...context, language: typeof value === "string" ? value : undefined };
  if (key === "@version") return context;
  const iri = definedIri(value);
  if (key.startsWith("@") || iri === undefined) throw unreadable(JSON.stringify({ [key]: value }));
  if (SCHEMA_ORG.test(iri)) return { ...context, prefixes: new Set([...context.prefixes, key]) };
  return { ...context, aliases: new Map([...context.aliases, [key, termOf(iri, context)]]) };
}

/** The IRI of a term, where the context says nothing else of it but how its values are typed. */
function definedIri(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const { "@id": id, "@type": _, ...rest } = value as JsonObject;
  return typeof id === "string" && Object.keys(rest).length === 0 ? id : undefined;
}

function unreadable(context: string): TypeError {
  const shown = context.length > 200 ? `${context.slice(0, 200)}…` : context;
  return new TypeError(
    `Cannot read a document with the context ${shown}. What is read is JSON-LD that is compacted with the context of ` +
      'schema.org, "https://schema.org". Compact it with that first, as any JSON-LD processor does.',
  );
}
