import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  completionKeymap,
  insertCompletionText,
  pickedCompletion,
} from "@codemirror/autocomplete";
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
  redoDepth,
  undoDepth,
} from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Finding } from "../../json/finding.js";
import { parsePointer } from "../../json/pointer.js";
import { type Suggestion, suggestionsAt } from "./completion.js";
import { looseLocation, looseOffset, looseValue } from "./loose-json.js";
import { describe, meaningOf, placeAt } from "./place.js";

/** What the editor tells of what is done in it. */
export interface EditorEvents {
  /** The text is another one. */
  changed(): void;
  /** The cursor went to another offset. */
  moved(offset: number): void;
}

/** The text of a report, with what the model knows of it at hand. */
export interface Editor {
  text(): string;
  replace(text: string): void;
  /** Puts the cursor on the value that a JSON Pointer leads to, or on the nearest that holds it. */
  goTo(pointer: string): void;
  goToLine(line: number, column: number): void;
  show(findings: readonly Finding[]): void;
  focus(): void;
}

/**
 * Makes an editor in an element. It lives in a shadow root: there CodeMirror makes style sheets from script, where in the
 * document it would need a style element, which the policy stops.
 */
export function createEditor(parent: HTMLElement, events: EditorEvents): Editor {
  const root = parent.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: "", extensions: [extensions(), listener(events)] }),
  });
  const select = (from: number, to = from) => {
    const scroll = EditorView.scrollIntoView(from, { y: "center" });
    view.dispatch({ selection: { anchor: from, head: to }, effects: scroll });
  };
  return {
    text: () => view.state.doc.toString(),
    replace: (text) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        annotations: isUntouched(view.state)
          ? Transaction.addToHistory.of(false)
          : // Undone by itself, however soon after a key it came.
            isolateHistory.of("full"),
      }),
    goTo(pointer) {
      const offset = offsetOf(view.state.doc.toString(), pointer);
      select(offset);
    },
    goToLine(line, column) {
      select(offsetAt(view.state, line, column));
      view.focus();
    },
    show: (findings) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((found) => diagnosticOf(view.state, found)),
        ),
      ),
    focus: () => view.focus(),
  };
}

/** Whether nothing was ever written: then there is nothing to go back to. */
function isUntouched(state: EditorState): boolean {
  return state.doc.length === 0 && undoDepth(state) === 0 && redoDepth(state) === 0;
}

function extensions(): Extension {
  return [
    lineNumbers(),
    foldGutter(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    highlightActiveLine(),
    lintGutter(),
    json(),
    hover,
    autocompletion({
      override: [complete],
      icons: false,
      maxRenderedOptions: 200,
      // Behind a key its value is next.
      activateOnCompletion: ({ type }) => type === "key",
    }),
    syntaxHighlighting(colours),
    // Escape, then Tab leaves the editor: CodeMirror has that for people who use the keyboard alone.
    keymap.of([...completionKeymap, ...lintKeymap, ...foldKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
    EditorView.contentAttributes.of({ "aria-label": "Report as JSON", spellcheck: "false", tabindex: "0" }),
    theme,
  ];
}

function listener({ changed, moved }: EditorEvents): Extension {
  return EditorView.updateListener.of((update) => {
    if (update.docChanged) changed();
    // Only what a person does: what the page does to the text is no wish to go elsewhere.
    const isOwn = update.transactions.some((transaction) => transaction.isUserEvent("select"));
    if (isOwn && update.selectionSet) moved(update.state.selection.main.head);
  });
}

function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const found = suggestionsAt(state.doc.toString(), pos);
  if (found === undefined || found.list.length === 0) return null;
  const { from: start, text } = state.doc.lineAt(pos);
  // Between values nothing is offered unasked.
  const isBegun = found.from < pos || /(?:"|:\s*)$/.test(text.slice(0, pos - start));
  if (!explicit && !isBegun) return null;
  // What is behind the cursor does not choose among the options, and is replaced with the rest.
  const behind = found.to - pos;
  return { from: found.from, options: found.list.map((each, at) => optionOf(each, at, behind)), filter: true };
}

function optionOf({ label, kind, detail, about, text, rank }: Suggestion, at: number, behind: number): Completion {
  const apply = (view: EditorView, completion: Completion, from: number, to: number) =>
    view.dispatch({
      ...insertCompletionText(view.state, text, from, to + behind),
      annotations: pickedCompletion.of(completion),
    });
  // Of those that match as well as each other, the first comes first: else the alphabet would decide.
  const order = { boost: rank, sortText: String(at).padStart(4, "0") };
  return { label, apply, type: kind, ...order, ...(detail && { detail }), ...(about && { info: about }) };
}

const hover = hoverTooltip((view, pos) => {
  const text = view.state.doc.toString();
  const { path = [], previousNode, isAtPropertyKey } = looseLocation(text, pos) ?? {};
  const place = placeAt(looseValue(text), path);
  const word = place && typeof place.value === "string" && !isAtPropertyKey ? meaningOf(place, place.value) : undefined;
  const about = word ?? (place && describe(place));
  if (about === undefined || previousNode === undefined) return null;
  const { offset, length } = previousNode;
  return {
    pos: offset,
    end: offset + length,
    create() {
      const dom = document.createElement("div");
      dom.className = "about";
      dom.textContent = about;
      return { dom };
    },
  };
});

function diagnosticOf(state: EditorState, finding: Finding): Diagnostic {
  const from = offsetAt(state, finding.line, finding.column);
  const to = Math.max(from, offsetAt(state, finding.endLine ?? finding.line, finding.endColumn ?? finding.column));
  const { severity, code, message, help } = finding;
  return { from, to, severity, source: code, message: help === undefined ? message : `${message}\n${help}` };
}

function offsetAt({ doc }: EditorState, line = 1, column = 1): number {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  return Math.min(from + column - 1, to);
}

function offsetOf(text: string, pointer: string): number {
  const path = (parsePointer(pointer) ?? []).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
  return looseOffset(text, path);
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--name)" },
  { tag: tags.string, color: "var(--text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
  { tag: [tags.punctuation, tags.separator, tags.brace, tags.squareBracket], color: "var(--dim)" },
]);

const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "13px", color: "var(--ink)", backgroundColor: "var(--card)" },
  "&.cm-focused": { outline: "2px solid var(--link)", outlineOffset: "-2px" },
  ".cm-scroller": { overflow: "auto", fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-gutters": { color: "var(--dim)", backgroundColor: "var(--bg)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--line-here)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--selected) !important" },
  ".cm-matchingBracket": { backgroundColor: "var(--selected) !important" },
  ".cm-foldPlaceholder": { color: "var(--dim)", backgroundColor: "var(--soft)", border: "none" },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--card)",
    border: "1px solid var(--line)",
    borderRadius: "6px",
    boxShadow: "0 6px 20px #0004",
  },
  ".about, .cm-completionInfo": { maxWidth: "30rem", padding: ".4rem .7rem", font: "14px/1.45 var(--sans)" },
  ".cm-tooltip-autocomplete ul": { fontFamily: "var(--mono) !important" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    color: "var(--ink) !important",
    backgroundColor: "var(--selected) !important",
  },
  ".cm-completionDetail": { color: "var(--dim)", fontStyle: "normal" },
  ".cm-diagnostic": { font: "14px/1.45 var(--sans)", whiteSpace: "pre-wrap" },
});
