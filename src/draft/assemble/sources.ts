import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { alsoFrom, type Found, implied } from "../../convert/import/reading.js";
import type { Evidence, RecordId, Source, SourceId } from "../../generated/types.js";
import { isSource } from "../../generated/validators.js";
import { ARTICLE, type Assembly } from "./assembly.js";

/** In what form an outlet reports, as far as its kind tells. */
const REPORTS: { readonly [kind: string]: string } = {
  "news-agency": "wire-report",
  broadcaster: "broadcast",
  newspaper: "news-article",
  "news-site": "news-article",
  "press-service": "press-release",
  "social-platform": "social-media-post",
};

/**
 * The article as a source.
 *
 * @throws TypeError for what no source can have
 */
export function articleSource({ article, options }: Assembly, language: string): Source {
  const { publisher: _, ...own } = options.source ?? {};
  const { sha256, length } = article.digest;
  const source = {
    type: "source",
    id: ARTICLE,
    kind: "news-article",
    ...(language !== "und" && { language }),
    ...own,
    textDigest: { sha256, length },
  };
  const said = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
  if (isSource(said)) return said;
  const wrong = Object.entries(own).find(
    ([key, value]) => !isSource({ type: "source", id: ARTICLE, kind: "news-article", [key]: value }),
  );
  throw new TypeError(`The source can have no ${wrong?.[0]} ${JSON.stringify(wrong?.[1])}.`);
}

/** The sources that the article credits, one for each outlet. */
export class CreditedSources {
  readonly #sources = new Map<RecordId, RecordDraft>();

  constructor(private readonly assembly: Assembly) {}

  get ids(): readonly Found<SourceId>[] {
    return [...this.#sources.values()].map(({ path, id }) => implied(path, id as SourceId));
  }

  /** The account of an outlet, through which something came to the article. */
  of(outlet: Found<RecordId>): SourceId {
    const { assembly } = this;
    const known = this.#sources.get(outlet.value);
    if (known) {
      known.shows(outlet);
      return known.id as SourceId;
    }
    const publisher = assembly.drafts.get(outlet.value);
    const name = assembly.book.get(outlet.value)?.name ?? "";
    const kind = REPORTS[String(publisher?.get("kind"))];
    const draft = assembly.begin(
      "source",
      name,
      { kind: implied(outlet.path, kind ?? "document"), publisher: alsoFrom(outlet) },
      outlet.path,
    );
    const [evidence] = (publisher?.get("evidence") ?? []) as Evidence[];
    if (evidence?.spans) draft.add("evidence", implied(outlet.path, evidence));
    assembly.inferred(
      draft,
      outlet.path,
      ["/kind"],
      "The text credits the outlet and does not say in what form it reported.",
    );
    this.#sources.set(outlet.value, draft);
    return draft.id as SourceId;
  }
}
