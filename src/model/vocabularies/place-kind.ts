import { openVocabulary, wordSchema } from "./vocabulary.js";

export const placeKind = /* @__PURE__ */ openVocabulary("PlaceKind", "What sort of place a place is.", {
  venue: "A hall or site where events are held; known for itself and not for the event it is `building`.",
  residence: "An official residence or guesthouse.",
  building:
    "A building known for itself, as a palace, church or plant; where officials live or receive it is `residence`.",
  monument: "A memorial, grave or ruin.",
  airport: "An airport or airfield for civilians; a military one is `military-base`.",
  "military-base": "A base, barracks, military airfield or naval port.",
  city: "A city, town or village.",
  district: "An administrative division below the first level, or a part of a city.",
  province: "A first-level administrative division of a state, whatever it is called there.",
  country: "A country as a place, whereas the actor is a state record.",
  region:
    "An area across or within countries that is no administrative division, as the South Caucasus; a smaller stretch is `area`.",
  "disputed-region": "An area that more than one state or other actor claims.",
  area: "A stretch of land or a zone that no closer kind names, as a field, a buffer zone or a front.",
  "border-crossing": "A place where a border may be crossed, as a checkpoint or a bridge.",
  border: "A border or a part of it; where it may be crossed it is `border-crossing`.",
  island: "An island or a group of islands.",
  river: "A river or a canal.",
  unspecified:
    "The source gives a name and nothing that tells what kind of place it is, as a list of keywords does, or none of the other words fits.",
  sea: "A sea, a strait, a lake or another body of water that is no `river`.",
});

/** Schema of `PlaceKind`. */
export const PlaceKindSchema = /* @__PURE__ */ wordSchema(placeKind);
