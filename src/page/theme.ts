import { one, root, tools } from "./dom.js";

/**
 * Light or dark, against what the system says.
 *
 * @returns what chooses one of them
 */
export function theme(): (chosen: string) => void {
  const button = one<HTMLButtonElement>("button.theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const say = () => {
    if (button) button.textContent = tools?.dataset[isDark() ? "light" : "dark"] ?? "";
  };
  const choose = (chosen: string) => {
    root.dataset.theme = chosen;
    say();
  };
  if (button) button.onclick = () => choose(isDark() ? "light" : "dark");
  system.addEventListener("change", say);
  say();
  return choose;
}
