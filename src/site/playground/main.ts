import { parse } from "jsonc-parser";
import { checkText } from "../../check/check.js";
import type { Report, SourceId } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import { isObject } from "../../json/object.js";
import { recordsOf } from "../../lookup/walk.js";
import { createArticlePart } from "./article.js";
import { byId, make } from "./dom.js";
import { createEditor } from "./editor.js";
import { read, save, sourceOf } from "./files.js";
import { createForms } from "./forms.js";
import { createFrame } from "./frame.js";
import { loadPart } from "./load-part.js";
import { recordAround } from "./record-around.js";
import { fromFragment, LONGEST_FRAGMENT, toFragment } from "./share.js";

/** How long nobody has to have typed before the text is checked. */
const PAUSE = 250;

/** The last version of the report that had no error, and the texts of its sources. */
let report: Report | undefined;
let findings: readonly Finding[] = [];
let texts: Readonly<Record<SourceId, string>> = {};
/** The id of the report that these texts belong to. */
let textsOf: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const editor = createEditor(byId("editor"), {
  changed() {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  },
  moved(offset) {
    const id = recordAround(editor.text(), offset);
    if (id !== undefined) frame.goTo(id);
  },
});
const frame = createFrame(byId<HTMLIFrameElement>("frame"), (id) => {
  const place = report && [...recordsOf(report)].find(({ record }) => record.id === id);
  if (place) editor.goTo(place.path);
});
const forms = createForms({
  showPage: (shown) => void frame.show(shown, texts, findings),
  wanted(pointer) {
    choosePart("report");
    editor.goTo(pointer);
    editor.focus();
  },
});
const article = createArticlePart((made) => {
  open(made.text, { [made.source]: made.article });
});

function check(): void {
  const id = reportId();
  // Another report has other sources, should their ids be the same.
  if (id !== textsOf) texts = {};
  textsOf = id;
  const result = checkText(editor.text(), { as: "report", sourceTexts: texts });
  findings = result.findings;
  editor.show(findings);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  byId("state").textContent =
    findings.length === 0 ? "No findings" : `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  byId("state").className = errors > 0 ? "error" : warnings > 0 ? "warning" : "fine";
  byId("findings").replaceChildren(...findings.map(lineOf));
  byId("stale").hidden = result.ok || report === undefined;
  if (!result.ok) return;
  report = result.value;
  forms.show(report);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

function lineOf({ severity, code, message, help, line = 1, column = 1 }: Finding): HTMLElement {
  const place = make("button", { type: "button", class: "place" }, `${line}:${column}`);
  place.addEventListener("click", () => {
    choosePart("report");
    editor.goToLine(line, column);
  });
  const told = make("span", {}, `${message}${help === undefined ? "" : ` ${help}`}`);
  return make("li", { class: severity }, place, " ", make("code", {}, code), " ", told);
}

/** Shows a text at once: what is opened is not waited for. */
function open(text: string, sourceTexts: typeof texts = {}): void {
  editor.replace(text);
  texts = sourceTexts;
  textsOf = reportId();
  clearTimeout(timer);
  check();
}

function openReport(text: string): void {
  choosePart("report");
  open(text);
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

async function receive(name: string, text: string): Promise<void> {
  const file = read(name, text);
  if (file.kind === "report") {
    openReport(file.text);
    tell(`${name} is in the editor.`);
  } else if (file.kind === "draft") {
    byId<HTMLTextAreaElement>("draft").value = file.text;
    choosePart("article");
    tell(`${name} is a draft: give the article that it was made of.`);
  } else if (!byId("article-part").hidden) {
    byId<HTMLTextAreaElement>("article").value = file.text;
    tell(`${name} is the article.`);
  } else {
    const source = sourceOf(report, file.text);
    if (source === undefined) return tell("Open the report first: it says which source the text is of.");
    texts = { ...texts, [source]: file.text };
    check();
    tell(`${name} is the text of ${source}.`);
  }
}

async function share(): Promise<void> {
  let fragment: string;
  try {
    fragment = await toFragment(editor.text());
  } catch {
    return tell("Only what is JSON can be shared.");
  }
  if (fragment.length > LONGEST_FRAGMENT) {
    return tell("The report is too long for an address. Save it as a file instead.");
  }
  history.replaceState(null, "", fragment);
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
    openReport(text);
    return true;
  } catch (error) {
    tell((error as Error).message);
    return false;
  }
}

function reportId(): string | undefined {
  const value: unknown = parse(editor.text());
  return isObject(value) && typeof value.id === "string" ? value.id : undefined;
}

/** The name of the report, as a file has it. */
function fileName(): string {
  return `${/[\w-]+$/.exec(reportId() ?? "")?.[0] ?? "report"}.json`;
}

async function start(): Promise<void> {
  byId("share").addEventListener("click", () => void share());
  byId("save").addEventListener("click", () => save(fileName(), editor.text()));
  byId("show-report").addEventListener("click", () => choosePart("report"));
  byId("show-article").addEventListener("click", () => choosePart("article"));
  const file = byId<HTMLInputElement>("file");
  byId("open").addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    for (const each of file.files ?? []) await receive(each.name, await each.text());
    file.value = "";
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", async (event) => {
    event.preventDefault();
    for (const each of event.dataTransfer?.files ?? []) await receive(each.name, await each.text());
  });
  addEventListener("hashchange", () => void openFragment());
  byId("sample").addEventListener("click", async () => {
    const examples = await loadPart("examples");
    await article.fill(examples.article, examples.draft);
  });
  const choice = byId<HTMLSelectElement>("example");
  choice.addEventListener("change", async () => {
    const { stories } = await loadPart("examples");
    const story = stories.find(({ title }) => title === choice.value);
    if (story) openReport(story.report);
    choice.value = "";
  });
  if (await openFragment()) return;
  const { stories } = await loadPart("examples");
  if (editor.text() === "" && stories[0]) openReport(stories[0].report);
}

choosePart("report");
void start().catch((error: Error) => tell(error.message));
