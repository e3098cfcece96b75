import type { Temporal } from "../../generated/types.js";
import type { Cast } from "./cast.js";
import type { Ids } from "./ids.js";
import type { ObjectReading } from "./objects.js";
import type { Topics } from "./topics.js";

/** What all parts of an importer of events share. */
export interface EventImport {
  readonly reading: ObjectReading;
  readonly ids: Ids;
  readonly cast: Cast;
  readonly topics: Topics;
  /** When the document was changed last, if that is told. */
  readonly changed: Temporal | undefined;
}
