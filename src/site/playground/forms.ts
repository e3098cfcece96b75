import { type TargetName, targetNames } from "../../convert/target-names.js";
import type { Target } from "../../convert/targets.js";
import type { Report } from "../../generated/types.js";
import { byId, make } from "./dom.js";
import { loadPart } from "./load-part.js";

/** The tab of the page of the report, before those of the converters. */
const PAGE = "page";

/** What the tabs show a report with. */
export interface FormEvents {
  /** Shows the page of the report. */
  showPage(report: Report): void;
  /** Somebody wants to see the place of a loss. */
  wanted(pointer: string): void;
}

/** Tabs: the page of the report, and the report in each form that it can be converted to, with what is lost. */
export interface Forms {
  show(report: Report): void;
}

export function createForms(events: FormEvents): Forms {
  const list = byId("tabs");
  const panel = byId("form");
  const page = byId("page");
  let chosen: string = PAGE;
  let shown: Report | undefined;
  /** The form that is in the panel. */
  let drawn: TargetName | undefined;

  const names = [PAGE, ...targetNames];
  const tabs = names.map((name) => byId(`tab-${name}`));
  for (const [at, tab] of tabs.entries()) tab.addEventListener("click", () => choose(names[at] as string));
  list.addEventListener("keydown", (event) => {
    const at = names.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(names[(to + names.length) % names.length] as string);
    byId(`tab-${chosen}`).focus();
  });

  function choose(name: string): void {
    chosen = name;
    draw();
  }

  function draw(): void {
    for (const [at, tab] of tabs.entries()) {
      tab.setAttribute("aria-selected", String(names[at] === chosen));
      tab.tabIndex = names[at] === chosen ? 0 : -1;
    }
    page.hidden = chosen !== PAGE;
    panel.hidden = chosen === PAGE;
    panel.setAttribute("aria-labelledby", `tab-${chosen}`);
    if (shown === undefined) return;
    if (chosen === PAGE) events.showPage(shown);
    else void convert(chosen as TargetName, shown);
  }

  async function convert(name: TargetName, report: Report): Promise<void> {
    try {
      const { targets } = await loadPart("converting");
      // Meanwhile something else may have been asked for.
      if (name !== chosen || report !== shown) return;
      const goOn = drawn === name ? whereRead(panel) : undefined;
      panel.replaceChildren(...converted(targets[name], report, events));
      drawn = name;
      goOn?.();
    } catch (error) {
      panel.replaceChildren(make("p", { class: "note" }, (error as Error).message));
      drawn = undefined;
    }
  }

  draw();
  return {
    show(report) {
      shown = report;
      draw();
    },
  };
}

/** Keeps what is unfolded in a panel and how far its parts are scrolled, and gives what puts it back in what came after. */
function whereRead(panel: HTMLElement): () => void {
  const parts = () => [panel, ...panel.querySelectorAll<HTMLElement>("details,pre")];
  const before = parts().map((part) => ({
    isOpen: part instanceof HTMLDetailsElement && part.open,
    top: part.scrollTop,
    left: part.scrollLeft,
  }));
  return () => {
    const after = parts();
    for (const [at, { isOpen }] of before.entries()) {
      const part = after[at];
      if (part instanceof HTMLDetailsElement) part.open = isOpen;
    }
    for (const [at, { top, left }] of before.entries()) after[at]?.scrollTo({ top, left, behavior: "instant" });
  };
}

function converted({ title, description, convert }: Target, report: Report, events: FormEvents): Node[] {
  // Two formats say when they were made. Where the report does not, it is now.
  const timestamp = new Date().toISOString().replace(/\.\d+/, "");
  const { files, losses, lacks } = convert(report, { timestamp });
  const rows = losses.map(({ path, reason }) => {
    const place = make("button", { type: "button", class: "place" }, path);
    place.addEventListener("click", () => events.wanted(path));
    return make("li", {}, place, ` ${reason}`);
  });
  const summary = losses.length === 1 ? "1 value is lost" : `${losses.length} values are lost`;
  const told = make("details", {}, make("summary", {}, summary), make("ul", { class: "losses" }, ...rows));
  return [
    make("h2", {}, title),
    make("p", {}, description),
    ...(losses.length === 0 ? [make("p", {}, "Nothing is lost.")] : [told]),
    ...(lacks === undefined ? [] : [make("p", { class: "note" }, `The report has no ${lacks} for it.`)]),
    ...files.flatMap((file) => [make("h3", {}, file.name), make("pre", { tabindex: "0" }, file.text)]),
  ];
}
