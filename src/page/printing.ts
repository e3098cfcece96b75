import { all, one } from "./dom.js";

/** On paper nothing can be unfolded: it is opened before, and folded again. */
export function printing(): void {
  const button = one<HTMLButtonElement>("button.print");
  if (button) button.onclick = () => print();
  let folded: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    folded = all<HTMLDetailsElement>("details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
}
