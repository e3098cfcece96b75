import type { CheckOptions } from "../check/options.js";

/** What a check does, apart from the files. It can be sent to another thread: own rules are named by their modules. */
export interface CheckPlan {
  options: Omit<CheckOptions, "ownRules">;
  /** URLs of modules that export rules. */
  ruleModules: readonly string[];
}
