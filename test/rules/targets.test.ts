import { describe, expect, it } from "vitest";
import { recordOrSummary } from "../../src/check/rules/integrity/record-or-summary.js";
import { sameKeyTwice } from "../../src/check/rules/integrity/same-key-twice.js";
import { targetToNothing } from "../../src/check/rules/integrity/target-to-nothing.js";
import { afterStep } from "../../src/check/rules/time/after-step.js";
import { limitWithoutAfter } from "../../src/check/rules/time/limit-without-after.js";
import type { Act, Agreement, Claim, Report, Statement } from "../../src/types.js";
import { agreement, meeting, person, report, statement } from "../check/documents.js";
import { found } from "./found.js";

const act = (more: Partial<Act> = {}): Act => ({
  type: "act",
  id: "act:strike",
  title: "Strike",
  kind: "demonstrate",
  status: "done",
  ...more,
});
const treaty: Partial<Agreement> = {
  actions: [{ key: "signing", action: "sign", figures: [{ key: "pages", label: "pages", value: 9 }] }],
  commitments: [{ key: "bridge", summary: "Build." }],
  figures: [{ key: "toll", label: "toll", value: 2 }],
};
const withTreaty = (more: Partial<Statement>, rest: Partial<Report> = {}) =>
  report({
    people: [person()],
    agreements: [agreement("treaty", treaty)],
    statements: [statement("x", more)],
    ...rest,
  });
const claiming = (claim: Partial<Claim>) => withTreaty({ claims: [{ record: "agreement:treaty", ...claim }] });

describe("target-to-nothing", () => {
  it.each<Partial<Claim>>([
    {},
    { key: "signing" },
    { key: "pages" },
    { key: "bridge", field: "/when" },
    { key: "bridge", field: "/when/notAfter" },
    { key: "toll", field: "/currency" },
    { field: "/status" },
    { field: "/when/after/record" },
    { field: "/actions" },
  ])("is not found for %o", (claim) => {
    expect(found(targetToNothing, claiming(claim))).toEqual([]);
  });

  it.each<[Partial<Claim>, string, string]>([
    [{ key: "singing" }, "key", '"singing" agreement:treaty "signing"'],
    [{ key: "nothing" }, "key", '"nothing" agreement:treaty'],
    [{ key: "constructor" }, "key", '"constructor" agreement:treaty'],
    [{ field: "/titel" }, "field", '/titel agreement:treaty "/title"'],
    [{ field: "/wen/start" }, "field", '/wen/start agreement:treaty "/when/start"'],
    [{ field: "/constructor" }, "field", "/constructor agreement:treaty"],
    [{ field: "/status/length" }, "field", "/status/length agreement:treaty"],
    [{ field: "/actions/when" }, "field", "/actions/when agreement:treaty"],
    [{ field: "/when/begin" }, "field", "/when/begin agreement:treaty"],
    [{ key: "bridge", field: "/action" }, "field", '/action "bridge" agreement:treaty'],
  ])("is found for %o", (claim, key, values) => {
    expect(found(targetToNothing, claiming(claim))).toEqual([`/statements/0/claims/0/${key}: statement:x ${values}`]);
  });

  it("is found wherever a target stands", () => {
    const record = "agreement:treaty" as const;
    const key = "nothing";
    const paths = found(
      targetToNothing,
      withTreaty(
        {
          when: { after: { record, key } },
          conditions: [{ kind: "if", record, key }],
          reasons: [{ record, key }],
          commitments: [{ summary: "Pay.", conditions: [{ kind: "until", record, key }] }],
        },
        { acts: [act({ under: { record, key } })] },
      ),
    ).map((line) => line.split(":")[0]);
    expect(paths.sort()).toEqual([
      "/acts/0/under/key",
      "/statements/0/commitments/0/conditions/0/key",
      "/statements/0/conditions/0/key",
      "/statements/0/reasons/0/key",
      "/statements/0/when/after/key",
    ]);
  });

  it("is tried only in a report, and only of records that are there", () => {
    const record = statement("x", { claims: [{ record: "agreement:other", key: "nothing", field: "/nothing" }] });
    expect(found(targetToNothing, record)).toEqual([]);
  });

  it("looks at 10,000 claims of as many keys", () => {
    const claims: Claim[] = Array.from({ length: 1_000 }, (_, i) => ({ record: "agreement:treaty", key: `k${i}` }));
    const commitments = claims.map(({ key }) => ({ ...(key && { key }), summary: "Pay." }));
    const document = report({
      people: [person()],
      agreements: [agreement("treaty", { commitments })],
      statements: Array.from({ length: 10 }, (_, i) => statement(`s${i}`, { claims })),
    });
    expect(found(targetToNothing, document)).toEqual([]);
  });
});

describe("same-key-twice", () => {
  it("names the first in the order of the record, for every later one", () => {
    const record = agreement("x", {
      actions: [{ key: "a", action: "sign", figures: [{ key: "a", label: "pages", value: 9 }] }],
      commitments: [{ key: "b", summary: "Pay." }, { summary: "Build." }, { key: "b", summary: "Share." }],
    });
    expect(found(sameKeyTwice, record).sort()).toEqual([
      '/actions/0/figures/0/key: "a" agreement:x /actions/0',
      '/commitments/2/key: "b" agreement:x /commitments/0',
    ]);
  });

  it("does not take the key of a target, or that of another record, for one", () => {
    const record = agreement("x", {
      actions: [
        { key: "a", action: "denounce" },
        { action: "revoke-denunciation", of: "a", when: { after: { record: "agreement:x", key: "a" } } },
      ],
    });
    expect(found(sameKeyTwice, record)).toEqual([]);
    const two = report({ agreements: [record, agreement("y", { actions: [{ key: "a", action: "sign" }] })] });
    expect(found(sameKeyTwice, two)).toEqual([]);
  });

  it("looks at changes of status", () => {
    const record = meeting("x", {
      statusHistory: [
        { key: "a", status: "scheduled" },
        { key: "a", status: "held" },
      ],
    });
    expect(found(sameKeyTwice, record)).toEqual(['/statusHistory/1/key: "a" meeting:x /statusHistory/0']);
  });
});

describe("record-or-summary", () => {
  it("is tried of a record alone, and at every depth", () => {
    const record = meeting("x", {
      statusHistory: [{ status: "held", reasons: [{ summary: "So." }, { field: "/status", summary: "So." }] }],
      commitments: [{ summary: "Pay.", conditions: [{ kind: "if" }, { kind: "if", record: "act:a", key: "b" }] }],
    });
    expect(found(recordOrSummary, record)).toEqual([
      "/commitments/0/conditions/0: /commitments/0/conditions/0 meeting:x",
      "/statusHistory/0/reasons/1/field: /statusHistory/0/reasons/1 meeting:x",
    ]);
  });

  it("tells once of what has a key and nothing else", () => {
    expect(found(recordOrSummary, statement("x", { conditions: [{ kind: "if", key: "a" }] }))).toHaveLength(1);
  });
});

describe("after", () => {
  it("names a step only of an agreement", () => {
    const later = (more: Statement["when"]) => statement("x", { when: more as NonNullable<Statement["when"]> });
    expect(found(afterStep, later({ after: { record: "agreement:treaty", key: "bridge" } }))).toEqual([]);
    expect(found(afterStep, later({ after: { record: "meeting:talks" } }))).toEqual([]);
    expect(found(afterStep, later({ after: { record: "meeting:talks", key: "a" } }))).toEqual([
      '/when/after/key: /when statement:x "a" meeting:talks',
    ]);
    const inReport = (key: string) => withTreaty({ when: { after: { record: "agreement:treaty", key } } });
    expect(found(afterStep, inReport("signing"))).toEqual([]);
    for (const key of ["bridge", "toll"]) expect(found(afterStep, inReport(key))).toHaveLength(1);
  });

  it("is there where a limit is", () => {
    const limited = (more: Partial<NonNullable<Statement["when"]>>) =>
      statement("x", { when: { timeLimit: "P60D", ...more } });
    expect(found(limitWithoutAfter, limited({ start: "2025" }))).toEqual(["/when/timeLimit: /when statement:x P60D"]);
    expect(found(limitWithoutAfter, limited({ after: { record: "agreement:treaty" } }))).toEqual([]);
  });
});
