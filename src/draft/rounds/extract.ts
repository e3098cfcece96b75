import type { ImportLoss } from "../../convert/import/imported.js";
import type { Draft } from "../../generated/draft-types.js";
import { type Assembled, assemble } from "../assemble/assemble.js";
import { type DraftFinding, Findings } from "../assemble/findings.js";
import type { AssembleOptions } from "../assemble/options.js";
import { readDraft } from "../assemble/read-draft.js";
import { DETAILS } from "../fields.js";
import type { DraftProfile } from "../profiles.js";
import { draftPrompt } from "../prompt.js";
import { type DraftJsonSchema, draftSchema } from "../schema.js";
import { type SplitOptions, splitText } from "../split-text.js";
import { type Merged, mergeDrafts } from "./merge.js";
import { partNumber, toldOfParts } from "./of-parts.js";
import { applyFixes, fixSchema, repairPrompt } from "./repair.js";

/** One request to a language model. */
export interface AskRequest {
  readonly system: string;
  readonly user: string;
  readonly schema: DraftJsonSchema;
  /** That of the options. */
  readonly signal?: AbortSignal;
}

/** Asks a language model, with the SDK of your choice. It rejects where the request fails: that ends the extraction. */
export type Ask = (request: AskRequest) => Promise<{
  readonly text: string;
  /** Whether the provider says that the answer is not whole. */
  readonly cutOff?: boolean;
}>;

export interface ExtractOptions extends Omit<AssembleOptions, "partial">, SplitOptions {
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
 * @throws TypeError as `assemble` and `splitText` do, and for a number of rounds that is none. Rejects with what `ask` rejects with.
 */
export async function extract(ask: Ask, options: ExtractOptions): Promise<Extracted> {
  const { rounds = ROUNDS, profile = "generic", signal, details = false, size, overlap, ...rest } = options;
  if (!Number.isInteger(rounds) || rounds < 0)
    throw new TypeError(`rounds is ${String(rounds)}: use a whole number of 0 or more.`);
  // Bad options are told before anything is paid for.
  assemble({}, rest);
  let requests = 0;
  const asked = async (request: Omit<AskRequest, "signal">): Promise<{ text: string; cutOff?: boolean }> => {
    signal?.throwIfAborted();
    requests++;
    return await ask({ ...request, ...(signal && { signal }) });
  };
  const { text, source, language } = rest;
  const prompt = {
    ...(source?.publishedAt !== undefined && { publishedAt: source.publishedAt }),
    ...(language !== undefined && { language }),
  };
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
      ...draftPrompt({ ...prompt, text: part.text, ...(draft && { known: draft }) }),
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
      ...draftPrompt({ ...prompt, text, known: draft, details }),
      schema: draftSchema({ profile, lists: [DETAILS] }),
    };
    const found = readAnswer(await asked(second), told)?.details;
    if (found) draft = { ...draft, details: found };
  }
  draft ??= readDraft({}).draft as Draft;
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
    const fixed = applyFixes(made.draft, answer.text);
    if (fixed.draft === undefined) break;
    const taken = toldOfParts(
      fixed.losses.map((loss) => ({ ...loss, path: `/${round}${loss.path}` })),
      (number) => `before correction ${number + 1}`,
    );
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

function readAnswer(
  answer: { readonly text: string; readonly cutOff?: boolean },
  told: DraftFinding[],
): Draft | undefined {
  const { draft, findings } = readDraft(answer.text);
  told.push(...findings);
  if (answer.cutOff && !findings.some(({ code }) => code === "draft-cut-off" || code === "draft-not-json")) {
    const cut = new Findings();
    cut.add("draft-cut-off", "", "The provider says that the answer is not whole.");
    told.push(...cut.list);
  }
  return draft;
}

/** Where errors are. */
function errorsIn({ findings }: Assembled): string[] {
  return findings.flatMap(({ severity, path }) => (severity === "error" ? [path] : []));
}
