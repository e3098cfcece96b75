import type { Report, Source, SourceId, Statement, StatementId } from "../generated/types.js";
import { tellsThatIs } from "./standing-of.js";

/** On which way something that was said came to whoever encoded it. */
export interface Chain {
  /** The statement itself, then the one that tells that it was made, and so on: the innermost speaker first. */
  statements: [Statement, ...Statement[]];
  /** The sources that passed it on: where it came from first, what was read last. Empty without evidence. */
  sources: Source[];
}

/**
 * The chains of a statement from the speaker outwards. A statement inside a statement, which has a `standing`, goes through
 * each statement that tells that it was made; any other through its own evidence. A source that is `basedOn` another in the
 * same evidence comes after it. Ids that name no record are left out, and of a circle each record comes once. They come one by
 * one, since sources that are based on each other in many ways make very many.
 */
export function* chainsOf(report: Report, statement: Statement | StatementId): Generator<Chain> {
  const id = typeof statement === "string" ? statement : statement.id;
  const statements = report.statements ?? [];
  const start = statements.find((each) => each.id === id);
  if (start === undefined) return;
  const sources = new Map((report.sources ?? []).map((source) => [source.id, source]));
  const outwards = (one: Statement) => statements.filter((outer) => outer.id !== one.id && tellsThatIs(outer, one.id));
  for (const said of paths([start], (one) => (one.standing === undefined ? [] : outwards(one)))) {
    const cited = citedBy(said.at(-1) as Statement, sources);
    if (cited.length === 0) yield { statements: said as Chain["statements"], sources: [] };
    const following = (one: Source) => cited.filter((next) => next.id !== one.id && next.basedOn?.includes(one.id));
    for (const passed of paths(originsAmong(cited, following), following)) {
      yield { statements: said as Chain["statements"], sources: passed };
    }
  }
}

function citedBy({ evidence = [] }: Statement, sources: ReadonlyMap<SourceId, Source>): Source[] {
  const ids = new Set(evidence.map(({ source }) => source));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** Those that follow no other, and of a circle that nothing leads into the first. */
function originsAmong(cited: readonly Source[], following: (one: Source) => Source[]): Source[] {
  const later = new Set(cited.flatMap(following));
  const origins = new Set(cited.filter((source) => !later.has(source)));
  const reached = new Set(origins);
  for (const source of reached) for (const next of following(source)) reached.add(next);
  for (const source of cited) {
    if (reached.has(source)) continue;
    origins.add(source);
    reached.add(source);
    for (const each of reached) for (const next of following(each)) reached.add(next);
  }
  return cited.filter((source) => origins.has(source));
}

interface Step<T> {
  readonly value: T;
  readonly before: Step<T> | undefined;
}

/** All ways from a start to where nothing follows that is not on the way already. */
function* paths<T>(starts: readonly T[], following: (value: T) => readonly T[]): Generator<T[]> {
  const open: Step<T>[] = starts.map((value) => ({ value, before: undefined })).reverse();
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const way = wayTo(step);
    const next = following(step.value).filter((value) => !way.includes(value));
    if (next.length === 0) yield way;
    for (const value of next.reverse()) open.push({ value, before: step });
  }
}

function wayTo<T>(step: Step<T>): T[] {
  const way: T[] = [];
  for (let at: Step<T> | undefined = step; at !== undefined; at = at.before) way.push(at.value);
  return way.reverse();
}
