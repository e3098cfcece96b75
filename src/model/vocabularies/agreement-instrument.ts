import { openVocabulary, wordSchema } from "./vocabulary.js";

export const agreementInstrument = /* @__PURE__ */ openVocabulary(
  "AgreementInstrument",
  "What sort of text or understanding an agreement is, by the noun of its title and not by its legal force.",
  {
    treaty: [
      "A document titled treaty, usually the most solemn form, as for peace, borders or alliance.",
      "UN Treaty Collection, Definition of key terms",
    ],
    agreement: [
      "A document titled agreement or accord, usually less solemn and narrower in subject than a treaty, or a text without a noun of its own, or with one that is no word here.",
      "UN Treaty Collection, Definition of key terms",
    ],
    convention: [
      "A document titled convention, usually concluded among many states or open to them.",
      "UN Treaty Collection, Definition of key terms",
    ],
    charter: [
      "A document titled charter, usually the founding act of an organization or a set of high principles.",
      "UN Treaty Collection, Definition of key terms",
    ],
    protocol: [
      "A document titled protocol, which usually supplements, amends or carries out another instrument.",
      "UN Treaty Collection, Definition of key terms",
    ],
    declaration: [
      "A document titled declaration, in which the parties proclaim principles or aims.",
      "UN Treaty Collection, Definition of key terms",
    ],
    "joint-statement":
      "A text that the parties issue in common to state views or intentions, also if it sets out a framework for a later text.",
    communique: "A text issued after a meeting that reports what was discussed and agreed there.",
    "memorandum-of-understanding": [
      "A memorandum in which parties record practical or technical understandings.",
      "UN Treaty Collection, Definition of key terms",
    ],
    "modus-vivendi": [
      "A temporary understanding that is meant to be replaced by a fuller and lasting one.",
      "UN Treaty Collection, Definition of key terms",
    ],
    "exchange-of-notes": [
      "Two notes or letters, one from each side, that together record the agreement.",
      "UN Treaty Collection, Definition of key terms",
    ],
    "agreed-minute": [
      "A record, agreed between delegations, of the decisions or understandings they reached.",
      "UK Foreign and Commonwealth Office, Glossary of treaty terms",
    ],
    arrangement: "A document titled arrangement, usually a practical one between governments or their agencies.",
    contract: "A commercial contract, such as a sale, a supply deal or a concession.",
    roadmap: "A text called a roadmap, which sets out the steps towards an aim; one called a plan is `plan`.",
    plan: "A text called a plan, such as a peace plan; if it is called a roadmap, it is `roadmap`.",
    "unwritten-understanding":
      "What parties agree on without a text, or with none that is told; a text without a noun is `agreement`.",
    package: "Several instruments concluded together and recorded as one, whether or not each is known.",
  },
);

/** Schema of `AgreementInstrument`. */
export const AgreementInstrumentSchema = /* @__PURE__ */ wordSchema(agreementInstrument);
