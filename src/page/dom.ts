/** The first element that a selector finds. */
export function one<E extends Element = HTMLElement>(selector: string, from: ParentNode = document): E | null {
  return from.querySelector<E>(selector);
}

export function all<E extends Element = HTMLElement>(selector: string, from: ParentNode = document): E[] {
  return [...from.querySelectorAll<E>(selector)];
}

/** A new element with text. Markup could not be written: the policy of the page refuses it. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, parent: Element) {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

export const root = document.documentElement;
export const tools = one(".tools");

/** A label of the page for so many. */
export function label(name: string, n: number, values: Readonly<Record<string, unknown>> = {}): string {
  const [first = "", many = first] = (tools?.dataset[name] ?? "").split("|");
  return (n === 1 ? first : many).replace(/\{(\w+)\}/g, (_, key: string) => String(key === "n" ? n : values[key]));
}
