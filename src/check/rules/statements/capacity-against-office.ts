import type { Person } from "../../../generated/types.js";
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
  *find({ of, values, index }) {
    if (index === undefined) return;
    for (const { value, record, path } of values("Participation")) {
      yield* compare(value.actor, value.capacity, record.id, path, index);
    }
    for (const { value, record, path } of values("Representative")) {
      yield* compare(value.person, value.capacity, record.id, path, index);
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
const LEADER = /^(?:[\p{L}]+(?:an|ese|ish|i) )?(?:president|prime minister|chancellor|king|queen|emir)$/u;

function areOfOtherRank(capacity: string, office: string): boolean {
  return (isLeader(capacity) && isBelowLeader(office)) || (isLeader(office) && isBelowLeader(capacity));
}

function isLeader(title: string): boolean {
  return LEADER.test(wordsOf(foldText(title)));
}
