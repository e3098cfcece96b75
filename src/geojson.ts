export type { Conversion, Loss } from "./convert/export/conversion.js";
export type {
  GeojsonAct,
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
} from "./convert/geojson/document.js";
export { toGeojson } from "./convert/geojson/to-geojson.js";
