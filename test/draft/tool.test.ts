import { draftSchema, draftTool } from "communique/draft";
import { describe, expect, it } from "vitest";

describe("draftTool", () => {
  it("is data as MCP lists a tool, without what belongs to providers", () => {
    const tool = draftTool();
    expect(JSON.parse(JSON.stringify(tool))).toEqual({
      name: "report_draft",
      description: expect.any(String),
      inputSchema: draftSchema(),
    });
    expect(Object.keys({ ...tool })).toEqual(["name", "description", "inputSchema"]);
  });

  it("has the form of OpenAI, strict and in its profile", () => {
    const { type, name, parameters, strict } = draftTool({ lists: ["things"] }).openai();
    expect([type, name, strict]).toEqual(["function", "report_draft", true]);
    expect(parameters).toEqual(draftSchema({ profile: "openai", lists: ["things"] }));
  });

  it("has the form of Anthropic in its profile, strict only if it is said", () => {
    const tool = draftTool({ details: true });
    expect(tool.anthropic()).toEqual({
      name: "report_draft",
      description: tool.description,
      input_schema: draftSchema({ profile: "anthropic", details: true }),
    });
    expect(tool.anthropic({ strict: true }).strict).toBe(true);
    expect(JSON.stringify(tool.anthropic())).not.toContain('"type":"string","enum"');
  });

  it("throws as the schema does", () => {
    expect(() => draftTool({ lists: ["people" as "things"] })).toThrow(/use things/);
  });
});
