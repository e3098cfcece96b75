// These run in the page.

export function openAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** Opens, points at and clicks what there is, and counts the texts with characters that reorder. */
export function touchAll(): number {
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const [selector, most] of [
    ["mark[data-r]", 25],
    [".card", 25],
    ["a.q", 10],
    [".node", 10],
  ] as const) {
    for (const element of [...document.querySelectorAll<HTMLElement>(selector)].slice(0, most)) {
      element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      element.dispatchEvent(new MouseEvent("mouseenter"));
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }
  const filter = document.querySelector<HTMLInputElement>("input.filter");
  if (filter) {
    filter.value = "<img onerror=1>";
    filter.dispatchEvent(new Event("input"));
  }
  let reordered = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (/[\u202a-\u202e\u2066-\u2069]/.test((walker.currentNode as Text).data)) reordered++;
  return reordered;
}

/** By how much a page is too wide. A scroll bar may take its share of the window. */
export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Whether a page is whole and has nothing in it that is not its own: a comment that does not end would hide all effects. */
export function countElements() {
  return {
    images: document.images.length,
    scripts: document.scripts.length,
    ends: document.querySelectorAll(".end").length,
  };
}

/** Does what the policy of the site forbids, and gives what of it ran and which directives refused. */
export async function triesToBreakOut() {
  const blocked: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
  const script = document.createElement("script");
  script.textContent = "globalThis.ran = true";
  const picture = new Image();
  picture.src = "https://example.org/x.png";
  document.body.append(script, picture);
  document.body.setAttribute("style", "color: red");
  await fetch("/index.html").catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { ran: "ran" in globalThis, blocked: blocked.sort() };
}

/**
 * Brings the end of a piece of the editor's text into sight, and gives its place. The editor scrolls in a later frame than it
 * is told to, so the place counts when two frames agree on it.
 */
export async function placeBehind(piece: string): Promise<{ x: number; y: number }> {
  const frame = () => new Promise(requestAnimationFrame);
  const place = () => {
    const lines = document.querySelector("#editor")?.shadowRoot?.querySelectorAll(".cm-line") ?? [];
    const line = [...lines].find((each) => each.textContent?.includes(piece));
    if (!line) throw new Error(`No line has ${piece}`);
    line.scrollIntoView({ block: "center" });
    let left = (line.textContent ?? "").indexOf(piece) + piece.length;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text;
    for (; node.length < left; node = walker.nextNode() as Text) left -= node.length;
    const range = document.createRange();
    range.setStart(node, left - 1);
    range.setEnd(node, left);
    const { right, top, height } = range.getBoundingClientRect();
    return { x: right, y: top + height / 2 };
  };
  await frame();
  for (let last = place(); ; ) {
    await frame();
    const next = place();
    if (next.x === last.x && next.y === last.y) return next;
    last = next;
  }
}
