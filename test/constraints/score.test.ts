import { beforeAll, describe, expect, it } from "vitest";
import type { JsonSchema } from "../../src/model/json-schema.js";
import { cases } from "./cases.js";
import { type Corpus, corpusOf, corpusOfFiles } from "./corpus.js";
import { equivalents } from "./equivalents.js";
import { judgeOf } from "./judge.js";
import { type Mutation, mutationsOf } from "./mutations.js";
import { listedIn, parts } from "./parts.js";
import { samples } from "./samples.js";

// Every constraint of the schemas is moved, taken away or tightened, one at a time, and something has to notice. A
// definition counts once, however many files repeat it: that the files are what the sources generate has its own test.

const corpora: readonly [name: string, corpus: Corpus][] = [
  ["fixtures and examples", corpusOfFiles()],
  ["the model in short", corpusOf(cases())],
];

const LISTS = "the lists of words";

/** A change, and who noticed. */
interface Outcome {
  part: string;
  mutation: Mutation;
  noticedBy: string[];
}

function outcomeOf(part: string, mutation: Mutation): Outcome {
  const judge = judgeOf(mutation.schema);
  const noticedBy = corpora
    .filter(([, corpus]) => corpus.get(part)?.some(({ value, accepted }) => judge(value) !== accepted))
    .map(([name]) => name);
  const listed = samples[part.slice(1)]?.listed;
  const isSameList =
    listed === undefined || String(listedIn(mutation.schema)?.toSorted()) === String(listed.toSorted());
  return { part, mutation, noticedBy: isSameList ? noticedBy : [...noticedBy, LISTS] };
}

/** The schema that the changed keyword stands in. */
function placeOf({ part, mutation }: Outcome): JsonSchema {
  return mutation.at
    .slice(0, -1)
    .reduce<JsonSchema>((here, key) => here[key] as JsonSchema, parts.get(part) as JsonSchema);
}

const isEquivalent = (outcome: Outcome) => equivalents.some(({ holds }) => holds(placeOf(outcome), outcome.mutation));
const written = ({ part, mutation: { at, what } }: Outcome) => `${part}/${at.join("/")}: ${what}`;

describe("the schemas as they are", () => {
  it.each(corpora)("give the verdicts that are expected of %s", (_, corpus) => {
    const wrong = [...corpus].flatMap(([part, verdicts]) => {
      const judge = judgeOf(parts.get(part) as JsonSchema);
      return verdicts
        .filter(({ value, accepted }) => judge(value) !== accepted)
        .map((verdict) => ({ part, ...verdict }));
    });
    expect(wrong).toEqual([]);
  });

  it("have no part that no document reaches", () => {
    const reached = new Set(corpora.flatMap(([, corpus]) => [...corpus.keys()]));
    expect([...parts.keys()].filter((part) => !reached.has(part))).toEqual([]);
  });
});

describe("a change of any one constraint", () => {
  let outcomes: Outcome[];
  beforeAll(() => {
    outcomes = [...parts].flatMap(([part, schema]) =>
      [...mutationsOf(schema)].map((mutation) => outcomeOf(part, mutation)),
    );
  }, 120_000);

  it("is noticed", () => {
    const meant = outcomes.filter((outcome) => !isEquivalent(outcome));
    const noticed = meant.filter(({ noticedBy }) => noticedBy.length > 0);
    const counts = [...corpora.map(([name]) => name), LISTS].map(
      (name) => `${noticed.filter(({ noticedBy }) => noticedBy.includes(name)).length} by ${name}`,
    );
    const share = ((100 * noticed.length) / meant.length).toFixed(1);
    console.log(
      `Constraints: ${noticed.length} of ${meant.length} changes noticed (${share} %): ${counts.join(", ")}.`,
    );
    console.log(`${outcomes.length - meant.length} more change nothing, for ${equivalents.length} reasons.`);
    expect(meant.length).toBeGreaterThan(3_000);
    expect(meant.filter(({ noticedBy }) => noticedBy.length === 0).map(written)).toEqual([]);
  });

  it.each(equivalents)("$what is not, because it changes nothing", ({ holds }) => {
    const own = outcomes.filter((outcome) => holds(placeOf(outcome), outcome.mutation));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ noticedBy }) => noticedBy.length > 0).map(written)).toEqual([]);
  });
});
