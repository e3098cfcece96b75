import { openVocabulary, wordSchema } from "./vocabulary.js";

export const organizationKind = /* @__PURE__ */ openVocabulary(
  "OrganizationKind",
  "What sort of body an organization is.",
  {
    government: "The executive of a state or territory as a whole, as a cabinet or council of ministers.",
    ministry: "One department of a government that is headed by a minister or an equal of one.",
    "state-agency": "A public body below or beside the ministries, as a border service, a regulator or a central bank.",
    "head-of-state-office": "The office that serves a head of state, as the Kremlin or a presidential administration.",
    parliament: "A legislature, one of its chambers or an assembly of parliaments.",
    "international-organization": [
      "A body set up by a treaty or the like, with organs and a legal personality of its own.",
      "Articles on the Responsibility of International Organizations (2011), art. 2",
    ],
    grouping: "States or other actors that act under one name without a body that has legal personality.",
    delegation: "Persons sent together to represent a state or another actor at an event or in a process.",
    "news-agency": "A news organization that supplies reports and pictures mainly to other outlets.",
    newspaper: "A news organization that publishes mainly text for its own readers, in print or online.",
    broadcaster: "A news organization that publishes mainly on radio, television or video.",
    company: "A business, whether it is owned privately or by a state.",
    party: "A political party or movement that seeks office.",
    "armed-group": "An organized armed force that is not part of the armed forces of a state.",
  },
);

/** Schema of `OrganizationKind`. */
export const OrganizationKindSchema = /* @__PURE__ */ wordSchema(organizationKind);
