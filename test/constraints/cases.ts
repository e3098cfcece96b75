import { model, recordTypes } from "./model.js";
import { type Samples, samplesOf } from "./samples.js";

/** A value of a definition of the schemas, and whether it has to be accepted. */
export interface Case {
  /** `Meeting` */
  definition: string;
  value: unknown;
  /** The place that it is about. Where the value is refused, this is why. */
  at: readonly (string | number)[];
  accepted: boolean;
}

interface Field {
  name: string;
  isOptional: boolean;
  /** Of a list, that of its items. */
  type: string;
  list?: { least: number; most: number };
}

/** Reads `parties: ActorId[2..]`. */
function parseField(field: string): Field {
  const [, name, optional, type, list, least, most] =
    /^(\$?\w+)(\?)?: ("?[\w]+"?)(\[(?:(\d+)\.\.(\d+)?)?\])?$/.exec(field.trim()) ?? [];
  if (name === undefined || type === undefined) throw new Error(`What does "${field}" mean?`);
  return {
    name,
    isOptional: optional !== undefined,
    type,
    ...(list && { list: { least: Number(least ?? 1), most: Number(most ?? 1_000) } }),
  };
}

const objects = new Map(Object.entries(model).map(([name, fields]) => [name, fields.split(",").map(parseField)]));

/** An object with what is required and nothing else. */
function leastOf(definition: string): Record<string, unknown> {
  const required = (objects.get(definition) ?? []).filter(({ isOptional }) => !isOptional);
  return Object.fromEntries(required.map((field) => [field.name, ordinary(field)]));
}

function ordinary({ type, list }: Field): unknown {
  const value = objects.has(type) ? leastOf(type) : samplesOf(type)?.accepted[0];
  return list ? new Array(list.least).fill(value) : value;
}

/** Every case that the model gives rise to. */
export function* cases(): Generator<Case> {
  for (const [definition, fields] of objects) yield* casesOf(definition, fields);
  for (const type of recordTypes) yield { definition: "Record", value: leastOf(type), at: [], accepted: true };
  for (const value of [{}, { type: "thing" }, { ...leastOf("Topic"), type: "state" }, leastOf("Report")]) {
    yield { definition: "Record", value, at: [], accepted: false };
  }
}

function* casesOf(definition: string, fields: readonly Field[]): Generator<Case> {
  const least = leastOf(definition);
  const full = Object.fromEntries(fields.map((field) => [field.name, ordinary(field)]));
  yield { definition, value: least, at: [], accepted: true };
  yield { definition, value: full, at: [], accepted: true };
  for (const value of [null, "text", 7, [full]]) yield { definition, value, at: [], accepted: false };
  // A specialisation is open to nothing that its original is closed to.
  yield { definition, value: { ...full, unheardOf: true }, at: [], accepted: false };
  for (const field of fields) {
    const { [field.name]: _, ...without } = full;
    yield { definition, value: without, at: [], accepted: field.isOptional };
    const set = (value: unknown) => ({ ...least, [field.name]: value });
    for (const { value, at, accepted } of valuesOf(field)) {
      yield { definition, value: set(value), at: [field.name, ...at], accepted };
    }
  }
}

/** Values for a field, each with the place in it that it is about. */
function* valuesOf({ type, list }: Field): Generator<Omit<Case, "definition">> {
  const { accepted, refused } = samplesOf(type) ?? samplesOfObject(type);
  if (list === undefined) {
    for (const value of accepted) yield { value, at: [], accepted: true };
    for (const value of refused) yield { value, at: [], accepted: false };
    return;
  }
  const { least, most } = list;
  const [first] = accepted;
  const listOf = (length: number) => new Array(length).fill(first);
  for (const length of [least, most]) yield { value: listOf(length), at: [], accepted: true };
  for (const length of [least - 1, most + 1]) yield { value: listOf(length), at: [], accepted: false };
  for (const value of [null, "text", 7, {}]) yield { value, at: [], accepted: false };
  for (const value of accepted) yield { value: [value, ...listOf(least - 1)], at: [0], accepted: true };
  for (const value of refused) yield { value: [value, ...listOf(least - 1)], at: [0], accepted: false };
}

/** What is in an object has its own cases. */
function samplesOfObject(type: string): Samples {
  return { accepted: [leastOf(type)], refused: [null, "text", 7, [leastOf(type)]] };
}
