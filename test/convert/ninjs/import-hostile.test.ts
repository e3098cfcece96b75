import { check, type Report } from "communique";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fromNinjs, toNinjs } from "../../../src/ninjs.js";
import { scale, seed } from "../../long.js";
import { reports } from "../accounted.js";
import { documents } from "./documents.js";

const errorsOf = (report: Report) =>
  check(report, { as: "report" }).findings.filter(({ severity }) => severity === "error");

it("takes 10,000 records of a type, and tells of the others", () => {
  const people = Array.from({ length: 10_001 }, (_, n) => ({ name: `Person ${n}`, rel: "participant" }));
  const items = Array.from({ length: 11 }, (_, n) => ({
    uri: `urn:example:${n}`,
    type: "event",
    title: `Talks ${n}`,
    language: "en",
    people: people.slice(n * 1_000, (n + 1) * 1_000),
  }));
  const { report, losses } = fromNinjs(items);
  expect(report.people).toHaveLength(10_000);
  // That it takes part is lost with it.
  const none = expect.stringContaining("is no record of this report");
  expect(losses).toMatchObject([
    { path: "/10/people/0", reason: "A report has at most 10000 people." },
    { path: "/10/people/0/name", reason: none },
    { path: "/10/people/0/rel", reason: none },
  ]);
});

it("leaves out a record that cannot be without what is left out", () => {
  const people = Array.from({ length: 10_000 }, (_, n) => ({ name: `Person ${n}`, rel: "participant" }));
  const quotation = (slug: string, name: string) => ({
    uri: `urn:example:${slug}`,
    rel: "quotation",
    title: slug,
    language: "en",
    people: [{ name, rel: "speaker" }],
  });
  const { report, losses } = fromNinjs({
    uri: "urn:example:talks",
    type: "event",
    title: "Talks",
    language: "en",
    people,
    associations: [quotation("first", "Person 1"), quotation("last", "One too many"), quotation("next", "Person 2")],
  });
  expect(report.statements?.map(({ id }) => id)).toEqual(["statement:first", "statement:next"]);
  expect(report.people).toHaveLength(10_000);
  expect(losses).toContainEqual({
    path: "/associations/1",
    reason: expect.stringContaining("which is no record of this report"),
  });
  expect(losses.filter(({ path }) => /^[/]associations[/][02]/.test(path))).toEqual([]);
});

it(
  "makes a valid report of whatever it does not refuse",
  () => {
    const ours = Object.values(reports).map(
      (report): object => toNinjs(report, { timestamp: "2024-08-19T18:00:00Z" }).document,
    );
    const all = [...ours, ...Object.values(documents)];
    // Another value of the document is more often nearly right than a random one.
    const change = fc.record({
      document: fc.nat(),
      seat: fc.nat(),
      other: fc.option(fc.nat(), { nil: undefined }),
      value: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const document = structuredClone(all[(changes[0]?.document ?? 0) % all.length]);
        const seats = [...seatsOf(document)];
        for (const { seat, other, value } of changes) {
          const [owner, key] = seats[seat % seats.length] as Seat;
          const [giver, given] = seats[(other ?? 0) % seats.length] as Seat;
          owner[key] = other === undefined ? value : structuredClone(giver[given]);
        }
        try {
          expect(errorsOf(fromNinjs(document, { id: "urn:example:1" }).report)).toEqual([]);
        } catch (error) {
          if (!(error instanceof TypeError && /^(?:fromNinjs reads|The document has more|This )/.test(error.message)))
            throw error;
        }
      }),
      { numRuns: scale(40, 3_000), seed },
    );
  },
  scale(30_000, 300_000),
);

type Owner = Record<string, unknown>;

type Seat = readonly [owner: Owner, key: string];

function* seatsOf(value: unknown): Generator<Seat> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield [value as Owner, key];
    yield* seatsOf(child);
  }
}
