import type { AnyRecord, Name } from "../../../generated/types.js";
import { quote } from "../../../text/quote.js";
import { foldTitle } from "../helpers/titles.js";
import type { Rule } from "../rule.js";

export const topicRepeatsRecord: Rule = {
  code: "topic-repeats-record",
  severity: "warning",
  description: "A topic has the name of an actor, a place or an occurrence of the report.",
  help: "Remove the topic, and put the other record into about: a topic is for what no other record stands for. If it is only one side of the matter, name that side.",
  example: '"about": ["place:sample-river"]',
  inReport: true,
  about: ["topic"],
  *find({ of, records }) {
    const topics = of("topic");
    if (topics.length === 0) return;
    const named = new Map<string, AnyRecord>();
    for (const { record } of records) {
      for (const name of namesOf(record)) {
        const folded = foldTitle(name);
        if (!named.has(folded)) named.set(folded, record);
      }
    }
    for (const { record: topic, path } of topics) {
      const other = named.get(foldTitle(topic.name));
      if (other === undefined) continue;
      yield {
        path: `${path}/name`,
        message: `${topic.id} has the name ${quote(topic.name)}, which ${other.id} has too.`,
      };
    }
  },
};

/** The names of what a topic must not repeat. A headline may be that of the topic, and topics are told apart by what they are within. */
function namesOf(record: AnyRecord): string[] {
  if (record.type === "topic" || record.type === "source" || record.type === "statement") return [];
  const { names = [] }: { names?: readonly Name[] } = record;
  return ["name" in record ? record.name : record.title, ...names.map(({ text }) => text)];
}
