import { openWord, type Vocabulary } from "./vocabulary.js";

export const statementKind = {
  name: "StatementKind",
  open: true,
  description: "What a speaker does in saying something.",
  words: {
    assert: { description: "States something as a fact, and no closer kind fits." },
    comment: { description: "Remarks on or assesses a matter, and no closer kind fits.", source: "CAMEO 010" },
    "decline-comment": {
      description: "Says that it will not comment, or will not answer a question.",
      source: "CAMEO 011",
    },
    note: { description: "Takes note of a matter or points it out, without approving or disapproving." },
    acknowledge: {
      description: "Admits something that is awkward for the speaker or that it had not admitted before.",
      source: "CAMEO 015",
    },
    confirm: { description: "Says that something already reported, claimed or expected is so." },
    deny: { description: "Says that something claimed, reported or alleged is not so.", source: "CAMEO 016" },
    welcome: { description: "Says that a development or an act is good news, without crediting anybody for it." },
    praise: { description: "Speaks well of an actor or of what it did, in its favour.", source: "CAMEO 051" },
    thank: { description: "Expresses gratitude to somebody for something." },
    congratulate: { description: "Expresses pleasure to somebody at its success, election or anniversary." },
    condole: { description: "Expresses sympathy to somebody over a death, a disaster or a loss.", source: "CAMEO 018" },
    regret: { description: "Expresses sorrow or disappointment at something, without taking the blame for it." },
    apologise: {
      description: "Expresses remorse for the speaker's own act, or its side's, and takes the blame for it.",
      source: "CAMEO 055",
    },
    hope: { description: "Expresses a wish that something will come about, without asking anybody for it." },
    concern: { description: "Expresses worry about a situation, without foretelling a particular harm." },
    warn: { description: "Says that a harm will or may follow, without announcing that the speaker will inflict it." },
    defend: { description: "Justifies an actor, an act or a policy against criticism.", source: "CAMEO 052" },
    recognise: {
      description: "Accepts a state, a government, a border or a status as lawful or valid.",
      source: "CAMEO 054",
    },
    reaffirm: { description: "States again that an earlier position or commitment still holds." },
    agree: { description: "Says that it shares a view or accepts what another proposed.", source: "CAMEO 019" },
    propose: { description: "Puts forward a course for others, or for all together, to consider." },
    offer: {
      description: "Says that it is ready to do something that helps another, if the other wants it.",
      source: "CAMEO 03",
    },
    promise: { description: "Commits itself to do something, whether or not the other accepts.", source: "CAMEO 03" },
    invite: { description: "Asks somebody to come, to attend or to join." },
    appeal: {
      description: "Asks somebody to do something, however urgently, without claiming it as due.",
      source: "CAMEO 02",
    },
    demand: { description: "Insists that somebody do something, as due or required.", source: "CAMEO 10" },
    instruct: { description: "Orders somebody who is under the speaker's authority to do something." },
    criticise: {
      description: "Disapproves of an actor, an act or a policy that is not itself in doubt.",
      source: "CAMEO 111",
    },
    accuse: {
      description: "Alleges that somebody did something wrong, which others may dispute.",
      source: "CAMEO 112",
    },
    complain: {
      description: "Protests, through a formal channel, against what was done to the speaker or its side.",
      source: "CAMEO 114",
    },
    reject: {
      description: "Turns down a proposal, a demand or a claim that another made, as not acceptable.",
      source: "CAMEO 120",
    },
    refuse: { description: "Says that the speaker itself will not do something.", source: "CAMEO 12" },
    veto: { description: "Uses a formal right to block a decision of a body.", source: "CAMEO 129" },
    threaten: {
      description: "Says that the speaker or its side will, may or is ready to do something that harms another.",
      source: "CAMEO 130",
    },
    ultimatum: {
      description: "Makes a last demand, with the consequence or the time limit if it is not met.",
      source: "CAMEO 139",
    },
    announce: {
      description: "Makes known a decision, an event or an act to come, including a speech act only announced.",
    },
    position: { description: "Sets out what the speaker holds on an issue, as its standing view." },
  },
} as const satisfies Vocabulary;

/** Schema of `StatementKind`. */
export const StatementKindSchema = /* @__PURE__ */ openWord(statementKind);
