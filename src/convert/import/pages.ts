import type { Evidence } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft } from "./draft.js";
import type { Ids } from "./ids.js";
import type { Lose } from "./losses.js";
import { type Found, implied, originOf } from "./reading.js";

/** The pages that a document gives the address of, as sources, each once. */
export class Pages {
  readonly #drafts = new Map<string, Draft>();

  constructor(
    readonly ids: Ids,
    readonly lose: Lose,
  ) {}

  get drafts(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  of(url: Found | undefined): Draft | undefined {
    if (url === undefined) return undefined;
    if (!isTextOf("Url", url.value)) return this.lose(url.path, "It is no web address.");
    const known = this.#drafts.get(url.value);
    if (known) {
      known.shows(url);
      return known;
    }
    const id = implied(url.path, this.ids.mint("source", undefined, url.value.replace(/^https?:\/\//i, "")));
    const draft = Draft.begin("source", id, { kind: implied(url.path, "web-page"), url }, url.path, this.lose);
    this.#drafts.set(url.value, draft);
    return draft;
  }

  /** That the page says so, of some fields or of the whole record. */
  evidence(url: Found | undefined, fields?: readonly string[]): Found<Evidence> | undefined {
    const source = this.of(url)?.id as Evidence["source"] | undefined;
    if (url === undefined || source === undefined) return undefined;
    const value: Evidence = { source, ...(fields && { fields: [...fields] }), basis: "stated" };
    return { value, path: url.path, origin: originOf(url) };
  }
}
