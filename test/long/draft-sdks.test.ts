import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, inject, it } from "vitest";
import { type DraftSchemaNode, draftSchema, draftTool } from "../../src/draft.js";
import { tool } from "./tool.js";
import { run } from "./tools.js";

// The SDKs of the providers as they stand at npm, on the draft of the packed package: none may change what it sends, and none
// may refuse it. What they do is in draft/sdks.mjs.

const FOLDER = fileURLToPath(new URL("./", import.meta.url));
const EXAMPLE = resolve(FOLDER, "../../examples/draft");

/** Beside the SDKs, so that the package and the SDKs find one Zod. */
const work = mkdtempSync(tool(".draft-"));
afterAll(() => rmSync(work, { recursive: true }));

mkdirSync(join(work, "node_modules"));
cpSync(join(inject("consumer"), "node_modules/communique"), join(work, "node_modules/communique"), { recursive: true });
cpSync(join(FOLDER, "draft/sdks.mjs"), join(work, "sdks.mjs"));
const said = JSON.parse(run(tool("node-22/bin/node"), ["sdks.mjs", EXAMPLE], work));

const draft = JSON.parse(readFileSync(join(EXAMPLE, "draft.json"), "utf8"));
const openai = draftSchema({ profile: "openai" });
const anthropic = draftSchema({ profile: "anthropic" });

type Pairs = [made: DraftSchemaNode, given: DraftSchemaNode][];

/** Each schema is to come out as it is expected, in the same order: models answer in the order of the keys. */
function expectPairs(pairs: Pairs): void {
  expect(pairs.length).toBe(5);
  for (const [made, given] of pairs) {
    expect(made).toEqual(given);
    expect(keysOf(made)).toEqual(keysOf(given));
  }
}

function keysOf({ properties = {}, items }: DraftSchemaNode): string[] {
  const inner = Object.entries(properties).flatMap(([key, node]) => [key, ...keysOf(node)]);
  return items ? [...inner, ...keysOf(items)] : inner;
}

describe("openai", () => {
  it("leaves the schema as it is where it makes one strict", () => expectPairs(said.openai.strict));

  it("makes of DraftSchema what draftSchema gives, strict", () => {
    const { zodTextFormat, zodResponseFormat, zodFunction } = said.openai;
    expect(zodTextFormat).toMatchObject({ type: "json_schema", strict: true, schema: openai });
    expect(zodResponseFormat.json_schema).toMatchObject({ strict: true, schema: openai });
    expect(zodFunction.function).toMatchObject({ strict: true, parameters: openai });
    expect(keysOf(zodTextFormat.schema)).toEqual(keysOf(openai));
  });
});

describe("@anthropic-ai/sdk", () => {
  it("leaves the schema as it is", () => expectPairs(said.anthropic.own));

  it("makes it of the profile of OpenAI too", () => expectPairs(said.anthropic.ofOpenai));

  it("takes it with both of its helpers", () => {
    expect(said.anthropic.jsonSchemaOutputFormat).toMatchObject({ type: "json_schema", schema: anthropic });
    expect(said.anthropic.zodOutputFormat).toMatchObject({ type: "json_schema", schema: anthropic });
  });
});

describe("the AI SDK", () => {
  it("hands the schema to the model as it is, and the draft back", () => {
    expect(said.ai.seen).toEqual([openai, openai, openai]);
    expect(said.ai.zodSchema).toEqual(openai);
    expect(said.ai.objects).toEqual([draft, draft, draft]);
  });
});

describe("the MCP SDK", () => {
  it("lists the tool as it is, and calls it", () => {
    const { name, description, inputSchema } = draftTool();
    expect(said.mcp.bare.tools).toEqual([{ name, description, inputSchema }]);
    expect(said.mcp.bare.called).toEqual(draft);
  });

  it("lists and calls one that is made of DraftSchema", () => {
    const [tool] = said.mcp.zod.tools;
    expect(tool.inputSchema.properties.draft).toEqual(openai);
    expect(said.mcp.zod.called).toEqual(draft);
  });
});

describe("the tokens (o200k)", () => {
  it("of the slim schema are at most 3,400", () => {
    console.log(
      ["Tokens of the draft", ...Object.entries(said.tokens).map(([what, n]) => `${what}: ${n}`)].join("\n  "),
    );
    expect(said.tokens.slim).toBeLessThanOrEqual(3_400);
    expect(said.tokens.details).toBeLessThanOrEqual(4_500);
    expect(said.tokens.prompt).toBeLessThanOrEqual(3_600);
  });
});
