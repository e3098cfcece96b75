import { openWord, type Vocabulary } from "./vocabulary.js";

export const agreementInstrument = {
  name: "AgreementInstrument",
  open: true,
  description: "What sort of document an agreement is, by the noun of its title and not by its legal force.",
  words: {
    treaty: {
      description: "A document titled treaty, usually the most solemn form, as for peace, borders or alliance.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    agreement: {
      description: "A document titled agreement or accord, usually less solemn and narrower in subject than a treaty.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    convention: {
      description: "A document titled convention, usually concluded among many states or open to them.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    charter: {
      description:
        "A document titled charter, usually the founding act of an organization or a set of high principles.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    protocol: {
      description: "A document titled protocol, which usually supplements, amends or carries out another instrument.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    declaration: {
      description: "A document titled declaration, in which the parties proclaim principles or aims.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    "joint-statement": {
      description: "A text that the parties issue in common to state views or intentions that they share.",
    },
    communique: { description: "A text issued after a meeting that reports what was discussed and agreed there." },
    "memorandum-of-understanding": {
      description: "A memorandum in which parties record practical or technical understandings.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    "modus-vivendi": {
      description: "A temporary understanding that is meant to be replaced by a fuller and lasting one.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    "exchange-of-notes": {
      description: "Two notes or letters, one from each side, that together record the agreement.",
      source: "UN Treaty Collection, Definition of key terms",
    },
    "agreed-minute": {
      description: "A record, agreed between delegations, of the decisions or understandings they reached.",
      source: "UK Foreign and Commonwealth Office, Glossary of treaty terms",
    },
    arrangement: {
      description: "A document titled arrangement, usually a practical one between governments or their agencies.",
    },
    contract: { description: "A commercial contract, such as a sale, a supply deal or a concession." },
    roadmap: { description: "A plan that sets out the steps towards an aim, and often the dates." },
    package: {
      description: "Several instruments concluded together and recorded as one, whether or not each is known.",
    },
  },
} as const satisfies Vocabulary;

/** Schema of `AgreementInstrument`. */
export const AgreementInstrumentSchema = /* @__PURE__ */ openWord(agreementInstrument);
