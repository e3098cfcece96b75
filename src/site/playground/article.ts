import type { Assembled } from "../../draft/assemble/assemble.js";
import type { SourceId } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { byId, make } from "./dom.js";
import { loadPart } from "./load-part.js";
import { looseValue } from "./loose-json.js";
import { citedSpans, pieces } from "./passages.js";

/** What was made of an article and a draft. */
export interface Made {
  /** The report as JSON. */
  text: string;
  source: SourceId;
  article: string;
}

const NO_DRAFT = "draft-not-json";

/** What a finding of a draft says that is about words which do not stand in the text. */
const MISSING = /^draft-.*-not-in-text$/;

/** The part "From an article": an article and a model's draft become a report. */
export interface ArticlePart {
  /** Puts in both, where nothing else stands, and makes the report. */
  fill(article: string, draft: string): Promise<void>;
}

/** What the part tells of what is done in it. */
export interface ArticleEvents {
  /** A report is asked for. Gives whether it is wanted still. */
  asked(): () => boolean;
  /** A report was made. */
  made(made: Made): void;
  tell(message: string): void;
}

export function createArticlePart({ asked, made, tell }: ArticleEvents): ArticlePart {
  const article = byId<HTMLTextAreaElement>("article");
  const draft = byId<HTMLTextAreaElement>("draft");
  const outcome = byId("outcome");

  function failed(error: Error): void {
    outcome.replaceChildren(make("p", { class: "note" }, error.message));
  }

  async function run(): Promise<void> {
    if (article.value.trim() === "" || draft.value.trim() === "") {
      outcome.replaceChildren(make("p", { class: "note" }, "Paste an article, and the draft that a model made of it."));
      return;
    }
    const isWanted = asked();
    const { assemble } = await loadPart("assembling");
    if (!isWanted()) return;
    const assembled = assemble(draft.value, { text: article.value });
    const source = assembled.report.sources[0]?.id;
    outcome.replaceChildren(...told(assembled, article.value, draft.value, source));
    tell("");
    // Of an answer without a draft nothing is made: the report in the editor stays.
    if (source !== undefined && assembled.findings.every(({ code }) => code !== NO_DRAFT)) {
      made({ text: `${JSON.stringify(assembled.report, null, 2)}\n`, source, article: article.value });
    }
  }

  async function showPrompt(): Promise<void> {
    const { draftPrompt, draftSchema } = await loadPart("assembling");
    const { system, user } = draftPrompt({ text: article.value.trim() === "" ? "(the article)" : article.value });
    const schema = JSON.stringify(draftSchema(), null, 2);
    const shown = make("textarea", { readonly: "", rows: "14", "aria-label": "What to ask a model" });
    shown.value = `${system}\n\n${user}\n\nAnswer with JSON of this schema:\n${schema}\n`;
    outcome.replaceChildren(
      make("p", {}, "Give this to a model of your choice, and paste its answer as the draft."),
      shown,
    );
    shown.focus();
    shown.select();
  }

  byId("assemble").addEventListener("click", () => void run().catch(failed));
  byId("prompt").addEventListener("click", () => void showPrompt().catch(failed));
  return {
    async fill(text, json) {
      const isOther = (box: HTMLTextAreaElement, its: string) => box.value.trim() !== "" && box.value !== its;
      if (isOther(article, text) || isOther(draft, json)) {
        return tell("Empty the article and the draft first: the example would take their place.");
      }
      article.value = text;
      draft.value = json;
      return run();
    },
  };
}

function told(
  { report, findings, losses }: Assembled,
  text: string,
  draft: string,
  source: SourceId | undefined,
): Node[] {
  const spans = source === undefined ? [] : citedSpans(report, source);
  const missing = findings.filter(({ code }) => MISSING.test(code));
  const others = findings.filter(({ code }) => !MISSING.test(code));
  const marked = pieces(text, spans).map(({ text: piece, isCited }) => (isCited ? make("mark", {}, piece) : piece));
  const item = ({ severity, code, message, path }: Assembled["findings"][number]) =>
    make(
      "li",
      { class: severity },
      make("code", {}, code),
      ` ${message} `,
      ...wordsAt(draft, path).map((words) => make("q", {}, words)),
      " ",
      make("span", { class: "at" }, path),
    );
  return [
    make("p", { id: "count", role: "status" }, count(spans.length, missing.length)),
    ...section("Not in the text", missing.map(item)),
    ...section("Other findings", others.map(item)),
    ...section(
      "Not in the report",
      losses.map(({ path, reason }) => make("li", {}, make("code", {}, path || "all of it"), ` ${reason}`)),
    ),
    make("h2", {}, "The article, with what the report rests on"),
    make("p", { class: "text" }, ...marked),
  ];
}

/** What the draft has at a place, where that is text. */
function wordsAt(draft: string, path: string): string[] {
  const { value } = resolvePointer(looseValue(draft), path);
  return typeof value === "string" ? [value] : [];
}

function count(found: number, missing: number): string {
  return `${found} ${found === 1 ? "passage" : "passages"} found in the text, ${missing} missing.`;
}

function section(title: string, items: readonly Node[]): Node[] {
  return items.length === 0 ? [] : [make("h2", {}, `${title} (${items.length})`), make("ul", {}, ...items)];
}
