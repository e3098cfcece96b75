import * as z from "zod";
import { register } from "../registry.js";

function pattern(): RegExp {
  const year = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
  const longMonth = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
  const shortMonth = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
  const february = "02-(?:0[1-9]|1[0-9]|2[0-8])";
  const fours = "(?:0[48]|[2468][048]|[13579][26])";
  const leapYear = `(?:[0-9]{2}${fours}|${fours}00)`;
  const day = `(?:${year}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)`;
  const hour = "(?:[01][0-9]|2[0-3])";
  const fraction = "(?:\\.[0-9]{1,9})?";
  const clock = `[0-5][0-9](?::[0-5][0-9]${fraction})?(?:Z|[+\\-]${hour}:[0-5][0-9])?`;
  // A leap second ends an hour of UTC. The offset says which minute that is on the local clock.
  const leapSecond = [
    `59:60${fraction}(?:Z|[+\\-]${hour}:00)`,
    `29:60${fraction}[+\\-]${hour}:30`,
    `44:60${fraction}(?:\\+${hour}:45|-${hour}:15)`,
    `14:60${fraction}(?:\\+${hour}:15|-${hour}:45)`,
  ].join("|");
  const time = `${hour}:(?:${clock}|${leapSecond})`;
  return new RegExp(`^(?:${year}(?:-(?:0[1-9]|1[0-2]))?[~?%]?|${day}(?:[~?%]|T${time}~?)?)$`, "u");
}

/** Schema of `Temporal`. */
export const TemporalSchema = /* @__PURE__ */ register("Temporal", () =>
  z
    .string()
    .regex(pattern())
    .describe(
      "A point in time, as precise as the source. A year, a month or a day (ISO 8601-2 EDTF level 0): `2024`, `2024-08`, " +
        "`2024-08-19`, the years from 0001 to 9999, followed by `~` if approximate, `?` if uncertain or `%` if both (EDTF " +
        "level 1). Or a day with the time on the clock, to the minute or the second: with its offset from UTC, which makes it " +
        "an instant, `2024-08-19T14:30+04:00` or `2024-08-19T10:30:00Z`, or without, `2024-08-19T14:30`, followed by `~` if " +
        "approximate. Without an offset it is in a `When` the time at its `timeZone`, or else at the place; anywhere else it is " +
        "no instant, and none may be made of it. A date is not midnight: never convert one into an instant.",
    ),
);
