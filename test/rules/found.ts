import { rules } from "../../src/check/rules/index.js";
import type { OwnRule, Rule } from "../../src/check/rules/rule.js";
import { type CheckOptions, check } from "../../src/index.js";

/** What one rule says of a document, as `path: message`. A document of a wrong shape is a mistake of the test. */
export function found(rule: Rule | OwnRule, document: unknown, options: CheckOptions = {}): string[] {
  const others = rules.filter(({ code }) => code !== rule.code);
  const { findings } = check(document, {
    ...options,
    rules: Object.fromEntries(others.map(({ code }) => [code, "off"])),
    ownRules: isOwn(rule) ? [rule] : [],
  });
  return findings.map(({ code, path, message }) => {
    if (code !== rule.code) throw new Error(`${code} at ${path}: ${message}`);
    return `${path}: ${message}`;
  });
}

function isOwn(rule: Rule | OwnRule): rule is OwnRule {
  return rule.code.includes("/");
}
