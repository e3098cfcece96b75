import { openVocabulary, wordSchema } from "./vocabulary.js";

export const organizationKind = /* @__PURE__ */ openVocabulary(
  "OrganizationKind",
  "What sort of body an organization is.",
  {
    government: "The executive of a state or territory as a whole, as a cabinet or council of ministers.",
    ministry: "One department of a government that is headed by a minister or an equal of one.",
    "state-agency": "A public body below or beside the ministries, as a border service or a regulator.",
    "head-of-state-office": "The office that serves a head of state, as the Kremlin or a presidential administration.",
    parliament: "A legislature, one of its chambers or an assembly of parliaments; a part of it is `committee`.",
    court: "A court or tribunal, national or international.",
    "central-bank": "The bank of a state or a union that issues its money.",
    embassy: "An embassy, consulate or other standing mission of one actor with another.",
    committee: "A committee, commission or working group of a larger body or of several sides.",
    secretariat:
      "The standing office of an organization, grouping or treaty; the organization itself has its own kind.",
    "international-organization": [
      "A body set up by a treaty or the like, with organs and a legal personality of its own.",
      "Articles on the Responsibility of International Organizations (2011), art. 2",
    ],
    grouping:
      "States or other actors that act under one name without a body that has legal personality, also as standing members of another body.",
    delegation:
      "Persons sent together to represent a state or another actor at an event or in a process; a standing mission is `embassy`.",
    "news-agency": "A news organization that supplies reports and pictures mainly to other outlets.",
    newspaper:
      "A news organization that publishes mainly text for its own readers, in print or in print and online; only online it is `news-site`.",
    "news-site": "A news organization that publishes only or mainly online, with no paper of its own.",
    broadcaster: "A news organization that publishes mainly on radio, television or video.",
    "social-platform": "A network or messaging service on which others publish; the company behind it is `company`.",
    "press-service": "The office of a body that speaks to the press for it.",
    company: "A business, whether it is owned privately or by a state.",
    party: "A political party that seeks office; without seeking office it is `movement`.",
    movement: "People who act together for a political or social cause, without being a party or an armed force.",
    "non-governmental-organization":
      "A private body that works for a cause and not for gain; if it mainly publishes studies, it is `think-tank`.",
    "think-tank": "A body that studies policy and publishes on it; if it teaches, it is `university`.",
    university: "A university, college or academy.",
    "religious-body": "A church or another religious community, or its governing body.",
    "trade-union": "A union of workers; an association of firms is `non-governmental-organization`.",
    "armed-group": "An organized armed force that is not part of the armed forces of a state.",
  },
);

/** Schema of `OrganizationKind`. */
export const OrganizationKindSchema = /* @__PURE__ */ wordSchema(organizationKind);
