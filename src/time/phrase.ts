import type { Temporal } from "../generated/types.js";
import { hasClock } from "./interval.js";

/** A time as it stands in a sentence: `in 2024-08`, `on 2024-08-19`, `at 2024-08-19T14:30:00+04:00`. */
export function phrase(time: Temporal): string {
  if (hasClock(time)) return `at ${time}`;
  return `${time.length < "2024-08-19".length ? "in" : "on"} ${time}`;
}
