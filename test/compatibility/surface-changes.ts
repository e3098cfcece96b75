import { formatPointer } from "../../src/json/pointer.js";
import type { Change, Weight } from "./change.js";
import { schemaChanges } from "./schema-changes.js";
import type { Surface } from "./surface.js";

/** Every change from what one version offers to what another does. */
export function surfaceChanges(before: Surface, after: Surface): Change[] {
  return [
    ...schemaChanges(before, after),
    ...listChanges("exports", before.exports, after.exports),
    ...listChanges("vocabularies", before.vocabularies, after.vocabularies),
    ...listChanges("commands", before.commands, after.commands),
    ...codeChanges(before.findingCodes, after.findingCodes),
    ...requirementChanges(before.requires, after.requires),
  ];
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** What is gone is major, what is new is minor: of the lists, and of what is in them. */
function listChanges(part: keyof Surface, before: Lists, after: Lists): Change[] {
  return keysOf(before, after).flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    const at = [part, key];
    if (now === undefined) return change("major", at, `\`${key}\` is gone.`);
    if (old === undefined) return change("minor", at, `\`${key}\` is new.`);
    return [
      ...old.filter((one) => !now.includes(one)).flatMap((one) => change("major", at, `\`${one}\` is gone.`)),
      ...now.filter((one) => !old.includes(one)).flatMap((one) => change("minor", at, `\`${one}\` is new.`)),
    ];
  });
}

type Texts = Readonly<Record<string, string>>;

/** A new error makes a document fail that was fine, unless it tells better what was refused before. A warning does no harm. */
function codeChanges(before: Texts, after: Texts): Change[] {
  return keysOf(before, after).flatMap((code) => {
    const [old, now] = [before[code], after[code]];
    const at = ["findingCodes", code];
    if (old === now) return [];
    if (now === undefined) return change("major", at, `\`${code}\` is gone.`);
    const weight = now.endsWith(" error") ? "major" : "minor";
    if (old !== undefined) return change(weight, at, `\`${code}\` was ${old}, is ${now}.`);
    const isOfShape = weight === "major" && !now.startsWith("rule ");
    return change(weight, at, `\`${code}\` is new: ${now}.`, isOfShape ? { undecided: true } : {});
  });
}

/** Whether a range takes more or less than another one is left to people. */
function requirementChanges(before: Texts, after: Texts): Change[] {
  return keysOf(before, after).flatMap((name) => {
    const [old = "nothing", now = "nothing"] = [before[name], after[name]];
    if (old === now) return [];
    return change("major", ["requires", name], `Asked for ${old}, asks for ${now}.`, { undecided: true });
  });
}

function keysOf(...records: object[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

function change(weight: Weight, at: string[], sentence: string, more: Partial<Change> = {}): [Change] {
  return [{ weight, at: formatPointer(at), sentence, ...more }];
}
