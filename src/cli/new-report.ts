import { check } from "../check/check.js";
import type {
  Act,
  ActorId,
  Agreement,
  Claim,
  Meeting,
  Participation,
  Report,
  Source,
  SourceId,
  Statement,
  Visit,
} from "../generated/types.js";
import { schemaAddress } from "../model/schema-address.js";
import { type Named, readNames, unused } from "./new-names.js";
import { UsageError } from "./usage-error.js";

/** The records that a report can be started with besides its actors, places and sources. */
export const EVENT_KINDS = ["meeting", "visit", "agreement", "act", "statement"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a new report is made from: flags, or answers. The forms are those of the flags. */
export interface NewFields {
  title?: string;
  language?: string;
  id?: string;
  /** A URL or a title each. */
  source?: string[];
  /** One for all sources, or one for each. */
  sourceKind?: string[];
  /** `NAME[=STATE OR ORGANIZATION][=ID]`. */
  person?: string[];
  /** `NAME[=COUNTRY CODE][=ID]`. */
  state?: string[];
  /** `NAME=KIND[=ID]`. */
  organization?: string[];
  /** `NAME=KIND[=ID]`. */
  place?: string[];
  kind?: string[];
  date?: string;
  status?: string;
  meetingKind?: string;
  /** Names or ids, as `host`, `party`, `by`, `to` and `speaker`. */
  visitor?: string[];
  host?: string;
  instrument?: string;
  agreementStatus?: string;
  party?: string[];
  actKind?: string;
  actStatus?: string;
  by?: string[];
  to?: string[];
  speaker?: string[];
  statementKind?: string;
  summary?: string;
  /** Kinds of records of this report. */
  claims?: string[];
}

export interface Scaffold {
  report: Report;
  /** What was taken for granted, left out, or is a warning: each a sentence. */
  notes: string[];
}

/**
 * Builds a report that passes the check from what is known, and nothing else.
 *
 * @throws UsageError for a field that is missing or wrong, with the flag it belongs to.
 */
export function scaffold(fields: NewFields & { id: string }): Scaffold {
  const { title, language = "en" } = fields;
  if (title === undefined) throw new UsageError("--title is missing: what the story is about, in your own words.");
  const notes: string[] = [];
  const kinds = readKinds(fields.kind);
  requireUsed(fields, kinds);
  const actors = readActors(fields);
  const places = readNames("place", fields.place, "KIND").map(({ detail, ...place }) => ({
    type: "place" as const,
    ...place,
    kind: required(detail, "place", place.name, "city"),
  }));
  const events = { ...fields, title, kinds, actors, notes };
  const occurrences = {
    visits: visits(events),
    meetings: meetings(events),
    agreements: agreements(events),
    acts: acts(events),
  };
  const report = withoutEmptyLists<Report>({
    $schema: schemaAddress("report.schema.json"),
    type: "report",
    version: "1",
    id: fields.id,
    title,
    language,
    sources: readSources(fields),
    ...actors.lists,
    places,
    ...occurrences,
    statements: statements(events, Object.values(occurrences).flat()),
  });
  notes.push(...requireRight(report));
  return { report, notes };
}

interface Actors {
  all: Named<"person" | "state" | "organization">[];
  /** For whom a person acts. */
  representing: ReadonlyMap<string, ActorId>;
  lists: Required<Pick<Report, "people" | "organizations" | "states">>;
}

interface Events extends NewFields {
  title: string;
  kinds: ReadonlySet<EventKind>;
  actors: Actors;
  notes: string[];
}

function readKinds(kinds: readonly string[] = []): ReadonlySet<EventKind> {
  for (const kind of kinds) {
    if (!(EVENT_KINDS as readonly string[]).includes(kind)) {
      throw new UsageError(`--kind ${JSON.stringify(kind)}: use ${EVENT_KINDS.join(", ")}.`);
    }
  }
  if (new Set(kinds).size < kinds.length)
    throw new UsageError("--kind: one record of each kind is made, so name it once.");
  return new Set(kinds as EventKind[]);
}

/** The kinds of records that each of these fields goes into. */
const USED_BY = {
  date: ["meeting", "visit", "act", "statement"],
  status: ["meeting", "visit"],
  meetingKind: ["meeting"],
  visitor: ["visit"],
  host: ["visit"],
  instrument: ["agreement"],
  agreementStatus: ["agreement"],
  party: ["agreement"],
  actKind: ["act"],
  actStatus: ["act"],
  by: ["act"],
  to: ["act"],
  speaker: ["statement"],
  statementKind: ["statement"],
  summary: ["statement"],
  claims: ["statement"],
} as const satisfies Partial<Record<keyof NewFields, readonly EventKind[]>>;

/** A field that would go nowhere is a slip in the call. */
function requireUsed(fields: NewFields, kinds: ReadonlySet<EventKind>): void {
  for (const [field, users] of Object.entries(USED_BY)) {
    if (fields[field as keyof NewFields] === undefined || users.some((kind) => kinds.has(kind))) continue;
    const flag = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--${flag} needs ${users.map((kind) => `--kind ${kind}`).join(" or ")}.`);
  }
}

function readSources({ source = [], sourceKind = [] }: NewFields): Source[] {
  if (source.length === 0)
    throw new UsageError("--source is missing: the address or the title of what the story was read in.");
  if (sourceKind.length > 1 && sourceKind.length !== source.length) {
    throw new UsageError(
      `--source-kind stands ${sourceKind.length} times for ${source.length} sources: give it once for all, or once for each.`,
    );
  }
  const taken = new Set<string>();
  return source.map((text, i) => {
    const kind = sourceKind[i] ?? sourceKind[0] ?? "news-article";
    const id = unused(`source:${kind}`, taken) as SourceId;
    taken.add(id);
    return { type: "source", id, kind, ...(/^https?:/i.test(text) ? { url: text } : { title: text }) };
  });
}

function readActors(fields: NewFields): Actors {
  const people = readNames("person", fields.person, "WHOM-THEY-REPRESENT");
  const states = readNames("state", fields.state, "COUNTRY-CODE");
  const organizations = readNames("organization", fields.organization, "KIND");
  const all = [...people, ...states, ...organizations];
  const representing = new Map<string, ActorId>();
  for (const { id, detail } of people) {
    if (detail !== undefined) representing.set(id, actor("person", detail, [...states, ...organizations]));
  }
  const lists = {
    people: people.map(({ id, name }) => ({ type: "person" as const, id, name })),
    organizations: organizations.map(({ id, name, detail }) => {
      return { type: "organization" as const, id, name, kind: required(detail, "organization", name, "newspaper") };
    }),
    states: states.map(({ id, name, detail }) => {
      return { type: "state" as const, id, name, ...(detail && { countryCode: detail }) };
    }),
  };
  return { all, representing, lists };
}

function visits(events: Events): Visit[] {
  const { kinds, title, visitor = [], host, actors, date, status = "unknown", notes } = events;
  if (!kinds.has("visit")) return [];
  const visitors = visitor.map((name) => participation(actor("visitor", name, actors.all), actors));
  const hostId = host === undefined ? undefined : actor("host", host, actors.all);
  if (visitors.length === 0 || hostId === undefined) {
    notes.push("The visit was left out: it needs --visitor and --host.");
    return [];
  }
  return [
    {
      type: "visit",
      id: `visit:${hostId.slice(hostId.indexOf(":") + 1)}`,
      title,
      visitors,
      host: hostId as `state:${string}`,
      status: status as Meeting["status"],
      ...when(date),
    },
  ];
}

function meetings({ kinds, title, meetingKind, actors, date, status = "unknown", notes }: Events): Meeting[] {
  if (!kinds.has("meeting")) return [];
  if (meetingKind === undefined) notes.push("The meeting was taken for talks: --meeting-kind names another kind.");
  const kind = meetingKind ?? "talks";
  const represented = new Set<string>(actors.representing.values());
  const participants = actors.all
    .filter(({ id }) => !id.startsWith("organization:") && !represented.has(id))
    .map(({ id }) => participation(id, actors));
  return [
    {
      type: "meeting",
      id: `meeting:${kind}`,
      title,
      kind,
      participants,
      status: status as Meeting["status"],
      ...when(date),
    },
  ];
}

function agreements({ kinds, title, instrument, agreementStatus, party = [], actors, notes }: Events): Agreement[] {
  if (!kinds.has("agreement")) return [];
  if (instrument === undefined) notes.push("The document was taken for an agreement: --instrument names another kind.");
  const kind = instrument ?? "agreement";
  return [
    {
      type: "agreement",
      id: `agreement:${kind}`,
      title,
      instrument: kind,
      status: (agreementStatus ?? "unknown") as "unknown",
      parties: party.map((name) => actor("party", name, actors.all)),
    },
  ];
}

function acts({ kinds, title, actKind, actStatus = "unknown", by = [], to = [], actors, date, notes }: Events): Act[] {
  if (!kinds.has("act")) return [];
  if (actKind === undefined) {
    notes.push("The act was left out: it needs --act-kind.");
    return [];
  }
  return [
    {
      type: "act",
      id: `act:${actKind}`,
      title,
      kind: actKind as Act["kind"],
      status: actStatus as Act["status"],
      by: by.map((name) => actor("by", name, actors.all)),
      to: to.map((name) => actor("to", name, actors.all)),
      ...when(date),
    },
  ];
}

type Claimable = { type: string; id: Claim["record"] };

function statements(events: Events, occurrences: readonly Claimable[]): Statement[] {
  const { kinds, statementKind, summary, speaker, claims = [], actors, date, notes } = events;
  if (!kinds.has("statement")) return [];
  // Where there is one actor only, nobody else can have spoken.
  const names = speaker ?? (actors.all.length === 1 ? actors.all.map(({ id }) => id) : []);
  const speakers = names.map((name) => actor("speaker", name, actors.all));
  if (speakers.length === 0 || summary === undefined) {
    notes.push("The statement was left out: it needs --speaker and --summary.");
    return [];
  }
  if (statementKind === undefined)
    notes.push("The statement was taken to assert something: --statement-kind names another kind.");
  const kind = (statementKind ?? "assert") as Statement["kind"];
  return [
    {
      type: "statement",
      id: `statement:${kind}`,
      kind,
      speakers,
      summary,
      claims: claims.map((name) => claim(name, occurrences)),
      ...when(date),
    },
  ];
}

function claim(name: string, occurrences: readonly Claimable[]): Claim {
  const found = occurrences.find(({ type, id }) => type === name || id === name);
  if (found) return { record: found.id };
  const known = occurrences.map(({ type }) => type).join(", ") || "none";
  throw new UsageError(`--claims ${JSON.stringify(name)}: name a record that this report has (${known}).`);
}

function participation(id: ActorId, { representing }: Actors): Participation {
  const whom = representing.get(id);
  return { actor: id, ...(whom && { representing: whom as `state:${string}` }) };
}

function when(date: string | undefined): { when?: { start: string } } {
  return date === undefined ? {} : { when: { start: date } };
}

/** The id of the actor that has this id or this name. */
function actor(flag: string, name: string, actors: readonly { id: ActorId; name: string }[]): ActorId {
  const found = actors.filter((actor) => actor.id === name || actor.name === name);
  if (found.length === 1) return (found[0] as { id: ActorId }).id;
  const known = (found.length > 1 ? found : actors).map(({ id }) => id).join(", ") || "none";
  throw new UsageError(
    found.length > 1
      ? `--${flag} ${JSON.stringify(name)}: more than one has this name. Write the id: ${known}.`
      : `--${flag} ${JSON.stringify(name)}: nobody of this name or id is among those named (${known}).`,
  );
}

function required(kind: string | undefined, type: string, name: string, example: string): string {
  if (kind !== undefined) return kind;
  throw new UsageError(
    `--${type} ${JSON.stringify(name)}: say what kind it is, as in ${JSON.stringify(`${name}=${example}`)}.`,
  );
}

/** Nothing is said by an empty list, of the report or of a record. */
function withoutEmptyLists<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutEmptyLists) as T;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => !Array.isArray(member) || member.length > 0);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutEmptyLists(member)])) as T;
}

/** Where in a report the flags end up. */
const FLAGS: readonly [RegExp, string][] = [
  [/^\/id$/, "id"],
  [/^\/title$/, "title"],
  [/^\/language$/, "language"],
  [/^\/sources\/\d+\/(?:kind|id)$/, "source-kind"],
  [/^\/sources/, "source"],
  [/^\/people/, "person"],
  [/^\/organizations/, "organization"],
  [/^\/states/, "state"],
  [/^\/places/, "place"],
  [/\/when\/start$/, "date"],
  [/^\/agreements\/0\/status$/, "agreement-status"],
  [/^\/acts\/0\/status$/, "act-status"],
  [/\/status$/, "status"],
  [/\/visitors/, "visitor"],
  [/\/host$/, "host"],
  [/^\/meetings\/0\/(?:kind|id)$/, "meeting-kind"],
  [/^\/agreements\/0\/(?:instrument|id)$/, "instrument"],
  [/^\/acts\/0\/(?:kind|id)$/, "act-kind"],
  [/^\/statements\/0\/(?:kind|id)$/, "statement-kind"],
  [/^\/statements\/0\/summary$/, "summary"],
];

/** What a start cannot have yet: there is nothing to be cited, and not everybody who was named takes part. */
const LATER = { "no-evidence": "off", "unreferenced-record": "off" } as const;

/** Throws for the first error of the report, and returns its warnings. */
function requireRight(report: Report): string[] {
  const told = check(report, { as: "report", rules: LATER }).findings.map(({ severity, path, message }) => {
    const flag = FLAGS.find(([pattern]) => pattern.test(path))?.[1];
    return { severity, path, text: `${flag ? `--${flag}: ` : ""}${message}` };
  });
  const errors = told.filter(({ severity }) => severity === "error");
  // An id made from a wrong kind is wrong as well, and says less.
  const error = errors.find(({ path }) => !path.endsWith("/id")) ?? errors[0];
  if (error) throw new UsageError(error.text);
  return told.map(({ text }) => text);
}
