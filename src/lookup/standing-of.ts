import type { OccurrenceId, Report, Standing, Statement, StatementKind } from "../generated/types.js";

/** Whether an occurrence is there at all, and who says so. */
export interface StandingOf {
  /** As the record has it. Absent: the sources tell it as fact. */
  standing?: Standing;
  /** The statements that tell that it is there, happened or is planned, in the order of the report. */
  claimedBy: Statement[];
  /** The statements that deny it, in the order of the report. */
  deniedBy: Statement[];
}

/** The kinds by which somebody tells how things are or will be. The others ask for it, offer it or undertake it. */
const TELLING: readonly StatementKind[] = ["assert", "accuse", "announce", "foretell", "evaluate", "courtesy"];
/** The kinds that take for granted what they are about. */
const PRESUMING: readonly StatementKind[] = ["evaluate", "courtesy"];

/**
 * The standing of an occurrence, with the statements that claim it and those that deny it. Only what is said of the whole
 * record counts: neither a claim on one of its fields, nor that it should be. To thank for something or to value it is to
 * claim it. A statement may have a `standing` itself: then it is not told as fact that somebody said so.
 *
 * `undefined`, where no occurrence of the report has this id.
 */
export function standingOf(report: Report, id: OccurrenceId): StandingOf | undefined {
  const record = occurrencesOf(report).find((occurrence) => occurrence.id === id);
  if (record === undefined) return undefined;
  const statements = (report.statements ?? []).filter((statement) => statement.id !== id);
  return {
    ...(record.standing !== undefined && { standing: record.standing }),
    claimedBy: statements.filter((statement) => tellsThatIs(statement, id)),
    deniedBy: statements.filter((statement) => claimsWhole(statement, id) && isDenial(statement)),
  };
}

/** Whether a statement tells that an occurrence is there. */
export function tellsThatIs(statement: Statement, id: OccurrenceId): boolean {
  if (isDenial(statement)) return false;
  return (
    (TELLING.includes(statement.kind) && claimsWhole(statement, id)) ||
    (PRESUMING.includes(statement.kind) && statement.about?.includes(id) === true)
  );
}

function isDenial({ kind, factuality }: Statement): boolean {
  return kind === "deny" || factuality === "certain-not";
}

function claimsWhole({ claims = [] }: Statement, id: OccurrenceId): boolean {
  return claims.some(
    ({ record, key, field, modality, refrain }) =>
      record === id && key === undefined && field === undefined && modality === undefined && refrain === undefined,
  );
}

function occurrencesOf(report: Report): { id: string; standing?: Standing }[] {
  const { visits = [], meetings = [], agreements = [], acts = [], statements = [] } = report;
  const { processes = [], relationships = [] } = report;
  return [...visits, ...meetings, ...agreements, ...acts, ...statements, ...processes, ...relationships];
}
