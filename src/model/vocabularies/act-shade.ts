import type { actKind } from "./act-kind.js";
import { openVocabulary, type Shades, wordSchema } from "./vocabulary.js";

export const actShade = /* @__PURE__ */ openVocabulary(
  "ActShade",
  "The finer word for an act of its kind; leave out where the source does not say it so closely.",
  {
    elect: { of: ["appoint"], description: "Voters or a body choose somebody for an office." },
    dismiss: { of: ["appoint"], description: "Somebody is removed from an office by another." },
    resign: { of: ["appoint"], description: "Somebody gives up an office by own decision; made to go is `dismiss`." },
    "set-tariff": {
      of: ["regulate-trade"],
      description: "A duty is set, raised or lowered to a stated or new rate; no duty at all for some is `exempt`.",
    },
    restrict: {
      of: ["regulate-trade"],
      description: "Trade is limited or forbidden by other means than a duty, as a quota or an export ban.",
    },
    ease: {
      of: ["regulate-trade", "regulate-border"],
      description: "Limits are loosened without going; of a border that had been closed it is `open`.",
    },
    exempt: {
      of: ["regulate-trade"],
      description: "Some goods, states or firms are left out of a measure that stands for the others.",
    },
    impose: { of: ["sanction"], description: "A sanction is put in force, widened or renewed.", source: "CAMEO 163" },
    lift: { of: ["sanction"], description: "A sanction is ended, suspended or loosened.", source: "CAMEO 085" },
    open: {
      of: ["regulate-border"],
      description: "A crossing, route or airspace is made passable; less strict rules of entry are `ease`.",
    },
    close: {
      of: ["regulate-border"],
      description: "A crossing, route or airspace is shut; stricter rules of entry are `tighten`.",
    },
    tighten: { of: ["regulate-border"], description: "Controls or rules of entry become stricter without closing." },
    recognise: {
      of: ["change-relations"],
      description:
        "An actor accepts a state, government, border or status as lawful; words that promise or urge it are statements.",
      source: "CAMEO 054",
    },
    derecognise: {
      of: ["change-relations"],
      description: "An actor withdraws a recognition; breaking off the ties is `sever`.",
      source: "CAMEO 161",
    },
    establish: {
      of: ["change-relations"],
      description: "Relations are set up for the first time; after a break it is `restore`.",
      source: "CAMEO 054",
    },
    upgrade: { of: ["change-relations"], description: "Relations are raised to a higher rank.", source: "CAMEO 050" },
    downgrade: {
      of: ["change-relations"],
      description: "Relations are lowered to a lower rank and not broken off.",
      source: "CAMEO 161",
    },
    suspend: {
      of: ["change-relations"],
      description: "Relations or a membership are halted for the time being.",
      source: "CAMEO 161",
    },
    sever: {
      of: ["change-relations"],
      description: "Relations are broken off; transport, trade or communication alone is `cut-links`.",
      source: "CAMEO 161",
    },
    restore: {
      of: ["change-relations"],
      description:
        "Relations are taken up again after a suspension or a break; transport, trade or communication alone is `restore-links`.",
      source: "CAMEO 050",
    },
    join: {
      of: ["change-relations"],
      description:
        "An actor becomes a member of a body or an alliance; accession to a text is a step of the agreement.",
    },
    leave: {
      of: ["change-relations"],
      description:
        "An actor ends its membership of a body or an alliance; withdrawal from a text is a step of the agreement.",
    },
    "cut-links": {
      of: ["change-relations"],
      description: "Transport, trade or communication between actors is cut; diplomatic ties are `sever`.",
      source: "CAMEO 160",
    },
    "restore-links": {
      of: ["change-relations"],
      description: "Transport, trade or communication between actors is taken up again.",
      source: "CAMEO 060",
    },
    "open-mission": { of: ["change-mission"], description: "A mission is opened or reopened.", source: "CAMEO 050" },
    "close-mission": { of: ["change-mission"], description: "A mission is closed.", source: "CAMEO 161" },
    "expel-diplomat": {
      of: ["change-mission"],
      description: "The host makes a member of a mission leave; called back by the own side it is `recall-envoy`.",
      source: "CAMEO 161",
    },
    "recall-envoy": {
      of: ["change-mission"],
      description: "The own side calls an envoy back, for consultations or for good.",
      source: "CAMEO 161",
    },
    grant: { of: ["aid"], description: "Aid is given, or more of it.", source: "CAMEO 071" },
    stop: { of: ["aid"], description: "Aid is ended, halted or cut.", source: "CAMEO 162" },
    lend: { of: ["finance"], description: "Money is lent or a loan is guaranteed.", source: "CAMEO 071" },
    invest: { of: ["finance"], description: "Money is put into an enterprise or a project for gain." },
    buy: { of: ["finance"], description: "Goods, shares or rights are bought, told from the side of the buyer." },
    sell: { of: ["finance"], description: "Goods, shares or rights are sold, told from the side of the seller." },
    pay: {
      of: ["finance"],
      description: "A debt, fee, fine or compensation is paid; the price of a purchase belongs to `buy`.",
    },
    deliver: { of: ["supply"], description: "Goods are sent or arrive, as gas, arms or grain." },
    "hand-over": {
      of: ["supply"],
      description:
        "A thing or a person's remains pass from hand to hand, often at a ceremony; persons let go are `release`.",
    },
    build: { of: ["supply"], description: "Something is constructed or repaired." },
    train: { of: ["supply"], description: "People are taught skills, as soldiers or officials." },
    award: { of: ["honour"], description: "An order, prize or title is given." },
    gift: { of: ["honour"], description: "A present is given." },
    seize: {
      of: ["detain"],
      description: "Property, a vessel or goods are taken by authority or force; land taken by force is `attack`.",
      source: "CAMEO 1711",
    },
    return: { of: ["resettle"], description: "People go or are sent back to where they came from." },
    evacuate: { of: ["resettle"], description: "People are brought out of danger.", source: "CAMEO 073" },
    withdraw: { of: ["deploy"], description: "Forces or weapons are pulled back or out.", source: "CAMEO 0874" },
    exercise: { of: ["deploy"], description: "Forces practise, alone or with others." },
    clash: {
      of: ["attack"],
      description: "Armed sides fight each other, and none is told as the one who attacks.",
      source: "CAMEO 190",
    },
    unrest: { of: ["demonstrate"], description: "A protest is violent or turns to riot.", source: "CAMEO 145" },
    inspect: {
      of: ["investigate"],
      description: "Somebody with the right to do so checks a site, goods or compliance on the spot.",
    },
    learn: {
      of: ["investigate"],
      description: "Somebody finds something out or comes to know it, without a formal inquiry.",
    },
    meet: {
      of: ["contact"],
      description: "They come together, told without an occasion of its own.",
      source: "CAMEO 040",
    },
    consult: {
      of: ["contact"],
      description: "They exchange views or seek advice, and are not said to meet or bargain.",
      source: "CAMEO 040",
    },
    negotiate: { of: ["contact"], description: "They bargain over terms.", source: "CAMEO 046" },
    mediate: { of: ["contact"], description: "A third party helps the sides to agree.", source: "CAMEO 045" },
    mislead: { of: ["violate"], description: "Somebody deceives another about facts." },
    induce: { of: ["violate"], description: "Somebody gets another to do wrong, as by bribe, pressure or incitement." },
    death: { of: ["befall"], description: "Somebody dies and nobody is said to have killed." },
    accident: { of: ["befall"], description: "Something goes wrong in what people run, as a crash or an explosion." },
    disaster: { of: ["befall"], description: "A force of nature or an epidemic does harm." },
    "market-move": { of: ["befall"], description: "A price, rate or index rises or falls." },
  } satisfies Shades<keyof typeof actKind.words>,
);

/** Schema of `ActShade`. */
export const ActShadeSchema = /* @__PURE__ */ wordSchema(actShade);
