import type { Act, Agreement, AnyRecord, Meeting, Process, Relationship, Report, Statement, Visit } from "communique";
import { expect } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { homes } from "../../../src/convert/cameo/homes.js";
import type { CameoOptions } from "../../../src/convert/cameo/to-cameo.js";
import type { Lost } from "../../../src/convert/export/homes.js";
import type { PloverActor, PloverOptions } from "../../../src/convert/plover/to-plover.js";
import { toPlover } from "../../../src/plover.js";
import { accounted, lossesOf } from "../accounted.js";
import { hardCases } from "../hard-cases.js";

/** Invented actors with the codes of real countries, since the coding systems have no others. */
export const cast: Pick<Report, "people" | "organizations" | "states" | "places"> = {
  people: [
    {
      type: "person",
      id: "person:ada",
      name: "Ada Example",
      offices: [{ title: "President", of: "state:examplia" }],
    },
    {
      type: "person",
      id: "person:sam",
      name: "Sam Sample",
      offices: [
        { title: "Mayor", of: "organization:daily-sample", end: "2010" },
        { title: "Foreign Minister", of: "organization:foreign-ministry" },
      ],
    },
    { type: "person", id: "person:envoy", name: "an envoy", identity: "unnamed" },
  ],
  organizations: [
    {
      type: "organization",
      id: "organization:foreign-ministry",
      name: "Foreign Ministry",
      kind: "ministry",
      state: "state:samplonia",
    },
    { type: "organization", id: "organization:league", name: "Sample League", kind: "international-organization" },
    {
      type: "organization",
      id: "organization:daily-sample",
      name: "Daily Sample",
      kind: "newspaper",
      state: "state:examplia",
    },
  ],
  states: [
    { type: "state", id: "state:examplia", name: "Examplia", countryCode: "AZ" },
    { type: "state", id: "state:samplonia", name: "Samplonia", countryCode: "RU" },
    { type: "state", id: "state:otheria", name: "Otheria", countryCode: "KZ" },
    { type: "state", id: "state:nowhere", name: "Nowhere" },
  ],
  places: [
    { type: "place", id: "place:hall", name: "Hall", kind: "venue", within: "place:otheria-city" },
    { type: "place", id: "place:otheria-city", name: "Otheria City", kind: "city", state: "state:otheria" },
    { type: "place", id: "place:examplia-city", name: "Examplia City", kind: "city", state: "state:examplia" },
    {
      type: "place",
      id: "place:valley",
      name: "Sample Valley",
      kind: "disputed-region",
      claimants: [{ by: "state:examplia" }, { by: "state:otheria" }],
    },
  ],
};

type Events = Pick<
  Report,
  "visits" | "meetings" | "agreements" | "acts" | "statements" | "processes" | "relationships"
>;

export function story(events: Events): Report {
  return {
    type: "report",
    version: "1",
    id: "https://example.org/story",
    title: "A story",
    language: "en",
    sources: [{ type: "source", id: "source:article", kind: "news-article" }],
    ...cast,
    ...events,
  };
}

const BOTH = [{ actor: "state:examplia" }, { actor: "state:samplonia" }] as const;

export function meeting(fields: Partial<Meeting>): Report {
  const participants = [...BOTH];
  const base = { type: "meeting", id: "meeting:m", title: "Meeting", kind: "session", status: "held" } as const;
  return story({ meetings: [{ ...base, participants, ...fields }] });
}

export function visit(fields: Partial<Visit>): Report {
  const base = { type: "visit", id: "visit:v", title: "Visit", host: "state:samplonia", status: "held" } as const;
  return story({ visits: [{ ...base, visitors: [{ actor: "person:ada" }], ...fields }] });
}

export function agreement(fields: Partial<Agreement>): Report {
  const base = {
    type: "agreement",
    id: "agreement:a",
    title: "Treaty",
    instrument: "treaty",
    status: "unknown",
  } as const;
  return story({ agreements: [{ ...base, parties: ["state:examplia", "state:samplonia"], ...fields }] });
}

/** An act of Examplia towards Samplonia. */
export function act(fields: Partial<Act>, events: Events = {}): Report {
  const base = { type: "act", id: "act:a", title: "Act", kind: "support", status: "done" } as const;
  return story({ ...events, acts: [{ ...base, by: ["state:examplia"], to: ["state:samplonia"], ...fields }] });
}

/** A statement by the president of Examplia. */
export function statement(fields: Partial<Statement>, events: Events = matters): Report {
  const base = { type: "statement", id: "statement:s", kind: "assert", speakers: ["person:ada"] } as const;
  return story({
    ...events,
    statements: [{ ...base, speakers: ["person:ada"], summary: "Said so.", ...fields }],
  });
}

/** What statements are about. None of it is an event. */
export const matters: Events = {
  meetings: [
    {
      type: "meeting",
      id: "meeting:own",
      title: "Meeting of both",
      kind: "session",
      status: "rumoured",
      participants: [...BOTH],
    },
    {
      type: "meeting",
      id: "meeting:others",
      title: "Meeting of the others",
      kind: "session",
      status: "rumoured",
      participants: [{ actor: "state:samplonia" }, { actor: "state:otheria" }],
    },
  ],
  agreements: [
    {
      type: "agreement",
      id: "agreement:own",
      title: "Trade agreement",
      instrument: "agreement",
      status: "proposed",
      parties: ["state:examplia", "state:samplonia"],
    },
    {
      type: "agreement",
      id: "agreement:others",
      title: "Peace agreement of the others",
      instrument: "agreement",
      status: "under-negotiation",
      parties: ["state:samplonia", "state:otheria"],
      process: "process:others",
    },
    {
      type: "agreement",
      id: "agreement:own-peace",
      title: "Peace agreement",
      instrument: "agreement",
      status: "under-negotiation",
      parties: ["state:examplia", "state:samplonia"],
      process: "process:own",
    },
  ],
  processes: [
    {
      type: "process",
      id: "process:own",
      title: "Peace process",
      kind: "peace-process",
      parties: ["state:examplia", "state:samplonia"],
      status: "ongoing",
    },
    {
      type: "process",
      id: "process:others",
      title: "Peace process of the others",
      kind: "peace-process",
      parties: ["state:samplonia", "state:otheria"],
      status: "ongoing",
    },
    {
      type: "process",
      id: "process:mediated",
      title: "Mediated talks",
      kind: "negotiation",
      parties: ["state:examplia", "state:samplonia"],
      mediators: ["organization:league"],
      status: "ongoing",
    },
    {
      type: "process",
      id: "process:mediated-by-examplia",
      title: "Talks that Examplia mediates",
      kind: "negotiation",
      parties: ["state:samplonia", "state:otheria"],
      mediators: ["state:examplia"],
      status: "ongoing",
    },
  ],
};

export function process(fields: Partial<Process>): Report {
  const base = { type: "process", id: "process:p", title: "Talks", kind: "negotiation", status: "ongoing" } as const;
  return story({ processes: [{ ...base, parties: ["state:examplia", "state:samplonia"], ...fields }] });
}

export function relationship(fields: Partial<Relationship>): Report {
  const base = {
    type: "relationship",
    id: "relationship:r",
    title: "Relations",
    kind: "diplomatic-relations",
  } as const;
  return story({ relationships: [{ ...base, parties: ["state:examplia", "state:samplonia"], ...fields }] });
}

/** The hard cases with what is said and done beside them. */
const manyActs: Report = {
  ...hardCases,
  acts: [
    ...(hardCases.acts ?? []),
    {
      type: "act",
      id: "act:recall",
      title: "Samplonia recalls its ambassador",
      kind: "change-mission",
      shade: "recall-envoy",
      status: "done",
      by: ["state:samplonia"],
      to: ["state:examplia"],
      when: { start: "2025-02-19" },
    },
    {
      type: "act",
      id: "act:assault",
      title: "Assault",
      kind: "attack",
      status: "done",
      by: ["state:samplonia"],
      to: ["state:examplia"],
      identifiers: [{ scheme: "CAMEO event code", value: "182" }],
    },
    {
      type: "act",
      id: "act:release",
      title: "Release of prisoners",
      kind: "release",
      status: "proposed",
    },
    {
      type: "act",
      id: "act:aid",
      title: "Aid by both",
      kind: "aid",
      shade: "grant",
      status: "under-way",
      by: ["state:examplia"],
      with: ["state:samplonia", "person:ada-example"],
      to: ["organization:sample-league", "state:otheria"],
      during: "meeting:call",
    },
  ],
  statements: [
    ...(hardCases.statements ?? []),
    {
      type: "statement",
      id: "statement:demand",
      kind: "request",
      shade: "demand",
      speakers: ["state:samplonia"],
      summary: "Demanded that the prisoners be released and that no aid be given.",
      claims: [
        { record: "act:aid", refrain: true },
        { record: "act:release", modality: "required" },
      ],
    },
    {
      type: "statement",
      id: "statement:promise",
      kind: "promise",
      speakers: ["state:samplonia"],
      summary: "Would not attack, and would lift the sanctions.",
      commitments: [
        { summary: "No attack.", kind: "attack", refrain: true },
        { summary: "Lift the sanctions.", kind: "sanction", shade: "lift", to: ["state:examplia"] },
      ],
    },
    {
      type: "statement",
      id: "statement:threat",
      kind: "threaten",
      speakers: ["state:samplonia"],
      summary: "Would attack.",
      addressees: ["state:examplia"],
      commitments: [{ summary: "Attack.", kind: "attack" }],
      identifiers: [{ scheme: "CAMEO event code", value: "1384" }],
    },
    {
      type: "statement",
      id: "statement:view",
      kind: "evaluate",
      speakers: ["person:ada-example"],
      summary: "Did not like it.",
      about: ["state:samplonia"],
      stances: [{ target: "state:samplonia", value: "oppose" }],
    },
  ],
};

/** Those whose every field is changed: with countries that have a code, and more that is said and done. */
export const codable = accounted.map(([name, report]): [string, Report] => {
  if (name === "hard") return [name, manyActs];
  const codes: Readonly<Record<string, string>> = { XA: "AZ", XS: "RU" };
  const states = report.states?.map((state) => {
    const { countryCode } = state;
    return countryCode === undefined ? state : { ...state, countryCode: codes[countryCode] ?? countryCode };
  });
  return [name, { ...report, ...(states && { states }) }];
});

/** Rows as lines: `2025-03-01 AZE>RUS 046`, without the date or the target where there is none. */
export function cameo(report: Report, options?: CameoOptions): string[] {
  return toCameo(report, options).document.map(
    ({ date, source, target = "", code }) => `${date === undefined ? "" : `${date} `}${source}>${target} ${code}`,
  );
}

/** Events as lines: `2025-03-01 AZE+RUS> CONSULT/phone/diplomatic`. */
export function plover(report: Report, options?: PloverOptions): string[] {
  const names = (actors: PloverActor[]) => actors.map(({ country = "", sector = "" }) => country + sector).join("+");
  return toPlover(report, options).document.map(({ date, type, mode, context, actors, recipients }) => {
    const event = [type, mode ?? "-", ...(context === undefined ? [] : [context])].join("/");
    return `${date === undefined ? "" : `${date} `}${names(actors)}>${names(recipients)} ${event}`;
  });
}

/** Why a field is lost of which the table of homes says nothing. */
export const NOWHERE = (homes["*"] as { "*": Lost })["*"].lost;

/** What is lost of a record, which has to be the same in both systems. */
export function losses(report: Report, id: AnyRecord["id"]): Record<string, string> {
  const lost = lossesOf(report, id, toCameo(report).losses);
  expect(lossesOf(report, id, toPlover(report).losses)).toEqual(lost);
  return lost;
}
