import type { Finding } from "../../json/finding.js";
import { make } from "./dom.js";

/** A finding in the list below the editor. Its place leads there. */
export function lineOf(
  { severity, code, message, help, line = 1, column = 1 }: Finding,
  wanted: (line: number, column: number) => void,
): HTMLElement {
  const place = make("button", { type: "button", class: "place" }, `${line}:${column}`);
  place.addEventListener("click", () => wanted(line, column));
  const told = make("span", {}, `${message}${help === undefined ? "" : ` ${help}`}`);
  return make("li", { class: severity }, place, " ", make("code", {}, code), " ", told);
}
