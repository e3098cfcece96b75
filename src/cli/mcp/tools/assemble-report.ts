import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { assemble } from "../../../draft/assemble/assemble.js";
import type { AssembleOptions, SourceHead } from "../../../draft/assemble/options.js";
import { defined } from "../../defined.js";
import { findingLines } from "../../finding-lines.js";
import { visible } from "../../formats/visible.js";
import { plural } from "../../formats/words.js";
import { type Answer, answer } from "../answer.js";
import { MOST_CHARACTERS, MOST_TOLD } from "../limits.js";
import { ArticleText, Draft, Finding, Loss } from "../values.js";

const Input = z.strictObject({
  draft: Draft,
  text: ArticleText,
  url: z.string().optional().describe("Where the article can be read."),
  publishedAt: z.string().optional().describe("When it was published, as an ISO 8601 date."),
  language: z.string().optional().describe("The language of the report, as a BCP 47 tag. Default that of the draft."),
  id: z
    .string()
    .optional()
    .describe("The URI of the report. Default the address of the article, else one of its digest."),
  title: z.string().optional().describe("The title of the report. Default that of the draft."),
  ungrounded: z
    .enum(["drop", "infer"])
    .optional()
    .describe("What becomes of what nothing in the text proves: it is left out, or kept as inferred. Default drop."),
});

const Output = z.object({
  ok: z.boolean().describe("Whether nothing is wrong with the draft but warnings."),
  report: z.looseObject({}).describe("A report that passes the check, of all that holds."),
  findings: z.array(Finding).describe("What is wrong, with the path in the draft."),
  losses: z.array(Loss).describe("What of the draft is not in the report."),
  omitted: z.int().describe("How many more findings and losses there are."),
});

export function serveAssembleReport(server: McpServer): void {
  server.registerTool(
    "assemble_report",
    {
      title: "Make a report of a draft",
      description:
        "Makes a report of the draft of an article and its text. Passages, quotations and names are looked for in the text; what does not stand there is left out and told. Mend the draft by the findings, and assemble again.",
      inputSchema: Input,
      outputSchema: Output,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    (input) => assembled(input),
  );
}

function assembled({ draft, text, url, publishedAt, ...options }: z.infer<typeof Input>): Answer {
  if (JSON.stringify(draft).length > MOST_CHARACTERS) {
    throw new Error(`The draft is longer than ${MOST_CHARACTERS} characters: give the article in parts.`);
  }
  const source = defined({ url, publishedAt }) as SourceHead;
  const { ok, report, ...told } = assemble(draft, { ...(defined(options) as Partial<AssembleOptions>), text, source });
  const [findings, losses] = [told.findings.slice(0, MOST_TOLD), told.losses.slice(0, MOST_TOLD)];
  const omitted = told.findings.length - findings.length + (told.losses.length - losses.length);
  return answer(
    [
      ok ? "Nothing is wrong with the draft." : "The draft has errors: mend what the paths name, and assemble again.",
      ...findingLines("draft", findings),
      ...losses.map(({ path, reason }) => visible(`${path === "" ? "the draft" : path}: not in the report. ${reason}`)),
      ...(omitted > 0 ? [`${plural(omitted, "more finding or loss", "more findings and losses")}.`] : []),
      "",
      "Report:",
      JSON.stringify(report),
    ],
    { ok, report, findings, losses, omitted },
  );
}
