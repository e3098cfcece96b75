import { addToList } from "../../../collections/add-to-list.js";
import type { ActorId, OrganizationId } from "../../../generated/types.js";
import type { ReportIndex } from "../../../lookup/report-index.js";

/** By actor, the organizations that list it among their members. */
export type Memberships = ReadonlyMap<ActorId, readonly OrganizationId[]>;

const NONE: Memberships = /* @__PURE__ */ new Map();
const known = /* @__PURE__ */ new WeakMap<ReportIndex, Memberships>();

/** Who is a member of what in a report. Read once: several rules ask, and again for each alternative. */
export function membershipsOf(index: ReportIndex | undefined): Memberships {
  if (index === undefined) return NONE;
  const read = known.get(index) ?? readMemberships(index);
  known.set(index, read);
  return read;
}

function readMemberships({ records }: ReportIndex): Memberships {
  const memberships = new Map<ActorId, OrganizationId[]>();
  for (const record of records) {
    if (record.type !== "organization") continue;
    for (const member of record.members ?? []) {
      addToList(memberships, member, record.id);
    }
  }
  return memberships;
}
