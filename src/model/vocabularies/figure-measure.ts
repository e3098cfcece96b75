import { openVocabulary, wordSchema } from "./vocabulary.js";

export const figureMeasure = /* @__PURE__ */ openVocabulary(
  "FigureMeasure",
  "What the number of a figure is; what is counted or charged is its `item`, and the record counted is in `of`.",
  {
    people: "Number of persons, without a closer word such as `dead` or `detainees`.",
    dead: "Number of persons killed or otherwise dead.",
    injured: "Number of persons hurt and alive.",
    detainees:
      "Number of persons held, released or exchanged, as prisoners of any kind; how many were seized on one occasion is `arrests`.",
    arrests: "Number of persons arrested; how many are held is `detainees`.",
    households: "Number of families or households.",
    items: "Number of objects, as aircraft, goods or tariff lines, which `item` names.",
    documents: "Number of texts, as agreements signed.",
    countries: "Number of states or countries.",
    places: "Number of places, as villages, crossings or sites.",
    money: "An amount of money paid, owed, pledged or traded; what one unit costs is `price`.",
    price: "What one unit of the item costs; a total is `money`.",
    "tariff-rate": "A customs duty in per cent.",
    rate: "A rate in per cent that is no tariff, as of interest, growth or inflation; part of a whole is `share`.",
    share: "Part of a whole in per cent; a change or a charge in per cent is `rate`.",
    quota: "A ceiling or a set amount that may be imported, emitted, produced or admitted.",
    "votes-for": "Number of votes in favour.",
    "votes-against": "Number of votes against.",
    abstentions: "Number of those who abstained.",
    length:
      "Extent in one direction of a thing, as a border, road or pipeline; how far apart two things are is `distance`.",
    area: "Extent of a surface, as of land.",
    distance: "How far apart two places are, or how far something travels or reaches.",
    volume: "Quantity by volume, as barrels or cubic metres.",
    weight: "Quantity by weight, as tonnes.",
    duration: "How long something lasts or lasted; time since the last such thing is `since-last`.",
    age: "How old a person or a thing is.",
    ordinal: "Place in a count or a ranking, as 1 for the first or the largest; `since` says from when it is counted.",
    "since-last": "How long ago the last such thing was, as at most 4 years for: first in nearly four years.",
    "other-count": "Number of what is neither person, object nor country, as meetings or strikes, which `item` names.",
  },
);

/** Schema of `FigureMeasure`. */
export const FigureMeasureSchema = /* @__PURE__ */ wordSchema(figureMeasure);
