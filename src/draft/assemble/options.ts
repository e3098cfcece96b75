import type { ImportOptions } from "../../convert/import/imported.js";
import type { Source } from "../../generated/types.js";

/** What is known of the article as a source. Its text is measured. */
export type SourceHead = Partial<
  Pick<Source, "kind" | "title" | "authors" | "url" | "publishedAt" | "retrievedAt" | "language" | "note">
> & {
  /** The name of the outlet: a thing of the draft, should it have one of that name. */
  publisher?: string;
};

/** How a report is made of a draft. */
export interface AssembleOptions extends Pick<ImportOptions, "names"> {
  /** The text that the model was given, in which all that the draft takes from it is looked for. */
  text: string;
  /** What is known of the article as a source. By default it is a news article. */
  source?: SourceHead;
  /** The URI of the report, without a fragment. By default that of the article, else one made of its digest. */
  id?: string;
  /** The title of the report. By default that of the draft. */
  title?: string;
  /** The language of the report (BCP 47). By default that of the draft. */
  language?: string;
  /**
   * What becomes of an event, a statement or a thing none of whose passages or names stands in the text: it is left out, or is
   * kept with the basis `inferred`. Default `drop`.
   */
  ungrounded?: "drop" | "infer";
  /** What becomes of people, bodies, states, places and topics that nothing refers to. Default `drop`, of a partial draft `keep`. */
  unused?: "drop" | "keep";
  /** Whether more of the draft is still to come: what is missing is then not told. Default false. */
  partial?: boolean;
}
