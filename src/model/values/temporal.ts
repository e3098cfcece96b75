import * as z from "zod";
import { register } from "../registry.js";

function pattern(): RegExp {
  const longMonth = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
  const shortMonth = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
  const february = "02-(?:0[1-9]|1[0-9]|2[0-8])";
  const leapYear = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  const day = `(?:[0-9]{4}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)`;
  const hour = "(?:[01][0-9]|2[0-3])";
  const fraction = "(?:\\.[0-9]{1,9})?";
  const clock = `[0-5][0-9]:[0-5][0-9]${fraction}(?:Z|[+\\-]${hour}:[0-5][0-9])`;
  // A leap second ends an hour of UTC. The offset says which minute that is on the local clock.
  const leapSecond = [
    `59:60${fraction}(?:Z|[+\\-]${hour}:00)`,
    `29:60${fraction}[+\\-]${hour}:30`,
    `44:60${fraction}(?:\\+${hour}:45|-${hour}:15)`,
    `14:60${fraction}(?:\\+${hour}:15|-${hour}:45)`,
  ].join("|");
  const time = `${hour}:(?:${clock}|${leapSecond})`;
  return new RegExp(`^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?[~?%]?|${day}(?:[~?%]|T${time})?)$`, "u");
}

/** Schema of `Temporal`. */
export const TemporalSchema = /* @__PURE__ */ register("Temporal", () =>
  z
    .string()
    .regex(pattern())
    .describe(
      "A point in time, as precise as it is known. Either a date (ISO 8601-2 EDTF level 0): `2024`, `2024-08` or " +
        "`2024-08-19`, followed by `~` if approximate, `?` if uncertain or `%` if both (EDTF level 1). Or an instant with " +
        "offset (RFC 3339): `2024-08-19T14:30:00+04:00`, with upper-case `T` and `Z`, seconds, and at most 9 fraction digits. " +
        "A date is not midnight: never convert one into an instant.",
    ),
);
