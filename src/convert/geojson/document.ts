import type { RECORD_LISTS } from "../../generated/model.js";
import type { Act, Meeting, Place, RecordId, Report, Standing, Visit, When } from "../../generated/types.js";

/**
 * What of a report lies at places with coordinates: a FeatureCollection of GeoJSON (RFC 7946). The features are the places,
 * then the visits, the meetings and the acts, each in the order of the report. There are no borders.
 */
export interface GeojsonDocument {
  type: "FeatureCollection";
  /** The head of the report: a foreign member (RFC 7946, section 6.1), which readers that do not know it pass over. */
  report: GeojsonReport;
  features: GeojsonFeature[];
}

/** The report without its records. */
export type GeojsonReport = Omit<Report, (typeof RECORD_LISTS)[number][0] | "$schema" | "type">;

/** A place or an event. `properties.type` tells them apart: `place`, `visit`, `meeting` or `act`. */
export interface GeojsonFeature {
  type: "Feature";
  /** The record's global id: the report's URI, `#`, the id. */
  id: string;
  geometry: GeojsonGeometry;
  properties: GeojsonPlace | GeojsonVisit | GeojsonMeeting | GeojsonAct;
}

/** Longitude, then latitude, in degrees (WGS 84). */
export type GeojsonPosition = [longitude: number, latitude: number];

/** A point, or several for a visit or an act at several places with coordinates. */
export type GeojsonGeometry =
  | { type: "Point"; coordinates: GeojsonPosition }
  | { type: "MultiPoint"; coordinates: GeojsonPosition[] };

/** Another record that is referred to. */
export interface GeojsonReference {
  /** Its global id, which is that of a feature where it is on the map. */
  id: string;
  /** Its name or title, where it has one. */
  name?: string;
  /** Of what is not told as fact: that it is claimed, denied, disputed or refuted. Such a record is no feature. */
  standing?: Standing;
}

/** A value of the model with a `GeojsonReference` for every id in it. */
export type WithReferences<Value> = unknown extends Value
  ? Value
  : Value extends RecordId
    ? GeojsonReference
    : Value extends readonly (infer Item)[]
      ? WithReferences<Item>[]
      : Value extends object
        ? { [Field in keyof Value]: WithReferences<Value[Field]> }
        : Value;

type FeatureProperties<R> = WithReferences<Omit<R, "$schema" | "id" | "evidence">>;

/** The fields of the place. Of a disputed one they give the claimants and the names, and no state that the report does not give. */
export type GeojsonPlace = FeatureProperties<Omit<Place, "coordinates">>;

/** The fields of the visit, those of its `when` among them, so that a map can filter by `start` and `end`. */
export type GeojsonVisit = FeatureProperties<Omit<Visit, "when"> & When>;

/** The fields of the meeting, those of its `when` among them, so that a map can filter by `start` and `end`. */
export type GeojsonMeeting = FeatureProperties<Omit<Meeting, "when"> & When>;

/** The fields of the act, those of its `when` among them, so that a map can filter by `start` and `end`. */
export type GeojsonAct = FeatureProperties<Omit<Act, "when"> & When>;
