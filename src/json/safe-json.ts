/**
 * What build servers obey wherever it stands in a line: `##[` (the runner of GitHub Actions), `##vso[` (Azure Pipelines),
 * `##teamcity[`. One of its characters, so that it can be replaced.
 */
export const COMMAND_MARK = /#(?=#[A-Za-z]*\[)/g;

/** What a terminal or a log would obey and JSON allows in a string as it is. Written as an escape it is the same value. */
const OBEYED = /[\u007F-\u009F\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF]/gu;

/** `JSON.stringify`, with what a terminal or a build server would obey written as escapes. Without `indent` it is one line, whoever splits it. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, escaped).replace(COMMAND_MARK, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
