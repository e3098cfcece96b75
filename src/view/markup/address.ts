import { type Html, html, type Part } from "./html.js";
import { said } from "./said.js";

/** An address that may be followed: of the web, and written so that no browser reads it as anything else. */
function followed(value: string): string | undefined {
  if (!/^https?:\/\//i.test(value) || /[^!-~]|["'<>\\^`{|}]/.test(value)) return undefined;
  try {
    const { protocol } = new URL(value);
    return protocol === "https:" || protocol === "http:" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A link to an address of the web. Any other is text, with a mark. */
export function link(value: unknown, text?: Part): Html {
  const address = typeof value === "string" ? followed(value) : undefined;
  return address === undefined
    ? html`<span class="noweb">${text ?? said(value)}</span>`
    : html`<a href="${address}" rel="noopener noreferrer nofollow" class="out">${text ?? said(address)}</a>`;
}
