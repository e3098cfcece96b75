import { openWord, type Vocabulary } from "./vocabulary.js";

export const participationRole = {
  name: "ParticipationRole",
  open: true,
  description: "What part somebody has in a visit or meeting; leave out for an ordinary participant.",
  words: {
    host: {
      description: "Receives the others at its place or convenes the event, and is a side only if it represents one.",
    },
    guest: {
      description:
        "Takes part at the host's invitation, as the visiting counterpart or from outside the circle of members.",
    },
    chair: { description: "Presides over the event and directs its proceedings.", source: "RFC 5545, ROLE=CHAIR" },
    "delegation-member": { description: "Belongs to the delegation of one side without leading it." },
    mediator: {
      description: "Is a third party that helps the sides to agree and puts forward terms of its own.",
      source: "United Nations Charter (1945), art. 33",
    },
    facilitator: {
      description: "Is a third party that helps the sides to meet and to communicate but puts forward no terms.",
    },
    guarantor: { description: "Undertakes towards the sides to see that what they agree is kept." },
    observer: { description: "Follows the event with a recognised standing but has no say in its outcome." },
    speaker: {
      description: "Addresses the audience of the event, as at a press conference, a ceremony or a conference.",
    },
    interpreter: { description: "Interprets between the languages of those who confer." },
    attendee: { description: "Is present without conferring or acting, as at a signing ceremony between others." },
  },
} as const satisfies Vocabulary;

/** Schema of `ParticipationRole`. */
export const ParticipationRoleSchema = /* @__PURE__ */ openWord(participationRole);
