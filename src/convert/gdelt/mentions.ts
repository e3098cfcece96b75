import { requireLimits } from "../../check/options.js";
import type { Evidence, Source, Temporal } from "../../generated/types.js";
import { type Chunks, LineSplitter } from "../../json/lines.js";
import { cleaned, cut } from "../import/text.js";
import { articleId, CITATION_LENGTH, isUrl } from "./article.js";
import { calendarDay } from "./calendar-day.js";
import { frozen } from "./cells.js";
import { notRead } from "./columns.js";
import { remember } from "./remember.js";
import type { GdeltNotice, GdeltRecord } from "./row.js";
import { BadRow, type RowReader } from "./row-reader.js";
import { DEFAULT_MAX_LINE_BYTES, TableReader } from "./table-reader.js";

/** The columns of the mentions table of GDELT 2.0, in their order (Event Codebook V2.0). The files have no header. */
export const gdeltMentionColumns = [
  "GLOBALEVENTID",
  "EventTimeDate",
  "MentionTimeDate",
  "MentionType",
  "MentionSourceName",
  "MentionIdentifier",
  "SentenceID",
  "Actor1CharOffset",
  "Actor2CharOffset",
  "ActionCharOffset",
  "InRawText",
  "Confidence",
  "MentionDocLen",
  "MentionDocTone",
  "MentionDocTranslationInfo",
  "Extras",
] as const;

/** Name of a column of the mentions table. */
export type GdeltMentionColumn = (typeof gdeltMentionColumns)[number];

const readMentionColumns = [
  "GLOBALEVENTID",
  "MentionTimeDate",
  "MentionType",
  "MentionSourceName",
  "MentionIdentifier",
  "SentenceID",
  "InRawText",
  "Confidence",
  "MentionDocTranslationInfo",
] as const satisfies readonly GdeltMentionColumn[];

/** What is lost of every mention. */
export const MENTIONS_NOT_READ = /* @__PURE__ */ notRead("the mentions table", gdeltMentionColumns, readMentionColumns);

/** The options of reading the mentions table. */
export interface GdeltMentionsOptions {
  /** Most mentions that are held, some 350 bytes each. Default: 500,000, which is about a day of GDELT. */
  maxMentions?: number;
  /** Most bytes of a row. A longer one is told as a problem. Default: 1 MiB. */
  maxLineBytes?: number;
}

/** A row of the mentions table that could not be read. */
export interface GdeltMentionProblem {
  /** Number of the line in the stream, from 1. */
  line: number;
  /** The column, or `undefined` where it is the row as a whole. */
  column: GdeltMentionColumn | undefined;
  /** What is wrong. For people: the wording may change in any version. */
  message: string;
}

/** The mentions table of GDELT 2.0, made by `readGdeltMentions` and given to `fromGdelt`. */
export interface GdeltMentions {
  /** Rows that were read. */
  readonly rows: number;
  /** Mentions that are held: an event and a report. Several sentences of one report are one. */
  readonly size: number;
  /** Mentions of events that `fromGdelt` has not come to so far: they are in no record. */
  readonly unused: number;
  /** Rows that could not be read. */
  readonly invalid: number;
  /** The first 1,000 of the rows that could not be read. */
  readonly problems: readonly GdeltMentionProblem[];
}

/** A report that mentions an event, as GDELT read it. */
interface Mention {
  readonly source: Source;
  /** Where in the report the event was found, and how surely. */
  note: string;
}

interface MentionsOfEvent {
  readonly mentions: Mention[];
  isAsked: boolean;
}

const MOST_PROBLEMS = 1_000;

/** The mentions by event, in memory: their rows come in another order than those of the event table. */
export class HeldMentions implements GdeltMentions {
  rows = 0;
  size = 0;
  invalid = 0;
  readonly problems: GdeltMentionProblem[] = [];
  readonly #events = new Map<string, MentionsOfEvent>();
  readonly #sources = new Map<string, Source>();

  get unused(): number {
    let count = 0;
    for (const { mentions, isAsked } of this.#events.values()) if (!isAsked) count += mentions.length;
    return count;
  }

  /** The mentions of an event. */
  of(eventId: string): readonly Mention[] | undefined {
    const event = this.#events.get(eventId);
    if (event) event.isAsked = true;
    return event?.mentions;
  }

  /** @throws BadRow if a column does not hold what it should */
  add(row: RowReader<GdeltMentionColumn>): void {
    const eventId = row.get("GLOBALEVENTID");
    if (!NUMBER.test(eventId)) throw BadRow.at("GLOBALEVENTID", eventId, "a whole number");
    const identifier = row.get("MentionIdentifier");
    if (cleaned(identifier) === "") {
      throw BadRow.at("MentionIdentifier", identifier, "the address or the citation of a report");
    }
    let source = this.#sources.get(identifier);
    if (source === undefined) {
      source = sourceOf(row, identifier);
      this.#sources.set(identifier, source);
    }
    const note = noteOf(row);
    const event = this.#events.get(eventId);
    const same = event?.mentions.find((mention) => mention.source === source);
    this.rows++;
    if (same) {
      if (!same.note.includes(note) && same.note.length < LONGEST_NOTE) same.note += `; ${note}`;
      return;
    }
    this.size++;
    if (event) event.mentions.push({ source, note });
    else this.#events.set(eventId, { mentions: [{ source, note }], isAsked: false });
  }

  addProblem(problem: GdeltMentionProblem): void {
    this.invalid++;
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
  }
}

const NUMBER = /^[0-9]{1,20}$/;
const LONGEST_NOTE = 1_000;

/**
 * Reads the mentions table of GDELT 2.0 (Event Codebook V2.0): UTF-8, tab-separated, 16 columns, no header. What is read is
 * held until `fromGdelt` asks for it, event by event. A row that cannot be read is counted, and told among the problems.
 *
 * @throws RangeError if there are more mentions than `maxMentions`. TypeError for bad options and for chunks that are neither
 * texts nor bytes. What the stream itself throws is passed on.
 */
export async function readGdeltMentions(
  input: Chunks,
  { maxMentions = 500_000, maxLineBytes = DEFAULT_MAX_LINE_BYTES }: GdeltMentionsOptions = {},
): Promise<GdeltMentions> {
  requireLimits({ maxMentions, maxLineBytes });
  const mentions = new HeldMentions();
  const splitter = new LineSplitter(maxLineBytes);
  const table = new TableReader(gdeltMentionColumns, "the mentions table of GDELT 2.0", maxLineBytes);
  const take = (lines: ReturnType<LineSplitter["push"]>) => {
    for (const line of lines) {
      try {
        const row = table.read(line);
        if (row) mentions.add(row);
      } catch (error) {
        if (!(error instanceof BadRow)) throw error;
        const { column, message } = error as BadRow<GdeltMentionColumn>;
        mentions.addProblem({ line: line.number, column, message });
      }
      if (mentions.size > maxMentions) {
        throw new RangeError(
          `The mentions table has more than ${maxMentions} mentions, by line ${line.number}: read a shorter one, or allow more (maxMentions).`,
        );
      }
    }
  };
  for await (const chunk of typeof input === "string" ? [input] : input) take(splitter.push(chunk));
  take(splitter.end());
  return mentions;
}

/** What a row says of the report, which is the same in each row of it. */
function sourceOf(row: RowReader<GdeltMentionColumn>, identifier: string): Source {
  const collection = COLLECTIONS.get(row.get("MentionType"));
  const identifiers: { scheme: string; value: string }[] = [];
  const isAddress = collection?.isAddress !== false && isUrl(identifier);
  if (!isAddress)
    identifiers.push({
      scheme: collection?.scheme ?? "GDELT MentionIdentifier",
      value: cut(cleaned(identifier), CITATION_LENGTH),
    });
  const name = cut(cleaned(row.get("MentionSourceName")), CITATION_LENGTH);
  if (name !== "") identifiers.push({ scheme: "GDELT MentionSourceName", value: name });
  const language = languageOf(translationPart(row.get("MentionDocTranslationInfo"), "srclc"));
  const readAt = instantOf(row.get("MentionTimeDate"));
  return frozen<Source>({
    type: "source",
    id: articleId(identifier),
    kind: collection?.kind ?? (isAddress ? "web-page" : "document"),
    ...(isAddress && { url: identifier }),
    ...(readAt !== undefined && { retrievedAt: readAt }),
    ...(language !== undefined && { language }),
    ...(identifiers.length > 0 && { identifiers }),
  });
}

/** The collections of the codebook, by MentionType: what their documents are, and how they are found. */
const COLLECTIONS: ReadonlyMap<string, { kind: Source["kind"]; isAddress?: false; scheme?: string }> =
  /* @__PURE__ */ new Map<string, { kind: Source["kind"]; isAddress?: false; scheme?: string }>([
    ["1", { kind: "news-article" }],
    ["2", { kind: "news-article", isAddress: false, scheme: "citation" }],
    ["3", { kind: "document", isAddress: false, scheme: "DOI" }],
    ["4", { kind: "document", isAddress: false, scheme: "DOI" }],
    ["5", { kind: "document", isAddress: false, scheme: "DOI" }],
    ["6", { kind: "broadcast" }],
  ]);

function noteOf(row: RowReader<GdeltMentionColumn>): string {
  const columns = ["SentenceID", "Confidence", "InRawText", "MentionDocTranslationInfo"] as const;
  return noteText(columns.map((column) => row.get(column)).join("\t"));
}

/** Where the event was found in the report, and how surely. One text for all mentions that say the same: there are many. */
const noteText = /* @__PURE__ */ remember((text) => {
  const [sentence = "", confidence = "", inRawText, translation = ""] = text.split("\t");
  const engine = translationPart(translation, "eng");
  return [
    NUMBER.test(sentence) ? `sentence ${sentence}` : "somewhere",
    ...(NUMBER.test(confidence) ? [`confidence ${confidence} %`] : []),
    ...(inRawText === "0" ? ["in a text that was rewritten for it"] : []),
    ...(engine ? [`in a machine translation (${cut(cleaned(engine), 200)})`] : []),
  ].join(", ");
});

/** A part of what is told of a translation: "srclc:fra; eng:GT-FRA 1.0". */
function translationPart(translation: string, key: string): string | undefined {
  for (const part of translation.split(";")) {
    const [name, ...value] = part.split(":");
    if (name?.trim() === key) return value.join(":").trim();
  }
  return undefined;
}

const LANGUAGE = /^[A-Za-z]{2,3}$/;

/** The language of a report that was translated: its code of ISO 639-2, for which BCP 47 may have a shorter one. */
function languageOf(code: string | undefined): string | undefined {
  return code !== undefined && LANGUAGE.test(code) ? Intl.getCanonicalLocales(code)[0] : undefined;
}

const CLOCK = /^[0-9]{8}([01][0-9]|2[0-3])([0-5][0-9])([0-5][0-9])$/;

/** When GDELT read the report: its update of a quarter of an hour, in UTC. */
function instantOf(text: string): Temporal | undefined {
  const [, hour, minute, second] = CLOCK.exec(text) ?? [];
  const day = calendarDay(text.slice(0, 8));
  return hour === undefined || day === "" ? undefined : `${day}T${hour}:${minute}:${second}Z`;
}

/** A record takes a thousand: its table and its first report are among them. */
const MOST_EVIDENCE = 1_000;

/** Adds the reports that mention an event, and that they do. */
export function evidenceOfMentions(
  mentions: readonly Mention[],
  { records, notices, evidence }: { records: GdeltRecord[]; notices: GdeltNotice[]; evidence: Evidence[] },
): void {
  const taken = mentions.slice(0, MOST_EVIDENCE - evidence.length);
  for (const { source, note } of taken) {
    records.push(source);
    evidence.push({
      source: source.id,
      basis: "inferred",
      note: `GDELT coded the event from this report by machine: ${note}.`,
    });
  }
  if (taken.length < mentions.length) {
    notices.push({
      column: "GLOBALEVENTID",
      message: `A record takes ${MOST_EVIDENCE} pieces of evidence: ${mentions.length - taken.length} more mentions of it are in no field.`,
    });
  }
}
