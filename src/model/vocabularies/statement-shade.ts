import type { statementKind } from "./statement-kind.js";
import { openVocabulary, type Shades, wordSchema } from "./vocabulary.js";

export const statementShade = /* @__PURE__ */ openVocabulary(
  "StatementShade",
  "The finer word for a statement of its kind, only if the source's own verb is that word.",
  {
    confirm: {
      of: ["assert", "announce"],
      description:
        "Says that something already reported or expected is so; awkward for the speaker it is `acknowledge`.",
    },
    acknowledge: {
      of: ["assert"],
      description: "Admits what is awkward for the speaker or was not admitted before.",
      source: "CAMEO 015",
    },
    reaffirm: {
      of: [
        "assert",
        "promise",
        "offer",
        "threaten",
        "request",
        "propose",
        "accept",
        "refuse",
        "deny",
        "evaluate",
        "announce",
      ],
      description:
        "States an earlier position or undertaking anew; whatever the verb, `again` says that it was said before.",
    },
    hope: {
      of: ["foretell"],
      description: "Wishes that something comes about, without asking anybody for it.",
      source: "CAMEO 013",
    },
    expect: { of: ["foretell"], description: "Counts on it that something comes about." },
    warn: {
      of: ["foretell", "threaten"],
      description: "Says that harm will or may come; `threaten` if the speaker's side would inflict it.",
      source: "CAMEO 012",
    },
    praise: {
      of: ["evaluate"],
      description: "Speaks well of an actor or of what it did; of a development itself it is `welcome`.",
      source: "CAMEO 051",
    },
    welcome: {
      of: ["evaluate"],
      description: "Says that a development or an act is good news; to receive a guest with words is `greet`.",
      source: "CAMEO 051",
    },
    support: {
      of: ["evaluate"],
      description: "Backs an actor, a position or a course; against criticism it is `defend`.",
      source: "CAMEO 051",
    },
    defend: {
      of: ["evaluate"],
      description: "Justifies an actor, an act or a policy against criticism.",
      source: "CAMEO 052",
    },
    criticise: {
      of: ["evaluate", "accuse"],
      description: "Finds fault with an actor, an act or a policy; as morally or legally intolerable it is `condemn`.",
      source: "CAMEO 111",
    },
    condemn: { of: ["evaluate", "accuse"], description: "Disapproves in the strongest words.", source: "CAMEO 111" },
    complain: {
      of: ["evaluate", "accuse"],
      description: "Protests against what was done to the speaker or its side.",
      source: "CAMEO 114",
    },
    regret: {
      of: ["evaluate"],
      description: "Is sorry or disappointed about something, without taking the blame; taking it is `apologise`.",
    },
    concern: {
      of: ["evaluate"],
      description: "Is worried about a situation, without foretelling a particular harm, which is `warn`.",
      source: "CAMEO 012",
    },
    anger: { of: ["evaluate"], description: "Is angry or outraged at something." },
    surprise: { of: ["evaluate"], description: "Is surprised at something." },
    appeal: {
      of: ["request"],
      description: "Asks others urgently or solemnly, without claiming it as due, which is `demand`.",
      source: "CAMEO 020",
    },
    demand: {
      of: ["request"],
      description:
        "Insists that others must or should do or not do it, as due; without must, should or insists it is no demand.",
      source: "CAMEO 100",
    },
    instruct: {
      of: ["request"],
      description: "Orders somebody who is under the speaker's authority.",
      source: "CAMEO 100",
    },
    ultimatum: {
      of: ["request", "threaten"],
      description: "Makes a last demand, with the consequence or the time limit if it is not met.",
      source: "CAMEO 139",
    },
    agree: {
      of: ["accept"],
      description: "Shares a view, or accepts what another proposed or asked.",
      source: "CAMEO 019",
    },
    permit: {
      of: ["accept"],
      description: "Allows another to do something; the formal deed of a body is an act of kind `authorise`.",
    },
    recognise: {
      of: ["accept"],
      description:
        "Accepts a state, government, border or status as lawful in words; as a deed it is an act of kind `change-relations`.",
      source: "CAMEO 054",
    },
    reject: {
      of: ["refuse", "deny"],
      description: "Turns down a proposal or a demand, or a claim as untrue.",
      source: "CAMEO 120",
    },
    veto: { of: ["refuse"], description: "Uses a formal right to block a decision of a body.", source: "CAMEO 129" },
    "decline-comment": { of: ["refuse"], description: "Will not comment or answer.", source: "CAMEO 011" },
    decide: {
      of: ["announce"],
      description: "Makes known a decision of its own; the decision told by the sources themselves is an act.",
    },
    thank: { of: ["courtesy"], description: "Expresses gratitude to somebody.", source: "CAMEO 051" },
    congratulate: {
      of: ["courtesy"],
      description: "Shares somebody's joy at success, election or anniversary.",
      source: "CAMEO 051",
    },
    condole: {
      of: ["courtesy"],
      description: "Expresses sympathy over a death, a disaster or a loss.",
      source: "CAMEO 018",
    },
    apologise: {
      of: ["courtesy"],
      description: "Takes the blame for what it or its side did and is sorry for it; without the blame it is `regret`.",
      source: "CAMEO 055",
    },
    greet: { of: ["courtesy"], description: "Greets or receives somebody with words, or sends good wishes." },
    forgive: {
      of: ["courtesy"],
      description: "Pardons somebody in words; the release of a prisoner is an act.",
      source: "CAMEO 056",
    },
  } satisfies Shades<keyof typeof statementKind.words>,
);

/** Schema of `StatementShade`. */
export const StatementShadeSchema = /* @__PURE__ */ wordSchema(statementShade);
