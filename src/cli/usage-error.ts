/** A mistake in how the command was called, or an input that cannot be read: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** @param details lines that follow the message, such as the places in a file. */
  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Told by the name, because each part of the command that is loaded on its own has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === "UsageError";
}
