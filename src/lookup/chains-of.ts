import { addToList } from "../collections/add-to-list.js";
import type { Report, Source, SourceId, Statement, StatementId } from "../generated/types.js";
import { saysThatIs, statementsOn } from "./standing-of.js";

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
  yield* chainFinder(report)(typeof statement === "string" ? statement : statement.id);
}

/** The same for many statements of one report, which is read once. */
export function chainFinder({ statements = [], sources = [] }: Report): (statement: StatementId) => Generator<Chain> {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const statementById = new Map<StatementId, Statement>();
  for (const each of statements) if (!statementById.has(each.id)) statementById.set(each.id, each);
  const told = statementsOn(statements);
  const outwards = (one: Statement) => (told.get(one.id) ?? []).filter((outer) => saysThatIs(outer, one) === true);
  return function* (id) {
    const start = statementById.get(id);
    if (start === undefined) return;
    for (const said of paths([start], (one) => (one.standing === undefined ? [] : outwards(one)))) {
      const cited = citedBy(said.at(-1) as Statement, sourceById);
      if (cited.length === 0) yield { statements: said as Chain["statements"], sources: [] };
      const relays = relaysAmong(cited);
      const following = ({ id }: Source) => relays.get(id) ?? [];
      for (const passed of paths(originsAmong(cited, following), following)) {
        yield { statements: said as Chain["statements"], sources: passed };
      }
    }
  };
}

function citedBy({ evidence = [] }: Statement, sources: ReadonlyMap<SourceId, Source>): Source[] {
  const ids = new Set(evidence.map(({ source }) => source));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** By source, those of the same evidence that are based on it. */
function relaysAmong(cited: readonly Source[]): ReadonlyMap<SourceId, readonly Source[]> {
  const relays = new Map<SourceId, Source[]>();
  for (const relay of cited) {
    for (const id of new Set(relay.basedOn)) {
      if (id === relay.id) continue;
      addToList(relays, id, relay);
    }
  }
  return relays;
}

type Following<T> = (value: T) => readonly T[];

/** Those that follow no other, and of a circle that nothing leads into the first. */
function originsAmong(cited: readonly Source[], following: Following<Source>): Source[] {
  const later = new Set(cited.flatMap(following));
  const origins = new Set<Source>();
  const reached = new Set<Source>();
  const begin = (origin: Source) => {
    origins.add(origin);
    const open = [origin];
    for (let source = open.pop(); source !== undefined; source = open.pop()) {
      if (reached.has(source)) continue;
      reached.add(source);
      open.push(...following(source));
    }
  };
  for (const source of cited) if (!later.has(source)) begin(source);
  for (const source of cited) if (!reached.has(source)) begin(source);
  return cited.filter((source) => origins.has(source));
}

/** All ways from a start to where nothing follows that is not on the way already. */
function* paths<T>(starts: readonly T[], following: Following<T>): Generator<T[]> {
  /** A set keeps its order, and tells at once what is on the way. */
  const way = new Set<T>();
  /** For each step of the way what can still be taken in its place, the next last. */
  const open: T[][] = [[...starts].reverse()];
  const taken: T[] = [];
  for (let choices = open.at(-1); choices !== undefined; choices = open.at(-1)) {
    const value = choices.pop();
    if (value === undefined) {
      open.pop();
      way.delete(taken.pop() as T);
      continue;
    }
    way.add(value);
    const next = following(value).filter((each) => !way.has(each));
    if (next.length > 0) {
      taken.push(value);
      open.push(next.reverse());
    } else {
      yield [...way];
      way.delete(value);
    }
  }
}
