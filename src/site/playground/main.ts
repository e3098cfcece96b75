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
import { fromFragment, isFragment, toFragment } from "./share.js";

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
/** Counts what was asked to be opened: what was asked for last stays, however long each takes. */
let asked = 0;
/** Whether the last version without errors is of a report that was open before. */
let isOfAnother = false;

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
const frame = createFrame(byId("page"), {
  wanted(id) {
    const place = report && !isOfAnother && [...recordsOf(report)].find(({ record }) => record.id === id);
    if (place) editor.goTo(place.path);
  },
  dropped: (files) => attempt(received.take(files)),
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
  asked: ask,
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
  const state =
    findings.length === 0
      ? "No findings"
      : `${counted(errors, "error")}, ${counted(warnings, "warning")}${omitted ? `, and ${omitted} more` : ""}`;
  // What stays is not said again.
  if (byId("state").textContent !== state) byId("state").textContent = state;
  byId("state").className = errors > 0 ? "error" : warnings > 0 ? "warning" : "fine";
  byId("findings").replaceChildren(...findings.map((found) => lineOf(found, goToLine)));
  byId("stale").hidden = result.ok || report === undefined;
  byId("stale").textContent = isOfAnother
    ? "The text has errors: this is still the report before it."
    : "The text has errors: this is the last version that had none.";
  if (!result.ok) return;
  isOfAnother = false;
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

/** @returns whether nothing else was asked for since. */
function ask(): () => boolean {
  asked++;
  return sinceNow();
}

/** @returns whether nothing was asked for since. */
function sinceNow(): () => boolean {
  const turn = asked;
  return () => turn === asked;
}

/**
 * Shows a text at once: what is opened is not waited for. The address no longer holds what is in the editor.
 *
 * @returns what somebody who wrote should know.
 */
function open(text: string, sourceTexts: typeof texts = {}): string {
  ask();
  isOfAnother = true;
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
  const text = editor.text();
  const isStill = sinceNow();
  const fragment = await toFragment(text);
  if (!isStill()) return;
  history.replaceState(null, "", fragment);
  if (editor.text() === text) isUnsaved = false;
  const length = `${location.href.length.toLocaleString("en")} characters`;
  let told = `The address is copied, ${length}. It holds the report, and no text of a source.`;
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    told = `The address of this page holds the report now, ${length}, and no text of a source.`;
  }
  // Of what was opened meanwhile something else is told.
  if (isStill()) tell(told);
}

async function openFragment(): Promise<boolean> {
  const address = location.hash;
  if (!isFragment(address)) return false;
  const isWanted = ask();
  try {
    const text = await fromFragment(address);
    if (!isWanted()) return false;
    tell(openReport(text));
    history.replaceState(null, "", address);
    return true;
  } catch (error) {
    if (isWanted()) tell((error as Error).message);
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
  const isWanted = ask();
  const { stories } = await loadPart("examples");
  const story = stories.find((each) => each.title === title);
  if (story && isWanted()) tell(openReport(story.report));
}

async function fillSample(): Promise<void> {
  const examples = await loadPart("examples");
  const wasUnsaved = isUnsaved;
  await article.fill(examples.article, examples.draft);
  isUnsaved = wasUnsaved;
}

/** Files that are dropped anywhere are opened. The editor, which would put them into its text, is not asked. */
function takeDrops(): void {
  const withFiles = (take: (files: File[]) => void) => (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    take([...event.dataTransfer.files]);
  };
  addEventListener(
    "dragover",
    withFiles(() => undefined),
    { capture: true },
  );
  addEventListener(
    "drop",
    withFiles((files) => attempt(received.take(files))),
    { capture: true },
  );
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
  takeDrops();
  byId("skip").addEventListener("click", (event) => {
    // The address may hold a report, and stays.
    event.preventDefault();
    choosePart("report");
    editor.focus();
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
  const isUnasked = sinceNow();
  const { stories } = await loadPart("examples");
  // Meanwhile somebody may have begun something else, in the other part, too.
  if (isUnasked() && !isUnsaved && editor.text() === "" && stories[0]) open(stories[0].report);
}

choosePart("report");
attempt(start());
