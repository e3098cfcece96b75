import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const actKind = /* @__PURE__ */ closedVocabulary(
  "ActKind",
  "What somebody does, or what befalls, that is no visit, meeting, agreement, statement, process or relationship.",
  {
    decide: "A person or a body decides on a course, and none of the closer kinds names what is decided.",
    legislate:
      "A law, decree or constitution is made, changed or repealed; the ballot alone is `vote`, a law of consent is a step of its agreement.",
    adjudicate: "A court, tribunal or arbiter rules on a case or a measure; looking into the facts is `investigate`.",
    vote: "A body or a people votes on something other than persons, as in a resolution or a referendum; choosing persons is `appoint`.",
    appoint: "Somebody comes into an office or leaves it.",
    "regulate-trade":
      "A state sets the terms of trade for economic ends, as tariffs, quotas or licences; as a punishment it is `sanction`.",
    sanction: ["Restrictions are put on somebody as a penalty or for pressure, or are taken off again.", "CAMEO 163"],
    "regulate-border":
      "A border, an airspace or the rules of entry are opened, closed or changed; where armed force seals it off it is `attack`.",
    "change-relations":
      "Actors set up, raise, lower or end how they stand to each other; what concerns an embassy or its staff alone is `change-mission`.",
    "change-mission":
      "An embassy, consulate or other mission, or its staff, is changed; what happens to the ties themselves is `change-relations`.",
    aid: [
      "Help is given or stopped for which no return is due; credit, investment and payment are `finance`.",
      "CAMEO 070",
    ],
    finance: [
      "Money or assets pass for a return, as by loan, purchase or payment; goods handed over are `supply`, gifts of help `aid`.",
      "CAMEO 061",
    ],
    supply: [
      "Goods, works or skills are provided; if no return is due and it is meant as help, it is `aid`.",
      "CAMEO 060",
    ],
    honour: [
      "Somebody is distinguished by an award, a gift or another symbolic act; the ceremony is a meeting.",
      "CAMEO 017",
    ],
    release: [
      "Persons who were held are set free, or what was seized is given back; land is `transfer-territory`.",
      "CAMEO 084",
    ],
    detain: ["Persons are arrested, held or taken captive, or property is seized.", "CAMEO 173"],
    resettle: "People are moved or move to where they are to live or be safe; prisoners let go are `release`.",
    "transfer-territory": [
      "Control over land passes to another without fighting; taken by force it is `attack`.",
      "CAMEO 0842",
    ],
    deploy: [
      "Forces or weapons are moved, raised, shown or withdrawn short of fighting; their use is `attack`.",
      "CAMEO 150",
    ],
    attack: ["Armed or violent force is used against persons, forces or property.", "CAMEO 190"],
    "cease-fire": [
      "Fighting is halted by declaration or in fact; the text that provides for it is an agreement.",
      "CAMEO 0871",
    ],
    demonstrate: [
      "People protest together in public, as by rally, strike or blockade; deadly force is `attack`.",
      "CAMEO 140",
    ],
    investigate: ["Somebody looks into facts or finds them out; a ruling on them is `adjudicate`.", "CAMEO 090"],
    contact: [
      "Sides deal with each other, told without an occasion or only asked or undertaken; people who came together are a meeting.",
      "CAMEO 040",
    ],
    authorise:
      "Somebody with the power to do so allows another to act; if it is only said, it is a statement with shade `permit`.",
    implement:
      "What was agreed, ordered or promised is carried out, and no closer kind names the deed; `under` says what it rests on.",
    support: [
      "Somebody backs another by deeds other than aid, supply or money; support in words is a statement.",
      "CAMEO 050",
    ],
    violate: ["Somebody breaks a law, a norm or an undertaking, and no closer kind names the deed.", "CAMEO 128"],
    befall:
      "Something happens that nobody does, as a disaster, an accident or a death; if a doer is known or meant, the kind is another.",
  },
);

/** Schema of `ActKind`. */
export const ActKindSchema = /* @__PURE__ */ wordSchema(actKind);
