import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import { type Found, implied } from "../../convert/import/reading.js";
import type { RecordId, TopicId } from "../../generated/types.js";
import { lengthOf } from "../../text/code-points.js";
import { type Assembly, typesOf } from "./assembly.js";
import { cite, type Grounds } from "./grounds.js";
import { nameKey } from "./name-book.js";

/** A topic is a few words. */
const LONGEST_TOPIC = 120;

/** The topics of a draft: what fits no record, each once. */
export class Topics {
  readonly #ids = new Map<string, RecordId>();

  constructor(private readonly assembly: Assembly) {}

  /** The topic of this name. `undefined` for what is too long for one. */
  of(found: Found, grounds: Grounds): Found<RecordId> | undefined {
    const { assembly } = this;
    if (lengthOf(found.value) > LONGEST_TOPIC) {
      return assembly.reject(found, "draft-topic-too-long", `A topic has at most ${LONGEST_TOPIC} characters.`);
    }
    const key = nameKey(found.value);
    const known = this.#ids.get(key);
    const topic = known && assembly.drafts.get(known);
    if (topic) {
      topic.shows(found);
      return { ...found, value: topic.id };
    }
    const earlier = assembly.known.byName(["topic"], found.value);
    const draft = assembly.begin("topic", found.value, { name: found }, found.path, earlier?.id);
    if (grounds.spans.length > 0)
      cite(draft, found.path, { spans: grounds.spans.map(({ value, path }) => implied(path, value)) });
    this.#ids.set(key, draft.id);
    return { ...found, value: draft.id };
  }
}

/** Gives a record what it is about: records that the draft names, and topics for the rest. */
export function giveAbout(
  assembly: Assembly,
  topics: Topics,
  about: readonly Found[],
  draft: RecordDraft,
  grounds: Grounds,
): void {
  for (const found of about) {
    const entry = assembly.entryOf(found.value, typesOf("AboutId"));
    if (entry === "several") {
      assembly.entry(found, typesOf("AboutId"));
      continue;
    }
    const claims = (draft.get("claims") ?? []) as readonly { record: RecordId }[];
    if (entry?.id === draft.id) assembly.reading.explain(found.path, "It names the record itself.");
    // What is claimed is about it anyway.
    else if (claims.some(({ record }) => record === entry?.id)) draft.shows(found);
    else if (entry) draft.addOnce("about", { ...found, value: entry.id });
    else {
      const topic = topics.of(found, grounds);
      if (topic) draft.addOnce("topics", topic as Found<TopicId>);
    }
  }
}
