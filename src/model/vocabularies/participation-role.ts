import { openVocabulary, wordSchema } from "./vocabulary.js";

export const participationRole = /* @__PURE__ */ openVocabulary(
  "ParticipationRole",
  "What part somebody has in a visit or meeting; leave out for an ordinary participant.",
  {
    host: "Receives the others at its place or convenes the event, and is a side only if it represents one; somebody is then `guest`.",
    guest: "Takes part at the host's invitation, as the visiting counterpart or from outside the circle of members.",
    chair: ["Presides over the event and directs its proceedings.", "RFC 5545, ROLE=CHAIR"],
    "delegation-member":
      "Sits on one side's own team without leading it, on a call too; present without being on a side it is `attendee`.",
    mediator: [
      "Is a third party that helps the sides to agree and puts forward terms of its own.",
      "United Nations Charter (1945), art. 33",
    ],
    facilitator: "Is a third party that helps the sides to meet and to communicate but puts forward no terms.",
    guarantor: "Undertakes towards the sides to see that what they agree is kept.",
    observer: "Follows the event with a recognised standing but has no say in its outcome.",
    speaker: "Addresses the audience of the event, as at a press conference, a ceremony or a conference.",
    interpreter: "Interprets between the languages of those who confer.",
    attendee:
      "Is present without being on a side, as at a signing ceremony between others; on a side's own team it is `delegation-member`.",
  },
);

/** Schema of `ParticipationRole`. */
export const ParticipationRoleSchema = /* @__PURE__ */ wordSchema(participationRole);
