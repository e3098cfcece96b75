import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Change, Weight } from "./change.js";

/** What a person says of a change that no program can weigh. */
export interface Declaration {
  /** Where, as in the change. */
  at: string;
  weight: Weight;
  /** Why it weighs no more, in a sentence that a reviewer can check. */
  reason: string;
}

export const DECLARED_FILE = fileURLToPath(new URL("declared.json", import.meta.url));

export function readDeclarations(): Declaration[] {
  return JSON.parse(readFileSync(DECLARED_FILE, "utf8"));
}

/** The changes with the declared weights, where they were undecided. */
export function declared(changes: readonly Change[], declarations: readonly Declaration[]): Change[] {
  return changes.map((change) => {
    const declaration = declarations.find((one) => isAbout(one, change));
    if (declaration === undefined) return change;
    const { weight, reason } = declaration;
    return { weight, at: change.at, sentence: `${change.sentence} Declared: ${reason}` };
  });
}

/** Declarations of what is no change, or was never in doubt. */
export function stale(changes: readonly Change[], declarations: readonly Declaration[]): Declaration[] {
  return declarations.filter((one) => !changes.some((change) => isAbout(one, change)));
}

function isAbout({ at }: Declaration, change: Change): boolean {
  return change.undecided === true && change.at === at;
}
