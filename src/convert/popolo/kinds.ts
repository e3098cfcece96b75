import { wordsOf } from "../../lookup/model.js";
import type { Found } from "../import/reading.js";

/** What documents of Popolo call the kinds of organizations, where it is not the word itself. */
const ORGANIZATIONS: Readonly<Record<string, readonly string[]>> = {
  parliament: ["legislature", "chamber", "lower", "upper", "lower-house", "upper-house", "house", "senate", "assembly"],
  party: ["political-party", "parliamentary-party"],
  committee: ["subcommittee", "sub-committee", "commission", "working-group", "caucus"],
  government: ["executive", "cabinet"],
  ministry: ["department", "ministerial-department"],
  "state-agency": ["agency", "public-body", "authority"],
  company: ["corporation", "business", "private-company"],
  "non-governmental-organization": ["ngo", "charity", "non-profit"],
  court: ["judiciary", "tribunal"],
};

const AREAS: Readonly<Record<string, readonly string[]>> = {
  country: ["nation"],
  province: ["state", "region-of-a-state", "canton"],
  district: ["county", "borough", "municipal-district"],
  city: ["town", "village", "municipality", "commune"],
  // It is no administrative division.
  area: ["constituency", "electoral-district", "electoral-area", "ward", "division", "riding"],
};

/** The kind of organization that a classification means, if communique has it. */
export const organizationKindOf = (found: Found | undefined) => kindOf(found, "OrganizationKind", ORGANIZATIONS);

/** The kind of place that the type of an area means, if communique has it. */
export const placeKindOf = (found: Found | undefined) => kindOf(found, "PlaceKind", AREAS);

function kindOf(found: Found | undefined, vocabulary: string, others: typeof AREAS): Found | undefined {
  if (found === undefined) return undefined;
  const word = found.value
    .toLowerCase()
    .split(/[\s_-]+/)
    .join("-");
  const listed = wordsOf(vocabulary).includes(word) ? word : undefined;
  const kind = listed ?? Object.keys(others).find((each) => others[each]?.includes(word));
  return kind === undefined ? undefined : { ...found, value: kind };
}
