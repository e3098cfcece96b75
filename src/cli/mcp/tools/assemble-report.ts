import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { ImportLoss } from "../../../convert/import/imported.js";
import { assemble } from "../../../draft/assemble/assemble.js";
import type { DraftFinding } from "../../../draft/assemble/findings.js";
import type { AssembleOptions, SourceHead } from "../../../draft/assemble/options.js";
import { mergeDrafts } from "../../../draft/rounds/merge.js";
import { partNumber, toldOf, toldOfParts } from "../../../draft/rounds/of-parts.js";
import { applyFixes, repairPrompt } from "../../../draft/rounds/repair.js";
import { defined } from "../../defined.js";
import { findingLines } from "../../finding-lines.js";
import { visible } from "../../formats/visible.js";
import { plural } from "../../formats/words.js";
import { type Answer, answer } from "../answer.js";
import { MOST_CHARACTERS, MOST_TOLD } from "../limits.js";
import { ArticleText, Drafts, Finding, Fixes, Loss } from "../values.js";

const Input = z.strictObject({
  draft: Drafts,
  fixes: Fixes.optional(),
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
  repair: z.string().describe("What to correct, for a language model that answers with fixes. Empty where nothing is."),
  draft: z
    .looseObject({})
    .optional()
    .describe("The draft of all parts, with the fixes in it: what the paths are of. Only where there were any."),
  omitted: z.int().describe("How many more findings and losses there are."),
});

export function serveAssembleReport(server: McpServer): void {
  server.registerTool(
    "assemble_report",
    {
      title: "Make a report of a draft",
      description:
        "Makes a report of the draft of an article and its text. Passages, quotations and names are looked for in the text; what does not stand there is left out and told. Correct the draft by the findings, or give it again with fixes of it. Drafts of the parts of an article are merged.",
      inputSchema: Input,
      outputSchema: Output,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    (input) => assembled(input),
  );
}

function assembled({ draft: given, fixes, text, url, publishedAt, ...options }: z.infer<typeof Input>): Answer {
  if (JSON.stringify([given, fixes]).length > MOST_CHARACTERS) {
    throw new Error(`The draft is longer than ${MOST_CHARACTERS} characters: give the article in parts.`);
  }
  const { draft, ...read } = draftOf(given, fixes);
  const source = defined({ url, publishedAt }) as SourceHead;
  const made = assemble(draft, { ...(defined(options) as Partial<AssembleOptions>), text, source });
  const { report } = made;
  const ok = made.ok && read.findings.every(({ severity }) => severity !== "error");
  const [allFindings, allLosses] = [
    [...read.findings, ...made.findings],
    [...read.losses, ...made.losses],
  ];
  const [findings, losses] = [allFindings.slice(0, MOST_TOLD), allLosses.slice(0, MOST_TOLD)];
  const omitted = allFindings.length - findings.length + (allLosses.length - losses.length);
  const repair = repairPrompt(draft, made.findings.slice(0, MOST_TOLD));
  const own = draft === given ? {} : { draft };
  return answer(
    [
      ok
        ? "Nothing is wrong with the draft."
        : "The draft has errors: correct what the paths name, and assemble again.",
      ...findingLines("draft", findings),
      ...losses.map(({ path, reason }) => visible(`${path === "" ? "the draft" : path}: not in the report. ${reason}`)),
      ...(omitted > 0 ? [`${plural(omitted, "more finding or loss", "more findings and losses")}.`] : []),
      ...(draft === given ? [] : ["", "Draft:", JSON.stringify(draft)]),
      "",
      "Report:",
      JSON.stringify(report),
    ],
    { ok, report, findings, losses, repair, ...own, omitted },
  );
}

/** The draft, or that of all parts, with the fixes in it, and what is told of those. */
function draftOf(
  given: z.infer<typeof Drafts>,
  fixes: z.infer<typeof Fixes> | undefined,
): { draft: unknown; findings: DraftFinding[]; losses: ImportLoss[] } {
  const merged = Array.isArray(given) ? mergeDrafts(given) : { draft: given, findings: [], losses: [] };
  const read = {
    draft: merged.draft as unknown,
    findings: toldOfParts(merged.findings, partNumber),
    losses: toldOfParts(merged.losses, partNumber),
  };
  if (fixes === undefined) return read;
  const { draft, findings, losses } = applyFixes(read.draft, fixes);
  // Why there is none is told when it is made a report.
  if (draft === undefined) return read;
  return {
    draft,
    findings: [...read.findings, ...findings],
    losses: [...read.losses, ...losses.map((loss) => toldOf(loss, "before the fixes"))],
  };
}
