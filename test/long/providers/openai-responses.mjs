// @ts-check
// OpenAI's Responses API: what it is asked, and what it answers.

/** @typedef {import("openai/resources/responses/responses").Response} Response */
/** @typedef {import("openai/resources/responses/responses").ResponseOutputItem} Item */

export const path = "/v1/responses";
export const keyHeader = "authorization";

/** @param {string} url @param {string} key */
export const env = (url, key) => ({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: key });

/** @param {any} body */
export function asked({ model, instructions, input, text, ...rest }) {
  // The AI SDK sends both parts as messages.
  const [system, user] = typeof input === "string" ? [instructions, input] : input.map(contentOf);
  const { type, name: _, schema, strict, ...format } = text.format;
  return { model, system, user, schema, strict, type, rest: { ...format, ...rest } };
}

/** @param {any} message */
function contentOf({ content }) {
  return typeof content === "string" ? content : content[0].text;
}

/** @param {string} text */
export const whole = (text) => response([message({ type: "output_text", text, annotations: [], logprobs: [] })]);

/** @param {string} text */
export const cutOff = (text) =>
  response([message({ type: "output_text", text, annotations: [], logprobs: [] }, "incomplete")], {
    status: "incomplete",
    incomplete_details: { reason: "max_output_tokens" },
  });

/** @param {string} refusal */
export const refused = (refusal) => response([message({ type: "refusal", refusal })]);

export const filtered = () => response([], { status: "incomplete", incomplete_details: { reason: "content_filter" } });

/** @param {string} name @param {object} args */
export const called = (name, args) =>
  response([
    {
      type: "function_call",
      id: "fc_1",
      call_id: `call_${name}`,
      name,
      arguments: JSON.stringify(args),
      status: "completed",
    },
  ]);

/**
 * @param {Extract<Item, { type: "message" }>["content"][number]} content
 * @param {"completed" | "incomplete"} status
 * @returns {Item}
 */
function message(content, status = "completed") {
  return { type: "message", id: "msg_1", status, role: "assistant", content: [content] };
}

/** @param {Item[]} output @param {Partial<Response>} changes */
function response(output, changes = {}) {
  /** @type {Omit<Response, "output_text">} */
  const body = {
    id: "resp_1",
    object: "response",
    created_at: 1_796_000_000,
    status: "completed",
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: "gpt-6-sol",
    access_programs: null,
    output: [{ type: "reasoning", id: "rs_1", summary: [] }, ...output],
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    usage: {
      input_tokens: 10,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: 10,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 20,
    },
    ...changes,
  };
  return { type: "application/json", body: JSON.stringify(body) };
}
