import { isDeepStrictEqual } from "node:util";
import { formatPointer } from "../../src/json/pointer.js";
import type { JsonSchema } from "../../src/model/json-schema.js";
import type { Change, Weight } from "./change.js";
import { type Definitions, nameOf, referenceOf } from "./definitions.js";

/** The schemas of a version, and which of them have a file. */
export interface Schemas {
  files: readonly string[];
  schemas: Definitions;
}

type Segments = readonly (string | number)[];

/** Words about a value, and nothing that it has to be. */
const ANNOTATIONS = ["$id", "$schema", "$comment", "title", "description", "examples"];

/** What the differ understands. A change of anything else is undecided. */
const ASSERTIONS = new Set([
  ...[
    "$ref",
    "additionalProperties",
    "anyOf",
    "const",
    "enum",
    "items",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
  ],
  ...["maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum"],
]);

/** Every change from one version's schemas to another's, file by file, each definition once. */
export function schemaChanges(before: Schemas, after: Schemas): Change[] {
  const differ = new Differ(before.schemas, after.schemas);
  for (const stem of new Set([...before.files, ...after.files])) {
    const at = ["schemas", nameOf(stem)];
    if (!after.files.includes(stem)) differ.tell("major", at, `The file ${stem}.schema.json is gone.`);
    else if (!before.files.includes(stem)) differ.tell("minor", at, `The file ${stem}.schema.json is new.`);
    else differ.compareNamed(nameOf(stem), nameOf(stem), at);
  }
  // A field and the definition that it names can both have other words.
  return differ.changes.filter((change, i, all) => all.findIndex((other) => isDeepStrictEqual(change, other)) === i);
}

class Differ {
  readonly changes: Change[] = [];
  /** Pairs of definitions that have been compared, or are being compared. */
  readonly #seen = new Set<string>();

  constructor(
    readonly before: Definitions,
    readonly after: Definitions,
  ) {}

  tell(weight: Weight, at: Segments, sentence: string): void {
    this.changes.push({ weight, at: formatPointer(at), sentence });
  }

  #undecided(at: Segments, sentence: string): void {
    this.changes.push({ weight: "major", at: formatPointer(at), sentence, undecided: true });
  }

  /** Compares two definitions, once. One that keeps its name is told under it, another where it is used. */
  compareNamed(before: string, after: string, at: Segments): void {
    const pair = `${before} ${after}`;
    if (this.#seen.has(pair)) return;
    this.#seen.add(pair);
    const place = before === after ? ["schemas", after] : at;
    this.#compare(this.before[before] as JsonSchema, this.after[after] as JsonSchema, place);
  }

  #compare(before: JsonSchema, after: JsonSchema, at: Segments): void {
    this.#annotations(before, after, at);
    const [old, now] = [referenceOf(before), referenceOf(after)];
    if (old !== undefined && now !== undefined) this.compareNamed(old, now, at);
    else if (old !== undefined) this.#compare(this.before[old] as JsonSchema, after, at);
    else if (now !== undefined) this.#compare(before, this.after[now] as JsonSchema, at);
    else if (isUnion(before) || isUnion(after)) this.#union(before, after, at);
    else this.#assertions(before, after, at);
  }

  #annotations(before: JsonSchema, after: JsonSchema, at: Segments): void {
    for (const keyword of ANNOTATIONS) {
      if (!isDeepStrictEqual(before[keyword], after[keyword])) this.tell("patch", [...at, keyword], "Other words.");
    }
  }

  #assertions(before: JsonSchema, after: JsonSchema, at: Segments): void {
    this.#type(before, after, at);
    this.#words(before, after, at);
    this.#pattern(before, after, at);
    this.#bounds(before, after, at);
    this.#object(before, after, at);
    this.#items(before, after, at);
    this.#order(before, after, at);
    for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (ASSERTIONS.has(keyword) || ANNOTATIONS.includes(keyword)) continue;
      if (isDeepStrictEqual(before[keyword], after[keyword])) continue;
      this.#undecided([...at, keyword], `The differ does not know what \`${keyword}\` does.`);
    }
  }

  #type(before: JsonSchema, after: JsonSchema, at: Segments): void {
    if (isDeepStrictEqual(before.type, after.type)) return;
    const [old, now] = [before, after].map(({ type }) => (type === undefined ? "anything" : String(type)));
    this.tell("major", [...at, "type"], `Was ${old}, is ${now}.`);
  }

  #words(before: JsonSchema, after: JsonSchema, at: Segments): void {
    const [old, now] = [wordsOf(before), wordsOf(after)];
    const place = [...at, "enum" in before || "enum" in after ? "enum" : "const"];
    if (old && now) {
      for (const word of without(old, now)) this.tell("major", place, `No longer takes ${JSON.stringify(word)}.`);
      for (const word of without(now, old)) this.tell("minor", place, `Takes ${JSON.stringify(word)} too.`);
    } else if (now) this.tell("major", place, "Takes only some values now.");
    else if (old) this.tell("minor", place, "Takes more than some values now.");
  }

  #pattern(before: JsonSchema, after: JsonSchema, at: Segments): void {
    const [old, now] = [before.pattern, after.pattern] as (string | undefined)[];
    const place = [...at, "pattern"];
    if (old === now) return;
    if (old === undefined) this.tell("major", place, "Has to match a pattern now.");
    else if (now === undefined) this.tell("minor", place, "Need not match a pattern any more.");
    else this.#prefixes(prefixesOf(old), prefixesOf(now), place);
  }

  #prefixes(old: Prefixes | undefined, now: Prefixes | undefined, place: Segments): void {
    if (old && now && old.rest === now.rest) {
      for (const prefix of without(old.all, now.all)) this.tell("major", place, `No longer takes \`${prefix}:\`.`);
      for (const prefix of without(now.all, old.all)) this.tell("minor", place, `Takes \`${prefix}:\` too.`);
    } else {
      this.#undecided(place, "Another pattern: it may refuse what was fine.");
    }
  }

  #bounds(before: JsonSchema, after: JsonSchema, at: Segments): void {
    for (const keyword of ["minimum", "minLength", "minItems"]) {
      const [old, now] = [before, after].map((schema) => Number(schema[keyword] ?? Number.NEGATIVE_INFINITY)) as Bounds;
      if (old !== now) this.tell(now > old ? "major" : "minor", [...at, keyword], moved(old, now));
    }
    for (const keyword of ["maximum", "maxLength", "maxItems"]) {
      const [old, now] = [before, after].map((schema) => Number(schema[keyword] ?? Number.POSITIVE_INFINITY)) as Bounds;
      if (old !== now) this.tell(now < old ? "major" : "minor", [...at, keyword], moved(old, now));
    }
  }

  #object(before: JsonSchema, after: JsonSchema, at: Segments): void {
    const [old, now] = [propertiesOf(before), propertiesOf(after)];
    const [wasRequired, isRequired] = [requiredOf(before), requiredOf(after)];
    for (const key of Object.keys(old)) {
      const place = [...at, "properties", key];
      if (now[key] === undefined) this.tell("major", place, "The field is gone.");
      else this.#compare(old[key] as JsonSchema, now[key] as JsonSchema, place);
    }
    for (const key of without(Object.keys(now), Object.keys(old))) {
      const required = isRequired.includes(key);
      this.tell(
        required ? "major" : "minor",
        [...at, "properties", key],
        `A new ${required ? "required" : "optional"} field.`,
      );
    }
    const common = Object.keys(old).filter((key) => now[key] !== undefined);
    for (const key of common) {
      if (isRequired.includes(key) === wasRequired.includes(key)) continue;
      // Readers of documents had it always: their code breaks without.
      this.tell(
        "major",
        [...at, "required"],
        `\`${key}\` ${isRequired.includes(key) ? "has to be there now" : "can be absent now"}.`,
      );
    }
    if (isDeepStrictEqual(before.additionalProperties, after.additionalProperties)) return;
    const closed = after.additionalProperties === false;
    this.tell(
      closed ? "major" : "minor",
      [...at, "additionalProperties"],
      closed ? "Is closed now." : "Takes other keys now.",
    );
  }

  #items(before: JsonSchema, after: JsonSchema, at: Segments): void {
    const [old, now] = [before.items, after.items] as (JsonSchema | undefined)[];
    const place = [...at, "items"];
    if (old !== undefined && now !== undefined) this.#compare(old, now, place);
    else if (old !== undefined) this.tell("minor", place, "Takes items of any kind now.");
    else if (now !== undefined) this.tell("major", place, "Takes only items of one kind now.");
  }

  /** Branches that stayed are found by what they are; those that remain are compared in their order. */
  #union(before: JsonSchema, after: JsonSchema, at: Segments): void {
    const keyword = after.oneOf ? "oneOf" : "anyOf";
    const old = branchesOf(before);
    const now = [...branchesOf(after).entries()];
    const left: JsonSchema[] = [];
    for (const branch of old) {
      const same = now.findIndex(([, other]) => isSame(branch, other));
      if (same < 0) left.push(branch);
      else for (const [i, other] of now.splice(same, 1)) this.#compare(branch, other, [...at, keyword, i]);
    }
    for (const branch of left) {
      const like = now.findIndex(([, other]) => isLike(branch, other));
      if (like < 0) this.tell("major", [...at, keyword], `No longer takes ${described(branch)}.`);
      else for (const [i, other] of now.splice(like, 1)) this.#compare(branch, other, [...at, keyword, i]);
    }
    for (const [i, branch] of now) this.tell("minor", [...at, keyword, i], `Takes ${described(branch)} too.`);
  }

  #order(before: JsonSchema, after: JsonSchema, at: Segments): void {
    const orders: [string, unknown[], unknown[]][] = [
      ["properties", Object.keys(propertiesOf(before)), Object.keys(propertiesOf(after))],
      ["required", requiredOf(before), requiredOf(after)],
      ["enum", (before.enum ?? []) as unknown[], (after.enum ?? []) as unknown[]],
    ];
    for (const [keyword, old, now] of orders) {
      const [left, right] = [old.filter((one) => now.includes(one)), now.filter((one) => old.includes(one))];
      if (!isDeepStrictEqual(left, right)) this.tell("patch", [...at, keyword], "Another order.");
    }
  }
}

type Bounds = [old: number, now: number];

function moved(old: number, now: number): string {
  const [from, to] = [old, now].map((bound) => (Number.isFinite(bound) ? bound.toLocaleString("en") : "none"));
  return `The bound was ${from}, is ${to}.`;
}

function without<T>(list: readonly T[], other: readonly T[]): T[] {
  return list.filter((one) => !other.some((same) => isDeepStrictEqual(one, same)));
}

function propertiesOf({ properties }: JsonSchema): Record<string, JsonSchema> {
  return (properties ?? {}) as Record<string, JsonSchema>;
}

function requiredOf({ required }: JsonSchema): string[] {
  return (required ?? []) as string[];
}

function wordsOf(schema: JsonSchema): unknown[] | undefined {
  return (schema.enum as unknown[] | undefined) ?? ("const" in schema ? [schema.const] : undefined);
}

interface Prefixes {
  all: string[];
  rest: string;
}

/** Ids are alternations of prefixes, whose changes can be told. */
function prefixesOf(pattern: string): Prefixes | undefined {
  const [, all, rest] = /^\^\(([a-z|]+)\):(.*)$/.exec(pattern) ?? [];
  return all === undefined || rest === undefined ? undefined : { all: all.split("|"), rest };
}

function isUnion(schema: JsonSchema): boolean {
  return schema.anyOf !== undefined || schema.oneOf !== undefined;
}

/** A schema that is no union is a union of one. */
function branchesOf(schema: JsonSchema): JsonSchema[] {
  return (schema.anyOf ?? schema.oneOf ?? [schema]) as JsonSchema[];
}

function isSame(branch: JsonSchema, other: JsonSchema): boolean {
  return isDeepStrictEqual(bare(branch), bare(other));
}

/** Whether two branches are the same list of words, or the same kind of text, before and after a change. */
function isLike(branch: JsonSchema, other: JsonSchema): boolean {
  const kinds = ["$ref", "enum", "pattern", "properties", "items"];
  return branch.type === other.type && kinds.every((kind) => kind in branch === kind in other) && !("$ref" in branch);
}

function bare(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.includes(keyword)));
}

function described(branch: JsonSchema): string {
  const name = referenceOf(branch);
  if (name !== undefined) return name;
  return branch.enum
    ? "a list of words"
    : branch.pattern
      ? "text of a pattern"
      : `values of type ${branch.type ?? "any"}`;
}
