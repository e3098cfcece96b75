import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  assemble,
  type DraftJsonSchema,
  type DraftProfile,
  draftPrompt,
  draftSchema,
  draftTool,
  fixSchema,
} from "../../src/draft.js";
import { article, draft } from "../draft/example.js";
import { Programs, type Ran } from "./providers/programs.js";
import { answering, type Reply, type Seen } from "./providers/server.js";

// The programs of docs/providers.md, taken out of the page and run unchanged, with the packed package and the SDKs as they stand at
// npm. A server on this machine answers as the provider does: no key and no network.

const programs = new Programs(article);
afterAll(() => programs.remove());

const KEY = "no-key";
const publishedAt = "2027-05-04";
const text = JSON.stringify(draft);
const good = assemble(draft, { text: article, source: { publishedAt } }).report;
const DATE = "/events/1/date";
const flawed = text.replace('"2027-05-04"', '"05/04/2027"');

/** An API, as a file of providers has it. */
interface Wire {
  readonly path: string;
  readonly keyHeader?: string;
  env(url: string, key: string): NodeJS.ProcessEnv;
  asked(body: Seen["body"]): { schema: DraftJsonSchema; [key: string]: unknown };
  whole(text: string): Reply;
  cutOff(text: string): Reply;
  refused?(words: string): Reply;
}

interface Case {
  readonly heading: string;
  readonly wire: Wire;
  readonly profile?: DraftProfile;
  readonly form?: "types";
  /** What the request holds beside the schema and the prompt. */
  readonly holds: object;
  /** What is told of a refusal. */
  readonly refusal?: string;
  /** What is added to the task. */
  readonly added?: string;
}

// The files say in JSDoc what they are, which the compiler looks at below.
const wire = async (name: string) => await import(new URL(`./providers/${name}.mjs`, import.meta.url).href);
const [responses, chat, anthropic, gemini, ollama] = await Promise.all(
  ["openai-responses", "chat-completions", "anthropic", "gemini", "ollama"].map(wire),
);

const WORDS = "I cannot help with that.";
const refused = (words: string) => `error draft-refused : The model or its provider refused: "${words}".`;
const refusal = refused(WORDS);
const strict = { strict: true, type: "json_schema" };

const CASES: readonly Case[] = [
  {
    heading: "OpenAI",
    wire: responses,
    profile: "openai",
    holds: { model: "gpt-6-sol", ...strict, rest: {} },
    refusal,
  },
  {
    heading: "Anthropic",
    wire: anthropic.byTool,
    profile: "anthropic",
    holds: { model: "claude-sonnet-5-5", rest: { max_tokens: 64_000, stream: true } },
    refusal,
    added: "\n\nAnswer by calling the tool.",
  },
  {
    heading: "Anthropic, structured output",
    wire: anthropic.byFormat,
    profile: "anthropic",
    holds: { model: "claude-sonnet-5-5", type: "json_schema", rest: { max_tokens: 64_000, stream: true } },
    refusal,
  },
  {
    heading: "Gemini",
    wire: gemini,
    profile: "gemini",
    holds: { type: "application/json", rest: {} },
    refusal: refused("PROHIBITED_CONTENT"),
  },
  {
    heading: "Ollama",
    wire: ollama,
    form: "types",
    holds: { model: "llama3.1", rest: { stream: true, options: { num_ctx: 32_768, temperature: 0 } } },
  },
  {
    heading: "vLLM",
    wire: chat,
    form: "types",
    holds: { model: "Qwen/Qwen3-32B", ...strict, rest: {} },
    refusal,
  },
  {
    heading: "The AI SDK",
    wire: responses,
    profile: "openai",
    holds: { model: "gpt-6-sol", ...strict, rest: {} },
    refusal,
  },
];

/** Runs the program of a heading while the replies are given. */
async function run(heading: string, wire: Wire, ...replies: Reply[]): Promise<Ran & { seen: Seen[] }> {
  let ran: Ran | undefined;
  const seen = await answering(replies, async (url) => {
    ran = await programs.run(heading, wire.env(url, KEY));
  });
  return { ...(ran as Ran), seen };
}

const codesOf = ({ told }: Ran) => told.map((line) => line.split(":")[0]);

it("the page has a program for every case, and no other", () => {
  const headings = [...CASES.map(({ heading }) => heading), "MCP, as a client", "MCP, as a server"];
  expect([...programs.files.keys()]).toEqual(headings);
});

it("the programs fit the types of the SDKs, and so do the answers of the server", () => {
  const answers = globSync("*.mjs", { cwd: `${import.meta.dirname}/providers`, absolute: true });
  expect(answers.length).toBe(5);
  expect(programs.diagnostics(answers)).toEqual([]);
});

describe.each(CASES)("$heading", ({ heading, wire, profile = "generic", form, holds, refusal, added = "" }) => {
  const prompt = { text: article, publishedAt };

  it("asks with the prompt and the schema, and makes the report", async () => {
    const { code, told, report, seen } = await run(heading, wire, wire.whole(text));
    expect(told).toEqual([]);
    expect(code).toBe(0);
    expect(report).toEqual(good);
    expect(report.meetings[0].id).toBe("meeting:talks-at-lake-house");
    expect(seen.map(({ path }) => path)).toEqual([wire.path]);
    if (wire.keyHeader) expect(seen[0]?.headers[wire.keyHeader]).toMatch(/^(?:Bearer )?no-key$/);
    const { system, user } = draftPrompt({ ...prompt, ...(form && { form }) });
    expect(wire.asked(seen[0]?.body)).toEqual({
      system: system + added,
      user,
      schema: draftSchema({ profile }),
      ...holds,
    });
  });

  it("gives what is wrong back to the model", async () => {
    const fixes = JSON.stringify({ fixes: [{ path: DATE, value: "2027-05-04" }] });
    const { code, told, report, seen } = await run(heading, wire, wire.whole(flawed), wire.whole(fixes));
    expect(told).toEqual([]);
    expect(code).toBe(0);
    expect(report).toEqual(good);
    const second = wire.asked(seen[1]?.body);
    expect(second.schema).toEqual(fixSchema(profile));
    expect(second.user).toContain(`${DATE}: "05/04/2027".`);
    expect(second).toMatchObject(holds);
  });

  it("keeps the whole items of an answer that is cut off", async () => {
    const half = text.slice(0, text.indexOf('"title":"Joint declaration'));
    const ran = await run(heading, wire, wire.cutOff(half));
    expect([ran.code, codesOf(ran)]).toEqual([1, ["error draft-cut-off /events/1"]]);
    expect(ran.report.meetings).toEqual(good.meetings);
    expect(ran.report.visits.map(({ id }: { id: string }) => id)).toEqual(good.visits?.map(({ id }) => id));
    expect(ran.report.agreements).toBeUndefined();
    expect(ran.seen.length).toBe(1);
  });

  it("tells that the tokens ran out before the answer", async () => {
    const ran = await run(heading, wire, wire.cutOff(""));
    expect([ran.code, codesOf(ran)]).toEqual([1, ["error draft-not-json ", "error draft-cut-off "]]);
  });

  if (wire.refused && refusal) {
    it("tells of a refusal", async () => {
      const ran = await run(heading, wire, (wire.refused as (words: string) => Reply)(WORDS));
      expect([ran.code, ran.told]).toEqual([1, [refusal]]);
      expect(ran.report.meetings).toBeUndefined();
      expect(ran.seen.length).toBe(1);
    });
  } else {
    it("tells of a draft with nothing in it", async () => {
      const lists = Object.fromEntries(
        Object.entries(draft).map(([key, value]) => [key, Array.isArray(value) ? [] : ""]),
      );
      const ran = await run(heading, wire, wire.whole(JSON.stringify(lists)));
      expect([ran.code, codesOf(ran)]).toEqual([1, ["warning draft-no-title /title", "error draft-empty "]]);
    });
  }
});

describe("OpenAI", () => {
  it("tells what the model does not mend", async () => {
    const ran = await run("OpenAI", responses, responses.whole(flawed), responses.whole('{"fixes": []}'));
    expect([ran.code, codesOf(ran), ran.report.id]).toEqual([1, [`error draft-date ${DATE}`], good.id]);
  });

  it("tells of a prompt or an answer that a filter stops", async () => {
    const ran = await run("OpenAI", responses, responses.filtered());
    expect([ran.code, ran.told]).toEqual([1, [refused("content_filter")]]);
  });
});

describe("Anthropic", () => {
  it("reads an answer that is no call of the tool", async () => {
    const ran = await run("Anthropic", anthropic.byTool, anthropic.byTool.inText(`Here it is:\n${text}`));
    expect([ran.code, ran.told, ran.report]).toEqual([0, [], good]);
  });
});

describe("Gemini", () => {
  it("tells why an answer was stopped", async () => {
    const ran = await run("Gemini", gemini, gemini.stopped());
    expect([ran.code, ran.told]).toEqual([1, [refused("RECITATION")]]);
  });
});

describe("The AI SDK", () => {
  it("reads an answer with other words around it, and tells of one that is none", async () => {
    const ran = await run("The AI SDK", responses, responses.whole(`Here it is:\n${text}`));
    expect([ran.code, ran.told, ran.report]).toEqual([0, [], good]);
    const none = await run("The AI SDK", responses, responses.whole(WORDS));
    expect([none.code, codesOf(none)]).toEqual([1, ["error draft-not-json "]]);
  });
});

describe("MCP, as a client", () => {
  const heading = "MCP, as a client";
  const form = () => responses.called("draft_schema", {});
  const assembled = (answer: string) =>
    responses.called("assemble_report", { draft: JSON.parse(answer), text: article, publishedAt });
  /** What a tool said last to the model: the text of its answer. */
  const output = ({ body }: Seen): string => body.input.at(-1).output[0].text;

  it("lets the model make the report with the tools of communique", async () => {
    const { code, told, report, seen } = await run(
      heading,
      responses,
      form(),
      assembled(text),
      responses.whole("Done."),
    );
    expect(told).toEqual([]);
    expect(code).toBe(0);
    expect(report).toEqual(good);
    const [first, second, third] = seen as [Seen, Seen, Seen];
    expect(seen.map(({ path }) => path)).toEqual(Array(3).fill("/v1/responses"));
    expect(first.headers.authorization).toBe(`Bearer ${KEY}`);
    const names = first.body.tools.map(({ name }: { name: string }) => name).sort();
    expect(names).toEqual(["assemble_report", "check_report", "draft_schema", "explain", "report_schema"]);
    expect(JSON.stringify(first.body.input)).toContain("get the form of a draft from draft_schema");
    expect(first.body.input.at(-1).content[0].text).toBe(article);
    expect(output(second)).toContain(JSON.stringify(draftSchema()));
    expect(output(third)).toMatch(/^Nothing is wrong with the draft\./);
    expect(output(third)).toContain(JSON.stringify(good));
  });

  it("lets it mend the draft by the findings", async () => {
    const replies = [form(), assembled(flawed), assembled(text), responses.whole("Done.")];
    const ran = await run(heading, responses, ...replies);
    expect([ran.code, ran.told, ran.report]).toEqual([0, [], good]);
    const [head, finding, at] = output(ran.seen[2] as Seen).split("\n");
    expect(head).toMatch(/^The draft has errors/);
    expect(finding).toMatch(/ error draft-date /);
    expect(at).toBe(`  at ${DATE}`);
    const unmended = await run(heading, responses, assembled(flawed), responses.whole("Done."));
    expect([unmended.code, codesOf(unmended)]).toEqual([1, [`error draft-date ${DATE}`]]);
    expect(unmended.report.id).toBe(good.id);
  });

  it.each([
    ["is refused", () => responses.refused(WORDS), `The model made no report (content-filter). ${WORDS}`],
    ["is cut off", () => responses.cutOff("{"), "The model made no report (length). {"],
  ])("tells of an answer that %s", async (_, reply, line) => {
    const ran = await run(heading, responses, form(), reply());
    expect([ran.code, ran.told, ran.report]).toEqual([1, [line], undefined]);
  });
});

describe("MCP, as a server", () => {
  const client = new Client({ name: "test", version: "1" });
  const file = programs.files.get("MCP, as a server") as string;
  const transport = new StdioClientTransport({ command: programs.node, args: [file], cwd: programs.folder });
  beforeAll(() => client.connect(transport));
  afterAll(() => client.close());

  async function handOver(args: object): Promise<[isError: boolean, lines: string[]]> {
    const { isError = false, content } = await client.callTool({ name: "report_draft", arguments: { ...args } });
    return [isError, (content as { text: string }[])[0]?.text.split("\n") ?? []];
  }

  it("hands out the article, and the tool as it is", async () => {
    const { tools } = await client.listTools();
    const { name, description, inputSchema } = draftTool();
    expect(tools.map((tool) => tool.name)).toEqual(["read_article", name]);
    expect(tools[1]).toMatchObject({ name, description, inputSchema });
    const { system, user } = draftPrompt({ text: article, publishedAt });
    const { content } = await client.callTool({ name: "read_article", arguments: {} });
    expect(content).toEqual([{ type: "text", text: `${system}\n\n${user}` }]);
  });

  it("takes the draft, and makes the report", async () => {
    expect(await handOver(draft)).toEqual([false, ["The report is written."]]);
    expect(programs.report().report).toEqual(good);
  });

  it("tells the model what is wrong as an error of the tool", async () => {
    const [isError, lines] = await handOver(JSON.parse(flawed));
    expect([isError, lines.map((line) => line.split(":")[0])]).toEqual([
      true,
      ["Mend the draft.", `error draft-date ${DATE}`],
    ]);
    const { events: _, ...cut } = draft;
    const [isRefused, [line]] = await handOver(cut);
    expect(isRefused).toBe(true);
    expect(line).toMatch(/events/);
  });
});
