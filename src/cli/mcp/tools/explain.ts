import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { explanationsOf } from "../../explain.js";
import { answer } from "../answer.js";
import { MOST_OF_EXPLANATION } from "../limits.js";

const Input = z.strictObject({
  name: z
    .string({ error: "Give the name of a finding, a field, a type or a word, as one string." })
    .max(200, "A name has at most 200 characters.")
    .describe("A code (unclaimed-standing), a field (Statement.claims), a type (Act) or a word (courtesy-call)."),
});

export function serveExplain(server: McpServer): void {
  server.registerTool(
    "explain",
    {
      title: "Explain a finding, a field, a type or a word",
      description:
        "What the reference and the guide say of a code of a finding, a field, a type or a word of a vocabulary. For another word, the lines of the guide that use it.",
      inputSchema: Input,
      outputSchema: z.object({ text: z.string().describe("Markdown."), isWhole: z.boolean() }),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async ({ name }) => {
      const whole = (await explanationsOf(name)).join("\n\n");
      const isWhole = whole.length <= MOST_OF_EXPLANATION;
      const text = isWhole
        ? whole
        : `${whole.slice(0, whole.lastIndexOf("\n", MOST_OF_EXPLANATION))}\n\nThere is more: give a longer name.`;
      return answer([text], { text, isWhole });
    },
  );
}
