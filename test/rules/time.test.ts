import { describe, expect, it } from "vitest";
import { endsBeforeItStarts } from "../../src/check/rules/integrity/ends-before-it-starts.js";
import { afterContradictsDates } from "../../src/check/rules/time/after-contradicts-dates.js";
import { deadlineBeforeCommitment } from "../../src/check/rules/time/deadline-before-commitment.js";
import { heldAfterReport } from "../../src/check/rules/time/held-after-report.js";
import { inForceBeforeSignature } from "../../src/check/rules/time/in-force-before-signature.js";
import { partOutsideWhole } from "../../src/check/rules/time/part-outside-whole.js";
import { publishedBeforeEvent } from "../../src/check/rules/time/published-before-event.js";
import { replyToLaterStatement } from "../../src/check/rules/time/reply-to-later-statement.js";
import { scheduledLongPast } from "../../src/check/rules/time/scheduled-long-past.js";
import type {
  Agreement,
  AgreementAction,
  AnyRecord,
  Evidence,
  Meeting,
  Process,
  Report,
  Source,
  Statement,
  Visit,
  When,
} from "../../src/types.js";
import { agreement, meeting, person, process, report, source, statement, visit } from "../check/documents.js";
import { filesIn, readJson } from "../schemas/engines.js";
import { found } from "./found.js";

const timeRules = [
  endsBeforeItStarts,
  partOutsideWhole,
  heldAfterReport,
  scheduledLongPast,
  deadlineBeforeCommitment,
  inForceBeforeSignature,
  publishedBeforeEvent,
  afterContradictsDates,
  replyToLaterStatement,
];

/** An action of an agreement, done by nobody in particular, on this day if one is given. */
const action = (kind: AgreementAction["action"], start?: string, more: Partial<AgreementAction> = {}) => ({
  action: kind,
  ...(start !== undefined && { when: { start } }),
  ...more,
});

describe("ends-before-it-starts", () => {
  const at = (when: When) => found(endsBeforeItStarts, meeting("talks", { when }));

  it("names both dates, in a report and in a record alone", () => {
    const talks = meeting("talks", { when: { start: "2024-08-19", end: "2024-08-18" } });
    const message = "/when meeting:talks 2024-08-18 2024-08-19";
    expect(found(endsBeforeItStarts, talks)).toEqual([`/when/end: ${message}`]);
    expect(found(endsBeforeItStarts, report({ meetings: [meeting("x"), talks] }))).toEqual([
      `/meetings/1/when/end: ${message}`,
    ]);
  });

  it.each<[string, When]>([
    ["one day", { start: "2024-08-19", end: "2024-08-19" }],
    ["a day in a month", { start: "2024-08-19", end: "2024-08" }],
    ["a year that ends the day", { start: "2024-08-19", end: "2024" }],
    ["one instant", { start: "2024-08-19T10:00:00Z", end: "2024-08-19T10:00:00Z" }],
    ["the same instant in two zones", { start: "2024-08-19T14:00:00+04:00", end: "2024-08-19T10:00:00Z" }],
    ["an instant on a day", { start: "2024-08-19T23:59:59+14:00", end: "2024-08-19" }],
    ["an instant of the day after by UTC", { start: "2024-08-20T03:00:00Z", end: "2024-08-19" }],
    ["an end that is not sure", { start: "2024-08-19", end: "2024-08-18~" }],
    ["a start that is not sure", { start: "2024-08-19?", end: "2024-08-18" }],
    ["bounds of one month", { notBefore: "2024-08-19", notAfter: "2024-08" }],
    ["a start on the last day", { start: "2024-12-31", notAfter: "2024" }],
    ["a start on the first bound", { start: "2024-08-01", end: "2024-08-01", notBefore: "2024-08" }],
    ["an end behind the last day to begin", { start: "2024-08-19", end: "2024-08-25", notAfter: "2024-08-20" }],
    ["no start", { end: "2024-08-18", notAfter: "2024-08-17" }],
    ["hours of one clock in order", { start: "2024-08-19T10:00", end: "2024-08-19T11:00" }],
    ["an hour that is not sure", { start: "2024-08-19T10:00~", end: "2024-08-19T09:00" }],
  ])("is not found for %s", (_, when) => expect(at(when)).toEqual([]));

  it("is found for hours of one clock", () => {
    expect(at({ start: "2024-08-19T18:00", end: "2024-08-19T09:30" })).toEqual([
      "/when/end: /when meeting:talks 2024-08-19T09:30 2024-08-19T18:00",
    ]);
  });

  it.each<[When, string, string]>([
    [{ notBefore: "2024-09", notAfter: "2024-08" }, "notAfter", "2024-08 2024-09"],
    [{ start: "2024-09-01", notAfter: "2024-08" }, "start", "2024-08 2024-09-01"],
    [{ start: "2024-08-31", notBefore: "2024-09" }, "start", "2024-08-31 2024-09"],
    [{ end: "2024-08-31", notBefore: "2024-09" }, "end", "2024-08-31 2024-09"],
    [{ start: "2024-08-30", end: "2024-08-31", notBefore: "2024-09" }, "start", "2024-08-30 2024-09"],
    [{ start: "2024", end: "2024-08-31", notBefore: "2024-09" }, "end", "2024-08-31 2024-09"],
  ])("is found once for %o", (when, key, words) => {
    expect(at(when)).toEqual([`/when/${key}: /when meeting:talks ${words}`]);
  });

  it("is found in offices and names, and in times deep in a record", () => {
    const ada = person("ada", {
      names: [{ text: "Ada Sample", start: "2020", end: "2019-12" }],
      offices: [
        { title: "President", start: "2020", end: "2020-01" },
        { title: "Mayor", start: "2020-01-02T00:00:00Z", end: "2019" },
      ],
    });
    expect(found(endsBeforeItStarts, ada)).toEqual([
      "/offices/1/end: /offices/1 person:ada 2019 2020-01-02T00:00:00Z",
      "/names/0/end: /names/0 person:ada 2019-12 2020",
    ]);
    const treaty = agreement("treaty", {
      actions: [action("sign", undefined, { when: { start: "2024", end: "2023" } })],
    });
    expect(found(endsBeforeItStarts, treaty)).toEqual([
      "/actions/0/when/end: /actions/0/when agreement:treaty 2023 2024",
    ]);
  });
});

describe("part-outside-whole", () => {
  const tour = (when: When, more: Partial<Visit> = {}) => visit("tour", { when, ...more });
  const within = (part: Partial<Meeting>, whole: Visit = tour({ start: "2024-08-18", end: "2024-08-19" })) =>
    found(
      partOutsideWhole,
      report({ visits: [whole], meetings: [meeting("talks", { partOf: "visit:tour", ...part })] }),
    );
  const rounds = (part: Partial<Meeting>, when: When, more: Partial<Process> = {}) =>
    found(
      partOutsideWhole,
      report({
        processes: [process("peace", { when, ...more })],
        meetings: [meeting("talks", { partOf: "process:peace", ...part })],
      }),
    );

  it("names both records and both dates", () => {
    expect(within({ when: { start: "2024-08-17" } })).toEqual([
      "/meetings/0/when/start: meeting:talks 2024-08-17 2024-08-18 visit:tour",
    ]);
    expect(within({ when: { start: "2024-08-19", end: "2024-08-20" } })).toEqual([
      "/meetings/0/when/end: meeting:talks 2024-08-20 2024-08-19 visit:tour",
    ]);
  });

  it("is found once for a part that holds the whole", () => {
    expect(within({ when: { start: "2024-08-17", end: "2024-08-20" } }).map((text) => text.split(":")[0])).toEqual([
      "/meetings/0/when/start",
    ]);
  });

  it.each<[string, When, When]>([
    ["the first day", { start: "2024-08-18" }, { start: "2024-08-18", end: "2024-08-19" }],
    ["the last day", { start: "2024-08-19" }, { start: "2024-08-18", end: "2024-08-19" }],
    ["a whole without an end", { start: "2024-08-25" }, { start: "2024-08-18" }],
    ["a whole without a start", { start: "2024-08-01" }, { end: "2024-08-19" }],
    ["a month that holds the whole", { start: "2024-08" }, { start: "2024-08-18", end: "2024-08-19" }],
    ["a whole that is not sure", { start: "2024-08-10" }, { start: "2024-08-18~", end: "2024-08-19~" }],
    [
      "a press conference after midnight by UTC",
      { start: "2024-08-20T05:00:00Z", end: "2024-08-20T06:00:00Z" },
      { start: "2024-08-18", end: "2024-08-19" },
    ],
    ["an arrival on the day before by UTC", { start: "2024-08-17T22:00:00Z" }, { start: "2024-08-18" }],
    ["an order only", { after: { record: "visit:tour" } }, { start: "2024-08-18", end: "2024-08-19" }],
    [
      "another zone, a day off",
      { start: "2024-08-17", timeZone: "Pacific/Honolulu" },
      { start: "2024-08-18", timeZone: "Asia/Tokyo" },
    ],
  ])("is not found for %s", (_, part, whole) => expect(within({ when: part }, tour(whole))).toEqual([]));

  it.each<[string, When, When, string]>([
    ["an instant", { start: "2024-08-20T12:00:00Z" }, { end: "2024-08-19" }, "start"],
    ["bounds of the part", { notAfter: "2024-08-17" }, { start: "2024-08-18" }, "notAfter"],
    ["a part that has begun by its end", { end: "2024-08-17" }, { start: "2024-08-18" }, "end"],
    ["a part that cannot begin in time", { notBefore: "2024-08-20" }, { end: "2024-08-19" }, "notBefore"],
    ["bounds of the whole", { start: "2024-08-20" }, { notAfter: "2024-08-19" }, "start"],
    ["a whole that cannot begin in time", { start: "2024-07-31" }, { notBefore: "2024-08" }, "start"],
    [
      "the same zone, a day off",
      { start: "2024-08-17", timeZone: "Asia/Tokyo" },
      { start: "2024-08-18", timeZone: "Asia/Tokyo" },
      "start",
    ],
    [
      "another zone, two days off",
      { start: "2024-08-16", timeZone: "Pacific/Honolulu" },
      { start: "2024-08-18", timeZone: "Asia/Tokyo" },
      "start",
    ],
  ])("is found for %s", (_, part, whole, key) => {
    expect(within({ when: part }, tour(whole)).map((text) => text.split(":")[0])).toEqual([`/meetings/0/when/${key}`]);
  });

  it("is not found where one of them was put off, whose dates may be of two plans", () => {
    for (const status of ["postponed", "on-hold", "cancelled"] as const) {
      expect(within({ when: { start: "2024-09-01" }, status })).toEqual([]);
      expect(within({ when: { start: "2024-09-01" } }, tour({ end: "2024-08-19" }, { status }))).toEqual([]);
    }
    expect(within({ when: { start: "2024-09-01" }, status: "scheduled" })).toHaveLength(1);
  });

  it("gives a day to the rounds of a process, the legs of a tour and the ends of a line", () => {
    expect(rounds({ when: { start: "2024-08-17" } }, { start: "2024-08-18" })).toEqual([]);
    expect(rounds({ when: { start: "2024-08-16" } }, { start: "2024-08-18" })).toEqual([
      "/meetings/0/when/start: meeting:talks 2024-08-16 2024-08-18 process:peace",
    ]);
    expect(rounds({ when: { start: "2024-08-16" } }, { start: "2024-08-18" }, { status: "concluded" })).toHaveLength(1);
    const leg = (start: string) => [
      tour({ start: "2024-08-18" }),
      visit("leg", { partOf: "visit:tour", when: { start } }),
    ];
    expect(found(partOutsideWhole, report({ visits: leg("2024-08-17") }))).toEqual([]);
    expect(found(partOutsideWhole, report({ visits: leg("2024-08-16") }))).toHaveLength(1);
    for (const medium of ["telephone", "video", "hybrid"] as const) {
      expect(within({ when: { start: "2024-08-17" }, medium })).toEqual([]);
      expect(within({ when: { start: "2024-08-16" }, medium })).toHaveLength(1);
    }
    expect(within({ when: { start: "2024-08-17" }, medium: "in-person" })).toHaveLength(1);
  });

  it("is found for a part of a meeting", () => {
    const meetings = [
      meeting("dinner", { partOf: "meeting:summit", when: { start: "2024-08-21" } }),
      meeting("summit", { when: { start: "2024-08-18", end: "2024-08-19" } }),
    ];
    expect(found(partOutsideWhole, report({ meetings }))).toEqual([
      "/meetings/0/when/start: meeting:dinner 2024-08-21 2024-08-19 meeting:summit",
    ]);
  });

  it("is not found in a record alone, nor for a whole that is not there or an inherited name", () => {
    const talks = meeting("talks", { partOf: "visit:constructor", when: { start: "2024-08-17" } });
    expect(found(partOutsideWhole, talks)).toEqual([]);
    expect(found(partOutsideWhole, report({ meetings: [talks] }))).toEqual([]);
  });
});

describe("held-after-report", () => {
  const read = (more: Partial<Report>) => found(heldAfterReport, report(more));
  const published = (publishedAt: string, more: Partial<Source> = {}) => source("article", { publishedAt, ...more });
  const later: Pick<Report, "meetings"> = { meetings: [meeting("talks", { when: { start: "2024-08-21" } })] };

  it("is found for events, statements and actions, and names the newest date", () => {
    const document = {
      sources: [published("2024-08-18"), source("wire", { publishedAt: "2024-08-19" })] as Report["sources"],
      visits: [visit("tour", { when: { start: "2024-08-21" }, status: "in-progress" })],
      meetings: [meeting("talks", { when: { notBefore: "2024-09" } })],
      statements: [statement("x", { when: { start: "2024-08-21" } })],
      agreements: [agreement("treaty", { actions: [action("sign", "2024-08-19"), action("ratify", "2024-08-21")] })],
    };
    expect(read(document)).toEqual([
      "/visits/0/when/start: visit:tour 2024-08-21 2024-08-19",
      `/meetings/0/when/notBefore: meeting:talks 2024-09 2024-08-19`,
      `/statements/0/when/start: statement:x 2024-08-21 2024-08-19`,
      `/agreements/0/actions/1/when/start: agreement:treaty 2024-08-21 2024-08-19`,
    ]);
  });

  it.each<[string, Partial<Report>]>([
    ["the day after, which has begun elsewhere", { sources: [published("2024-08-20")] }],
    ["the month of the report", { sources: [published("2024-08")] }],
    ["a date that is not sure", { sources: [published("2024-08-01~")] }],
    ["a report that was updated later", { sources: [published("2024-08-01")], updatedAt: "2024-08-21" }],
    ["a report that was written later", { sources: [published("2024-08-01")], createdAt: "2024-08-21T09:00:00Z" }],
    ["a source that was read later", { sources: [published("2024-08-01", { retrievedAt: "2024-08-22" })] }],
    ["a second source without a date", { sources: [published("2024-08-01"), source("wire")] }],
    ["a page that may have been changed", { sources: [published("2024-08-01", { kind: "official-website" })] }],
    ["no date at all", {}],
  ])("is not found for %s", (_, more) => expect(read({ ...later, ...more })).toEqual([]));

  it("takes the dates of the report where a source has none", () => {
    expect(read({ ...later, createdAt: "2024-08-19" })).toHaveLength(1);
    expect(read({ ...later, updatedAt: "2024-08-20T09:00:00Z" })).toHaveLength(1);
    expect(read({ ...later, updatedAt: "2024-08-20T11:00:00Z" })).toEqual([]);
    expect(
      read({ ...later, sources: [published("1999", { kind: "treaty-register" })], createdAt: "2024-08-19" }),
    ).toHaveLength(1);
    expect(read({ ...later, sources: [source("article", { retrievedAt: "2024-08-19" })] })).toHaveLength(1);
  });

  it("asks for both, where the newest date and the newest instant differ", () => {
    const sources: Report["sources"] = [
      published("2024-08-19"),
      source("wire", { publishedAt: "2024-08-20T12:00:00Z" }),
    ];
    expect(read({ ...later, sources })).toEqual([]);
  });

  it("is not found for what is still to come", () => {
    for (const status of ["proposed", "rumoured", "announced", "scheduled", "postponed", "unknown"] as const) {
      const meetings = [meeting("talks", { when: { start: "2024-08-25" }, status })];
      expect(read({ sources: [published("2024-08-19")], meetings })).toEqual([]);
    }
    const agreements = [agreement("treaty", { actions: [action("sign", "2024-08-25", { status: "planned" })] })];
    expect(read({ sources: [published("2024-08-19")], agreements })).toEqual([]);
  });

  it("is not found in a record alone", () => {
    expect(found(heldAfterReport, meeting("talks", { when: { start: "9999" } }))).toEqual([]);
  });
});

describe("scheduled-long-past", () => {
  const past = (when: When, more: Partial<Report> = { updatedAt: "2024-09-19" }) =>
    found(scheduledLongPast, report({ ...more, meetings: [meeting("talks", { status: "scheduled", when })] }));

  it("says which date it goes by", () => {
    expect(past({ start: "2024-08-19" })).toEqual(["/meetings/0/status: meeting:talks 2024-08-19 30 2024-09-19"]);
    const announced = visit("tour", { status: "announced", when: { start: "2024-08-01", end: "2024-08-19" } });
    expect(found(scheduledLongPast, announced, { now: "2024-10-01T00:00:00Z" })).toEqual([
      "/status: visit:tour 2024-08-19 30 2024-10-01T00:00:00Z",
    ]);
  });

  it.each<[string, When]>([
    ["30 days", { start: "2024-08-20" }],
    ["an end within 30 days", { start: "2024-08-01", end: "2024-08-20" }],
    ["a last day within 30 days", { notBefore: "2024-08-01", notAfter: "2024-08-20" }],
    ["a month of which the end is within 30 days", { start: "2024-08" }],
    ["a date that is not sure", { start: "2024-06~" }],
    ["a first day alone", { notBefore: "2024-01" }],
    ["no day", { asStated: "in due course" }],
  ])("is not found for %s", (_, when) => expect(past(when)).toEqual([]));

  it("goes by the date of the check where one is given", () => {
    const document = report({
      updatedAt: "2024-09-19",
      meetings: [meeting("talks", { status: "scheduled", when: { start: "2024-08-19" } })],
    });
    expect(found(scheduledLongPast, document, { now: "2024-08-25" })).toEqual([]);
    expect(found(scheduledLongPast, document, { now: "2024-12" })).toHaveLength(1);
  });

  it("goes by the newest date of publication, and by the dates of the report where there is none", () => {
    const when: When = { start: "2024-08-19" };
    expect(past(when, {})).toEqual([]);
    expect(past(when, { createdAt: "2024-08-18" })).toEqual([]);
    expect(
      past(when, { sources: [source("article", { publishedAt: "2024-09-19" })], createdAt: "2024-08-18" }),
    ).toHaveLength(1);
    expect(past(when, { sources: [source(), source("wire", { retrievedAt: "2024-10-01T00:00:00Z" })] })).toHaveLength(
      1,
    );
    const old = { publishedAt: "2024-08-18" };
    const archive = { createdAt: "2031-01-01", updatedAt: "2031-01-02" };
    expect(past(when, { ...archive, sources: [source("article", old), source()] })).toEqual([]);
    const retrievedAt = "2031-01-01T00:00:00Z";
    expect(past(when, { sources: [source("article", { ...old, retrievedAt })] })).toEqual([]);
    const kind = "official-website";
    expect(past(when, { sources: [source("article", { ...old, retrievedAt, kind })] })).toHaveLength(1);
  });

  it("is not found for other statuses, nor in a record alone without a date of the check", () => {
    for (const status of [
      "proposed",
      "rumoured",
      "in-progress",
      "held",
      "postponed",
      "on-hold",
      "cancelled",
      "unknown",
    ] as const) {
      expect(found(scheduledLongPast, meeting("talks", { status, when: { start: "1999" } }), { now: "2024" })).toEqual(
        [],
      );
    }
    expect(found(scheduledLongPast, meeting("talks", { status: "scheduled", when: { start: "1999" } }))).toEqual([]);
  });
});

describe("deadline-before-commitment", () => {
  const by = (when: When): Pick<Statement, "commitments"> => ({ commitments: [{ summary: "Open the bridge.", when }] });
  const deadline = by({ notAfter: "2024-08-18" });
  const signed = (...actions: AgreementAction[]) =>
    found(deadlineBeforeCommitment, agreement("treaty", { actions, ...deadline }));

  it("is found in a statement, a meeting and an agreement, alone too", () => {
    const made = { start: "2024-08-19" };
    expect(found(deadlineBeforeCommitment, statement("x", { kind: "promise", when: made, ...deadline }))).toEqual([
      "/commitments/0/when/notAfter: /commitments/0 statement:x 2024-08-18 2024-08-19",
    ]);
    expect(found(deadlineBeforeCommitment, meeting("talks", { when: { notBefore: "2024-09" }, ...deadline }))).toEqual([
      "/commitments/0/when/notAfter: /commitments/0 meeting:talks 2024-08-18 2024-09",
    ]);
    const treaty = agreement("treaty", { actions: [action("sign", "2024-08-19")], ...deadline });
    expect(found(deadlineBeforeCommitment, report({ agreements: [treaty] }))).toEqual([
      "/agreements/0/commitments/0/when/notAfter: /commitments/0 agreement:treaty 2024-08-18 2024-08-19",
    ]);
  });

  it("takes an end for a deadline, unless what holds until then has held before", () => {
    const promise = (when: When) =>
      found(deadlineBeforeCommitment, statement("x", { kind: "promise", when: { start: "2024-08-19" }, ...by(when) }));
    expect(promise({ end: "2024-08-18" }).map((text) => text.split(":")[0])).toEqual(["/commitments/0/when/end"]);
    expect(promise({ start: "2024-01", end: "2024-06" })).toEqual([]);
    expect(promise({ start: "2024-01", notAfter: "2024-06" })).toHaveLength(1);
    expect(promise({ end: "2024-06", notAfter: "2024-12" })).toEqual([]);
  });

  it.each<[string, When]>([
    ["the same day", { notAfter: "2024-08-19" }],
    ["the month", { notAfter: "2024-08" }],
    ["an hour that may be later", { notAfter: "2024-08-18T20:00:00Z" }],
    ["a deadline that is not sure", { notAfter: "2024-08-01~" }],
    ["a start alone", { start: "2020" }],
    ["a first day alone", { notBefore: "2020" }],
  ])("is not found for %s", (_, when) => {
    const promise = statement("x", { kind: "promise", when: { start: "2024-08-19" }, ...by(when) });
    expect(found(deadlineBeforeCommitment, promise)).toEqual([]);
  });

  it("is not found where the statement may recall an old commitment, or the meeting was not held", () => {
    for (const kind of ["assert", "accuse", "evaluate", "deny", "foretell"] as const) {
      expect(
        found(deadlineBeforeCommitment, statement("x", { kind, when: { start: "2024-08-19" }, ...deadline })),
      ).toEqual([]);
    }
    expect(
      found(
        deadlineBeforeCommitment,
        meeting("talks", { status: "postponed", when: { start: "2024-09" }, ...deadline }),
      ),
    ).toEqual([]);
    expect(found(deadlineBeforeCommitment, statement("x", { kind: "promise", ...deadline }))).toEqual([]);
  });

  it("goes by the earliest step in which an agreement had a text", () => {
    expect(signed(action("adopt", "2024-08-19"))).toHaveLength(1);
    expect(signed(action("initial", "2024-07-01"), action("sign", "2024-08-19"))).toEqual([]);
    expect(signed(action("initial", "2024-08-19"), action("sign", "2024-08-20"))).toHaveLength(1);
    expect(signed(action("initial"), action("sign", "2024-08-19"))).toEqual([]);
    expect(signed(action("sign", "2024-08-19~"))).toEqual([]);
    expect(signed(action("sign", "2024-08-19"), action("adopt", "2024-08-20?"))).toEqual([]);
    expect(signed(action("sign", "2024-08-19"), action("adopt", "2024-08-18T20:00:00Z"))).toEqual([]);
    expect(signed(action("sign", "2024-08-19", { status: "planned" }))).toEqual([]);
    expect(signed(action("initial", "2024-08-19", { status: "planned" }), action("sign", "2024-08-20"))).toHaveLength(
      1,
    );
    expect(signed(action("ratify", "2024-08-19"))).toEqual([]);
    expect(found(deadlineBeforeCommitment, agreement("treaty", deadline))).toEqual([]);
  });
});

describe("in-force-before-signature", () => {
  const force = (actions: AgreementAction[], more: Partial<Agreement> = {}) =>
    found(inForceBeforeSignature, agreement("treaty", { actions, ...more }));
  const inForce = action("enter-into-force", "2024-08-18");
  const bySamplonia = action("sign", "2024-08-19", { by: ["state:samplonia"] });
  const byExamplia = action("sign", "2024-08-19", {
    representatives: [{ person: "person:ada", onBehalfOf: "state:examplia" }],
  });

  it("names both dates", () => {
    expect(force([action("sign", "2024-08-19"), inForce])).toEqual([
      "/actions/1/when/start: agreement:treaty 2024-08-18 2024-08-19",
    ]);
    const bounded = action("enter-into-force", undefined, { when: { notAfter: "2024-07" } });
    expect(force([bounded, action("sign-ad-referendum", "2024-08-19")])).toEqual([
      "/actions/0/when/notAfter: agreement:treaty 2024-07 2024-08-19",
    ]);
  });

  it.each<[string, AgreementAction[]]>([
    ["the day of signature", [action("sign", "2024-08-18"), inForce]],
    ["a late signature", [action("sign", "2024-08-01"), inForce, action("sign", "2024-08-19")]],
    ["a month that may be earlier", [action("sign", "2024-08"), inForce]],
    ["a signature of which the day is not known", [action("sign"), action("sign", "2024-08-19"), inForce]],
    ["a signature of which the day is not sure", [action("sign", "2024-08-19?"), inForce]],
    ["a signature that is planned", [action("sign", "2024-08-19", { status: "planned" }), inForce]],
    ["an entry into force that is planned", [action("sign", "2024-08-19"), { ...inForce, status: "hypothetical" }]],
    ["provisional application", [action("provisionally-apply", "2024-08-18"), action("sign", "2024-08-19")]],
    ["an entry into force without a day", [action("sign", "2024-08-19"), action("enter-into-force")]],
    ["no signature", [inForce, action("ratify", "2024-08-19")]],
    ["a text published later", [inForce, action("issue", "2024-08-19")]],
  ])("is not found for %s", (_, actions) => expect(force(actions)).toEqual([]));

  it("goes by adoption or issue where nobody signs", () => {
    expect(force([action("adopt", "2024-08-19"), inForce])).toHaveLength(1);
    expect(force([action("issue", "2024-08-19"), inForce], { instrument: "joint-statement" })).toHaveLength(1);
    expect(force([action("adopt", "2024-08-19"), action("sign", "2024-08-01"), inForce])).toEqual([]);
  });

  it("does not take a late signatory for the first", () => {
    expect(force([bySamplonia, inForce])).toEqual([]);
    expect(force([bySamplonia, inForce], { parties: ["state:a", "state:samplonia", "state:b"] })).toEqual([]);
    expect(force([bySamplonia, inForce], { parties: ["state:examplia", "state:samplonia"] })).toHaveLength(1);
    const three: Partial<Agreement> = { parties: ["state:examplia", "state:samplonia", "state:a"] };
    expect(force([bySamplonia, byExamplia, inForce], three)).toEqual([]);
    expect(
      force([bySamplonia, byExamplia, action("sign", "2024-08-19", { by: ["state:a"] }), inForce], three),
    ).toHaveLength(1);
  });
});

describe("published-before-event", () => {
  const early = source("preview", { publishedAt: "2024-08-10" });
  const late = source("article", { publishedAt: "2024-08-20" });
  const stated = (id: Evidence["source"], fields?: string[]): Evidence => ({
    source: id,
    basis: "stated",
    ...(fields && { fields }),
  });
  const talks = (evidence: Evidence[], more: Partial<Meeting> = {}, sources: Report["sources"] = [early, late]) =>
    found(
      publishedBeforeEvent,
      report({ sources, meetings: [meeting("talks", { when: { start: "2024-08-19" }, evidence, ...more })] }),
    );
  const treaty = (evidence: Evidence[], ...actions: AgreementAction[]) =>
    found(
      publishedBeforeEvent,
      report({ sources: [early, late], agreements: [agreement("treaty", { actions, evidence })] }),
    );

  it("names the source and what it cannot state", () => {
    expect(talks([stated("source:preview")])).toEqual([
      "/meetings/0/evidence/0/source: source:preview 2024-08-10 meeting:talks 2024-08-19",
    ]);
    const statements = [statement("x", { when: { start: "2024-08-19" }, evidence: [stated("source:preview")] })];
    expect(found(publishedBeforeEvent, report({ sources: [early], statements }))).toEqual([
      "/statements/0/evidence/0/source: source:preview 2024-08-10 statement:x 2024-08-19",
    ]);
    expect(treaty([stated("source:preview")], action("sign", "2024-08-19"))).toEqual([
      "/agreements/0/evidence/0/source: source:preview 2024-08-10 agreement:treaty 2024-08-19",
    ]);
    const visits = [visit("tour", { when: { start: "2024-08-19" }, evidence: [stated("source:preview")] })];
    expect(found(publishedBeforeEvent, report({ sources: [early], visits }))).toHaveLength(1);
  });

  it.each<[string, Evidence[]]>([
    ["a later source", [stated("source:article")]],
    ["an announcement beside a later report", [stated("source:preview"), stated("source:article")]],
    ["an announcement of title and day", [stated("source:preview", ["/title", "/when", "/when/start"])]],
    ["an inference", [{ ...stated("source:preview"), basis: "inferred", note: "It was to be held." }]],
    ["a source that is not there", [stated("source:nowhere")]],
  ])("is not found for %s", (_, evidence) => expect(talks(evidence)).toEqual([]));

  it("is found for the status, whatever else is cited", () => {
    expect(
      talks([stated("source:article"), stated("source:preview", ["/title", "/status"])]).map(
        (text) => text.split(":")[0],
      ),
    ).toEqual(["/meetings/0/evidence/1/source"]);
  });

  it("is not found for what is not held, or has no day", () => {
    expect(talks([stated("source:preview")], { status: "scheduled" })).toEqual([]);
    expect(talks([stated("source:preview")], { when: { end: "2024-08-19" } })).toEqual([]);
    expect(talks([stated("source:preview")], { when: { start: "2024-08-19~" } })).toEqual([]);
    expect(talks([stated("source:preview")], { when: { start: "2024-08" } })).toEqual([]);
  });

  it.each<[string, Partial<Source>]>([
    ["the evening before, elsewhere", { publishedAt: "2024-08-18" }],
    ["a live report that began before the talks", { publishedAt: "2024-08-18T20:00:00Z" }],
    ["a date that is not sure", { publishedAt: "2024-08-10~" }],
    ["no date", {}],
    ["a page that is kept up to date", { publishedAt: "2001", kind: "official-website" }],
    ["a register", { publishedAt: "1999", kind: "treaty-register" }],
  ])("is not found for %s", (_, more) => {
    expect(talks([stated("source:article")], {}, [source("article", more)])).toEqual([]);
  });

  it("is found for the action that the evidence points at", () => {
    const signing = action("sign", "2024-08-19");
    const negotiating = action("negotiate", "2024-08-01");
    for (const field of ["/actions/1", "/actions/1/action"]) {
      expect(
        treaty([stated("source:preview", ["/title", field]), stated("source:article")], negotiating, signing),
      ).toHaveLength(1);
    }
    for (const field of ["/actions/0", "/actions/1/when/start", "/actions/1/place", "/title", "/actions"]) {
      expect(treaty([stated("source:preview", [field])], negotiating, signing)).toEqual([]);
    }
    expect(treaty([stated("source:preview")], negotiating, signing)).toEqual([]);
    expect(treaty([stated("source:preview", ["/actions/0"])], { ...signing, status: "planned" })).toEqual([]);
    expect(treaty([stated("source:preview"), stated("source:article")], signing)).toEqual([]);
    expect(
      treaty([stated("source:preview")], signing, action("ratify", "2024-09", { status: "planned" })),
    ).toHaveLength(1);
  });

  it("is not found in a record alone", () => {
    const record = meeting("talks", { when: { start: "2024-08-19" }, evidence: [stated("source:preview")] });
    expect(found(publishedBeforeEvent, record)).toEqual([]);
  });
});

describe("after-contradicts-dates", () => {
  const orderOf = (when: When, more: Partial<Report>) =>
    found(
      afterContradictsDates,
      report({ ...more, statements: [statement("x", { when }), ...(more.statements ?? [])] }),
    );
  const talks = (when: When, more: Partial<Meeting> = {}) => ({ meetings: [meeting("talks", { when, ...more })] });

  it("names both dates", () => {
    expect(
      orderOf({ start: "2024-08-17", after: { record: "meeting:talks" } }, talks({ start: "2024-08-19" })),
    ).toEqual(["/statements/0/when/after: /when statement:x 2024-08-17 meeting:talks 2024-08-19"]);
  });

  it.each<[string, When, When]>([
    ["the same day", { start: "2024-08-19" }, { start: "2024-08-19" }],
    ["the evening before, elsewhere", { start: "2024-08-18" }, { start: "2024-08-19" }],
    ["its month", { start: "2024-08" }, { start: "2024-08-19" }],
    ["a day that is not sure", { start: "2024-08-01~" }, { start: "2024-08-19" }],
    ["no day of its own", {}, { start: "2024-08-19" }],
    ["a first day only", { notBefore: "2024-08-01" }, { start: "2024-08-19" }],
    ["no day of the other", { start: "2024-08-01" }, { end: "2024-08-19" }],
    ["an instant after another", { start: "2024-08-19T10:00:01Z" }, { start: "2024-08-19T14:00:00+04:00" }],
  ])("is not found for %s", (_, own, other) => {
    expect(orderOf({ ...own, after: { record: "meeting:talks" } }, talks(other))).toEqual([]);
  });

  it.each<[string, When, When]>([
    [
      "the day before in the same zone",
      { start: "2024-08-18", timeZone: "Asia/Baku" },
      { start: "2024-08-19", timeZone: "Asia/Baku" },
    ],
    ["an instant", { start: "2024-08-19T09:59:59Z" }, { start: "2024-08-19T14:00:00+04:00" }],
    ["a deadline", { notAfter: "2024-07" }, { start: "2024-08-19" }],
    ["an end", { end: "2024-08-17" }, { start: "2024-08-19" }],
    ["the first day of the other", { start: "2024-07-30" }, { notBefore: "2024-08" }],
  ])("is found for %s", (_, own, other) => {
    expect(orderOf({ ...own, after: { record: "meeting:talks" } }, talks(other))).toHaveLength(1);
  });

  it("is found after a visit, a statement and an agreement", () => {
    const start = "2024-08-17";
    const later: When = { start: "2024-08-19" };
    expect(
      orderOf({ start, after: { record: "visit:tour" } }, { visits: [visit("tour", { when: later })] }),
    ).toHaveLength(1);
    expect(
      orderOf({ start, after: { record: "statement:y" } }, { statements: [statement("y", { when: later })] }),
    ).toHaveLength(1);
    const signed = (...actions: AgreementAction[]) =>
      orderOf({ start, after: { record: "agreement:treaty" } }, { agreements: [agreement("treaty", { actions })] });
    expect(signed(action("sign", "2024-08-19"))).toEqual([
      "/statements/0/when/after: /when statement:x 2024-08-17 agreement:treaty 2024-08-19",
    ]);
    expect(signed(action("propose", "2024-08-01"), action("sign", "2024-08-19"))).toEqual([]);
    expect(signed(action("propose"), action("sign", "2024-08-19"))).toEqual([]);
    expect(signed(action("sign", "2024-08-19"), action("adopt", "2024-08-17T23:00:00Z"))).toEqual([]);
    expect(signed(action("ratify", "2024-08-19"))).toEqual([]);
    expect(signed(action("sign", "2024-08-19", { status: "planned" }))).toEqual([]);
  });

  it("is found in a time deep in a record", () => {
    const agreements = [
      agreement("treaty", {
        actions: [action("sign", undefined, { when: { start: "2024-08-01", after: { record: "meeting:talks" } } })],
      }),
    ];
    const document = report({ ...talks({ start: "2024-08-19" }), agreements });
    expect(found(afterContradictsDates, document).map((text) => text.split(":")[0])).toEqual([
      "/agreements/0/actions/0/when/after",
    ]);
  });

  it("is not found where one of them was put off", () => {
    const own: When = { start: "2024-08-01", after: { record: "meeting:talks" } };
    for (const status of ["postponed", "on-hold", "cancelled"] as const) {
      expect(orderOf(own, talks({ start: "2024-08-19" }, { status }))).toEqual([]);
      const meetings = [meeting("talks", { when: { start: "2024-08-19" } }), meeting("dinner", { when: own, status })];
      expect(found(afterContradictsDates, report({ meetings }))).toEqual([]);
    }
  });

  it("is not found in a record alone, nor for what is not there", () => {
    const own = statement("x", { when: { start: "2024", after: { record: "meeting:constructor" } } });
    expect(found(afterContradictsDates, own)).toEqual([]);
    expect(found(afterContradictsDates, report({ statements: [own] }))).toEqual([]);
  });
});

describe("reply-to-later-statement", () => {
  const reply = (when: When | undefined, answered: When | undefined) =>
    found(
      replyToLaterStatement,
      report({
        statements: [
          statement("answer", { inReplyTo: "statement:offer", ...(when && { when }) }),
          statement("offer", { ...(answered && { when: answered }) }),
        ],
      }),
    );

  it("is not found for what has no time, is no reply, or replies to what is not there", () => {
    expect(reply(undefined, { start: "2024-08-19" })).toEqual([]);
    expect(reply({ start: "2024-08-17" }, undefined)).toEqual([]);
    expect(reply(undefined, undefined)).toEqual([]);
    const when = { start: "2024-08-17" };
    expect(found(replyToLaterStatement, report({ statements: [statement("welcome", { when })] }))).toEqual([]);
    expect(found(replyToLaterStatement, statement("answer", { when, inReplyTo: "statement:offer" }))).toEqual([]);
  });

  it("names both statements and both dates", () => {
    expect(reply({ start: "2024-08-17" }, { start: "2024-08-19" })).toEqual([
      "/statements/0/inReplyTo: statement:answer 2024-08-17 statement:offer 2024-08-19",
    ]);
    expect(reply({ start: "2024-08-19T09:00:00Z" }, { start: "2024-08-19T14:00:00+04:00" })).toHaveLength(1);
    expect(reply({ notAfter: "2024-07" }, { notBefore: "2024-08-19" })).toHaveLength(1);
    expect(
      reply({ start: "2024-08-18", timeZone: "Asia/Baku" }, { start: "2024-08-19", timeZone: "Asia/Baku" }),
    ).toHaveLength(1);
  });

  it.each<[string, When | undefined, When | undefined]>([
    ["the same day", { start: "2024-08-19" }, { start: "2024-08-19" }],
    ["the evening before, elsewhere", { start: "2024-08-18" }, { start: "2024-08-19" }],
    [
      "the evening before in another zone",
      { start: "2024-08-18", timeZone: "America/New_York" },
      { start: "2024-08-19", timeZone: "Asia/Tokyo" },
    ],
    ["its month", { start: "2024-08" }, { start: "2024-08-19" }],
    ["a day that is not sure", { start: "2024-08-19" }, { start: "2025?" }],
    ["one without a time", undefined, { start: "2024-08-19" }],
    ["one to a statement without a time", { start: "2024-08-17" }, undefined],
    ["a first day only", { notBefore: "2024-08-17" }, { start: "2024-08-19" }],
    ["one to what is known by its end", { start: "2024-08-17" }, { end: "2024-08-19" }],
  ])("is not found for %s", (_, when, answered) => expect(reply(when, answered)).toEqual([]));

  it("is not found in a record alone, nor for what is not there", () => {
    const own = statement("x", { inReplyTo: "statement:constructor", when: { start: "2024" } });
    expect(found(replyToLaterStatement, own)).toEqual([]);
    expect(found(replyToLaterStatement, report({ statements: [own] }))).toEqual([]);
  });
});

describe("every rule of time", () => {
  const documents = ["examples", "test/fixtures/valid"].flatMap((folder) =>
    filesIn(folder)
      .filter((file) => file.endsWith(".json") && !/^bytes\/|\/converted\/|\/(?:facts|draft)\.json$/.test(file))
      .map((file) => `${folder}/${file}`),
  );

  it.each(documents)("finds nothing in %s", (file) => {
    const document = readJson<AnyRecord | Report>(file);
    expect(timeRules.flatMap((rule) => found(rule, document))).toEqual([]);
  });

  it("takes inherited names for what they are", () => {
    const document = report({
      sources: [source("constructor", { publishedAt: "2024-08-19" })],
      meetings: [
        meeting("to-string", {
          partOf: "process:value-of",
          when: { start: "2024-08-19", after: { record: "statement:constructor" } },
          evidence: [{ source: "source:to-string", basis: "stated" }],
        }),
      ],
      statements: [statement("has-own", { inReplyTo: "statement:constructor", when: { start: "2024-08-19" } })],
    });
    expect(timeRules.flatMap((rule) => found(rule, document))).toEqual([]);
  });
});
