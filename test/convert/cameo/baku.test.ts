import type { Report } from "communique";
import { describe, expect, it } from "vitest";
import { type CameoRow, toCameo } from "../../../src/cameo.js";
import { expectAccounted, lossesOf, reports } from "../accounted.js";
import { codable } from "../event-coding/stories.js";

const report = reports.baku as Report;

const row = (
  date: string | undefined,
  source: string,
  target: string | undefined,
  code: string,
  label: string,
  record: string,
): CameoRow => ({
  ...(date !== undefined && { date }),
  source,
  ...(target !== undefined && { target }),
  code,
  label,
  record: `https://unpkg.com/communique@1/examples/baku-talks/report.json#${record}`,
});

// The visit began on the 18th and is under way. Putin is an office holder, so RUSGOV; the host is the state, so AZE.
const VISIT = row("2024-08-18", "RUSGOV", "AZE", "042", "Make a visit", "visit:putin-to-azerbaijan");
const HOST = row("2024-08-18", "AZE", "RUSGOV", "043", "Host a visit", "visit:putin-to-azerbaijan");
// "Holding talks" is negotiation, wherever it is held.
const TALKS = row("2024-08-19", "RUSGOV", "AZEGOV", "046", "Engage in negotiation", "meeting:baku-talks");
// The presidents signed, during the talks: of the same day. Their names stand in the representatives.
const SIGNING = row("2024-08-19", "RUSGOV", "AZEGOV", "057", "Sign formal agreement", "agreement:joint-statement");
// Six documents, signed by nobody who is named: one signing, between the states that are the parties. Its two parts, of three
// documents each, have no rows of their own.
const SIX = row("2024-08-19", "RUS", "AZE", "057", "Sign formal agreement", "agreement:six-documents");
// Comments of Putin: to nobody who is named, so at those of whose talks and whose statement he says what they are.
const SCOPE = row(undefined, "RUSGOV", "AZEGOV", "010", "Make statement", "statement:putin-scope-of-talks");
const TASKS = row(undefined, "RUSGOV", "AZE", "010", "Make statement", "statement:putin-tasks-in-joint-statement");
// To be pleased with the relationship is to endorse it: 051 is also the code of CAMEO's own example of "welcomed".
const SATISFACTION = row(undefined, "AZEGOV", "RUS", "051", "Praise or endorse", "statement:aliyev-satisfaction");
// Aliyev promises closer relations, to whom the commitment names.
const DETERMINATION = row(
  undefined,
  "AZEGOV",
  "RUS",
  "030",
  "Express intent to cooperate",
  "statement:aliyev-determination",
);
// His comments: at the other side of the visit, and of the relationship.
const BENEFITS = row(undefined, "AZEGOV", "RUSGOV", "010", "Make statement", "statement:aliyev-benefits-of-visit");
const NATURE = row(undefined, "AZEGOV", "RUS", "010", "Make statement", "statement:aliyev-nature-of-relations");
// An offer to back an agreement of others: support that is not material, at those whom it would help.
const OFFERED = "Express intent to engage in diplomatic cooperation (such as policy support)";
const OFFER_TO_ARMENIA = row(undefined, "RUSGOV", "ARM", "032", OFFERED, "statement:putin-offer-of-support");
const OFFER_TO_AZERBAIJAN = row(undefined, "RUSGOV", "AZE", "032", OFFERED, "statement:putin-offer-of-support");
// What Azerbaijan wants, as Putin says: a comment of his. Azerbaijan says nothing here.
const WISH = row(undefined, "RUSGOV", undefined, "010", "Make statement", "statement:putin-on-azerbaijans-wish");
// Bayramov on what Azerbaijan does towards Armenia, which he alone tells: a comment. And a rejection of Armenia's demands,
// which nobody but he tells of either.
const SOLUTIONS = row("2024-08-19", "AZEGOV", "ARM", "010", "Make statement", "statement:bayramov-seeking-solutions");
const REJECTION = row("2024-08-19", "AZEGOV", "ARM", "120", "Reject", "statement:bayramov-rejecting-demands");

/** The same row with the actors reversed. */
const back = ({ source, target = "", ...rest }: CameoRow): CameoRow => ({ ...rest, source: target, target: source });

describe("the Baku talks in CAMEO", () => {
  it("are these rows by pairs of actors, as CAMEO makes them", () => {
    const rows = [
      VISIT,
      HOST,
      TALKS,
      back(TALKS),
      SIGNING,
      back(SIGNING),
      SIX,
      back(SIX),
      SCOPE,
      TASKS,
      SATISFACTION,
      DETERMINATION,
      BENEFITS,
      NATURE,
      OFFER_TO_ARMENIA,
      OFFER_TO_AZERBAIJAN,
      WISH,
      SOLUTIONS,
      REJECTION,
    ];
    expect(toCameo(report).document).toEqual(rows);
    expect(toCameo(report, { granularity: "actor-pair", dialect: "cameo-1.1b3" }).document).toEqual(rows);
  });

  it("are a row an event", () => {
    expect(toCameo(report, { granularity: "event" }).document).toEqual([
      // One of the two linked events of a visit, and one direction of the reciprocal ones.
      VISIT,
      TALKS,
      SIGNING,
      SIX,
      SCOPE,
      TASKS,
      SATISFACTION,
      DETERMINATION,
      BENEFITS,
      NATURE,
      // Armenia is named first among those who would be helped. Azerbaijan is a loss.
      OFFER_TO_ARMENIA,
      WISH,
      SOLUTIONS,
      REJECTION,
    ]);
  });

  it("are five rows as a story", () => {
    expect(toCameo(report, { granularity: "story" }).document).toEqual([
      // Root 04 between Russia and Azerbaijan: negotiation stands for the visit.
      TALKS,
      // Root 05 between them: the first signing stands for the second and for the endorsement.
      SIGNING,
      // Root 03, by Azerbaijan and by Russia.
      DETERMINATION,
      OFFER_TO_ARMENIA,
      // Root 12, by Azerbaijan. All comments are dropped, since their speakers did more towards the same sides.
      REJECTION,
    ]);
  });

  it("have the labels of GDELT in its dialect", () => {
    const labels = toCameo(report, { dialect: "gdelt", granularity: "story" }).document.map(({ code, label }) => [
      code,
      label,
    ]);
    expect(labels).toEqual([
      ["046", "Engage in negotiation"],
      ["057", "Sign formal agreement"],
      ["030", "Express intent to cooperate"],
      ["032", "Express intent to provide diplomatic cooperation such as policy support"],
      ["120", "Reject"],
    ]);
  });

  it("lose the process, the relationship and the agreement that is still negotiated", () => {
    const { losses } = toCameo(report);
    expect(lossesOf(report, "agreement:memorandums-of-understanding", losses)).toEqual({
      "": "It is coded as a part of its package.",
    });
    expect(lossesOf(report, "organization:izvestia", losses)).toEqual({ "": "No row depends on it." });
    // An offer about an agreement that is not one's own to settle is coded alike, whoever is party to it.
    expect(lossesOf(report, "agreement:armenia-azerbaijan-peace", losses)).toEqual({
      "": "Only steps that bring an agreement about have a code.",
    });
    expect(lossesOf(report, "process:armenia-azerbaijan-negotiations", losses)).toEqual({
      "": "A process is coded by its meetings and by its breaking off.",
    });
    // What is said of the relationship is directed at its parties, so that it is not lost as a whole.
    expect(lossesOf(report, "relationship:russia-azerbaijan", losses)).toMatchObject({
      "/id": "How actors stand is a state, and no event. What changes it is an act.",
      "/kind": "How actors stand is a state, and no event. What changes it is an act.",
    });
  });
});

describe.each(["actor-pair", "event", "story"] as const)("CAMEO by %s", (granularity) => {
  it.each(codable)("accounts for every field of %s", (_, each) => {
    expectAccounted(each, (changed) => toCameo(changed, { granularity }));
    expectAccounted(each, (changed) => toCameo(changed, { granularity, dialect: "gdelt" }));
  });
});

it("takes reports alone", () => {
  expect(() => toCameo({} as never)).toThrow(TypeError);
});
