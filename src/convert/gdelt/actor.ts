import type { Organization, OrganizationId, OrganizationKind, State, StateId } from "../../generated/types.js";
import { digestOf } from "../import/ids.js";
import { cleaned, cut } from "../import/text.js";
import { frozen, type Made, Notices } from "./cells.js";
import { cameoRole, countryOf, knownGroup, regionName } from "./codes.js";
import { remember } from "./remember.js";
import { tableEvidence } from "./table.js";

/** One of the two actors of a row. */
export interface RowActor {
  id: StateId | OrganizationId;
  /** The state that it is or belongs to. */
  state: StateId | undefined;
  /** What GDELT calls it in this row, in capital letters: a leader, a capital, a group. */
  name: string;
}

/** What the columns of an actor come to. */
export interface MadeActor extends Made {
  /** Left out where they name none. */
  readonly actor?: RowActor;
}

const NAME_LENGTH = 300;

/**
 * The first or second actor of a row, of the text of its columns: code, name and country, with tabs between. Its record
 * stands for what the code means, such as the government of a country, and not for the name: GDELT does not tell whether
 * that is of a person, of a body or of a city.
 */
export const actorOf = {
  1: /* @__PURE__ */ remember((text) => madeActor(text, 1)),
  2: /* @__PURE__ */ remember((text) => madeActor(text, 2)),
} as const;

function madeActor(text: string, n: 1 | 2): MadeActor {
  const [code = "", given = "", countryCode = ""] = text.split("\t");
  const notices = new Notices();
  const name = notices.text(`Actor${n}Name`, given, NAME_LENGTH);
  if (cleaned(code) === "") {
    const rest = [
      [`Actor${n}Code`, code],
      [`Actor${n}Name`, name],
      [`Actor${n}CountryCode`, countryCode],
    ] as const;
    notices.leaveOut(rest, `there is no Actor${n}Code with it.`);
    return frozen({ records: [], notices: notices.list });
  }
  if (!isChain(code))
    notices.add(
      `Actor${n}Code`,
      `Actor${n}Code is no CAMEO actor code, three letters or digits a part: it is taken as a whole.`,
    );
  const meaning = meaningOfCode(code);
  if (countryCode !== "" && !meaning.parts.includes(countryCode)) {
    notices.add(`Actor${n}CountryCode`, `Actor${n}CountryCode is no part of Actor${n}Code: it is left out.`);
  }
  const state = stateOf(meaning, countryCode);
  const record = state && code.length === 3 ? state : organizationOf(code, meaning, state?.id);
  return frozen({
    records: state && state !== record ? [state, record] : [record],
    notices: notices.list,
    actor: { id: record.id, state: state?.id, name: name || record.name },
  });
}

/**
 * A code is a chain of parts of three: countries and roles in capitals, ethnic groups in small letters (`bdaUAF`), religious
 * groups also with a number (`CHRANG001`, `NRMUFO050`).
 */
function isChain(code: string): boolean {
  return code.length % 3 === 0 && CODE.test(code);
}

const CODE = /^[A-Za-z0-9]{1,60}$/;

/** What an actor code means. */
interface ActorMeaning {
  parts: readonly string[];
  name: string;
  kind: OrganizationKind;
  isInternational: boolean;
}

function meaningOfCode(code: string): ActorMeaning {
  const parts = isChain(code) ? (code.match(/.{3}/g) as string[]) : [cut(cleaned(code), NAME_LENGTH)];
  const isInternational = parts.some((part) => cameoRole(part)?.isInternational);
  return { parts, name: meaningName(parts), kind: kindOf(parts), isInternational };
}

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
    id: `organization:gdelt-${slugOfCode(code)}`,
    name,
    kind,
    ...(state !== undefined && { state }),
    identifiers: [{ scheme: "CAMEO actor code", value: cut(cleaned(code), NAME_LENGTH) }],
    evidence: [tableEvidence()],
  };
}

/** Small letters mean something else than capitals: `kur` are the Kurds. */
function slugOfCode(code: string): string {
  if (!CODE.test(code)) return `code-${digestOf(code)}`;
  return code === code.toUpperCase() ? code.toLowerCase() : `ethnic-${code.toLowerCase()}`;
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
