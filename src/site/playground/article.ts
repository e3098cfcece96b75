import { parse } from "jsonc-parser";
import type { Assembled } from "../../draft/assemble/assemble.js";
import type { SourceId } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { byId, make } from "./dom.js";
import { loadPart } from "./load-part.js";
import { citedSpans, pieces } from "./passages.js";

/** What was made of an article and a draft. */
export interface Made {
  /** The report as JSON. */
  text: string;
  source: SourceId;
  article: string;
}

/** What a finding of a draft says that is about words which do not stand in the text. */
const MISSING = /^draft-.*-not-in-text$/;

/** The part "From an article": an article and a model's draft become a report. */
export interface ArticlePart {
  /** Puts in both, and makes the report. */
  fill(article: string, draft: string): Promise<void>;
}

/** @param made is given each report that is made. */
export function createArticlePart(made: (made: Made) => void): ArticlePart {
  const article = byId<HTMLTextAreaElement>("article");
  const draft = byId<HTMLTextAreaElement>("draft");
  const outcome = byId("outcome");

  async function run(): Promise<void> {
    if (article.value.trim() === "" || draft.value.trim() === "") {
      outcome.replaceChildren(make("p", { class: "note" }, "Paste an article, and the draft that a model made of it."));
      return;
    }
    const { assemble } = await loadPart("assembling");
    const assembled = assemble(draft.value, { text: article.value });
    const source = assembled.report.sources[0]?.id;
    outcome.replaceChildren(...told(assembled, article.value, draft.value, source));
    if (source !== undefined) {
      made({ text: `${JSON.stringify(assembled.report, null, 2)}\n`, source, article: article.value });
    }
  }

  byId("assemble").addEventListener("click", () => void run());
  byId("prompt").addEventListener("click", async () => {
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
  });
  return {
    fill(text, json) {
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
      losses.map(({ path, reason }) => make("li", {}, make("code", {}, path), ` ${reason}`)),
    ),
    make("h2", {}, "The article, with what the report rests on"),
    make("p", { class: "text" }, ...marked),
  ];
}

/** What the draft has at a place, where that is text. */
function wordsAt(draft: string, path: string): string[] {
  const { value } = resolvePointer(parse(draft), path);
  return typeof value === "string" ? [value] : [];
}

function count(found: number, missing: number): string {
  return `${found} ${found === 1 ? "passage" : "passages"} found in the text, ${missing} missing.`;
}

function section(title: string, items: readonly Node[]): Node[] {
  return items.length === 0 ? [] : [make("h2", {}, `${title} (${items.length})`), make("ul", {}, ...items)];
}
