import { visible } from "./formats/visible.js";
import type { UsageError } from "./usage-error.js";

/** Tells people something, a line on standard error. */
export function tell(line: string): void {
  console.error(visible(line));
}

/** What was wrong with the call, and the lines that go with it. */
export function tellMistake({ message, details }: UsageError): void {
  for (const line of [`error: ${message}`, ...details]) tell(line);
}
