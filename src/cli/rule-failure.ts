import type { RuleFailure } from "../check/rule-failure.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs a check. A mistake in a rule of the project is theirs, and they want to know where it came to light.
 *
 * @param place what is checked, for messages.
 * @throws UsageError where one of the rules that the project brought along fails.
 */
export function blamingRules<T>(check: () => T, place: () => string): T {
  try {
    return check();
  } catch (error) {
    throw isRuleFailure(error) && error.isOwn ? new UsageError(`${place()}: ${error.message}`) : error;
  }
}

/** Told by the name, because each part of the command that is loaded on its own has a class of its own. */
function isRuleFailure(error: unknown): error is RuleFailure {
  return error instanceof Error && error.name === "RuleFailure";
}
