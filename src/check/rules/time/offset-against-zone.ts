import { isOffsetInForce } from "../../../time/zone-offset.js";
import type { Rule } from "../rule.js";

const KEYS = ["start", "end", "notBefore", "notAfter"] as const;

export const offsetAgainstZone: Rule = {
  code: "offset-against-zone",
  severity: "warning",
  description: "A time has an offset that no clock in its time zone shows at that time.",
  help: "Correct the offset or the time zone. Mind summer time. Where only the time of day is known leave the offset out: it is then the time at the time zone.",
  example: '"when": {"start": "2024-08-19T14:30:00+04:00", "timeZone": "Asia/Baku"}',
  about: ["When.timeZone"],
  *find({ values, codes }) {
    for (const { value: when, record, path } of values("When")) {
      if (when.timeZone === undefined || !codes.isTimeZone(when.timeZone)) continue;
      for (const key of KEYS) {
        const time = when[key];
        if (time === undefined || isOffsetInForce(time, when.timeZone) !== false) continue;
        yield {
          path: `${path}/${key}`,
          message: `${record.id} has the ${key} ${time}, and clocks in ${when.timeZone} do not show that offset then.`,
        };
      }
    }
  },
};
