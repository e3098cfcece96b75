import * as z from "zod";
import { register } from "../registry.js";
import { WhenPartSchema } from "../vocabularies/when-part.js";
import { DurationSchema } from "./duration.js";
import { flag } from "./flag.js";
import { OccurrenceTargetSchema } from "./target.js";
import { TemporalSchema } from "./temporal.js";
import { label } from "./text.js";
import { TimeZoneSchema } from "./time-zone.js";

/** Schema of `When`. */
export const WhenSchema = /* @__PURE__ */ register("When", () =>
  z
    .strictObject({
      start: TemporalSchema.exactOptional().describe(
        "When it begins, or when it happens if no end is given. A clock time without offset is the time at `timeZone`, or at the place.",
      ),
      end: TemporalSchema.exactOptional().describe(
        'When it ends, or is to: "2024 to 2029" has both. A date includes its whole period.',
      ),
      notBefore: TemporalSchema.exactOptional().describe(
        'The earliest it can happen, where its time is open: "after 21:00 that day" has this and `notAfter`.',
      ),
      notAfter: TemporalSchema.exactOptional().describe(
        "The latest it can happen, where its time is open. A date includes its whole period. A term becomes a date only if the source gives its first day.",
      ),
      after: OccurrenceTargetSchema.exactOptional().describe(
        'What it comes after, where the order is known but no clock is given: "afterwards". With `key`, a step of an agreement.',
      ),
      timeLimit: DurationSchema.exactOptional().describe(
        'At the latest so long after `after`, and only with it (a rule): "within 60 days of signature".',
      ),
      part: WhenPartSchema.exactOptional().describe(
        "The part of the day, month or year that the source names. It does not narrow the bounds.",
      ),
      timeZone: TimeZoneSchema.exactOptional().describe(
        "The time zone at the place (IANA), for clock times without offset and for readers who show local time.",
      ),
      duration: DurationSchema.exactOptional().describe(
        "How long it takes (ISO 8601). A length known only by a bound is a figure instead.",
      ),
      approximate: flag()
        .exactOptional()
        .describe("The duration or the time limit is approximate. An approximate time says so itself, with `~`."),
      asStated: label().exactOptional().describe('The time in the words of the source, where they matter: "soon".'),
    })
    .describe("When something happens. It says something besides `timeZone` and `approximate` (a rule)."),
);
