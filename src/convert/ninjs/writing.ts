import type { AnyRecord, Place, RecordId, RecordType, Report, Topic } from "../../generated/types.js";
import { globalId, type ReportIndex } from "../../lookup/report-index.js";
import type { LossList } from "../export/loss-list.js";
import { reasonToLeaveOut } from "../export/standing.js";
import { countryLiteral, GENERIC_TOPICS, mediaTopicUri } from "./codes.js";
import type { NinjsConcept, NinjsItem, NinjsPlace, NinjsSubject } from "./document.js";
import { CREATOR, isItemType } from "./fields.js";

/** What all parts of the exporter share. */
export interface Writing {
  readonly report: Report;
  readonly index: ReportIndex;
  readonly losses: LossList;
  /** The ids of the records that items name. */
  readonly named: Set<RecordId>;
}

export const UNKNOWN_RECORD = "Names no record of the report.";

type ListKey = {
  [Key in keyof NinjsItem]-?: NonNullable<NinjsItem[Key]> extends readonly unknown[] ? Key : never;
}[keyof NinjsItem];

/** An item that is being written. */
export class ItemWriter {
  readonly index: ReportIndex;
  readonly losses: LossList;
  readonly #report: Report;
  readonly #named: Set<RecordId>;

  constructor(
    { report, index, losses, named }: Writing,
    readonly item: NinjsItem,
  ) {
    this.index = index;
    this.losses = losses;
    this.#report = report;
    this.#named = named;
  }

  /** Puts something into one of the item's lists, which is not there while it is empty. */
  put<Key extends ListKey>(key: Key, ...entries: NonNullable<NinjsItem[Key]>): void {
    const list: unknown[] = this.item[key] ?? [];
    list.push(...entries);
    this.item[key] = list as NinjsItem[Key];
  }

  /**
   * Puts what a field refers to into the list of its kind: people, organisations, places, subjects, events, or associations
   * for what is an item of its own.
   *
   * @param at where the reference stands in the report
   */
  refer(id: RecordId, rel: string, at: string): void {
    const record = this.#told(id, at);
    const list = record && LISTS[record.type];
    if (record === undefined) return;
    if (list === undefined || list === "associations") this.#associate(record, rel, at);
    else {
      const concept = { ...this.name(record), rel };
      this.put(list, record.type === "place" ? { ...concept, ...pointOf(record) } : concept);
    }
    if (record.type === "topic") this.put("subjects", ...codesOf(this.#report, record, rel));
  }

  /** Puts what has an item of its own into the associations, events too. */
  associate(id: RecordId, rel: string, at: string): void {
    const record = this.#told(id, at);
    if (record !== undefined) this.#associate(record, rel, at);
  }

  #associate(record: AnyRecord, rel: string, at: string): void {
    if (!isItemType(record.type)) this.losses.add(at, `The format has no item for a ${record.type}.`);
    else this.put("associations", { name: displayName(record), rel, uri: this.name(record).uri });
  }

  /** The record, unless there is none or an item would tell it as fact. */
  #told(id: RecordId, at: string): AnyRecord | undefined {
    const record: AnyRecord | undefined = this.index.get(id);
    const reason = record === undefined ? UNKNOWN_RECORD : reasonToLeaveOut(record);
    return reason === undefined ? record : this.losses.add(at, reason);
  }

  referEach(ids: RecordId | readonly RecordId[] | undefined, rel: string, at: string): void {
    if (typeof ids === "string") this.refer(ids, rel, at);
    else for (const [i, id] of (ids ?? []).entries()) this.refer(id, rel, `${at}/${i}`);
  }

  inform(id: RecordId, role: string, at: string): void {
    const record = this.index.get(id);
    if (record) this.put("infoSources", { ...this.name(record), role });
    else this.losses.add(at, UNKNOWN_RECORD);
  }

  describe(role: string, value: string | undefined): void {
    if (value !== undefined) this.put("descriptions", { role, contentType: "text/plain", value });
  }

  /** A word of a vocabulary. */
  mark(rel: string, word: string | undefined): void {
    if (word !== undefined) this.put("subjects", { name: spaced(word), rel, literal: word, creator: CREATOR });
  }

  /** The media topic that follows from what the record is. */
  classify(topic: keyof typeof GENERIC_TOPICS): void {
    this.put("subjects", { ...GENERIC_TOPICS[topic], rel: "about", creator: CREATOR });
  }

  /** Name and URI of a record. */
  name(record: AnyRecord): NinjsConcept {
    this.#named.add(record.id);
    const uri = globalId(this.#report, record);
    if (record.type === "person" && record.identity) return { literal: `${record.identity}: ${record.name}`, uri };
    const literal = record.type === "state" ? countryLiteral(record.countryCode) : undefined;
    return { name: displayName(record), uri, ...(literal && { literal }) };
  }
}

const LISTS: {
  readonly [T in RecordType]?: "people" | "organisations" | "places" | "subjects" | "events" | "associations";
} = {
  person: "people",
  organization: "organisations",
  state: "organisations",
  place: "places",
  topic: "subjects",
  visit: "events",
  meeting: "events",
  act: "events",
  source: "associations",
  agreement: "associations",
  statement: "associations",
};

/** What people call it: its name or title, and of what has none the next best. */
export function displayName(record: AnyRecord): string {
  if ("name" in record) return record.name;
  if ("title" in record && record.title !== undefined) return record.title;
  if (record.type === "statement") return record.summary;
  return spaced("kind" in record ? record.kind : record.type);
}

/** `press-conference` to `press conference`. */
function spaced(word: string): string {
  return word.replaceAll("-", " ");
}

function pointOf({ coordinates }: Place): Pick<NinjsPlace, "geoJSON"> {
  if (coordinates === undefined) return {};
  return { geoJSON: { type: "Point", coordinates: [coordinates.longitude, coordinates.latitude] } };
}

function codesOf(report: Report, topic: Topic, rel: string): NinjsSubject[] {
  const literal = globalId(report, topic);
  return (topic.codes ?? []).flatMap((code) => {
    const uri = mediaTopicUri(code);
    return uri === undefined ? [] : [{ ...(code.label && { name: code.label }), rel, uri, literal }];
  });
}
