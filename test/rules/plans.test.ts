import { describe, expect, it } from "vitest";
import { packageAgainstParts } from "../../src/check/rules/agreements/package-against-parts.js";
import { historyAgainstStatus } from "../../src/check/rules/meetings/history-against-status.js";
import { plannedWithinCancelled } from "../../src/check/rules/meetings/planned-within-cancelled.js";
import type { Act, Agreement, AgreementAction, Meeting, Report } from "../../src/types.js";
import { agreement, meeting, process, report, visit } from "../check/documents.js";
import { found } from "./found.js";

const act = (more: Partial<Act>): Act => ({
  type: "act",
  id: "act:payment",
  title: "Payment",
  kind: "finance",
  status: "done",
  ...more,
});

describe("history-against-status", () => {
  const history = (status: Meeting["status"], ...changes: Meeting["status"][]) =>
    meeting("x", {
      status,
      statusHistory: changes.map((change) => ({ status: change })) as Meeting["statusHistory"] & {},
    });

  it("names both words, in a record alone as well", () => {
    expect(found(historyAgainstStatus, history("scheduled", "scheduled", "held"))).toEqual(["/status: meeting:x"]);
    const document = report({ acts: [act({ statusHistory: [{ status: "not-done" }] })] });
    expect(found(historyAgainstStatus, document)).toEqual(["/acts/0/status: act:payment"]);
    const tour = visit("tour", { statusHistory: [{ status: "cancelled" }] });
    expect(found(historyAgainstStatus, tour)).toEqual(["/status: visit:tour"]);
  });

  it.each<[Meeting["status"], Meeting["status"][], number]>([
    ["held", ["held"], 0],
    ["held", ["cancelled", "held"], 0],
    ["held", ["announced", "scheduled"], 0],
    ["held", ["not-held"], 1],
    ["unknown", ["held"], 1],
    ["in-progress", ["postponed"], 0],
    // Told by another rule: the history has no such change at all.
    ["postponed", ["held"], 0],
    ["postponed", ["postponed", "held"], 1],
  ])("%s after %o: %i", (status, changes, times) => {
    expect(found(historyAgainstStatus, history(status, ...changes))).toHaveLength(times);
  });

  it.each<[Act["status"], Act["status"], number]>([
    ["suspended", "done", 0],
    ["under-way", "done", 1],
    ["announced", "called-off", 1],
    ["done", "under-way", 0],
    ["annulled", "annulled", 0],
  ])("an act that is %s after %s: %i", (status, last, times) => {
    expect(found(historyAgainstStatus, act({ status, statusHistory: [{ status: last }] }))).toHaveLength(times);
  });

  it("is not found where the last change hangs on a condition", () => {
    const conditions = [{ kind: "if", summary: "If it rains." }] as const;
    const record = act({ status: "announced", statusHistory: [{ status: "called-off", conditions: [...conditions] }] });
    expect(found(historyAgainstStatus, record)).toEqual([]);
  });
});

describe("planned-within-cancelled", () => {
  const summit = (status: Meeting["status"], more: Partial<Meeting> = {}) =>
    meeting("summit", { kind: "conference", status, statusHistory: [{ status }], ...more });
  const aside = (status: Meeting["status"], more: Partial<Meeting> = {}) =>
    meeting("aside", { status, partOf: "meeting:summit", ...more });
  const signing = (status: AgreementAction["status"], more: Partial<Agreement> = {}) =>
    report({
      meetings: [summit("cancelled")],
      agreements: [
        agreement("deal", {
          status: "under-negotiation",
          actions: [{ action: "negotiate" }, { action: "sign", during: "meeting:summit", ...(status && { status }) }],
          ...more,
        }),
      ],
    });

  it("names the event, at the status of the meeting and the occasion of the step", () => {
    expect(found(plannedWithinCancelled, report({ meetings: [summit("not-held"), aside("scheduled")] }))).toEqual([
      "/meetings/1/status: meeting:aside meeting:summit",
    ]);
    expect(found(plannedWithinCancelled, signing("planned"))).toEqual([
      "/agreements/0/actions/1/during: agreement:deal meeting:summit",
    ]);
  });

  it.each<[Meeting["status"], Meeting["status"], number]>([
    ["cancelled", "announced", 1],
    ["cancelled", "in-doubt", 0],
    ["cancelled", "cancelled", 0],
    ["cancelled", "held", 0],
    ["cancelled", "postponed", 0],
    ["cancelled", "proposed", 0],
    ["cancelled", "rumoured", 0],
    ["postponed", "scheduled", 0],
    ["in-doubt", "scheduled", 0],
  ])("a whole that is %s with a part that is %s: %i", (whole, part, times) => {
    expect(found(plannedWithinCancelled, report({ meetings: [summit(whole), aside(part)] }))).toHaveLength(times);
  });

  it.each<[AgreementAction["status"], number]>([
    ["planned", 1],
    ["pending", 1],
    ["proposed", 0],
    ["required", 0],
    ["hypothetical", 0],
    ["not-done", 0],
    [undefined, 0],
  ])("a step that is %s: %i", (status, times) => {
    expect(found(plannedWithinCancelled, signing(status))).toHaveLength(times);
  });

  it.each<[string, Report]>([
    [
      "the whole is only said to be cancelled",
      report({ meetings: [summit("cancelled", { standing: "claimed" }), aside("scheduled")] }),
    ],
    [
      "the part is only said to be planned",
      report({ meetings: [summit("cancelled"), aside("scheduled", { standing: "claimed" })] }),
    ],
    ["the agreement is only claimed", signing("planned", { standing: "claimed" })],
    [
      "it is held on the margins",
      report({
        meetings: [summit("cancelled"), meeting("aside", { status: "scheduled", onMargins: "meeting:summit" })],
      }),
    ],
    [
      "the whole is a process",
      report({
        processes: [process("peace", { status: "collapsed" })],
        meetings: [aside("scheduled", { partOf: "process:peace" })],
      }),
    ],
    ["the whole is not there", report({ meetings: [aside("scheduled", { partOf: "meeting:other" })] })],
  ])("is not found where %s", (_, document) => {
    expect(found(plannedWithinCancelled, document)).toEqual([]);
  });

  it("is found for a leg of a journey", () => {
    const visits = [
      visit("tour", { status: "cancelled" }),
      visit("leg", { status: "announced", partOf: "visit:tour" }),
    ];
    expect(found(plannedWithinCancelled, report({ visits: visits as [never] }))).toEqual([
      "/visits/1/status: visit:leg visit:tour",
    ]);
  });
});

describe("package-against-parts", () => {
  type Status = Agreement["status"];
  const packed = (status: Status, parts: (Status | Partial<Agreement>)[], more: Partial<Agreement["package"]> = {}) => {
    const records = parts.map((part, i) =>
      agreement(`part-${i}`, { title: `Part ${i}`, ...(typeof part === "string" ? { status: part } : part) }),
    );
    const ids = records.map(({ id }) => id) as [Agreement["id"]];
    const whole = agreement("all", { instrument: "package", status, package: { parts: ids, ...more } });
    return report({ agreements: [whole, ...records] });
  };

  it("names the part", () => {
    expect(found(packageAgainstParts, packed("signed", ["signed", "initialled", "proposed"]))).toEqual([
      "/agreements/0/status: agreement:all agreement:part-1",
    ]);
    expect(found(packageAgainstParts, packed("proposed", ["signed"], { complete: true }))).toEqual([
      "/agreements/0/status: agreement:all agreement:part-0",
    ]);
  });

  it.each<[Status, Status[], number]>([
    ["signed", ["not-concluded"], 1],
    ["in-force", ["text-agreed"], 1],
    ["signed", ["in-force", "fulfilled", "terminated"], 0],
    ["signed", ["unknown"], 0],
    ["signed", ["issued", "adopted"], 0],
    ["in-force", ["signed"], 0],
    ["issued", ["under-negotiation"], 0],
    ["partially-in-force", ["under-negotiation"], 0],
    ["under-negotiation", ["under-negotiation", "signed"], 0],
    ["not-concluded", ["proposed"], 0],
  ])("a package that is %s with parts that are %o: %i", (status, parts, times) => {
    expect(found(packageAgainstParts, packed(status, parts, { complete: true }))).toHaveLength(times);
  });

  it("is not found behind its parts where some may be missing", () => {
    expect(found(packageAgainstParts, packed("proposed", ["signed"]))).toEqual([]);
  });

  it("is not found where the package or the part is only claimed, or the part is not there", () => {
    expect(found(packageAgainstParts, packed("signed", [{ status: "proposed", standing: "claimed" }]))).toEqual([]);
    const claimed = packed("signed", ["proposed"]);
    const [whole, ...parts] = claimed.agreements as [Agreement, ...Agreement[]];
    expect(
      found(packageAgainstParts, { ...claimed, agreements: [{ ...whole, standing: "claimed" }, ...parts] }),
    ).toEqual([]);
    expect(found(packageAgainstParts, { ...claimed, agreements: [whole] })).toEqual([]);
  });
});
