// What an article and a draft need.
export { assemble } from "../../../draft/assemble/assemble.js";
export { draftPrompt } from "../../../draft/prompt.js";
export { draftSchema } from "../../../draft/schema.js";
