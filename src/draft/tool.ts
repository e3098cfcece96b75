import { type DraftJsonSchema, type DraftSchemaOptions, draftSchema } from "./schema.js";

/** A tool that a language model calls with a draft. It can be listed by an MCP server as it is. */
export interface DraftTool {
  readonly name: "report_draft";
  readonly description: string;
  readonly inputSchema: DraftJsonSchema;
  /** The function of OpenAI's Responses API, strict. */
  openai(): { type: "function"; name: "report_draft"; description: string; parameters: DraftJsonSchema; strict: true };
  /**
   * The tool of Anthropic's Messages API. Not strict unless it is said: a strict tool is compiled to a grammar, whose size is
   * limited by no published number.
   */
  anthropic(options?: { strict?: boolean }): {
    name: "report_draft";
    description: string;
    input_schema: DraftJsonSchema;
    strict?: true;
  };
}

const NAME = "report_draft";
const DESCRIPTION = "Hands over the draft of what an article reports.";

/** The forms of the tool stand on the class, so that the tool itself is data: name, description and schema. */
class Tool implements DraftTool {
  readonly name = NAME;
  readonly description = DESCRIPTION;
  readonly inputSchema: DraftJsonSchema;
  readonly #options: DraftSchemaOptions;

  constructor(options: DraftSchemaOptions) {
    this.#options = options;
    this.inputSchema = draftSchema(options);
  }

  openai(): ReturnType<DraftTool["openai"]> {
    const parameters = draftSchema({ profile: "openai", ...this.#options });
    return { type: "function", name: NAME, description: DESCRIPTION, parameters, strict: true };
  }

  anthropic({ strict = false }: { strict?: boolean } = {}): ReturnType<DraftTool["anthropic"]> {
    const input_schema = draftSchema({ profile: "anthropic", ...this.#options });
    return { name: NAME, description: DESCRIPTION, input_schema, ...(strict && { strict }) };
  }
}

/**
 * A tool that takes a draft: `{ name, description, inputSchema }` as MCP lists it, `.openai()` and `.anthropic()` in the form
 * of their APIs, each in its own profile unless the options name one.
 *
 * @throws TypeError as `draftSchema` does.
 */
export function draftTool(options: DraftSchemaOptions = {}): DraftTool {
  return new Tool(options);
}
