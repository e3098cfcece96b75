import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { requireRule } from "../check/options.js";
import type { OwnRule } from "../check/rules/rule.js";
import { UsageError } from "./usage-error.js";

/** What a module may export: one rule or a list, as default or as `rules`. CommonJS has it all inside the default. */
interface Exported {
  default?: OwnRule | readonly OwnRule[] | Exported;
  rules?: OwnRule | readonly OwnRule[];
}

/**
 * Loads modules that export rules: as default or as `rules`, one rule or a list.
 *
 * @param modules URLs of the modules.
 * @throws UsageError for a module that cannot be loaded, that exports no rule, or one that cannot be used.
 */
export async function loadRules(modules: readonly string[]): Promise<OwnRule[]> {
  const all: OwnRule[] = [];
  // One after the other, so that of two rules with one code it is always the same that is refused.
  for (const url of modules) {
    for (const rule of await load(url)) {
      try {
        requireRule(rule, all);
      } catch (error) {
        throw new UsageError(`${fromHere(url)}: ${(error as Error).message}`);
      }
      all.push(rule);
    }
  }
  return all;
}

async function load(url: string): Promise<readonly OwnRule[]> {
  let exported: Exported;
  try {
    exported = await import(url);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${fromHere(url)}: the rules could not be loaded: ${why.replace(/\s+/g, " ")}`);
  }
  const rules = rulesOf(exported);
  const list = Array.isArray(rules) ? rules : [rules];
  if (rules !== undefined && list.length > 0) return list;
  throw new UsageError(`${fromHere(url)} exports no rules: export a rule or a list of rules as default.`);
}

function rulesOf(exported: Exported): unknown {
  const { rules, default: main } = exported;
  if (rules !== undefined) return rules;
  const inner = main as Exported | null | undefined;
  return inner?.rules ?? inner?.default ?? main ?? undefined;
}

/** A short name for messages: a path from here. */
function fromHere(url: string): string {
  return url.startsWith("file:") ? relative(process.cwd(), fileURLToPath(url)) : url;
}
