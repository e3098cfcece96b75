import type { Report, Source } from "../../generated/types.js";
import { isReport } from "../../generated/validators.js";
import { Draft } from "./draft.js";
import type { ImportOptions } from "./imported.js";
import { isLanguage, NO_LANGUAGE } from "./languages.js";
import type { Lose } from "./losses.js";
import { OptionError } from "./option-error.js";
import { type Found, originOf } from "./reading.js";

/** For texts of which nobody says the language (BCP 47). */
const UNDETERMINED = "und";

/** What a document says of the report. Of ids and languages, what the report can have is taken. */
export interface OwnHead {
  /** Where the document says it. */
  readonly path: string;
  readonly id: Found | undefined;
  readonly language: Found | undefined;
  readonly title: Found;
  /** The document itself. */
  readonly source: Source;
}

/**
 * Begins a report: with the id of the options or else the document's, with the language of the document or else the options'.
 *
 * @throws TypeError for options that no report can have, and where nothing gives the report an id
 */
export function beginReport(own: OwnHead, options: ImportOptions, lose: Lose): Draft {
  const { title, source, path } = own;
  const report = {
    type: "report",
    version: "1",
    id: "urn:x",
    title: title.value,
    language: UNDETERMINED,
    sources: [source],
  } as const;
  const fits = (key: keyof Report, value: string | undefined) =>
    value !== undefined && isReport({ ...report, [key]: value });
  const require = (key: "id" | "language" | "title", value: string | undefined, form: string) => {
    if (value === undefined || fits(key, value)) return;
    const Mistake = key === "title" ? TypeError : OptionError;
    throw new Mistake(`The ${key} is ${JSON.stringify(value)}: use ${form}.`);
  };
  require("title", title.value, "a text that is not empty");
  require("id", options.id, "a URI without a fragment");
  require("language", options.language, "a language tag such as en");
  const id = options.id ?? own.id?.value;
  if (!fits("id", id)) {
    const given = id === undefined ? "the document gives none" : `${JSON.stringify(id)} can be none`;
    throw new OptionError(
      `The report needs an id, and ${given}: give one as the option id (--id), a URI without a fragment.`,
    );
  }
  const isOwn = isLanguage(own.language?.value);
  if (own.language && !isOwn) lose(own.language.path, NO_LANGUAGE);
  const language = (isOwn ? own.language?.value : options.language) ?? UNDETERMINED;
  return new Draft({ ...report, id, language }, path, lose, {
    title: originOf(title),
    ...(own.id && options.id === undefined && { id: originOf(own.id) }),
    ...(own.language && isOwn && { language: originOf(own.language) }),
  });
}
