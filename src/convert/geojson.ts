export type { Conversion, Loss } from "./conversion.js";
export type {
  GeojsonDocument,
  GeojsonFeature,
  GeojsonGeometry,
  GeojsonMeeting,
  GeojsonPlace,
  GeojsonPosition,
  GeojsonReference,
  GeojsonReport,
  GeojsonVisit,
  WithReferences,
} from "./geojson/document.js";
export { toGeojson } from "./geojson/to-geojson.js";
