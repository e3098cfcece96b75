// @ts-check
// The Gemini API: models.generateContent.

/** @typedef {Pick<import("@google/genai").GenerateContentResponse, "candidates" | "promptFeedback" | "usageMetadata" | "modelVersion" | "responseId">} Response */

export const path = "/v1/models/gemini-3.8-flash:generateContent";
export const keyHeader = "x-goog-api-key";

/** @param {string} url @param {string} key */
export const env = (url, key) => ({ GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: key });

/** The model stands in the path. @param {any} body */
export function asked({ contents, systemInstruction, generationConfig, ...rest }) {
  const { responseJsonSchema: schema, responseMimeType: type, ...config } = generationConfig;
  const [system, user] = [systemInstruction, contents[0]].map(({ parts }) => parts[0].text);
  return { system, user, schema, type, rest: { ...config, ...rest } };
}

/** @param {string} text */
export const whole = (text) => candidate(text, "STOP");

/** @param {string} text */
export const cutOff = (text) => candidate(text, "MAX_TOKENS");

/** A blocked prompt has no candidate, and no words. */
export const refused = () =>
  response(/** @type {Response} */ ({ promptFeedback: { blockReason: "PROHIBITED_CONTENT" } }));

/** An answer that is stopped. */
export const stopped = () =>
  response(/** @type {Response} */ ({ candidates: [{ index: 0, finishReason: "RECITATION" }] }));

/** @param {string} text @param {string} finishReason */
function candidate(text, finishReason) {
  const content = { role: "model", parts: [{ text }] };
  return response(/** @type {Response} */ ({ candidates: [{ index: 0, content, finishReason }] }));
}

/** @param {Response} own */
function response(own) {
  const usageMetadata = { promptTokenCount: 10, candidatesTokenCount: 10, totalTokenCount: 20 };
  const body = { ...own, usageMetadata, modelVersion: "gemini-3.8-flash", responseId: "sample" };
  return { type: "application/json; charset=UTF-8", body: JSON.stringify(body) };
}
