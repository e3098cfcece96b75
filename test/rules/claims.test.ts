import { describe, expect, it } from "vitest";
import { packageTotal } from "../../src/check/rules/agreements/package-total.js";
import { unclaimedField } from "../../src/check/rules/evidence/unclaimed-field.js";
import { unclaimedStanding } from "../../src/check/rules/evidence/unclaimed-standing.js";
import { certainNotDenial } from "../../src/check/rules/integrity/certain-not-denial.js";
import { speakerOfQuote } from "../../src/check/rules/integrity/speaker-of-quote.js";
import { stanceBesideKind } from "../../src/check/rules/integrity/stance-beside-kind.js";
import { changeWithoutHistory } from "../../src/check/rules/meetings/change-without-history.js";
import type { Rule } from "../../src/check/rules/rule.js";
import { afterContradictsDates } from "../../src/check/rules/time/after-contradicts-dates.js";
import { heldAfterReport } from "../../src/check/rules/time/held-after-report.js";
import { partOutsideWhole } from "../../src/check/rules/time/part-outside-whole.js";
import { publishedBeforeEvent } from "../../src/check/rules/time/published-before-event.js";
import { replyToLaterStatement } from "../../src/check/rules/time/reply-to-later-statement.js";
import { scheduledLongPast } from "../../src/check/rules/time/scheduled-long-past.js";
import type { Agreement, Claim, Evidence, Meeting, Report, Statement } from "../../src/types.js";
import { act, agreement, meeting, person, report, source, statement } from "../check/documents.js";
import { found } from "./found.js";

const saying = (more: Partial<Statement>, rest: Partial<Report>) =>
  report({ people: [person()], statements: [statement("x", more)], ...rest });

describe("unclaimed-standing", () => {
  const claimed = { meetings: [meeting("talks", { standing: "claimed" })] };
  const PATH = "/meetings/0/standing: meeting:talks";

  it.each<[string, Partial<Statement>, number]>([
    ["claims it", { kind: "assert", claims: [{ record: "meeting:talks" }] }, 0],
    ["claims a field of it", { kind: "assert", claims: [{ record: "meeting:talks", field: "/place" }] }, 1],
    ["claims an item of it", { kind: "assert", claims: [{ record: "meeting:talks", key: "first" }] }, 1],
    ["says that it should be", { kind: "request", claims: [{ record: "meeting:talks", modality: "required" }] }, 1],
    ["asks whether it is", { kind: "ask", claims: [{ record: "meeting:talks" }] }, 1],
    ["does not know", { kind: "assert", factuality: "uncommitted", claims: [{ record: "meeting:talks" }] }, 1],
    ["doubts it", { kind: "assert", factuality: "possible-not", claims: [{ record: "meeting:talks" }] }, 0],
    ["denies it", { kind: "deny", claims: [{ record: "meeting:talks" }] }, 0],
    ["refuses to speak of it", { kind: "refuse", claims: [{ record: "meeting:talks" }] }, 0],
    ["thanks for it", { kind: "courtesy", about: ["meeting:talks"] }, 0],
    ["values it", { kind: "evaluate", about: ["meeting:talks"] }, 0],
    ["only concerns it", { kind: "assert", about: ["meeting:talks"] }, 1],
    ["claims something else", { kind: "assert", claims: [{ record: "meeting:other" }] }, 1],
  ])("asks for a statement, and one %s: %i", (_, more, count) => {
    const document = saying(more, { meetings: [...claimed.meetings, meeting("other")] });
    expect(found(unclaimedStanding, document, { rules: { "target-to-nothing": "off" } })).toEqual(
      Array(count).fill(PATH),
    );
  });

  it("lets a demand be claimed of what is recorded as proposed", () => {
    const asked = (modality: Claim["modality"], status: "proposed" | "done") =>
      saying(
        { kind: "request", claims: [{ record: "act:strike", ...(modality && { modality }) }] },
        { acts: [act("strike", { status, standing: "claimed" })] },
      );
    expect(found(unclaimedStanding, asked("required", "proposed"))).toEqual([]);
    expect(found(unclaimedStanding, asked("required", "done"))).toHaveLength(1);
    expect(found(unclaimedStanding, asked("hypothetical", "proposed"))).toHaveLength(1);
  });

  it("does not take a statement's own word for it", () => {
    const itself = saying({ standing: "denied", kind: "assert", claims: [{ record: "statement:x" }] }, {});
    expect(found(unclaimedStanding, itself)).toEqual(["/statements/0/standing: statement:x"]);
  });

  it("is tried only in a report", () => {
    expect(found(unclaimedStanding, meeting("talks", { standing: "disputed" }))).toEqual([]);
  });
});

describe("unclaimed-field", () => {
  const evidence = (field: string, more: Partial<Evidence> = {}): [Evidence] => [
    { source: "source:article", basis: "claimed", fields: [field], ...more },
  ];
  const told = (field: string, ...claims: Partial<Claim>[]) =>
    saying(
      {
        kind: "assert",
        ...(claims.length > 0 && {
          claims: claims.map((claim) => ({ record: "agreement:treaty", ...claim })) as [Claim],
        }),
      },
      {
        agreements: [
          agreement("treaty", {
            when: { start: "2025" },
            actions: [{ key: "signing", action: "sign", when: { start: "2025" } }, { action: "register" }],
            commitments: [{ summary: "Pay.", figures: [{ key: "toll", label: "toll", value: 2 }] }],
            evidence: evidence(field),
          }),
        ],
      },
    );

  it.each<[string, Partial<Claim>]>([
    ["/when/start", {}],
    ["/when/start", { field: "/when/start" }],
    ["/when/start", { field: "/when" }],
    ["/when", { field: "/when/start" }],
    ["/actions/0/when/start", { key: "signing" }],
    ["/actions/0/when/start", { key: "signing", field: "/when" }],
    ["/actions/0", { key: "signing", field: "/when" }],
    ["/actions", { key: "signing" }],
    ["/actions/0/when", { field: "/actions" }],
    ["/commitments/0/figures/0/value", { key: "toll" }],
  ])("is content where of %s is claimed %o", (field, claim) => {
    expect(found(unclaimedField, told(field, { field: "/level" }, claim))).toEqual([]);
  });

  it.each<[string, Partial<Claim>]>([
    ["/when/start", { field: "/when/end" }],
    ["/when", { field: "/whenever" as "/when" }],
    ["/actions/1", { key: "signing" }],
    ["/actions/0/action", { key: "signing", field: "/when" }],
    ["/when/start", { key: "signing", field: "/when/start" }],
    ["/when/start", { key: "nothing" }],
    ["/when/start", { record: "meeting:talks" }],
  ])("is found where of %s is claimed %o", (field, claim) => {
    const document = { ...told(field, claim), meetings: [meeting()] };
    expect(found(unclaimedField, document, { rules: { "target-to-nothing": "off" } })).toEqual([
      `/agreements/0/evidence/0/fields/0: ${field} agreement:treaty`,
    ]);
  });

  it("asks who claims a record of which no source tells in its own voice", () => {
    const whole = (more: Partial<Meeting>, claims?: [Claim]) =>
      saying(claims ? { claims } : {}, {
        meetings: [meeting("talks", { evidence: [{ source: "source:article", basis: "claimed" }], ...more })],
      });
    expect(found(unclaimedField, whole({}))).toEqual(["/meetings/0/evidence/0/basis: meeting:talks"]);
    expect(found(unclaimedField, whole({}, [{ record: "meeting:talks" }]))).toEqual([]);
    expect(found(unclaimedField, whole({}, [{ record: "meeting:talks", field: "/place" }]))).toEqual([]);
    expect(found(unclaimedField, whole({ standing: "claimed" }))).toEqual([]);
    // Nobody claims a person, who has no standing either.
    const heardOf = person("ada", { evidence: [{ source: "source:article", basis: "claimed" }] });
    expect(found(unclaimedField, report({ people: [heardOf] }))).toEqual([]);
  });

  it("asks for nothing where the source tells it in its own voice, nor of a record alone", () => {
    const record = meeting("talks", { evidence: evidence("/status") });
    expect(found(unclaimedField, report({ meetings: [record] }))).toHaveLength(1);
    expect(found(unclaimedField, record)).toEqual([]);
    const stated = meeting("talks", { evidence: evidence("/status", { basis: "stated" }) });
    expect(found(unclaimedField, report({ meetings: [stated] }))).toEqual([]);
  });
});

describe("certain-not-denial", () => {
  it.each<[Statement["kind"], NonNullable<Statement["factuality"]>, number]>([
    ["deny", "certain-not", 1],
    ["refuse", "certain-not", 1],
    ["deny", "probable-not", 0],
    ["deny", "certain", 0],
    ["assert", "certain-not", 0],
    ["foretell", "certain-not", 0],
  ])("%s and %s: %i", (kind, factuality, count) => {
    expect(found(certainNotDenial, statement("x", { kind, factuality }))).toHaveLength(count);
  });
});

describe("stance-beside-kind", () => {
  const stance = (value: "support" | "oppose" | "mixed", more: Partial<Statement>) =>
    found(
      stanceBesideKind,
      statement("x", { about: ["meeting:talks"], stances: [{ target: "meeting:talks", value }], ...more }),
    );

  it.each<[string, Partial<Statement>, "support" | "oppose" | "mixed", number]>([
    ["a kind that says it", { kind: "accept" }, "support", 1],
    ["a shade that says it", { kind: "evaluate", shade: "welcome" }, "support", 1],
    ["the contrary of what is said", { kind: "evaluate", shade: "criticise" }, "support", 1],
    [
      "the contrary of what is claimed",
      { kind: "accuse", about: ["person:ada"], claims: [{ record: "meeting:talks" }] },
      "support",
      1,
    ],
    ["the contrary of something else", { kind: "accept", about: ["meeting:other"] }, "oppose", 0],
    ["the same of something else", { kind: "accept", about: ["meeting:other"] }, "support", 1],
    ["what leaves it open", { kind: "accuse" }, "mixed", 0],
    ["a kind that does not say it", { kind: "announce" }, "support", 0],
    ["a shade that takes no side", { kind: "refuse", shade: "decline-comment" }, "oppose", 0],
    ["a shade that leaves it to the kind", { kind: "refuse", shade: "reaffirm" }, "oppose", 1],
    ["a shade of one's own", { kind: "evaluate", shade: "constructor" }, "oppose", 0],
  ])("looks at %s", (_, more, value, count) => {
    expect(stance(value, more)).toHaveLength(count);
  });
});

describe("speaker-of-quote", () => {
  const quoted = (speakers: Statement["speakers"], speaker: Statement["speakers"][number]) =>
    found(speakerOfQuote, statement("x", { speakers, quotes: [{ text: "So.", language: "en", speaker }] }));

  it("is one of several", () => {
    expect(quoted(["person:ada", "person:bob"], "person:bob")).toEqual([]);
    expect(quoted(["person:ada", "person:bob"], "person:cy")).toEqual([
      "/quotes/0/speaker: /quotes/0 statement:x person:cy",
    ]);
    expect(quoted(["person:ada"], "person:ada")).toHaveLength(1);
    // The same one twice is one.
    expect(quoted(["person:ada", "person:ada"], "person:ada")).toHaveLength(1);
  });
});

describe("what is only claimed", () => {
  const silent = { rules: { "unclaimed-standing": "off" } } as const;
  const april = { start: "2031-04-01" };
  const may = { start: "2031-05-01" };
  type Told = { standing?: "claimed" };

  it.each<[string, Rule, (more: Told) => Report]>([
    [
      "a date behind the report",
      heldAfterReport,
      (more) => report({ updatedAt: "2025-01-01", meetings: [meeting("talks", { when: may, ...more })] }),
    ],
    [
      "the day of publication",
      publishedBeforeEvent,
      (more) =>
        report({
          sources: [source("article", { publishedAt: "2031-04-01" })],
          meetings: [
            meeting("talks", { when: may, evidence: [{ source: "source:article", basis: "stated" }], ...more }),
          ],
        }),
    ],
    [
      "what it is part of",
      partOutsideWhole,
      (more) =>
        report({
          meetings: [meeting("talks", { when: april, partOf: "meeting:all", ...more }), meeting("all", { when: may })],
        }),
    ],
    [
      "what is part of it",
      partOutsideWhole,
      (more) =>
        report({
          meetings: [meeting("talks", { when: april, partOf: "meeting:all" }), meeting("all", { when: may, ...more })],
        }),
    ],
    [
      "what it comes after",
      afterContradictsDates,
      (more) =>
        report({
          meetings: [
            meeting("talks", { when: { ...april, after: { record: "meeting:all" } }, ...more }),
            meeting("all", { when: may }),
          ],
        }),
    ],
    [
      "what comes after it",
      afterContradictsDates,
      (more) =>
        report({
          meetings: [
            meeting("talks", { when: { ...april, after: { record: "meeting:all" } } }),
            meeting("all", { when: may, ...more }),
          ],
        }),
    ],
    [
      "what it answers",
      replyToLaterStatement,
      (more) =>
        report({
          people: [person()],
          statements: [
            statement("a", { when: april, inReplyTo: "statement:b", ...more }),
            statement("b", { when: may }),
          ],
        }),
    ],
    [
      "a plan of which nobody hears any more",
      scheduledLongPast,
      (more) =>
        report({ updatedAt: "2032", meetings: [meeting("talks", { status: "scheduled", when: may, ...more })] }),
    ],
    [
      "a history that it does not have",
      changeWithoutHistory,
      (more) => report({ meetings: [meeting("talks", { status: "cancelled", ...more })] }),
    ],
    [
      "the total of its package",
      packageTotal,
      (more) =>
        report({
          agreements: [
            agreement("all", { instrument: "package", package: { total: 1, parts: ["agreement:a", "agreement:b"] } }),
            agreement("a"),
            agreement("b", more),
          ],
        }),
    ],
  ])("contradicts nothing: %s", (_, rule, document) => {
    expect(found(rule, document({}), silent)).toHaveLength(1);
    expect(found(rule, document({ standing: "claimed" }), silent)).toEqual([]);
  });
});

describe("after a step of an agreement", () => {
  it("goes by the day of that step, if it has one", () => {
    const actions: Agreement["actions"] = [
      { key: "initialling", action: "initial", when: { start: "2031-04-01" } },
      { key: "signing", action: "sign", when: { start: "2031-06-01" } },
      { key: "start", action: "enter-into-force" },
    ];
    const promised = (key: string) =>
      report({
        people: [person()],
        agreements: [agreement("treaty", { actions })],
        statements: [statement("x", { when: { start: "2031-05-01", after: { record: "agreement:treaty", key } } })],
      });
    expect(found(afterContradictsDates, promised("signing"))).toEqual([
      "/statements/0/when/after: /when statement:x 2031-05-01 agreement:treaty 2031-06-01",
    ]);
    for (const key of ["initialling", "start"]) expect(found(afterContradictsDates, promised(key))).toEqual([]);
  });
});
