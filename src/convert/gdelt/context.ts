import type { Evidence, Source, SourceId, Url } from "../../generated/types.js";
import { cleaned, cut } from "../import/text.js";
import type { GdeltColumn, ReadColumn } from "./columns.js";
import type { GdeltNotice, GdeltRecord } from "./row.js";
import type { RowReader } from "./row-reader.js";

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

/** One row while it is converted: what it says, and what has been made of it. */
export class RowContext {
  /** In the order in which they refer to each other. */
  readonly records: GdeltRecord[];
  readonly notices: GdeltNotice[] = [];

  constructor(
    readonly row: RowReader,
    url: Url | undefined,
  ) {
    this.records = [tableSource(url)];
  }

  /** A text of the row for a name or a title. A notice tells where it is not taken as it stands. */
  text(column: ReadColumn, length: number): string {
    const text = this.row.get(column);
    const fit = cut(cleaned(text), length);
    if (fit !== text) {
      this.notice(
        column,
        `${column} is taken without control characters and outer spaces, and at most ${length} characters long.`,
      );
    }
    return fit;
  }

  notice(column: GdeltColumn, message: string): void {
    this.notices.push({ column, message });
  }

  /** Adds a record, unless the row has it already. */
  add<R extends GdeltRecord>(record: R): R {
    if (!this.records.some(({ id }) => id === record.id)) this.records.push(record);
    return record;
  }
}
