import { createEngine, Deferred, type Engine, RuleFailure } from "../check/engine.js";
import type { Explain } from "../check/explain.js";
import type { CheckOptions } from "../check/options.js";
import { UsageError } from "./usage-error.js";

/** The check of the command. Zod, which only words the errors of a shape, is loaded when there is one: most files have none. */
export interface LazyEngine {
  readonly engine: Engine;
  /**
   * Runs a check with the engine, and once more where an explanation had to be loaded first.
   *
   * @param place what is checked, for messages.
   * @throws UsageError where one of the rules that the project brought along fails.
   */
  run<T>(check: (engine: Engine) => T, place: () => string): T | Promise<T>;
}

/** @throws TypeError for bad options. */
export function createLazyEngine(options: CheckOptions): LazyEngine {
  let loaded: Explain | undefined;
  const ownCodes = new Set<string>(options.ownRules?.map(({ code }) => code));
  /** A mistake in a rule of the project is theirs, and they want to know where it came to light. */
  function blamed(error: unknown, place: () => string): unknown {
    const isOwn = error instanceof RuleFailure && ownCodes.has(error.rule);
    return isOwn ? new UsageError(`${place()}: ${error.message}`) : error;
  }
  const engine = createEngine(options, (...question) => {
    if (loaded === undefined) throw new Deferred();
    return loaded(...question);
  });
  return {
    engine,
    run(check, place) {
      try {
        return check(engine);
      } catch (error) {
        if (!(error instanceof Deferred)) throw blamed(error, place);
      }
      return import("../check/explain.js").then(({ explain }) => {
        loaded = explain;
        try {
          return check(engine);
        } catch (error) {
          throw blamed(error, place);
        }
      });
    },
  };
}
