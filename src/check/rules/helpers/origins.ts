import { addToList } from "../../../collections/add-to-list.js";
import type { Source, SourceId } from "../../../generated/types.js";
import type { ReportIndex } from "../../../lookup/report-index.js";

/**
 * For each source the one that it rests on in the end, through however many relays: itself, if it relays none. Left out
 * are those that rest on several, on one that is not in the report, or on each other in a circle.
 */
export function originsOf(sources: readonly Source[]): ReadonlyMap<SourceId, SourceId> {
  const origins = new Map<SourceId, SourceId>();
  const relays = relaysOf(sources);
  /** How many of the sources that a relay names have not been settled. */
  const open = new Map<SourceId, number>();
  const settled: Source[] = [];
  for (const source of sources) {
    const { id, basedOn } = source;
    open.set(id, basedOn?.length ?? 0);
    if (basedOn !== undefined) continue;
    origins.set(id, id);
    settled.push(source);
  }
  // A list that grows is walked to its new end.
  for (const { id } of settled) {
    for (const relay of relays.get(id) ?? []) {
      const left = (open.get(relay.id) ?? 0) - 1;
      open.set(relay.id, left);
      // Exactly once, even where two sources share an id.
      if (left !== 0) continue;
      settled.push(relay);
      const origin = commonOrigin(relay, origins);
      if (origin !== undefined) origins.set(relay.id, origin);
    }
  }
  return origins;
}

/** For each source those that are based on it, once for each time that they say so. */
function relaysOf(sources: readonly Source[]): Map<SourceId, Source[]> {
  const relays = new Map<SourceId, Source[]>();
  for (const source of sources) {
    for (const id of source.basedOn ?? []) {
      addToList(relays, id, source);
    }
  }
  return relays;
}

function commonOrigin({ basedOn = [] }: Partial<Source>, origins: ReadonlyMap<SourceId, SourceId>) {
  const origin = origins.get(basedOn[0] as SourceId);
  return basedOn.every((id) => origins.get(id) === origin) ? origin : undefined;
}

/** The sources that no other one relays: what was read. What they relay is known through them. */
export function outermostOf(sources: readonly Source[]): Source[] {
  const relayed = new Set<SourceId>();
  for (const { basedOn = [] } of sources) for (const id of basedOn) relayed.add(id);
  return sources.filter(({ id }) => !relayed.has(id));
}

/** How many sources are looked at: longer chains of relays do not occur, and to follow them would take long. */
const MOST_STEPS = 100;

/** Whether a source relays another one, directly or through others that the report has. */
export function restsOn(index: ReportIndex, relay: SourceId, origin: SourceId): boolean {
  const seen = new Set([relay]);
  // A set that grows is walked to its new end.
  for (const id of seen) {
    const basedOn = index.get(id)?.basedOn;
    if (basedOn === undefined) continue;
    if (basedOn.includes(origin)) return true;
    if (seen.size > MOST_STEPS) return false;
    for (const next of basedOn) seen.add(next);
  }
  return false;
}
