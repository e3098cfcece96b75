import type { ImportLoss } from "../../convert/import/imported.js";
import type { Draft } from "../../generated/draft-types.js";
import { isObject } from "../../json/object.js";
import { quote } from "../../text/quote.js";
import { type Assembled, assemble } from "../assemble/assemble.js";
import { type DraftFinding, Findings } from "../assemble/findings.js";
import type { AssembleOptions } from "../assemble/options.js";
import { readDraft } from "../assemble/read-draft.js";
import { DETAILS } from "../fields.js";
import type { DraftProfile } from "../profiles.js";
import { type DraftPromptOptions, draftPrompt } from "../prompt.js";
import { type DraftJsonSchema, draftSchema } from "../schema.js";
import { type SplitOptions, splitText } from "../split-text.js";
import { type Merged, mergeDrafts } from "./merge.js";
import { partNumber, toldOf, toldOfParts } from "./of-parts.js";
import { applyFixes, fixSchema, repairPrompt } from "./repair.js";

/** One request to a language model. */
export interface AskRequest {
  readonly system: string;
  readonly user: string;
  readonly schema: DraftJsonSchema;
  /** That of the options, or one that is never aborted. */
  readonly signal: AbortSignal;
}

/** What came of a request. */
export interface AskAnswer {
  /** What the model answered: its text, or the value that an SDK has read. */
  readonly answer: unknown;
  /** Whether the provider says that the answer is not whole. The last item of a value is then left out. */
  readonly cutOff?: boolean | undefined;
  /** What the model or its provider says if it refuses to answer. What it wrote until then is not read. */
  readonly refusal?: string | null | undefined;
}

/** Asks a language model, with the SDK of your choice. It rejects where the request fails: that ends the extraction. */
export type Ask = (request: AskRequest) => Promise<AskAnswer>;

export interface ExtractOptions
  extends Omit<AssembleOptions, "partial">,
    SplitOptions,
    Pick<DraftPromptOptions, "example" | "form"> {
  /** For whom the schemas are written. Default `generic`. */
  profile?: DraftProfile;
  /** Whether a second pass asks for details. Default false. */
  details?: boolean;
  /** How many times the model is asked to correct its draft at most. Default 2. */
  rounds?: number;
  /** Ends the extraction, which then rejects with the reason of the signal. */
  signal?: AbortSignal;
}

/** What came of an article. */
export interface Extracted extends Assembled {
  /** The draft that the report was made of: what paths of findings and losses point into. */
  draft: Draft;
  /** How many requests were made. */
  requests: number;
}

/** No model that has not done it by then does it later. */
const ROUNDS = 2;

/**
 * From an article to a checked report: each part of the text is asked for with the names found so far, what the answers say is
 * merged, assembled, and what is wrong is asked for again, as long as that makes it better.
 *
 * @param ask asks the model. Nothing else is called: no network, no model of our own.
 * @throws TypeError as `assemble` and `splitText` do, for a number of rounds that is none, and where `ask` gives no object. Rejects
 * with what `ask` rejects with.
 */
export async function extract(ask: Ask, options: ExtractOptions): Promise<Extracted> {
  const { rounds = ROUNDS, profile = "generic", details = false, size, overlap, ...other } = options;
  const { signal = new AbortController().signal, example, form, ...rest } = other;
  if (!Number.isInteger(rounds) || rounds < 0)
    throw new TypeError(`rounds is ${String(rounds)}: use a whole number of 0 or more.`);
  // Bad options are told before anything is paid for.
  assemble({}, rest);
  let requests = 0;
  const asked = async (request: Omit<AskRequest, "signal">): Promise<AskAnswer> => {
    signal.throwIfAborted();
    requests++;
    const answer: unknown = await ask({ ...request, signal });
    if (!isObject(answer)) throw new TypeError("ask has to give an object with the answer in it: { answer }.");
    return answer as unknown as AskAnswer;
  };
  const { text, source, language } = rest;
  const prompt = {
    ...(source?.publishedAt !== undefined && { publishedAt: source.publishedAt }),
    ...(language !== undefined && { language }),
  };
  const shown = { ...(example !== undefined && { example }), ...(form !== undefined && { form }) };
  const told: DraftFinding[] = [];
  const schema = draftSchema({ profile });
  const parts: unknown[] = [];
  let draft: Draft | undefined;
  let merged: Merged | undefined;
  for (const part of splitText(text, {
    ...(size !== undefined && { size }),
    ...(overlap !== undefined && { overlap }),
  })) {
    const answer = await asked({
      ...draftPrompt({ ...prompt, ...shown, text: part.text, ...(draft && { known: draft }) }),
      schema,
    });
    const read = readAnswer(answer, told);
    parts.push(read ?? {});
    if (draft !== undefined && read !== undefined) merged = mergeDrafts(parts);
    draft = merged?.draft ?? read ?? draft;
  }
  told.push(...toldOfParts(merged?.findings ?? [], partNumber));
  if (draft !== undefined && details) {
    const second = {
      ...draftPrompt({ ...prompt, ...shown, text, known: draft, details }),
      schema: draftSchema({ profile, lists: [DETAILS] }),
    };
    const found = readAnswer(await asked(second), told)?.details;
    if (found) draft = { ...draft, details: found };
  }
  if (draft === undefined) {
    // That an empty draft is empty says nothing beside why there is none.
    return { ...assemble({}, rest), findings: told, ok: false, draft: readDraft({}).draft as Draft, requests };
  }
  let made: Round = { draft, assembled: assemble(draft, rest), losses: [] };
  let best = made;
  for (let round = 0; round < rounds; round++) {
    const user = repairPrompt(made.draft, made.assembled.findings);
    if (user === "") break;
    const { system } = draftPrompt({ ...prompt, text, example: false });
    const article = draftPrompt({ ...prompt, text }).user;
    const answer = await asked({
      system,
      user: `${article}\n\nYour draft:\n${JSON.stringify(made.draft)}\n\n${user}`,
      schema: fixSchema(profile),
    });
    if (isRefused(answer)) break;
    const fixed = applyFixes(made.draft, answer.answer);
    if (fixed.draft === undefined) break;
    const taken = fixed.losses.map((loss) => toldOf(loss, `before correction ${round + 1}`));
    const next = { draft: fixed.draft, assembled: assemble(fixed.draft, rest), losses: [...made.losses, ...taken] };
    if (isNoBetter(next.assembled, made.assembled)) break;
    made = next;
    if (errorsIn(made.assembled).length < errorsIn(best.assembled).length) best = made;
  }
  const { assembled } = best;
  const findings = [...told, ...assembled.findings];
  const losses = [...toldOfParts(merged?.losses ?? [], partNumber), ...best.losses, ...assembled.losses];
  const ok = !findings.some(({ severity }) => severity === "error");
  return { ...assembled, findings, losses, ok, draft: best.draft, requests };
}

/** A draft, what was made of it, and what the corrections that led to it took out. */
interface Round {
  readonly draft: Draft;
  readonly assembled: Assembled;
  readonly losses: readonly ImportLoss[];
}

/** What is wrong in more places, or in the same. A fix may lead to what can be fixed next. */
function isNoBetter(next: Assembled, made: Assembled): boolean {
  const [after, before] = [errorsIn(next), errorsIn(made)];
  return after.length > before.length || (after.length === before.length && after.join() === before.join());
}

function readAnswer(asked: AskAnswer, told: DraftFinding[]): Draft | undefined {
  const own = new Findings();
  if (isRefused(asked)) {
    own.add(
      "draft-refused",
      "",
      `The model or its provider refused${asked.refusal ? `: ${quote(asked.refusal)}` : ""}.`,
    );
    told.push(...own.list);
    return undefined;
  }
  const { answer } = asked;
  const { draft, findings } = readDraft(asked.cutOff && isObject(answer) ? openEnded(answer) : answer);
  if (asked.cutOff && !findings.some(({ code }) => code === "draft-cut-off")) {
    own.add("draft-cut-off", "", "The provider says that the answer is not whole.");
  }
  told.push(...findings, ...own.list);
  return draft;
}

/** An SDK that reads a part of an answer closes the item at its end, whole or not. The text without that is read as one cut off. */
function openEnded(value: object): string {
  const text = JSON.stringify(value);
  let end = text.length;
  while (text[end - 1] === "}" || text[end - 1] === "]") end--;
  return text.slice(0, end);
}

function isRefused({ refusal }: AskAnswer): boolean {
  return refusal !== undefined && refusal !== null;
}

/** Where errors are. */
function errorsIn({ findings }: Assembled): string[] {
  return findings.flatMap(({ severity, path }) => (severity === "error" ? [path] : []));
}
