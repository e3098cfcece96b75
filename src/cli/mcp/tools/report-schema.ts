import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { type DocumentName, documentNames } from "../../../lookup/document-names.js";
import { shippedSchema } from "../../schema.js";
import { answer } from "../answer.js";

const NAMES = documentNames as [DocumentName, ...DocumentName[]];

const Input = z.strictObject({
  name: z.enum(NAMES).describe("Of what: a report, any record, or one kind of record."),
  dialect: z.enum(["2020-12", "07"]).optional().describe("The draft of JSON Schema. Default 2020-12."),
});

export function serveReportSchema(server: McpServer): void {
  server.registerTool(
    "report_schema",
    {
      title: "The schema of a report",
      description:
        "The JSON Schema of a report or a record. That of a report has 120 KB: to write a report of an article take draft_schema, and to look up one type or field take explain.",
      inputSchema: Input,
      outputSchema: z.object({ schema: z.looseObject({}) }),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async ({ name, dialect = "2020-12" }) => {
      const schema = JSON.parse(await shippedSchema(name, dialect));
      return answer([JSON.stringify(schema)], { schema });
    },
  );
}
