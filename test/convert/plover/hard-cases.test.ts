import { describe, expect, it } from "vitest";
import { toPlover } from "../../../src/plover.js";
import { lossesOf } from "../accounted.js";
import { plover } from "../event-coding/stories.js";
import { hardCases as report } from "../hard-cases.js";

const lossesIn = (id: Parameters<typeof lossesOf>[1]) => lossesOf(report, id, toPlover(report).losses);
const postponed = "An event that is put off or in doubt is neither held nor refused, and has no code.";

describe("hard cases in PLOVER", () => {
  it("are these events", () => {
    expect(plover(report)).toEqual([
      // The cancelled visit, by the host, on the day it was called off.
      "2025-02-18 RUS>AZEGOV REJECT/meet/diplomatic",
      // The new date of the summit, with a mediator. Nobody is named for Samplonia, so it is coded by its state.
      "IGO>AZEGOV+RUS AGREE/-/diplomatic",
      // Talks in about 2024: without a date. Otheria, whose state has no code, is in nothing.
      "AZE+RUS> CONSULT/-/diplomatic",
      // The round in the contested valley, by the main account of its day. The place makes nobody an actor.
      "2024-11-30 AZE+RUS> CONSULT/-/diplomatic",
      // A call with an official without a name.
      "2025-02-18 AZEGOV+RUS> CONSULT/phone",
      // The package, of December 2024, which is no day. Its four memorandums are part of it.
      "AZE+RUS> SUPPORT/-/diplomatic",
      // The treaty, signed on a day of its own.
      "2024-12-01 AZE+RUS> SUPPORT/-/diplomatic",
      // The refusal to meet. The announcement before it is a comment.
      "AZE>RUS REJECT/meet/diplomatic",
      // The accusation, and not the shots, which are disputed. PLOVER does not code denials.
      "AZE>RUS ACCUSE/allege/military",
      // Paused negotiations: PLOVER wants a recipient, and nobody is said to have halted them.
      "AZE+RUS>AZE+RUS SANCTION/withdraw/diplomatic",
    ]);
  });

  it("lose what was put off, what is covered, and other accounts", () => {
    expect(lossesIn("meeting:put-off")).toMatchObject({ "": postponed });
    expect(lossesIn("agreement:memorandums")).toEqual({ "": "It is coded as a part of its package." });
    expect(lossesIn("place:sample-valley")).toEqual({ "": "No row depends on it." });
    expect(Object.keys(lossesIn("meeting:months-apart"))).toContain("/alternatives");
    expect(lossesIn("meeting:some-year")).toMatchObject({
      "/when/start": "The date of a row is a day that is certain: a year, a month or an approximate day is none.",
    });
  });
});
