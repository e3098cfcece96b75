import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { DETAILS, draftFields } from "../../../draft/fields.js";
import { DRAFT_PROFILES, type DraftProfile } from "../../../draft/profiles.js";
import { draftPrompt } from "../../../draft/prompt.js";
import { draftSchema } from "../../../draft/schema.js";
import type { DraftList } from "../../../generated/draft-types.js";
import { defined } from "../../defined.js";
import { answer } from "../answer.js";

const PROFILES = Object.keys(DRAFT_PROFILES) as [DraftProfile, ...DraftProfile[]];
const LISTS = Object.entries(draftFields).flatMap(([key, { job }]) => (job === "list" ? [key] : [])) as [
  DraftList,
  ...DraftList[],
];

const Input = z.strictObject({
  profile: z.enum(PROFILES).optional().describe("For whose structured output it is written. Default generic."),
  lists: z.array(z.enum(LISTS)).optional().describe(`The lists that are asked for. Default all but ${DETAILS}.`),
  details: z.boolean().optional().describe("Whether the finer fields are asked for too. Default false."),
  language: z.string().optional().describe("The language of own words, as a BCP 47 tag. Default that of the article."),
});

export function serveDraftSchema(server: McpServer): void {
  server.registerTool(
    "draft_schema",
    {
      title: "The form of a draft",
      description:
        "How to write the draft of an article: rules, what the words mean, an example, and the JSON Schema. What assemble_report takes.",
      inputSchema: Input,
      outputSchema: z.object({
        instructions: z.string().describe("What a language model is told that writes a draft."),
        schema: z.looseObject({}),
      }),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ profile, lists, details, language }) => {
      const schema = draftSchema(defined({ profile, lists, details }));
      // They depend on the options alone, not on the article.
      const { system: instructions } = draftPrompt({ text: "The article.", ...defined({ language }) });
      return answer([instructions, "", "JSON Schema of the draft:", JSON.stringify(schema)], { instructions, schema });
    },
  );
}
