import type { Report } from "communique";
import { describe, expect, it } from "vitest";
import { type PloverActor, type PloverRow, toPlover } from "../../../src/plover.js";
import { expectAccounted, lossesOf, reports } from "../accounted.js";
import { codable } from "../event-coding/stories.js";

const report = reports.baku as Report;

const name = (record: string) => `https://unpkg.com/communique@1/examples/baku-talks/report.json#${record}`;

const RUS: PloverActor = { country: "RUS" };
const AZE: PloverActor = { country: "AZE" };
const ARM: PloverActor = { country: "ARM" };
const RUSGOV: PloverActor = { country: "RUS", sector: "GOV" };
const AZEGOV: PloverActor = { country: "AZE", sector: "GOV" };

// The visitor is the actor and the host the recipient.
const VISIT: PloverRow = {
  date: "2024-08-18",
  type: "CONSULT",
  mode: "visit",
  actors: [RUSGOV],
  recipients: [AZE],
  record: name("visit:putin-to-azerbaijan"),
};
// In a reciprocal event all are actors, and there is no recipient.
const TALKS: PloverRow = {
  date: "2024-08-19",
  type: "CONSULT",
  context: "diplomatic",
  actors: [RUSGOV, AZEGOV],
  recipients: [],
  record: name("meeting:baku-talks"),
};
// To sign is to support. The presidents signed during the talks.
const SIGNING: PloverRow = {
  date: "2024-08-19",
  type: "SUPPORT",
  context: "diplomatic",
  actors: [RUSGOV, AZEGOV],
  recipients: [],
  record: name("agreement:joint-statement"),
};
// One signing of six documents, between the states: nobody who signed is named.
const SIX: PloverRow = {
  date: "2024-08-19",
  type: "SUPPORT",
  context: "diplomatic",
  actors: [RUS, AZE],
  recipients: [],
  record: name("agreement:six-documents"),
};
// To be pleased with the relationship is to approve of it. All other comments have no code.
const SATISFACTION: PloverRow = {
  type: "SUPPORT",
  context: "diplomatic",
  actors: [AZEGOV],
  recipients: [RUS],
  record: name("statement:aliyev-satisfaction"),
};
// A promise, to whom the commitment names.
const DETERMINATION: PloverRow = {
  type: "AGREE",
  context: "diplomatic",
  actors: [AZEGOV],
  recipients: [RUS],
  record: name("statement:aliyev-determination"),
};
// An offer, to both whom it would help.
const OFFER: PloverRow = {
  type: "AGREE",
  context: "diplomatic",
  actors: [RUSGOV],
  recipients: [ARM, AZE],
  record: name("statement:putin-offer-of-support"),
};
// Bayramov rejects what Armenia demands. What the demands are is not said, so there is no mode.
const REJECTION: PloverRow = {
  date: "2024-08-19",
  type: "REJECT",
  actors: [AZEGOV],
  recipients: [ARM],
  record: name("statement:bayramov-rejecting-demands"),
};

const between = (row: PloverRow, actor: PloverActor, recipient: PloverActor): PloverRow => ({
  ...row,
  actors: [actor],
  recipients: [recipient],
});

describe("the Baku talks in PLOVER", () => {
  it("are a row an event, as PLOVER makes them", () => {
    const rows = [VISIT, TALKS, SIGNING, SIX, SATISFACTION, DETERMINATION, OFFER, REJECTION];
    expect(toPlover(report).document).toEqual(rows);
    expect(toPlover(report, { granularity: "event" }).document).toEqual(rows);
  });

  it("are these rows by pairs of actors", () => {
    expect(toPlover(report, { granularity: "actor-pair" }).document).toEqual([
      // A visit has one direction.
      VISIT,
      between(TALKS, RUSGOV, AZEGOV),
      between(TALKS, AZEGOV, RUSGOV),
      between(SIGNING, RUSGOV, AZEGOV),
      between(SIGNING, AZEGOV, RUSGOV),
      between(SIX, RUS, AZE),
      between(SIX, AZE, RUS),
      SATISFACTION,
      DETERMINATION,
      between(OFFER, RUSGOV, ARM),
      between(OFFER, RUSGOV, AZE),
      REJECTION,
    ]);
  });

  it("are five rows as a story", () => {
    expect(toPlover(report, { granularity: "story" }).document).toEqual([
      // CONSULT: negotiation stands for the visit.
      TALKS,
      // SUPPORT: the first signing stands for the second and for the approval.
      SIGNING,
      DETERMINATION,
      OFFER,
      REJECTION,
    ]);
  });

  it("lose the comments", () => {
    expect(lossesOf(report, "statement:putin-on-azerbaijans-wish", toPlover(report).losses)).toEqual({
      "": "PLOVER does not code comments and symbolic acts.",
    });
  });
});

describe.each(["actor-pair", "event", "story"] as const)("PLOVER by %s", (granularity) => {
  it.each(codable)("accounts for every field of %s", (_, each) => {
    expectAccounted(each, (changed) => toPlover(changed, { granularity }));
  });
});

it("takes reports alone", () => {
  expect(() => toPlover({} as never)).toThrow(TypeError);
});
