import type { ActKind, RecordType, Statement } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import type { Records, Side } from "./actors.js";
import type { Fact } from "./coding.js";
import { concerned, doersAt } from "./concerned.js";

/**
 * What a statement is about, as far as codes know it: what sort of matter by the record alone, the same by those whose
 * matter it is, whose it is, and whether it is still to come.
 */
export interface Matter {
  readonly matter: Fact;
  readonly refined: Fact;
  readonly concern: Fact;
  readonly stage: Fact;
  /** Where it is said that the matter is not to be. */
  readonly refrains: readonly string[];
}

const NO_FACT: Fact = { word: "", read: [] };
const NO_MATTER: Omit<Matter, "refrains"> = { matter: NO_FACT, refined: NO_FACT, concern: NO_FACT, stage: NO_FACT };

const RECORDS: Readonly<Partial<Record<RecordType, string>>> = {
  meeting: "meeting",
  visit: "meeting",
  process: "meeting",
  agreement: "agreement",
};

/** Kinds of acts that are a matter, whatever their shade. */
const KINDS: Readonly<Partial<Record<ActKind, string>>> = {
  contact: "meeting",
  supply: "supply",
  finance: "finance",
  support: "support",
  aid: "aid",
  release: "release",
  sanction: "sanction",
  "cease-fire": "de-escalation",
  attack: "attack",
  demonstrate: "demonstrate",
};

/** Shades that make another matter of their kind, or one of a kind that is none. */
const SHADES: Readonly<Partial<Record<ActKind, Readonly<Record<string, string>>>>> = {
  contact: { mediate: "mediation" },
  aid: { stop: "end-of-aid" },
  sanction: { lift: "end-of-sanctions" },
  deploy: { withdraw: "de-escalation" },
  "change-relations": {
    establish: "support",
    upgrade: "support",
    restore: "support",
    recognise: "support",
    downgrade: "break-of-relations",
    suspend: "break-of-relations",
    sever: "break-of-relations",
    derecognise: "break-of-relations",
    "cut-links": "break-of-relations",
  },
};

const PLANNED = ["proposed", "rumoured", "announced"];

/**
 * The first that is a matter: of what the speaker undertakes, of what is said to be so, wanted or refused, and of what it
 * is about. What is not to be is none, unless that is left out of account.
 */
export function matterOf(
  { record, path }: PlacedRecord<Statement>,
  sources: readonly Side[],
  records: Records,
  isRefrainSeen = true,
): Matter {
  const refrains: string[] = [];
  const isNotToBe = (refrain: true | undefined, at: string) => {
    if (refrain && isRefrainSeen) refrains.push(`${at}/refrain`);
    return refrain && isRefrainSeen;
  };
  for (const [i, { kind, shade, refrain }] of (record.commitments ?? []).entries()) {
    const at = `${path}/commitments/${i}`;
    if (kind === undefined || isNotToBe(refrain, at)) continue;
    const matter = matterOfAct(at, kind, shade);
    if (matter === undefined) continue;
    const concern = { word: matter.word === "mediation" ? "mediator" : "own", read: [] };
    return { matter, refined: matter, concern, stage: NO_FACT, refrains };
  }
  const named = [
    ...(record.claims ?? []).map(({ record: id, refrain }, i) => ({ id, refrain, at: `${path}/claims/${i}` })),
    ...(record.about ?? []).map((id, i) => ({ id, refrain: undefined, at: `${path}/about/${i}` })),
  ];
  for (const { id, refrain, at } of named) {
    if (isNotToBe(refrain, at)) continue;
    const found = matterOfRecord(id, at.startsWith(`${path}/claims`) ? `${at}/record` : at, sources, records);
    if (found) return { ...found, refrains };
  }
  return { ...NO_MATTER, refrains };
}

function matterOfRecord(
  id: string,
  at: string,
  sources: readonly Side[],
  records: Records,
): Omit<Matter, "refrains"> | undefined {
  const placed = records.get(id);
  const word = RECORDS[id.slice(0, id.indexOf(":")) as RecordType];
  const matter = word === undefined ? placed && matterOfActRecord(placed, at) : { word, read: [at] };
  if (matter === undefined) return undefined;
  if (placed === undefined) return { ...NO_MATTER, matter, refined: matter };
  const { sides, mediators, settles } = concerned(placed, records);
  const own = matter.word === "meeting" ? sides : (doers(placed, records) ?? sides);
  return {
    matter,
    refined: word === undefined ? matter : refine(matter, mediators, settles),
    concern: concernOf(at, sources, own, mediators),
    stage: stageOf(placed),
  };
}

/** An act is the matter of those who do it, but for a contact, which is of both. */
function doers({ record, path }: PlacedRecord, records: Records): Side[] | undefined {
  return record.type === "act" ? doersAt(path, record, records) : undefined;
}

function matterOfActRecord({ record, path }: PlacedRecord, at: string): Fact | undefined {
  if (record.type !== "act") return undefined;
  const matter = matterOfAct(path, record.kind, record.shade);
  return matter && { word: matter.word, read: [at, ...matter.read] };
}

function matterOfAct(at: string, kind: ActKind, shade: string | undefined): Fact | undefined {
  const shades = SHADES[kind];
  const word = shades?.[shade ?? ""] ?? KINDS[kind];
  if (word === undefined) return undefined;
  const isShaded = shades !== undefined && shade !== undefined;
  return { word, read: [`${at}/kind`, ...(isShaded ? [`${at}/shade`] : [])] };
}

function stageOf({ record, path }: PlacedRecord): Fact {
  const isPlanned = record.type === "act" && PLANNED.includes(record.status);
  return { word: isPlanned ? "planned" : "", read: [`${path}/status`] };
}

function refine(matter: Fact, mediators: readonly Side[], settles: readonly string[] | undefined): Fact {
  const mediator = mediators[0];
  if (mediator) return { word: "mediation", read: [...matter.read, ...named(mediator)] };
  return settles ? { word: "settlement", read: [...matter.read, ...settles] } : matter;
}

/** Whether the source is one of those whose matter it is. */
function concernOf(at: string, sources: readonly Side[], sides: readonly Side[], mediators: readonly Side[]): Fact {
  const isSource = ({ side }: Side) => sources.some((source) => source.side === side);
  const mediator = mediators.find(isSource);
  if (mediator) return { word: "mediator", read: [at, ...named(mediator)] };
  const own = sides.find(isSource);
  if (own) return { word: "own", read: [at, ...named(own)] };
  return { word: "others", read: [at, ...sides.flatMap(named)] };
}

/** What tells which side an actor is: its country's code does not. */
export function named({ read }: Side): string[] {
  return read.filter((path) => !path.endsWith("/countryCode"));
}
