import { openVocabulary, wordSchema } from "./vocabulary.js";

export const placeKind = /* @__PURE__ */ openVocabulary("PlaceKind", "What sort of place a place is.", {
  venue: "A building, hall or site where events are held and which is nobody's official residence.",
  residence: "An official residence or guesthouse.",
  city: "A city, town or village.",
  district: "An administrative division below the first level, or a part of a city.",
  province: "A first-level administrative division of a state, whatever it is called there.",
  country: "A country as a place, whereas the actor is a state record.",
  region: "An area across or within countries that is no administrative division, as the South Caucasus.",
  "disputed-region": "An area that more than one state or other actor claims.",
  sea: "A sea, a strait or another body of water.",
});

/** Schema of `PlaceKind`. */
export const PlaceKindSchema = /* @__PURE__ */ wordSchema(placeKind);
