import type { ActorId, Participation } from "../../generated/types.js";
import type { Draft } from "../import/draft.js";
import type { NamedType } from "../import/names.js";
import { at, type Node } from "../import/objects.js";
import { addParticipant } from "../import/participants.js";
import { composed, type Found, implied, joined } from "../import/reading.js";
import { isBodyName } from "./bodies.js";
import { NAMESPACE, type PlanningImport, SCHEME } from "./importing.js";
import { holder, type Item } from "./items.js";

type ActorTypes = readonly [NamedType, ...NamedType[]];

/** The lists of those who take part, what somebody in them is unless it is known, and their part. */
const LISTS: readonly (readonly [key: string, types: ActorTypes, role?: string])[] = [
  ["organizer", ["organization", "state", "person"], "host"],
  ["event_organizer", ["organization", "state", "person"], "host"],
  ["participant", ["person", "organization", "state"]],
];

/** Who organizes an event and takes part in it, and whom to ask about it. */
export function readPeople(importing: PlanningImport, item: Item, draft: Draft): void {
  const { reading, cast } = importing;
  for (const [key, types, role] of LISTS) {
    const holding = holder(item, key);
    const one = reading.object(holding, key);
    for (const node of one ? [one] : reading.objects(holding, key)) {
      const name = reading.text(node, "name");
      if (name === undefined) continue;
      const actor = cast.of(typesOf(importing, name, types), {
        path: node.path,
        name,
        uri: reading.text(node, "qcode"),
        scheme: SCHEME,
      });
      const found = composed<Participation>(node.path, {
        actor: { ...name, value: actor.id as ActorId },
        role: role === undefined ? undefined : implied(node.path, role),
      });
      addParticipant(draft, "participants", found, reading.explain);
    }
  }
  for (const node of reading.objects(holder(item, "event_contact_info"), "event_contact_info")) {
    readContact(importing, node, draft);
  }
}

/** What somebody was taken for before, under the same name, first. */
function typesOf({ actors }: PlanningImport, { value }: Found, types: ActorTypes): ActorTypes {
  const known = actors.get(value);
  const called: ActorTypes = isBodyName(value) ? ["organization", "state", "person"] : types;
  if (known === undefined) actors.set(value, called[0]);
  return known === undefined ? called : [known, ...called];
}

/** Whom the press may ask, who need not take part. How to reach people is no matter of a report. */
function readContact(importing: PlanningImport, node: Node, draft: Draft): void {
  const { reading, cast } = importing;
  if (node.value.public === false) {
    reading.explain(node.path, "The contact is not public.");
    return;
  }
  for (const key of PRIVATE) reading.explain(at(node, key), "How to reach people is no matter of a report.");
  reading.skip(node, "public", true);
  const name = nameOf(importing, node);
  const title = reading.text(node, "job_title");
  const employer = reading.text(node, "organisation") ?? reading.text(node, "organization");
  const body = employer && cast.of(["organization", "state"], { path: employer.path, name: employer });
  const of = employer && body && { ...employer, value: body.id };
  if (name === undefined) {
    if (of) draft.extend(NAMESPACE, "event_contact_info", of);
    return;
  }
  const person = cast.of(["person"], { path: node.path, name });
  if (title) person.addOnce("offices", composed(title.path, { title, of }));
  else if (of) person.extend(NAMESPACE, "organisation", of);
  draft.extend(NAMESPACE, "event_contact_info", { ...name, value: person.id });
}

const PRIVATE = [
  ...["contact_email", "contact_phone", "mobile", "fax", "contact_address", "postcode", "locality", "city"],
  ...["country", "contact_state", "website", "twitter", "facebook", "instagram"],
  ...["_id", "_created", "_updated", "_etag", "is_active", "schema", "links"],
];

function nameOf({ reading }: PlanningImport, node: Node): Found | undefined {
  const parts = [reading.text(node, "first_name"), reading.text(node, "last_name")].flatMap((part) => part ?? []);
  return joined(parts, " ");
}
