import { addToList } from "../collections/add-to-list.js";
import type { AnyRecord, Claim, OccurrenceId, Report, Standing, Statement, StatementKind } from "../generated/types.js";
import { isTextOf } from "./model.js";
import type { RecordOf } from "./report-index.js";

/** Whether an occurrence is there at all, and who says so. */
export interface StandingOf {
  /** As the record has it. Absent: the sources tell it as fact. */
  standing?: Standing;
  /** The statements that tell that it is there, happened or is planned, in the order of the report. */
  claimedBy: Statement[];
  /** The statements that deny it, be it as only probable, in the order of the report. */
  deniedBy: Statement[];
}

/** What happens, holds or is said, and may have a standing. */
export type Occurrence = RecordOf<OccurrenceId>;

/** The kinds that take for granted what they are about. */
const PRESUMING: readonly StatementKind[] = ["evaluate", "courtesy"];

/**
 * The standing of an occurrence, with the statements that claim it and those that deny it. Only what is said of the whole
 * record counts: neither a claim on one of its fields, nor that it should be, unless `proposed` is what its own status says.
 * To thank for something or to value it is to claim it, and who rejects it or agrees to it tells that it is there. A question
 * says nothing of it, nor does who will not comment or does not commit itself. A statement may have a `standing` itself: then
 * it is not told as fact that somebody said so.
 *
 * `undefined`, where no occurrence of the report has this id.
 */
export function standingOf(report: Report, id: OccurrenceId): StandingOf | undefined {
  const record = occurrencesOf(report).find((occurrence) => occurrence.id === id);
  if (record === undefined) return undefined;
  const statements = report.statements ?? [];
  return {
    ...(record.standing !== undefined && { standing: record.standing }),
    claimedBy: statements.filter((statement) => saysThatIs(statement, record) === true),
    deniedBy: statements.filter((statement) => saysThatIs(statement, record) === false),
  };
}

/** What a statement says of whether an occurrence is there: that it is, that it is not, or nothing. */
export function saysThatIs(statement: Statement, occurrence: Occurrence): boolean | undefined {
  const { id, kind, shade, factuality, claims, about } = statement;
  if (id === occurrence.id) return undefined;
  const isClaimed = claims?.some((claim) => isOfWhole(claim, occurrence)) ?? false;
  if (saysNot(statement)) return isClaimed ? false : undefined;
  if (kind === "ask" || shade === "decline-comment" || factuality === "uncommitted") return undefined;
  return isClaimed || (PRESUMING.includes(kind) && about?.includes(occurrence.id)) ? true : undefined;
}

/** Whether it says of what it claims that it is not so, be it as only probable. */
export function saysNot({ kind, factuality }: Statement): boolean {
  return kind === "deny" || factuality?.endsWith("-not") === true;
}

/** By record, the statements that claim it, or an item or a field of it, or are about it. */
export function statementsOn(statements: Iterable<Statement>): ReadonlyMap<string, readonly Statement[]> {
  const byRecord = new Map<string, Statement[]>();
  for (const statement of statements) {
    const ids = new Set<string>(statement.about);
    for (const { record } of statement.claims ?? []) ids.add(record);
    for (const id of ids) {
      addToList(byRecord, id, statement);
    }
  }
  return byRecord;
}

/** Whether a record may have a standing. */
export function isOccurrence(record: AnyRecord): record is Occurrence {
  return isTextOf("OccurrenceId", record.id);
}

/** Whether it claims the occurrence as it is recorded. What is asked for, allowed or asked not to be done is recorded as proposed. */
function isOfWhole({ record, key, field, modality, refrain }: Claim, occurrence: Occurrence): boolean {
  if (record !== occurrence.id || key !== undefined || field !== undefined) return false;
  if (modality === undefined && refrain === undefined) return true;
  return modality !== "hypothetical" && "status" in occurrence && occurrence.status === "proposed";
}

function occurrencesOf(report: Report): Occurrence[] {
  const { visits = [], meetings = [], agreements = [], acts = [], statements = [] } = report;
  const { processes = [], relationships = [] } = report;
  return [...visits, ...meetings, ...agreements, ...acts, ...statements, ...processes, ...relationships];
}
