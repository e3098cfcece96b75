import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const eventStatus = /* @__PURE__ */ closedVocabulary("EventStatus", "How far a visit or meeting has come.", {
  proposed: "Somebody has suggested it, and the others have not yet agreed.",
  rumoured: "Others say that it is planned, and none of those involved has confirmed it.",
  announced:
    "Somebody involved has said that it will take place, and the day is not fixed; with a day it is `scheduled`.",
  scheduled: ["It is to take place on a day that is fixed.", "schema.org EventScheduled"],
  "in-progress": "It had begun and had not ended when the report was written.",
  held: "It has taken place.",
  postponed: [
    "It was put off to a later time, named or not, and is still meant to take place.",
    "schema.org EventPostponed and EventRescheduled",
  ],
  "on-hold":
    "Its preparation has stopped, and it has neither been called off nor put off to a later time; still prepared and uncertain it is `in-doubt`.",
  "in-doubt":
    "It was planned, and it is open whether, when or where it takes place; put off to a later time it is `postponed`.",
  cancelled: [
    "It was called off and is not to take place; if nobody called it off, it is `not-held`.",
    "schema.org EventCancelled",
  ],
  "not-held": "It was expected, planned or alleged and did not take place, without having been called off.",
  unknown: "The sources do not show how far it has come.",
});

/** Schema of `EventStatus`. */
export const EventStatusSchema = /* @__PURE__ */ wordSchema(eventStatus);
