import type { Person } from "../../../generated/types.js";
import { eventsOf } from "../../../lookup/events.js";
import { quote } from "../../../text/quote.js";
import { foldText, wordsOf } from "../../../text/words.js";
import { isBelowLeader } from "../helpers/leaders.js";
import type { Rule, RuleContext, Violation } from "../rule.js";

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
    const { of, index } = context;
    if (index === undefined) return;
    for (const { record, path } of eventsOf(context)) {
      const people = record.type === "visit" ? "visitors" : "participants";
      const participations = record.type === "visit" ? record.visitors : (record.participants ?? []);
      for (const [i, { actor, capacity }] of participations.entries()) {
        yield* compare(actor, capacity, record.id, `${path}/${people}/${i}`, index);
      }
    }
    for (const { record, path } of of("agreement")) {
      for (const [i, { representatives = [] }] of (record.actions ?? []).entries()) {
        for (const [j, { person, capacity }] of representatives.entries()) {
          yield* compare(person, capacity, record.id, `${path}/actions/${i}/representatives/${j}`, index);
        }
      }
    }
    for (const { record, path } of of("statement")) {
      const [speaker, ...others] = record.speakers;
      if (speaker === undefined || others.length > 0) continue;
      yield* compare(speaker, record.capacity, record.id, path, index);
    }
  },
};

function* compare(
  actor: string,
  capacity: string | undefined,
  id: string,
  path: string,
  index: NonNullable<RuleContext["index"]>,
): Generator<Violation> {
  if (capacity === undefined || !actor.startsWith("person:")) return;
  const person = index.get(actor as Person["id"]);
  const office = person && onlyOffice(person);
  if (office === undefined || !areOfOtherRank(capacity, office)) return;
  yield {
    path: `${path}/capacity`,
    message: `${id} has ${actor} in the capacity ${quote(capacity)}, and the only office of that person is ${quote(office)}.`,
  };
}

/** The title of the one office that the person is known to have. Whoever has left it has another one, or none. */
function onlyOffice({ offices = [] }: Person): string | undefined {
  const [office, ...others] = offices;
  return others.length > 0 || office?.former || office?.end !== undefined ? undefined : office?.title;
}

/**
 * A title of a head of state or government that is nothing else. Titles have synonyms in every language and stories have ways
 * around them, so that two that have no word in common may well be one office: only of these it is certain that a minister or an
 * envoy does not have them.
 */
const LEADER = /^(?:[\p{L}]+(?:an|ese|ish|i) )?(president|prime minister|chancellor|king|queen|emir)$/u;

function areOfOtherRank(capacity: string, office: string): boolean {
  return isLeaderAbove(capacity, office) || isLeaderAbove(office, capacity);
}

/** A former, future or deputy president, or somebody who works for one, may be the president of another day. */
function isLeaderAbove(title: string, other: string): boolean {
  const [, rank] = LEADER.exec(words(title)) ?? [];
  return rank !== undefined && !words(other).includes(rank) && isBelowLeader(other);
}

function words(title: string): string {
  return wordsOf(foldText(title));
}
