import type { Rule } from "../rule.js";

/** For so many time zones a better one is suggested: to look for one in the whole table takes long. */
const MOST_SUGGESTIONS = 100;

export const unknownTimeZone: Rule = {
  code: "unknown-time-zone",
  severity: "warning",
  description: "A time zone is not in the IANA time zone database.",
  help: "Name the zone as the IANA database spells it, or leave it out: an instant with an offset needs none.",
  example: '"when": {"start": "2024-08-19", "timeZone": "Asia/Baku"}',
  about: ["TimeZone"],
  *find({ values, codes }) {
    let suggestions = 0;
    for (const zone of values("TimeZone")) {
      if (codes.isTimeZone(zone.value)) continue;
      const near = suggestions++ < MOST_SUGGESTIONS ? codes.nearestTimeZone(zone.value) : undefined;
      yield {
        path: zone.path,
        message: `${zone.record.id} names the time zone "${zone.value}", which the IANA database does not have.${near ? ` Did you mean "${near}"?` : ""}`,
      };
    }
  },
};
