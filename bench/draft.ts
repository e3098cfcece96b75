import { bundled } from "./bundled.js";
import { type Articles, articles } from "./draft-article.js";
import { batch, cpu, interleave, ratio, type Timing } from "./interleave.js";
import type { Bench, Row } from "./report.js";

/** Three of the example are 55 records; 165 are 100 KB. */
const SMALL = 3;
const LARGE = 165;
const PARTS = 20;
/** How much more is made where the growth is measured. */
const TIMES = 4;

export const draft: Bench = {
  name: "draft",
  about:
    "time of the processor in a warm process, for the invented example reworded again and again, medians of 11 interleaved rounds.",
  async run() {
    const { assemble, mergeDrafts, readDraft, check } = await bundled<
      typeof import("../src/draft.js") & typeof import("../src/index.js")
    >("src/draft.ts", "src/index.ts");
    const assembled = (what: string, made: Pick<Articles, "draft" | "text">) => {
      const options = { text: made.text, source: { publishedAt: "2027-05-04" } };
      const { report, losses } = assemble(made.draft, options);
      if (losses.length > 0) throw new Error(`${losses.length} values of the draft are lost.`);
      const records = Object.values(report).flatMap((list) => (Array.isArray(list) ? list : [])).length;
      return {
        what: `${what}: ${records} records, ${(made.text.length / 1_000).toFixed(1)} KB of text`,
        run: () => assemble(made.draft, options).losses.length === 0,
        check: () => check(report, { sourceTexts: { "source:article": made.text } }).ok,
      };
    };
    const small = articles(SMALL);
    const large = articles(LARGE);
    const quarter = articles(Math.round(LARGE / TIMES));
    const made = {
      small: assembled("assemble", small),
      long: assembled("assemble, nearly all of the text without a draft", { draft: small.draft, text: large.text }),
      quarter: assembled("assemble", quarter),
      large: assembled("assemble", large),
    };
    const parts = large.parts.slice(0, PARTS);
    const fewer = parts.slice(0, PARTS / TIMES);
    const merges = (drafts: readonly unknown[]) => () => mergeDrafts(drafts).findings.length === 0;
    const timings = timed({
      small: made.small.run,
      smallCheck: made.small.check,
      long: made.long.run,
      longCheck: made.long.check,
      quarter: made.quarter.run,
      large: made.large.run,
      largeCheck: made.large.check,
      fewer: merges(fewer),
      merge: merges(parts),
      read: () => parts.every((part) => readDraft(part).findings.length === 0),
    });
    const row = (what: string, name: keyof typeof timings, peer: string, base: keyof typeof timings): Row => ({
      what,
      result: `${ratio(timings[name], timings[base]).toFixed(1)} x`,
      peer,
      figures: `${timings[name].median.toFixed(1)} ms, ${timings[base].median.toFixed(1)} ms`,
    });
    const CHECK = "check of its report";
    return [
      row(made.small.what, "small", CHECK, "smallCheck"),
      row(made.long.what, "long", CHECK, "longCheck"),
      row(made.large.what, "large", CHECK, "largeCheck"),
      row("the same, growth", "large", `a quarter of it; linear is ${TIMES} x`, "quarter"),
      row(`mergeDrafts of ${PARTS} parts`, "merge", "readDraft of each", "read"),
      row("the same, growth", "merge", `a quarter of it; linear is ${TIMES} x`, "fewer"),
    ];
  },
};

function timed<Name extends string>(subjects: Readonly<Record<Name, () => boolean>>): Record<Name, Timing> {
  const entries = Object.entries<() => boolean>(subjects).map(([name, run]) => [name, batch(name, run, cpu)] as const);
  return interleave(Object.fromEntries(entries) as Record<Name, () => number>, { rounds: 11, warmUp: 1 });
}
