// @ts-check
// Anthropic's Messages API, streamed: with a tool, and with structured output.

/** @typedef {import("@anthropic-ai/sdk/resources/messages").RawMessageStreamEvent} StreamEvent */
/** @typedef {import("@anthropic-ai/sdk/resources/messages").StopReason} StopReason */

const path = "/v1/messages";
const keyHeader = "authorization";

/** @param {string} url @param {string} key */
const env = (url, key) => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: key });

/** The API takes `strict` in a tool, too: that it is not there is a part of what is asked. */
export const byTool = {
  path,
  keyHeader,
  env,
  /** @param {any} body */
  asked({ model, system, messages, tools: [tool], ...rest }) {
    const { input_schema: schema, name: _, description: __, ...own } = tool;
    return { model, system, user: messages[0].content, schema, rest: { ...own, ...rest } };
  },
  /** @param {string} text */
  whole: (text) => answered([call(text)], "tool_use"),
  /** @param {string} text */
  cutOff: (text) => answered([call(text)], "max_tokens"),
  refused,
  /** @param {string} said */
  inText: (said) => answered([text(said)], "end_turn"),
};

export const byFormat = {
  path,
  keyHeader,
  env,
  /** @param {any} body */
  asked({ model, system, messages, output_config, ...rest }) {
    const { type, schema, ...format } = output_config.format;
    return { model, system, user: messages[0].content, schema, type, rest: { ...format, ...rest } };
  },
  /** @param {string} said */
  whole: (said) => answered([text(said)], "end_turn"),
  /** @param {string} said */
  cutOff: (said) => answered([text(said)], "max_tokens"),
  refused,
};

/** What was written until then may come before a refusal. @param {string} explanation */
function refused(explanation) {
  return answered([text('{"title": "Half')], "refusal", explanation);
}

/**
 * @typedef {object} Block
 * @property {Extract<StreamEvent, { type: "content_block_start" }>["content_block"]} start
 * @property {Extract<StreamEvent, { type: "content_block_delta" }>["delta"][]} deltas
 */

/** @param {string} said @returns {Block} */
function text(said) {
  return {
    start: { type: "text", text: "", citations: null },
    deltas: halves(said).map((half) => ({ type: "text_delta", text: half })),
  };
}

/** @param {string} input @returns {Block} */
function call(input) {
  return {
    start: { type: "tool_use", id: "toolu_1", name: "answer", input: {}, caller: { type: "direct" } },
    deltas: halves(input).map((half) => ({ type: "input_json_delta", partial_json: half })),
  };
}

/** @param {string} text */
function halves(text) {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

/** @type {Block} */
const THOUGHT = {
  start: { type: "thinking", thinking: "", signature: "" },
  deltas: [{ type: "signature_delta", signature: "sample" }],
};

/** @param {Block[]} blocks @param {StopReason} stop_reason @param {string} [explanation] */
function answered(blocks, stop_reason, explanation) {
  /** @type {StreamEvent[]} */
  const events = [
    {
      type: "message_start",
      message: {
        id: "msg_1",
        type: "message",
        role: "assistant",
        model: "claude-sonnet-5-5",
        content: [],
        container: null,
        diagnostics: null,
        stop_reason: null,
        stop_sequence: null,
        stop_details: null,
        usage: {
          input_tokens: 10,
          output_tokens: 1,
          cache_creation: null,
          cache_creation_input_tokens: null,
          cache_read_input_tokens: null,
          inference_geo: null,
          output_tokens_details: null,
          server_tool_use: null,
          service_tier: "standard",
          speed: "standard",
        },
      },
    },
    ...[THOUGHT, ...blocks].flatMap(({ start, deltas }, index) => [
      /** @type {StreamEvent} */ ({ type: "content_block_start", index, content_block: start }),
      ...deltas.map((delta) => /** @type {StreamEvent} */ ({ type: "content_block_delta", index, delta })),
      /** @type {StreamEvent} */ ({ type: "content_block_stop", index }),
    ]),
    {
      type: "message_delta",
      delta: {
        container: null,
        stop_reason,
        stop_sequence: null,
        stop_details: explanation === undefined ? null : { type: "refusal", category: "general_harms", explanation },
      },
      usage: {
        input_tokens: 10,
        output_tokens: 10,
        cache_creation_input_tokens: null,
        cache_read_input_tokens: null,
        output_tokens_details: null,
        server_tool_use: null,
      },
    },
    { type: "message_stop" },
  ];
  const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join("");
  return { type: "text/event-stream", body };
}
