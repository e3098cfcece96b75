// @ts-check
// Ollama's own API, streamed: a line of JSON for each piece.

/** @typedef {import("ollama").ChatResponse} ChatResponse */

export const path = "/api/chat";

/** @param {string} url */
export const env = (url) => ({ OLLAMA_HOST: url });

/** @param {any} body */
export function asked({ model, messages, format: schema, ...rest }) {
  const [system, user] = messages;
  return { model, system: system.content, user: user.content, schema, rest };
}

/** @param {string} text */
export const whole = (text) => pieces(text, "stop");

/** @param {string} text */
export const cutOff = (text) => pieces(text, "length");

/** @param {string} text @param {"stop" | "length"} done_reason */
function pieces(text, done_reason) {
  const middle = Math.floor(text.length / 2);
  const head = { model: "llama3.1", created_at: "2026-11-30T00:00:00.000000Z" };
  const lines = [
    ...[text.slice(0, middle), text.slice(middle)].map((content) => ({
      ...head,
      message: { role: "assistant", content },
      done: false,
    })),
    /** @type {Omit<ChatResponse, "created_at">} */ ({
      ...head,
      message: { role: "assistant", content: "" },
      done: true,
      done_reason,
      total_duration: 10,
      load_duration: 1,
      prompt_eval_count: 10,
      prompt_eval_duration: 1,
      eval_count: 10,
      eval_duration: 1,
    }),
  ];
  return { type: "application/x-ndjson", body: lines.map((line) => `${JSON.stringify(line)}\n`).join("") };
}
