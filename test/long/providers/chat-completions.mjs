// @ts-check
// OpenAI's Chat Completions API, as vLLM and other servers of open models speak it.

/** @typedef {import("openai/resources/chat/completions").ChatCompletion} ChatCompletion */

export const path = "/v1/chat/completions";
export const keyHeader = "authorization";

/** @param {string} url @param {string} key */
export const env = (url, key) => ({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: key });

/** @param {any} body */
export function asked({ model, messages, response_format, ...rest }) {
  const [system, user] = messages;
  const { schema, strict, name: _, ...format } = response_format.json_schema;
  return {
    model,
    system: system.content,
    user: user.content,
    schema,
    strict,
    type: response_format.type,
    rest: { ...format, ...rest },
  };
}

/** @param {string} text */
export const whole = (text) => completion({ content: text, refusal: null }, "stop");

/** @param {string} text */
export const cutOff = (text) => completion({ content: text, refusal: null }, "length");

/** @param {string} refusal */
export const refused = (refusal) => completion({ content: null, refusal }, "stop");

/**
 * @param {{ content: string | null, refusal: string | null }} message
 * @param {"stop" | "length"} finish_reason
 */
function completion(message, finish_reason) {
  /** @type {ChatCompletion} */
  const body = {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_796_000_000,
    model: "Qwen/Qwen3-32B",
    choices: [{ index: 0, message: { role: "assistant", ...message }, logprobs: null, finish_reason }],
    usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
  };
  return { type: "application/json", body: JSON.stringify(body) };
}
