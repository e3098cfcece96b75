import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { readDraft } from "../../../draft/assemble/read-draft.js";
import { DETAILS, draftFields } from "../../../draft/fields.js";
import { DRAFT_PROFILES, type DraftProfile } from "../../../draft/profiles.js";
import { draftPrompt } from "../../../draft/prompt.js";
import { FIX_RULES, fixSchema } from "../../../draft/rounds/repair.js";
import { type DraftJsonSchema, type DraftSchemaOptions, draftSchema } from "../../../draft/schema.js";
import type { Draft, DraftList } from "../../../generated/draft-types.js";
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
  of: z
    .enum(["draft", "details", "fixes"])
    .optional()
    .describe(
      "Of what: the draft; the details of a draft, its finer fields, which go into it as its details; or the fixes of a draft. Default draft.",
    ),
  language: z.string().optional().describe("The language of own words, as a BCP 47 tag. Default that of the article."),
});

type Form = (
  options: DraftSchemaOptions,
  prompt: { language?: string },
) => { instructions: string; schema: DraftJsonSchema };

/** What is told of each. Instructions depend on the options alone, not on the article. */
const FORMS: { readonly [of in "draft" | "details" | "fixes"]: Form } = {
  draft: (options, prompt) => ({
    instructions: draftPrompt({ ...prompt, text: "The article." }).system,
    schema: draftSchema(options),
  }),
  details: ({ lists: _, ...options }, prompt) => ({
    instructions: draftPrompt({ ...prompt, text: "The article.", details: true, known: readDraft({}).draft as Draft })
      .system,
    schema: draftSchema({ ...options, lists: [DETAILS] }),
  }),
  fixes: ({ profile }) => ({ instructions: FIX_RULES, schema: fixSchema(profile) }),
};

export function serveDraftSchema(server: McpServer): void {
  server.registerTool(
    "draft_schema",
    {
      title: "The form of a draft",
      description:
        "How to write the draft of an article, its details or its fixes: rules, what the words mean, an example, and the JSON Schema. What assemble_report takes.",
      inputSchema: Input,
      outputSchema: z.object({
        instructions: z.string().describe("What a language model is told that writes it."),
        schema: z.record(z.string(), z.unknown()),
      }),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ profile, lists, of = "draft", language }) => {
      const { instructions, schema } = FORMS[of](defined({ profile, lists }), defined({ language }));
      return answer([instructions, "", `JSON Schema of the ${of}:`, JSON.stringify(schema)], { instructions, schema });
    },
  );
}
