import { MAPPING, type MappingRow } from "./mapping.js";
import type { Encoded, Scheme } from "./scheme.js";

/** The CAMEO root of comments, which are "typically subordinate events" (usage note of 010). */
const COMMENTS = "01";

/** Of the events of one class between the same sides the strongest, and comments where there is nothing else. */
export function strongest<Event, Code>(
  events: readonly Encoded<Event, Code>[],
  { classOf }: Pick<Scheme<Event, Code>, "classOf">,
  isSame: (a: MappingRow, b: MappingRow) => boolean,
): Encoded<Event, Code>[] {
  /** The earlier in the mapping, the stronger. */
  const weights = new Map<MappingRow, number>();
  const weight = ({ coding: { row } }: Encoded<Event, Code>) => {
    const known = weights.get(row) ?? MAPPING.findIndex((other) => isSame(other, row));
    weights.set(row, known);
    return known;
  };
  const best = new Map<string, Encoded<Event, Code>>();
  const acts = new Set<string>();
  for (const encoded of events) {
    const name = classOf(encoded.event);
    for (const [source, target] of directionsOf(encoded)) {
      const key = `${name} ${source} ${target}`;
      const other = best.get(key);
      if (other === undefined || weight(encoded) < weight(other)) best.set(key, encoded);
      if (name !== COMMENTS) acts.add(source).add(`${source} ${target}`).add(`${target} ${source}`);
    }
  }
  return events.filter((encoded) => {
    const name = classOf(encoded.event);
    return directionsOf(encoded).some(([source, target]) => {
      const isIdle = name === COMMENTS && acts.has(target === "" ? source : `${source} ${target}`);
      return !isIdle && best.get(`${name} ${source} ${target}`) === encoded;
    });
  });
}

/** From which side to which; a visit is an event of both. The target is empty where nobody is known. */
function directionsOf<Event, Code>({ coding, sources, targets }: Encoded<Event, Code>): [string, string][] {
  const from = sources.map(({ side }) => side.side);
  if (coding.isMutual) return from.flatMap((a) => from.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])));
  const to = targets.map(({ side }) => side.side);
  if (to.length === 0) return from.map((source) => [source, ""]);
  const there = from.flatMap((a) => to.map((b): [string, string] => [a, b]));
  return coding.row.shape === "visit" ? [...there, ...there.map(([a, b]): [string, string] => [b, a])] : there;
}
