import type { AgreementAction, AnyRecord, When } from "../generated/types.js";
import { isSameInstant } from "../time/interval.js";
import type { Groups } from "./groups.js";
import type { JoinReason } from "./merged.js";
import { nameKey } from "./name-key.js";
import { isWithinOther } from "./places.js";
import { canonical } from "./same-items.js";

/** What two occurrences share, and how much that is. */
export interface InCommon extends JoinReason {
  /** 0: not enough to be one; 1: enough; 2: more than another one that has just enough. */
  readonly strength: 0 | 1 | 2;
}

/** What makes an occurrence the one it is, in texts that others share. References lead to what is one already. */
export interface Traits {
  /** Only records that share one of these are compared. */
  readonly keys: readonly string[];
  inCommon(groups: Groups, other: Traits): InCommon | undefined;
}

/** The traits of an occurrence as `comparable` gives it, or `undefined` for what is none. */
export function traitsOf(record: AnyRecord): Traits | undefined {
  switch (record.type) {
    case "visit": {
      const visitors = record.visitors.map(({ actor }) => actor);
      return new Event(record.title, [record.when], visitors, [record.host]);
    }
    case "meeting": {
      const participants = record.participants?.map(({ actor }) => actor) ?? [];
      return new Event(record.title, [record.when], participants, record.place === undefined ? [] : [record.place]);
    }
    case "act": {
      const actors = [...(record.by ?? []), ...(record.with ?? []), ...(record.to ?? [])];
      return new Event(record.title, [record.when], actors, record.places ?? []);
    }
    case "agreement": {
      const days = [record.when, ...stepsDone(record.actions)];
      return new Event(record.title, days, record.parties ?? [], [], true);
    }
    case "process":
      return new Event(record.title, [record.when], record.parties, []);
    case "relationship": {
      const key = JSON.stringify([record.kind, ...[...record.parties].sort()]);
      return new Saying(new Map([[key, { on: "the kind and the parties", strength: 2 }]]), "occurrence");
    }
    case "statement":
      return new Saying(wordsOf(record), "words");
    default:
      return undefined;
  }
}

class Event implements Traits {
  readonly keys: readonly string[];
  readonly #title: string;
  readonly #whens: readonly When[];
  readonly #actors: ReadonlySet<string>;
  readonly #places: readonly string[];
  readonly #isText: boolean;

  /** @param isText whether it is called by its title: two sides sign several documents on one day. */
  constructor(
    title: string,
    whens: readonly (When | undefined)[],
    actors: readonly string[],
    places: readonly string[],
    isText = false,
  ) {
    this.#title = nameKey(title);
    this.#whens = whens.filter((when) => when !== undefined);
    this.#actors = new Set(actors);
    this.#places = places;
    this.#isText = isText;
    this.keys = [`title ${this.#title}`, ...[...this.#actors].map((actor) => `actor ${actor}`)];
  }

  inCommon(groups: Groups, other: Event): InCommon | undefined {
    const isTitle = this.#title === other.#title;
    const day = this.#dayOf(other);
    const isUndated = this.#days().length === 0 || other.#days().length === 0;
    const actors = [...this.#actors].filter((actor) => other.#actors.has(actor)).length;
    const isPlace = this.#places.some((a) => other.#places.some((b) => a === b || isWithinOther(groups, a, b)));
    const names = [
      ...(isTitle ? ["the title"] : []),
      ...(day === undefined ? [] : [`the day ${day}`]),
      ...(isPlace ? ["the place"] : []),
      ...(actors === 0 ? [] : [actors === 1 ? "a participant" : `${actors} participants`]),
    ];
    if (!isTitle && (day === undefined || names.length < 2)) return undefined;
    const isNothingElse = [this, other].every((each) => each.#actors.size === 0 && each.#places.length === 0);
    const isCalled = isTitle && (isPlace || actors > 0 || isNothingElse);
    const areAll = actors > 1 && actors === Math.min(this.#actors.size, other.#actors.size);
    const strength = (): InCommon["strength"] => {
      if (day === undefined) return isUndated && isTitle && actors > 0 ? 1 : 0;
      if (isCalled) return 2;
      if (this.#isText) return 0;
      if (areAll && isPlace) return 2;
      return areAll || (isPlace && actors > 0) ? 1 : 0;
    };
    return { by: "occurrence", on: listed(names), strength: strength() };
  }

  #days(): string[] {
    return this.#whens.map(dayOf).filter((day) => day !== undefined);
  }

  #dayOf(other: Event): string | undefined {
    const days = other.#days();
    const shared = this.#days().find((day) => days.includes(day));
    if (shared !== undefined) return shared;
    const starts = (event: Event) => event.#whens.flatMap(({ start }) => start ?? []);
    return starts(this)
      .find((start) => starts(other).some((each) => isSameInstant(start, each)))
      ?.slice(0, DAY_LENGTH);
  }
}

/** By what is compared, the strongest first. */
type Words = ReadonlyMap<string, Pick<InCommon, "on" | "strength">>;

/** One text that both have is enough. */
class Saying implements Traits {
  readonly keys: readonly string[];

  constructor(
    private readonly words: Words,
    private readonly by: JoinReason["by"],
  ) {
    this.keys = [...words.keys()];
  }

  inCommon(_: Groups, other: Saying): InCommon | undefined {
    const key = this.keys.find((each) => other.words.has(each));
    const shared = key === undefined ? undefined : this.words.get(key);
    return shared && { by: this.by, ...shared };
  }
}

const DAY_LENGTH = "2024-08-19".length;

/** The day on which it begins, as it is written: on the clock of the place. */
function dayOf({ start, notBefore, notAfter }: When): string | undefined {
  const day = (start ?? "").slice(0, DAY_LENGTH);
  if (day.length === DAY_LENGTH) return day;
  const from = (notBefore ?? "").slice(0, DAY_LENGTH);
  return start === undefined && from.length === DAY_LENGTH && from === notAfter?.slice(0, DAY_LENGTH)
    ? from
    : undefined;
}

function stepsDone(actions: readonly AgreementAction[] = []): (When | undefined)[] {
  return actions.filter(({ status }) => status === undefined).map(({ when }) => when);
}

/** A speaker says many things on one day: the same words, or the same claims, make it the same speech act. */
function wordsOf(record: Extract<AnyRecord, { type: "statement" }>): Words {
  const who = [record.kind, ...[...record.speakers].sort()];
  const words = new Map<string, Pick<InCommon, "on" | "strength">>();
  const add = (what: readonly string[], on: string, strength: InCommon["strength"] = 2) =>
    words.set(JSON.stringify([who, what]), { on: `the speakers, the kind and ${on}`, strength });
  for (const { text } of record.quotes ?? []) add(["quote", nameKey(text)], "a quotation");
  add(["summary", nameKey(record.summary)], "the summary");
  const claims = (record.claims ?? []).map(canonical).sort();
  if (claims.length > 0) add(["claims", ...claims], "all that they claim", 1);
  return words;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
