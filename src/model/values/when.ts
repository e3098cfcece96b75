import * as z from "zod";
import { register } from "../registry.js";
import { DurationSchema } from "./duration.js";
import { flag } from "./flag.js";
import { EventAgreementOrStatementIdSchema } from "./id.js";
import { TemporalSchema } from "./temporal.js";
import { label } from "./text.js";
import { TimeZoneSchema } from "./time-zone.js";

/** Schema of `When`. */
export const WhenSchema = /* @__PURE__ */ register("When", () =>
  z
    .strictObject({
      start: TemporalSchema.exactOptional().describe("When it begins, or when it happens if no end is given."),
      end: TemporalSchema.exactOptional().describe("When it ends. A date includes its whole period."),
      notBefore: TemporalSchema.exactOptional().describe("The earliest it can happen, where its time is open."),
      notAfter: TemporalSchema.exactOptional().describe(
        'The latest it can happen, where its time is open: the end of "within four months". A date includes its whole period.',
      ),
      after: EventAgreementOrStatementIdSchema.exactOptional().describe(
        "What it comes after, where the order is known but no clock is given.",
      ),
      timeZone: TimeZoneSchema.exactOptional().describe(
        "The time zone at the place (IANA), for readers who show local time.",
      ),
      duration: DurationSchema.exactOptional().describe(
        "How long it takes (ISO 8601). A length known only by a bound is a figure instead.",
      ),
      approximate: flag()
        .exactOptional()
        .describe("The duration is approximate. An approximate date says so itself, with `~`."),
      asStated: label().exactOptional().describe("The time in the words of the source, where they matter."),
    })
    .describe("When something happens. It says something besides `timeZone` and `approximate` (a rule)."),
);
