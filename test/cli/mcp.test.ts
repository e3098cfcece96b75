import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { draftSchema, fixSchema } from "../../src/draft.js";
import { article, draft } from "../draft/example.js";
import { partOf } from "../draft/parts.js";
import { command, communiqueAlone, root } from "./cli.js";

const transport = new StdioClientTransport({
  command: process.execPath,
  args: [command, "mcp"],
  stderr: "pipe",
  maxBufferSize: 1 << 26,
});
const client = new Client({ name: "test", version: "1" });
let told = "";

beforeAll(async () => {
  transport.stderr?.on("data", (chunk) => {
    told += chunk;
  });
  await client.connect(transport);
});
afterAll(() => client.close());

interface Result {
  isError: boolean;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each tool has its own, and the tests look into it.
  structured: any;
}

async function call(name: string, args: Record<string, unknown>): Promise<Result> {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: args });
  const text = (content as { type: string; text?: string }[]).map((part) => part.text).join("\n");
  return { isError, text, structured: structuredContent };
}

const report = JSON.parse(readFileSync(join(root, "examples/baku-talks/report.json"), "utf8"));
const text = readFileSync(join(root, "examples/baku-talks/report.json"), "utf8");

describe("communique mcp", () => {
  it("says who it is, and what to do in which order", () => {
    expect(client.getServerVersion()).toMatchObject({ name: "communique", version: packageJson.version });
    for (const name of ["draft_schema", "assemble_report", "check_report", "explain"])
      expect(client.getInstructions()).toContain(name);
  });

  it("lists its tools, each with a description, a closed input and an output", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "assemble_report",
      "check_report",
      "draft_schema",
      "explain",
      "report_schema",
    ]);
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect(description, name).toMatch(/\.$/);
      expect(inputSchema, name).toMatchObject({ type: "object", additionalProperties: false });
      expect(outputSchema, name).toMatchObject({ type: "object" });
      expect(annotations, name).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
    expect(tools.find(({ name }) => name === "assemble_report")?.inputSchema.required).toEqual(["draft", "text"]);
    // OpenAI takes no `propertyNames`.
    expect(JSON.stringify(tools)).not.toContain("propertyNames");
  });

  it("refuses a tool that there is not", async () => {
    await expect(call("no_tool", {})).rejects.toThrow("no_tool");
  });

  it("tells what is wrong with arguments as an error of the tool", async () => {
    for (const [name, args, what] of [
      ["check_report", {}, "Give the report as a JSON object"],
      ["check_report", { report: 7 }, "Give the report as a JSON object"],
      ["check_report", { report, as: "act-of-god" }, "as:"],
      ["check_report", { report, strict: true }, "strict"],
      ["check_report", { report, sourceTexts: { "source:typo": "Text." } }, "source:sputnik-account"],
      ["report_schema", { name: "reports" }, "name:"],
      ["explain", {}, "Give the name"],
      ["explain", { name: "x".repeat(300) }, "at most 200"],
      ["draft_schema", { profile: "nobody" }, "profile:"],
      ["draft_schema", { language: "not a language" }, "BCP 47"],
      ["assemble_report", { draft }, "Give the text of the article"],
      ["assemble_report", { draft, text: " " }, "needs the text"],
      ["assemble_report", { draft, text: article, publishedAt: "yesterday" }, "publishedAt"],
      ["assemble_report", { draft, text: "x".repeat(2_000_001) }, "give the article in parts"],
      ["assemble_report", { draft: "x".repeat(2_000_001), text: article }, "give the article in parts"],
    ] as const) {
      const result = await call(name, args);
      expect([result.isError, result.structured], `${name} ${what}`).toEqual([true, undefined]);
      expect(result.text).toContain(what);
      expect(result.text).not.toMatch(/^ {4}at /m);
    }
  });
});

describe("check_report", () => {
  it.each([
    ["an object", report],
    ["its text", text],
  ])("passes a report that is sound, as %s", async (_, given) => {
    const { isError, structured } = await call("check_report", { report: given, as: "report" });
    expect([isError, structured.ok, structured.errors, structured.omitted]).toEqual([false, true, 0, 0]);
  });

  it("tells what is wrong, where, and what to do, as text too", async () => {
    const broken = structuredClone(report);
    broken.statements[0].kind = "declare-loudly";
    const { isError, structured, text: lines } = await call("check_report", { report: broken });
    expect([isError, structured.ok, structured.errors]).toEqual([false, false, 1]);
    expect(structured.findings[0]).toMatchObject({ code: "unknown-word", path: "/statements/0/kind" });
    expect(lines).toContain("unknown-word");
    expect(lines).toContain("at /statements/0/kind");
  });

  it("tells lines of a text, and what reading would hide", async () => {
    const { structured } = await call("check_report", { report: '{\n"type": "topic",\n"type": "topic"\n}' });
    expect(structured.findings).toContainEqual(expect.objectContaining({ code: "duplicate-key", line: 3 }));
  });

  it("holds a report to the texts of its sources", async () => {
    const { report: made } = (await call("assemble_report", { draft, text: article })).structured;
    const check = async (other: string) =>
      (await call("check_report", { report: made, sourceTexts: { "source:article": other } })).structured;
    expect((await check(article)).ok).toBe(true);
    expect((await check(`${article}.`)).findings.map(({ code }: { code: string }) => code)).toContain(
      "digest-mismatch",
    );
  });
});

describe("report_schema", () => {
  it("is what the package ships, in both dialects", async () => {
    for (const [dialect, folder] of [
      [undefined, "schemas"],
      ["07", "schemas/draft-07"],
    ]) {
      const { structured, text: json } = await call("report_schema", {
        name: "statement",
        ...(dialect && { dialect }),
      });
      const shipped = JSON.parse(readFileSync(join(root, folder as string, "statement.schema.json"), "utf8"));
      expect(structured.schema).toEqual(shipped);
      expect(JSON.parse(json)).toEqual(shipped);
    }
  });
});

describe("explain", () => {
  it("says what the command says", async () => {
    const { structured } = await call("explain", { name: "Statement.claims" });
    const { stdout } = await communiqueAlone(["explain", "Statement.claims"], { cwd: process.cwd() });
    expect(structured).toEqual({ text: stdout.trimEnd(), isWhole: true });
  });

  it("names the nearest for a name that nothing has", async () => {
    const { isError, text: message } = await call("explain", { name: "clams" });
    expect(isError).toBe(true);
    expect(message).toContain('Did you mean "claims"?');
  });

  it("does not hand over a whole book", async () => {
    const { structured } = await call("explain", { name: "the" });
    expect(structured.isWhole).toBe(false);
    expect(structured.text.length).toBeLessThan(40_100);
  });
});

describe("draft_schema and assemble_report", () => {
  it("give the form of a draft with its rules", async () => {
    const { structured, text: lines } = await call("draft_schema", { profile: "anthropic", lists: ["things"] });
    expect(Object.keys(structured.schema.properties)).toEqual(["title", "language", "things", "summary"]);
    expect(structured.schema.properties.things.items.properties.kind).not.toHaveProperty("type");
    expect(lines).toContain(structured.instructions);
    expect(structured.instructions).toContain("Only what the article says");
  });

  it("make a report that passes the check, of a draft as an object or in an answer", async () => {
    const given = { text: article, url: "https://example.org/talks", publishedAt: "2027-05-04" };
    const { structured, isError } = await call("assemble_report", { draft, ...given });
    expect([isError, structured.ok]).toEqual([false, true]);
    expect(structured.report).toMatchObject({ type: "report", id: "https://example.org/talks" });
    expect(structured.report.sources[0]).toMatchObject({ publishedAt: "2027-05-04" });
    const answer = `Here it is:\n\`\`\`json\n${JSON.stringify(draft)}\n\`\`\``;
    expect((await call("assemble_report", { draft: answer, ...given })).structured).toEqual(structured);
    expect((await call("check_report", { report: structured.report })).structured.errors).toBe(0);
  });

  it("tell what does not stand in the text, with the path in the draft", async () => {
    const broken = structuredClone(draft);
    const [event] = broken.events;
    if (event) event.evidence = ["She never said this."];
    const { structured, text: lines, isError } = await call("assemble_report", { draft: broken, text: article });
    expect([isError, structured.ok]).toEqual([false, false]);
    const finding = { code: "draft-passage-not-in-text", path: "/events/0/evidence/0" };
    expect(structured.findings).toContainEqual(expect.objectContaining(finding));
    expect(lines).toContain("draft-passage-not-in-text");
    expect(structured.losses.map(({ path }: { path: string }) => path)).toContain("/events/0");
    expect(lines).toMatch(/^\/events\/0: not in the report\. /m);
  });

  it("do the whole way: parts, fixes and details", async () => {
    const schemaOf = async (of: string) => (await call("draft_schema", { of, profile: "openai" })).structured;
    expect((await schemaOf("fixes")).schema).toEqual(fixSchema("openai"));
    const second = await schemaOf("details");
    expect(second.schema).toEqual(draftSchema({ profile: "openai", lists: ["details"] }));
    expect(second.instructions).toContain("earlier-status");

    const parts = [partOf([0, 1, 2, 3, 4, 5, 6], []), partOf([6, 7], [0, 1, 2])].map((part) => structuredClone(part));
    for (const event of parts[0]?.events ?? []) if (event.date === "2027-05-04") event.date = "05/04/2027";
    for (const event of parts[1]?.events ?? []) if (event.kind === "release") event.status = "announced";
    const first = (await call("assemble_report", { draft: parts, text: article })).structured;
    expect(first.ok).toBe(false);
    expect(first.findings).toContainEqual(
      expect.objectContaining({
        code: "draft-conflict",
        path: "",
        message: expect.stringContaining("part 2, /events/"),
      }),
    );
    const wrong = first.draft.events.flatMap(({ date }: { date: string }, i: number) =>
      date === "05/04/2027" ? [`/events/${i}/date`] : [],
    );
    expect(wrong.length).toBeGreaterThan(0);
    for (const path of wrong) expect(first.repair).toContain(`\n${path}: `);

    const fixes = wrong.map((path: string) => ({ path, value: "2027-05-04" }));
    const fixed = (await call("assemble_report", { draft: first.draft, fixes: { fixes }, text: article })).structured;
    expect([fixed.ok, fixed.repair, fixed.findings]).toEqual([true, "", []]);
    expect(fixed.draft).toEqual(draft);
    const bad = await call("assemble_report", { draft, fixes: [{ path: "/nowhere", value: "" }], text: article });
    expect([bad.structured.ok, bad.structured.findings[0].code]).toEqual([false, "draft-fix"]);
    const less = await call("assemble_report", {
      draft: JSON.stringify(draft).slice(0, -1),
      fixes: [{ path: "/events/0", value: "" }],
      text: article,
    });
    expect([less.structured.ok, less.structured.findings[0].code]).toEqual([false, "draft-cut-off"]);
    expect(less.structured.losses).toContainEqual({
      path: "",
      reason: expect.stringMatching(/^before the fixes, \/events\/0: /),
    });

    const detail = {
      of: "Talks at Lake House",
      field: "level",
      value: "leaders",
      evidence: ["met Prime Minister Bo Sample"],
    };
    const whole = await call("assemble_report", { draft: { ...fixed.draft, details: [detail] }, text: article });
    expect([whole.structured.ok, whole.structured.report.meetings[0].level]).toEqual([true, "leaders"]);
    expect(whole.structured).not.toHaveProperty("draft");
  });

  it("take prose for what it is", async () => {
    const { structured } = await call("assemble_report", { draft: "I cannot help with that.", text: article });
    expect(structured.ok).toBe(false);
    expect(structured.findings.map(({ code }: { code: string }) => code)).toContain("draft-not-json");
  });
});

describe("the guide", () => {
  it("is listed page by page, the index first, and read as it stands", async () => {
    const pages = readdirSync(join(root, "docs/guide"));
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name).sort()).toEqual(pages.sort());
    expect(resources[0]).toMatchObject({ uri: "communique://docs/guide/index.md", title: "The guide" });
    for (const { uri, name } of resources) {
      const { contents } = await client.readResource({ uri });
      expect(contents).toEqual([
        { uri, mimeType: "text/markdown", text: readFileSync(join(root, "docs/guide", name), "utf8") },
      ]);
    }
  });

  it.each(["communique://docs/guide/none.md", "communique://docs/guide/../../package.json"])(
    "has nothing else: %s",
    async (uri) => {
      await expect(client.readResource({ uri })).rejects.toThrow();
    },
  );
});

describe("the process", () => {
  it("writes nothing but messages, and tells nobody anything", () => {
    expect(told).toBe("");
  });

  it("ends with its input", async () => {
    expect(await communiqueAlone(["mcp"])).toEqual({ stdout: "", stderr: "", code: 0 });
    const { stdout, code } = await communiqueAlone(["mcp"], { stdin: "hello\n" });
    expect([stdout, code]).toEqual(["", 0]);
  });

  it("tells of what is no message on standard error alone, and ends where one is too long", async () => {
    const other = await communiqueAlone(["mcp"], { stdin: '{"hello": "there"}\n' });
    expect([other.stdout, other.code]).toEqual(["", 0]);
    expect(other.stderr).toMatch(/^error: .{0,200}JSON-RPC.*\n$/);
    const long = await communiqueAlone(["mcp"], { stdin: "x".repeat(25 * 1024 * 1024) });
    expect([long.stdout, long.code]).toEqual(["", 0]);
    expect(long.stderr).toMatch(/^error: .*25165824/);
  });

  it.each(["2026-07-28", "2025-11-25"])("speaks the protocol of %s", async (version) => {
    const mode = version === "2025-11-25" ? "legacy" : { pin: version };
    const other = new Client({ name: "other", version: "1" }, { versionNegotiation: { mode } });
    await other.connect(new StdioClientTransport({ command: process.execPath, args: [command, "mcp"] }));
    expect(other.getNegotiatedProtocolVersion()).toBe(version);
    expect((await other.listTools()).tools).toHaveLength(5);
    const { structuredContent } = await other.callTool({ name: "check_report", arguments: { report } });
    expect(structuredContent).toMatchObject({ ok: true });
    await other.close();
  });
});
