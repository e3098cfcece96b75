import type { RecordType, Standing } from "../../generated/types.js";
import type { Html } from "../markup/html.js";
import type { Span } from "../values/calendar.js";
import type { Look } from "../values/looks.js";

/** How a row is drawn: by how far something has come, or as a change of it, or as something said. */
export type RowLook = Look | "change" | "say";

/** A dated moment of the story. */
export interface Row {
  readonly span: Span;
  readonly type: RecordType;
  readonly look: RowLook;
  readonly standing?: Standing | undefined;
  readonly when: Html;
  readonly what: Html;
}

/** The rows of one kind of record, and what has no date. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly undated: readonly Html[];
  /** How many more records one of those stands for. */
  readonly more?: number;
}
