import { one, root, tools } from "./dom.js";

/** Light or dark, against what the system says. */
export function theme(): void {
  const button = one<HTMLButtonElement>("button.theme");
  if (!button) return;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const say = () => {
    button.textContent = tools?.dataset[isDark() ? "light" : "dark"] ?? "";
  };
  button.onclick = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    say();
  };
  system.addEventListener("change", say);
  say();
}
