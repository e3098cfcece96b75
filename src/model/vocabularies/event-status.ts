import { closedWord, type Vocabulary } from "./vocabulary.js";

export const eventStatus = {
  name: "EventStatus",
  open: false,
  description: "How far a visit or meeting has come.",
  words: {
    proposed: { description: "Somebody has suggested it, and the others have not yet agreed." },
    rumoured: { description: "Others say that it is planned, and none of those involved has confirmed it." },
    announced: { description: "Somebody involved has said that it will take place, and the day is not fixed." },
    scheduled: { description: "It is to take place on a day that is fixed.", source: "schema.org EventScheduled" },
    "in-progress": { description: "It had begun and had not ended when the report was written." },
    held: { description: "It has taken place." },
    postponed: {
      description: "It was put off to a later time, named or not, and is still meant to take place.",
      source: "schema.org EventPostponed and EventRescheduled",
    },
    "on-hold": {
      description: "Its preparation has stopped, and it has neither been called off nor put off to a later time.",
    },
    cancelled: { description: "It was called off and is not to take place.", source: "schema.org EventCancelled" },
    unknown: { description: "The sources do not show how far it has come." },
  },
} as const satisfies Vocabulary;

/** Schema of `EventStatus`. */
export const EventStatusSchema = /* @__PURE__ */ closedWord(eventStatus);
