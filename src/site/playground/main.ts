import { checkText } from "../../check/check.js";
import type { CheckResult } from "../../check/engine.js";
import type { Report, SourceId } from "../../generated/types.js";
import { isObject } from "../../json/object.js";
import { recordsOf } from "../../lookup/walk.js";
import { createArticlePart } from "./article.js";
import { byId } from "./dom.js";
import { createEditor } from "./editor.js";
import { save } from "./files.js";
import { lineOf } from "./finding-line.js";
import { createForms } from "./forms.js";
import { createFrame } from "./frame.js";
import { loadPart } from "./load-part.js";
import { looseValue } from "./loose-json.js";
import { createReceiver } from "./receive.js";
import { recordAround } from "./record-around.js";
import { fromFragment, isFragment, LONGEST_FRAGMENT, toFragment } from "./share.js";

/** How long nobody has to have typed before the text is checked. */
const PAUSE = 250;

/** The last version of the report that had no error, and the texts of its sources. */
let report: Report | undefined;
let found: Pick<CheckResult, "findings" | "omitted"> = { findings: [] };
let texts: Readonly<Record<SourceId, string>> = {};
/** The id of the report that these texts belong to. */
let textsOf: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether somebody wrote what stands nowhere else. */
let isUnsaved = false;

const editor = createEditor(byId("editor"), {
  changed() {
    isUnsaved = true;
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  },
  moved(offset) {
    const id = recordAround(editor.text(), offset);
    if (id !== undefined) frame.goTo(id);
  },
});
const frame = createFrame(byId("page"), (id) => {
  const place = report && [...recordsOf(report)].find(({ record }) => record.id === id);
  if (place) editor.goTo(place.path);
});
const forms = createForms({
  showPage: (shown) => attempt(frame.show(shown, { texts, ...found })),
  wanted(pointer) {
    choosePart("report");
    editor.goTo(pointer);
    editor.focus();
  },
});
const received = createReceiver({
  openReport,
  text: () => editor.text(),
  choosePart,
  useTexts(change) {
    texts = change(texts);
    check();
  },
  tell,
});
const article = createArticlePart({
  made(made) {
    tell(open(made.text, { [made.source]: made.article }));
    isUnsaved = true;
  },
  tell,
});

function check(): void {
  const id = reportId();
  // Another report has other sources, should their ids be the same.
  if (id !== textsOf) texts = {};
  textsOf = id;
  const result = checkText(editor.text(), { as: "report", sourceTexts: texts });
  const { findings, omitted } = result;
  found = { findings, ...(omitted && { omitted }) };
  editor.show(findings);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  byId("state").textContent =
    findings.length === 0
      ? "No findings"
      : `${counted(errors, "error")}, ${counted(warnings, "warning")}${omitted ? `, and ${omitted} more` : ""}`;
  byId("state").className = errors > 0 ? "error" : warnings > 0 ? "warning" : "fine";
  byId("findings").replaceChildren(...findings.map((found) => lineOf(found, goToLine)));
  byId("stale").hidden = result.ok || report === undefined;
  if (!result.ok) return;
  report = result.value;
  forms.show(report);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

function goToLine(line: number, column: number): void {
  choosePart("report");
  editor.goToLine(line, column);
}

/**
 * Shows a text at once: what is opened is not waited for. The address no longer holds what is in the editor.
 *
 * @returns what somebody who wrote should know.
 */
function open(text: string, sourceTexts: typeof texts = {}): string {
  if (isFragment(location.hash)) history.replaceState(null, "", location.pathname);
  const wasUnsaved = isUnsaved;
  editor.replace(text);
  isUnsaved = wasUnsaved;
  received.forget();
  texts = sourceTexts;
  textsOf = reportId();
  clearTimeout(timer);
  check();
  return wasUnsaved ? "Undo brings back what you wrote before." : "";
}

function openReport(text: string): string {
  choosePart("report");
  return open(text);
}

function choosePart(part: "report" | "article"): void {
  byId("report-part").hidden = part !== "report";
  byId("article-part").hidden = part !== "article";
  byId("show-report").setAttribute("aria-pressed", String(part === "report"));
  byId("show-article").setAttribute("aria-pressed", String(part === "article"));
}

function tell(message: string): void {
  byId("told").textContent = message;
}

async function share(): Promise<void> {
  const fragment = await toFragment(editor.text());
  if (fragment.length > LONGEST_FRAGMENT) {
    return tell("The report is too long for an address. Save it as a file instead.");
  }
  history.replaceState(null, "", fragment);
  isUnsaved = false;
  const length = `${location.href.length.toLocaleString("en")} characters`;
  try {
    await navigator.clipboard.writeText(location.href);
    tell(`The address is copied, ${length}. It holds the report, and no text of a source.`);
  } catch {
    tell(`The address of this page holds the report now, ${length}, and no text of a source.`);
  }
}

async function openFragment(): Promise<boolean> {
  try {
    const text = await fromFragment(location.hash);
    if (text === undefined) return false;
    const address = location.hash;
    tell(openReport(text));
    history.replaceState(null, "", address);
    return true;
  } catch (error) {
    tell((error as Error).message);
    return false;
  }
}

function reportId(): string | undefined {
  const value = looseValue(editor.text());
  return isObject(value) && typeof value.id === "string" ? value.id : undefined;
}

/** The name of the report, as a file has it. */
function fileName(): string {
  const name = reportId()
    ?.split(/[^\w-]/)
    .at(-1);
  return `${name || "report"}.json`;
}

/** What goes wrong with what somebody asked for is told. */
function attempt(work: Promise<unknown>): void {
  void work.catch((error: Error) => tell(error.message));
}

async function openExample(title: string): Promise<void> {
  const { stories } = await loadPart("examples");
  const story = stories.find((each) => each.title === title);
  if (story) tell(openReport(story.report));
}

async function fillSample(): Promise<void> {
  const examples = await loadPart("examples");
  const wasUnsaved = isUnsaved;
  await article.fill(examples.article, examples.draft);
  isUnsaved = wasUnsaved;
}

async function start(): Promise<void> {
  byId("share").addEventListener("click", () => attempt(share()));
  byId("save").addEventListener("click", () => {
    save(fileName(), editor.text());
    isUnsaved = false;
  });
  byId("show-report").addEventListener("click", () => choosePart("report"));
  byId("show-article").addEventListener("click", () => choosePart("article"));
  const file = byId<HTMLInputElement>("file");
  byId("open").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    attempt(received.take([...(file.files ?? [])]));
    file.value = "";
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    attempt(received.take([...(event.dataTransfer?.files ?? [])]));
  });
  addEventListener("hashchange", () => attempt(openFragment()));
  // Nothing is stored, so what is left is lost.
  addEventListener("beforeunload", (event) => isUnsaved && event.preventDefault());
  for (const id of ["article", "draft"]) byId(id).addEventListener("input", () => (isUnsaved = true));
  byId("sample").addEventListener("click", () => attempt(fillSample()));
  const choice = byId<HTMLSelectElement>("example");
  choice.addEventListener("change", () => {
    attempt(openExample(choice.value));
    choice.value = "";
  });
  if (await openFragment()) return;
  const { stories } = await loadPart("examples");
  if (editor.text() === "" && stories[0]) openReport(stories[0].report);
}

choosePart("report");
attempt(start());
