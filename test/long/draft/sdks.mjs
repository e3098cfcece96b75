// What the SDKs of the providers make of the draft's schemas. No key and no network: what they would send is looked at.
import { readFileSync } from "node:fs";
import { jsonSchemaOutputFormat } from "@anthropic-ai/sdk/helpers/json-schema";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { transformJSONSchema } from "@anthropic-ai/sdk/lib/transform-json-schema";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { generateObject, generateText, jsonSchema, Output, zodSchema } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import { DraftSchema, draftPrompt, draftSchema, draftTool } from "communique/draft";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { zodFunction, zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import { toStrictJsonSchema } from "openai/lib/transform";

const [, , folder] = process.argv;
const draft = JSON.parse(readFileSync(`${folder}/draft.json`, "utf8"));
const text = readFileSync(`${folder}/article.txt`, "utf8");
const forms = [{}, { details: true }, { descriptions: false }, { lists: ["things", "events"] }, { words: "text" }];
const plain = (value) => JSON.parse(JSON.stringify(value));
const openai = (form) => draftSchema({ profile: "openai", ...form });
const anthropic = (form) => draftSchema({ profile: "anthropic", ...form });

const result = {
  openai: {
    strict: forms.map((form) => [plain(toStrictJsonSchema(openai(form))), openai(form)]),
    zodTextFormat: withoutDialect(zodTextFormat(DraftSchema, "draft")),
    zodResponseFormat: withoutDialect(zodResponseFormat(DraftSchema, "draft")),
    zodFunction: withoutDialect(zodFunction({ name: "report_draft", parameters: DraftSchema })),
  },
  anthropic: {
    own: forms.map((form) => [plain(transformJSONSchema(anthropic(form))), anthropic(form)]),
    ofOpenai: forms.map((form) => [plain(transformJSONSchema(openai(form))), anthropic(form)]),
    jsonSchemaOutputFormat: plain(jsonSchemaOutputFormat(anthropic())),
    zodOutputFormat: withoutDialect(zodOutputFormat(DraftSchema)),
  },
  ai: await ai(),
  mcp: await mcp(),
  tokens: tokens(),
};
console.log(JSON.stringify(result));

/** The dialect that Zod writes says nothing of the schema. */
function withoutDialect(value) {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === "$schema" ? undefined : inner)));
}

async function ai() {
  const seen = [];
  const model = new MockLanguageModelV4({
    doGenerate: async ({ responseFormat }) => {
      seen.push(withoutDialect(responseFormat.schema));
      return {
        content: [{ type: "text", text: JSON.stringify(draft) }],
        finishReason: { unified: "stop", raw: "stop" },
        usage: { inputTokens: { total: 1 }, outputTokens: { total: 1 } },
        warnings: [],
      };
    },
  });
  const { system, user } = draftPrompt({ text });
  const asked = { model, instructions: system, prompt: user };
  const byJson = await generateObject({ ...asked, schema: jsonSchema(draftSchema({ profile: "gemini" })) });
  const byZod = await generateObject({ ...asked, schema: DraftSchema });
  const output = Output.object({ schema: jsonSchema(draftSchema({ profile: "gemini" })) });
  const byText = await generateText({ ...asked, output });
  return {
    objects: [byJson.object, byZod.object, byText.output],
    seen,
    zodSchema: withoutDialect(await zodSchema(DraftSchema).jsonSchema),
  };
}

/** Both servers of the SDK: the one that takes a tool as it is listed, and the one that takes a Zod schema. */
async function mcp() {
  const bare = new Server({ name: "bare", version: "1.0.0" }, { capabilities: { tools: {} } });
  bare.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [draftTool()] }));
  bare.setRequestHandler(CallToolRequestSchema, ({ params }) => answer(params.arguments));
  const zod = new McpServer({ name: "zod", version: "1.0.0" });
  const { name, description } = draftTool();
  zod.registerTool(name, { description, inputSchema: { draft: DraftSchema } }, (given) => answer(given.draft));
  return { bare: await listedAndCalled(bare, draft), zod: await listedAndCalled(zod, { draft }) };
}

function answer(given) {
  return { content: [{ type: "text", text: JSON.stringify(given) }] };
}

async function listedAndCalled(server, given) {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await server.connect(there);
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(here);
  const { tools } = await client.listTools();
  const { content, isError } = await client.callTool({ name: "report_draft", arguments: given });
  await client.close();
  return { tools: withoutDialect(tools), called: isError ? content : JSON.parse(content[0].text) };
}

function tokens() {
  const ofSchema = (form) => countTokens(JSON.stringify(draftSchema(form)));
  return {
    slim: ofSchema({}),
    anthropic: ofSchema({ profile: "anthropic" }),
    withoutDescriptions: ofSchema({ descriptions: false }),
    details: ofSchema({ details: true }),
    detailsAlone: ofSchema({ lists: ["details"] }),
    thingsAndEvents: ofSchema({ lists: ["things", "events"] }),
    thingsAndOthers: ofSchema({ lists: ["things", "statements", "figures", "commitments"] }),
    prompt: countTokens(draftPrompt({ text }).system),
    promptWithoutExample: countTokens(draftPrompt({ text, example: false }).system),
    promptWithTypes: countTokens(draftPrompt({ text, example: false, form: "types" }).system),
    promptOfDetails: countTokens(draftPrompt({ text, known: draft, details: true }).system),
    article: countTokens(text),
    draft: countTokens(JSON.stringify(draft)),
  };
}
