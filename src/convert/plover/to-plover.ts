import type { Report } from "../../generated/types.js";
import { globalId } from "../../lookup/report-index.js";
import type { ActorProfile, Sector } from "../coding/actors.js";
import { ploverCountry } from "../coding/country-codes.js";
import { type CodedSide, type Encoded, encode, type Granularity, pairsOf } from "../coding/encode.js";
import { isSameInBoth } from "../coding/imported-code.js";
import type { MappingRow } from "../coding/mapping.js";
import { type PloverEvent, type PloverType, ploverEvent, WITH_RECIPIENT } from "../coding/plover-events.js";
import type { Conversion } from "../export/conversion.js";
import { homes } from "./homes.js";

/** An event as PLOVER codes it. */
export interface PloverRow {
  /**
   * The day of the event (`2024-08-19`), in local time as the report gives it. Absent where the report gives no day, or one
   * that is not certain.
   */
  date?: string;
  /** The type of event: `CONSULT`, `AGREE`, … */
  type: PloverType;
  /** How, in the modes of its type: `visit`, `phone`. Absent where the type has none that fits. */
  mode?: string;
  /** Why, in PLOVER's contexts, as far as its table of CAMEO codes tells one: topics are free text here. */
  context?: string;
  /** Who does it. Of a reciprocal event all who take part. */
  actors: PloverActor[];
  /** To whom it is done. Empty where nobody is known, and for a reciprocal event. */
  recipients: PloverActor[];
  /** The global name of the record that was coded: the report's URI, `#`, the record's id. */
  record: string;
}

export interface PloverOptions {
  /**
   * How much becomes a row. By default `event`, which is what PLOVER does: one row an event, with lists of actors. In
   * `actor-pair` each row has one actor and one recipient, as CAMEO's have.
   */
  granularity?: Granularity;
}

const scheme = {
  eventOf: ({ plover }: MappingRow) => plover,
  eventOfCode: (code: string) => (isSameInBoth(code) ? ploverEvent(code) : undefined),
  needsTarget: ({ type }: PloverEvent) => WITH_RECIPIENT.includes(type),
  noEvent: "PLOVER does not code comments and symbolic acts.",
  classOf: ({ type }: PloverEvent) => type,
  actorCode: ploverActor,
  noActor: ({ sector }: { sector?: string }) =>
    sector === "armed-group"
      ? "PLOVER asks whether an armed group is of rebels, a paramilitary or a foreign one."
      : "PLOVER has no code for the country: ISO 3166-1 does not assign one.",
};

/**
 * The events of a report as PLOVER codes them (Political Language Ontology for Verifiable Event Records, draft 0.8 of 2021):
 * type, mode and context, with lists of actors and recipients. In the order of the report. Comments are not coded.
 *
 * @throws TypeError for what is not a report
 */
export function toPlover(report: Report, { granularity = "event" }: PloverOptions = {}): Conversion<PloverRow[]> {
  const { events, trace } = encode(report, scheme, granularity);
  const document = events.flatMap((event) => {
    for (const { side } of [...event.sources, ...event.targets]) trace.use(side.read);
    return castsOf(event, granularity).map((cast) => rowOf(event, cast, report));
  });
  return { document, losses: trace.losses(report, homes) };
}

interface Cast {
  actors: readonly CodedSide<PloverActor>[];
  recipients: readonly CodedSide<PloverActor>[];
}

function castsOf(event: Encoded<PloverEvent, PloverActor>, granularity: Granularity): Cast[] {
  if (granularity === "actor-pair") {
    return pairsOf(event).map(([source, target]) => ({ actors: [source], recipients: target ? [target] : [] }));
  }
  const { coding, sources, targets } = event;
  // A reciprocal event of a type that asks for a recipient is done by all to all.
  const isToAll = coding.isMutual && WITH_RECIPIENT.includes(event.event.type);
  return [{ actors: sources, recipients: isToAll ? sources : targets }];
}

function rowOf({ coding, event }: Encoded<PloverEvent, PloverActor>, cast: Cast, report: Report): PloverRow {
  return {
    ...(coding.day?.day !== undefined && { date: coding.day.day }),
    type: event.type,
    ...(event.mode !== undefined && { mode: event.mode }),
    ...(event.context !== undefined && { context: event.context }),
    actors: cast.actors.map(({ code }) => ({ ...code })),
    recipients: cast.recipients.map(({ code }) => ({ ...code })),
    record: globalId(report, coding.record),
  };
}

/** An actor of a PLOVER event. */
export interface PloverActor {
  /** ISO 3166-1 alpha-3, PLOVER's `KOS`, or `IGO` for an intergovernmental organization. Absent where it is not known. */
  country?: string;
  /** PLOVER's sector code: `GOV`, `LEG`, `JUD`, `JRN`, `BUS`, `PTY`, `EDU`, `LAB`. Absent for a state as such. */
  sector?: string;
}

/** Sector codes of the PLOVER manual. `MED` is medicine there, and the media are `JRN`. */
const SECTORS: Readonly<Partial<Record<Sector, string>>> = {
  government: "GOV",
  legislature: "LEG",
  media: "JRN",
  business: "BUS",
  party: "PTY",
  judiciary: "JUD",
  education: "EDU",
  labour: "LAB",
};

/** An actor as PLOVER writes it. An armed group has no code: PLOVER asks whether it is rebel, paramilitary or foreign. */
function ploverActor({ country, sector, problem }: ActorProfile): PloverActor | undefined {
  if (problem !== undefined) return undefined;
  if (sector === "intergovernmental") return { country: "IGO" };
  const code = country && ploverCountry(country);
  if (country !== undefined && code === undefined) return undefined;
  if (sector !== undefined && SECTORS[sector] === undefined) return undefined;
  return { ...(code && { country: code }), ...(sector && { sector: SECTORS[sector] as string }) };
}
