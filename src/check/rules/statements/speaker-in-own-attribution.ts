import type { Rule } from "../rule.js";

export const speakerInOwnAttribution: Rule = {
  code: "speaker-in-own-attribution",
  severity: "error",
  description: "A speaker of a statement is also a link of its attribution chain, which begins behind the speaker.",
  help: "Remove the link. Where the speaker is the outlet itself, name only the source of the link.",
  example: '"speakers": ["person:ada-example"], "attribution": [{"role": "publisher", "source": "source:article"}]',
  about: ["Attribution.actor"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { id, speakers, attribution } = record;
      if (attribution === undefined) continue;
      for (let i = 0; i < attribution.length; i++) {
        const { role, actor } = attribution[i] as (typeof attribution)[number];
        if (actor === undefined || !speakers.includes(actor)) continue;
        yield {
          path: `${path}/attribution/${i}/actor`,
          message: `${id} has its own speaker ${actor} as a link of its attribution, with the role ${role}.`,
        };
      }
    }
  },
};
