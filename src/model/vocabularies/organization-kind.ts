import { openWord, type Vocabulary } from "./vocabulary.js";

export const organizationKind = {
  name: "OrganizationKind",
  open: true,
  description: "What sort of body an organization is.",
  words: {
    government: {
      description: "The executive of a state or territory as a whole, as a cabinet or council of ministers.",
    },
    ministry: { description: "One department of a government that is headed by a minister or an equal of one." },
    "state-agency": {
      description: "A public body below or beside the ministries, as a border service, a regulator or a central bank.",
    },
    "head-of-state-office": {
      description: "The office that serves a head of state, as the Kremlin or a presidential administration.",
    },
    parliament: { description: "A legislature, one of its chambers or an assembly of parliaments." },
    "international-organization": {
      description: "A body set up by a treaty or the like, with organs and a legal personality of its own.",
      source: "Articles on the Responsibility of International Organizations (2011), art. 2",
    },
    grouping: {
      description: "States or other actors that act under one name without a body that has legal personality.",
    },
    delegation: {
      description: "Persons sent together to represent a state or another actor at an event or in a process.",
    },
    "news-agency": { description: "A news organization that supplies reports and pictures mainly to other outlets." },
    newspaper: {
      description: "A news organization that publishes mainly text for its own readers, in print or online.",
    },
    broadcaster: { description: "A news organization that publishes mainly on radio, television or video." },
    company: { description: "A business, whether it is owned privately or by a state." },
    party: { description: "A political party or movement that seeks office." },
    "armed-group": { description: "An organized armed force that is not part of the armed forces of a state." },
  },
} as const satisfies Vocabulary;

/** Schema of `OrganizationKind`. */
export const OrganizationKindSchema = /* @__PURE__ */ openWord(organizationKind);
