import type { Change, Extension } from "../../../generated/types.js";
import type { NamedValue } from "../../../lookup/walk.js";
import type { Rule } from "../rule.js";

/** What a report needs for the sake of others. Events, documents, statements and the like are what it is about. */
const SERVING = ["source", "person", "organization", "state", "place", "topic"] as const;

export const unreferencedRecord: Rule = {
  code: "unreferenced-record",
  severity: "warning",
  description:
    "A person, organization, state, place, topic or further source of a report is named by no other record. In a report without any occurrence, which is a list of names, only its sources are asked.",
  help: "Refer to it where it belongs, as from participants, about, topics or evidence, or remove it.",
  example: '"topics": ["topic:sample-bridge"]',
  inReport: true,
  about: [...SERVING, "Change", "Extension"],
  *find(context) {
    const { report, of, links } = context;
    if (report === undefined) return;
    const referred = links();
    // What the report was read in needs nobody who names it.
    const main = report.sources[0]?.id;
    let inJson: ReadonlySet<string> | undefined;
    // A list of names is about those whom it names.
    const isList = context.records.every(({ record }) => (SERVING as readonly string[]).includes(record.type));
    for (const type of isList ? (["source"] as const) : SERVING) {
      for (const { record, path } of of(type)) {
        if (referred.has(record.id) || record.id === main) continue;
        // A picture tells what it shows, though nothing else rests on it.
        if (record.type === "source" && record.depicts !== undefined) continue;
        // Of people and relationships only the topic itself can say that it is about them.
        if (record.type === "topic" && record.about !== undefined) continue;
        inJson ??= namedIn([...context.values("Change"), ...context.values("Extension")]);
        if (inJson.has(record.id)) continue;
        yield { path, message: `No other record of the report refers to ${record.id}.` };
      }
    }
  },
};

/** Every text in the values of changes and extensions. An id among them is a reference: of another account, or of a program. */
function namedIn(holders: readonly NamedValue<Change | Extension>[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { value, record } of holders) {
    const rest: unknown[] = [value.value];
    // A list that grows is walked to its new end.
    for (const json of rest) {
      if (typeof json === "string") {
        if (json !== record.id) found.add(json);
      } else if (typeof json === "object" && json !== null) {
        for (const child of Object.values(json)) rest.push(child);
      }
    }
  }
  return found;
}
