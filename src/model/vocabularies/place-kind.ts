import { openWord, type Vocabulary } from "./vocabulary.js";

export const placeKind = {
  name: "PlaceKind",
  open: true,
  description: "What sort of place a place is.",
  words: {
    venue: { description: "A building, hall or site where events are held and which is nobody's official residence." },
    residence: { description: "An official residence or guesthouse." },
    city: { description: "A city, town or village." },
    district: { description: "An administrative division below the first level, or a part of a city." },
    province: { description: "A first-level administrative division of a state, whatever it is called there." },
    country: { description: "A country as a place, whereas the actor is a state record." },
    region: {
      description: "An area across or within countries that is no administrative division, as the South Caucasus.",
    },
    "disputed-region": { description: "An area that more than one state or other actor claims." },
    sea: { description: "A sea, a strait or another body of water." },
  },
} as const satisfies Vocabulary;

/** Schema of `PlaceKind`. */
export const PlaceKindSchema = /* @__PURE__ */ openWord(placeKind);
