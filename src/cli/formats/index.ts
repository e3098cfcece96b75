import type { Format } from "./names.js";
import type { Outcome } from "./outcome.js";

/** How the text for people is drawn. */
export interface FormatOptions {
  color: boolean;
  quiet: boolean;
}

/** Writes an outcome in a format. Each is loaded when it is asked for. */
export async function formatOutcome(outcome: Outcome, format: Format, options: FormatOptions): Promise<string> {
  switch (format) {
    case "pretty": {
      const { formatPretty } = await import("./pretty.js");
      const hasFindings = outcome.files.some(({ findings }) => findings.length > 0);
      const frames = hasFindings ? await import("./code-frame.js") : {};
      return formatPretty(outcome, { ...frames, ...options });
    }
    case "json":
      return (await import("./json.js")).formatJson(outcome);
    case "ndjson":
      return (await import("./ndjson.js")).formatNdjson(outcome);
    case "github":
      return (await import("./github.js")).formatGithub(outcome);
    case "sarif":
      return (await import("./sarif.js")).formatSarif(outcome);
    case "junit":
      return (await import("./junit.js")).formatJunit(outcome);
    case "markdown":
      return (await import("./markdown.js")).formatMarkdown(outcome);
  }
}
