import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { check, checkText } from "../../../check/check.js";
import type { CheckOptions } from "../../../check/options.js";
import type { Source } from "../../../generated/types.js";
import { type DocumentByName, type DocumentName, documentNames } from "../../../lookup/document-names.js";
import { defined } from "../../defined.js";
import { findingLines } from "../../finding-lines.js";
import { plural } from "../../formats/words.js";
import { requireSources } from "../../source-texts.js";
import { type Answer, answer } from "../answer.js";
import { MOST_BYTES_OF_REPORT, MOST_TOLD } from "../limits.js";
import { Finding, Report } from "../values.js";

const Input = z.strictObject({
  report: Report,
  as: z
    .enum(documentNames as [DocumentName, ...DocumentName[]])
    .optional()
    .describe("What it has to be. By default its type decides."),
  sourceTexts: z
    .object({})
    .catchall(z.string())
    .optional()
    .describe("Texts of sources by their ids, such as source:article: digests, spans and quotations are held to them."),
});

const Output = z.object({
  ok: z.boolean().describe("Whether no finding is an error."),
  errors: z.int(),
  warnings: z.int(),
  findings: z.array(Finding),
  omitted: z.int().describe("How many more findings there are."),
});

export function serveCheckReport(server: McpServer): void {
  server.registerTool(
    "check_report",
    {
      title: "Check a report",
      description:
        "Checks a report, or a record on its own: its shape, and that its parts hold together. Each finding says where, what is wrong and what to do.",
      inputSchema: Input,
      outputSchema: Output,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    (input) => checked(input),
  );
}

function checked({ report, as, sourceTexts }: z.infer<typeof Input>): Answer {
  const options: CheckOptions = { maxFindings: MOST_TOLD, ...defined({ as, sourceTexts }) };
  const {
    ok,
    value,
    findings,
    omitted = 0,
  } = typeof report === "string"
    ? checkText(report, { ...options, maxBytes: MOST_BYTES_OF_REPORT })
    : check(report, options);
  // Of a document with errors the sources are not known.
  if (ok) requireSources(sourcesOf(value), Object.keys(sourceTexts ?? {}), "sourceTexts");
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return answer(
    [
      `${ok ? "It passes" : "It does not pass"}: ${plural(errors, "error")}, ${plural(warnings, "warning")}.`,
      ...findingLines("report", findings),
      ...(omitted > 0 ? [`${plural(omitted, "more finding")}: mend these, and check again.`] : []),
    ],
    { ok, errors, warnings, findings, omitted },
  );
}

function sourcesOf(document: DocumentByName[DocumentName]): readonly Source[] {
  return document.type === "report" ? document.sources : document.type === "source" ? [document] : [];
}
