/** Thrown where a rule throws: a mistake in the rule, not in the document. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";

  /**
   * @param rule its code.
   * @param isOwn whether it is a rule that the caller brought along.
   */
  constructor(
    readonly rule: string,
    readonly isOwn: boolean,
    cause: unknown,
  ) {
    super(`The rule ${rule} failed: ${String(cause)}`, { cause });
  }
}
