import { isObject } from "../../json/object.js";
import { isGiven } from "../import/objects.js";

/** The classes of the Popolo specification that are read. */
export type PopoloClass = "person" | "organization" | "membership" | "post" | "area" | "event";

/** What a document calls the list of a class. */
export const LISTS: Readonly<Record<string, PopoloClass>> = {
  persons: "person",
  people: "person",
  organizations: "organization",
  organisations: "organization",
  memberships: "membership",
  posts: "post",
  areas: "area",
  events: "event",
};

/** Under which keys objects of other classes stand in an object of a class. */
export const EMBEDDED: Readonly<Record<PopoloClass, Readonly<Record<string, PopoloClass>>>> = {
  person: { memberships: "membership" },
  organization: { memberships: "membership", posts: "post", parent: "organization", children: "organization" },
  membership: {
    person: "person",
    organization: "organization",
    post: "post",
    on_behalf_of: "organization",
    area: "area",
    legislative_period: "event",
  },
  post: { memberships: "membership", organization: "organization", area: "area" },
  area: { parent: "area", children: "area" },
  event: {},
};

const CLASSES: ReadonlySet<string> = new Set(Object.values(LISTS));

/** Keys that objects of one class have, and no others. */
const OWN_KEYS: Readonly<Partial<Record<PopoloClass, readonly string[]>>> = {
  person: [
    ...["given_name", "family_name", "additional_name", "sort_name", "patronymic_name", "birth_date", "death_date"],
    ...["gender", "honorific_prefix", "honorific_suffix", "national_identity", "biography", "email"],
  ],
  organization: ["classification", "founding_date", "dissolution_date", "abstract", "posts"],
  area: ["geometry", "type"],
};

/** The class of an object: what it says, and else what its keys tell. `undefined` where they do not tell. */
export function classOf(value: Readonly<Record<string, unknown>>): PopoloClass | undefined {
  const said = [value._type, value["@type"], value.type, idPrefix(value._id ?? value.id)].find(
    (type) => typeof type === "string" && CLASSES.has(type.toLowerCase()),
  );
  if (said !== undefined) return (said as string).toLowerCase() as PopoloClass;
  const has = (...keys: string[]) => keys.some((key) => isGiven(value[key]));
  if (!has("name", "given_name", "family_name")) {
    if (has("person_id", "person", "member_id", "member")) return "membership";
    return has("label") && has("organization_id", "organization", "role", "memberships") ? "post" : undefined;
  }
  const scores = Object.entries(OWN_KEYS).map(([name, keys]) => {
    const own = keys.filter((key) => isGiven(value[key])).length;
    return { name: name as PopoloClass, score: own + (name === ownerOf(value.memberships) ? 2 : 0) };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.name : undefined;
}

/** Open Civic Data says the class in the id: `ocd-person/…`. */
function idPrefix(id: unknown): string | undefined {
  return typeof id === "string" && id.startsWith("ocd-") ? id.slice("ocd-".length).split("/")[0] : undefined;
}

/** Whose memberships they are: a person's name the organization, an organization's the person. */
function ownerOf(memberships: unknown): PopoloClass | undefined {
  const first: unknown = Array.isArray(memberships) ? memberships[0] : undefined;
  if (!isObject(first)) return undefined;
  const named = [first.person_id, first.person].some(isGiven);
  const other = [first.organization_id, first.organization].some(isGiven);
  // Of both, what it does not need to say is whose they are: PopIt says it all the same.
  return named && !other ? "organization" : other && !named ? "person" : undefined;
}
