/** The result of a tool: for models that read text, and for programs. */
export interface Answer {
  [key: string]: unknown;
  content: { type: "text"; text: string }[];
  structuredContent: Record<string, unknown>;
}

/** @param lines what is told as text; a client that hands a model only text has all of it there */
export function answer(lines: readonly string[], structuredContent: object): Answer {
  return {
    content: [{ type: "text", text: lines.join("\n") }],
    structuredContent: structuredContent as Record<string, unknown>,
  };
}
