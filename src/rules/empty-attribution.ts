import type { Attribution } from "../types.js";
import type { Rule } from "./rule.js";

export const emptyAttribution: Rule = {
  code: "empty-attribution",
  severity: "error",
  description: "A link of an attribution chain names neither an actor nor a source.",
  help: "Name the actor or the source of the link, or leave the link out.",
  *find({ records }) {
    for (const { record, path, values } of records) {
      for (const { type, value, path: at } of values) {
        if (type !== "Attribution") continue;
        const { actor, source } = value as Attribution;
        if (actor === undefined && source === undefined) {
          yield { path: path + at, message: `The attribution at ${at} of ${record.id} names nobody.` };
        }
      }
    }
  },
};
