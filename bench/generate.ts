import { statSync } from "node:fs";
import { join } from "node:path";
import { interleave, ratio, type Timing } from "./interleave.js";
import { inFolder, run } from "./process.js";
import type { Bench } from "./report.js";

const REPORTS = 1_000;
const GENERATE = `communique generate of ${REPORTS} reports`;
const CHECK = "communique check of the same, 1 worker";

export const generate: Bench = {
  name: "generate",
  about:
    "whole processes, medians of 3 interleaved rounds, and the most memory that generate held; the ratio is that of the times.",
  async run() {
    return inFolder((folder) => {
      const file = join(folder, "reports.ndjson");
      const { rss } = run(["dist/cli.js", "generate", "--reports", `${REPORTS}`, "--out", file]);
      const megabytes = statSync(file).size / 1_000_000;
      const timings = interleave(
        {
          [CHECK]: () => run(["dist/cli.js", "check", "--workers", "1", file]).ms,
          [GENERATE]: () =>
            run(["dist/cli.js", "generate", "--reports", `${REPORTS}`, "--out", join(folder, "again")]).ms,
        },
        { rounds: 3, warmUp: 1 },
      );
      const base = timings[CHECK] as Timing;
      return Object.entries(timings).map(([what, timing]) => ({
        what,
        result: `${ratio(timing, base).toFixed(2)} x`,
        peer: CHECK,
        figures: [
          `${((REPORTS * 1_000) / timing.median).toFixed(0)} reports/s`,
          `${((megabytes * 1_000) / timing.median).toFixed(1)} MB/s`,
          ...(what === GENERATE ? [`${(rss / 1024).toFixed(0)} MB of memory`] : []),
        ].join(", "),
      }));
    });
  },
};
