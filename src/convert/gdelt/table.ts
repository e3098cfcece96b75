import type { Evidence, Source, SourceId, Url } from "../../generated/types.js";

const TABLE: SourceId = "source:gdelt-events";

/** The event table as the source of all that is read from it. */
export function tableSource(url: Url | undefined): Source {
  return {
    type: "source",
    id: TABLE,
    kind: "dataset",
    title: "GDELT 2.0 event table",
    ...(url !== undefined && { url }),
  };
}

/** What every record but a source says of where it comes from. */
export function tableEvidence(): Evidence {
  return { source: TABLE, basis: "stated" };
}
