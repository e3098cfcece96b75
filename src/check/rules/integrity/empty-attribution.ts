import type { Rule } from "../rule.js";

export const emptyAttribution: Rule = {
  code: "empty-attribution",
  severity: "error",
  description: "A link of an attribution chain names neither an actor nor a source.",
  help: "Name the actor or the source of the link, or leave the link out.",
  example: '"attribution": [{"role": "citing-outlet", "actor": "organization:example-agency"}]',
  about: ["Attribution"],
  *find({ values }) {
    for (const link of values("Attribution")) {
      if (link.value.actor === undefined && link.value.source === undefined) {
        yield { path: link.path, message: `The attribution at ${link.at} of ${link.record.id} names nobody.` };
      }
    }
  },
};
