import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { report } from "../check/documents.js";
import { ROOT } from "../schemas/engines.js";
import { archivedVersions, newDocuments, readDocuments } from "./archive.js";
import { refusedBy } from "./documents.js";
import { type Standing, standingOf } from "./gate.js";
import { hasToRead, promiseIn } from "./promise.js";

const released = [...readFileSync(join(ROOT, "CHANGELOG.md"), "utf8").matchAll(/^## (\d+\.\d+\.\d+\S*)$/gm)].map(
  ([, version = ""]) => version,
);

describe("what is kept of releases", () => {
  it("are the documents of every version in CHANGELOG.md, and of no other", () => {
    expect(released.length).toBeGreaterThan(0);
    expect(archivedVersions().sort()).toEqual([...released].sort());
  });

  it("grows by documents that are not kept yet, wherever they stood", () => {
    const old = { path: "a.json", as: "topic", document: { name: "A" } } as const;
    const moved = { ...old, path: "b.json" };
    const changed = { ...old, document: { name: "B" } };
    expect(newDocuments([moved, changed], [old])).toEqual([changed]);
  });
});

const promise = promiseIn(join(ROOT, ".changeset"));
const bound = archivedVersions().filter((version) => hasToRead(version, released[0] as string, promise));
const kept = bound.flatMap((version) =>
  readDocuments(version).map((document) => ({ name: `${version}: ${document.path}`, document })),
);

describe("every document that a release vouches for is accepted, as long as the promise holds", () => {
  it.each(kept)("$name", ({ document }) => {
    expect(refusedBy(document)).toEqual([]);
  });

  it("and there are many", () => {
    console.log(`Documents of ${bound.length} of ${released.length} releases replayed: ${kept.length}.`);
    for (const version of released) expect(readDocuments(version).length, version).toBeGreaterThan(100);
  });
});

describe("a document that is not accepted any more", () => {
  it("is told with those who refuse it", () => {
    const topic = { type: "topic", id: "topic:a" };
    expect(refusedBy({ path: "a.json", as: "topic", document: topic })).toEqual([
      "Zod",
      "the validators",
      "check, for missing-key at /name",
    ]);
    const dangling = report({ topics: [{ type: "topic", id: "topic:a", name: "A", about: ["state:nowhere"] }] });
    expect(refusedBy({ path: "a.json", as: "report", document: dangling })).toEqual([
      "check, for dangling-reference at /topics/0/about/0",
    ]);
    expect(refusedBy({ path: "a.json", text: "{" })).toEqual(["the reader"]);
    expect(refusedBy({ path: "a.json", text: '["no report, but JSON"]' })).toEqual([]);
  });
});

describe("this version", () => {
  let standing: Standing;
  beforeAll(async () => {
    standing = await standingOf(ROOT);
    // It starts the command a few times.
  }, 60_000);

  it("is held against the last release, which is the one in package.json", () => {
    // `npm run version` keeps a release when it has written its version.
    expect([standing.released, standing.version]).toEqual([released[0], released[0]]);
  });

  it("changes no more than the pending changesets promise", () => {
    const counts = ["major", "minor", "patch"].map(
      (weight) => `${standing.changes.filter((change) => change.weight === weight).length} ${weight}`,
    );
    console.log(
      `Changes since ${standing.released}: ${counts.join(", ")}. Promised: ${standing.promise ?? "nothing"}.`,
    );
    const heavy = standing.changes.filter(({ weight }) => weight !== "patch");
    expect(standing.isKept, `${JSON.stringify(heavy, null, 1)}\nRun \`npm run compat\` for the list.`).toBe(true);
  });

  it("has no declaration for what is no undecided change", () => {
    expect(standing.staleDeclarations).toEqual([]);
  });
});
