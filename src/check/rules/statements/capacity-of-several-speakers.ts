import type { Rule } from "../rule.js";

export const capacityOfSeveralSpeakers: Rule = {
  code: "capacity-of-several-speakers",
  severity: "error",
  description: "A statement with several speakers has a capacity, which is the office of a single one.",
  help: "Remove the capacity: the offices of several speakers stand with the persons, in `offices`.",
  example: '"speakers": ["person:ada-example"], "capacity": "President"',
  about: ["Statement.capacity"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { id, speakers, capacity } = record;
      if (capacity === undefined || speakers.length < 2) continue;
      const count = new Set(speakers).size;
      if (count < 2) continue;
      yield {
        path: `${path}/capacity`,
        message: `${id} has ${count} speakers, and the capacity "${capacity}" of one of them.`,
      };
    }
  },
};
