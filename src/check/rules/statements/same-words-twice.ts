import { addToList } from "../../../collections/add-to-list.js";
import type { Statement } from "../../../generated/types.js";
import type { PlacedRecord } from "../../../lookup/walk.js";
import { foldText, wordsOf } from "../../../text/words.js";
import { isSameJson } from "../helpers/changes.js";
import { differ, haveOtherIdentifiers } from "../helpers/told-apart.js";
import type { Rule } from "../rule.js";

export const sameWordsTwice: Rule = {
  code: "same-words-twice",
  severity: "warning",
  description: "Two statements have the same speakers, the same kind and shade and the same words.",
  help: "Remove one of them. If the words were said twice, say when or on which occasion; if they are two acts, give each its kind.",
  example: '"kind": "evaluate", "shade": "welcome", "speakers": ["person:ada-example"], "at": "meeting:second-round"',
  inReport: true,
  about: ["statement"],
  *find({ of }) {
    const statements = of("statement");
    if (statements.length < 2) return;
    // The words are only looked at where the rest is alike: to tell them from their punctuation costs most.
    const acts = new Map<string, PlacedRecord<Statement>[]>();
    for (const placed of statements) {
      const act = actOf(placed.record);
      addToList(acts, act, placed);
    }
    for (const alike of acts.values()) if (alike.length > 1) yield* repetitions(alike);
  },
};

/** Who does what: the same for the same speakers in another order. */
function actOf({ kind, shade, speakers }: Statement): string {
  return `${kind} ${shade} ${speakers.length === 1 ? speakers[0] : [...new Set(speakers)].sort().join(" ")}`;
}

/** Each statement with the words of an earlier one, which it is compared with the latest of. */
function* repetitions(alike: readonly PlacedRecord<Statement>[]) {
  const known = new Map<string, Statement>();
  for (const { record, path } of alike) {
    const words = spoken(record);
    const earlier = known.get(words);
    known.set(words, record);
    if (earlier === undefined || areApart(earlier, record)) continue;
    yield {
      path: `${path}/${record.quotes ? "quotes" : "summary"}`,
      message: `${record.id} has the speakers, the kind and the ${record.quotes ? "quoted words" : "summary"} of ${earlier.id}.`,
    };
  }
}

/** What is quoted, and of a statement without quotes its summary. The two are never the same. */
function spoken({ quotes, summary }: Statement): string {
  if (quotes === undefined) return wordsOf(foldText(summary)) || summary;
  return quotes.map(({ text }) => `"${wordsOf(foldText(text)) || text}"`).join();
}

/** Whether two statements are told apart: one is said to repeat what was said before, or by the occasion, the document, what they answer, to whom, of what, the time, or by what a registry calls them. */
function areApart(a: Statement, b: Statement): boolean {
  return (
    haveOtherIdentifiers(a, b) ||
    a.again !== b.again ||
    differ(a.at, b.at) ||
    differ(a.document, b.document) ||
    differ(a.inReplyTo, b.inReplyTo) ||
    listsDiffer(a.addressees, b.addressees) ||
    listsDiffer(a.about, b.about) ||
    listsDiffer(a.claims, b.claims) ||
    startApart(a.when?.start, b.when?.start)
  );
}

function listsDiffer(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  return a !== undefined && b !== undefined && !isSameJson(a, b);
}

/** A month and a day of it may be the same time. */
function startApart(a = "", b = ""): boolean {
  return !a.startsWith(b) && !b.startsWith(a);
}
