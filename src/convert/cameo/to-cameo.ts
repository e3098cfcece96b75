import type { Report } from "../../generated/types.js";
import { globalId } from "../../lookup/report-index.js";
import type { ActorProfile, Sector } from "../coding/actors.js";
import { type CameoDialect, cameoLabel } from "../coding/cameo-codes.js";
import { cameoCountry } from "../coding/country-codes.js";
import { type Encoded, encode, type Granularity, type Pair, pairsOf } from "../coding/encode.js";
import { isSameInBoth } from "../coding/imported-code.js";
import type { MappingRow } from "../coding/mapping.js";
import type { Conversion } from "../export/conversion.js";
import { homes } from "./homes.js";

/** An event between two actors, as CAMEO codes it. */
export interface CameoRow {
  /**
   * The day of the event (`2024-08-19`), in local time as the report gives it. Absent where the report gives no day, or one
   * that is not certain. GDELT's SQLDATE is the same without hyphens.
   */
  date?: string;
  /** The actor who does it, by CAMEO's actor codes: a country with the role of the actor, as in `AZEGOV`. */
  source: string;
  /** The actor to whom it is done. Absent where nobody is known. */
  target?: string;
  /** The event code: a string, since most codes begin with a zero. */
  code: string;
  /** The label of the code in the dialect. */
  label: string;
  /** The global name of the record that was coded: the report's URI, `#`, the record's id. */
  record: string;
}

export interface CameoOptions {
  /** Whose list of codes. By default that of CAMEO 1.1b3. */
  dialect?: CameoDialect;
  /**
   * How much becomes a row. By default `actor-pair`, which is what CAMEO does: a meeting of n sides makes n(n-1) rows. A row
   * has one source and one target, so that of an event of more sides `event` and `story` keep the first two.
   */
  granularity?: Granularity;
}

const MORE_SIDES = "A row has one source and one target, and this granularity one row an event.";

/**
 * The events of a report as rows of CAMEO (Conflict and Mediation Event Observations, codebook 1.1b3 of 2012): who does
 * what to whom, on which day. In the order of the report. No Goldstein scores and no quad classes.
 *
 * @throws TypeError for what is not a report
 */
export function toCameo(report: Report, options: CameoOptions = {}): Conversion<CameoRow[]> {
  const { dialect = "cameo-1.1b3", granularity = "actor-pair" } = options;
  const { events, trace } = encode(report, scheme(dialect), granularity);
  const document = events.flatMap((event) => {
    const pairs = granularity === "actor-pair" ? pairsOf(event) : pairsOf(event).slice(0, 1);
    for (const pair of pairs) for (const side of pair) trace.use(side?.side.read ?? []);
    for (const { side } of [...event.sources, ...event.targets]) trace.lose(side.at, MORE_SIDES);
    return pairs.flatMap((pair) => rowsOf(event, pair, granularity === "actor-pair", report, dialect));
  });
  return { document, losses: trace.losses(report, homes) };
}

function scheme(dialect: CameoDialect) {
  return {
    eventOf: ({ cameo, gdelt }: MappingRow) => (dialect === "gdelt" ? (gdelt ?? cameo) : cameo),
    eventOfCode: (code: string) => (dialect === "gdelt" || isSameInBoth(code) ? code : undefined),
    noEvent: "CAMEO has no code for it.",
    classOf: (code: string) => code.slice(0, 2),
    actorCode: cameoActor,
    noActor: () => "CAMEO has no code for the country: ISO 3166-1 does not assign one.",
  };
}

/** A row, and where the event has a code of its own in the other direction that as well. */
function rowsOf(
  { coding, event }: Encoded<string, string>,
  [source, target]: Pair<string>,
  isBothWays: boolean,
  report: Report,
  dialect: CameoDialect,
): CameoRow[] {
  const row = (code: string, from: string, to: string | undefined): CameoRow => ({
    ...(coding.day?.day !== undefined && { date: coding.day.day }),
    source: from,
    ...(to !== undefined && { target: to }),
    code,
    label: cameoLabel(code, dialect) ?? "",
    record: globalId(report, coding.record),
  });
  const there = row(event, source.code, target?.code);
  const { cameoBack } = coding.row;
  if (!isBothWays || cameoBack === undefined || target === undefined) return [there];
  return [there, row(cameoBack, target.code, source.code)];
}

/** Role codes of CAMEO 1.1b3, tables 3.1 and 3.2. An armed group may be anybody's, so it is an unidentified force. */
const ROLES: Readonly<Record<Sector, string>> = {
  government: "GOV",
  legislature: "LEG",
  media: "MED",
  business: "BUS",
  party: "PTY",
  "armed-group": "UAF",
  intergovernmental: "IGO",
  judiciary: "JUD",
  education: "EDU",
  labour: "LAB",
};

/** An actor as CAMEO writes it, from the general to the specific: `AZE`, `AZEGOV`, `IGO`. */
function cameoActor({ country, sector, problem }: ActorProfile): string | undefined {
  if (problem !== undefined) return undefined;
  const state = country === undefined ? "" : cameoCountry(country);
  return state === undefined ? undefined : state + (sector === undefined ? "" : ROLES[sector]);
}
