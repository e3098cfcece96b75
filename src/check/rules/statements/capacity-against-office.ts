import type { ActorId, Person, PersonId, RecordId } from "../../../generated/types.js";
import { eventsOf } from "../../../lookup/events.js";
import { quote } from "../../../text/quote.js";
import { foldText, wordsOf } from "../../../text/words.js";
import { isBelowLeader } from "../helpers/leaders.js";
import type { Rule, RuleContext } from "../rule.js";

export const capacityAgainstOffice: Rule = {
  code: "capacity-against-office",
  severity: "warning",
  description:
    "Somebody takes part, speaks or signs as a head of state or government, and the only office of that person is one below, such as a minister's; or the other way round.",
  help: "Correct the capacity or the person, or give the person the other office too.",
  example:
    '"speakers": ["person:ada"], "capacity": "Foreign Minister" beside {"id": "person:ada", "offices": [{"title": "foreign minister"}]}',
  inReport: true,
  about: ["Participation.capacity", "Statement.capacity", "Representative.capacity"],
  *find(context) {
    const { index } = context;
    if (index === undefined) return;
    const titles = new Titles();
    for (const { actor, capacity, id, path } of capacities(context)) {
      if (capacity === undefined || !actor.startsWith("person:")) continue;
      const person = index.get(actor as PersonId);
      const office = person && onlyOffice(person);
      if (office === undefined || !titles.areOfOtherRank(capacity, office)) continue;
      yield {
        path: `${path}/capacity`,
        message: `${id} has ${actor} in the capacity ${quote(capacity)}, and the only office of that person is ${quote(office)}.`,
      };
    }
  },
};

/** Somebody who takes part, signs or speaks, and where. */
interface Acting {
  readonly actor: ActorId;
  readonly capacity: string | undefined;
  readonly id: RecordId;
  readonly path: string;
}

function* capacities(context: RuleContext): Generator<Acting> {
  for (const { record, path } of eventsOf(context)) {
    const [key, people] =
      record.type === "visit" ? ["visitors", record.visitors] : ["participants", record.participants ?? []];
    for (const [i, { actor, capacity }] of people.entries()) {
      yield { actor, capacity, id: record.id, path: `${path}/${key}/${i}` };
    }
  }
  for (const { record, path } of context.of("agreement")) {
    for (const [i, { representatives = [] }] of (record.actions ?? []).entries()) {
      for (const [j, { person, capacity }] of representatives.entries()) {
        yield { actor: person, capacity, id: record.id, path: `${path}/actions/${i}/representatives/${j}` };
      }
    }
  }
  for (const { record, path } of context.of("statement")) {
    const { id, speakers, capacity } = record;
    const [actor] = speakers;
    if (actor !== undefined && speakers.length === 1) yield { actor, capacity, id, path };
  }
}

/** The title of the one office that the person is known to have. Whoever has left it has another one, or none. */
function onlyOffice({ offices = [] }: Person): string | undefined {
  const [office] = offices;
  if (office === undefined || offices.length > 1 || office.former || office.end !== undefined) return undefined;
  return office.title;
}

/**
 * A title of a head of state or government that is nothing else. Titles have synonyms in every language and stories have ways
 * around them, so that two that have no word in common may well be one office: only of these it is certain that a minister or an
 * envoy does not have them.
 */
const LEADER = /^(?:[\p{L}]+(?:an|ese|ish|i) )?(president|prime minister|chancellor|king|queen|emir)$/u;

/** No plain title is longer. */
const LONGEST = 80;

class Titles {
  // To look for words of offices takes long, and one title often stands at many places.
  readonly #below = new Map<string, string | undefined>();

  areOfOtherRank(capacity: string, office: string): boolean {
    return this.#isAbove(capacity, office) || this.#isAbove(office, capacity);
  }

  /** A former, future or deputy president, or somebody who works for one, may be the president of another day. */
  #isAbove(title: string, other: string): boolean {
    const [, rank] = (title.length <= LONGEST && LEADER.exec(wordsOf(foldText(title)))) || [];
    return rank !== undefined && this.#wordsBelow(other)?.includes(rank) === false;
  }

  /** The words of a title that is certainly below that of a leader. */
  #wordsBelow(title: string): string | undefined {
    if (this.#below.has(title)) return this.#below.get(title);
    const words = isBelowLeader(title) ? wordsOf(foldText(title)) : undefined;
    this.#below.set(title, words);
    return words;
  }
}
