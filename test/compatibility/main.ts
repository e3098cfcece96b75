import { standingOf } from "./gate.js";

// Prints what has changed since the last release, and whether the pending changesets say so.

const { released, changes, promise, least, isKept } = await standingOf(process.cwd());
for (const weight of ["major", "minor", "patch"] as const) {
  const own = changes.filter((change) => change.weight === weight);
  console.log(`${weight}: ${own.length}`);
  for (const { at, sentence, undecided } of own) console.log(`  ${at}  ${sentence}${undecided ? " (undecided)" : ""}`);
}
console.log(`\nSince ${released}. Needed: ${least ?? "no release"}. Promised by .changeset: ${promise ?? "nothing"}.`);
if (!isKept) {
  console.log("Not enough: write a changeset with `npx changeset`, or take back what is too much. See VERSIONING.md.");
  process.exitCode = 1;
}
