import type { Organization, OrganizationId, OrganizationKind, State, StateId } from "../../generated/types.js";
import { cameoRole, countryOf, knownGroup, regionName } from "./codes.js";
import { type RowContext, tableEvidence } from "./context.js";
import { remember } from "./remember.js";
import { BadRow } from "./row-reader.js";

/** One of the two actors of a row. */
export interface RowActor {
  id: StateId | OrganizationId;
  /** The state that it is or belongs to. */
  state: StateId | undefined;
  /** What GDELT calls it in this row, in capital letters: a leader, a capital, a group. */
  name: string;
}

/** The columns of the first and of the second actor. */
const COLUMNS = {
  1: { code: "Actor1Code", name: "Actor1Name", country: "Actor1CountryCode" },
  2: { code: "Actor2Code", name: "Actor2Name", country: "Actor2CountryCode" },
} as const;

const NAME_LENGTH = 300;

/**
 * The first or second actor of a row. Its record stands for what the code means, such as the government of a country, and
 * not for the name: GDELT does not tell whether that is of a person, of a body or of a city.
 *
 * @throws BadRow if its code is none
 */
export function rowActor(context: RowContext, n: 1 | 2): RowActor | undefined {
  const columns = COLUMNS[n];
  const code = context.row.get(columns.code);
  const name = context.text(columns.name, NAME_LENGTH);
  if (code === "") {
    if (name !== "") context.notice(columns.name, `${columns.name} has no ${columns.code} with it: it is left out.`);
    return undefined;
  }
  if (!ACTOR_CODE.test(code)) throw BadRow.at(columns.code, code, "a CAMEO actor code, three letters a part");
  const meaning = meaningOfCode(code);
  const countryCode = context.row.get(columns.country);
  if (countryCode !== "" && !meaning.parts.includes(countryCode)) {
    context.notice(columns.country, `${columns.country} is no part of ${columns.code}: it is left out.`);
  }
  const state = stateOf(meaning, countryCode);
  if (state) context.add(state);
  const record = state && code.length === 3 ? state : context.add(organizationOf(code, meaning, state?.id));
  return { id: record.id, state: state?.id, name: name || record.name };
}

const ACTOR_CODE = /^[A-Za-z]{3,60}$/;

/** What an actor code means. */
interface ActorMeaning {
  parts: readonly string[];
  name: string;
  kind: OrganizationKind;
  isInternational: boolean;
}

const meaningOfCode = /* @__PURE__ */ remember((code): ActorMeaning => {
  // A code is never empty.
  const parts = code.match(/.{1,3}/g) as string[];
  const isInternational = parts.some((part) => cameoRole(part)?.isInternational);
  return { parts, name: meaningName(parts), kind: kindOf(parts), isInternational };
});

/** The state that an actor is or belongs to. The column is asked too, for some codes are of a religion as well. */
function stateOf({ parts, isInternational }: ActorMeaning, code: string): State | undefined {
  const country = parts.includes(code) && !isInternational ? countryOf(code) : undefined;
  if (country === undefined) return undefined;
  return {
    type: "state",
    id: `state:${country.countryCode.toLowerCase()}`,
    name: country.name,
    countryCode: country.countryCode,
    identifiers: [{ scheme: "CAMEO country code", value: code }],
    evidence: [tableEvidence()],
  };
}

function organizationOf(code: string, { name, kind }: ActorMeaning, state: StateId | undefined): Organization {
  return {
    type: "organization",
    id: `organization:gdelt-${code.toLowerCase()}`,
    name,
    kind,
    ...(state !== undefined && { state }),
    identifiers: [{ scheme: "CAMEO actor code", value: code }],
    evidence: [tableEvidence()],
  };
}

/** What the code means, part by part. An organization that has a code of its own needs no more than its name. */
function meaningName(parts: readonly string[]): string {
  const group = parts.findIndex(isKnownGroup);
  return parts.slice(Math.max(group, 0)).map(partName).join(", ");
}

function partName(part: string): string {
  return knownGroup(part) ?? countryOf(part)?.name ?? cameoRole(part)?.name ?? regionName(part) ?? part;
}

/** `grouping` is whatever acts under one name: reporters, residents, a region. */
function kindOf(parts: readonly string[]): OrganizationKind {
  const kinds = parts.map((part) => cameoRole(part)?.kind);
  const kind = kinds.find((kind) => kind !== undefined) ?? "grouping";
  // A party with a code of its own stands under the government while it governs, and is not it.
  return kind === "government" && parts.some(isKnownGroup) ? "grouping" : kind;
}

function isKnownGroup(part: string): boolean {
  return knownGroup(part) !== undefined;
}
