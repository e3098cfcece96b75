import { kept, lost, type ReportHomes } from "../export/homes.js";

const UNMAPPED = "what is not on the map is only named";

const schema = lost("Names a schema for editors of JSON.");

const standing = kept("`standing` of a reference", "nothing on the map may refer to it");

/** Of a place or an event. */
const feature = {
  $schema: schema,
  id: kept("`id` of the feature", UNMAPPED),
  evidence: lost("The map shows what is said of a place or an event, and not how it is known."),
  "*": kept("the property of the same name", UNMAPPED),
} as const;

export const homes: ReportHomes = {
  report: { $schema: schema, id: kept("`report`, and the beginning of all ids"), "*": kept("`report`") },
  place: {
    ...feature,
    name: kept("property `name`"),
    coordinates: {
      latitude: kept("the second number of a position"),
      longitude: kept("the first number of a position"),
    },
  },
  visit: {
    ...feature,
    standing,
    title: kept("property `title`"),
    places: kept("geometry, and property `places`", UNMAPPED),
  },
  meeting: {
    ...feature,
    standing,
    title: kept("property `title`"),
    place: kept("geometry, and property `place`", UNMAPPED),
  },
  act: {
    ...feature,
    standing,
    title: kept("property `title`"),
    places: kept("geometry, and property `places`", UNMAPPED),
  },
  "*": {
    $schema: schema,
    id: kept("`id` of a reference", "nothing on the map may refer to it"),
    name: kept("`name` of a reference"),
    title: kept("`name` of a reference"),
    standing,
    "*": lost("Not on the map: of records without a feature, only id, name and standing are given."),
  },
};
