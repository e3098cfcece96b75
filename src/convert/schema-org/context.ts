import { formatPointer } from "../../json/pointer.js";
import type { Found, Reading } from "../import/reading.js";

export type JsonObject = { readonly [key: string]: unknown };

/** What the keys of a document mean, as far as it is of interest: which of them are terms of schema.org. */
export interface Context {
  /** Whether a key without a prefix is a term of schema.org. */
  readonly isVocabulary: boolean;
  /** What prefixes stand for. */
  readonly prefixes: ReadonlyMap<string, Found>;
  /** Keys that stand for a term, for a keyword of JSON-LD, or with `undefined` for something of another vocabulary. */
  readonly aliases: ReadonlyMap<string, string | undefined>;
  /** Keys whose values are texts by their language. */
  readonly byLanguage: ReadonlySet<string>;
  readonly language: Found | undefined;
  /** What relative addresses are read against. */
  readonly base: Found | undefined;
}

/** Without a context, only full IRIs are terms. */
export const bareContext: Context = {
  isVocabulary: false,
  prefixes: new Map(),
  aliases: new Map(),
  byLanguage: new Set(),
  language: undefined,
  base: undefined,
};

/** Is told of the scalars of a document that are no values of nodes: what stands for what the reader knows anyway is needless. */
export type GraphNotes = Pick<Reading, "needless" | "lose" | "explain">;

const SCHEMA_ORG = /^(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org(?:[/#]|\/docs\/jsonldcontext\.json(?:ld)?)?$/i;
const SCHEMA_IRI = /^https?:\/\/(?:www\.)?schema\.org[/#]([A-Za-z0-9_-]+)$/;

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
  const prefix = context.prefixes.get(key.slice(0, colon));
  return prefix && SCHEMA_ORG.test(prefix.value) ? key.slice(colon + 1) : undefined;
}

/**
 * A context on top of another.
 *
 * @throws TypeError for one that says more than which keys are terms of schema.org
 */
export function addContext(outer: Context, context: unknown, path: string, notes: GraphNotes): Context {
  if (Array.isArray(context)) return addAll(outer, context, path, notes);
  if (typeof context === "string" && SCHEMA_ORG.test(context)) {
    notes.needless(path);
    return {
      ...outer,
      isVocabulary: true,
      prefixes: new Map([...outer.prefixes, ["schema", { value: "https://schema.org/", path, origin: [] }]]),
      aliases: new Map([...outer.aliases, ...ITS_ALIASES]),
    };
  }
  if (typeof context !== "object" || context === null) throw unreadable(JSON.stringify(context) ?? String(context));
  const entries = Object.entries(context);
  // Later keys may use a prefix that stands behind them.
  const isPlain = ([, value]: [string, unknown]) => typeof value === "string";
  return [...entries.filter(isPlain), ...entries.filter((entry) => !isPlain(entry))].reduce<Context>(
    (inner, [key, value]) => define(inner, key, value, path + formatPointer([key]), notes),
    outer,
  );
}

/** Beside that of schema.org, one that would have to be fetched is left alone. */
function addAll(outer: Context, contexts: readonly unknown[], path: string, notes: GraphNotes): Context {
  const isKnown = outer.isVocabulary || contexts.some((each) => typeof each === "string" && SCHEMA_ORG.test(each));
  return contexts.reduce<Context>((inner, context, i) => {
    const isForeign = typeof context === "string" && !SCHEMA_ORG.test(context);
    if (!isKnown || !isForeign) return addContext(inner, context, `${path}/${i}`, notes);
    notes.lose(`${path}/${i}`, "No context is fetched: what this one defines is unknown.");
    return inner;
  }, outer);
}

function define(context: Context, key: string, value: unknown, path: string, notes: GraphNotes): Context {
  if (key === "@vocab" && typeof value === "string") {
    if (!SCHEMA_ORG.test(value)) throw unreadable(`{"@vocab": ${JSON.stringify(value)}}`);
    notes.needless(path);
    return { ...context, isVocabulary: true };
  }
  if (key === "@language") return { ...context, language: typeof value === "string" ? { value, path } : undefined };
  if (key === "@base" && (typeof value === "string" || value === null)) {
    return { ...context, base: value === null ? undefined : { value, path } };
  }
  if (key === "@version") {
    if (value === 1.1) notes.needless(path);
    return context;
  }
  const { iri, container } = definitionOf(value, path, notes);
  if (key.startsWith("@") || iri === undefined) throw unreadable(JSON.stringify({ [key]: value }));
  const byLanguage = container === "@language" ? new Set([...context.byLanguage, key]) : context.byLanguage;
  if (SCHEMA_ORG.test(iri.value)) {
    notes.needless(iri.path);
    return { ...context, prefixes: new Map([...context.prefixes, [key, iri]]) };
  }
  const term = termOf(iri.value, context);
  if (term !== undefined) notes.needless(iri.path);
  else if (/[/#:]$/.test(iri.value)) return { ...context, prefixes: new Map([...context.prefixes, [key, iri]]) };
  return { ...context, byLanguage, aliases: new Map([...context.aliases, [key, term]]) };
}

/** How values are typed or grouped: what is read anyway. */
const USUAL =
  /^(?:@id|@vocab|@none|@list|@set|@language|(?:xsd|schema):\w+|https?:\/\/(?:www\.w3\.org\/2001\/XMLSchema#|schema\.org\/)\w+)$/;

/** The IRI of a term, and in what form its values stand. */
function definitionOf(value: unknown, path: string, notes: GraphNotes): { iri?: Found; container?: string } {
  if (typeof value === "string") return { iri: { value, path } };
  if (typeof value !== "object" || value === null) return {};
  const { "@id": id, "@type": type, "@container": container, ...rest } = value as JsonObject;
  if (typeof id !== "string" || Object.keys(rest).length > 0) return {};
  for (const [key, each] of Object.entries({ "@type": type, "@container": container })) {
    if (each !== undefined && (typeof each !== "string" || !USUAL.test(each))) return {};
    if (each !== undefined) notes.needless(`${path}/${key}`);
  }
  return {
    iri: { value: id, path: `${path}/@id` },
    ...(container !== undefined && { container: container as string }),
  };
}

/** An IRI in full: of a prefix what that stands for, of a relative one what the base makes of it. */
export function resolved(iri: Found, { prefixes, base }: Context): Found {
  const colon = iri.value.indexOf(":");
  const prefix = colon < 0 ? undefined : prefixes.get(iri.value.slice(0, colon));
  const rest = iri.value.slice(colon + 1);
  if (prefix && !rest.startsWith("//")) {
    return { ...iri, value: prefix.value + rest, origin: [iri.path, prefix.origin ?? prefix.path] };
  }
  const full = base && iri.value !== "" && !iri.value.startsWith("_:") && URL.canParse(iri.value, base.value);
  if (!full || URL.canParse(iri.value)) return iri;
  return { ...iri, value: new URL(iri.value, base.value).href, origin: [iri.path, base.origin ?? base.path] };
}

function unreadable(context: string): TypeError {
  const shown = context.length > 200 ? `${context.slice(0, 200)}…` : context;
  return new TypeError(
    `Cannot read a document with the context ${shown}. What is read is JSON-LD that is compacted with the context of ` +
      'schema.org, "https://schema.org". Compact it with that first, as any JSON-LD processor does.',
  );
}
