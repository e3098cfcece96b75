import { foldTitle } from "../../check/rules/helpers/titles.js";
import type { AnyRecord } from "../../generated/types.js";
import type { Cast, Mention } from "./cast.js";
import type { Draft } from "./draft.js";
import type { Found } from "./reading.js";

interface Wanted {
  readonly draft: Draft;
  readonly key: string;
  readonly mention: Mention;
  readonly code: Found<object> | undefined;
}

/**
 * The matters that the occurrences of a document deal with. A matter is a topic only where nothing else stands for it, which
 * is known when all of the document has been read: one that is called like an actor or a place is that one, in `about`. One
 * that is called like an occurrence is a word for such occurrences, and stays a word.
 */
export class Topics {
  readonly #wanted: Wanted[] = [];

  /** @param namespace whose words they are */
  constructor(
    readonly cast: Cast,
    readonly namespace: string,
  ) {}

  /**
   * Notes that a record deals with something.
   *
   * @param key what the document calls the list that it stands in
   * @param code what it is in a code list
   */
  add(draft: Draft, key: string, mention: Mention, code?: Found<object>): void {
    this.#wanted.push({ draft, key, mention, code });
  }

  /** @param drafts the records of the document that are not of the cast */
  settle(drafts: readonly Draft[]): void {
    const named = new Map<string, Draft>();
    for (const draft of [...this.cast.drafts, ...drafts]) {
      for (const name of namesOf(draft.record)) if (!named.has(foldTitle(name))) named.set(foldTitle(name), draft);
    }
    for (const { draft, key, mention, code } of this.#wanted) {
      const { name } = mention;
      const other = named.get(foldTitle(name.value));
      if (namesOf(draft.record).some((own) => foldTitle(own) === foldTitle(name.value))) draft.shows(name);
      else if (other === undefined) {
        const topic = this.cast.of(["topic"], mention);
        topic.addOnce("codes", code);
        draft.addOnce("topics", { ...name, value: topic.id });
      } else if ("name" in other.record) draft.addOnce("about", { ...name, value: other.id });
      else draft.extend(this.namespace, key, name);
    }
  }
}

/** Those that a topic must not have. */
function namesOf(record: AnyRecord): string[] {
  if (record.type === "topic" || record.type === "source" || record.type === "statement") return [];
  const { names = [] } = record;
  return ["name" in record ? record.name : record.title, ...names.map(({ text }) => text)];
}
