import { rules } from "../../src/check/rules/index.js";
import type { OwnRule, Rule } from "../../src/check/rules/rule.js";
import { type CheckOptions, check } from "../../src/index.js";

/** What people look for in a message: what is quoted, ids, paths, dates and numbers. */
const VALUE = /"(?:[^"\\]|\\.)*"|(?<!\w)(?:[a-z-]+:[^\s,;()]+|\/[^\s,;()]+|[^\s,;("]*\d[^\s,;)"]*)/g;

/**
 * The values that a message names, in their order. How it is worded is free: `messages.test.ts` reads the sentences of all
 * rules.
 */
export function valuesIn(message: string): string {
  return (message.match(VALUE) ?? []).map((value) => value.replace(/[.:?]+$/, "")).join(" ");
}

/** What one rule says of a document, as `path: values of the message`. A document of a wrong shape is a mistake of the test. */
export function found(rule: Rule | OwnRule, document: unknown, options: CheckOptions = {}): string[] {
  const others = rules.filter(({ code }) => code !== rule.code);
  const { findings } = check(document, {
    ...options,
    rules: Object.fromEntries(others.map(({ code }) => [code, "off"])),
    ownRules: isOwn(rule) ? [rule] : [],
  });
  return findings.map(({ code, path, message }) => {
    if (code !== rule.code) throw new Error(`${code} at ${path}: ${message}`);
    return `${path}: ${valuesIn(message)}`.trimEnd();
  });
}

function isOwn(rule: Rule | OwnRule): rule is OwnRule {
  return rule.code.includes("/");
}
