import { McpServer } from "@modelcontextprotocol/server";
import packageJson from "../../../package.json" with { type: "json" };
import { serveGuide } from "./guide-resources.js";
import { serveAssembleReport } from "./tools/assemble-report.js";
import { serveCheckReport } from "./tools/check-report.js";
import { serveDraftSchema } from "./tools/draft-schema.js";
import { serveExplain } from "./tools/explain.js";
import { serveReportSchema } from "./tools/report-schema.js";

const INSTRUCTIONS = `\
Reports of news events: who met whom, what was agreed, who said what, and how we know.
To make a report of an article: get the form of a draft from draft_schema, write the draft from the article alone, give it with the text to assemble_report, and again with fixes of what is wrong. A long article is drafted part by part. For finer fields write the details of the draft, put them into it, and assemble again.
To write or mend a report by hand: check_report says what is wrong, explain says what a finding, a field, a type or a word means, and the resources are the guide to which of two near places is right.`;

/** A server with all tools and resources. Each connection has its own. */
export function mcpServer(): McpServer {
  const { name, version } = packageJson;
  const server = new McpServer({ name, version }, { instructions: INSTRUCTIONS });
  for (const serve of [
    serveCheckReport,
    serveReportSchema,
    serveExplain,
    serveDraftSchema,
    serveAssembleReport,
    serveGuide,
  ])
    serve(server);
  return server;
}
